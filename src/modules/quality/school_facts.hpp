#pragma once
#include "platform/contributions.hpp"

namespace truong::quality {

/// Records that are complete and valid: the parts of indicator 3.1.
std::vector<SchoolFact> school_facts();

}  // namespace truong::quality
