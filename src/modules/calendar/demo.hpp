#pragma once
#include "platform/contributions.hpp"

namespace truong::calendar {

/// The hours of the day at every school of the demo.
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::calendar
