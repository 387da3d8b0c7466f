#include "base/number.hpp"

#include <limits>

#include "base/check.hpp"
#include "base/digits.hpp"

namespace truong {

namespace {

/// Without overflow at the lowest number, which has no positive twin.
std::uint64_t magnitude(std::int64_t number) {
    const auto bits = static_cast<std::uint64_t>(number);
    return number < 0 ? 0 - bits : bits;
}

bool away_from_zero(std::uint64_t rest, std::uint64_t divisor, bool odd, Rounding rounding) {
    const std::uint64_t missing = divisor - rest;
    switch (rounding) {
        case Rounding::down: return false;
        case Rounding::up: return rest != 0;
        case Rounding::half_up: return rest >= missing;
        case Rounding::half_even: return rest > missing || (rest == missing && odd);
    }
    fail_check("a rounding without a rule");
}

}  // namespace

std::int64_t divide(std::int64_t numerator, std::int64_t denominator, Rounding rounding) {
    check(denominator != 0, "division by zero");
    check(denominator != -1 || numerator != std::numeric_limits<std::int64_t>::min(),
          "a quotient beyond 64 bits");
    const std::int64_t quotient = numerator / denominator, rest = numerator % denominator;
    if (!away_from_zero(magnitude(rest), magnitude(denominator), quotient % 2 != 0, rounding))
        return quotient;
    return (numerator < 0) == (denominator < 0) ? quotient + 1 : quotient - 1;
}

std::string money_text(Money money) {
    const std::string digits = std::to_string(magnitude(money.dong));
    std::string text = money.dong < 0 ? "-" : "";
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0) text += '.';
        text += digits[i];
    }
    return text + " ₫";
}

std::string decimal_text(Score score) {
    const std::uint64_t size = magnitude(score.hundredths);
    std::string text = score.hundredths < 0 ? "-" : "";
    text += std::to_string(size / 100);
    if (size % 100 != 0) text.append(1, '.').append(1, static_cast<char>('0' + size / 10 % 10));
    if (size % 10 != 0) text += static_cast<char>('0' + size % 10);
    return text;
}

std::optional<Score> parse_score(std::string_view text) {
    constexpr std::size_t most_whole_digits = 7;  // in hundredths still within 32 bits
    const std::size_t point = text.find_first_of(".,");
    const auto whole = parse_digits(text.substr(0, point));
    if (!whole || text.substr(0, point).size() > most_whole_digits) return std::nullopt;
    if (point == std::string_view::npos) return Score{*whole * 100};
    const std::string_view decimals = text.substr(point + 1);
    const auto part = parse_digits(decimals);
    if (!part || decimals.size() > 2) return std::nullopt;
    return Score{*whole * 100 + (decimals.size() == 1 ? *part * 10 : *part)};
}

}  // namespace truong
