#include "modules/readiness/rules_fraction.hpp"

#include <limits>
#include <numeric>

#include "base/check.hpp"
#include "base/number.hpp"

namespace truong::readiness {

namespace {

__extension__ using Wide = __int128;

Wide greatest_common_divisor(Wide left, Wide right) {
    while (right != 0) {
        const Wide rest = left % right;
        left = right;
        right = rest;
    }
    return left < 0 ? -left : left;
}

Fraction reduced(Wide numerator, Wide denominator) {
    check(denominator != 0, "a fraction has no denominator");
    if (denominator < 0) numerator = -numerator, denominator = -denominator;
    const Wide common = greatest_common_divisor(numerator, denominator);
    if (common > 1) numerator /= common, denominator /= common;
    constexpr Wide most = std::numeric_limits<std::int64_t>::max();
    check(numerator <= most && numerator >= -most && denominator <= most, "a fraction is too long");
    return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

}  // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator)
    : numerator_(numerator), denominator_(denominator) {
    check(denominator != 0, "a fraction has no denominator");
    const std::int64_t common = std::gcd(numerator_, denominator_) * (denominator_ < 0 ? -1 : 1);
    numerator_ /= common;
    denominator_ /= common;
}

Fraction operator+(const Fraction& left, const Fraction& right) {
    return reduced(Wide(left.numerator_) * right.denominator_ + Wide(right.numerator_) * left.denominator_,
                   Wide(left.denominator_) * right.denominator_);
}

Fraction operator-(const Fraction& left, const Fraction& right) {
    return left + Fraction(-right.numerator_, right.denominator_);
}

Fraction operator*(const Fraction& left, const Fraction& right) {
    return reduced(Wide(left.numerator_) * right.numerator_, Wide(left.denominator_) * right.denominator_);
}

Fraction operator/(const Fraction& left, const Fraction& right) {
    return reduced(Wide(left.numerator_) * right.denominator_, Wide(left.denominator_) * right.numerator_);
}

std::strong_ordering operator<=>(const Fraction& left, const Fraction& right) {
    return Wide(left.numerator_) * right.denominator_ <=> Wide(right.numerator_) * left.denominator_;
}

std::string fraction_text(const Fraction& fraction) {
    const std::string whole = std::to_string(fraction.numerator());
    return fraction.denominator() == 1 ? whole : whole + '/' + std::to_string(fraction.denominator());
}

std::string decimal_text(const Fraction& fraction) {
    const Fraction ten = fraction * 10;
    const std::int64_t tenths = divide(ten.numerator(), ten.denominator(), Rounding::half_up);
    const std::int64_t size = tenths < 0 ? -tenths : tenths;
    return (tenths < 0 ? "-" : "") + std::to_string(size / 10) + '.' + std::to_string(size % 10);
}

std::int64_t ceiling(const Fraction& fraction) {
    const std::int64_t whole = fraction.numerator() / fraction.denominator();
    return Fraction(whole) < fraction ? whole + 1 : whole;
}

Fraction to_half(const Fraction& fraction) {
    const Fraction halves = fraction * 2;
    return {divide(halves.numerator(), halves.denominator(), Rounding::half_up), 2};
}

}  // namespace truong::readiness
