#include "base/date.hpp"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "base/check.hpp"

namespace truong {
namespace {

Date day(int year, int month, int number) { return date_of({year, month, number}).value(); }

std::string text_of(Date date) {
    const auto text = iso_text(date);
    return {text.begin(), text.end()};
}

std::string text_of(TimeOfDay time) {
    const auto text = iso_text(time);
    return {text.begin(), text.end()};
}

/// The calendar again, counted day by day and without the library.
int days_in(int year, int month) {
    if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

TEST(Date, EveryDayFrom1900To2100GoesThereAndBack) {
    std::int32_t expected = -25'567;  // 1900-01-01
    for (int year = 1900; year <= 2100; ++year)
        for (int month = 1; month <= 12; ++month)
            for (int number = 1; number <= days_in(year, month); ++number, ++expected) {
                const Date date = day(year, month, number);
                ASSERT_EQ(date.days, expected) << year << '-' << month << '-' << number;
                const YearMonthDay back = civil(date);
                ASSERT_TRUE(back.year == year && back.month == month && back.day == number);
                ASSERT_EQ(parse_date(text_of(date)), date);
                ASSERT_EQ(weekday(date), ((expected + 3) % 7 + 7) % 7 + 1);
            }
    EXPECT_EQ(Date{expected}, day(2101, 1, 1));
}

TEST(Date, EndsWithTheYears1And9999) {
    EXPECT_EQ(text_of(day(1, 1, 1)), "0001-01-01");
    EXPECT_EQ(text_of(day(9999, 12, 31)), "9999-12-31");
    EXPECT_FALSE(date_of({0, 12, 31}));
    EXPECT_FALSE(date_of({10'000, 1, 1}));
    EXPECT_THROW(civil(day(9999, 12, 31) + 1), Bug);
    EXPECT_THROW(civil(day(1, 1, 1) - 1), Bug);
    EXPECT_THROW(iso_text(Date{2'000'000'000}), Bug);
}

TEST(Date, RefusesDaysThatDoNotExist) {
    for (const YearMonthDay civil : {YearMonthDay{2023, 2, 29},
                                     {1900, 2, 29},
                                     {2026, 4, 31},
                                     {2026, 13, 1},
                                     {2026, 0, 1},
                                     {2026, 1, 0},
                                     {2026, 1, 32},
                                     {2026, 257, 1},
                                     {2026, 1, 257}})
        EXPECT_FALSE(date_of(civil)) << civil.year << '-' << civil.month << '-' << civil.day;
    EXPECT_TRUE(date_of({2000, 2, 29}));
}

TEST(Date, IsParsedStrictly) {
    for (const char* text : {"", "2026-9-05", "2026-09-5", "05/09/2026", "2026-09-05 ", " 2026-09-05",
                             "2026-09-0x", "-026-09-05", "+026-09-05", "2026-+9-05", "2026/09-05",
                             "2026-09/05", "20260905", "0000-01-01", "2023-02-29", "2026-09-05T"})
        EXPECT_FALSE(parse_date(text)) << text;
    EXPECT_FALSE(parse_date(std::string_view("2026-09-0\0", 10)));
    EXPECT_EQ(parse_date("2026-09-05"), day(2026, 9, 5));
}

TEST(Date, KnownWeekdays) {
    EXPECT_EQ(weekday(day(2026, 9, 5)), 6);
    EXPECT_EQ(weekday(day(1970, 1, 1)), 4);
    EXPECT_EQ(weekday(day(1945, 9, 2)), 7);
    EXPECT_EQ(weekday(day(2024, 2, 26)), 1);
}

TEST(Age, CountsWholeYears) {
    const Date born = day(2010, 9, 5);
    EXPECT_EQ(age_in_years(born, born), 0);
    EXPECT_EQ(age_in_years(born, day(2026, 9, 4)), 15);
    EXPECT_EQ(age_in_years(born, day(2026, 9, 5)), 16);
    EXPECT_EQ(age_in_years(born, day(2026, 10, 1)), 16);
    EXPECT_EQ(age_in_years(born, day(2010, 9, 4)), -1);
}

TEST(Age, BornOn29FebruaryCountsFrom1March) {
    const Date born = day(2012, 2, 29);
    EXPECT_EQ(age_in_years(born, day(2023, 2, 28)), 10);
    EXPECT_EQ(age_in_years(born, day(2023, 3, 1)), 11);
    EXPECT_EQ(age_in_years(born, day(2024, 2, 28)), 11);
    EXPECT_EQ(age_in_years(born, day(2024, 2, 29)), 12);
}

TEST(Age, NeverFallsAndRisesOnceAYear) {
    std::mt19937 random(20260905);
    for (int run = 0; run < 200; ++run) {
        const Date born{static_cast<std::int32_t>(random() % 20'000)};
        const Date later = born + static_cast<std::int32_t>(random() % 30'000);
        const int step = age_in_years(born, later + 1) - age_in_years(born, later);
        ASSERT_TRUE(step == 0 || step == 1);
        // A year of 365 or 366 days holds one birthday, wherever it begins; 29 February may slip by a day.
        ASSERT_LE(age_in_years(born, later + 365) - age_in_years(born, later), 1);
        ASSERT_GE(age_in_years(born, later + 367) - age_in_years(born, later), 1);
    }
}

TEST(TimeOfDay, EveryMinuteGoesThereAndBack) {
    for (std::int32_t minute = 0; minute < 1'440; ++minute)
        ASSERT_EQ(parse_time(text_of(TimeOfDay{minute})), TimeOfDay{minute});
    EXPECT_EQ(text_of(TimeOfDay{435}), "07:15");
    EXPECT_THROW(iso_text(TimeOfDay{1'440}), Bug);
    EXPECT_THROW(iso_text(TimeOfDay{-1}), Bug);
}

TEST(TimeOfDay, IsParsedStrictly) {
    for (const char* text : {"", "7:15", "07:60", "24:00", "07.15", "07:15:00", "+7:15", "07:1 ", "-1:15"})
        EXPECT_FALSE(parse_time(text)) << text;
}

TEST(DateRange, ContainsBothEnds) {
    const DateRange term{day(2026, 9, 5), day(2027, 1, 15)};
    EXPECT_TRUE(term.contains(day(2026, 9, 5)));
    EXPECT_TRUE(term.contains(day(2027, 1, 15)));
    EXPECT_FALSE(term.contains(day(2026, 9, 4)));
    EXPECT_FALSE(term.contains(day(2027, 1, 16)));
    EXPECT_TRUE((DateRange{day(2026, 9, 5), {}}.contains(day(9999, 12, 31))));
}

TEST(DateRange, OverlapsExactlyWhenADayIsInBoth) {
    std::vector<DateRange> ranges;
    for (std::int32_t first = 0; first < 5; ++first) {
        ranges.push_back({Date{first}, {}});
        for (std::int32_t last = 0; last < 5; ++last) ranges.push_back({Date{first}, Date{last}});
    }
    for (const DateRange& left : ranges)
        for (const DateRange& right : ranges) {
            bool common = false;
            for (std::int32_t days = 0; days < 7; ++days)
                common = common || (left.contains(Date{days}) && right.contains(Date{days}));
            ASSERT_EQ(overlap(left, right), common);
        }
}

}  // namespace
}  // namespace truong
