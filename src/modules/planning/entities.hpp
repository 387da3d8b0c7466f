#pragma once
#include "modules/planning/api.hpp"

namespace truong::planning {

void declare(Catalog& catalog);
void declare_messages(Catalog& catalog);
/// What people read in place of the enumerators, and the sentences of findings.
void declare_words(Catalog& catalog);

/// The setting of the days without a report, by a dated row.
void fill_reference(Tx& tx);
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

/// Who makes plans and gives tasks.
inline Condition leaders(const Question& question) {
    return holds<Role::principal, Role::vice_principal>(question);
}
/// A closed plan changes no more, nor do its tasks; it is opened again by an action.
Condition writers_of_plans(const Question& question);
Condition writers_of_tasks(const Question& question);
/// The task is the actor's own.
Condition owns_task(const Question& question);
/// Whoever works at the school, and the authorities above it; nobody of the families.
template <class Row> Condition colleagues(const Question& question) {
    return any_of<any_staff, related_school<org::OfficerAbove, Row>>(question);
}
inline Question question_of(const Reader& reader) {
    return {reader.actor(), reader.catalog().relations(), reader.today()};
}
bool leads(const Reader& reader);
[[noreturn]] void refuse(ProblemKind kind, std::string path, std::string code);
void require_leader(const Reader& reader);
/// Throws `conflict` unless the plan is active, or not closed.
void require_active(const ActionPlan& plan);
void require_not_closed(const ActionPlan& plan);
/// The actor's own record at the school; an actor without one has none.
std::optional<Id<people::StaffMember>> own_record(const Reader& reader);

/// Hooks.
void judge_plans(Tx& tx, const std::vector<std::int64_t>& plans);
void judge_tasks(Tx& tx, const std::vector<std::int64_t>& tasks);

/// Every task of the plans, in the order of the plan.
std::vector<PlanTask> tasks_of(const Reader& reader, const std::set<Id<ActionPlan>>& plans);
std::vector<PlanTask> tasks_of(const Reader& reader, Id<ActionPlan> plan);
/// Names also of those who have left.
struct Owners {
    std::map<Id<people::StaffMember>, std::string> names;
    std::set<Id<people::StaffMember>> here;
    std::string name(const std::optional<Id<people::StaffMember>>& id) const;
    bool gone(const std::optional<Id<people::StaffMember>>& id) const { return id && !here.contains(*id); }
};
Owners owners_of(const Reader& reader, const std::vector<PlanTask>& tasks);
int stale_days(const Reader& reader);
/// Lines and counts of a plan as it stands today.
std::vector<PeriodReportLine> lines_of(const Reader& reader, const std::vector<PlanTask>& tasks);

Condition overdue_tasks(const Reader& reader);
Condition stale_tasks(const Reader& reader);
Condition unowned_tasks(const Reader& reader);

bool holds_file(const Reader& reader, Id<files::StoredFile> file);
bool may_read_file(const Reader& reader, Id<files::StoredFile> file);

std::vector<SchoolFact> school_facts();
std::vector<DirectRoute> paper_routes();
std::string_view embedded(std::string_view file);

}  // namespace truong::planning
