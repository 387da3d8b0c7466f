#pragma once
#include "platform/contributions.hpp"

namespace truong::home {

/// Which parts of the administration of a school are in real use: indicator 5.4.
std::vector<SchoolFact> school_facts();

}  // namespace truong::home
