#include "modules/planning/entities.hpp"

namespace truong::planning {

namespace {

std::vector<Route> routes() {
    return {post("/action-plans/from-template", {"Lập kế hoạch từ mẫu", "Make a plan from a template"},
                 plan_from_template),
            post("/action-plans/{id}/activate", {"Đưa vào thực hiện", "Activate"}, activate_plan),
            post("/action-plans/{id}/close", {"Kết thúc kế hoạch", "Close the plan"}, close_plan),
            post("/action-plans/{id}/reopen", {"Mở lại kế hoạch", "Open the plan again"}, reopen_plan),
            post("/action-plans/{id}/copy", {"Chép sang năm học khác", "Copy into another year"}, copy_plan),
            post("/plan-tasks/{id}/report", {"Cập nhật tiến độ", "Report the progress"}, report_progress),
            post("/plan-tasks/{id}/take-back", {"Lấy lại lần cập nhật vừa rồi", "Take back the last report"},
                 take_back_report),
            post("/plan-tasks/{id}/close", {"Kết thúc việc", "Close the task"}, close_task),
            post("/plan-tasks/{id}/reopen", {"Mở lại việc", "Open the task again"}, reopen_task),
            post("/plan-tasks/{id}/assign", {"Giao việc", "Give the task to somebody"}, assign_task),
            post("/period-reports/write", {"Viết báo cáo kỳ", "Write a report"}, write_report),
            post("/period-reports/{id}/rewrite", {"Sửa báo cáo", "Correct the report"}, rewrite_report),
            post("/period-reports/{id}/submit", {"Nộp báo cáo", "Submit the report"}, submit_report),
            post("/period-reports/{id}/discard", {"Bỏ bản nháp", "Discard the draft"}, discard_report),
            get("/plan-cards", {"Các kế hoạch với số việc", "Plans with their counts"}, plan_cards),
            get("/task-cards", {"Công việc trên bảng", "Tasks of a board"}, task_cards),
            get("/plan-templates", {"Các mẫu kế hoạch", "Templates of plans"}, plan_templates),
            get("/template-tasks", {"Việc trong một mẫu", "Tasks of a template"}, template_tasks)};
}

/// The owner reports; the rest is for leaders.
std::vector<RowAction> offered() {
    const std::string tasks = "/api/v1/planning/plan-tasks/{id}/";
    return {{.path = "/api/v1/planning/action-plans/from-template",
             .label = {"Lập kế hoạch từ mẫu", "Make a plan from a template"},
             .input = type_key<PlanFromTemplate>(),
             .prints = type_key<ActionPlan>(),
             .may = leaders},
            {.path = tasks + "close",
             .label = {"Kết thúc việc", "Close the task"},
             .input = type_key<TaskClosing>(),
             .may = leaders},
            {.path = tasks + "reopen",
             .label = {"Mở lại việc", "Open the task again"},
             .input = type_key<TaskReopening>(),
             .may = leaders},
            {.path = tasks + "assign",
             .label = {"Giao việc", "Give the task to somebody"},
             .input = type_key<TaskAssignment>(),
             .may = leaders}};
}

std::vector<Worklist> worklists() {
    // The board of what presses: of all for leaders, of his own for an owner.
    constexpr const char* pressing = "/work/plans?view=pressing";
    return {{.code = "planning.overdue",
             .label = {"Việc theo kế hoạch đã quá hạn", "Tasks of plans that are overdue"},
             .next_step = {"Cập nhật tiến độ hoặc báo xong.", "Report the progress, or that it is done."},
             .entity = type_key<PlanTask>(),
             .waiting = overdue_tasks,
             .whose = any_of<leaders, owns_task>,
             .path = pressing},
            {.code = "planning.stale",
             .label = {"Việc lâu chưa cập nhật tiến độ", "Tasks without news"},
             .next_step = {"Ghi vài chữ về việc đã làm.", "Say in some words what was done."},
             .entity = type_key<PlanTask>(),
             .waiting = stale_tasks,
             .whose = any_of<leaders, owns_task>,
             .path = pressing},
            {.code = "planning.unowned",
             .label = {"Việc chưa có người làm", "Tasks that nobody does"},
             .next_step = {"Giao cho một người đang làm ở trường.", "Give it to somebody who works here."},
             .entity = type_key<PlanTask>(),
             .waiting = unowned_tasks,
             .whose = leaders,
             .path = pressing}};
}

}  // namespace

Manifest manifest() {
    return {.name = "planning",
            .label = {"Kế hoạch, công việc", "Plans and tasks"},
            .tier = 3,
            .uses = {"org", "people", "calendar", "codes", "files"},
            .declare = declare,
            .routes = routes(),
            .direct_routes = paper_routes(),
            .hooks = {on_change<ActionPlan>(judge_plans), on_change<PlanTask>(judge_tasks)},
            .contributions = {.row_actions = offered(),
                              .reference = {{fill_reference}},
                              .demo = {{fill_demo}},
                              .school_facts = school_facts(),
                              .worklists = worklists(),
                              .file_holders = {{.holds = holds_file, .may_read = may_read_file}}}};
}

}  // namespace truong::planning
