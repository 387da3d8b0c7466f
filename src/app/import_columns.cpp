#include "app/import_columns.hpp"

namespace truong::app {

namespace {

std::string cell(std::string_view text) {
    std::string safe;
    for (const char letter : text) {
        if (letter == '|') safe += '\\';
        safe += letter;
    }
    return safe;
}

/// "họ tên, tên học sinh": what a header may say beside the name of the column.
std::string other_words(const sheet::SheetColumn& column) {
    std::string words;
    for (const std::string_view word : column.synonyms) (words += words.empty() ? "" : ", ") += word;
    return words;
}

std::string need_of(const sheet::SheetColumn& column) {
    if (column.key) return "để nhận ra dòng";
    return column.expected ? "nên có" : "";
}

void add_sheet(std::string& out, const ImportSheet& sheet) {
    ((out += "\n## ") += sheet.label.vi) += "\n\n";
    out += "| Cột | Cần | Tiêu đề khác cũng hiểu |\n| --- | --- | --- |\n";
    for (const sheet::SheetColumn& column : sheet.columns) {
        if (column.label.vi.empty()) continue;
        ((out += "| ") += cell(column.label.vi)) += " | ";
        ((out += need_of(column)) += " | ") += cell(other_words(column));
        out += " |\n";
    }
}

}  // namespace

std::string import_columns_text(const std::vector<Manifest>& modules) {
    std::string out = "# Cột của các bảng tính\n\nSinh ra từ khai báo của các mô-đun; không sửa bằng tay.\n";
    for (const Manifest& module : modules)
        for (const ImportSheet& sheet : module.contributions.import_sheets) add_sheet(out, sheet);
    return out;
}

}  // namespace truong::app
