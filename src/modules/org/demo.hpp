#pragma once
#include "modules/org/api.hpp"

namespace truong::org {

/// Invented authorities and schools: `small` a school of two campuses, a primary school, a preschool and an
/// upper-secondary school, `school` a big one, `ward` twenty.
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::org
