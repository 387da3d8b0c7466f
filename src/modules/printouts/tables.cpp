#include "modules/printouts/tables.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::printouts {

namespace {

constexpr std::size_t narrowest = 5, widest = 30, for_handwriting = 14, across_from = 105;

std::size_t longest_word(std::string_view words) {
    std::size_t longest = 0;
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        longest = std::max(longest, text::length(words.substr(0, end)));
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return longest;
}

pdf::DocumentInfo page_of(const PaperTable& table) {
    pdf::DocumentInfo info{.title = table.title, .author = table.house.school.name, .footer = "Trang {page}"};
    if (table.landscape)
        info.page = {
            .width_mm = 297, .height_mm = 210, .top_mm = 15, .bottom_mm = 15, .left_mm = 18, .right_mm = 12};
    return info;
}

void set_table(pdf::Document& document, const PaperTable& table) {
    official_head(document, head_of(table.house));
    document.text(table.title,
                  {.size_pt = 14, .bold = true, .align = pdf::Align::center, .space_after_mm = 1});
    document.text(table.subtitle, {.italic = true, .align = pdf::Align::center, .space_after_mm = 4});
    document.table({.columns = table.columns, .rows = table.rows, .size_pt = table.landscape ? 8.5 : 11.0});
    document.text(table.remark, {.size_pt = 12, .italic = true, .space_after_mm = 4});
    signatures(document, {.left_post = table.left_post,
                          .left_name = table.left_name,
                          .right_post = "HIỆU TRƯỞNG",
                          .above_right = place_and_date(table.house)});
}

sheet::TableOut sheet_of(const PaperTable& table) {
    sheet::TableOut out{.name = table.title, .title = table.title, .subtitle = table.subtitle};
    set_head(table.house, out);
    for (const pdf::TableColumn& column : table.columns) out.columns.push_back(column.title);
    for (const auto& row : table.rows) {
        auto& cells = out.rows.emplace_back();
        for (const std::string& text : row) cells.push_back(text.empty() ? sheet::Held() : sheet::Held(text));
    }
    out.foot = {{table.remark, place_and_date(table.house)},
                {table.left_post, "HIỆU TRƯỞNG", true},
                {"(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"},
                {table.left_name, ""}};
    return out;
}

}  // namespace

void fit_columns(PaperTable& table) {
    std::size_t whole = 0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::size_t longest = 0;
        for (const auto& row : table.rows) longest = std::max(longest, text::length(row[i]));
        const std::size_t length =
            std::max(longest == 0 ? for_handwriting : longest, longest_word(table.columns[i].title));
        const std::size_t taken = std::clamp(length + 2, narrowest, widest);
        table.columns[i].share = static_cast<decltype(pdf::TableColumn::share)>(taken);
        // Numbers, days and other short words stand in the middle of their column.
        table.columns[i].align = length <= 10 ? pdf::Align::center : pdf::Align::left;
        whole += taken;
    }
    table.landscape = whole > across_from;
}

http::Response table_paper(const std::vector<PaperTable>& tables, PaperFormat format,
                           const std::string& name) {
    if (format == PaperFormat::xlsx) {
        std::vector<sheet::TableOut> sheets;
        for (const PaperTable& table : tables) sheets.push_back(sheet_of(table));
        return paper(sheet::xlsx_of(sheets), format, name);
    }
    pdf::require_fonts();
    pdf::Document document(page_of(tables.front()));
    for (const PaperTable& table : tables) {
        if (&table != &tables.front()) document.new_page();
        set_table(document, table);
    }
    return paper(document.finish(), format, name);
}

}  // namespace truong::printouts
