#pragma once
#include "modules/classes/api.hpp"

namespace truong::classes {

/// Classes of the running year for the invented pupils, whose codes tell grade and class ("HS06112"), with
/// rooms as far as there are any, class lists by name, homeroom teachers, and groups in the first class.
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::classes
