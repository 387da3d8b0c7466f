// What the files of data/ say, and that the declarations stand by themselves.
#include <gtest/gtest.h>

#include "base/csv.hpp"
#include "modules/calendar/reference.hpp"
#include "modules/calendar/rules.hpp"

namespace truong::calendar {
namespace {

Date day(std::string_view iso) { return *parse_date(iso); }

DayTable shipped(const std::vector<DayKind>& kinds) {
    std::vector<DayRow> rows;
    for (const DayException& row : shipped_exceptions())
        if (std::find(kinds.begin(), kinds.end(), row.kind) != kinds.end())
            rows.push_back({{row.first_day, row.last_day}, row.kind, row.name});
    return table_of(mark_days(std::move(rows), {day("2024-08-01"), day("2027-12-31")}));
}

int days_off_in(const DayTable& table, int year) {
    int count = 0;
    for (const Date off : table.off) count += civil(off).year == year;
    return count;
}

TEST(CalendarData, the_years_follow_one_another_without_a_gap) {
    const auto years = shipped_years();
    ASSERT_EQ(years.size(), 11U);
    for (std::size_t i = 0; i < years.size(); ++i) {
        EXPECT_EQ(check_year(years[i], {}), Findings{});
        if (i > 0) {
            EXPECT_EQ(years[i].first_day, years[i - 1].last_day + 1);
        }
    }
    EXPECT_EQ(years.front().code, "2020-2021");
}

TEST(CalendarData, every_frame_is_in_order_and_has_eighteen_and_seventeen_weeks) {
    const DayTable table =
        shipped({DayKind::holiday, DayKind::compensation, DayKind::working, DayKind::school_break});
    const auto years = shipped_years();
    const auto frames = shipped_frames();
    EXPECT_EQ(frames.size(), 3U);
    for (const auto& [start_year, frame] : frames) {
        SCOPED_TRACE(start_year);
        EXPECT_EQ(check_dates(dates_in(frame), years.at(static_cast<std::size_t>(start_year - 2020))),
                  Findings{});
        const auto weeks = teaching_weeks(dates_in(frame), table);
        EXPECT_EQ(weeks.size(), 35U);
        EXPECT_EQ(std::count_if(weeks.begin(), weeks.end(),
                                [](const Week& week) { return week.term == Term::first; }),
                  18);
    }
}

TEST(CalendarData, each_year_has_its_eleven_holidays) {
    const DayTable table = shipped({DayKind::holiday});
    for (const int year : {2025, 2026, 2027}) EXPECT_EQ(days_off_in(table, year), 11) << year;
    EXPECT_TRUE(table.off.contains(day("2025-01-29")));
    EXPECT_TRUE(table.off.contains(day("2026-02-17")));
    EXPECT_TRUE(table.off.contains(day("2027-02-06")));
    for (const char* kings : {"2025-04-07", "2026-04-26", "2027-04-16"})
        EXPECT_TRUE(table.off.contains(day(kings))) << kings;
}

TEST(CalendarData, a_holiday_on_a_weekend_is_off_on_another_day_and_what_is_exchanged_is_made_up) {
    const DayTable holidays = shipped({DayKind::holiday}), other = shipped({DayKind::compensation}),
                   made_up = shipped({DayKind::working});
    for (const int year : {2025, 2026, 2027}) {
        int on_weekends = 0, exchanged = 0;
        for (const Date off : holidays.off) on_weekends += civil(off).year == year && weekday(off) > 5;
        for (const Date made : made_up.working) exchanged += civil(made).year == year;
        EXPECT_EQ(days_off_in(other, year), on_weekends + exchanged) << year;
    }
    for (const Date off : other.off) EXPECT_LE(weekday(off), 5);
    for (const Date made : made_up.working) EXPECT_EQ(weekday(made), 6);
}

TEST(CalendarData, every_row_says_on_what_it_rests) {
    for (const char* file :
         {"school_years.csv", "year_frames.csv", "day_exceptions.csv", "snapshot_days.csv"}) {
        const CsvTable table(embedded(file));
        ASSERT_GT(table.size(), 0U) << file;
        for (std::size_t i = 0; i < table.size(); ++i)
            EXPECT_FALSE(table[i].text("legal_basis").empty()) << file << ' ' << i;
    }
}

TEST(CalendarDeclaration, has_no_faults) {
    Catalog catalog;
    org::manifest().declare(catalog);
    manifest().declare(catalog);
    catalog.seal();
    for (const Finding& fault : catalog.check())
        ADD_FAILURE() << fault.path << ' ' << fault.code << ' ' << (fault.args.empty() ? "" : fault.args[0]);
}

}  // namespace
}  // namespace truong::calendar
