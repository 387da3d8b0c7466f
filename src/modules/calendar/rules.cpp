#include "modules/calendar/rules.hpp"

#include <algorithm>
#include <tuple>

#include "base/check.hpp"

namespace truong::calendar {

namespace {

constexpr int week_days = 7, monday = 1, friday = 5;

std::string text_of(Date day) {
    const auto iso = iso_text(day);
    return {iso.data(), iso.size()};
}

Date monday_of(Date day) { return day - (weekday(day) - monday); }

/// The dates of a frame in the order of the form, for rules that hold for each of them.
struct NamedDate {
    std::string_view name;
    Date YearDates::*date;
};
constexpr NamedDate named_dates[] = {{"returns_on", &YearDates::returns_on},
                                     {"opens_on", &YearDates::opens_on},
                                     {"first_term_from", &YearDates::first_term_from},
                                     {"first_term_to", &YearDates::first_term_to},
                                     {"second_term_from", &YearDates::second_term_from},
                                     {"second_term_to", &YearDates::second_term_to},
                                     {"ends_on", &YearDates::ends_on}};

/// `later` comes so many days after `earlier` at least.
struct Sequence {
    NamedDate earlier, later;
    int days;
};
constexpr Sequence sequences[] = {{named_dates[0], named_dates[1], 0}, {named_dates[0], named_dates[2], 0},
                                  {named_dates[1], named_dates[3], 1}, {named_dates[2], named_dates[3], 1},
                                  {named_dates[3], named_dates[4], 1}, {named_dates[4], named_dates[5], 1},
                                  {named_dates[5], named_dates[6], 0}};

Finding too_early(std::string_view path, Date earliest, std::string_view because) {
    return {.path = std::string(path),
            .code = "day_too_early",
            .args = {text_of(earliest), std::string(because)}};
}

Finding outside(std::string_view path, const SchoolYear& year) {
    return {.path = std::string(path), .code = "outside_year", .args = {year.code}};
}

void check_week_one(const YearDates& dates, const SchoolYear& year, Findings& findings) {
    if (!dates.week_one_from) return;
    const Date day = *dates.week_one_from;
    const DateRange days{year.first_day, year.last_day};
    if (!days.contains(day)) findings.push_back(outside("week_one_from", year));
    if (!days.contains(day) || !days.contains(dates.returns_on) || !days.contains(dates.first_term_to))
        return;
    if (weekday(day) != monday) findings.push_back({.path = "week_one_from", .code = "not_a_monday"});
    if (const Date earliest = monday_of(dates.returns_on); day < earliest)
        findings.push_back(too_early("week_one_from", earliest, "returns_on"));
    if (dates.first_term_to < day)
        findings.push_back({.path = "week_one_from",
                            .code = "day_too_late",
                            .args = {text_of(dates.first_term_to), "first_term_to"}});
}

/// The first day of the week on which a lesson is given. Days before the first term count when the weeks are
/// counted from before it.
std::optional<Date> first_taught(Date week, const YearDates& dates, const DayTable& table) {
    for (Date day = week; day < week + week_days; day = day + 1) {
        const bool first = day <= dates.first_term_to;
        const bool second = dates.second_term_from <= day && day <= dates.second_term_to;
        if ((first || second) && is_working_day(day, table)) return day;
    }
    return std::nullopt;
}

/// A made-up day is the most particular thing that can be said about a day, a break the least.
int weight(DayKind kind) {
    if (kind == DayKind::working) return 2;
    return kind == DayKind::school_break ? 0 : 1;
}

const DayMark* find(const DayMarks& marks, Date day) {
    const auto found = marks.find(day);
    return found == marks.end() ? nullptr : &found->second;
}

}  // namespace

bool is_working_day(Date day, const DayTable& table) {
    if (table.working.contains(day)) return true;
    return weekday(day) <= friday && !table.off.contains(day);
}

Date add_working_days(Date day, int count, const DayTable& table) {
    check(count >= 0, "working days are counted forwards");
    // It ends: the table names only so many days.
    while (count > 0) {
        day = day + 1;
        if (is_working_day(day, table)) --count;
    }
    return day;
}

int working_days_between(Date first, Date last, const DayTable& table) {
    if (last < first) return -working_days_between(last, first, table);
    int count = 0;
    for (Date day = first + 1; day <= last; day = day + 1)
        if (is_working_day(day, table)) ++count;
    return count;
}

DateRange room_for(Date day, int working_days) {
    // The longest time off in a row is less than three weeks, and five days of seven are worked on.
    constexpr int spare = 60;
    check(working_days >= 0, "working days are counted forwards");
    return {day, day + working_days * 2 + spare};
}

Date week_one(const YearDates& dates) {
    if (dates.week_one_from) return *dates.week_one_from;
    const Date opening = monday_of(dates.opens_on);
    return opening == dates.opens_on ? opening : opening + week_days;
}

std::vector<Week> teaching_weeks(const YearDates& dates, const DayTable& table) {
    constexpr int longest_year = 800;
    std::vector<Week> weeks;
    const Date first = week_one(dates);
    check(weekday(first) == monday, "a week that begins on another day");
    check(dates.second_term_to - first < longest_year, "a year of several years");
    for (Date week = first; week <= dates.second_term_to; week = week + week_days) {
        const auto taught = first_taught(week, dates, table);
        if (!taught) continue;
        weeks.push_back({.number = static_cast<int>(weeks.size()) + 1,
                         .monday = week,
                         .sunday = week + (week_days - 1),
                         .term = *taught < dates.second_term_from ? Term::first : Term::second});
    }
    return weeks;
}

std::optional<Week> week_on(const std::vector<Week>& weeks, Date day) {
    for (const Week& week : weeks)
        if (week.monday <= day && day <= week.sunday) return week;
    return std::nullopt;
}

const std::vector<DayKind>& statutory_kinds() {
    static const std::vector<DayKind> kinds{DayKind::holiday, DayKind::compensation, DayKind::working};
    return kinds;
}

std::string year_code(int start_year) {
    return std::to_string(start_year) + '-' + std::to_string(start_year + 1);
}

std::string_view year_code_fault(std::string_view text) {
    constexpr std::string_view form = "dddd-dddd";
    if (text.size() != form.size()) return "year_form";
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (digit != (form[i] == 'd') || (!digit && text[i] != form[i])) return "year_form";
    }
    return {};
}

