#pragma once
// Sample rows of the calendar: its rules bind the days of one row to one another and to their year.
#include "tests/world/world.hpp"

namespace truong::test {

/// Does nothing to rows of other modules.
void mend_calendar_days(World& world, const Entity& entity, void* row, std::uint64_t seed);

}  // namespace truong::test
