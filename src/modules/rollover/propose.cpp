// A plan begun, filled with what the server proposes, filled again, given up.
#include "base/text.hpp"
#include "modules/rollover/entities.hpp"
#include "modules/rollover/running.hpp"
#include "modules/rollover/service.hpp"

namespace truong::rollover {

namespace {

constexpr std::string_view proposal = "what the server proposes for the next year";

[[noreturn]] void refuse(ProblemKind kind, std::string_view path, std::string_view code) {
    throw Problem(kind, {{.path = std::string(path), .code = std::string(code)}});
}

/// The year of today; while it has no classes yet, the one before that has.
std::optional<calendar::SchoolYear> year_to_leave(const Reader& reader) {
    const auto today = calendar::year_on(reader, reader.today());
    if (!today || reader.exists<classes::Class>(where<&classes::Class::year_id> == today->id)) return today;
    const auto before = calendar::year_of(reader, today->start_year - 1);
    const bool has = before && reader.exists<classes::Class>(where<&classes::Class::year_id> == before->id);
    return has ? before : today;
}

/// At preschool and primary one teacher teaches nearly everything of his grade.
TeacherPlan usual(const Reader& reader) {
    std::set<Id<org::Stage>> own;
    for (const org::SchoolStage& held : reader.all<org::SchoolStage>()) own.insert(held.stage_id);
    bool only_young = !own.empty();
    for (const org::Stage& stage : reader.all<org::Stage>())
        if (own.contains(stage.id)) only_young = only_young && (stage.code == "mn" || stage.code == "th");
    return only_young ? TeacherPlan::stay : TeacherPlan::follow;
}

using ClassKey = std::pair<std::int64_t, bool>;
ClassKey key_of(const PlannedClass& row) {
    return {row.from_class_id.value_or(Id<classes::Class>{}).value, row.moves_up};
}

/// Rows of the plan, also those that somebody took out of it.
template <class Row> std::vector<Row> ever_in(const Reader& reader, Condition condition) {
    std::vector<Row> rows;
    Selection selection{.condition = std::move(condition), .limit = row_limit - 1, .with_ended = true};
    for (bool more = true; more;) {
        const auto page = reader.all<Row>(selection);
        rows.insert(rows.end(), page.begin(), page.end());
        more = static_cast<int>(page.size()) == selection.limit;
        if (more) selection.after = page.back().id.value;
    }
    return rows;
}

class Proposal {
public:
    Proposal(Tx& tx, const Plan& plan)
        : tx_(tx), plan_(plan), facts_(gather(tx, plan)), programme_(tx, plan.starts_on) {}

    void write() {
        add_classes();
        add_pupils();
    }

private:
    void add_classes() {
        std::set<ClassKey> known;
        std::set<std::string> names;
        for (const PlannedClass& row :
             ever_in<PlannedClass>(tx_, where<&PlannedClass::plan_id> == plan_.id)) {
            known.insert(key_of(row));
            names.insert(text::fold(row.name));
        }
        for (ProposedClass& each : propose_classes(facts_.old)) {
            if (known.contains(key_of(each.row))) continue;
            each.row.plan_id = plan_.id;
            const std::string wanted = each.row.name;
            for (int number = 2; !names.insert(text::fold(each.row.name)).second; ++number) {
                each.row.name = wanted + " (" + std::to_string(number) + ')';
                each.row.exception = ClassException::name_taken;
            }
            each.row = tx_.put(each.row);
            if (each.teachers_of) add_assignments(each.row, *each.teachers_of);
        }
    }
    /// What the grade does not learn and who does not work here any more is left out.
    void add_assignments(const PlannedClass& row, Id<classes::Class> from) {
        std::set<std::pair<Id<curriculum::Subject>, Id<people::StaffMember>>> known;
        for (const staffing::TeachingAssignment& taught : facts_.assignments[from]) {
            const bool possible = facts_.old.staff.contains(taught.staff_member_id)
                                  && programme_.has(taught.subject_id, row.grade_id);
            if (!possible || !known.emplace(taught.subject_id, taught.staff_member_id).second) continue;
            tx_.put(PlannedAssignment{.plan_id = plan_.id,
                                      .planned_class_id = row.id,
                                      .subject_id = taught.subject_id,
                                      .staff_member_id = taught.staff_member_id,
                                      .periods_a_week = taught.periods_a_week,
                                      .main = taught.main});
        }
    }
    void add_pupils() {
        const Condition own = where<&PlannedPupil::plan_id> == plan_.id;
        std::map<Id<people::Pupil>, PlannedPupil> known;
        for (PlannedPupil& row : every<PlannedPupil>(tx_, own)) known.emplace(row.pupil_id, std::move(row));
        std::set<Id<people::Pupil>> taken_out;
        for (const PlannedPupil& row : ever_in<PlannedPupil>(tx_, own)) taken_out.insert(row.pupil_id);
        const NewYear year{.old = facts_.old,
                           .starts_on = plan_.starts_on,
                           .has_results = facts_.has_results,
                           .classes = every<PlannedClass>(tx_, where<&PlannedClass::plan_id> == plan_.id)};
        const Placing placing(year);
        const auto completed = completed_with_the_year();
        for (const OldPupil& pupil : facts_.pupils) {
            if (!pupil.class_id && facts_.placed_next.contains(pupil.id)) continue;
            PlannedPupil row = placing.place(pupil);
            row.plan_id = plan_.id;
            if (const auto found = known.find(pupil.id); found != known.end()) {
                if (!as_proposed(found->second) || is_carried_out(found->second, completed)) continue;
                row.id = found->second.id;
                tx_.put(row);
            } else if (!taken_out.contains(pupil.id)) {
                tx_.put(row);
            }
        }
    }

