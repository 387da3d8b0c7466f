#include "modules/planning/entities.hpp"

namespace truong::planning {

Condition owns_task(const Question& question) {
    return people::own_staff_record(question, column<&PlanTask::owner_id>());
}

Condition writers_of_plans(const Question& question) {
    Condition who = leaders(question);
    return is_never(who) ? who : std::move(who) && where<&ActionPlan::state> != PlanState::closed;
}

Condition writers_of_tasks(const Question& question) {
    Condition who = leaders(question);
    if (is_never(who)) return who;
    return std::move(who)
           && Condition{
               "not exists (select 1 from planning_action_plan as whole where whole.id = "
               "planning_plan_task.plan_id and whole.state = ?)",
               {to_param(PlanState::closed)}};
}

namespace {

constexpr std::int64_t title_limit = 250, text_limit = 2'000, code_limit = 20;

constexpr FieldOptions words_of(std::string_view section) {
    return {.limit = text_limit, .required = false, .section = section};
}
/// Set by actions, never typed into a form.
constexpr FieldOptions kept(int priority, std::string_view section) {
    return {.required = false, .derived = true, .priority = priority, .section = section};
}

Presentation look_of_plan() {
    return {
        .task = truong::Task::school,
        .icon = "clipboard-list",
        .many = {"Kế hoạch của trường", "Plans of the school"},
        .verb = {"Lập kế hoạch", "Make a plan"},
        .empty = {"Kế hoạch chuyển đổi số, dạy học trực tuyến, cải tiến… đứng ở đây. Lập một kế hoạch mới "
                  "hoặc bắt đầu từ mẫu có sẵn.",
                  "The plans of the school stand here. Make one, or begin from a template."},
        .title = {"title"},
        .subtitle = {"kind", "year_id"},
        .sort = "-first_day",
        .sections = {{"what", {"Kế hoạch", "Plan"}}, {"when", {"Thời gian", "Time"}}},
        .views = {{"active", {"Đang thực hiện", "Active"}, "filter[state]=active", Tone::info},
                  {"draft", {"Bản nháp", "Drafts"}, "filter[state]=draft"}},
        .next_steps = {{.field = "state",
                        .values = {"draft"},
                        .text = {"Kế hoạch còn là bản nháp, người làm chưa báo cáo được.",
                                 "A draft: nobody reports on it yet."},
                        .action_label = {"Mở bảng công việc", "Open the board"},
                        .action = "/work/plans/{id}"},
                       {.field = "state",
                        .values = {"active"},
                        .text = {"Theo dõi công việc trên bảng.", "Follow the tasks on the board."},
                        .action_label = {"Mở bảng công việc", "Open the board"},
                        .action = "/work/plans/{id}",
                        .tone = Tone::info}}};
}

void declare_plan(Catalog& catalog) {
    catalog.entity<ActionPlan>("pln", {"Kế hoạch", "Plan"})
        .field<&ActionPlan::year_id>({"Năm học", "School year"}, {.priority = 2, .section = "when"})
        .field<&ActionPlan::kind>({"Loại kế hoạch", "Kind"}, {.priority = 2, .section = "what"})
        .field<&ActionPlan::title>(
            {"Tên kế hoạch", "Title"},
            {.limit = title_limit, .order = Order::text, .searched = true, .priority = 1, .section = "what"})
        .field<&ActionPlan::goal>({"Mục tiêu", "Goal"}, words_of("what"))
        .field<&ActionPlan::document_number>(
            {"Số, ký hiệu văn bản", "Document number"},
            explained({"Ví dụ 25/KH-THCS; bỏ trống khi chưa ban hành.", "Empty: not issued yet."},
                      {.limit = 60, .required = false, .section = "what"}))
        .field<&ActionPlan::first_day>({"Từ ngày", "From"}, {.priority = 2, .section = "when"})
        .field<&ActionPlan::last_day>({"Đến ngày", "Until"}, {.priority = 2, .section = "when"})
        .field<&ActionPlan::state>({"Tình trạng", "State"}, kept(1, "what"))
        .field<&ActionPlan::activated_on>({"Bắt đầu thực hiện", "Active since"}, kept(3, "when"))
        .field<&ActionPlan::result>(
            {"Kết quả chung", "Result"},
            {.limit = text_limit, .required = false, .derived = true, .section = "what"})
        .read<colleagues<ActionPlan>>()
        .write<writers_of_plans>()
        .act<leaders>()
        .present(look_of_plan())
        .rest(Rest::full);
}

Presentation look_of_task() {
    return {.icon = "list-checks",
            .many = {"Công việc theo kế hoạch", "Tasks of plans"},
            .verb = {"Thêm công việc", "Add a task"},
            .empty = {"Mỗi việc có người làm, hạn và minh chứng. Thêm việc vào một kế hoạch của trường.",
                      "Each task has an owner, a day and evidence. Add one to a plan."},
            .title = {"title"},
            .subtitle = {"plan_id", "owner_id", "due_on"},
            .sort = "due_on",
            .sections = {{"what", {"Công việc", "Task"}},
                         {"who", {"Người làm, thời gian", "Who and when"}},
                         {"proof", {"Chỉ số, minh chứng", "Indicator and evidence"}},
                         {"standing", {"Tiến độ", "Progress"}}},
            .views = {{"running", {"Đang làm", "In progress"}, "filter[state]=doing", Tone::info},
                      {"unowned", {"Chưa giao", "Without an owner"}, "filter[owner_id]=null", Tone::waiting},
                      {"done", {"Đã xong", "Done"}, "filter[state]=done", Tone::good}},
            .next_steps = {{.field = "owner_id",
                            .values = {"null"},
                            .text = {"Chưa giao cho ai.", "Nobody does it."},
                            .action_label = {"Mở trên bảng", "Open on the board"},
                            .action = "/work/plans/{plan_id}"},
                           {.field = "state",
                            .values = {"open", "doing"},
                            .text = {"Người làm cập nhật tiến độ trên bảng công việc.",
                                     "The owner reports the progress on the board."},
                            .action_label = {"Mở trên bảng", "Open on the board"},
                            .action = "/work/plans/{plan_id}",
                            .tone = Tone::info}}};
}

void add_standing(EntityBuilder<PlanTask>& task) {
    task.field<&PlanTask::framework_code>(
            {"Bộ tiêu chí", "Framework"},
            explained({"Ví dụ THS: bộ tiêu chuẩn trường học số.", "For example THS."},
                      {.limit = code_limit, .required = false, .priority = 3, .section = "proof"}))
        .field<&PlanTask::node_code>(
            {"Chỉ số phục vụ", "Indicator"},
            {.limit = code_limit, .required = false, .priority = 2, .section = "proof"})
        .field<&PlanTask::target_level>({"Mức cần đạt", "Target level"},
                                        {.limit = 5, .minimum = 1, .priority = 3, .section = "proof"})
        .field<&PlanTask::expected_evidence>({"Minh chứng dự kiến", "Expected evidence"}, words_of("proof"))
        .field<&PlanTask::state>({"Tình trạng", "State"}, kept(1, "standing"))
        .field<&PlanTask::progress>({"Tiến độ (%)", "Progress (%)"}, {.limit = 100,
                                                                      .required = false,
                                                                      .derived = true,
                                                                      .show = Show::measure,
                                                                      .priority = 2,
                                                                      .section = "standing"})
        .field<&PlanTask::result>(
            {"Kết quả", "Result"},
            {.limit = text_limit, .required = false, .derived = true, .section = "standing"})
        .field<&PlanTask::reported_on>({"Báo cáo gần nhất", "Last report"}, kept(3, "standing"))
        .field<&PlanTask::finished_on>({"Kết thúc ngày", "Finished on"}, kept(3, "standing"));
}

void declare_task(Catalog& catalog) {
    auto task = catalog.entity<PlanTask>("ptk", {"Công việc", "Task"});
    task.field<&PlanTask::plan_id>({"Kế hoạch", "Plan"}, {.priority = 2, .section = "what"})
        .field<&PlanTask::parent_id>(
            {"Thuộc việc", "Part of"},
            explained({"Bỏ trống nếu là việc chính.", "Empty: a task of its own."}, {.section = "what"}))
        .field<&PlanTask::position>({"Thứ tự", "Order"},
                                    {.limit = 9'999, .required = false, .priority = 3, .section = "what"})
        .field<&PlanTask::title>(
            {"Nội dung", "Content"},
            {.limit = title_limit, .order = Order::text, .searched = true, .priority = 1, .section = "what"})
        .field<&PlanTask::objective>({"Mục tiêu", "Objective"}, words_of("what"))
        .field<&PlanTask::activities>({"Hoạt động", "Activities"}, words_of("what"))
        .field<&PlanTask::result_indicator>({"Chỉ số kết quả", "Measure of the result"}, words_of("what"))
        .field<&PlanTask::owner_id>({"Người chịu trách nhiệm", "Owner"}, {.priority = 1, .section = "who"})
        .field<&PlanTask::others>({"Người phối hợp", "Others"},
                                  {.limit = 300, .required = false, .section = "who"})
        .field<&PlanTask::starts_on>({"Bắt đầu", "Begins"}, {.priority = 3, .section = "who"})
        .field<&PlanTask::due_on>({"Hạn xong", "Due"}, {.priority = 1, .section = "who"})
        .field<&PlanTask::resources>({"Nguồn lực", "Resources"}, words_of("who"));
    add_standing(task);
    task.read<colleagues<PlanTask>>()
        .write<writers_of_tasks>()
        .act<any_of<leaders, owns_task>>()
        .part_of<&PlanTask::plan_id>({"Công việc", "Tasks"}, 1)
        .part_of<&PlanTask::parent_id>({"Việc nhỏ", "Parts of it"}, 2)
        .part_of<&PlanTask::owner_id>({"Công việc theo kế hoạch", "Tasks of plans"}, 6)
        .present(look_of_task())
        .rest(Rest::full);
}

void declare_task_report(Catalog& catalog) {
    catalog.entity<TaskReport>("tkr", {"Báo cáo tiến độ việc", "Report on a task"})
        .field<&TaskReport::task_id>({"Công việc", "Task"}, {.priority = 1})
        .field<&TaskReport::day>({"Ngày", "Day"}, {.priority = 1})
        .field<&TaskReport::text>({"Đã làm gì", "What was done"},
                                  {.limit = text_limit, .required = false, .priority = 1})
        .field<&TaskReport::progress>({"Tiến độ (%)", "Progress (%)"}, {.limit = 100, .priority = 2})
        .field<&TaskReport::state>({"Tình trạng", "State"}, {.priority = 2})
        .field<&TaskReport::by_id>({"Người báo cáo", "By"}, {.priority = 2})
        .field<&TaskReport::file_id>({"Tệp kèm", "File"}, {.priority = 3})
        .read<colleagues<TaskReport>>()
        .write<leaders>()
        .part_of<&TaskReport::task_id>({"Các lần báo cáo", "Reports"}, 1)
        .present({.icon = "history",
                  .many = {"Báo cáo tiến độ việc", "Reports on tasks"},
                  .empty = {"Mỗi lần người làm cập nhật tiến độ là một dòng ở đây.",
                            "Each report of the owner is a line here."},
                  .title = {"day"},
                  .subtitle = {"text"},
                  .sort = "-day"})
        .rest(Rest::read_only);
}

Presentation look_of_period_report() {
    return {
        .icon = "clipboard-check",
        .many = {"Báo cáo tiến độ kế hoạch", "Progress reports"},
        .verb = {"Viết báo cáo kỳ", "Write a report"},
        .empty = {"Báo cáo tháng, học kỳ, giữa năm và cả năm của kế hoạch; số liệu được chốt khi nộp.",
                  "Reports of a month, a term, mid-year and the year; the counts are fixed on submission."},
        .title = {"period"},
        .subtitle = {"plan_id", "last_day"},
        .sort = "-last_day",
        .sections = {{"what", {"Báo cáo", "Report"}},
                     {"text", {"Nội dung", "Text"}},
                     {"counts", {"Số liệu đã chốt", "Counts"}}}};
}

void declare_period_report(Catalog& catalog) {
    auto report = catalog.entity<PeriodReport>("pdr", {"Báo cáo kỳ", "Progress report"});
    report.field<&PeriodReport::plan_id>({"Kế hoạch", "Plan"}, {.priority = 1, .section = "what"})
        .field<&PeriodReport::period>({"Kỳ báo cáo", "Period"}, {.priority = 1, .section = "what"})
        .field<&PeriodReport::first_day>({"Từ ngày", "From"}, {.priority = 2, .section = "what"})
        .field<&PeriodReport::last_day>({"Đến ngày", "Until"}, {.priority = 2, .section = "what"})
        .field<&PeriodReport::results>({"Kết quả", "Results"}, words_of("text"))
        .field<&PeriodReport::difficulties>({"Khó khăn, nguyên nhân", "Difficulties"}, words_of("text"))
        .field<&PeriodReport::next_steps>({"Việc tiếp theo", "Next steps"}, words_of("text"))
        .field<&PeriodReport::submitted_on>({"Ngày nộp", "Submitted on"}, kept(1, "what"))
        .field<&PeriodReport::submitted_by_id>({"Người nộp", "Submitted by"}, kept(3, "what"))
        .field<&PeriodReport::tasks>({"Số việc", "Tasks"}, kept(2, "counts"))
        .field<&PeriodReport::done>({"Đã xong", "Done"}, kept(2, "counts"))
        .field<&PeriodReport::doing>({"Đang làm", "In progress"}, kept(3, "counts"))
        .field<&PeriodReport::open>({"Chưa làm", "Not begun"}, kept(3, "counts"))
        .field<&PeriodReport::dropped>({"Bỏ", "Dropped"}, kept(3, "counts"))
        .field<&PeriodReport::overdue>({"Quá hạn", "Overdue"}, kept(2, "counts"))
        .read<colleagues<PeriodReport>>()
        .write<leaders>()
        .part_of<&PeriodReport::plan_id>({"Báo cáo kỳ", "Progress reports"}, 2)
        .created_by<NewPeriodReport>("/period-reports/write")
        .present(look_of_period_report())
        .rest(Rest::read_only);
    const FieldOptions text{.limit = text_limit, .required = false};
    catalog.entity<PeriodReportLine>("pdl", {"Dòng của báo cáo kỳ", "Line of a progress report"})
        .field<&PeriodReportLine::report_id>({"Báo cáo", "Report"})
        .field<&PeriodReportLine::position>({"Thứ tự", "Order"}, {.limit = 9'999, .required = false})
        .field<&PeriodReportLine::title>({"Nội dung", "Content"}, {.limit = title_limit})
        .field<&PeriodReportLine::objective>({"Mục tiêu", "Objective"}, text)
        .field<&PeriodReportLine::activities>({"Hoạt động", "Activities"}, text)
        .field<&PeriodReportLine::result_indicator>({"Chỉ số kết quả", "Measure of the result"}, text)
        .field<&PeriodReportLine::time>({"Thời gian", "Time"}, {.limit = 60, .required = false})
        .field<&PeriodReportLine::owner>({"Người thực hiện", "Who"}, {.limit = 500, .required = false})
        .field<&PeriodReportLine::resources>({"Nguồn lực", "Resources"}, text)
        .field<&PeriodReportLine::expected_evidence>({"Minh chứng dự kiến", "Expected evidence"}, text)
        .field<&PeriodReportLine::degree>({"Mức độ hoàn thành", "Degree done"},
                                          {.limit = 60, .required = false})
        .unique<&PeriodReportLine::report_id, &PeriodReportLine::position>()
        .parent<&PeriodReportLine::report_id>()
        .read<colleagues<PeriodReportLine>>();
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_plan(catalog);
    declare_task(catalog);
    declare_task_report(catalog);
    declare_period_report(catalog);
    declare_messages(catalog);
}

}  // namespace truong::planning
