#pragma once
#include "modules/staffing/api.hpp"

namespace truong::staffing {

void declare(Catalog& catalog);
void declare_relations(Catalog& catalog);
void judge_assignments(Tx& tx, const std::vector<std::int64_t>& assignments);

std::vector<QualityPart> quality_parts();
std::vector<QualitySource> quality_sources();

}  // namespace truong::staffing
