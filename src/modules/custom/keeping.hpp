#pragma once
// Fields and values as the platform asks for them, and their end.
#include "modules/custom/api.hpp"

namespace truong::custom {

CustomFields keeper();
PersonalData personal_data();

}  // namespace truong::custom
