#pragma once
#include <string_view>

#include "modules/readiness/rules.hpp"

namespace truong::readiness {

/// Throws `invalid` with the path of each fault.
Facts facts_from(const Framework& framework, std::string_view text);

}  // namespace truong::readiness
