#include "tests/roundtrip/calendar_days.hpp"

#include "modules/calendar/api.hpp"

namespace truong::test {

namespace {

/// Far from the official years; the number tells the samples of one world apart.
void mend_year(calendar::SchoolYear& year, std::uint64_t number) {
    year.start_year = 2'100 + static_cast<int>(number % 6'000);
    year.code = std::to_string(year.start_year) + '-' + std::to_string(year.start_year + 1);
    year.first_day = *date_of({.year = year.start_year, .month = 8, .day = 1});
    year.last_day = *date_of({.year = year.start_year + 1, .month = 7, .day = 31});
}

template <class Row> void mend_dates(World& world, Row& row) {
    Date first;
    world.read(world.system, [&](const Reader& reader) { first = reader.get(row.year_id).first_day; });
    row.returns_on = first + 20;
    row.opens_on = first + 35;
    row.first_term_from = first + 35;
    row.first_term_to = first + 150;
    row.second_term_from = first + 160;
    row.second_term_to = first + 290;
    row.ends_on = first + 295;
    if (row.week_one_from) row.week_one_from = row.opens_on + (8 - weekday(row.opens_on));
}

template <class Row> void mend_range(Row& row) { row.last_day = row.first_day + 3; }

/// Three shifts at one campus: samples that share one get days of their own.
void mend_shift(calendar::ShiftTime& shift, std::uint64_t seed) {
    constexpr int half_a_day = 12 * 60, days = 5;
    shift.starts_at.minutes %= half_a_day;
    shift.ends_at.minutes = shift.starts_at.minutes + half_a_day - 1;
    shift.valid_from = *parse_date("1700-01-01") + static_cast<int>(seed) * 2 * days;
    shift.valid_to = shift.valid_from + days;
}

template <class Row> Row* as(const Entity& entity, void* row) {
    return entity.key == type_key<Row>() ? static_cast<Row*>(row) : nullptr;
}

}  // namespace

void mend_calendar_days(World& world, const Entity& entity, void* row, std::uint64_t seed) {
    if (auto* year = as<calendar::SchoolYear>(entity, row))
        mend_year(*year, world.next_number_of(entity.key));
    if (auto* frame = as<calendar::YearFrame>(entity, row)) mend_dates(world, *frame);
    if (auto* plan = as<calendar::YearPlan>(entity, row)) mend_dates(world, *plan);
    if (auto* days = as<calendar::DayException>(entity, row)) mend_range(*days);
    if (auto* days = as<calendar::SchoolDayException>(entity, row)) mend_range(*days);
    if (auto* shift = as<calendar::ShiftTime>(entity, row)) mend_shift(*shift, seed);
    if (auto* snapshot = as<calendar::SnapshotDay>(entity, row))
        world.read(world.system, [&](const Reader& reader) {
            snapshot->day = reader.get(snapshot->year_id).first_day + 60;
        });
}

}  // namespace truong::test
