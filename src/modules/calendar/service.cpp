#include <algorithm>

#include "base/check.hpp"
#include "modules/calendar/rules.hpp"

namespace truong::calendar {

namespace {

using Units = std::vector<Id<org::Unit>>;

/// The calendar is public; a token that may touch something else only still needs its days.
Reader public_facts(const Reader& reader) {
    return reader.unscoped("what day it is, is the same for everybody in a school");
}

/// The unit and those above it on a day, the nearest first.
void append_chain(const Reader& reader, Id<org::Unit> unit, Date day, Units& units) {
    const Reader on_day = reader.as_of(day);
    for (auto next = std::optional(unit); next;) {
        const bool known = std::find(units.begin(), units.end(), *next) != units.end();
        if (!known) units.push_back(*next);
        const auto period = on_day.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == *next);
        next = period ? period->parent_id : std::nullopt;
    }
}

/// The authorities whose word counts for whoever asks, during some days: those of today, or of the day of
/// them that is nearest, then those that stood there in the beginning and have gone since.
Units authorities_during(const Reader& all, const DateRange& days) {
    const Actor& actor = all.actor();
    Id<org::Unit> start = actor.authority;
    if (actor.school) {
        const auto school = all.first<org::School>(where<&org::School::id> == actor.school);
        if (school) start = school->unit_id;
    }
    Units units;
    if (!start) return units;
    append_chain(all, start, std::clamp(all.today(), days.first, days.last.value_or(all.today())), units);
    append_chain(all, start, days.first, units);
    return units;
}

/// The row for the stage, or else for all stages.
template <class Row>
const Row* for_stage(const std::vector<const Row*>& rows, const std::optional<Id<org::Stage>>& stage) {
    const Row* whole = nullptr;
    for (const Row* row : rows) {
        if (stage && row->stage_id == stage) return row;
        if (!row->stage_id) whole = row;
    }
    return whole;
}

YearDates with_source(YearDates dates, DatesSource source) {
    dates.source = source;
    dates.week_one_from = week_one(dates);
    return dates;
}

std::optional<YearDates> dates_of_school(const Reader& all, Id<SchoolYear> year,
                                         const std::optional<Id<org::Stage>>& stage) {
    if (!all.actor().school) return std::nullopt;  // else the plans of every school
    const auto plans = all.all<YearPlan>(where<&YearPlan::year_id> == year);
    std::vector<const YearPlan*> rows;
    for (const YearPlan& plan : plans) rows.push_back(&plan);
    const YearPlan* plan = for_stage(rows, stage);
    if (!plan) return std::nullopt;
    return with_source(dates_in(*plan), DatesSource::school);
}

/// Of the unit; without one, of the ministry.
std::optional<YearDates> dates_of_frame(const std::vector<YearFrame>& frames,
                                        const std::optional<Id<org::Unit>>& unit,
                                        const std::optional<Id<org::Stage>>& stage) {
    std::vector<const YearFrame*> rows;
    for (const YearFrame& frame : frames)
        if (frame.unit_id == unit) rows.push_back(&frame);
    const YearFrame* frame = for_stage(rows, stage);
    if (!frame) return std::nullopt;
    YearDates dates = with_source(dates_in(*frame), unit ? DatesSource::authority : DatesSource::ministry);
    dates.unit_id = unit;
    return dates;
}

template <class Row> Condition touches(const DateRange& days) {
    return where<&Row::first_day> <= *days.last && where<&Row::last_day> >= days.first;
}

/// What country and authorities say about the days; the nearer, the higher the rank.
std::vector<DayRow> public_rows(const Reader& all, const DateRange& days, const std::vector<DayKind>& kinds) {
    constexpr int longest = 4'000;
    check(days.last && !days.empty() && *days.last - days.first < longest, "a table of days has an end");
    const Units units = authorities_during(all, days);
    Condition whose = where<&DayException::unit_id>.is_null();
    if (!units.empty()) whose = std::move(whose) || where<&DayException::unit_id>.in(units);
    std::vector<DayRow> rows;
    for (const DayException& row : all.all<DayException>(
             touches<DayException>(days) && where<&DayException::kind>.in(kinds) && std::move(whose))) {
        int rank = 0;
        if (row.unit_id)
            rank = static_cast<int>(units.end() - std::find(units.begin(), units.end(), *row.unit_id));
        rows.push_back({{row.first_day, row.last_day}, row.kind, row.name, rank});
    }
    return rows;
}

std::vector<DayRow> school_rows(const Reader& all, const DateRange& days) {
    constexpr int above_all = 1'000;
    if (!all.actor().school) return {};
    std::vector<DayRow> rows;
    for (const SchoolDayException& row : all.all<SchoolDayException>(touches<SchoolDayException>(days)))
        rows.push_back({{row.first_day, row.last_day}, row.kind, row.name, above_all});
    return rows;
}

DayMarks teaching_marks(const Reader& reader, const DateRange& days) {
    const Reader all = public_facts(reader);
    std::vector<DayRow> rows = public_rows(
        all, days, {DayKind::holiday, DayKind::compensation, DayKind::working, DayKind::school_break});
    for (DayRow& row : school_rows(all, days)) rows.push_back(std::move(row));
    return mark_days(std::move(rows), days);
}

}  // namespace

