#include "modules/planning/rules.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace truong::planning {

namespace {

constexpr int finished = 100;

Findings contradictions(Standing before, const TaskProgress& report) {
    const bool silent = report.text.empty() && !report.progress && !report.state && !report.file_id;
    if (silent) return {{.path = "text", .code = "nothing_reported"}};
    if (report.state == TaskState::dropped) return {{.path = "state", .code = "dropping_is_closing"}};
    const int progress = report.progress.value_or(before.progress);
    if (report.progress && report.state
        && ((*report.state == TaskState::done) != (progress == finished)
            || (*report.state == TaskState::open && progress > 0)))
        return {{.path = "progress", .code = "progress_and_state"}};
    return {};
}

}  // namespace

bool is_overdue(const PlanTask& task, Date today) {
    return is_running(task.state) && task.due_on && *task.due_on < today;
}

bool is_stale(const PlanTask& task, std::optional<Date> plan_activated_on, Date limit) {
    if (!is_running(task.state) || !plan_activated_on) return false;
    return *plan_activated_on <= limit && (!task.reported_on || *task.reported_on <= limit)
           && (!task.starts_on || *task.starts_on <= limit);
}

Settled settle(Standing before, const TaskProgress& report) {
    Settled settled{.standing = before, .findings = contradictions(before, report)};
    Standing& now = settled.standing;
    if (report.progress) now.progress = *report.progress;
    if (report.state) {
        now.state = *report.state;
        if (now.state == TaskState::done) now.progress = finished;
        if (now.state == TaskState::open) now.progress = 0;
        return settled;
    }
    if (now.progress == finished)
        now.state = TaskState::done;
    else if (now.progress > 0 || report.progress || !report.text.empty())
        now.state = TaskState::doing;
    return settled;
}

void stand_as(PlanTask& task, const std::vector<TaskReport>& reports) {
    const TaskReport last = reports.empty() ? TaskReport{} : reports.back();
    task.state = last.state;
    task.progress = last.progress;
    task.reported_on.reset();
    for (const TaskReport& report : reports)
        task.reported_on = std::max(task.reported_on.value_or(report.day), report.day);
    const bool closed = !is_running(last.state);
    task.finished_on = closed ? std::optional<Date>(last.day) : std::nullopt;
    task.result = closed ? last.text : std::string();
}

Findings check_plan(const ActionPlan& plan) {
    if (plan.last_day < plan.first_day) return {{.path = "last_day", .code = "plan_ends_before"}};
    return {};
}

Findings check_task(const PlanTask& task) {
    Findings findings;
    if (task.starts_on && task.due_on && *task.due_on < *task.starts_on)
        findings.push_back({.path = "due_on", .code = "task_due_before"});
    if (task.framework_code.empty() != task.node_code.empty())
        findings.push_back(
            {.path = task.node_code.empty() ? "node_code" : "framework_code", .code = "indicator_by_halves"});
    if (task.target_level && task.node_code.empty())
        findings.push_back({.path = "target_level", .code = "level_of_nothing"});
    return findings;
}

std::vector<Id<PlanTask>> in_circles(const std::vector<PlanTask>& tasks) {
    std::map<Id<PlanTask>, std::optional<Id<PlanTask>>> parents;
    for (const PlanTask& task : tasks) parents.emplace(task.id, task.parent_id);
    std::vector<Id<PlanTask>> circular;
    for (const PlanTask& task : tasks) {
        std::optional<Id<PlanTask>> at = task.parent_id;
        for (std::size_t steps = 0; at && steps <= tasks.size(); ++steps) {
            if (*at == task.id) {
                circular.push_back(task.id);
                break;
            }
            const auto next = parents.find(*at);
            at = next == parents.end() ? std::nullopt : next->second;
        }
    }
    return circular;
}

void count_task(TaskCounts& counts, const PlanTask& task, Date today) {
    ++counts.tasks;
    counts.done += task.state == TaskState::done;
    counts.doing += task.state == TaskState::doing;
    counts.open += task.state == TaskState::open;
    counts.dropped += task.state == TaskState::dropped;
    counts.overdue += is_overdue(task, today);
}

std::optional<int> done_percent(const TaskCounts& counts) {
    const int wanted = counts.tasks - counts.dropped;
    if (wanted == 0) return std::nullopt;
    return counts.done * finished / wanted;
}

Date in_other_year(Date day, int years) {
    YearMonthDay moved = civil(day);
    moved.year += years;
    if (const auto found = date_of(moved)) return *found;
    moved.day = 28;
    return *date_of(moved);
}

Date day_of_school_year(std::string_view month_and_day, int start_year) {
    constexpr int first_month = 8;
    const auto leap = parse_date("2000-" + std::string(month_and_day));
    check(leap.has_value(), "a template names a day that no year has");
    YearMonthDay day = civil(*leap);
    return in_other_year(*leap, (day.month >= first_month ? start_year : start_year + 1) - day.year);
}

std::vector<std::string> words_in(std::string_view list) {
    std::vector<std::string> words;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find_first_of(",; \n\t"), list.size());
        if (end > 0) words.emplace_back(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return words;
}

}  // namespace truong::planning
