#pragma once
// Plans of a school, the tasks in them, who does them until when, and the reports about them.
#include "modules/calendar/api.hpp"
#include "modules/codes/api.hpp"
#include "modules/files/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::planning {

enum class PlanKind { digital_transformation, online_teaching, school_year, improvement, other };
enum class PlanState { draft, active, closed };
/// A plan of the school. Its tasks are reported on as long as it is active.
struct ActionPlan {
    Id<ActionPlan> id;
    Id<calendar::SchoolYear> year_id;
    PlanKind kind = PlanKind::other;
    std::string title, goal;
    std::string document_number;  // "25/KH-THCS"; empty: not issued as a document yet
    Date first_day, last_day;
    PlanState state = PlanState::draft;
    std::optional<Date> activated_on;
    std::string result;  // what was said when it was closed
};

/// done exactly at 100 per cent; dropped: it is not done any more, and counts nowhere.
enum class TaskState { open, doing, done, dropped };
/// One line of a plan. The columns are those of Biểu 2 of TT 57/2026/TT-BGDĐT.
struct PlanTask {
    Id<PlanTask> id;
    Id<ActionPlan> plan_id;
    std::optional<Id<PlanTask>> parent_id;
    int position = 0;
    std::string title, objective, activities, result_indicator;
    std::optional<Id<people::StaffMember>> owner_id;
    std::string others;  // who works with him
    std::optional<Date> starts_on, due_on;
    std::string resources, expected_evidence;
    // The indicator that it serves, by the codes of the framework: "THS", "3.1". Both or none.
    std::string framework_code, node_code;
    std::optional<int> target_level;
    TaskState state = TaskState::open;
    int progress = 0;  // per cent
    std::string result;
    std::optional<Date> reported_on, finished_on;
};

/// What was done on a task until a day; all of them are its history.
struct TaskReport {
    Id<TaskReport> id;
    Id<PlanTask> task_id;
    Date day;
    std::string text;
    int progress = 0;
    TaskState state = TaskState::open;
    std::optional<Id<people::StaffMember>> by_id;
    std::optional<Id<files::StoredFile>> file_id;
};

enum class ReportPeriod { month, term, mid_year, year };
/// The progress of a plan in a period. The counts are taken when it is submitted, and stay.
struct PeriodReport {
    Id<PeriodReport> id;
    Id<ActionPlan> plan_id;
    ReportPeriod period = ReportPeriod::mid_year;
    Date first_day, last_day;
    std::string results, difficulties, next_steps;
    std::optional<Date> submitted_on;
    std::optional<Id<people::StaffMember>> submitted_by_id;
    int tasks = 0, done = 0, doing = 0, open = 0, dropped = 0, overdue = 0;
};
/// A task as it stood when the report was submitted.
struct PeriodReportLine {
    Id<PeriodReportLine> id;
    Id<PeriodReport> report_id;
    int position = 0;
    std::string title, objective, activities, result_indicator, time, owner, resources, expected_evidence;
    std::string degree;  // "Đang làm, 60%"
};

// What actions take.
struct NamedActionPlan {
    Id<ActionPlan> id;
};
struct PlanClosing {
    Id<ActionPlan> id;
    std::string result;
};
struct PlanCopy {
    Id<ActionPlan> id;
    std::optional<Id<calendar::SchoolYear>> year_id;  // the one after the plan's
    bool only_unfinished = false;
};
struct PlanFromTemplate {
    std::string template_code;
    std::optional<Id<calendar::SchoolYear>> year_id;  // the running one
    std::string title;                                // empty: the template's
    std::string skip;                                 // "1.3, 2.1d": tasks of these indicators
};
struct TaskProgress {
    Id<PlanTask> id;
    std::string text;
    std::optional<int> progress;
    std::optional<TaskState> state;
    std::optional<Date> day;  // today
    std::optional<Id<files::StoredFile>> file_id;
};
enum class TaskEnd { done, dropped };
struct TaskClosing {
    Id<PlanTask> id;
    TaskEnd outcome = TaskEnd::done;
    std::string result;
};
struct TaskReopening {
    Id<PlanTask> id;
    std::string reason;
};
struct TaskAssignment {
    Id<PlanTask> id;
    Id<people::StaffMember> owner_id;
    std::optional<Date> due_on;  // none: as it is
};
/// A report that was a mistake; only the last one of its task.
struct TaskTakeBack {
    Id<PlanTask> id;
    Id<TaskReport> report_id;
};
struct NewPeriodReport {
    Id<ActionPlan> plan_id;
    ReportPeriod period = ReportPeriod::mid_year;
    std::optional<Date> first_day, last_day;  // those of the period
    std::string results, difficulties, next_steps;
};
struct PeriodReportText {
    Id<PeriodReport> id;
    std::optional<std::string> results, difficulties, next_steps;
};
struct NamedPeriodReport {
    Id<PeriodReport> id;
};

