#pragma once
// What the files about self-assessments share.
#include <set>

#include "modules/dossier/tables.hpp"

namespace truong::dossier {

std::string name_of_actor(const Reader& reader);
/// The staff records of the actor himself.
std::set<Id<people::StaffMember>> own_records(const Reader& reader);
/// Throws forbidden (for_principal).
void require_principal(const Reader& reader);
bool is_principal(const Reader& reader);

/// self_reason_needed, self_level_beyond.
Findings level_findings(const CriterionWork& work, const readiness::IndicatorStanding& standing);

/// The codes that the text cites, each looked for among the evidence.
std::vector<CitationLine> citations_in(std::string_view text, const std::string& node,
                                       const std::vector<EvidenceLine>& evidence);
/// The standing of a criterion as it counts: as frozen, else as of now.
struct Counted {
    std::int64_t level = 0;
    std::string status;
    std::optional<std::int64_t> numerator, denominator;
};
Counted counted(const CriterionWork& work, const readiness::IndicatorStanding& standing, bool closed);

/// Everything that the screens and the papers say of an assessment.
struct Whole {
    SelfAssessment assessment;
    Id<org::School> school;
    bool closed = false;
    readiness::Mirror mirror;
    Works works;
    std::vector<CouncilLine> members;
    std::vector<EvidenceLine> evidence;  // closed: only what was frozen
    std::vector<AssessmentRow> rows;
    AssessmentSnapshot snapshot;  // of a closed one
    DossierTables tables;         // of an open one only after add_tables()
    std::string year;
    StageName stage;           // which is assessed; empty: the whole school
    std::string self_outcome;  // by the school's own levels; empty: not all of them are said
};
Whole whole_of(const Reader& reader, Id<SelfAssessment> id);
/// The school in numbers and its plans: as they were frozen, else as of now.
void add_tables(const Reader& reader, Whole& whole);
/// The standard as it stands for what is assessed, the school or one stage of it.
readiness::Mirror mirror_for(const Reader& reader, const SelfAssessment& assessment, Id<org::School> school);
/// Every criterion that says more than is computed and not why, or is declared without evidence.
Findings unexplained(const Whole& whole);

}  // namespace truong::dossier
