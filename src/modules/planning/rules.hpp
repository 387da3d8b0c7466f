#pragma once
#include "modules/planning/api.hpp"

namespace truong::planning {

/// Waits for somebody.
inline bool is_running(TaskState state) { return state == TaskState::open || state == TaskState::doing; }
/// Due today is not overdue.
bool is_overdue(const PlanTask& task, Date today);
/// The last day on which a report keeps a task from being stale: that many days without one make it so.
inline Date stale_limit(Date today, int days) { return today - days; }
bool is_stale(const PlanTask& task, std::optional<Date> plan_activated_on, Date limit);

/// What a report makes of a task: done and 100 per cent are one; open has done nothing.
struct Standing {
    TaskState state = TaskState::open;
    int progress = 0;
    friend bool operator==(const Standing&, const Standing&) = default;
};
struct Settled {
    Standing standing;
    Findings findings;
};
Settled settle(Standing before, const TaskProgress& report);

/// Sets what a task shows of its reports: state, progress, days and result. In the order in which they were
/// written; none: nothing was done yet.
void stand_as(PlanTask& task, const std::vector<TaskReport>& reports);

Findings check_plan(const ActionPlan& plan);
/// Of the fields of one task; whether its parent fits is asked with the others of its plan.
Findings check_task(const PlanTask& task);
/// Whether the parents of a plan's tasks end somewhere; the tasks that do not.
std::vector<Id<PlanTask>> in_circles(const std::vector<PlanTask>& tasks);

/// By state alone; whose owner has left is known to the service.
void count_task(TaskCounts& counts, const PlanTask& task, Date today);
/// Per cent of what is not dropped, rounded down; nothing to do: none.
std::optional<int> done_percent(const TaskCounts& counts);

/// The same day in another year; 29 February becomes the 28th.
Date in_other_year(Date day, int years);
/// "10-15" of the school year that begins in that August.
Date day_of_school_year(std::string_view month_and_day, int start_year);
/// "1.1, 2.1a;3.4": the words.
std::vector<std::string> words_in(std::string_view list);

}  // namespace truong::planning
