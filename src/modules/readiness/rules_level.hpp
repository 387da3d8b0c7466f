#pragma once
// One part of one indicator.
#include "modules/readiness/rules.hpp"

namespace truong::readiness {

/// The level is cumulative: it needs what the levels below it need. A fact that is not there is level 0; a
/// share of nothing is left out, unless the part says that it is unmet.
PartResult judge_part(const Part& part, const IndicatorFacts& facts, const Facts& all, int top);

/// The level below the first that asks for it; nothing where the first level does.
std::optional<int> level_without(const Part& part, const Facts& all, int top);

Fraction linear_share(const PartResult& result, const Facts& all, int top);

}  // namespace truong::readiness
