#pragma once
// Exact fractions: scores are compared by cross-multiplication and rounded only where they are shown.
#include <compare>
#include <cstdint>
#include <string>

namespace truong::readiness {

/// numerator / denominator in lowest terms, denominator positive. What does not fit 64 bits is a bug of ours:
/// the greatest counts of a city are far below it.
class Fraction {
public:
    Fraction(std::int64_t numerator = 0,
             std::int64_t denominator = 1);  // NOLINT: whole numbers are fractions

    std::int64_t numerator() const { return numerator_; }
    std::int64_t denominator() const { return denominator_; }

    friend Fraction operator+(const Fraction& left, const Fraction& right);
    friend Fraction operator-(const Fraction& left, const Fraction& right);
    friend Fraction operator*(const Fraction& left, const Fraction& right);
    /// `right` is not zero.
    friend Fraction operator/(const Fraction& left, const Fraction& right);
    friend bool operator==(const Fraction&, const Fraction&) = default;
    friend std::strong_ordering operator<=>(const Fraction& left, const Fraction& right);

private:
    std::int64_t numerator_, denominator_;
};

/// "61/3", or "20" where it is whole.
std::string fraction_text(const Fraction& fraction);
/// With one decimal behind a point, half away from zero: "66.7", "50.0".
std::string decimal_text(const Fraction& fraction);
/// The least whole number that is not below it.
std::int64_t ceiling(const Fraction& fraction);
/// To the nearest half, half up: 7.25 is 7.5.
Fraction to_half(const Fraction& fraction);

}  // namespace truong::readiness
