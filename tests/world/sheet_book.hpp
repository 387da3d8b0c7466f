#pragma once
// A spreadsheet made in memory, line by line, and what becomes of it.
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "platform/sheet/workbook.hpp"

namespace truong::test {

struct BookCell {
    sheet::CellKind kind = sheet::CellKind::text;
    std::string text;
    BookCell(const char* typed) : text(typed) {}             // NOLINT: reads as the cell itself
    BookCell(std::string typed) : text(std::move(typed)) {}  // NOLINT: likewise
    BookCell(sheet::CellKind of_kind, std::string shown) : kind(of_kind), text(std::move(shown)) {}
};
inline BookCell number(std::string text) { return {sheet::CellKind::number, std::move(text)}; }
inline BookCell fault(std::string text) { return {sheet::CellKind::fault, std::move(text)}; }

class SheetBook {
public:
    explicit SheetBook(std::string name = "Sheet1") { sheet(std::move(name)); }

    SheetBook& sheet(std::string name) {
        workbook_.sheets.emplace_back().name = std::move(name);
        return *this;
    }
    /// Cells from column A on, in the next row; an empty text is a blank cell.
    SheetBook& line(const std::vector<BookCell>& cells) {
        sheet::Worksheet& page = workbook_.sheets.back();
        const std::uint32_t row = page.rows.empty() ? 1 : page.rows.back().number + 1;
        sheet::Row made{.number = row, .first = static_cast<std::uint32_t>(page.cells.size())};
        std::uint32_t column = 0;
        for (const BookCell& cell : cells) {
            if (!cell.text.empty())
                page.cells.push_back(
                    {.column = column, .kind = cell.kind, .text = workbook_.keep(cell.text)});
            ++column;
        }
        made.count = static_cast<std::uint32_t>(page.cells.size()) - made.first;
        page.rows.push_back(made);
        return *this;
    }
    SheetBook& hide_last_line() {
        workbook_.sheets.back().rows.back().hidden = true;
        return *this;
    }
    const sheet::Workbook& workbook() const { return workbook_; }

private:
    sheet::Workbook workbook_;
};

}  // namespace truong::test
