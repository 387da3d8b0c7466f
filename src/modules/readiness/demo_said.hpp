#pragma once
#include "modules/readiness/api.hpp"
#include "platform/demo_care.hpp"

namespace truong::readiness {

/// What the leader of a demo school declares, by how well the school keeps its work; of those that do as most
/// do only what their records leave open. Inside the school.
void declare_by_care(Tx& tx, DemoCare care, Id<people::StaffMember> leader);

}  // namespace truong::readiness
