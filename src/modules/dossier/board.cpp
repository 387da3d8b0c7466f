// One self-assessment as its board, its criteria and its papers show it.
#include <algorithm>

#include "base/check.hpp"
#include "base/reflect.hpp"
#include "catalog/record.hpp"
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
}

std::vector<AssessmentFinding> findings_of(const Reader& reader, const Whole& whole) {
    std::vector<AssessmentFinding> all;
    if (whole.closed) return all;
    for (const Finding& finding : group_findings(reader, whole.assessment))
        all.push_back(told(reader.catalog(), finding));
    return all;
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
    for (const CouncilMember& member :
         reader.all<CouncilMember>(where<&CouncilMember::assessment_id> == assessment.id))
        roles.push_back(member.role);
    return check_group(scheme_of(assessment.framework_code), roles);
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
        whole.mirror = mirror_of(reader, whole.assessment.framework_code, whole.school);
    }
    whole.evidence = evidence_lines(reader, ask);
    if (whole.closed) keep_frozen(reader, whole);
    const auto own = own_records(reader);
    for (const auto& standing : whole.mirror.indicators) whole.rows.push_back(row_of(whole, standing, own));
    whole.year = year_code(reader, whole.assessment.year_id);
    return whole;
}

AssessmentBoard board(const Reader& reader, const WhichAssessment& which) {
    Whole whole = whole_of(reader, which.id);
    const SelfAssessment& row = whole.assessment;
    const bool home = reader.actor().school == whole.school;
    AssessmentBoard board{.assessment_id = row.id,
                          .framework = row.framework_code,
                          .framework_version = row.framework_version,
                          .name_vi = whole.mirror.name_vi,
                          .name_en = whole.mirror.name_en,
                          .legal_basis = whole.mirror.legal_basis,
                          .year = whole.year,
                          .decision = row.decision,
                          .state = row.state,
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
