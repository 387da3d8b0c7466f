#include "modules/planning/entities.hpp"

namespace truong::planning {

namespace {

void declare_choices(Catalog& catalog) {
    catalog.words<PlanKind>(
        {{PlanKind::digital_transformation, {"Chuyển đổi số, trường học số", "Digital transformation"}},
         {PlanKind::online_teaching, {"Dạy học trực tuyến", "Online teaching"}},
         {PlanKind::school_year, {"Kế hoạch năm học", "School year"}},
         {PlanKind::improvement, {"Cải tiến chất lượng", "Improvement"}},
         {PlanKind::other, {"Khác", "Other"}}});
    catalog.words<PlanState>({{PlanState::draft, {"Bản nháp", "Draft"}},
                              {PlanState::active, {"Đang thực hiện", "Active"}},
                              {PlanState::closed, {"Đã kết thúc", "Closed"}}});
    catalog.tones<PlanState>({{PlanState::draft, Tone::waiting},
                              {PlanState::active, Tone::info},
                              {PlanState::closed, Tone::good}});
    catalog.words<TaskState>({{TaskState::open, {"Chưa làm", "Not begun"}},
                              {TaskState::doing, {"Đang làm", "In progress"}},
                              {TaskState::done, {"Đã xong", "Done"}},
                              {TaskState::dropped, {"Không làm nữa", "Dropped"}}});
    catalog.tones<TaskState>(
        {{TaskState::open, Tone::waiting}, {TaskState::doing, Tone::info}, {TaskState::done, Tone::good}});
    catalog.words<TaskEnd>(
        {{TaskEnd::done, {"Đã xong", "Done"}}, {TaskEnd::dropped, {"Không làm nữa", "Dropped"}}});
    catalog.words<ReportPeriod>({{ReportPeriod::month, {"Tháng", "Month"}},
                                 {ReportPeriod::term, {"Học kỳ", "Term"}},
                                 {ReportPeriod::mid_year, {"Giữa năm học", "Mid-year"}},
                                 {ReportPeriod::year, {"Cả năm học", "Year"}}});
    catalog.words<PlanPaperFormat>({{PlanPaperFormat::pdf, {"PDF để in", "PDF to print"}},
                                    {PlanPaperFormat::xlsx, {"Bảng tính Excel", "Excel sheet"}}});
}

void declare_plan_findings(Catalog& catalog) {
    catalog.finding("plan_ends_before",
                    {{"Ngày kết thúc đứng trước ngày bắt đầu.", "It ends before it begins."},
                     {"Chọn ngày kết thúc muộn hơn.", "Choose a later last day."}});
    catalog.finding("plan_not_active",
                    {{"Kế hoạch chưa được đưa vào thực hiện, hoặc đã kết thúc.", "The plan is not active."},
                     {"Lãnh đạo trường bấm “Đưa vào thực hiện” trước.", "A leader activates it first."}});
    catalog.finding("plan_closed", {{"Kế hoạch đã kết thúc.", "The plan is closed."},
                                    {"Mở lại kế hoạch để sửa.", "Open it again to change it."}});
    catalog.finding("plan_state_same",
                    {{"Kế hoạch đang ở tình trạng này rồi.", "The plan is in that state already."},
                     {"Tải lại trang để xem.", "Load the page again."}});
    catalog.finding("plan_without_tasks", {{"Kế hoạch chưa có việc nào.", "The plan has no task."},
                                           {"Thêm ít nhất một việc trước.", "Add at least one first."}});
    catalog.finding("plan_full", {{"Một kế hoạch có nhiều nhất {0} việc.", "A plan has {0} tasks at most."},
                                  {"Gộp bớt việc nhỏ, hoặc lập thêm kế hoạch.",
                                   "Join small ones, or make another plan."}});
    catalog.finding("template_unknown", {{"Không có mẫu kế hoạch này.", "There is no such template."},
                                         {"Chọn một mẫu trong danh sách.", "Choose one of the list."}});
    catalog.finding("template_all_skipped",
                    {{"Đã bỏ qua hết các việc của mẫu.", "Every task of the template is left out."},
                     {"Giữ lại ít nhất một việc.", "Keep at least one."}});
    catalog.finding("no_next_year",
                    {{"Chưa có năm học tiếp theo để chép sang.", "There is no next school year."},
                     {"Chọn năm học trong danh sách.", "Choose a school year."}});
}

void declare_task_findings(Catalog& catalog) {
    catalog.finding("task_due_before", {{"Hạn xong đứng trước ngày bắt đầu.", "It is due before it begins."},
                                        {"Sửa một trong hai ngày.", "Correct one of the days."}});
    catalog.finding("indicator_by_halves",
                    {{"Cần ghi cả bộ tiêu chí lẫn chỉ số.", "A framework and an indicator belong together."},
                     {"Điền cả hai, hoặc bỏ trống cả hai.", "Fill both, or neither."}});
    catalog.finding("level_of_nothing",
                    {{"Có mức cần đạt nhưng chưa ghi chỉ số.", "A target level without an indicator."},
                     {"Ghi chỉ số, hoặc bỏ mức.", "Name the indicator, or drop the level."}});
    catalog.finding("report_before_plan",
                    {{"Ngày này trước khi kế hoạch bắt đầu.", "The plan had not begun on that day."},
                     {"Ghi ngày từ khi kế hoạch bắt đầu.", "Give a day of the plan."}});
    catalog.finding("task_of_other_plan",
                    {{"Việc lớn này thuộc kế hoạch khác.", "That task is of another plan."},
                     {"Chọn việc của cùng kế hoạch.", "Choose one of the same plan."}});
    catalog.finding("task_in_circle",
                    {{"Việc này trở thành phần của chính nó.", "The task would be a part of itself."},
                     {"Chọn việc lớn khác.", "Choose another one."}});
    catalog.finding("task_closed",
                    {{"Việc này đã kết thúc.", "The task is closed."},
                     {"Lãnh đạo trường mở lại việc trước.", "A leader opens it again first."}});
    catalog.finding("task_running", {{"Việc này đang làm, chưa kết thúc.", "The task is not closed."},
                                     {"Tải lại trang để xem.", "Load the page again."}});
    catalog.finding("task_not_yours",
                    {{"Chỉ người được giao việc và lãnh đạo trường cập nhật tiến độ.",
                      "Only its owner and the leaders report on a task."},
                     {"Nhờ lãnh đạo trường giao việc cho mình.", "Ask a leader to give it to you."}});
    catalog.finding(
        "nothing_reported",
        {{"Chưa ghi đã làm gì và tiến độ cũng không đổi.", "Nothing was said and nothing changes."},
         {"Ghi vài chữ hoặc kéo thanh tiến độ.", "Write some words or move the slider."}});
    catalog.finding("progress_and_state", {{"Tiến độ và tình trạng không khớp: xong là 100%, chưa làm là 0%.",
                                            "Progress and state differ: done is 100%, not begun is 0%."},
                                           {"Sửa một trong hai.", "Correct one of them."}});
    catalog.finding("dropping_is_closing",
                    {{"Bỏ một việc là quyết định của lãnh đạo trường.", "Leaders decide to drop a task."},
                     {"Dùng “Kết thúc việc” và ghi lý do.", "Close the task and say why."}});
    catalog.finding("drop_without_reason",
                    {{"Chưa ghi lý do không làm nữa.", "Why it is dropped is missing."},
                     {"Ghi lý do vào kết quả.", "Write the reason."}});
    catalog.finding("report_in_future",
                    {{"Ngày báo cáo ở tương lai.", "The day of the report has not come."},
                     {"Chọn hôm nay hoặc ngày đã qua.", "Choose today or a day before."}});
    catalog.finding("no_report_to_take_back",
                    {{"Không có lần cập nhật nào của bạn hôm nay để lấy lại.",
                      "There is no report of yours of today to take back."},
                     {"Cập nhật tiến độ lại cho đúng.", "Report the progress as it is."}});
    catalog.finding("report_not_last",
                    {{"Đã có người cập nhật việc này sau đó.", "Somebody has reported on the task since."},
                     {"Xem các lần cập nhật rồi ghi lại tiến độ cho đúng.",
                      "Look at the reports and say how far it is."}});
    catalog.finding("owner_has_left",
                    {{"Người này không còn làm ở trường.", "This person does not work here any more."},
                     {"Chọn người đang làm ở trường.", "Choose somebody who works here."}});
    catalog.finding("file_taken", {{"Tệp này đã được đính ở nơi khác.", "The file hangs elsewhere already."},
                                   {"Tải tệp lên lại.", "Upload it again."}});
}

void declare_report_findings(Catalog& catalog) {
    catalog.finding("report_submitted",
                    {{"Báo cáo đã nộp, không sửa được nữa.", "The report is submitted and stays as it is."},
                     {"Viết báo cáo mới cho kỳ sau.", "Write a new one for the next period."}});
    catalog.finding("report_empty", {{"Báo cáo chưa ghi kết quả.", "The report says no results."},
                                     {"Ghi kết quả trước khi nộp.", "Write the results before."}});
    catalog.finding("report_too_early", {{"Kỳ báo cáo chưa bắt đầu.", "The period has not begun."},
                                         {"Nộp khi kỳ đã bắt đầu.", "Submit it once it has begun."}});
}

}  // namespace

void declare_words(Catalog& catalog) {
    declare_choices(catalog);
    declare_plan_findings(catalog);
    declare_task_findings(catalog);
    declare_report_findings(catalog);
}

}  // namespace truong::planning
