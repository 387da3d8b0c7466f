#pragma once
// Papers that are printed: cards, lists, letters, statutory books.
#include "modules/classes/api.hpp"
#include "modules/people/api.hpp"

namespace truong::printouts {

Manifest manifest();

}  // namespace truong::printouts
