#include "modules/calendar/demo.hpp"

#include "modules/calendar/api.hpp"

namespace truong::calendar {

namespace {

Date first_demo_day() { return *date_of({.year = 2025, .month = 8, .day = 1}); }

ShiftTime demo_shift(Shift shift, std::string_view from, std::string_view to) {
    return {.shift = shift,
            .starts_at = *parse_time(from),
            .ends_at = *parse_time(to),
            .valid_from = first_demo_day()};
}

}  // namespace

void fill_demo(Tx& tx, DemoSize size, std::uint64_t) {
    if (size == DemoSize::none) return;
    for (const org::School& school : tx.all<org::School>())
        tx.in_school(school.id, [&] {
            tx.put(demo_shift(Shift::morning, "07:00", "11:15"));
            tx.put(demo_shift(Shift::afternoon, "13:15", "17:00"));
        });
}

}  // namespace truong::calendar