Findings check_year(const SchoolYear& year, const std::vector<SchoolYear>& others) {
    Findings findings;
    const int start = year.start_year;
    if (year.code != year_code(start))
        findings.push_back(
            {.path = "code", .code = "year_code", .args = {year_code(start), std::to_string(start)}});
    if (year.last_day <= year.first_day) findings.push_back({.path = "last_day", .code = "period_reversed"});
    const auto wrong_year = [&](std::string_view path) {
        findings.push_back({.path = std::string(path),
                            .code = "year_days",
                            .args = {year_code(start), std::to_string(start), std::to_string(start + 1)}});
    };
    if (civil(year.first_day).year != start) wrong_year("first_day");
    if (civil(year.last_day).year != start + 1) wrong_year("last_day");
    for (const SchoolYear& other : others)
        if (other.id != year.id
            && overlap({year.first_day, year.last_day}, {other.first_day, other.last_day}))
            findings.push_back({.path = "first_day", .code = "year_overlap", .args = {other.code}});
    return findings;
}

Findings check_dates(const YearDates& dates, const SchoolYear& year) {
    Findings findings;
    const DateRange days{year.first_day, year.last_day};
    for (const NamedDate& each : named_dates) {
        const Date date = dates.*each.date;
        if (!days.contains(date)) {
            findings.push_back(outside(each.name, year));
            continue;
        }
        for (const Sequence& sequence : sequences) {
            const Date earlier = dates.*sequence.earlier.date, earliest = earlier + sequence.days;
            if (sequence.later.name == each.name && date < earliest && days.contains(earlier))
                findings.push_back(too_early(each.name, earliest, sequence.earlier.name));
        }
    }
    check_week_one(dates, year, findings);
    return findings;
}

Findings check_snapshot(const SnapshotDay& snapshot, const SchoolYear& year) {
    if (DateRange{year.first_day, year.last_day}.contains(snapshot.day)) return {};
    return {outside("day", year)};
}

Findings check_shift(const ShiftTime& shift) {
    if (shift.starts_at < shift.ends_at) return {};
    return {{.path = "ends_at", .code = "shift_reversed"}};
}

Findings check_days(const DateRange& days, int most_days, std::string_view path) {
    check(days.last.has_value(), "days to be counted have an end");
    if (days.empty()) return {{.path = std::string(path), .code = "period_reversed"}};
    if (*days.last - days.first < most_days) return {};
    return {{.path = std::string(path), .code = "days_too_many", .args = {std::to_string(most_days)}}};
}

DayMarks mark_days(std::vector<DayRow> rows, const DateRange& days) {
    check(days.last.has_value(), "the days of a table have an end");
    std::stable_sort(rows.begin(), rows.end(), [](const DayRow& left, const DayRow& right) {
        return std::tuple(left.rank, weight(left.kind)) < std::tuple(right.rank, weight(right.kind));
    });
    DayMarks marks;
    for (const DayRow& row : rows) {
        const Date last = std::min(row.days.last.value_or(*days.last), *days.last);
        for (Date day = std::max(row.days.first, days.first); day <= last; day = day + 1)
            marks.insert_or_assign(day, DayMark{row.kind, row.name});
    }
    return marks;
}

DayTable table_of(const DayMarks& marks) {
    DayTable table;
    for (const auto& [day, mark] : marks)
        (mark.kind == DayKind::working ? table.working : table.off).insert(day);
    return table;
}

std::vector<CalendarDay> list_days(const DateRange& days, const DayMarks& statutory,
                                   const DayMarks& teaching) {
    check(days.last.has_value(), "the days of a list have an end");
    const DayTable by_law = table_of(statutory), taught = table_of(teaching);
    std::vector<CalendarDay> list;
    for (Date day = days.first; day <= *days.last; day = day + 1) {
        CalendarDay& line = list.emplace_back(CalendarDay{
            .day = day, .working = is_working_day(day, by_law), .teaching = is_working_day(day, taught)});
        // A holiday in the middle of a school's break stays a holiday.
        const DayMark* law = find(statutory, day);
        const DayMark* mark = law && line.working == line.teaching ? law : find(teaching, day);
        if (!mark) continue;
        line.kind = mark->kind;
        line.name = mark->name;
    }
    return list;
}

}  // namespace truong::calendar
