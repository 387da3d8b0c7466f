#include "modules/planning/paper.hpp"

#include <algorithm>

#include "modules/planning/rules.hpp"
#include "platform/http/disposition.hpp"
#include "platform/pdf/official.hpp"
#include "platform/sheet/write_table.hpp"

namespace truong::planning {

namespace {

using pdf::Align;

constexpr std::string_view post = "HIỆU TRƯỞNG";

struct Column {
    std::string_view title;
    int share;
    std::string PeriodReportLine::*text;
};
/// Biểu 2, Phụ lục V of TT 57/2026/TT-BGDĐT.
constexpr Column columns[] = {{"Nội dung", 16, &PeriodReportLine::title},
                              {"Mục tiêu", 14, &PeriodReportLine::objective},
                              {"Hoạt động", 16, &PeriodReportLine::activities},
                              {"Chỉ số kết quả", 13, &PeriodReportLine::result_indicator},
                              {"Thời gian", 10, &PeriodReportLine::time},
                              {"Người thực hiện", 12, &PeriodReportLine::owner},
                              {"Nguồn lực", 10, &PeriodReportLine::resources},
                              {"Minh chứng dự kiến", 13, &PeriodReportLine::expected_evidence},
                              {"Mức độ hoàn thành", 10, &PeriodReportLine::degree}};

std::vector<std::string> cells_of(const PeriodReportLine& line) {
    std::vector<std::string> cells{std::to_string(line.position)};
    for (const Column& column : columns) cells.push_back(line.*column.text);
    return cells;
}

std::string pdf_of(const PlanPaper& paper) {
    pdf::require_fonts();
    pdf::Document document({.title = paper.title,
                            .author = paper.issuer.school,
                            .page = {.width_mm = 297,
                                     .height_mm = 210,
                                     .top_mm = 15,
                                     .bottom_mm = 15,
                                     .left_mm = 20,
                                     .right_mm = 15},
                            .footer = "Trang {page}"});
    official_head(document, {.authority = paper.issuer.authority,
                             .school = paper.issuer.school,
                             .number = paper.number,
                             .place_and_date = paper.issuer.place_and_date});
    document.text(paper.title, {.size_pt = 14, .bold = true, .align = Align::center, .space_after_mm = 1});
    document.text(paper.subtitle, {.italic = true, .align = Align::center, .space_after_mm = 3});
    for (const std::string& paragraph : paper.paragraphs)
        document.text(paragraph, {.size_pt = 12, .align = Align::justify, .first_line_mm = 8});
    pdf::Table table{.columns = {{"TT", 4, Align::center}}, .size_pt = 9};
    for (const Column& column : columns)
        table.columns.push_back(
            {std::string(column.title), static_cast<decltype(pdf::TableColumn::share)>(column.share)});
    for (const PeriodReportLine& line : paper.lines) table.rows.push_back(cells_of(line));
    document.table(table);
    document.text(paper.remark, {.size_pt = 12, .italic = true, .space_after_mm = 4});
    signatures(document, {.right_post = std::string(post)});
    return document.finish();
}

std::string sheet_of(const PlanPaper& paper) {
    sheet::TableOut table{.name = "Kế hoạch", .title = paper.title, .subtitle = paper.subtitle};
    table.head = {{pdf::capitals(paper.issuer.authority), std::string(pdf::state_name)},
                  {pdf::capitals(paper.issuer.school), std::string(pdf::state_motto), true},
                  {paper.number, paper.issuer.place_and_date}};
    for (const std::string& paragraph : paper.paragraphs) table.head.push_back({paragraph, ""});
    table.columns = {"TT"};
    for (const Column& column : columns) table.columns.emplace_back(column.title);
    for (const PeriodReportLine& line : paper.lines) {
        auto& cells = table.rows.emplace_back();
        for (const std::string& text : cells_of(line))
            cells.push_back(text.empty() ? sheet::Held() : sheet::Held(text));
        cells.front() = std::int64_t{line.position};
    }
    table.foot = {{paper.remark, ""}, {"", std::string(post), true}, {"", "(Ký, ghi rõ họ tên)"}};
    return sheet::xlsx_of({table});
}

std::string printed(const std::optional<org::UnitPeriod>& period, const std::string& name) {
    return period && !period->print_name.empty() ? period->print_name : name;
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }
std::string long_day(Date date) {
    const YearMonthDay day = civil(date);
    return "ngày " + two_digits(day.day) + " tháng " + two_digits(day.month) + " năm "
           + std::to_string(day.year);
}

std::string count_words(const TaskCounts& counts) {
    const auto percent = done_percent(counts);
    std::string text = "Tổng số " + std::to_string(counts.tasks) + " việc: đã xong "
                       + std::to_string(counts.done) + ", đang làm " + std::to_string(counts.doing)
                       + ", chưa làm " + std::to_string(counts.open) + ", không làm nữa "
                       + std::to_string(counts.dropped) + "; quá hạn " + std::to_string(counts.overdue) + '.';
    if (percent)
        text += " Hoàn thành " + std::to_string(counts.done) + '/'
                + std::to_string(counts.tasks - counts.dropped) + " việc (" + std::to_string(*percent)
                + "%).";
    return text;
}

PlanPaper plan_paper(const Reader& reader, Id<ActionPlan> id) {
    const ActionPlan plan = reader.get(id);
    const auto tasks = tasks_of(reader, plan.id);
    TaskCounts counts;
    for (const PlanTask& task : tasks) count_task(counts, task, reader.today());
    PlanPaper paper{.issuer = issuer_of(reader, reader.today()),
                    .number = plan.document_number.empty() ? std::string() : "Số: " + plan.document_number,
                    .title = "KẾ HOẠCH",
                    .subtitle = plan.title + " – năm học " + reader.get(plan.year_id).code,
                    .lines = lines_of(reader, tasks),
                    .remark = count_words(counts)};
    if (!plan.goal.empty()) paper.paragraphs.push_back("Mục tiêu: " + plan.goal);
    if (!plan.result.empty()) paper.paragraphs.push_back("Kết quả chung: " + plan.result);
    return paper;
}

std::string period_words(ReportPeriod period) {
    switch (period) {
        case ReportPeriod::month: return "tháng";
        case ReportPeriod::term: return "học kỳ";
        case ReportPeriod::mid_year: return "giữa năm học";
        case ReportPeriod::year: break;
    }
    return "cả năm học";
}

PlanPaper report_paper(const Reader& reader, Id<PeriodReport> id) {
    const PeriodReport report = reader.get(id);
    const ActionPlan plan = reader.get(report.plan_id);
    const auto tasks = tasks_of(reader, plan.id);
    TaskCounts counts{.tasks = report.tasks,
                      .done = report.done,
                      .doing = report.doing,
                      .open = report.open,
                      .dropped = report.dropped,
                      .overdue = report.overdue};
    PlanPaper paper{.issuer = issuer_of(reader, report.submitted_on.value_or(reader.today())),
                    .title = "BÁO CÁO TIẾN ĐỘ " + pdf::capitals(period_words(report.period)),
                    .subtitle = plan.title + " (từ " + sheet::shown_day(report.first_day) + " đến "
                                + sheet::shown_day(report.last_day) + ')'};
    if (report.submitted_on) {
        paper.lines = reader.all<PeriodReportLine>(where<&PeriodReportLine::report_id> == report.id);
        std::sort(paper.lines.begin(), paper.lines.end(),
                  [](const PeriodReportLine& left, const PeriodReportLine& right) {
                      return left.position < right.position;
                  });
    } else {
        counts = {};
        for (const PlanTask& task : tasks) count_task(counts, task, reader.today());
        paper.number = "BẢN NHÁP, CHƯA NỘP";
        paper.lines = lines_of(reader, tasks);
    }
    paper.remark = count_words(counts);
    const std::pair<std::string_view, const std::string&> parts[] = {
        {"Kết quả: ", report.results},
        {"Khó khăn, nguyên nhân: ", report.difficulties},
        {"Việc tiếp theo: ", report.next_steps}};
    for (const auto& [heading, text] : parts)
        if (!text.empty()) paper.paragraphs.push_back(std::string(heading) + text);
    return paper;
}

template <class Query, PlanPaper (*make)(const Reader&, decltype(Query::id))>
http::Response answer(const Visit& visit) {
    const auto query = input_of<Query>(visit);
    PlanPaper paper;
    visit.store.read(visit.actor, visit.operation,
                     [&](const Reader& reader) { paper = make(reader, query.id); });
    return print(paper, query.format);
}

}  // namespace

Issuer issuer_of(const Reader& reader, Date day) {
    const org::School school = reader.get(reader.actor().school);
    const Reader then = reader.as_of(day);
    const auto period = [&](Id<org::Unit> unit) {
        return then.first<org::UnitPeriod>(where<&org::UnitPeriod::unit_id> == unit);
    };
    const auto own = period(school.unit_id);
    Issuer issuer{.school = printed(own, school.name)};
    if (const auto above = org::authorities(reader, {.id = school.id, .as_of = day}); !above.empty())
        issuer.authority = printed(period(above.front().unit_id), above.front().name);
    std::string place;
    if (own && own->area_id)
        if (const auto area = then.first<org::Area>(where<&org::Area::id> == *own->area_id))
            place = area->name_vi;
    issuer.place_and_date = place.empty() ? "N" + long_day(day).substr(1) : place + ", " + long_day(day);
    return issuer;
}

http::Response print(const PlanPaper& paper, PlanPaperFormat format) {
    const bool pdf = format == PlanPaperFormat::pdf;
    http::Response response{
        .content_type =
            pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        .body = pdf ? pdf_of(paper) : sheet_of(paper)};
    response.compress = false;
    response
        .with("Content-Disposition",
              http::disposition("attachment", paper.subtitle + (pdf ? ".pdf" : ".xlsx")))
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "private, no-store");
    return response;
}

std::vector<DirectRoute> paper_routes() {
    return {{.method = "GET",
             .path = "/action-plans/{id}/paper",
             .summary = {"In kế hoạch", "Print the plan"},
             .input = type_key<PlanPaperQuery>(),
             .answer = answer<PlanPaperQuery, plan_paper>,
             .prints = type_key<ActionPlan>(),
             .may = any_staff},
            {.method = "GET",
             .path = "/period-reports/{id}/paper",
             .summary = {"In báo cáo", "Print the report"},
             .input = type_key<ReportPaperQuery>(),
             .answer = answer<ReportPaperQuery, report_paper>,
             .prints = type_key<PeriodReport>(),
             .may = any_staff}};
}

}  // namespace truong::planning
