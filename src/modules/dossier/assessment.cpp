// A self-assessment is begun, shared out and written.
#include <algorithm>
#include <set>

#include "modules/dossier/assessing.hpp"

namespace truong::dossier {

namespace {

CriterionWork work_on(Tx& tx, Id<SelfAssessment> id, const std::string& node) {
    return tx
        .first<CriterionWork>(where<&CriterionWork::assessment_id> == id
                              && where<&CriterionWork::node_code> == node)
        .value_or(CriterionWork{.assessment_id = id, .node_code = node});
}

/// Every field that the message brings is refused by its own name.
template <class Message>
void refuse_fields(const Reader& reader, const Message& message, std::string_view code) {
    const Entity& entity = reader.catalog().of(type_key<Message>());
    Findings findings;
    for (const Field& field : entity.fields) {
        if (field.name == "id" || field.name == "node_code") continue;
        // Lists are not loaded as one value: they count as brought.
        if (field.codec->load && field.load(&message).index() == 0) continue;
        findings.push_back({.path = std::string(field.name), .code = std::string(code)});
    }
    if (findings.empty()) findings.push_back({.path = "id", .code = std::string(code)});
    throw Problem(ProblemKind::conflict, std::move(findings));
}

template <class Message> SelfAssessment writable(const Reader& reader, const Message& message) {
    const SelfAssessment assessment = reader.get(message.id);
    if (is_closed(assessment.state)) refuse_fields(reader, message, "assessment_frozen");
    return assessment;
}

void require_leader(const Reader& reader) {
    if (!asks(reader, leaders)) stop(ProblemKind::forbidden, "", "forbidden");
}
void require_write(const Reader& reader, Id<SelfAssessment> id) {
    if (!may_write(reader, id)) stop(ProblemKind::forbidden, "", "forbidden");
}

/// What was confirmed is confirmed no more once somebody writes on.
void forget_confirmation(CriterionWork& work) {
    work.confirmed_by.clear();
    work.confirmed_at.reset();
}

/// So it goes with the whole.
SelfAssessment back_to_draft(Tx& tx, SelfAssessment assessment) {
    if (assessment.state != AssessmentState::confirmed) return assessment;
    assessment.state = AssessmentState::draft;
    assessment.confirmed_by.clear();
    assessment.confirmed_on.reset();
    tx.as_system("what is written on is not confirmed any more", [&] { assessment = tx.put(assessment); });
    return assessment;
}

}  // namespace

Findings level_findings(const CriterionWork& work, const readiness::IndicatorStanding& standing) {
    if (!work.self_level) return {};
    if (*work.self_level > standing.top_level)
        return {{.path = "self_level",
                 .code = "self_level_beyond",
                 .args = {std::to_string(standing.top_level)}}};
    if (standing.status == "na" || *work.self_level <= standing.level || !work.self_reason.empty()) return {};
    return {{.path = "self_reason",
             .code = "self_reason_needed",
             .args = {std::to_string(*work.self_level), std::to_string(standing.level)}}};
}

Finding unproven(const readiness::IndicatorStanding& standing, std::string path) {
    return {.path = std::move(path), .code = "declared_without_evidence", .args = {standing.code}};
}

Findings unexplained(const Whole& whole) {
    Findings findings;
    for (const auto& standing : whole.mirror.indicators) {
        if (standing.unproven) findings.push_back(unproven(standing, "id"));
        const auto work = whole.works.criteria.find(standing.code);
        if (work == whole.works.criteria.end() || standing.status == "na") continue;
        const CriterionWork& said = work->second;
        if (!said.self_level || *said.self_level <= standing.level || !said.self_reason.empty()) continue;
        findings.push_back(
            {.path = "id",
             .code = "level_unexplained",
             .args = {standing.code, std::to_string(*said.self_level), std::to_string(standing.level)}});
    }
    return findings;
}

std::string name_of_actor(const Reader& reader) {
    const Id<people::Person> person = reader.actor().person;
    if (!person) return {};
    return reader.unscoped("who confirms signs with his name").as_of({}).get(person).full_name;
}

std::set<Id<people::StaffMember>> own_records(const Reader& reader) {
    std::set<Id<people::StaffMember>> own;
    if (!reader.actor().person) return own;
    const Reader all = reader.unscoped("a person knows his own record");
    for (const auto& row :
         all.all<people::StaffMember>(where<&people::StaffMember::person_id> == reader.actor().person))
        own.insert(row.id);
    return own;
}

/// The stages of which one has to be chosen: none where the standard takes the school as a whole.
static std::vector<org::Stage> stages_to_choose(const Reader& reader, const std::string& framework,
                                                Id<org::School> school) {
    if (!scheme_of(framework).each_stage) return {};
    std::vector<org::Stage> stages = stages_of(reader, school);
    if (stages.size() < 2) stages.clear();
    return stages;
}

static std::string judged_stage(const Reader& reader, const readiness::Mirror& mirror,
                                const std::string& wanted) {
    const auto stages = stages_to_choose(reader, mirror.framework, mirror.school_id);
    if (stages.empty() && wanted.empty()) return {};
    if (wanted.empty()) stop(ProblemKind::invalid, "stage_code", "assessment_stage_needed");
    if (std::ranges::find(stages, wanted, &org::Stage::code) == stages.end())
        stop(ProblemKind::invalid, "stage_code", "assessment_stage_unknown");
    return wanted;
}

std::vector<StandardChoice> standards(const Reader& reader, const NoDossierQuery&) {
    std::vector<StandardChoice> choices;
    for (const auto& each : readiness::frameworks_in_force(reader, {})) {
        StandardChoice& choice =
            choices.emplace_back(StandardChoice{each.code, each.name_vi, each.name_en, {}});
        for (const org::Stage& stage : stages_to_choose(reader, each.code, reader.actor().school))
            choice.stages.push_back({stage.code, stage.name_vi, stage.name_en});
    }
    return choices;
}

SelfAssessment begin_assessment(Tx& tx, const NewAssessment& wanted) {
    if (!asks(tx, leaders)) stop(ProblemKind::forbidden, "", "forbidden");
    const readiness::Mirror mirror = mirror_of(tx, wanted.framework_code, {});
    const auto year = calendar::year_on(tx, tx.today());
    if (!wanted.year_id && !year) stop(ProblemKind::invalid, "year_id", "required");
    SelfAssessment assessment{.framework_code = mirror.framework,
                              .framework_version = mirror.version,
                              .framework_name = mirror.name_vi,
                              .year_id = wanted.year_id ? *wanted.year_id : year->id,
                              .stage_code = judged_stage(tx, mirror, wanted.stage_code),
                              .decision = wanted.decision};
    if (tx.exists<SelfAssessment>(where<&SelfAssessment::framework_code> == assessment.framework_code
                                  && where<&SelfAssessment::year_id> == assessment.year_id
                                  && where<&SelfAssessment::stage_code> == assessment.stage_code))
        stop(ProblemKind::conflict, "framework_code", "assessment_open");
    assessment = tx.put(assessment);
    for (const auto& one : mirror.indicators)
        tx.put(CriterionWork{.assessment_id = assessment.id, .node_code = one.code});
    return assessment;
}

SelfAssessment choose_group(Tx& tx, const GroupChoice& choice) {
    tx.get(choice.id);
    require_leader(tx);
    SelfAssessment assessment = writable(tx, choice);
    std::vector<CouncilMember> members;
    for (const GroupLine& line : choice.members) {
        tx.get(line.staff_member_id);
        members.push_back({.assessment_id = choice.id,
                           .staff_member_id = line.staff_member_id,
                           .role = line.role,
                           .task = line.task});
    }
    if (choice.decision) {
        assessment.decision = *choice.decision;
        assessment = tx.put(assessment);
    }
    tx.replace_children(assessment, members);
    return assessment;
}

SelfAssessment choose_owner(Tx& tx, const OwnerChoice& choice) {
    tx.get(choice.id);
    require_leader(tx);
    const SelfAssessment assessment = writable(tx, choice);
    const readiness::Mirror mirror = mirror_for(tx, assessment, school_of(tx, assessment.id));
    if (choice.owner_id) tx.get(*choice.owner_id);
    for (const std::string& node : words_of(choice.nodes)) {
        node_of(mirror, node, "nodes");
        CriterionWork work = work_on(tx, choice.id, node);
        work.owner_id = choice.owner_id;
        if (choice.due_on) work.due_on = choice.due_on;
        tx.put(work);
    }
    return assessment;
}

CriterionWork write_criterion(Tx& tx, const CriterionText& text) {
    const SelfAssessment assessment = writable(tx, text);
    const readiness::Mirror mirror = mirror_for(tx, assessment, school_of(tx, assessment.id));
    const auto& standing = node_of(mirror, text.node_code, "node_code");
    CriterionWork work = work_on(tx, text.id, text.node_code);
    const bool own = work.owner_id && own_records(tx).contains(*work.owner_id);
    if (!own && !may_write(tx, text.id)) stop(ProblemKind::forbidden, "", "not_your_criterion");
    work.narrative = text.narrative.value_or(work.narrative);
    work.self_reason = text.self_reason.value_or(work.self_reason);
    if (text.self_level) work.self_level = text.self_level;
    require(level_findings(work, standing));
    forget_confirmation(work);
    back_to_draft(tx, assessment);
    return tx.put(work);
}

StandardWork write_standard(Tx& tx, const StandardText& text) {
    tx.get(text.id);
    require_write(tx, text.id);
    const SelfAssessment assessment = writable(tx, text);
    const readiness::Mirror mirror = mirror_for(tx, assessment, school_of(tx, assessment.id));
    if (std::ranges::none_of(mirror.standards, [&](const auto& one) { return one.code == text.node_code; }))
        throw Problem(ProblemKind::invalid,
                      {{.path = "node_code", .code = "criterion_unknown", .args = {text.node_code}}});
    StandardWork work = tx.first<StandardWork>(where<&StandardWork::assessment_id> == text.id
                                               && where<&StandardWork::node_code> == text.node_code)
                            .value_or(StandardWork{.assessment_id = text.id, .node_code = text.node_code});
    work.strengths = text.strengths.value_or(work.strengths);
    work.weaknesses = text.weaknesses.value_or(work.weaknesses);
    work.causes = text.causes.value_or(work.causes);
    back_to_draft(tx, assessment);
    return tx.put(work);
}

SelfAssessment write_assessment(Tx& tx, const AssessmentText& text) {
    tx.get(text.id);
    require_write(tx, text.id);
    SelfAssessment assessment = writable(tx, text);
    assessment = back_to_draft(tx, assessment);
    assessment.overview = text.overview.value_or(assessment.overview);
    assessment.conclusion = text.conclusion.value_or(assessment.conclusion);
    return tx.put(assessment);
}

SelfAssessment confirm_criteria(Tx& tx, const CriterionChoice& choice) {
    tx.get(choice.id);
    require_principal(tx);
    const SelfAssessment assessment = writable(tx, choice);
    const auto evidence = evidence_lines(tx, {assessment.framework_code, "", school_of(tx, assessment.id)});
    const readiness::Mirror mirror = mirror_for(tx, assessment, school_of(tx, assessment.id));
    Findings findings;
    std::vector<CriterionWork> ready;
    for (const std::string& node : words_of(choice.nodes)) {
        CriterionWork work = work_on(tx, choice.id, node);
        const auto& standing = node_of(mirror, node, "nodes");
        if (standing.unproven) findings.push_back(unproven(standing, "nodes"));
        if (!level_findings(work, standing).empty())
            findings.push_back(
                {.path = "nodes",
                 .code = "level_unexplained",
                 .args = {node, std::to_string(*work.self_level), std::to_string(standing.level)}});
        if (work.narrative.empty())
            findings.push_back({.path = "nodes", .code = "narrative_missing", .args = {node}});
        if (!work.self_level)
            findings.push_back({.path = "nodes", .code = "self_level_missing", .args = {node}});
        for (const CitationLine& cited : citations_in(work.narrative, node, evidence))
            if (!cited.fault.empty())
                findings.push_back(
                    {.path = "nodes", .code = "citations_unsound", .args = {node, cited.code}});
        work.confirmed_by = name_of_actor(tx);
        work.confirmed_at = tx.now();
        ready.push_back(std::move(work));
    }
    require(std::move(findings));
    for (const CriterionWork& work : ready) tx.put(work);
    return assessment;
}

}  // namespace truong::dossier
