#pragma once
#include "modules/classes/api.hpp"

namespace truong::classes {

void declare(Catalog& catalog);
void declare_relations(Catalog& catalog);

void judge_classes(Tx& tx, const std::vector<std::int64_t>& classes);
void judge_enrolments(Tx& tx, const std::vector<std::int64_t>& enrolments);
void judge_homerooms(Tx& tx, const std::vector<std::int64_t>& homerooms);

std::vector<QualityPart> quality_parts();
std::vector<QualitySource> quality_sources();

}  // namespace truong::classes
