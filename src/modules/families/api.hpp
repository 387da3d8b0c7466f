#pragma once
// Letters that let families in, what they propose, and the yearly confirmation.
#include "modules/accounts/api.hpp"
#include "modules/people/api.hpp"

namespace truong::families {

Manifest manifest();

}  // namespace truong::families
