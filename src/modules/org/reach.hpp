#pragma once
// Hooks that keep the tree sound and the derived reach in step with it.
#include "modules/org/api.hpp"

namespace truong::org {

/// After changes of UnitPeriod: throws `invalid` when the tree no longer holds together, then derives anew
/// who stands above the schools below the changed units.
void refresh_reach(Tx& tx, const std::vector<std::int64_t>& periods);
/// After changes of School.
void refresh_reach_of_schools(Tx& tx, const std::vector<std::int64_t>& schools);

}  // namespace truong::org
