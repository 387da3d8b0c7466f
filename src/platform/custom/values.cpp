#include "platform/custom/values.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "catalog/json_tree.hpp"

namespace truong::custom {

namespace {

Judged fault(std::string_view code, std::vector<std::string> args = {}) {
    return {.text = {}, .code = code, .args = std::move(args)};
}

std::string_view example(FieldKind kind) {
    switch (kind) {
        case FieldKind::number: return "12.5";
        case FieldKind::yes_no: return "true, false";
        case FieldKind::date: return "\"2026-09-05\"";
        default: return "\"…\"";
    }
}

Judged judge_words(const FieldFacts& field, std::string_view given, std::string_view before) {
    if (!text::valid_utf8(given) || !text::printable(given)) return fault("not_text");
    const std::string tidy = text::nfc(given);
    const std::size_t first = tidy.find_first_not_of(" \t\n\r");
    if (first == std::string::npos) return {};
    Judged judged{.text = tidy.substr(first, tidy.find_last_not_of(" \t\n\r") - first + 1)};
    if (static_cast<std::int64_t>(text::length(judged.text)) > text_limit)
        return fault("too_long", {std::to_string(text_limit)});
    if (field.kind != FieldKind::choice || judged.text == before) return judged;
    if (std::find(field.choices.begin(), field.choices.end(), judged.text) != field.choices.end())
        return judged;
    std::string list;
    for (const std::string& choice : field.choices) (list += list.empty() ? "" : ", ") += choice;
    return fault("not_a_choice", {list});
}

Judged judge_number(std::string_view given) {
    const auto amount = amount_of(given);
    if (!amount) return fault("custom_number", {std::string(given.substr(0, 40))});
    return {.text = amount_text(*amount)};
}

Judged judge_day(std::string_view given) {
    if (!parse_date(given)) return fault("not_a_date");
    return {.text = std::string(given)};
}

}  // namespace

Judged judge(const FieldFacts& field, const json::Value& given, std::string_view before) {
    if (given.is(json::Type::null)) return {};
    if (given.is(json::Type::string) && given.text.empty()) return {};
    const Judged wrong = fault("wrong_type", {std::string(example(field.kind))});
    switch (field.kind) {
        case FieldKind::number: return given.is(json::Type::number) ? judge_number(given.text) : wrong;
        case FieldKind::yes_no:
            return given.is(json::Type::boolean) ? Judged{.text = given.flag ? "true" : "false"} : wrong;
        case FieldKind::date: return given.is(json::Type::string) ? judge_day(given.text) : wrong;
        case FieldKind::text:
        case FieldKind::choice: break;
    }
    return given.is(json::Type::string) ? judge_words(field, given.text, before) : wrong;
}

Judged judge_text(const FieldFacts& field, std::string_view given) {
    switch (field.kind) {
        case FieldKind::number: return judge_number(given);
        case FieldKind::date: return judge_day(given);
        case FieldKind::yes_no:
            if (given == "true" || given == "false") return {.text = std::string(given)};
            return fault("wrong_type", {std::string(example(field.kind))});
        case FieldKind::text:
        case FieldKind::choice: break;
    }
    return judge_words(field, given, given);
}

std::optional<std::int64_t> amount_of(std::string_view number) {
    constexpr std::size_t most_digits = 12, most_decimals = 4;
    const bool negative = number.starts_with('-');
    if (negative) number.remove_prefix(1);
    const std::size_t point = std::min(number.find('.'), number.size());
    const std::string_view whole = number.substr(0, point);
    const std::string_view decimals = point < number.size() ? number.substr(point + 1) : std::string_view();
    const auto digits = [](std::string_view text) {
        return text.find_first_not_of("0123456789") == std::string_view::npos;
    };
    if (whole.empty() || whole.size() > most_digits || decimals.size() > most_decimals) return {};
    if (!digits(whole) || !digits(decimals) || (point < number.size() && decimals.empty())) return {};
    std::int64_t amount = 0;
    for (const char digit : whole) amount = amount * 10 + (digit - '0');
    for (std::size_t i = 0; i < most_decimals; ++i)
        amount = amount * 10 + (i < decimals.size() ? decimals[i] - '0' : 0);
    return negative ? -amount : amount;
}

std::string amount_text(std::int64_t amount) {
    std::string text = amount < 0 ? "-" : "";
    const std::int64_t size = amount < 0 ? -amount : amount;
    text += std::to_string(size / amount_unit);
    if (size % amount_unit == 0) return text;
    const std::string decimals = std::to_string(amount_unit + size % amount_unit).substr(1);
    return text + '.' + decimals.substr(0, decimals.find_last_not_of('0') + 1);
}

json::Value json_value(const FieldFacts& field, std::string_view text) {
    if (text.empty()) return {};
    if (field.kind == FieldKind::yes_no) return json::flag_value(text == "true");
    const bool number = field.kind == FieldKind::number;
    return {.type = number ? json::Type::number : json::Type::string, .text = std::string(text)};
}

void append_value(std::string& out, const FieldFacts& field, std::string_view text) {
    json::append(out, json_value(field, text));
}

std::string kept_text(const json::Value& value) {
    if (value.is(json::Type::boolean)) return value.flag ? "true" : "false";
    return value.text;
}

}  // namespace truong::custom
