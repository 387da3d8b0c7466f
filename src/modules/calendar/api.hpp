#pragma once
// The school year as it is planned, the days on which nobody works or teaches, the weeks that are counted,
// and the arithmetic of working days that every clock of the law uses.
#include <set>

#include "modules/org/api.hpp"

namespace truong::calendar {

enum class Term { first, second };
/// Parts of the day in which a school teaches (buổi học, ca học).
enum class Shift { morning, afternoon, evening };

/// A school year with its administrative days, 1 August to 31 July; when it is taught is told by the dates.
struct SchoolYear {
    Id<SchoolYear> id;
    std::string code;  // "2026-2027"
    int start_year = 0;
    Date first_day, last_day;
    std::string legal_basis;
};

/// The dates that an authority fixes for a year; without a unit they are the ministry's.
struct YearFrame {
    Id<YearFrame> id;
    Id<SchoolYear> year_id;
    std::optional<Id<org::Unit>> unit_id;
    std::optional<Id<org::Stage>> stage_id;  // none: every stage
    Date returns_on;                         // tựu trường
    Date opens_on;                           // khai giảng
    Date first_term_from, first_term_to, second_term_from, second_term_to, ends_on;
    std::optional<Date> week_one_from;  // a Monday; none: the Monday of the opening or after it
    std::string legal_basis;
};

/// The dates of one school; they win over every frame.
struct YearPlan {
    Id<YearPlan> id;
    Id<SchoolYear> year_id;
    std::optional<Id<org::Stage>> stage_id;
    Date returns_on, opens_on;
    Date first_term_from, first_term_to, second_term_from, second_term_to, ends_on;
    std::optional<Date> week_one_from;
    std::string legal_basis;
};

enum class DatesSource { school, authority, ministry };

/// The dates that hold for somebody, and whose they are. `dates_of` fills in `week_one_from`.
struct YearDates {
    Id<SchoolYear> year_id;
    std::optional<Id<org::Stage>> stage_id;  // none: the plan or frame holds for every stage
    DatesSource source = DatesSource::ministry;
    std::optional<Id<org::Unit>> unit_id;  // of an authority's frame
    Date returns_on, opens_on;
    Date first_term_from, first_term_to, second_term_from, second_term_to, ends_on;
    std::optional<Date> week_one_from;
    std::string legal_basis;
};

/// holiday: by law; compensation: off for a holiday on a weekend or in exchange for another day; working:
/// made up for it, though it is a weekend; school_break: no lessons, while offices work.
enum class DayKind { holiday, compensation, working, school_break };

/// Days that are not what their weekday says, for the whole country or below one authority.
struct DayException {
    Id<DayException> id;
    Date first_day, last_day;
    DayKind kind = DayKind::holiday;
    std::string name;
    std::optional<Id<org::Unit>> unit_id;
    std::string legal_basis;
};

/// Days on which one school teaches, or does not, unlike the others: a flood, a centenary.
struct SchoolDayException {
    Id<SchoolDayException> id;
    Date first_day, last_day;
    DayKind kind = DayKind::school_break;
    std::string name;
    std::string reason;
    std::string legal_basis;
};

/// When a shift begins and ends, at one campus or at every one that has no times of its own.
struct ShiftTime {
    Id<ShiftTime> id;
    Shift shift = Shift::morning;
    std::optional<Id<org::Campus>> campus_id;
    TimeOfDay starts_at, ends_at;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// A day on which figures are taken.
struct SnapshotDay {
    Id<SnapshotDay> id;
    Id<SchoolYear> year_id;
    Date day;
    std::string name;
    std::string legal_basis;
};

/// Days that are not what their weekday says. A day in both sets is worked on.
struct DayTable {
    std::set<Date> off, working;
};

/// A week in which somebody teaches, counted through both terms.
struct Week {
    int number = 1;
    Date monday, sunday;
    Term term = Term::first;
};

struct YearQuery {
    Id<SchoolYear> year_id;
    std::optional<Id<org::Stage>> stage_id;
};
struct WorkingDaysQuery {
    std::optional<Date> from;  // today
    int days = 0;
};
/// The last day of a time of `days` working days that runs from a day on.
struct WorkingDay {
    Date from;
    int days = 0;
    Date day;
};
struct DaysQuery {
    Date from, to;
};
struct CalendarDay {
    Date day;
    bool working = false;         // by law
    bool teaching = false;        // at the school, or below the authority, of whoever asks
    std::optional<DayKind> kind;  // none: an ordinary weekday or weekend
    std::string name;
};

/// Monday to Friday unless the table says otherwise.
bool is_working_day(Date day, const DayTable& table);
/// The last of `count` working days; the day itself is day 0, so "within N days" includes the answer.
Date add_working_days(Date day, int count, const DayTable& table);
/// The working days after `first` up to `last` with it; negative when `last` is the earlier one. So
/// add_working_days(first, working_days_between(first, last), …) is the last working day up to `last`.
int working_days_between(Date first, Date last, const DayTable& table);
/// As many days as a table must know for add_working_days.
DateRange room_for(Date day, int working_days);

/// The Monday from which the weeks are counted.
Date week_one(const YearDates& dates);
/// A week without a day of teaching has no number (Tết); those of the second term go on counting.
std::vector<Week> teaching_weeks(const YearDates& dates, const DayTable& table);
/// Nothing in a week without a number.
std::optional<Week> week_on(const std::vector<Week>& weeks, Date day);

std::optional<SchoolYear> year_on(const Reader& reader, Date day);
std::optional<SchoolYear> year_of(const Reader& reader, int start_year);
/// The school's plan for the stage, its plan for all stages, the frame of the nearest authority above it, the
/// ministry's. Of whoever acts for no school: from his authority on.
std::optional<YearDates> dates_of(const Reader& reader, Id<SchoolYear> year,
                                  std::optional<Id<org::Stage>> stage = {});

/// What the law says about the days of a closed range: holidays, days exchanged, days made up.
const std::vector<DayKind>& statutory_kinds();
/// Of the whole country and of the authorities above whoever asks; the nearest has the last word.
DayTable days_off(const Reader& reader, const DateRange& days,
                  const std::vector<DayKind>& kinds = statutory_kinds());
/// The same with school breaks and with the exceptions of the own school, which has the last word.
DayTable teaching_days_off(const Reader& reader, const DateRange& days);

/// Throws `invalid` where nobody has fixed the dates of the year.
YearDates year_dates(const Reader& reader, const YearQuery& query);
std::vector<Week> weeks(const Reader& reader, const YearQuery& query);
WorkingDay working_days(const Reader& reader, const WorkingDaysQuery& query);
std::vector<CalendarDay> calendar_days(const Reader& reader, const DaysQuery& query);

Manifest manifest();

}  // namespace truong::calendar
