// What is done to one task: reported on, closed, opened again, given to somebody.
#include <algorithm>

#include "modules/planning/entities.hpp"
#include "modules/planning/rules.hpp"

namespace truong::planning {

namespace {

constexpr std::size_t tasks_of_a_plan = 300;

void judge_plan_of(const Reader& reader, Id<ActionPlan> id, const std::vector<PlanTask>& written) {
    require_not_closed(reader.get(id));
    const auto all = tasks_of(reader, id);
    Findings findings;
    if (all.size() > tasks_of_a_plan)
        findings.push_back(
            {.path = "plan_id", .code = "plan_full", .args = {std::to_string(tasks_of_a_plan)}});
    const auto circular = in_circles(all);
    for (const PlanTask& task : written) {
        if (task.parent_id && reader.get(*task.parent_id).plan_id != id)
            findings.push_back({.path = "parent_id", .code = "task_of_other_plan"});
        if (reader.exists<PlanTask>(where<&PlanTask::parent_id> == task.id
                                    && where<&PlanTask::plan_id> != id))
            findings.push_back({.path = "plan_id", .code = "task_of_other_plan"});
        if (std::find(circular.begin(), circular.end(), task.id) != circular.end())
            findings.push_back({.path = "parent_id", .code = "task_in_circle"});
    }
    require(std::move(findings));
}

PlanTask running_task(const Reader& reader, Id<PlanTask> id) {
    const PlanTask task = reader.get(id);
    require_active(reader.get(task.plan_id));
    if (!is_running(task.state)) refuse(ProblemKind::conflict, "id", "task_closed");
    return task;
}

/// Some begin before the first day of the plan.
Date begun_on(const ActionPlan& plan) {
    return std::min(plan.first_day, plan.activated_on.value_or(plan.first_day));
}

bool is_own(const Reader& reader, const PlanTask& task) {
    return task.owner_id && task.owner_id == own_record(reader);
}

/// A file of his own that hangs on nothing yet.
void require_file(const Reader& reader, const std::optional<Id<files::StoredFile>>& file) {
    if (!file) return;
    if (files::readable(reader, *file).uploaded_by != reader.actor().account.value
        || files::is_attached(reader, *file))
        refuse(ProblemKind::conflict, "file_id", "file_taken");
}

std::vector<TaskReport> reports_on(const Reader& reader, Id<PlanTask> task) {
    return reader.unscoped("the history of a task that he sees")
        .all<TaskReport>(where<&TaskReport::task_id> == task);
}

/// Both rows at once: a task stands as its last report says.
TaskReport keep(Tx& tx, PlanTask task, TaskReport report) {
    report.task_id = task.id;
    report.by_id = own_record(tx);
    tx.as_system("whether he may report was asked above", [&] {
        report = tx.put(report);
        stand_as(task, reports_on(tx, task.id));
        tx.put(task);
    });
    return report;
}

}  // namespace

void judge_tasks(Tx& tx, const std::vector<std::int64_t>& rows) {
    const Reader reader = tx.as_of({}).unscoped("a rule of the rows themselves");
    std::map<Id<ActionPlan>, std::vector<PlanTask>> by_plan;
    Findings findings;
    for (const std::int64_t row : rows) {
        const auto task = reader.first<PlanTask>(where<&PlanTask::id> == Id<PlanTask>{row});
        if (!task) continue;
        const Findings more = check_task(*task);
        findings.insert(findings.end(), more.begin(), more.end());
        by_plan[task->plan_id].push_back(*task);
    }
    require(std::move(findings));
    for (const auto& [plan, tasks] : by_plan) judge_plan_of(reader, plan, tasks);
}

TaskReport report_progress(Tx& tx, const TaskProgress& progress) {
    const PlanTask task = tx.get(progress.id);
    if (!leads(tx) && !is_own(tx, task)) refuse(ProblemKind::forbidden, "id", "task_not_yours");
    running_task(tx, task.id);
    const Settled settled = settle({task.state, task.progress}, progress);
    Findings findings = settled.findings;
    const Date day = progress.day.value_or(tx.today());
    if (day > tx.today()) findings.push_back({.path = "day", .code = "report_in_future"});
    if (day < begun_on(tx.get(task.plan_id)))
        findings.push_back({.path = "day", .code = "report_before_plan"});
    require(std::move(findings));
    require_file(tx, progress.file_id);
    return keep(tx, task,
                {.day = day,
                 .text = progress.text,
                 .progress = settled.standing.progress,
                 .state = settled.standing.state,
                 .file_id = progress.file_id});
}

PlanTask take_back_report(Tx& tx, const TaskTakeBack& mistake) {
    PlanTask task = tx.get(mistake.id);
    const bool leader = leads(tx);
    if (!leader && !is_own(tx, task)) refuse(ProblemKind::forbidden, "id", "task_not_yours");
    require_active(tx.get(task.plan_id));
    auto reports = reports_on(tx, task.id);
    if (reports.empty() || reports.back().id != mistake.report_id)
        refuse(ProblemKind::conflict, "report_id", "report_not_last");
    const bool his = reports.back().by_id == own_record(tx);
    if (reports.back().day != tx.today() || (!leader && !his))
        refuse(ProblemKind::conflict, "report_id", "no_report_to_take_back");
    reports.pop_back();
    stand_as(task, reports);
    tx.as_system("whether it is his was asked above", [&] {
        tx.end(mistake.report_id);
        task = tx.put(task);
    });
    return task;
}

PlanTask close_task(Tx& tx, const TaskClosing& closing) {
    const PlanTask task = tx.get(closing.id);
    require_leader(tx);
    running_task(tx, task.id);
    const bool dropped = closing.outcome == TaskEnd::dropped;
    if (dropped && closing.result.empty()) refuse(ProblemKind::invalid, "result", "drop_without_reason");
    constexpr int all = 100;
    keep(tx, task,
         {.day = tx.today(),
          .text = closing.result,
          .progress = dropped ? task.progress : all,
          .state = dropped ? TaskState::dropped : TaskState::done});
    return tx.get(task.id);
}

PlanTask reopen_task(Tx& tx, const TaskReopening& reopening) {
    const PlanTask task = tx.get(reopening.id);
    require_leader(tx);
    require_active(tx.get(task.plan_id));
    if (is_running(task.state)) refuse(ProblemKind::conflict, "id", "task_running");
    // Where it stood before it was done.
    int progress = 0;
    for (const TaskReport& report : reports_on(tx, task.id))
        if (is_running(report.state)) progress = report.progress;
    keep(tx, task,
         {.day = tx.today(), .text = reopening.reason, .progress = progress, .state = TaskState::doing});
    return tx.get(task.id);
}

PlanTask assign_task(Tx& tx, const TaskAssignment& assignment) {
    PlanTask task = tx.get(assignment.id);
    require_leader(tx);
    require_not_closed(tx.get(task.plan_id));
    if (!is_running(task.state)) refuse(ProblemKind::conflict, "id", "task_closed");
    if (!tx.exists<people::StaffMember>(where<&people::StaffMember::id> == assignment.owner_id))
        refuse(ProblemKind::invalid, "owner_id", "owner_has_left");
    task.owner_id = assignment.owner_id;
    if (assignment.due_on) task.due_on = assignment.due_on;
    return tx.put(task);
}

bool holds_file(const Reader& reader, Id<files::StoredFile> file) {
    const Reader all = reader.unscoped("a file hangs on a report whoever asks");
    return all.exists<TaskReport>(where<&TaskReport::file_id> == file);
}

bool may_read_file(const Reader& reader, Id<files::StoredFile> file) {
    return reader.exists<TaskReport>(where<&TaskReport::file_id> == file);
}

}  // namespace truong::planning
