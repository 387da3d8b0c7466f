#pragma once
// Weekly active users, for indicator 3.3: over the last four whole weeks, of those who have an account.
#include "modules/usage/api.hpp"

namespace truong::usage {

FactValue active_teachers(const Reader& reader);  // with the managers, as the indicator wants them
FactValue active_employees(const Reader& reader);
FactValue active_pupils(const Reader& reader);
FactValue active_guardians(const Reader& reader);  // shown beside it

}  // namespace truong::usage
