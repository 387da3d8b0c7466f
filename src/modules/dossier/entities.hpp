#pragma once
#include "modules/dossier/shipped.hpp"

namespace truong::dossier {

inline constexpr std::string_view own_work = "what the dossier keeps by itself is written by nobody's hand";

inline constexpr FieldOptions kept{.required = false};
constexpr FieldOptions kept_text(std::int64_t limit) { return {.limit = limit, .required = false}; }

/// Who leads the self-assessment of a whole school.
Condition leaders(const Question& question);
/// Leaders, and whoever is in a group or owns a criterion.
Condition writers(const Question& question);

[[noreturn]] void stop(ProblemKind kind, std::string_view path, std::string_view code);

void declare(Catalog& catalog);
void declare_evidence(Catalog& catalog);
void declare_assessment(Catalog& catalog);
void declare_sending(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_views(Catalog& catalog);
void declare_words(Catalog& catalog);
void declare_findings(Catalog& catalog);
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

template <class Row> bool may_write(const Reader& reader, Id<Row> id) {
    return reader.may_write(reader.catalog().of(type_key<Row>()), id.value);
}
template <class Row> Id<org::School> school_of(const Reader& reader, Id<Row> id) {
    Row row;
    return reader.load(reader.catalog().of(type_key<Row>()), id.value, &row).school;
}
/// Whether a rule holds for the actor whatever the row.
bool asks(const Reader& reader, Rule rule);

/// The standard as it stands for that school, seen by whom may see the school's dossier.
readiness::Mirror mirror_of(const Reader& reader, const std::string& framework,
                            const std::optional<Id<org::School>>& school);
/// Throws invalid (criterion_unknown) with that path.
const readiness::IndicatorStanding& node_of(const readiness::Mirror& mirror, const std::string& code,
                                            std::string_view path);

/// Lines of a framework's evidence, all of it or of one criterion.
struct LinesAsk {
    std::string framework, node;  // node empty: all
    Id<org::School> school;
    std::optional<Date> day = {};  // on which it is judged; today
};
std::vector<EvidenceLine> evidence_lines(const Reader& reader, const LinesAsk& ask);
std::vector<RequirementLine> requirement_lines(const LinesAsk& ask, const std::vector<EvidenceLine>& lines);
struct EvidenceCounts {
    std::int64_t valid = 0, expired = 0, missing = 0;
};
EvidenceCounts counts_of(const std::vector<EvidenceLine>& lines,
                         const std::vector<RequirementLine>& requirements);
std::vector<EvidenceLine> lines_of_node(const std::vector<EvidenceLine>& lines, const LinesAsk& ask);

/// The evidence is part of a dossier that was frozen: nothing about it may change.
bool is_frozen(const Reader& reader, Id<Evidence> id);
/// The entity of a screen such as "org.rooms"; none: there is no such screen.
const Entity* entity_of_screen(const Catalog& catalog, std::string_view screen);
/// Names the records that evidence is linked to, those that the actor may read.
void name_records(const Reader& reader, std::vector<EvidenceLine>& lines);

bool holds_file(const Reader& reader, Id<files::StoredFile> file);
bool may_read_file(const Reader& reader, Id<files::StoredFile> file);

/// See readiness::evidence_fact.
std::vector<SchoolFact> school_facts();

/// A day in Vietnam.
Date day_of(Instant instant);

/// A new row with its code; `wanted` was judged.
Evidence put_evidence(Tx& tx, Evidence evidence, const NewEvidence& wanted);

bool is_closed(AssessmentState state);
/// The school's words about one assessment.
struct Works {
    std::map<std::string, CriterionWork> criteria;
    std::map<std::string, StandardWork> standards;
    std::map<std::string, std::string> owners;  // by criterion
};
Works works_of(const Reader& reader, Id<SelfAssessment> id);
Findings group_findings(const Reader& reader, const SelfAssessment& assessment);
AssessmentFinding told(const Catalog& catalog, const Finding& finding);

void guard_criteria(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_standards(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_members(Tx& tx, const std::vector<std::int64_t>& rows);
/// States change by the steps of the dossier only, not by an undo.
void guard_steps(Tx& tx, const std::vector<std::int64_t>& rows);
void guard_evidence(Tx& tx, const std::vector<std::int64_t>& rows);

http::Response generate(const Visit& visit);
http::Response print_paper(const Visit& visit);

}  // namespace truong::dossier
