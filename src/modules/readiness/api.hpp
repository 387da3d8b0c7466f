#pragma once
// Where a school stands against a standard: computed from facts, with each number open to what it is made of.
#include "modules/readiness/rules_framework.hpp"
#include "platform/module.hpp"

namespace truong::readiness {

/// What `truong readiness evaluate` answers: per indicator numerator, denominator, parts, level, points and
/// status; per standard its score as a fraction and with one decimal, and its band; gate and outcome. `facts`
/// is
/// {"school":{"stage":"th"},"facts":{"3.1":{"students":[12,40]}}}; throws `invalid` with the path of each
/// fault.
std::string evaluation_json(const Framework& framework, std::string_view facts);

/// Every key that `evaluation_json` takes for this framework, with its form, its thresholds and both names.
std::string schema_json(const Framework& framework);

Manifest manifest();

}  // namespace truong::readiness
