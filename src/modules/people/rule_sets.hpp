#pragma once
// The rules of people for `truong rules`, and the sentences of their findings.
#include "modules/people/rules.hpp"

namespace truong::people {

std::vector<RuleSet> rule_sets();
void declare_rule_findings(Catalog& catalog);

}  // namespace truong::people
