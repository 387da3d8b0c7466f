#pragma once
// Values of fields that a school added: from JSON, from an address and back, in one spelling of each kind.
// Pure.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/contributions.hpp"

namespace truong::custom {

inline constexpr std::int64_t text_limit = 1'000;  // characters
/// Numbers have at most four digits behind the point, and are compared as ten-thousandths.
inline constexpr std::int64_t amount_unit = 10'000, amount_limit = 1'000'000'000'000;

/// A value as it is kept; empty: none. Or the code of what is wrong with it.
struct Judged {
    std::string text;
    std::string_view code;
    std::vector<std::string> args;
    explicit operator bool() const { return code.empty(); }
};
/// `before` is what the row holds now: a word that the list of choices has lost may stay.
Judged judge(const FieldFacts& field, const json::Value& given, std::string_view before);
/// Of an address.
Judged judge_text(const FieldFacts& field, std::string_view given);

/// "-12.50" as ten-thousandths.
std::optional<std::int64_t> amount_of(std::string_view number);
std::string amount_text(std::int64_t amount);

/// As JSON: null, a number, a truth value or a text.
json::Value json_value(const FieldFacts& field, std::string_view text);
void append_value(std::string& out, const FieldFacts& field, std::string_view text);
/// The kept spelling of what json_value() made.
std::string kept_text(const json::Value& value);

/// Null in answers unless asked for by name.
inline bool hidden(const FieldFacts& field) { return field.privacy >= Privacy::sensitive; }
/// gte, lte, gt and lt beside equality.
inline bool ordered(const FieldFacts& field) {
    return field.kind == FieldKind::number || field.kind == FieldKind::date;
}

}  // namespace truong::custom
