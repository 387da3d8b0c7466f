#pragma once
// What stands in a dossier beside its criteria: the school in numbers, year by year, and its plan of
// improvement.
#include "modules/dossier/entities.hpp"

namespace truong::dossier {

struct TablesAsk {
    Id<org::School> school;
    Id<calendar::SchoolYear> year_id;
    std::string stage_code;  // classes and pupils of that stage only; empty: of all
    int years = 3;
};
/// As of today. What the product has nothing of stays empty.
DossierTables tables_of(const Reader& reader, const TablesAsk& ask);

/// The stages of a school today, in their order.
std::vector<org::Stage> stages_of(const Reader& reader, Id<org::School> school);

/// Biểu 2 on paper, one table for each plan.
struct PlansPaper {
    const std::vector<ImprovementPlan>& plans;
    std::string school, authority;
    Date day;
};
std::string plans_paper(const PlansPaper& paper);

}  // namespace truong::dossier
