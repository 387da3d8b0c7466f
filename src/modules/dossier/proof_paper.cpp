// A criterion's numbers on paper, with the list of what was counted.
#include <algorithm>

#include "modules/dossier/paper.hpp"
#include "platform/pdf/official.hpp"

namespace truong::dossier {

namespace {

std::string number_of_part(const readiness::PartStanding& part) {
    if (!part.known) return "chưa có số liệu";
    if (part.measure == "flag") return part.numerator > 0 ? "có" : "không";
    if (part.measure == "items" || part.measure == "number") return std::to_string(part.numerator);
    if (part.denominator == 0) return "không áp dụng";
    const std::int64_t tenths = (part.numerator * 2'000 + part.denominator) / (2 * part.denominator);
    return std::to_string(part.numerator) + " / " + std::to_string(part.denominator) + " = "
           + std::to_string(tenths / 10) + "," + std::to_string(tenths % 10) + " %";
}

std::string thresholds_of(const readiness::PartStanding& part) {
    std::string text;
    for (const auto& one : part.thresholds)
        text += (text.empty() ? "" : "; ") + ("mức " + std::to_string(one.level)) + ": " + one.text;
    return text;
}

pdf::Table table_of_parts(const Proof& proof) {
    pdf::Table table{
        .columns = {{"Số liệu", 3}, {"Kết quả", 2}, {"Ngưỡng", 3}, {"Mức", 0.7, pdf::Align::center}}};
    for (const ProofRows& one : proof.parts)
        table.rows.push_back({one.part.name_vi, number_of_part(one.part), thresholds_of(one.part),
                              one.part.level ? std::to_string(*one.part.level) : "–"});
    return table;
}

pdf::Table table_of_rows(const ProofRows& one) {
    pdf::Table table{.columns = {{"TT", 0.6, pdf::Align::right},
                                 {"Bản ghi", 2.4},
                                 {"Tên", 3},
                                 {"Được tính", 1, pdf::Align::center}},
                     .size_pt = 10};
    // Of a list each row belongs to one of its items, which is told by its name.
    const bool of_items = std::ranges::any_of(one.rows, [](const auto& row) { return !row.item.empty(); });
    if (of_items) table.columns.insert(table.columns.begin() + 1, {"Mục", 2.4});
    int line = 0;
    for (const auto& row : one.rows) {
        auto& cells = table.rows.emplace_back(
            std::vector{std::to_string(++line), row.record, row.title, std::string(row.met ? "có" : "chưa")});
        if (!of_items) continue;
        const auto item = std::ranges::find(one.part.items, row.item, &readiness::ItemStanding::code);
        cells.insert(cells.begin() + 1, item == one.part.items.end() ? row.item : item->name_vi);
    }
    return table;
}

void items_of(pdf::Document& document, const readiness::PartStanding& part) {
    if (part.items.empty()) return;
    pdf::Table table{
        .columns = {{"TT", 0.7, pdf::Align::right}, {"Nội dung", 5}, {"Mức", 0.7, pdf::Align::center}}};
    int number = 0;
    for (const auto& item : part.items)
        table.rows.push_back({std::to_string(++number), item.name_vi, std::to_string(item.level)});
    document.table(table);
    document.space(3);
}

}  // namespace

std::string proof_paper(const Proof& proof, const Issuing& issuing) {
    pdf::Document document({.title = "Số liệu tiêu chí " + proof.indicator.code,
                            .author = issuing.school,
                            .footer = "Tiêu chí " + proof.indicator.code + " – trang {page}"});
    pdf::official_head(document, {.authority = issuing.authority, .school = issuing.school});
    document.text("SỐ LIỆU MINH CHỨNG TIÊU CHÍ " + proof.indicator.code,
                  {.size_pt = 14, .bold = true, .align = pdf::Align::center});
    document.text(proof.indicator.name_vi, {.bold = true, .align = pdf::Align::center});
    document.text(proof.framework_vi + (proof.legal_basis.empty() ? "" : " (" + proof.legal_basis + ")"),
                  {.size_pt = 11, .italic = true, .align = pdf::Align::center, .space_after_mm = 4});
    document.text("Thời điểm lấy số liệu: " + shown_at(proof.at) + ". Kết quả: "
                  + (proof.indicator.status == "na"
                         ? std::string("không áp dụng")
                         : "mức " + std::to_string(proof.indicator.level) + " trên "
                               + std::to_string(proof.indicator.top_level))
                  + ".");
    document.table(table_of_parts(proof));
    document.space(3);
    for (const ProofRows& one : proof.parts) {
        if (one.rows.empty() && one.part.items.empty()) continue;
        document.need(30);
        document.text(one.part.name_vi, {.bold = true});
        items_of(document, one.part);
        if (one.rows.empty()) continue;
        if (one.left_out > 0)
            document.text(
                "Còn " + std::to_string(one.left_out) + " bản ghi không in ở đây; mã băm tính trên tất cả.",
                {.size_pt = 11, .italic = true});
        document.table(table_of_rows(one));
        document.space(3);
    }
    document.need(20);
    document.text(
        "Tên học sinh, gia đình, văn bản không in ra theo quy định bảo vệ dữ liệu; mỗi dòng tra cứu được "
        "trong hệ thống bằng mã bản ghi.",
        {.size_pt = 11, .italic = true});
    document.text("Mã băm SHA-256 của các dòng: " + proof.rows_sha256,
                  {.size_pt = 9, .face = pdf::Face::sans});
    return document.finish();
}

}  // namespace truong::dossier
