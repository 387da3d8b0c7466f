// From the draft to what is submitted, and back.
#include <algorithm>

#include "modules/dossier/assessing.hpp"
#include "platform/crypto/sha256.hpp"

namespace truong::dossier {

namespace {

void require_state(const SelfAssessment& assessment, std::initializer_list<AssessmentState> states) {
    if (std::ranges::find(states, assessment.state) == states.end())
        stop(ProblemKind::conflict, "id", "assessment_not_this_step");
}

Finding unconfirmed(const std::vector<AssessmentRow>& rows) {
    std::string codes;
    int count = 0;
    constexpr int most_named = 8;
    for (const AssessmentRow& row : rows) {
        if (row.confirmed_at || row.status == "na") continue;
        if (++count <= most_named) codes += (codes.empty() ? "" : ", ") + row.code;
    }
    if (count > most_named) codes += "…";
    if (count == 0) return {};
    return {.path = "id", .code = "criteria_unconfirmed", .args = {std::to_string(count), codes}};
}

/// The numbers are copied to each criterion: what is computed later moves them no more.
void copy_figures(Tx& tx, const Whole& whole, const readiness::Mirror& mirror) {
    for (const auto& standing : mirror.indicators) {
        const auto found = whole.works.criteria.find(standing.code);
        CriterionWork work =
            found == whole.works.criteria.end()
                ? CriterionWork{.assessment_id = whole.assessment.id, .node_code = standing.code}
                : found->second;
        work.computed_level = static_cast<int>(standing.level);
        work.computed_status = standing.status;
        work.numerator = standing.numerator;
        work.denominator = standing.denominator;
        tx.put(work);
    }
}

void keep_evidence(Tx& tx, const Whole& whole) {
    for (const EvidenceLine& line : whole.evidence) {
        if (line.state == EvidenceState::withdrawn) continue;
        for (const std::string& node : words_of(line.nodes))
            tx.put(FrozenEvidence{
                .assessment_id = whole.assessment.id, .evidence_id = line.evidence_id, .node_code = node});
    }
}

/// A write that comes to a frozen dossier by another way than its own actions: an undo, a merge.
void refuse_late(Tx& tx, const std::set<Id<SelfAssessment>>& touched) {
    const Reader all = tx.unscoped("a frozen dossier is frozen for everybody");
    for (const Id<SelfAssessment> id : touched) {
        const auto row = all.first<SelfAssessment>(where<&SelfAssessment::id> == id);
        if (row && is_closed(row->state) && row->last_set != tx.change_set())
            stop(ProblemKind::conflict, "id", "assessment_frozen");
    }
}

template <auto Assessment> void guard(Tx& tx, const std::vector<std::int64_t>& rows) {
    using Row = owner_of<Assessment>;
    const Reader all = tx.unscoped("a frozen dossier is frozen for everybody");
    std::vector<Id<Row>> ids;
    for (const std::int64_t row : rows) ids.push_back({row});
    std::set<Id<SelfAssessment>> touched;
    for (const Row& row : all.all<Row>(Selection{.condition = where<&Row::id>.in(ids), .with_ended = true}))
        touched.insert(row.*Assessment);
    refuse_late(tx, touched);
}

}  // namespace

void guard_criteria(Tx& tx, const std::vector<std::int64_t>& rows) {
    guard<&CriterionWork::assessment_id>(tx, rows);
}
void guard_standards(Tx& tx, const std::vector<std::int64_t>& rows) {
    guard<&StandardWork::assessment_id>(tx, rows);
}
void guard_members(Tx& tx, const std::vector<std::int64_t>& rows) {
    guard<&CouncilMember::assessment_id>(tx, rows);
}

/// An undo writes an older row back, with the older set.
void guard_steps(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader all = tx.unscoped("a frozen dossier is frozen for everybody");
    for (const std::int64_t id : rows) {
        const auto row = all.first<SelfAssessment>(where<&SelfAssessment::id> == Id<SelfAssessment>{id});
        if (!row || row->last_set == tx.change_set()) continue;
        if (is_closed(row->state) || row->state == AssessmentState::confirmed)
            stop(ProblemKind::conflict, "id", "assessment_step_taken_back");
    }
}

void guard_evidence(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader all = tx.unscoped("a frozen dossier is frozen for everybody");
    for (const std::int64_t row : rows)
        if (is_frozen(all, {row})) stop(ProblemKind::conflict, "id", "evidence_frozen");
}

SelfAssessment confirm_assessment(Tx& tx, const WhichAssessment& which) {
    SelfAssessment assessment = tx.get(which.id);
    require_principal(tx);
    require_state(assessment, {AssessmentState::draft, AssessmentState::returned});
    Findings findings = group_findings(tx, assessment);
    const Whole whole = whole_of(tx, which.id);
    if (Finding open = unconfirmed(whole.rows); !open.code.empty()) findings.push_back(std::move(open));
    for (Finding& each : unexplained(whole)) findings.push_back(std::move(each));
    if (!findings.empty()) throw Problem(ProblemKind::conflict, std::move(findings));
    assessment.state = AssessmentState::confirmed;
    assessment.confirmed_on = tx.today();
    assessment.confirmed_by = name_of_actor(tx);
    assessment.last_set = tx.change_set();
    return tx.put(assessment);
}

SelfAssessment freeze_assessment(Tx& tx, const WhichAssessment& which) {
    SelfAssessment assessment = tx.get(which.id);
    require_principal(tx);
    require_state(assessment, {AssessmentState::confirmed});
    Whole whole = whole_of(tx, which.id);
    add_tables(tx, whole);
    // The numbers may have sunk since the confirmation.
    if (Findings fallen = unexplained(whole); !fallen.empty())
        throw Problem(ProblemKind::conflict, std::move(fallen));
    const readiness::Frozen frozen =
        readiness::freeze(tx, whole.school, assessment.framework_code, assessment.stage_code);
    copy_figures(tx, whole, frozen.mirror);
    assessment.state = AssessmentState::frozen;
    assessment.frozen_at = tx.now();
    assessment.framework_version = frozen.mirror.version;
    assessment.outcome = frozen.mirror.outcome;
    assessment.package_id.reset();
    assessment.package_sha256.clear();
    assessment.packaged_at.reset();
    assessment.last_set = tx.change_set();
    assessment = tx.put(assessment);
    std::string mirror, tables;
    encode(tx.catalog().of(type_key<readiness::Mirror>()), &frozen.mirror, mirror);
    encode(tx.catalog().of(type_key<DossierTables>()), &whole.tables, tables);
    const std::string figures = frozen.framework_json + '\n' + frozen.evaluation_json + '\n' + tables;
    tx.as_system(own_work, [&] {
        keep_evidence(tx, whole);
        tx.put(AssessmentSnapshot{.assessment_id = assessment.id,
                                  .taken_at = tx.now(),
                                  .framework = frozen.framework_json,
                                  .evaluation = frozen.evaluation_json,
                                  .mirror = mirror,
                                  .tables = tables,
                                  .sha256 = crypto::hex(crypto::sha256(figures))});
    });
    // What the mirror is compared with from now on is what was handed in.
    readiness::keep_snapshot(tx, whole.school, assessment.framework_code,
                             readiness::SnapshotReason::submission);
    return assessment;
}

SelfAssessment submit_assessment(Tx& tx, const WhichAssessment& which) {
    SelfAssessment assessment = tx.get(which.id);
    require_principal(tx);
    require_state(assessment, {AssessmentState::frozen});
    if (!assessment.package_id) stop(ProblemKind::conflict, "id", "assessment_not_this_step");
    assessment.state = AssessmentState::submitted;
    assessment.submitted_on = tx.today();
    assessment.last_set = tx.change_set();
    return tx.put(assessment);
}

SelfAssessment reopen_assessment(Tx& tx, const Reopening& reopening) {
    SelfAssessment assessment = tx.get(reopening.id);
    require_principal(tx);
    require_state(assessment,
                  {AssessmentState::confirmed, AssessmentState::frozen, AssessmentState::submitted});
    assessment.state = AssessmentState::returned;
    assessment.returned_reason = reopening.reason;
    assessment.confirmed_by.clear();
    assessment.confirmed_on.reset();
    assessment.submitted_on.reset();
    assessment.frozen_at.reset();
    assessment = tx.put(assessment);
    tx.as_system(own_work, [&] {
        for (const FrozenEvidence& one :
             tx.all<FrozenEvidence>(where<&FrozenEvidence::assessment_id> == reopening.id))
            tx.end(one.id);
        for (PushDelivery& one : tx.all<PushDelivery>(where<&PushDelivery::assessment_id> == reopening.id
                                                      && where<&PushDelivery::state> == PushState::waiting)) {
            one.state = PushState::failed;
            one.next_at.reset();
            tx.put(one);
        }
    });
    return assessment;
}

}  // namespace truong::dossier
