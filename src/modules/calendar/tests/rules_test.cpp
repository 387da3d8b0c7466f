// Working days, weeks and the order of dates, by values alone.
#include "modules/calendar/rules.hpp"

#include <gtest/gtest.h>

#include <random>

#include "base/check.hpp"

namespace truong::calendar {
namespace {

Date day(std::string_view iso) { return *parse_date(iso); }

std::string iso(Date date) {
    const auto text = iso_text(date);
    return {text.data(), text.size()};
}

/// "path code" of each, in order.
std::string told(const Findings& findings) {
    std::string text;
    for (const Finding& finding : findings)
        text += (text.empty() ? "" : ", ") + finding.path + ' ' + finding.code;
    return text;
}

SchoolYear year_2026() {
    return {.id = {1},
            .code = "2026-2027",
            .start_year = 2026,
            .first_day = day("2026-08-01"),
            .last_day = day("2027-07-31")};
}

YearDates dates_2026() {
    return {.returns_on = day("2026-08-29"),
            .opens_on = day("2026-09-05"),
            .first_term_from = day("2026-09-07"),
            .first_term_to = day("2027-01-09"),
            .second_term_from = day("2027-01-11"),
            .second_term_to = day("2027-05-22"),
            .ends_on = day("2027-05-29")};
}

/// Some days of a year off, some weekends worked on, by a seed.
DayTable random_table(std::mt19937& random, Date first) {
    DayTable table;
    for (int i = 0; i < 400; ++i) {
        const auto dice = random() % 20;
        if (dice == 0) table.off.insert(first + i);
        if (dice == 1) table.working.insert(first + i);
    }
    return table;
}

TEST(CalendarRules, a_weekday_is_worked_on_unless_the_table_says_otherwise) {
    const DayTable table{.off = {day("2026-09-02")}, .working = {day("2026-08-22")}};
    EXPECT_TRUE(is_working_day(day("2026-09-03"), table));
    EXPECT_FALSE(is_working_day(day("2026-09-02"), table)) << "a holiday, Wednesday";
    EXPECT_TRUE(is_working_day(day("2026-08-22"), table)) << "a Saturday that is made up";
    EXPECT_FALSE(is_working_day(day("2026-08-29"), table)) << "another Saturday";
    EXPECT_FALSE(is_working_day(day("2026-08-30"), table)) << "a Sunday";
}

TEST(CalendarRules, the_day_itself_is_day_zero) {
    EXPECT_EQ(iso(add_working_days(day("2026-11-19"), 2, {})), "2026-11-23") << "Thursday, over a weekend";
    EXPECT_EQ(iso(add_working_days(day("2026-11-21"), 1, {})), "2026-11-23") << "Saturday";
    EXPECT_EQ(iso(add_working_days(day("2026-11-21"), 0, {})), "2026-11-21") << "a Saturday as well";
    EXPECT_EQ(iso(add_working_days(day("2026-11-20"), 5, {})), "2026-11-27");
    const DayTable table{.off = {day("2026-08-31"), day("2026-09-01"), day("2026-09-02")}};
    EXPECT_EQ(iso(add_working_days(day("2026-08-28"), 1, table)), "2026-09-03");
    EXPECT_THROW(add_working_days(day("2026-08-28"), -1, table), Bug);
}

TEST(CalendarRules, adding_is_monotone_and_undone_by_counting) {
    std::mt19937 random(20260905);
    const Date first = day("2026-08-01");
    for (int round = 0; round < 200; ++round) {
        const DayTable table = random_table(random, first);
        const Date from = first + static_cast<int>(random() % 60);
        Date before = from;
        for (int count = 0; count <= 100; ++count) {
            const Date to = add_working_days(from, count, table);
            if (count > 0) {
                ASSERT_LT(before, to);
                ASSERT_TRUE(is_working_day(to, table));
            }
            ASSERT_LE(to, add_working_days(from + 1, count, table)) << "a later start never ends earlier";
            ASSERT_EQ(working_days_between(from, to, table), count);
            ASSERT_EQ(working_days_between(to, from, table), -count);
            before = to;
        }
        const Date middle = from + 30, last = from + 100;
        ASSERT_EQ(working_days_between(from, last, table),
                  working_days_between(from, middle, table) + working_days_between(middle, last, table));
    }
}

TEST(CalendarRules, a_table_reaches_as_far_as_the_days_that_are_added) {
    for (const int count : {0, 1, 5, 250})
        EXPECT_LE(add_working_days(day("2026-01-01"), count, {}) + 20,
                  room_for(day("2026-01-01"), count).last);
}

TEST(CalendarRules, week_one_is_the_monday_of_the_opening_or_the_next_one) {
    YearDates dates = dates_2026();
    EXPECT_EQ(iso(week_one(dates)), "2026-09-07") << "the opening is a Saturday";
    dates.opens_on = day("2026-09-07");
    EXPECT_EQ(iso(week_one(dates)), "2026-09-07");
    dates.opens_on = day("2026-09-08");
    EXPECT_EQ(iso(week_one(dates)), "2026-09-14");
    dates.week_one_from = day("2026-08-31");
    EXPECT_EQ(iso(week_one(dates)), "2026-08-31") << "the plan wins";
}

TEST(CalendarRules, a_week_without_lessons_has_no_number) {
    DayTable table;
    for (int i = 0; i < 14; ++i) table.off.insert(day("2027-02-01") + i);
    const auto weeks = teaching_weeks(dates_2026(), table);
    ASSERT_EQ(weeks.size(), 35U);
    EXPECT_EQ(weeks[17].term, Term::first);
    EXPECT_EQ(iso(weeks[17].monday), "2027-01-04");
    EXPECT_EQ(weeks[18].term, Term::second);
    EXPECT_EQ(iso(weeks[20].monday), "2027-01-25");
    EXPECT_EQ(iso(weeks[21].monday), "2027-02-15");
    EXPECT_EQ(weeks[21].number, 22);
    EXPECT_EQ(week_on(weeks, day("2027-02-21"))->number, 22) << "Sunday";
    EXPECT_FALSE(week_on(weeks, day("2027-02-10")));
    EXPECT_FALSE(week_on(weeks, day("2026-09-06")));
    table.working.insert(day("2027-02-03"));
    EXPECT_EQ(teaching_weeks(dates_2026(), table).size(), 36U) << "one day of lessons makes a week";
}

TEST(CalendarRules, a_week_between_the_terms_is_no_teaching_week) {
    YearDates dates = dates_2026();
    dates.second_term_from = day("2027-01-18");
    const auto weeks = teaching_weeks(dates, {});
    EXPECT_EQ(iso(weeks[17].monday), "2027-01-04");
    EXPECT_EQ(iso(weeks[18].monday), "2027-01-18");
    dates.first_term_to = day("2027-01-13");
    dates.second_term_from = day("2027-01-14");
    EXPECT_EQ(teaching_weeks(dates, {})[18].term, Term::first) << "the term of its first lesson";
}

TEST(CalendarRules, weeks_are_mondays_that_rise_and_are_counted_through) {
    std::mt19937 random(7);
    for (int round = 0; round < 500; ++round) {
        YearDates dates = dates_2026();
        dates.opens_on = dates.opens_on + static_cast<int>(random() % 20);
        dates.first_term_to = dates.first_term_to + static_cast<int>(random() % 10);
        dates.second_term_from = dates.first_term_to + 1 + static_cast<int>(random() % 10);
        const DayTable table = random_table(random, day("2026-08-01"));
        const auto weeks = teaching_weeks(dates, table);
        ASSERT_FALSE(weeks.empty());
        for (std::size_t i = 0; i < weeks.size(); ++i) {
            ASSERT_EQ(weekday(weeks[i].monday), 1);
            ASSERT_EQ(weeks[i].sunday - weeks[i].monday, 6);
            ASSERT_EQ(weeks[i].number, static_cast<int>(i) + 1);
            if (i == 0) continue;
            ASSERT_LT(weeks[i - 1].sunday, weeks[i].monday);
            ASSERT_LE(weeks[i - 1].term, weeks[i].term);
        }
    }
}

TEST(CalendarRules, a_year_is_called_after_its_start_and_shares_no_day) {
    EXPECT_EQ(told(check_year(year_2026(), {year_2026()})), "") << "itself is no other year";
    SchoolYear year = year_2026();
    year.code = "2026-2028";
    year.first_day = day("2025-08-01");
    year.last_day = day("2025-07-31");
    EXPECT_EQ(told(check_year(year, {})),
              "code year_code, last_day period_reversed, first_day year_days, last_day year_days");
    SchoolYear next{.id = {2},
                    .code = "2027-2028",
                    .start_year = 2027,
                    .first_day = day("2027-07-31"),
                    .last_day = day("2028-07-31")};
    EXPECT_EQ(told(check_year(next, {year_2026()})), "first_day year_overlap");
    next.first_day = day("2027-08-01");
    EXPECT_EQ(told(check_year(next, {year_2026()})), "");
}

TEST(CalendarRules, the_code_of_a_year_has_a_form) {
    EXPECT_EQ(year_code_fault("2026-2027"), "");
    for (const char* wrong : {"2026", "2026/2027", "2026-202x", "2026-20270", "x026-2027", "202602027"})
        EXPECT_EQ(year_code_fault(wrong), "year_form") << wrong;
}

TEST(CalendarRules, dates_in_order_are_accepted_up_to_the_last_possible_day) {
    YearDates dates = dates_2026();
    EXPECT_EQ(told(check_dates(dates, year_2026())), "");
    dates.returns_on = dates.opens_on = dates.first_term_from;
    dates.second_term_from = dates.first_term_to + 1;
    dates.ends_on = dates.second_term_to;
    dates.week_one_from = dates.returns_on;
    EXPECT_EQ(told(check_dates(dates, year_2026())), "");
}

TEST(CalendarRules, every_date_out_of_order_is_named_with_the_day_that_would_do) {
    YearDates dates = dates_2026();
    dates.opens_on = dates.returns_on - 1;
    dates.first_term_from = dates.returns_on - 1;
    dates.second_term_from = dates.first_term_to;
    dates.ends_on = dates.second_term_to - 1;
    const Findings findings = check_dates(dates, year_2026());
    EXPECT_EQ(told(findings),
              "opens_on day_too_early, first_term_from day_too_early, second_term_from day_too_early, "
              "ends_on day_too_early");
    ASSERT_EQ(findings.size(), 4U);
    EXPECT_EQ(findings[2].args, (std::vector<std::string>{"2027-01-10", "first_term_to"}));
}

TEST(CalendarRules, dates_stay_in_their_year_and_week_one_is_a_monday) {
    YearDates dates = dates_2026();
    dates.returns_on = day("2026-07-31");
    dates.ends_on = *date_of({.year = 9999, .month = 12, .day = 31});
    EXPECT_EQ(told(check_dates(dates, year_2026())), "returns_on outside_year, ends_on outside_year");
    dates = dates_2026();
    dates.week_one_from = day("2026-09-08");
    EXPECT_EQ(told(check_dates(dates, year_2026())), "week_one_from not_a_monday");
    dates.week_one_from = day("2026-08-17");
    EXPECT_EQ(told(check_dates(dates, year_2026())), "week_one_from day_too_early");
    dates.week_one_from = day("2026-08-24");
    EXPECT_EQ(told(check_dates(dates, year_2026())), "") << "the Monday of the week of return";
    dates.week_one_from = day("2027-01-11");
    EXPECT_EQ(told(check_dates(dates, year_2026())), "week_one_from day_too_late");
    dates.week_one_from = day("2027-08-02");
    EXPECT_EQ(told(check_dates(dates, year_2026())), "week_one_from outside_year");
}

TEST(CalendarRules, snapshots_shifts_and_ranges_have_bounds) {
    EXPECT_EQ(told(check_snapshot({.day = day("2027-07-31")}, year_2026())), "");
    EXPECT_EQ(told(check_snapshot({.day = day("2027-08-01")}, year_2026())), "day outside_year");
    EXPECT_EQ(told(check_shift({.starts_at = {420}, .ends_at = {421}})), "");
    EXPECT_EQ(told(check_shift({.starts_at = {420}, .ends_at = {420}})), "ends_at shift_reversed");
    const Date first = day("2026-09-01");
    EXPECT_EQ(told(check_days({first, first}, 1, "to")), "");
    EXPECT_EQ(told(check_days({first, first + 1}, 1, "to")), "to days_too_many");
    EXPECT_EQ(told(check_days({first, first - 1}, 1, "to")), "to period_reversed");
}

TEST(CalendarRules, the_nearer_row_has_the_last_word_and_of_equals_the_more_particular) {
    const DateRange days{day("2027-02-01"), day("2027-02-14")};
    const auto row = [&](std::string_view from, std::string_view to, DayKind kind, int rank) {
        return DayRow{{day(from), day(to)}, kind, std::string(name_of(kind)), rank};
    };
    const DayMarks marks = mark_days({row("2027-02-08", "2027-02-08", DayKind::working, 5),
                                      row("2027-02-06", "2027-02-06", DayKind::working, 0),
                                      row("2027-02-04", "2027-02-08", DayKind::holiday, 0),
                                      row("2027-01-20", "2027-02-20", DayKind::school_break, 0)},
                                     days);
    EXPECT_EQ(marks.size(), 14U) << "only the days that were asked for";
    EXPECT_EQ(marks.at(day("2027-02-05")).name, "holiday");
    EXPECT_EQ(marks.at(day("2027-02-06")).name, "working");
    EXPECT_EQ(marks.at(day("2027-02-08")).name, "working") << "somebody nearer says so";
    EXPECT_EQ(marks.at(day("2027-02-09")).name, "school_break");
    const DayTable table = table_of(marks);
    EXPECT_EQ(table.working, (std::set<Date>{day("2027-02-06"), day("2027-02-08")}));
    EXPECT_EQ(table.off.size(), 12U);
}

TEST(CalendarRules, a_holiday_inside_a_break_stays_a_holiday_in_the_list) {
    const DateRange days{day("2027-02-03"), day("2027-02-06")};
    const DayRow holiday{{day("2027-02-04"), day("2027-02-05")}, DayKind::holiday, "Tết", 0};
    const DayRow rest{days, DayKind::school_break, "Nghỉ", 9};
    const auto list = list_days(days, mark_days({holiday}, days), mark_days({holiday, rest}, days));
    ASSERT_EQ(list.size(), 4U);
    EXPECT_EQ(list[0].name, "Nghỉ");
    EXPECT_TRUE(list[0].working && !list[0].teaching);
    EXPECT_EQ(list[1].name, "Tết");
    EXPECT_TRUE(!list[1].working && !list[1].teaching);
    EXPECT_EQ(list[3].kind, DayKind::school_break) << "Saturday";
}

}  // namespace
}  // namespace truong::calendar
