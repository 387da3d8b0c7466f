#pragma once
// Writes what a plan found, in an order in which every row points to a live one.
#include "modules/merging/plan.hpp"

namespace truong::merging {

/// As the system: who may was asked before. Gives every row that came along, for whoever takes it back.
std::vector<MovedRow> carry_out(Tx& tx, Plan& plan);

/// Takes back what the server alone keeps; throws `not_undoable` where it was written since.
void take_back(Tx& tx, const std::vector<MovedRow>& moved);

}  // namespace truong::merging
