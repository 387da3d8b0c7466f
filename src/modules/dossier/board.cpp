// One self-assessment as its board, its criteria and its papers show it.
#include <algorithm>

#include "base/check.hpp"
#include "base/reflect.hpp"
#include "catalog/record.hpp"
#include "modules/accounts/api.hpp"
#include "modules/dossier/assessing.hpp"

namespace truong::dossier {

namespace {

const CriterionWork nothing;

const CriterionWork& work_in(const Works& works, const std::string& node) {
    const auto found = works.criteria.find(node);
    return found == works.criteria.end() ? nothing : found->second;
}

AssessmentRow row_of(const Whole& whole, const readiness::IndicatorStanding& standing,
                     const std::set<Id<people::StaffMember>>& own) {
    const CriterionWork& work = work_in(whole.works, standing.code);
    const LinesAsk ask{whole.mirror.framework, standing.code, whole.school};
    const auto lines = lines_of_node(whole.evidence, ask);
    const EvidenceCounts counts = counts_of(lines, requirement_lines(ask, lines));
    const Counted figures = counted(work, standing, whole.closed);
    const auto owner = whole.works.owners.find(standing.code);
    AssessmentRow row{.code = standing.code,
                      .standard = standing.standard,
                      .name_vi = standing.name_vi,
                      .name_en = standing.name_en,
                      .mandatory = standing.mandatory,
                      .mine = work.owner_id && own.contains(*work.owner_id),
                      .narrated = !work.narrative.empty(),
                      .status = figures.status,
                      .owner_id = work.owner_id,
                      .owner = owner == whole.works.owners.end() ? std::string() : owner->second,
                      .due_on = work.due_on,
                      .attester = figures.status == "declared" ? standing.attester : std::string(),
                      .computed_level = figures.level,
                      .top_level = standing.top_level,
                      .numerator = figures.numerator,
                      .denominator = figures.denominator,
                      .evidence = counts.valid,
                      .expired = counts.expired,
                      .missing = counts.missing,
                      .confirmed_by = work.confirmed_by,
                      .confirmed_at = work.confirmed_at};
    if (work.self_level) row.self_level = *work.self_level;
    return row;
}

std::vector<CouncilLine> members_of(const Reader& reader, Id<SelfAssessment> id) {
    const Reader all = reader.unscoped("a council is known by its names").as_of({});
    std::vector<CouncilLine> lines;
    for (const CouncilMember& member : reader.all<CouncilMember>(where<&CouncilMember::assessment_id> == id))
        lines.push_back(
            {member.staff_member_id, all.get(member.staff_member_id).full_name, member.role, member.task});
    std::ranges::stable_sort(lines, {}, [](const CouncilLine& line) { return static_cast<int>(line.role); });
    return lines;
}

/// Of a frozen dossier only what was frozen, however much was added since.
void keep_frozen(const Reader& reader, Whole& whole) {
    std::map<Id<Evidence>, std::string> nodes;
    for (const FrozenEvidence& one :
         reader.all<FrozenEvidence>(where<&FrozenEvidence::assessment_id> == whole.assessment.id)) {
        std::string& list = nodes[one.evidence_id];
        list += (list.empty() ? "" : ",") + one.node_code;
    }
    std::erase_if(whole.evidence,
                  [&](const EvidenceLine& line) { return !nodes.contains(line.evidence_id); });
    for (EvidenceLine& line : whole.evidence) line.nodes = nodes[line.evidence_id];
}

/// The standard, its numbers and its words as they were: neither a new version nor a new pupil moves them.
void read_snapshot(const Reader& reader, Whole& whole) {
    for (AssessmentSnapshot& one :
         reader.all<AssessmentSnapshot>(where<&AssessmentSnapshot::assessment_id> == whole.assessment.id))
        whole.snapshot = std::move(one);  // the last one, where it was opened again
    constexpr json::Limits limits{.depth = 16, .items = 200'000};
    const Findings faults =
        decode(reader.catalog().of(type_key<readiness::Mirror>()), json::parse(whole.snapshot.mirror, limits),
               &whole.mirror, Completeness::change);
    // An empty text stays empty: what the server wrote itself lacks nothing.
    for (const Finding& fault : faults) check(fault.code == "required", "a snapshot cannot be read any more");
    if (whole.snapshot.tables.empty()) return;
    for (const Finding& fault :
         decode(reader.catalog().of(type_key<DossierTables>()), json::parse(whole.snapshot.tables, limits),
                &whole.tables, Completeness::change))
        check(fault.code == "required", "the tables of a snapshot cannot be read any more");
}

StageName stage_of(const Reader& reader, const std::string& code) {
    if (code.empty()) return {};
    const auto row = reader.unscoped("the stages of schools are no secret")
                         .as_of({})
                         .first<org::Stage>(where<&org::Stage::code> == code);
    return row ? StageName{code, row->name_vi, row->name_en} : StageName{code, code, code};
}

/// Nothing before every criterion has its level.
std::string self_outcome_of(const Reader& reader, const Whole& whole) {
    std::map<std::string, int> levels;
    for (const AssessmentRow& row : whole.rows) {
        if (row.status == "na") continue;
        if (!row.self_level) return {};
        levels[row.code] = static_cast<int>(*row.self_level);
    }
    if (levels.empty()) return {};
    return readiness::outcome_of(
        whole.closed ? whole.snapshot.framework
                     : readiness::framework_text(reader, whole.school, whole.assessment.framework_code),
        levels);
}

std::vector<AssessmentFinding> findings_of(const Reader& reader, const Whole& whole) {
    std::vector<AssessmentFinding> all;
    if (whole.closed) return all;
    for (const Finding& finding : group_findings(reader, whole.assessment))
        all.push_back(told(reader.catalog(), finding));
    return all;
}

/// By appointment for the whole school, today; a role that was only lent makes nobody principal.
bool holds_post_of_head(const Reader& reader, Id<org::School> school, Id<people::StaffMember> member) {
    const Reader all = reader.unscoped("who is principal is known to everybody");
    const auto person = all.as_of({}).get(member).person_id;
    return all.exists<accounts::Appointment>(
        Condition{table_name<accounts::Appointment>() + ".school_id = ?", {school.value}}
        && where<&accounts::Appointment::person_id> == person
        && where<&accounts::Appointment::role> == Role::principal
        && where<&accounts::Appointment::campus_id>.is_null());
}

std::string year_code(const Reader& reader, Id<calendar::SchoolYear> year) {
    return reader.unscoped("school years are no secret").get(year).code;
}

}  // namespace

bool is_closed(AssessmentState state) {
    return state == AssessmentState::frozen || state == AssessmentState::submitted;
}

AssessmentFinding told(const Catalog& catalog, const Finding& finding) {
    return {finding.code, sentence_vi(catalog, finding), sentence_en(catalog, finding)};
}

bool is_principal(const Reader& reader) { return asks(reader, holds<Role::principal>); }

void require_principal(const Reader& reader) {
    if (!is_principal(reader)) stop(ProblemKind::forbidden, "", "for_principal");
}

Counted counted(const CriterionWork& work, const readiness::IndicatorStanding& standing, bool closed) {
    if (closed && work.computed_level)
        return {*work.computed_level, work.computed_status, work.numerator, work.denominator};
    return {standing.level, standing.status, standing.numerator, standing.denominator};
}

Works works_of(const Reader& reader, Id<SelfAssessment> id) {
    Works works;
    const Reader all = reader.unscoped("who works on a criterion is known by his name").as_of({});
    for (const CriterionWork& work : reader.all<CriterionWork>(where<&CriterionWork::assessment_id> == id)) {
        works.criteria[work.node_code] = work;
        if (work.owner_id) works.owners[work.node_code] = all.get(*work.owner_id).full_name;
    }
    for (const StandardWork& work : reader.all<StandardWork>(where<&StandardWork::assessment_id> == id))
        works.standards[work.node_code] = work;
    return works;
}

Findings group_findings(const Reader& reader, const SelfAssessment& assessment) {
    std::vector<MemberRole> roles;
    std::vector<Id<people::StaffMember>> chairs;
    for (const CouncilMember& member :
         reader.all<CouncilMember>(where<&CouncilMember::assessment_id> == assessment.id)) {
        roles.push_back(member.role);
        if (member.role == MemberRole::chair) chairs.push_back(member.staff_member_id);
    }
    const Scheme& scheme = scheme_of(assessment.framework_code);
    Findings findings = check_group(scheme, roles);
    if (scheme.chair_is_head && chairs.size() == 1
        && !holds_post_of_head(reader, school_of(reader, assessment.id), chairs.front()))
        findings.push_back({.path = "members", .code = "group_chair_other"});
    return findings;
}

readiness::Mirror mirror_for(const Reader& reader, const SelfAssessment& assessment, Id<org::School> school) {
    return readiness::mirror_of_stage(reader, {.framework = assessment.framework_code, .school_id = school},
                                      assessment.stage_code);
}

void add_tables(const Reader& reader, Whole& whole) {
    if (whole.closed) return;
    whole.tables = tables_of(reader, {.school = whole.school,
                                      .year_id = whole.assessment.year_id,
                                      .stage_code = whole.assessment.stage_code,
                                      .years = scheme_of(whole.assessment.framework_code).years});
}

std::vector<CitationLine> citations_in(std::string_view text, const std::string& node,
                                       const std::vector<EvidenceLine>& evidence) {
    std::vector<CitationLine> found;
    for (const std::string& code : cited_codes(text)) {
        CitationLine& cited = found.emplace_back(CitationLine{.code = code, .fault = "unknown"});
        for (const EvidenceLine& line : evidence) {
            if (line.code != code) continue;
            cited.evidence_id = line.evidence_id;
            cited.file_id = line.file_id;
            const auto nodes = words_of(line.nodes);
            cited.fault = std::ranges::find(nodes, node) == nodes.end() ? "elsewhere"
                          : line.state == EvidenceState::valid          ? ""
                                                                        : "not_valid";
        }
    }
    return found;
}

Whole whole_of(const Reader& reader, Id<SelfAssessment> id) {
    Whole whole{.assessment = reader.get(id), .school = school_of(reader, id)};
    whole.closed = is_closed(whole.assessment.state);
    whole.works = works_of(reader, id);
    whole.members = members_of(reader, id);
    LinesAsk ask{whole.assessment.framework_code, "", whole.school};
    if (whole.closed) {
        read_snapshot(reader, whole);
        ask.day = day_of(whole.assessment.frozen_at.value_or(reader.now()));
    } else {
        whole.mirror = mirror_for(reader, whole.assessment, whole.school);
    }
    whole.evidence = evidence_lines(reader, ask);
    if (whole.closed) keep_frozen(reader, whole);
    const auto own = own_records(reader);
    for (const auto& standing : whole.mirror.indicators) whole.rows.push_back(row_of(whole, standing, own));
    whole.year = year_code(reader, whole.assessment.year_id);
    whole.stage = stage_of(reader, whole.assessment.stage_code);
    whole.self_outcome = self_outcome_of(reader, whole);
    return whole;
}

AssessmentBoard board(const Reader& reader, const WhichAssessment& which) {
    Whole whole = whole_of(reader, which.id);
    add_tables(reader, whole);
    const SelfAssessment& row = whole.assessment;
    const Scheme& scheme = scheme_of(row.framework_code);
    const bool home = reader.actor().school == whole.school;
    AssessmentBoard board{.assessment_id = row.id,
                          .framework = row.framework_code,
                          .framework_version = row.framework_version,
                          .name_vi = whole.mirror.name_vi,
                          .name_en = whole.mirror.name_en,
                          .legal_basis = whole.mirror.legal_basis,
                          .year = whole.year,
                          .decision = row.decision,
                          .stage_vi = whole.stage.name_vi,
                          .stage_en = whole.stage.name_en,
                          .note_vi = scheme.note_vi,
                          .note_en = scheme.note_en,
                          .state = row.state,
                          .self_outcome = whole.self_outcome,
                          .outcome = whole.closed ? row.outcome : whole.mirror.outcome,
                          .overview = row.overview,
                          .conclusion = row.conclusion,
                          .confirmed_by = row.confirmed_by,
                          .returned_reason = row.returned_reason,
                          .confirmed_on = row.confirmed_on,
                          .submitted_on = row.submitted_on,
                          .frozen_at = row.frozen_at,
                          .packaged_at = row.packaged_at,
                          .package_id = row.package_id,
                          .package_sha256 = row.package_sha256,
                          .snapshot_sha256 = whole.snapshot.sha256,
                          .members = std::move(whole.members),
                          .findings = findings_of(reader, whole)};
    for (const auto& standard : whole.mirror.standards) {
        const StandardWork& text = whole.works.standards[standard.code];
        board.standards.push_back({standard.code, standard.name_vi, standard.name_en, standard.score,
                                   standard.band, text.strengths, text.weaknesses, text.causes});
    }
    board.rows = std::move(whole.rows);
    board.tables = std::move(whole.tables.tables);
    board.plans = std::move(whole.tables.plans);
    board.may_lead = home && asks(reader, leaders) && !whole.closed;
    board.may_confirm = home && is_principal(reader);
    board.may_write = home && may_write(reader, row.id) && !whole.closed;
    return board;
}

CriterionPage criterion(const Reader& reader, const CriterionQuery& query) {
    const Whole whole = whole_of(reader, query.id);
    const auto at = std::ranges::find(whole.rows, query.node, &AssessmentRow::code);
    if (at == whole.rows.end()) stop(ProblemKind::not_found, "node", "not_found");
    const CriterionWork& work = work_in(whole.works, query.node);
    const LinesAsk ask{whole.mirror.framework, query.node, whole.school};
    CriterionPage page{.row = {*at},
                       .state = whole.assessment.state,
                       .framework = whole.mirror.framework,
                       .narrative = work.narrative,
                       .self_reason = work.self_reason,
                       .note_vi = scheme_of(whole.assessment.framework_code).note_vi,
                       .note_en = scheme_of(whole.assessment.framework_code).note_en,
                       .citations = citations_in(work.narrative, query.node, whole.evidence),
                       .evidence = lines_of_node(whole.evidence, ask)};
    page.requirements = requirement_lines(ask, page.evidence);
    if (at != whole.rows.begin()) page.before = std::prev(at)->code;
    if (std::next(at) != whole.rows.end()) page.after = std::next(at)->code;
    const bool home = reader.actor().school == whole.school && !whole.closed;
    page.may_write = home && (at->mine || may_write(reader, query.id));
    page.may_confirm = home && is_principal(reader);
    return page;
}

}  // namespace truong::dossier
