#pragma once
// Schools and communes that merge or split by a decision, on a day.
#include "modules/org/api.hpp"

namespace truong::reorganisation {

Manifest manifest();

}  // namespace truong::reorganisation
