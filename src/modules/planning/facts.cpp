// What plans prove about a school.
#include "modules/planning/entities.hpp"

namespace truong::planning {

namespace {

/// Submitted reports of the middle of the running year, of plans of digital transformation.
std::vector<PeriodReport> mid_year_reports(const Reader& reader, Id<org::School> school) {
    const auto year = calendar::year_on(reader, reader.today());
    if (!year) return {};
    const Reader all = reader.unscoped("a fact of one school is asked as the system");
    std::vector<PeriodReport> found;
    for (const ActionPlan& plan :
         all.all<ActionPlan>((where<&ActionPlan::kind> == PlanKind::digital_transformation)
                             && (where<&ActionPlan::year_id> == year->id)
                             && access::compare("planning_action_plan.school_id", " = ", school.value)))
        for (PeriodReport& report :
             all.all<PeriodReport>((where<&PeriodReport::plan_id> == plan.id)
                                   && (where<&PeriodReport::period> == ReportPeriod::mid_year)))
            if (report.submitted_on) found.push_back(std::move(report));
    return found;
}

/// A flag: one report is enough, and it is the row behind.
facts::Measured has_mid_year_report(const Reader& reader, Id<org::School> school) {
    return {.numerator = mid_year_reports(reader, school).empty() ? 0 : 1};
}

void append_mid_year_report(const Reader& reader, Id<org::School> school,
                            std::vector<facts::CountedRow>& rows) {
    const auto reports = mid_year_reports(reader, school);
    if (!reports.empty())
        rows.push_back(
            {.entity = type_key<PeriodReport>(), .row = reports.back().id.value, .met = true, .item = {}});
}

}  // namespace

std::vector<SchoolFact> school_facts() {
    return {{.code = "planning.mid_year_report",
             .label = {"Có báo cáo tiến độ giữa năm của kế hoạch chuyển đổi số",
                       "A mid-year report of the plan of digital transformation"},
             .sources = {type_key<ActionPlan>(), type_key<PeriodReport>()},
             .measure = has_mid_year_report,
             .append_rows = append_mid_year_report,
             .next_step = {"Viết và nộp báo cáo giữa năm", "Write and submit the mid-year report"},
             .path = "/work/plans",
             .whose = leaders}};
}

}  // namespace truong::planning
