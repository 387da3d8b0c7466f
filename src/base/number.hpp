#pragma once
// Money, marks and exact division. No floating point anywhere.
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace truong {

enum class Rounding { half_up, half_even, down, up };

/// numerator / denominator as the rounding says; `up` and `half_up` go away from zero, `down` towards it.
/// The denominator must not be zero (a bug, see check.hpp).
std::int64_t divide(std::int64_t numerator, std::int64_t denominator, Rounding rounding);

/// Whole đồng.
struct Money {
    std::int64_t dong = 0;
    friend auto operator<=>(const Money&, const Money&) = default;
    friend Money operator+(Money left, Money right) { return {left.dong + right.dong}; }
    friend Money operator-(Money left, Money right) { return {left.dong - right.dong}; }
};

/// "1.250.000 ₫", as Vietnamese readers expect it.
std::string money_text(Money money);

/// A mark in hundredths of a point, 0 to 10 points in most rules; 850 is 8,5.
struct Score {
    std::int32_t hundredths = 0;
    friend auto operator<=>(const Score&, const Score&) = default;
};

/// A fixed decimal with a point and no needless zeros: "8.5", "10", "7.25". For JSON and files.
std::string decimal_text(Score score);
/// Digits with at most two decimals behind '.' or ','; nothing for anything else.
std::optional<Score> parse_score(std::string_view text);

}  // namespace truong
