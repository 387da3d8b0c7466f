#pragma once
// Moving between schools, leaving, coming back.
#include "modules/classes/api.hpp"
#include "modules/people/api.hpp"

namespace truong::transfers {

Manifest manifest();

}  // namespace truong::transfers
