#pragma once
#include "modules/staffing/api.hpp"

namespace truong::staffing {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_relations(Catalog& catalog);
void judge_assignments(Tx& tx, const std::vector<std::int64_t>& assignments);
/// A class that changes its year or grade keeps only what still fits.
void judge_assignments_of_classes(Tx& tx, const std::vector<std::int64_t>& classes);

std::vector<QualityPart> quality_parts();
std::vector<QualitySource> quality_sources();

}  // namespace truong::staffing
