#include "platform/sheet/correct.hpp"

#include <algorithm>
#include <map>

namespace truong::sheet {

namespace {

using RowValues = std::map<std::uint32_t, std::string_view>;  // by column

void correct_row(std::vector<Cell>& cells, std::size_t first, const RowValues& values) {
    for (const auto& [column, text] : values) {
        const auto begin = cells.begin() + static_cast<std::ptrdiff_t>(first);
        const auto place =
            std::lower_bound(begin, cells.end(), column,
                             [](const Cell& cell, std::uint32_t wanted) { return cell.column < wanted; });
        const bool stands = place != cells.end() && place->column == column;
        const Cell wanted{.column = column, .kind = CellKind::text, .text = text};
        if (text.empty() && stands)
            cells.erase(place);
        else if (stands)
            *place = wanted;
        else if (!text.empty())
            cells.insert(place, wanted);
    }
}

void correct_sheet(Worksheet& sheet, const std::map<std::uint32_t, RowValues>& rows) {
    std::vector<Cell> cells;
    cells.reserve(sheet.cells.size());
    for (Row& row : sheet.rows) {
        const auto from = sheet.cells.begin() + row.first;
        const std::size_t first = cells.size();
        cells.insert(cells.end(), from, from + row.count);
        if (const auto values = rows.find(row.number); values != rows.end())
            correct_row(cells, first, values->second);
        row.first = static_cast<std::uint32_t>(first);
        row.count = static_cast<std::uint32_t>(cells.size() - first);
    }
    sheet.cells = std::move(cells);
}

}  // namespace

void correct(Workbook& book, const std::vector<CellValue>& values) {
    std::map<std::string_view, std::map<std::uint32_t, RowValues>> by_sheet;
    for (const CellValue& value : values)
        by_sheet[value.sheet][value.row][value.column] = book.keep(value.text);
    for (Worksheet& sheet : book.sheets)
        if (const auto rows = by_sheet.find(sheet.name); rows != by_sheet.end())
            correct_sheet(sheet, rows->second);
}

}  // namespace truong::sheet
