#pragma once
// What holds for years, dates and days, and which of several rows about a day wins. Pure.
#include <map>

#include "modules/calendar/api.hpp"

namespace truong::calendar {

/// The dates of a frame or plan; whose they are is told by the caller.
template <class Row> YearDates dates_in(const Row& row) {
    return {.year_id = row.year_id,
            .stage_id = row.stage_id,
            .returns_on = row.returns_on,
            .opens_on = row.opens_on,
            .first_term_from = row.first_term_from,
            .first_term_to = row.first_term_to,
            .second_term_from = row.second_term_from,
            .second_term_to = row.second_term_to,
            .ends_on = row.ends_on,
            .week_one_from = row.week_one_from,
            .legal_basis = row.legal_basis};
}

/// "2026-2027"
std::string year_code(int start_year);
/// The code of what is wrong with a text that is to be such a code; empty: nothing.
std::string_view year_code_fault(std::string_view text);
/// `others`: the years beside it.
Findings check_year(const SchoolYear& year, const std::vector<SchoolYear>& others);
/// Every date in the year and in order.
Findings check_dates(const YearDates& dates, const SchoolYear& year);
Findings check_snapshot(const SnapshotDay& snapshot, const SchoolYear& year);
Findings check_shift(const ShiftTime& shift);
/// First and last day of a row or question, at most so many days; `path` is the field of the last one.
Findings check_days(const DateRange& days, int most_days, std::string_view path);

/// What one row says about some days. The row of the higher rank has the last word; among rows of one rank a
/// holiday wins over a school break, and a day that is made up over both.
struct DayRow {
    DateRange days;
    DayKind kind = DayKind::holiday;
    std::string name;
    int rank = 0;
};
struct DayMark {
    DayKind kind = DayKind::holiday;
    std::string name;
};
using DayMarks = std::map<Date, DayMark>;
DayMarks mark_days(std::vector<DayRow> rows, const DateRange& days);
DayTable table_of(const DayMarks& marks);
/// The days with the marks of the law and those of teaching.
std::vector<CalendarDay> list_days(const DateRange& days, const DayMarks& statutory,
                                   const DayMarks& teaching);

}  // namespace truong::calendar
