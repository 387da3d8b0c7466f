#include "base/number.hpp"

#include <gtest/gtest.h>

#include <array>
#include <limits>
#include <random>

#include "base/check.hpp"

namespace truong {
namespace {

__extension__ using Wide = __int128;

constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::array roundings = {Rounding::half_up, Rounding::half_even, Rounding::down, Rounding::up};

/// Rounds the magnitude, in 128 bits, where doubling the rest is safe.
Wide reference(Wide numerator, Wide denominator, Rounding rounding) {
    const bool negative = (numerator < 0) != (denominator < 0);
    const Wide over = numerator < 0 ? -numerator : numerator,
               under = denominator < 0 ? -denominator : denominator;
    Wide whole = over / under;
    const Wide twice = over % under * 2;
    const bool half = twice == under, more = twice > under;
    if (rounding == Rounding::up && twice > 0) ++whole;
    if (rounding == Rounding::half_up && (half || more)) ++whole;
    if (rounding == Rounding::half_even && (more || (half && whole % 2 == 1))) ++whole;
    return negative ? -whole : whole;
}

TEST(Divide, WorkedExamples) {
    EXPECT_EQ(divide(25, 10, Rounding::half_up), 3);
    EXPECT_EQ(divide(-25, 10, Rounding::half_up), -3);
    EXPECT_EQ(divide(25, 10, Rounding::half_even), 2);
    EXPECT_EQ(divide(35, 10, Rounding::half_even), 4);
    EXPECT_EQ(divide(-25, -10, Rounding::half_even), 2);
    EXPECT_EQ(divide(-29, 10, Rounding::down), -2);
    EXPECT_EQ(divide(21, -10, Rounding::up), -3);
    EXPECT_EQ(divide(-20, 10, Rounding::up), -2);
}

TEST(Divide, AgreesWithA128BitReference) {
    const auto agrees = [](std::int64_t numerator, std::int64_t denominator) {
        for (const Rounding rounding : roundings)
            if (reference(numerator, denominator, rounding) != divide(numerator, denominator, rounding))
                return false;
        return true;
    };
    for (std::int64_t numerator = -60; numerator <= 60; ++numerator)
        for (std::int64_t denominator = -25; denominator <= 25; ++denominator)
            ASSERT_TRUE(denominator == 0 || agrees(numerator, denominator))
                << numerator << '/' << denominator;
    constexpr std::array edges = {lowest,          lowest + 1,      lowest / 2,  std::int64_t{-1},
                                  std::int64_t{1}, std::int64_t{2}, highest / 2, highest / 2 + 1,
                                  highest - 1,     highest};
    for (const std::int64_t numerator : edges)
        for (const std::int64_t denominator : edges)
            ASSERT_TRUE((numerator == lowest && denominator == -1) || agrees(numerator, denominator))
                << numerator << '/' << denominator;
    std::mt19937_64 random(7);
    for (int run = 0; run < 50'000; ++run) {
        const auto numerator = static_cast<std::int64_t>(random()) >> (random() % 63);
        const auto denominator = static_cast<std::int64_t>(random()) >> (random() % 63);
        if (denominator == 0 || denominator == -1) continue;
        ASSERT_TRUE(agrees(numerator, denominator)) << numerator << '/' << denominator;
    }
}

TEST(Divide, RefusesWhatHasNoResult) {
    EXPECT_THROW(divide(1, 0, Rounding::down), Bug);
    EXPECT_THROW(divide(lowest, -1, Rounding::down), Bug);
}

TEST(Money, IsGroupedAsInVietnam) {
    EXPECT_EQ(money_text({0}), "0 ₫");
    EXPECT_EQ(money_text({999}), "999 ₫");
    EXPECT_EQ(money_text({1'000}), "1.000 ₫");
    EXPECT_EQ(money_text({1'250'000}), "1.250.000 ₫");
    EXPECT_EQ(money_text({-50'000}), "-50.000 ₫");
    EXPECT_EQ(money_text({-999}), "-999 ₫");
    EXPECT_EQ(money_text({lowest}), "-9.223.372.036.854.775.808 ₫");
    EXPECT_EQ((Money{5} + Money{7} - Money{20}), Money{-8});
}

TEST(Score, IsWrittenWithoutNeedlessZeros) {
    EXPECT_EQ(decimal_text({0}), "0");
    EXPECT_EQ(decimal_text({850}), "8.5");
    EXPECT_EQ(decimal_text({1'000}), "10");
    EXPECT_EQ(decimal_text({725}), "7.25");
    EXPECT_EQ(decimal_text({705}), "7.05");
    EXPECT_EQ(decimal_text({5}), "0.05");
    EXPECT_EQ(decimal_text({-50}), "-0.5");
    EXPECT_EQ(decimal_text({std::numeric_limits<std::int32_t>::min()}), "-21474836.48");
}

TEST(Score, ReadsPointAndComma) {
    EXPECT_EQ(parse_score("8,5"), Score{850});
    EXPECT_EQ(parse_score("8.50"), Score{850});
    EXPECT_EQ(parse_score("7.05"), Score{705});
    EXPECT_EQ(parse_score("10"), Score{1'000});
    EXPECT_EQ(parse_score("08"), Score{800});
    EXPECT_EQ(parse_score("9999999,99"), Score{999'999'999});
    for (const char* text : {"", ".", ",5", "8.", "8,", "8.505", "8.5.1", "8,5,", "-1", "+1", " 8", "8 ",
                             "1e1", "10000000", "8.-5", "8. 5", "٨", "99999999999"})
        EXPECT_FALSE(parse_score(text)) << text;
}

TEST(Score, EveryMarkGoesThereAndBack) {
    for (std::int32_t hundredths = 0; hundredths <= 1'000; ++hundredths)
        ASSERT_EQ(parse_score(decimal_text({hundredths})), Score{hundredths});
}

}  // namespace
}  // namespace truong
