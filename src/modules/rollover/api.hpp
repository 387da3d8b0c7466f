#pragma once
// From one school year into the next.
#include "modules/classes/api.hpp"
#include "modules/people/api.hpp"

namespace truong::rollover {

Manifest manifest();

}  // namespace truong::rollover
