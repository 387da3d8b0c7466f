#pragma once
// Hooks that keep the tree sound and the derived reach in step with it.
#include "modules/org/api.hpp"

namespace truong::org {

/// After changes of UnitPeriod: throws `invalid` when the tree no longer holds together, then derives anew
/// who stands above the schools below the changed units.
void refresh_reach(Tx& tx, const std::vector<std::int64_t>& periods);
/// The same after changes of Unit: one of another kind may not stand where it stands, one that has ended may
/// not keep periods.
void refresh_reach_of_units(Tx& tx, const std::vector<std::int64_t>& units);
/// After changes of School.
void refresh_reach_of_schools(Tx& tx, const std::vector<std::int64_t>& schools);

}  // namespace truong::org
