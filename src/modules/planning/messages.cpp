#include "modules/planning/entities.hpp"
#include "modules/planning/paper.hpp"

namespace truong::planning {

namespace {

constexpr FieldOptions long_words{.limit = 2'000, .required = false}, name_words{.limit = 300};
constexpr FieldOptions code_words{.limit = 20, .required = false}, whole_number{.limit = 10'000};

void declare_plan_messages(Catalog& catalog) {
    catalog.message<NamedActionPlan>().field<&NamedActionPlan::id>({"Kế hoạch", "Plan"});
    catalog.message<PlanClosing>()
        .field<&PlanClosing::id>({"Kế hoạch", "Plan"})
        .field<&PlanClosing::result>({"Kết quả chung", "Result"}, long_words);
    catalog.message<PlanCopy>()
        .field<&PlanCopy::id>({"Kế hoạch", "Plan"})
        .field<&PlanCopy::year_id>(
            {"Sang năm học", "Into the year"},
            {.help = {"Bỏ trống: năm học ngay sau.", "Empty: the year after the plan's."}})
        .field<&PlanCopy::only_unfinished>({"Chỉ chép việc chưa xong", "Only what is not done"},
                                           {.required = false});
    catalog.message<PlanFromTemplate>()
        .field<&PlanFromTemplate::template_code>({"Mẫu", "Template"}, {.limit = 40})
        .field<&PlanFromTemplate::year_id>({"Năm học", "School year"})
        .field<&PlanFromTemplate::title>({"Tên kế hoạch", "Title"}, {.limit = 250, .required = false})
        .field<&PlanFromTemplate::skip>({"Bỏ qua các chỉ số", "Leave out"},
                                        {.limit = 500, .required = false});
    catalog.message<PlanCardQuery>().field<&PlanCardQuery::year_id>({"Năm học", "School year"});
    catalog.message<PlanCard>()
        .field<&PlanCard::id>({"Kế hoạch", "Plan"})
        .field<&PlanCard::title>({"Tên kế hoạch", "Title"}, name_words)
        .field<&PlanCard::kind>({"Loại kế hoạch", "Kind"})
        .field<&PlanCard::state>({"Tình trạng", "State"})
        .field<&PlanCard::year>({"Năm học", "School year"}, name_words)
        .field<&PlanCard::first_day>({"Từ ngày", "From"})
        .field<&PlanCard::last_day>({"Đến ngày", "Until"})
        .field<&PlanCard::tasks>({"Số việc", "Tasks"}, whole_number)
        .field<&PlanCard::done>({"Đã xong", "Done"}, whole_number)
        .field<&PlanCard::doing>({"Đang làm", "In progress"}, whole_number)
        .field<&PlanCard::open>({"Chưa làm", "Not begun"}, whole_number)
        .field<&PlanCard::dropped>({"Không làm nữa", "Dropped"}, whole_number)
        .field<&PlanCard::overdue>({"Quá hạn", "Overdue"}, whole_number)
        .field<&PlanCard::stale>({"Lâu chưa cập nhật", "Without news"}, whole_number)
        .field<&PlanCard::unowned>({"Chưa có người làm", "Without an owner"}, whole_number)
        .field<&PlanCard::may_manage>({"Được điều hành", "May manage"});
    catalog.message<TemplatesQuery>();
    catalog.message<TemplateQuery>().field<&TemplateQuery::code>({"Mẫu", "Template"}, {.limit = 40});
    catalog.message<PlanTemplate>()
        .field<&PlanTemplate::code>({"Mã", "Code"}, {.limit = 40})
        .field<&PlanTemplate::title>({"Tên", "Title"}, name_words)
        .field<&PlanTemplate::goal>({"Mục tiêu", "Goal"}, long_words)
        .field<&PlanTemplate::kind>({"Loại kế hoạch", "Kind"})
        .field<&PlanTemplate::tasks>({"Số việc", "Tasks"}, whole_number);
    catalog.message<TemplateTask>()
        .field<&TemplateTask::framework_code>({"Bộ tiêu chí", "Framework"}, code_words)
        .field<&TemplateTask::node_code>({"Chỉ số", "Indicator"}, code_words)
        .field<&TemplateTask::title>({"Nội dung", "Content"}, name_words)
        .field<&TemplateTask::objective>({"Mục tiêu", "Objective"}, long_words)
        .field<&TemplateTask::owner_hint>({"Nên giao cho", "Suggested owner"}, name_words)
        .field<&TemplateTask::due_on>({"Hạn xong", "Due"});
}

void declare_task_messages(Catalog& catalog) {
    catalog.message<TaskProgress>()
        .field<&TaskProgress::id>({"Công việc", "Task"})
        .field<&TaskProgress::text>({"Đã làm gì", "What was done"}, long_words)
        .field<&TaskProgress::progress>({"Tiến độ (%)", "Progress (%)"}, {.limit = 100})
        .field<&TaskProgress::state>({"Tình trạng", "State"})
        .field<&TaskProgress::day>({"Ngày", "Day"})
        .field<&TaskProgress::file_id>({"Tệp kèm", "File"});
    catalog.message<TaskClosing>()
        .field<&TaskClosing::id>({"Công việc", "Task"})
        .field<&TaskClosing::outcome>({"Kết thúc là", "Outcome"})
        .field<&TaskClosing::result>({"Kết quả, hoặc lý do", "Result or reason"}, long_words);
    catalog.message<TaskReopening>()
        .field<&TaskReopening::id>({"Công việc", "Task"})
        .field<&TaskReopening::reason>({"Lý do mở lại", "Reason"}, {.limit = 500});
    catalog.message<TaskAssignment>()
        .field<&TaskAssignment::id>({"Công việc", "Task"})
        .field<&TaskAssignment::owner_id>({"Người chịu trách nhiệm", "Owner"})
        .field<&TaskAssignment::due_on>({"Hạn xong", "Due"});
    catalog.message<TaskTakeBack>()
        .field<&TaskTakeBack::id>({"Công việc", "Task"})
        .field<&TaskTakeBack::report_id>({"Lần báo cáo", "Report"});
    catalog.message<TaskCardQuery>()
        .field<&TaskCardQuery::plan_id>({"Kế hoạch", "Plan"})
        .field<&TaskCardQuery::mine>({"Của tôi", "Mine"}, {.required = false})
        .field<&TaskCardQuery::running>({"Chưa kết thúc", "Not closed"}, {.required = false})
        .field<&TaskCardQuery::framework_code>({"Bộ tiêu chí", "Framework"}, code_words)
        .field<&TaskCardQuery::node_code>({"Chỉ số", "Indicator"}, code_words);
    catalog.message<TaskCard>()
        .field<&TaskCard::id>({"Công việc", "Task"})
        .field<&TaskCard::plan_id>({"Kế hoạch", "Plan"})
        .field<&TaskCard::plan_title>({"Tên kế hoạch", "Title of the plan"}, name_words)
        .field<&TaskCard::plan_state>({"Tình trạng kế hoạch", "State of the plan"})
        .field<&TaskCard::parent_id>({"Thuộc việc", "Part of"})
        .field<&TaskCard::position>({"Thứ tự", "Order"}, whole_number)
        .field<&TaskCard::title>({"Nội dung", "Content"}, name_words)
        .field<&TaskCard::framework_code>({"Bộ tiêu chí", "Framework"}, code_words)
        .field<&TaskCard::node_code>({"Chỉ số", "Indicator"}, code_words)
        .field<&TaskCard::target_level>({"Mức cần đạt", "Target level"}, {.limit = 5})
        .field<&TaskCard::owner_id>({"Người chịu trách nhiệm", "Owner"})
        .field<&TaskCard::owner>({"Tên người làm", "Name of the owner"}, name_words)
        .field<&TaskCard::owner_left>({"Người làm đã rời trường", "The owner has left"})
        .field<&TaskCard::starts_on>({"Bắt đầu", "Begins"})
        .field<&TaskCard::due_on>({"Hạn xong", "Due"})
        .field<&TaskCard::state>({"Tình trạng", "State"})
        .field<&TaskCard::progress>({"Tiến độ (%)", "Progress (%)"}, {.limit = 100})
        .field<&TaskCard::reported_on>({"Báo cáo gần nhất", "Last report"})
        .field<&TaskCard::finished_on>({"Kết thúc ngày", "Finished on"})
        .field<&TaskCard::result>({"Kết quả", "Result"}, long_words)
        .field<&TaskCard::overdue>({"Quá hạn", "Overdue"})
        .field<&TaskCard::stale>({"Lâu chưa cập nhật", "Without news"})
        .field<&TaskCard::mine>({"Của tôi", "Mine"})
        .field<&TaskCard::may_report>({"Được cập nhật", "May report"})
        .field<&TaskCard::may_manage>({"Được điều hành", "May manage"});
}

void declare_report_messages(Catalog& catalog) {
    catalog.message<NewPeriodReport>()
        .field<&NewPeriodReport::plan_id>({"Kế hoạch", "Plan"})
        .field<&NewPeriodReport::period>({"Kỳ báo cáo", "Period"})
        .field<&NewPeriodReport::first_day>({"Từ ngày", "From"})
        .field<&NewPeriodReport::last_day>({"Đến ngày", "Until"})
        .field<&NewPeriodReport::results>({"Kết quả", "Results"}, long_words)
        .field<&NewPeriodReport::difficulties>({"Khó khăn, nguyên nhân", "Difficulties"}, long_words)
        .field<&NewPeriodReport::next_steps>({"Việc tiếp theo", "Next steps"}, long_words);
    catalog.message<PeriodReportText>()
        .field<&PeriodReportText::id>({"Báo cáo", "Report"})
        .field<&PeriodReportText::results>({"Kết quả", "Results"}, long_words)
        .field<&PeriodReportText::difficulties>({"Khó khăn, nguyên nhân", "Difficulties"}, long_words)
        .field<&PeriodReportText::next_steps>({"Việc tiếp theo", "Next steps"}, long_words);
    catalog.message<NamedPeriodReport>().field<&NamedPeriodReport::id>({"Báo cáo", "Report"});
    catalog.message<PlanPaperQuery>()
        .field<&PlanPaperQuery::id>({"Kế hoạch", "Plan"})
        .field<&PlanPaperQuery::format>({"Dạng tệp", "Kind of file"}, {.required = false});
    catalog.message<ReportPaperQuery>()
        .field<&ReportPaperQuery::id>({"Báo cáo", "Report"})
        .field<&ReportPaperQuery::format>({"Dạng tệp", "Kind of file"}, {.required = false});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_plan_messages(catalog);
    declare_task_messages(catalog);
    declare_report_messages(catalog);
}

}  // namespace truong::planning
