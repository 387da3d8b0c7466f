#include "platform/sheet/entity_planner_values.hpp"

#include <algorithm>

#include "base/digits.hpp"
#include "base/text.hpp"
#include "platform/sheet/entity_planner_names.hpp"

namespace truong::sheet {

namespace {

bool is_digit(char sign) { return sign >= '0' && sign <= '9'; }

/// Without what names the currency, and without blanks.
std::string amount_of(std::string_view typed) {
    std::string text = text::fold(typed);
    for (const std::string_view word : {"vnd", "dong", "₫", "d", " "})
        for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word))
            text.erase(at, word.size());
    return text;
}

/// "1.200.000": signs between groups of three, all of them the same.
bool grouped(std::string_view text) {
    const std::size_t first = text.find_first_of(".,");
    if (first == std::string_view::npos || first == 0 || first > 3) return false;
    const char between = text[first];
    for (std::size_t at = first; at < text.size(); at += 4) {
        if (text[at] != between || text.size() < at + 4) return false;
        if (!std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                         text.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit))
            return false;
    }
    return true;
}

std::vector<std::string> keys_of(const Catalog& catalog, const Field& field, std::string_view choice) {
    const Label words = catalog.word_of(field, choice);
    std::vector<std::string> keys{name_key(choice)};
    for (const std::string_view word : {words.vi, words.en})
        if (std::string key = name_key(word); !key.empty()) keys.push_back(std::move(key));
    return keys;
}

/// "Buổi sáng" for "Sáng", and the other way round. Two letters are in too many words.
bool contains_other(const std::string& left, const std::string& right) {
    constexpr std::size_t least = 3;
    if (std::min(left.size(), right.size()) < least) return false;
    return left.find(right) != std::string::npos || right.find(left) != std::string::npos;
}

}  // namespace

std::optional<Money> read_money(std::string_view typed) {
    std::string text = amount_of(typed);
    if (text.starts_with('-')) {
        const auto amount = read_money(text.substr(1));
        return amount ? std::optional(Money{-amount->dong}) : std::nullopt;
    }
    if (grouped(text)) std::erase_if(text, [](char sign) { return !is_digit(sign); });
    const auto whole = read_whole(text);
    return whole ? std::optional(Money{*whole}) : std::nullopt;
}

std::optional<TimeOfDay> read_time(const Cell& cell) {
    constexpr std::int64_t minutes_a_day = 24 * 60, unit = 1'000'000;
    const std::string text = text::fold(text_of(&cell));
    if (cell.kind == CellKind::number || cell.kind == CellKind::day) {
        const auto part = read_decimal(text.substr(0, 8), unit);
        if (!part || *part < 0) return {};
        const std::int64_t minutes = (*part % unit * minutes_a_day + unit / 2) / unit;
        return TimeOfDay{static_cast<std::int32_t>(std::min(minutes, minutes_a_day - 1))};
    }
    const std::size_t end = text.find_first_of(":hg ");
    const auto hours = parse_digits(text.substr(0, end));
    std::string rest = end == std::string::npos ? std::string() : text.substr(end);
    std::erase_if(rest, [](char sign) { return !is_digit(sign); });
    const auto minutes = rest.empty() ? std::optional(0) : parse_digits(rest.substr(0, 2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59 || end == std::string::npos) return {};
    return TimeOfDay{*hours * 60 + *minutes};
}

std::string_view read_choice(const Catalog& catalog, const Field& field, std::string_view text) {
    const std::string key = name_key(text);
    if (key.empty()) return {};
    std::string_view near;
    bool several = false;
    for (const std::string_view choice : field.codec->choices()) {
        const auto keys = keys_of(catalog, field, choice);
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) return choice;
        const bool fits = std::any_of(keys.begin(), keys.end(),
                                      [&](const std::string& one) { return contains_other(one, key); });
        several |= fits && !near.empty();
        if (fits) near = choice;
    }
    return several ? std::string_view() : near;
}

std::string list_of_choices(const Catalog& catalog, const Field& field) {
    std::string list;
    for (const std::string_view choice : field.codec->choices())
        (list += list.empty() ? "" : ", ") += catalog.word_of(field, choice).vi;
    return list;
}