    std::set<Id<people::Pupil>> completed_with_the_year() const {
        using people::PupilStatus;
        const Date last = tx_.get(plan_.from_year_id).last_day;
        std::set<Id<people::Pupil>> ids;
        for (const PupilStatus& row :
             every<PupilStatus>(tx_.as_of({}), where<&PupilStatus::state> == people::PupilState::completed
                                                   && where<&PupilStatus::valid_from> == last))
            ids.insert(row.pupil_id);
        return ids;
    }
    /// What became of him says so already, and is no reason to propose anything else.
    bool is_carried_out(const PlannedPupil& row, const std::set<Id<people::Pupil>>& completed) const {
        if (row.outcome == PupilOutcome::complete) return completed.contains(row.pupil_id);
        const bool goes_on = row.outcome == PupilOutcome::up || row.outcome == PupilOutcome::repeat;
        return goes_on && facts_.placed_next.contains(row.pupil_id);
    }

    Tx& tx_;
    const Plan& plan_;
    SchoolFacts facts_;
    Programme programme_;
};

/// As the system: who may plan was asked before, and no rule needs to be asked for each of 2,000 rows.
void fill(Tx& tx, Plan& plan) {
    tx.as_system(proposal, [&] {
        Proposal(tx, plan).write();
        plan.classes = static_cast<int>(tx.count<PlannedClass>(where<&PlannedClass::plan_id> == plan.id));
        plan.pupils = static_cast<int>(tx.count<PlannedPupil>(where<&PlannedPupil::plan_id> == plan.id));
        plan.proposed_at = tx.now();
        plan = tx.put(plan);
    });
}

}  // namespace

void require_rule(const Reader& reader, Rule rule) {
    if (is_never(reader.ask(rule)))
        throw Problem(ProblemKind::forbidden, {{.path = "", .code = "forbidden"}});
}

bool is_under_way(const Reader& reader, const Plan& plan) {
    const bool runs = plan.state == PlanState::applying || plan.state == PlanState::undoing;
    return runs && plan.job != 0 && !jobs::is_over(reader, plan.job);
}

Plan idle_plan(const Reader& reader, Id<Plan> id) {
    Plan plan = reader.get(id);
    if (is_under_way(reader, plan)) refuse(ProblemKind::conflict, "id", "rollover_running");
    return plan;
}

Plan begin(Tx& tx, const NewPlan& wanted) {
    require_rule(tx, planners);
    const auto from = wanted.from_year_id ? std::optional(tx.get(*wanted.from_year_id)) : year_to_leave(tx);
    const auto to = from ? calendar::year_of(tx, from->start_year + 1) : std::nullopt;
    if (!to) refuse(ProblemKind::invalid, "from_year_id", "rollover_no_year");
    const Date starts_on = wanted.starts_on.value_or(to->first_day);
    if (!DateRange{to->first_day, to->last_day}.contains(starts_on))
        refuse(ProblemKind::invalid, "starts_on", "rollover_outside_year");
    if (tx.exists<Plan>(where<&Plan::from_year_id> == from->id))
        refuse(ProblemKind::conflict, "from_year_id", "rollover_begun");
    Plan plan{.from_year_id = from->id,
              .to_year_id = to->id,
              .starts_on = starts_on,
              .teachers = wanted.teachers.value_or(usual(tx)),
              .proposed_at = tx.now()};
    tx.as_system(proposal, [&] { plan = tx.put(plan); });
    fill(tx, plan);
    return plan;
}

Plan propose(Tx& tx, const WhichPlan& which) {
    require_rule(tx, planners);
    Plan plan = idle_plan(tx, which.id);
    if (plan.state == PlanState::applying || plan.state == PlanState::undoing)
        refuse(ProblemKind::conflict, "id", "rollover_running");
    fill(tx, plan);
    return plan;
}

Plan discard(Tx& tx, const WhichPlan& which) {
    require_rule(tx, planners);
    Plan plan = idle_plan(tx, which.id);
    for (const PlanRun& run : runs_of(tx, plan.id))
        if (stands(run)) refuse(ProblemKind::conflict, "id", "rollover_stands");
    tx.as_system("a plan that was given up takes its rows along", [&] {
        for (const auto& row : every<PlannedAssignment>(tx, where<&PlannedAssignment::plan_id> == plan.id))
            tx.end(row.id);
        for (const auto& row : every<PlannedPupil>(tx, where<&PlannedPupil::plan_id> == plan.id))
            tx.end(row.id);
        for (const auto& row : every<PlannedClass>(tx, where<&PlannedClass::plan_id> == plan.id))
            tx.end(row.id);
        for (const PlanRun& run : runs_of(tx, plan.id)) tx.end(run.id);
        tx.end(plan.id);
    });
    return plan;
}

}  // namespace truong::rollover
