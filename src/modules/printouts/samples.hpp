#pragma once
// Templates that schools begin with.
#include <vector>

#include "modules/printouts/api.hpp"

namespace truong::printouts {

const std::vector<LetterTemplate>& sample_templates();

}  // namespace truong::printouts
