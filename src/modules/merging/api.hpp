#pragma once
// Two records of one pupil become one, and one that is two becomes two.
#include "modules/people/api.hpp"

namespace truong::merging {

Manifest manifest();

}  // namespace truong::merging
