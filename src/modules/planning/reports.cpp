// Reports of a plan by period: written, submitted with the counts of that day, from then on as they are.
#include "modules/planning/entities.hpp"
#include "modules/planning/rules.hpp"

namespace truong::planning {

namespace {

PeriodReport draft_of(const Reader& reader, Id<PeriodReport> id) {
    const PeriodReport report = reader.get(id);
    require_leader(reader);
    if (report.submitted_on) refuse(ProblemKind::conflict, "id", "report_submitted");
    return report;
}

Date end_of_month(Date day) {
    YearMonthDay first = civil(day);
    first.day = 1;
    first.year += first.month == 12;
    first.month = first.month % 12 + 1;
    return *date_of(first) - 1;
}

/// Of the school's calendar where it has one, else as the usual year goes.
DateRange days_of(const Reader& reader, const ActionPlan& plan, ReportPeriod period) {
    const Date today = reader.today();
    const int start_year = reader.get(plan.year_id).start_year;
    const auto dates = calendar::dates_of(reader, plan.year_id);
    const Date mid_year = dates ? dates->first_term_to : day_of_school_year("01-15", start_year);
    switch (period) {
        case ReportPeriod::month: {
            YearMonthDay first = civil(today);
            first.day = 1;
            return {*date_of(first), end_of_month(today)};
        }
        case ReportPeriod::term:
            if (today <= mid_year) return {plan.first_day, mid_year};
            return {mid_year + 1, plan.last_day};
        case ReportPeriod::mid_year: return {plan.first_day, mid_year};
        case ReportPeriod::year: break;
    }
    return {plan.first_day, plan.last_day};
}

}  // namespace

PeriodReport write_report(Tx& tx, const NewPeriodReport& wanted) {
    const ActionPlan plan = tx.get(wanted.plan_id);
    require_leader(tx);
    const DateRange days = days_of(tx, plan, wanted.period);
    PeriodReport report{.plan_id = plan.id,
                        .period = wanted.period,
                        .first_day = wanted.first_day.value_or(days.first),
                        .last_day = wanted.last_day.value_or(*days.last),
                        .results = wanted.results,
                        .difficulties = wanted.difficulties,
                        .next_steps = wanted.next_steps};
    if (report.last_day < report.first_day) refuse(ProblemKind::invalid, "last_day", "plan_ends_before");
    return tx.put(report);
}

PeriodReport rewrite_report(Tx& tx, const PeriodReportText& text) {
    PeriodReport report = draft_of(tx, text.id);
    if (text.results) report.results = *text.results;
    if (text.difficulties) report.difficulties = *text.difficulties;
    if (text.next_steps) report.next_steps = *text.next_steps;
    return tx.put(report);
}

PeriodReport submit_report(Tx& tx, const NamedPeriodReport& named) {
    PeriodReport report = draft_of(tx, named.id);
    if (report.results.empty()) refuse(ProblemKind::invalid, "results", "report_empty");
    if (report.first_day > tx.today()) refuse(ProblemKind::conflict, "id", "report_too_early");
    const auto tasks = tasks_of(tx, report.plan_id);
    TaskCounts counts;
    for (const PlanTask& task : tasks) count_task(counts, task, tx.today());
    report.submitted_on = tx.today();
    report.submitted_by_id = own_record(tx);
    report.tasks = counts.tasks;
    report.done = counts.done;
    report.doing = counts.doing;
    report.open = counts.open;
    report.dropped = counts.dropped;
    report.overdue = counts.overdue;
    report = tx.put(report);
    tx.replace_children(report, lines_of(tx, tasks));
    return report;
}

PeriodReport discard_report(Tx& tx, const NamedPeriodReport& named) {
    const PeriodReport report = draft_of(tx, named.id);
    tx.end(report.id);
    return report;
}

}  // namespace truong::planning