std::optional<SchoolYear> year_on(const Reader& reader, Date day) {
    return public_facts(reader).first<SchoolYear>(where<&SchoolYear::first_day> <= day
                                                  && where<&SchoolYear::last_day> >= day);
}

std::optional<SchoolYear> year_of(const Reader& reader, int start_year) {
    return public_facts(reader).first<SchoolYear>(where<&SchoolYear::start_year> == start_year);
}

std::optional<YearDates> dates_of(const Reader& reader, Id<SchoolYear> year,
                                  std::optional<Id<org::Stage>> stage) {
    const Reader all = public_facts(reader);
    const auto wanted = all.first<SchoolYear>(where<&SchoolYear::id> == year);
    if (!wanted) return std::nullopt;
    if (auto own = dates_of_school(all, year, stage)) return own;
    const Units units = authorities_during(all, {wanted->first_day, wanted->last_day});
    Condition whose = where<&YearFrame::unit_id>.is_null();
    if (!units.empty()) whose = std::move(whose) || where<&YearFrame::unit_id>.in(units);
    const auto frames = all.all<YearFrame>(where<&YearFrame::year_id> == year && std::move(whose));
    for (const Id<org::Unit> unit : units)
        if (auto dates = dates_of_frame(frames, unit, stage)) return dates;
    return dates_of_frame(frames, {}, stage);
}

DayTable days_off(const Reader& reader, const DateRange& days, const std::vector<DayKind>& kinds) {
    return table_of(mark_days(public_rows(public_facts(reader), days, kinds), days));
}

DayTable teaching_days_off(const Reader& reader, const DateRange& days) {
    return table_of(teaching_marks(reader, days));
}

YearDates year_dates(const Reader& reader, const YearQuery& query) {
    const SchoolYear year = public_facts(reader).get(query.year_id);
    if (query.stage_id) public_facts(reader).get(*query.stage_id);
    const auto dates = dates_of(reader, year.id, query.stage_id);
    if (!dates)
        throw Problem(ProblemKind::invalid,
                      {{.path = "year_id", .code = "year_without_dates", .args = {year.code}}});
    return *dates;
}

std::vector<Week> weeks(const Reader& reader, const YearQuery& query) {
    const YearDates dates = year_dates(reader, query);
    const DateRange days{std::min(week_one(dates), dates.returns_on), dates.ends_on};
    return teaching_weeks(dates, teaching_days_off(reader, days));
}

WorkingDay working_days(const Reader& reader, const WorkingDaysQuery& query) {
    const Date from = query.from.value_or(reader.today());
    const Date latest = *date_of({.year = 9998, .month = 1, .day = 1});  // the calendar itself ends in 9999
    if (latest < from)
        throw Problem(ProblemKind::invalid,
                      {{.path = "from", .code = "day_too_late", .args = {"9998-01-01", "days"}}});
    const DayTable table = days_off(reader, room_for(from, query.days));
    return {.from = from, .days = query.days, .day = add_working_days(from, query.days, table)};
}

std::vector<CalendarDay> calendar_days(const Reader& reader, const DaysQuery& query) {
    constexpr int most_days = 400;
    const DateRange days{query.from, query.to};
    require(check_days(days, most_days, "to"));
    const DayMarks statutory = mark_days(public_rows(public_facts(reader), days, statutory_kinds()), days);
    return list_days(days, statutory, teaching_marks(reader, days));
}

}  // namespace truong::calendar
