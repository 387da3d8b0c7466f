#include "catalog/record.hpp"

#include <algorithm>
#include <charconv>
#include <limits>

#include "base/check.hpp"
#include "base/text.hpp"
#include "catalog/routes.hpp"

namespace truong {

namespace {

/// The way to a value, kept on the stack and written out only when there is a finding.
struct Path {
    const Path* up = nullptr;
    std::string_view name;
    std::size_t index = 0;
    std::string text() const {
        std::string front = up ? up->text() : std::string();
        if (!up) return std::string(name);
        if (name.empty()) return front + '[' + std::to_string(index) + ']';
        return front.empty() ? std::string(name) : front + '.' + std::string(name);
    }
};

/// A fault of one value, without its place.
struct Fault {
    std::string_view code;  // empty: none
    std::string arg;
    explicit operator bool() const { return !code.empty(); }
};

struct Decoding {
    Findings& findings;
    Completeness completeness;
    void add(const Path& path, const Fault& fault) {
        Finding finding{.path = path.text(), .code = std::string(fault.code)};
        if (!fault.arg.empty()) finding.args.push_back(fault.arg);
        findings.push_back(std::move(finding));
    }
};

/// An example that needs no language.
std::string_view expected(Kind kind) {
    switch (kind) {
        case Kind::integer:
        case Kind::money: return "123";
        case Kind::score: return "8.5";
        case Kind::boolean: return "true, false";
        case Kind::list: return "[…]";
        default: return "\"…\"";
    }
}

Fault check_number(const Field& field, std::int64_t number) {
    const Kind kind = field.codec->kind;
    if (kind != Kind::integer && kind != Kind::money && kind != Kind::score) return {};
    const std::int64_t scale = kind == Kind::score ? 100 : 1;
    const std::int64_t least = field.options.minimum.value_or(0);
    if (number < least * scale) return {"too_small", std::to_string(least)};
    if (field.options.limit != 0 && number > field.options.limit * scale)
        return {"too_great", std::to_string(field.options.limit)};
    return {};
}

Fault check_text(const Field& field, std::string_view text) {
    if (!text::valid_utf8(text) || !text::printable(text)) return {"not_text", {}};
    if (static_cast<std::int64_t>(text::length(text)) > field.options.limit)
        return {"too_long", std::to_string(field.options.limit)};
    const bool blank = text.find_first_not_of(" \t\n") == std::string_view::npos;
    if (blank && field.options.required && !field.codec->nullable) return {"required", {}};
    if (!blank && field.options.form)
        if (const std::string_view code = field.options.form->fault(text); !code.empty()) return {code, {}};
    return {};
}

/// One spelling of one text: a code with a blank before it would be another code.
std::string normal_text(const Field& field, std::string_view text) {
    constexpr std::string_view blanks = " \t\n\r";
    const std::size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    const std::string normal = text::nfc(text.substr(first, text.find_last_not_of(blanks) - first + 1));
    const bool printable = text::valid_utf8(text) && text::printable(text);
    return field.options.form && field.options.form->normal && printable ? field.options.form->normal(normal)
                                                                         : normal;
}

Fault check_choice(const Field& field, std::string_view text) {
    const auto& choices = field.codec->choices();
    if (std::find(choices.begin(), choices.end(), text) != choices.end()) return {};
    std::string list;
    for (const std::string_view choice : choices) (list += list.empty() ? "" : ", ") += choice;
    return {"not_a_choice", list};
}

template <class Parsed>
Fault take(const std::optional<Parsed>& parsed, std::string_view fault, Value& value) {
    if (!parsed) return {fault, {}};
    value = codecs::number_in(*parsed);
    return {};
}

/// From the text of a string or of a query to what goes into the struct.
Fault value_from_text(const Field& field, std::string_view text, Value& value) {
    switch (field.codec->kind) {
        case Kind::id: {
            const std::string_view prefix = field.target ? field.target->prefix : "?";
            if (!take(parse_id(prefix, text), "not_an_id", value)) return {};
            return {"not_an_id", std::string(prefix) + "_…"};
        }
        case Kind::date: return take(parse_date(text), "not_a_date", value);
        case Kind::time: return take(parse_time(text), "not_a_time", value);
        case Kind::instant: return take(parse_instant(text), "not_an_instant", value);
        case Kind::choice: return value = text, check_choice(field, text);
        case Kind::text: return value = text, check_text(field, text);
        default: return {"wrong_type", std::string(expected(field.codec->kind))};
    }
}

Fault value_from_number(const Field& field, const json::Value& given, Value& value) {
    const Kind kind = field.codec->kind;
    if (kind == Kind::score) {
        if (const Fault fault = take(parse_score(given.text), "not_a_score", value)) return fault;
    } else if (kind == Kind::integer || kind == Kind::money) {
        const auto number = given.integer();
        if (!number) return {"wrong_type", std::string(expected(kind))};
        value = *number;
    } else {
        return {"wrong_type", std::string(expected(kind))};
    }
    return check_number(field, std::get<std::int64_t>(value));
}

Fault value_from_json(const Field& field, const json::Value& given, Value& value) {
    switch (given.type) {
        case json::Type::null: return field.codec->nullable ? Fault{} : Fault{"required", {}};
        case json::Type::string: return value_from_text(field, given.text, value);
        case json::Type::number: return value_from_number(field, given, value);
        case json::Type::boolean:
            if (field.codec->kind != Kind::boolean) break;
            value = std::int64_t{given.flag};
            return {};
        default: break;
    }
    return {"wrong_type", std::string(expected(field.codec->kind))};
}

/// Answers show a hidden value as null, and a client may send back the row it got: null keeps the value, an
/// empty text clears it. False: it is a value like any other.
bool keep_or_clear(const Field& field, const json::Value& given, void* row) {
    if (given.is(json::Type::null)) return true;
    if (!field.codec->nullable || !given.is(json::Type::string) || !given.text.empty()) return false;
    return row == nullptr || field.store(row, {});
}

void decode_object(const Entity& entity, const json::Value& object, void* row, const Path& path,
                   Decoding& decoding);

void decode_list(const Field& field, const json::Value& given, void* row, const Path& path,
                 Decoding& decoding) {
    if (!given.is(json::Type::array))
        return decoding.add(path, {"wrong_type", std::string(expected(Kind::list))});
    if (static_cast<std::int64_t>(given.items.size()) > field.options.limit)
        return decoding.add(path, {"too_many_items", std::to_string(field.options.limit)});
    for (std::size_t i = 0; i < given.items.size(); ++i) {
        void* element = row ? field.codec->append(field.in(row)) : nullptr;
        decode_object(*field.target, given.items[i], element, Path{&path, {}, i}, decoding);
    }
}

void decode_field(const Field& field, const json::Value& given, void* row, const Path& path,
                  Decoding& decoding) {
    if (field.codec->kind == Kind::list) return decode_list(field, given, row, path, decoding);
    Value value;
    std::string normal;
    const bool text = field.codec->kind == Kind::text && given.is(json::Type::string);
    if (text) normal = normal_text(field, given.text);
    Fault fault = text ? value_from_text(field, normal, value) : value_from_json(field, given, value);
    if (!fault && row && !field.store(row, value)) fault = {"number_too_big", {}};
    if (fault) decoding.add(path, fault);
}

/// A client may send back the row it got: what the server keeps itself is then as it was.
void decode_derived(const Field& field, const json::Value& given, const void* row, const Path& path,
                    Decoding& decoding) {
    std::string kept, sent;
    if (row) append_value(kept, field, field.load(row));
    json::append(sent, given);
    const bool unseen = hidden(field) && given.is(json::Type::null);
    const bool sent_back = decoding.completeness == Completeness::change && (unseen || kept == sent);
    if (!sent_back) decoding.add(path, {"derived", {}});
}

Fault check_period(const Entity& entity, const void* row) {
    if (!entity.dated) return {};
    const Value from = entity.dated->from->load(row), to = entity.dated->to->load(row);
    const bool reversed = to.index() == 1 && std::get<std::int64_t>(to) < std::get<std::int64_t>(from);
    return reversed ? Fault{"period_reversed", {}} : Fault{};
}

void decode_object(const Entity& entity, const json::Value& object, void* row, const Path& path,
                   Decoding& decoding) {
    if (!object.is(json::Type::object)) return decoding.add(path, {"not_an_object", {}});
    const std::size_t faults_before = decoding.findings.size();
    std::size_t known = 0;
    for (const Field& field : entity.fields) {
        const Path place{&path, field.name};
        if (const json::Value* given = object.find(field.name)) {
            ++known;
            if (field.options.derived) {
                decode_derived(field, *given, row, place, decoding);
                continue;
            }
            const bool unseen = decoding.completeness == Completeness::change && hidden(field);
            if (!unseen || !keep_or_clear(field, *given, row))
                decode_field(field, *given, row, place, decoding);
        } else if (decoding.completeness == Completeness::whole && field.options.required
                   && !field.codec->nullable && &field != entity.parent) {
            decoding.add(place, {"required", {}});
        }
    }
    if (known != object.members.size())
        for (const auto& [name, value] : object.members)
            if (!entity.find(name)) decoding.add(Path{&path, name}, {"unknown_field", {}});
    if (row && decoding.findings.size() == faults_before)
        if (const Fault fault = check_period(entity, row))
            decoding.add(Path{&path, entity.dated->to->name}, fault);
}

Fault check_value(const Field& field, const Value& value) {
    if (field.codec->kind == Kind::text && value.index() == 2)
        return check_text(field, std::get<std::string_view>(value));
    if (const auto* number = std::get_if<std::int64_t>(&value)) return check_number(field, *number);
    const bool missing = value.index() == 0 && field.codec->kind == Kind::id && !field.codec->nullable
                         && !field.options.derived;
    return missing ? Fault{"required", {}} : Fault{};
}

}  // namespace

Findings decode(const Entity& entity, const json::Value& object, void* row, Completeness completeness,
                std::string_view path) {
    Findings findings;
    Decoding decoding{findings, completeness};
    decode_object(entity, object, row, Path{.name = path}, decoding);
    return findings;
}

Findings validate(const Entity& entity, const void* row) {
    Findings findings;
    Decoding decoding{findings, Completeness::whole};
    const Path root;
    for (const Field& field : entity.fields) {
        if (&field == &entity.id() || field.codec->kind == Kind::list) continue;
        if (const Fault fault = check_value(field, field.load(row)))
            decoding.add(Path{&root, field.name}, fault);
    }
    if (const Fault fault = check_period(entity, row))
        decoding.add(Path{&root, entity.dated->to->name}, fault);
    return findings;
}

Param parse_filter(const Field& field, std::string_view text, const std::string& path) {
    const auto refuse = [&](std::string_view code, const std::string& arg) {
        throw Problem(ProblemKind::invalid, {{.path = path, .code = std::string(code), .args = {arg}}});
    };
    Value value;
    Fault fault;
    switch (field.codec->kind) {
        case Kind::boolean:
            if (text != "true" && text != "false") refuse("wrong_type", "true, false");
            return std::int64_t{text == "true"};
        case Kind::integer:
        case Kind::money: {
            std::int64_t number = 0;
            const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
            if (error != std::errc() || end != text.data() + text.size()) refuse("not_a_number", {});
            return number;
        }
        case Kind::score: fault = take(parse_score(text), "not_a_score", value); break;
        case Kind::text: return text::nfc(text);
        case Kind::list: refuse("bad_filter", {}); break;
        default: fault = value_from_text(field, text, value);
    }
    if (fault) refuse(fault.code, fault.arg);
    if (field.codec->kind == Kind::date || field.codec->kind == Kind::choice) return std::string(text);
    return std::get<std::int64_t>(value);
}

}  // namespace truong
