#pragma once
#include "platform/contributions.hpp"

namespace truong::usage {

/// Weekly use by group over the weeks of the term, and whether people are told of the counting: the parts of
/// indicator 3.3.
std::vector<SchoolFact> school_facts();

}  // namespace truong::usage
