// Biểu 2 of TT 57/2026/TT-BGDĐT, Phụ lục V: the plan of improvement, as it was when the dossier was frozen.
#include "modules/dossier/paper.hpp"
#include "modules/dossier/tables.hpp"
#include "platform/pdf/official.hpp"

namespace truong::dossier {

namespace {

using pdf::Align;

struct Column {
    std::string_view title;
    int share;
    std::string ImprovementLine::*text;
};
constexpr Column columns[] = {{"Nội dung", 16, &ImprovementLine::title},
                              {"Mục tiêu", 14, &ImprovementLine::objective},
                              {"Hoạt động", 16, &ImprovementLine::activities},
                              {"Chỉ số kết quả", 13, &ImprovementLine::result_indicator},
                              {"Thời gian", 10, &ImprovementLine::time},
                              {"Người thực hiện", 12, &ImprovementLine::owner},
                              {"Nguồn lực", 10, &ImprovementLine::resources},
                              {"Minh chứng dự kiến", 13, &ImprovementLine::expected_evidence},
                              {"Mức độ hoàn thành", 10, &ImprovementLine::degree}};

pdf::Table table_of(const ImprovementPlan& plan) {
    pdf::Table table{.columns = {{"TT", 4, Align::center}}, .size_pt = 9};
    for (const Column& column : columns)
        table.columns.push_back(
            {std::string(column.title), static_cast<decltype(pdf::TableColumn::share)>(column.share)});
    for (std::size_t i = 0; i < plan.lines.size(); ++i) {
        auto& cells = table.rows.emplace_back(std::vector{std::to_string(i + 1)});
        for (const Column& column : columns) cells.push_back(plan.lines[i].*column.text);
    }
    return table;
}

}  // namespace

std::string plans_paper(const PlansPaper& paper) {
    const pdf::PageLayout landscape{
        .width_mm = 297, .height_mm = 210, .top_mm = 15, .bottom_mm = 15, .left_mm = 20, .right_mm = 15};
    pdf::Document document({.title = "Kế hoạch cải tiến chất lượng",
                            .author = paper.school,
                            .page = landscape,
                            .footer = "Trang {page}"});
    bool first = true;
    for (const ImprovementPlan& plan : paper.plans) {
        if (!first) document.new_page();
        first = false;
        official_head(document, {.authority = paper.authority,
                                 .school = paper.school,
                                 .number = plan.number.empty() ? "" : "Số: " + plan.number});
        document.space(4);
        document.text("KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG",
                      {.size_pt = 14, .bold = true, .align = Align::center, .space_after_mm = 1});
        document.text(plan.title + " – năm học " + plan.year,
                      {.italic = true, .align = Align::center, .space_after_mm = 3});
        if (!plan.goal.empty())
            document.text("Mục tiêu: " + plan.goal,
                          {.size_pt = 12, .align = Align::justify, .first_line_mm = 8});
        if (plan.lines.empty())
            document.text("Chưa có việc nào.", {.size_pt = 11, .italic = true});
        else
            document.table(table_of(plan));
        document.text("Hoàn thành " + std::to_string(plan.done) + "/" + std::to_string(plan.tasks)
                          + " việc tính đến ngày " + shown(paper.day) + ".",
                      {.size_pt = 12, .italic = true, .space_after_mm = 4});
        pdf::signatures(document, {.right_post = "HIỆU TRƯỞNG"});
    }
    return document.finish();
}

}  // namespace truong::dossier