ActionPlan activate_plan(Tx& tx, const NamedActionPlan& named);
ActionPlan close_plan(Tx& tx, const PlanClosing& closing);
ActionPlan reopen_plan(Tx& tx, const NamedActionPlan& named);
ActionPlan copy_plan(Tx& tx, const PlanCopy& wanted);
ActionPlan plan_from_template(Tx& tx, const PlanFromTemplate& wanted);
TaskReport report_progress(Tx& tx, const TaskProgress& progress);
/// The task stands as before it. On the same day, by who wrote it or a leader; refused once somebody else has
/// reported.
PlanTask take_back_report(Tx& tx, const TaskTakeBack& mistake);
PlanTask close_task(Tx& tx, const TaskClosing& closing);
PlanTask reopen_task(Tx& tx, const TaskReopening& reopening);
PlanTask assign_task(Tx& tx, const TaskAssignment& assignment);
PeriodReport write_report(Tx& tx, const NewPeriodReport& wanted);
PeriodReport rewrite_report(Tx& tx, const PeriodReportText& text);
PeriodReport submit_report(Tx& tx, const NamedPeriodReport& named);
PeriodReport discard_report(Tx& tx, const NamedPeriodReport& named);

/// Tasks by what a board says of them.
struct TaskCounts {
    int tasks = 0, done = 0, doing = 0, open = 0, dropped = 0, overdue = 0, stale = 0, unowned = 0;
    friend bool operator==(const TaskCounts&, const TaskCounts&) = default;
};
struct PlanCardQuery {
    std::optional<Id<calendar::SchoolYear>> year_id;
};
struct PlanCard {
    Id<ActionPlan> id;
    std::string title;
    PlanKind kind = PlanKind::other;
    PlanState state = PlanState::draft;
    std::string year;
    Date first_day, last_day;
    int tasks = 0, done = 0, doing = 0, open = 0, dropped = 0, overdue = 0, stale = 0, unowned = 0;
    bool may_manage = false;
};
std::vector<PlanCard> plan_cards(const Reader& reader, const PlanCardQuery& query);

struct TaskCardQuery {
    std::optional<Id<ActionPlan>> plan_id;
    bool mine = false;
    bool running = false;  // only those that wait for somebody, of active plans
    std::string framework_code, node_code;
};
struct TaskCard {
    Id<PlanTask> id;
    Id<ActionPlan> plan_id;
    std::string plan_title;
    PlanState plan_state = PlanState::draft;
    std::optional<Id<PlanTask>> parent_id;
    int position = 0;
    std::string title, framework_code, node_code;
    std::optional<int> target_level;
    std::optional<Id<people::StaffMember>> owner_id;
    std::string owner;
    bool owner_left = false;
    std::optional<Date> starts_on, due_on;
    TaskState state = TaskState::open;
    int progress = 0;
    std::optional<Date> reported_on, finished_on;
    std::string result;
    bool overdue = false, stale = false, mine = false, may_report = false, may_manage = false;
};
std::vector<TaskCard> task_cards(const Reader& reader, const TaskCardQuery& query);

struct TemplateQuery {
    std::string code;
};
struct PlanTemplate {
    std::string code, title, goal;
    PlanKind kind = PlanKind::other;
    int tasks = 0;
};
struct TemplateTask {
    std::string framework_code, node_code, title, objective, owner_hint;
    std::optional<Date> due_on;  // in the running school year
};
struct TemplatesQuery {};
std::vector<PlanTemplate> plan_templates(const Reader& reader, const TemplatesQuery&);
std::vector<TemplateTask> template_tasks(const Reader& reader, const TemplateQuery& query);

enum class PlanPaperFormat { pdf, xlsx };

/// The lines of a plan as Biểu 2 has them, as they stand today.
std::vector<PeriodReportLine> plan_lines(const Reader& reader, Id<ActionPlan> plan);

Manifest manifest();

}  // namespace truong::planning
