// The workbook that was read, handed back with its faults marked.
#include <algorithm>
#include <set>

#include "platform/sheet/write.hpp"

namespace truong::sheet {

namespace {

struct Marked {
    Severity severity = Severity::information;
    std::string text;  // of all remarks of the cell, one a line
};

/// What is said of one sheet, at the cells where it is shown.
struct SheetRemarks {
    std::map<std::uint32_t, std::map<std::uint32_t, Marked>> cells;  // by row, by column
    std::map<std::uint32_t, std::string> rows;                       // what stands behind each
};

/// A damaged or hostile file may say that a million rows are one cell.
constexpr std::size_t merged_cells_limit = 200'000;
/// Behind them the texts beside the rows have to do: a spreadsheet program draws each comment as a shape.
constexpr std::size_t comment_limit = 10'000;

void add_line(std::string& text, std::string_view line) {
    if (!text.empty()) text += '\n';
    text += line;
}

std::uint32_t first_column_of(const Worksheet& sheet, std::uint32_t number) {
    const Row* row = sheet.row(number);
    return row && row->count > 0 ? sheet.cells[row->first].column : 0;
}

SheetRemarks remarks_of(const Worksheet& sheet, const std::vector<CellRemark>& all) {
    SheetRemarks found;
    for (const CellRemark& remark : all) {
        if (remark.sheet != sheet.name || remark.row == 0) continue;
        const std::uint32_t column = remark.column ? *remark.column : first_column_of(sheet, remark.row);
        Marked& marked = found.cells[remark.row][column];
        marked.severity = std::max(marked.severity, remark.severity);
        add_line(marked.text, remark.text);
        add_line(found.rows[remark.row],
                 remark.column ? cell_name(remark.row, column) + ": " + remark.text : remark.text);
    }
    return found;
}

Style style_of(Severity severity) {
    switch (severity) {
        case Severity::error: return Style::marked_error;
        case Severity::warning: return Style::marked_warning;
        case Severity::information: break;
    }
    return Style::plain;
}

/// The first rows of a list hold titles, and the fullest of them the names of its columns; a row that
/// somebody has to correct is none of them.
std::uint32_t heading_row(const Worksheet& sheet, const std::map<std::string, std::uint32_t>& known,
                          std::uint32_t first_remarked) {
    constexpr std::size_t looked_at = 20;
    if (const auto found = known.find(sheet.name); found != known.end()) return found->second;
    std::uint32_t best = 1, most = 0;
    for (std::size_t i = 0; i < std::min(sheet.rows.size(), looked_at); ++i) {
        const Row& row = sheet.rows[i];
        if (row.number >= first_remarked) break;
        const auto texts = static_cast<std::uint32_t>(
            std::count_if(sheet.cells.begin() + row.first, sheet.cells.begin() + row.first + row.count,
                          [](const Cell& cell) { return cell.kind == CellKind::text; }));
        if (texts > most) {
            most = texts;
            best = row.number;
        }
    }
    return best;
}

/// Where the remarks of an earlier round stand, or behind everything.
std::uint32_t remark_column(const Worksheet& sheet, const SheetRemarks& said) {
    std::uint32_t last = 0;
    for (const Cell& cell : sheet.cells) {
        if (cell.kind == CellKind::text && cell.text == remark_heading) return cell.column;
        last = std::max(last, cell.column + 1);
    }
    for (const auto& [row, cells] : said.cells) last = std::max(last, cells.rbegin()->first + 1);
    return last;
}

void write_cell(Page& page, CellPlace place, const Cell& cell, DaySystem system, Style style) {
    switch (cell.kind) {
        case CellKind::text: return page.text(place, cell.text, style);
        case CellKind::number: return page.decimal(place, cell.text, style);
        case CellKind::day: return page.serial(place, cell.text, system, style);
        case CellKind::boolean: return page.boolean(place, cell.text == "1", style);
        case CellKind::fault:
            // "#N/A" stays to be seen; a formula that was never computed has nothing to show.
            if (cell.text.starts_with('#')) return page.text(place, cell.text, style);
            break;
        case CellKind::blank: break;
    }
    if (style != Style::plain) page.blank(place, style);
}

/// Two areas that overlap make a file that the spreadsheet program repairs.
void write_merges(Page& page, const Worksheet& sheet, std::uint32_t last_column) {
    const std::uint32_t last_row = sheet.rows.empty() ? 1 : sheet.rows.back().number;
    std::set<std::pair<std::uint32_t, std::uint32_t>> covered;
    for (Merge area : sheet.merges) {
        area.last_row = std::min(area.last_row, last_row);
        area.last_column = std::min(area.last_column, last_column);
        if (area.last_row < area.first_row || area.last_column < area.first_column) continue;
        const std::size_t size =
            std::size_t{area.last_row - area.first_row + 1} * (area.last_column - area.first_column + 1);
        if (covered.size() + size > merged_cells_limit) return;
        std::vector<std::pair<std::uint32_t, std::uint32_t>> cells;
        for (std::uint32_t row = area.first_row; row <= area.last_row; ++row)
            for (std::uint32_t column = area.first_column; column <= area.last_column; ++column)
                cells.emplace_back(row, column);
        if (std::ranges::any_of(cells, [&](const auto& cell) { return covered.contains(cell); })) continue;
        covered.insert(cells.begin(), cells.end());
        page.merge(area);
    }
}

/// How the cells of a row with those remarks look.
Style style_at(const SheetRemarks& said, std::uint32_t row, std::uint32_t column) {
    const auto in_row = said.cells.find(row);
    if (in_row == said.cells.end()) return Style::plain;
    const auto marked = in_row->second.find(column);
    return marked == in_row->second.end() ? Style::plain : style_of(marked->second.severity);
}

void write_cells(Page& page, const Worksheet& sheet, DaySystem system, const SheetRemarks& said,
                 std::uint32_t left_out) {
    for (const Row& row : sheet.rows) {
        for (std::uint32_t i = row.first; i < row.first + row.count; ++i) {
            const Cell& cell = sheet.cells[i];
            if (cell.column == left_out) continue;
            write_cell(page, {row.number, cell.column}, cell, system,
                       style_at(said, row.number, cell.column));
        }
        if (row.hidden) page.hide_row(row.number);
    }
}

void write_remarks(Page& page, const Worksheet& sheet, const SheetRemarks& said, std::uint32_t column,
                   std::size_t& comments) {
    constexpr std::uint32_t width = 60;
    for (const auto& [number, cells] : said.cells) {
        const Row* row = sheet.row(number);
        for (const auto& [at, marked] : cells) {
            const CellPlace place{number, at};
            if (!row || !sheet.at(*row, at)) page.blank(place, style_of(marked.severity));
            if (++comments <= comment_limit) page.comment(place, marked.text);
        }
    }
    for (const auto& [number, text] : said.rows) page.text({number, column}, text, Style::note);
    page.width(column, width);
}

}  // namespace

std::string error_workbook(const Workbook& read, const std::vector<CellRemark>& said_of_cells,
                           const std::map<std::string, std::uint32_t>& heading_rows) {
    Book book;
    std::size_t comments = 0;
    for (const Worksheet& sheet : read.sheets) {
        const SheetRemarks said = remarks_of(sheet, said_of_cells);
        const std::uint32_t column = remark_column(sheet, said);
        Page page = book.add(sheet.name);
        write_merges(page, sheet, column == 0 ? 0 : column - 1);
        write_cells(page, sheet, read.day_system, said, column);
        for (const std::uint32_t hidden : sheet.hidden_columns) page.hide_column(hidden);
        if (sheet.hidden) page.hide();
        if (said.cells.empty()) continue;
        page.text({heading_row(sheet, heading_rows, said.cells.begin()->first), column}, remark_heading,
                  Style::header);
        write_remarks(page, sheet, said, column, comments);
    }
    return book.finish();
}

}  // namespace truong::sheet
