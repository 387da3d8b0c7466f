// What the services of this module share: who may, who owns what, and what waits.
#include <algorithm>

#include "modules/planning/entities.hpp"
#include "modules/planning/rules.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::planning {

namespace {

constexpr std::string_view stale_norm = "plan_task_stale_days";
constexpr int default_stale_days = 30;

Condition running() { return where<&PlanTask::state>.in({TaskState::open, TaskState::doing}); }

Condition of_active_plan(Condition more = always()) {
    more =
        Condition{
            "whole.id = planning_plan_task.plan_id and whole.ended_at is null and whole.state = "
            "'active'",
            {}}
        && std::move(more);
    more.sql = "exists (select 1 from planning_action_plan as whole where " + more.sql + ')';
    return more;
}

Condition until(std::string column, Date limit) {
    return access::compare(std::move(column), " <= ", to_param(limit));
}

bool in_order(const PlanTask& left, const PlanTask& right) {
    return left.position != right.position ? left.position < right.position : left.id < right.id;
}

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
std::string shown(Date date) {
    const YearMonthDay day = civil(date);
    return two(day.day) + '/' + two(day.month) + '/' + std::to_string(day.year);
}

std::string time_of(const PlanTask& task) {
    if (task.starts_on && task.due_on) return shown(*task.starts_on) + " – " + shown(*task.due_on);
    if (task.due_on) return "Đến " + shown(*task.due_on);
    return task.starts_on ? "Từ " + shown(*task.starts_on) : std::string();
}

std::string degree_of(const PlanTask& task, Date today) {
    switch (task.state) {
        case TaskState::done: return "Đã xong";
        case TaskState::dropped: return "Không làm nữa";
        case TaskState::open: return is_overdue(task, today) ? "Chưa làm, quá hạn" : "Chưa làm";
        case TaskState::doing: break;
    }
    return "Đang làm, " + std::to_string(task.progress) + (is_overdue(task, today) ? "%, quá hạn" : "%");
}

std::string who(const Owners& owners, const PlanTask& task) {
    const std::string owner = owners.name(task.owner_id);
    if (owner.empty() || task.others.empty()) return owner.empty() ? task.others : owner;
    return owner + "; phối hợp: " + task.others;
}

}  // namespace

void refuse(ProblemKind kind, std::string path, std::string code) {
    throw Problem(kind, {{.path = std::move(path), .code = std::move(code)}});
}

bool leads(const Reader& reader) { return !is_never(reader.ask(leaders)); }

void require_leader(const Reader& reader) {
    if (!leads(reader)) refuse(ProblemKind::forbidden, "", "forbidden");
}

void require_active(const ActionPlan& plan) {
    if (plan.state != PlanState::active) refuse(ProblemKind::conflict, "id", "plan_not_active");
}

void require_not_closed(const ActionPlan& plan) {
    if (plan.state == PlanState::closed) refuse(ProblemKind::conflict, "plan_id", "plan_closed");
}

std::optional<Id<people::StaffMember>> own_record(const Reader& reader) {
    const Actor& actor = reader.actor();
    if (!actor.person || actor.hat != Hat::staff) return std::nullopt;
    const auto own = reader.unscoped("his own record")
                         .first<people::StaffMember>(
                             (where<&people::StaffMember::person_id> == actor.person)
                             && access::compare("people_staff_member.school_id", " = ", actor.school.value));
    return own ? std::optional(own->id) : std::nullopt;
}

std::vector<PlanTask> tasks_of(const Reader& reader, const std::set<Id<ActionPlan>>& plans) {
    auto tasks = rows_of<&PlanTask::plan_id>(reader, plans);
    std::sort(tasks.begin(), tasks.end(), in_order);
    return tasks;
}

std::vector<PlanTask> tasks_of(const Reader& reader, Id<ActionPlan> plan) {
    return tasks_of(reader, std::set<Id<ActionPlan>>{plan});
}

std::string Owners::name(const std::optional<Id<people::StaffMember>>& id) const {
    const auto found = id ? names.find(*id) : names.end();
    return found == names.end() ? std::string() : found->second;
}

Owners owners_of(const Reader& reader, const std::vector<PlanTask>& tasks) {
    std::set<Id<people::StaffMember>> ids;
    for (const PlanTask& task : tasks)
        if (task.owner_id) ids.insert(*task.owner_id);
    Owners owners;
    const Reader all =
        reader.as_of({}).unscoped("whoever reads a plan reads the names in it, also of those who left");
    for (const auto& member : rows_of<&people::StaffMember::id>(all, ids)) {
        owners.names.emplace(member.id, member.full_name);
        if (DateRange{member.valid_from, member.valid_to}.contains(reader.today()))
            owners.here.insert(member.id);
    }
    return owners;
}

int stale_days(const Reader& reader) {
    return codes::Norms(reader, reader.today()).of(stale_norm).maximum.value_or(default_stale_days);
}

void fill_reference(Tx& tx) {
    if (tx.as_of({}).exists<codes::Norm>(where<&codes::Norm::code> == std::string(stale_norm))) return;
    tx.put(codes::Norm{.code = std::string(stale_norm),
                       .name_vi = "Số ngày không cập nhật thì một việc bị nhắc",
                       .name_en = "Days without news after which a task is called stale",
                       .maximum = default_stale_days,
                       .unit = "day",
                       .legal_basis = "DEFAULT",
                       .valid_from = *parse_date("2025-07-01")});
}

std::vector<PeriodReportLine> lines_of(const Reader& reader, const std::vector<PlanTask>& tasks) {
    const Owners owners = owners_of(reader, tasks);
    std::vector<PeriodReportLine> lines;
    for (const PlanTask& task : tasks)
        lines.push_back({.position = static_cast<int>(lines.size()) + 1,
                         .title = task.title,
                         .objective = task.objective,
                         .activities = task.activities,
                         .result_indicator = task.result_indicator,
                         .time = time_of(task),
                         .owner = who(owners, task),
                         .resources = task.resources,
                         .expected_evidence = task.expected_evidence,
                         .degree = degree_of(task, reader.today())});
    return lines;
}

std::vector<PeriodReportLine> plan_lines(const Reader& reader, Id<ActionPlan> plan) {
    return lines_of(reader, tasks_of(reader, plan));
}

Condition overdue_tasks(const Reader& reader) {
    return running() && (where<&PlanTask::due_on> < reader.today()) && of_active_plan();
}

Condition stale_tasks(const Reader& reader) {
    const Date limit = stale_limit(reader.today(), stale_days(reader));
    return running() && (where<&PlanTask::reported_on>.is_null() || where<&PlanTask::reported_on> <= limit)
           && (where<&PlanTask::starts_on>.is_null() || where<&PlanTask::starts_on> <= limit)
           && of_active_plan(until("whole.activated_on", limit));
}

Condition unowned_tasks(const Reader& reader) {
    Condition here = Condition{"charged.id = planning_plan_task.owner_id", {}}
                     && people::holds_today(question_of(reader), "charged");
    here.sql = "not exists (select 1 from people_staff_member as charged where " + here.sql + ')';
    return running() && std::move(here) && of_active_plan();
}

}  // namespace truong::planning