namespace {

std::string_view fault_of(Kind kind) {
    if (kind == Kind::boolean) return "yes_unreadable";
    return kind == Kind::time ? "import_time_unreadable" : "number_unreadable";
}

template <class Read> std::optional<std::int64_t> number_of(const std::optional<Read>& read) {
    return read ? std::optional<std::int64_t>(codecs::number_in(*read)) : std::nullopt;
}

/// A tick, or the name of the column itself: "Bán trú" below "Bán trú", "Không bán trú".
std::optional<bool> yes_of(const Field& field, std::string_view text) {
    if (const auto yes = read_yes(text)) return yes;
    const std::string key = name_key(text), label = name_key(field.label.vi);
    constexpr std::size_t least = 4;
    if (key.starts_with("khong") || key.starts_with("chua")) return false;
    if (key.size() >= least && label.find(key) != std::string::npos) return true;
    return {};
}

/// "35", "35,0", and with the column's name or a unit beside it: "Tầng 2", "45 chỗ".
std::optional<std::int64_t> whole_of(const Field& field, std::string_view text) {
    if (const auto whole = read_whole(text)) return whole;
    const std::string key = name_key(text), label = name_key(field.label.vi);
    const auto first = std::find_if(key.begin(), key.end(), is_digit);
    const auto last = std::find_if_not(first, key.end(), is_digit);
    const std::string before(key.begin(), first), number(first, last), behind(last, key.end());
    const std::string word = before.empty() ? behind : before;
    if (number.empty() || word.empty() || (!before.empty() && !behind.empty())) return {};
    constexpr std::string_view units[] = {"cho", "hs", "hocsinh", "tiet", "buoi", "nguoi", "em", "tiettuan"};
    const bool known = label.find(word) != std::string::npos
                       || std::find(std::begin(units), std::end(units), word) != std::end(units);
    return known ? read_whole(number) : std::nullopt;
}

std::optional<std::int64_t> read_number(const Field& field, const Cell& cell, std::string_view text) {
    switch (field.codec->kind) {
        case Kind::integer: return whole_of(field, text);
        case Kind::money: return number_of(read_money(text));
        case Kind::score: return number_of(parse_score(text));
        case Kind::time: return number_of(read_time(cell));
        case Kind::boolean: return number_of(yes_of(field, text));
        default: return {};
    }
}

/// Nothing but digits and signs between them: a form of digits may have lost a zero or won blanks.
bool like_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char sign) {
        return is_digit(sign) || sign == ' ' || sign == '.' || sign == '\'';
    });
}

bool read_text(RowReader& cells, const Field& field, void* row) {
    std::string text = cells.text(field.name);
    const TextForm* form = field.options.form;
    if (form && like_digits(text)) {
        text = cells.digits(field.name, *form, Severity::error);
        if (text.empty()) return cells.plan().rejected = true, false;
    } else if (form) {
        if (form->normal) text = form->normal(text);
        if (const std::string_view fault = form->fault(text); !fault.empty())
            return cells.reject(field.name, fault, {text}), false;
    }
    return field.store(row, std::string_view(text));
}

bool read_date(RowReader& cells, const Field& field, DayOrder order, void* row) {
    const DayReading day = cells.day(field.name, order, Severity::error);
    if (const auto exact = day.exact()) return field.store(row, std::int64_t{exact->days});
    if (day.year) return cells.reject(field.name, "import_day_partial", {cells.text(field.name)}), false;
    return cells.plan().rejected = true, false;
}

}  // namespace

bool read_cell(const Catalog& catalog, RowReader& cells, const Field& field, DayOrder order, void* row) {
    const Kind kind = field.codec->kind;
    if (kind == Kind::text) return read_text(cells, field, row);
    if (kind == Kind::date) return read_date(cells, field, order, row);
    const std::string text = cells.text(field.name);
    if (kind == Kind::choice) {
        const std::string_view choice = read_choice(catalog, field, text);
        if (choice.empty())
            return cells.reject(field.name, "import_choice_unknown", {text, list_of_choices(catalog, field)}),
                   false;
        return field.store(row, choice);
    }
    const auto number = read_number(field, *cells.cell(field.name), text);
    if (!number || !field.store(row, *number)) return cells.reject(field.name, fault_of(kind), {text}), false;
    return true;
}

}  // namespace truong::sheet
