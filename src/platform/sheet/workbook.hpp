#pragma once
// A spreadsheet as it was read: what its cells say, at the places that the spreadsheet program shows.
#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "base/finding.hpp"

namespace truong::sheet {

/// `day`: a number that the workbook shows as a day. `fault`: an error value, or a formula without a stored
/// value.
enum class CellKind : std::uint8_t { blank, text, number, day, boolean, fault };

/// Which day the serial numbers of a workbook count from.
enum class DaySystem : std::uint8_t { from_1900, from_1904 };

struct Cell {
    std::uint32_t column = 0;  // 0: A
    CellKind kind = CellKind::blank;
    bool formula = false;
    /// Valid UTF-8, as it stands there, untidied. Of a number or a day: the serial or number as the shortest
    /// decimal, "912345678", "0.5"; of a boolean "1" or "0"; of a fault its word, "#N/A" or "formula".
    std::string_view text;
};

struct Row {
    std::uint32_t number = 0;  // as the spreadsheet program shows it, from 1
    bool hidden = false;
    std::uint32_t first = 0, count = 0;  // its cells, left to right, blank ones left out
};

/// Cells shown as one; rows as shown (from 1), columns from 0, all of them in it.
struct Merge {
    std::uint32_t first_row = 0, last_row = 0, first_column = 0, last_column = 0;
};

struct Worksheet {
    std::string name;  // empty for a text file
    bool hidden = false;
    std::vector<Row> rows;  // ascending, those with at least one cell
    std::vector<Cell> cells;
    std::set<std::uint32_t> hidden_columns;
    std::vector<Merge> merges;

    /// Null where the cell is blank.
    const Cell* at(const Row& row, std::uint32_t column) const;
    const Row* row(std::uint32_t number) const;
};

/// Owns the texts of its cells: it may be moved, not copied.
struct Workbook {
    Workbook() = default;
    Workbook(Workbook&&) = default;
    Workbook& operator=(Workbook&&) = default;

    std::vector<Worksheet> sheets;
    DaySystem day_system = DaySystem::from_1900;
    /// What was noticed while reading and does not stop it: text_converted (args: the encoding),
    /// macros_ignored, links_ignored. Path: the sheet's name, where it concerns one.
    Findings notes;

    /// Kept as long as the workbook.
    std::string_view keep(std::string_view text);

private:
    std::deque<std::unique_ptr<char[]>> blocks_;
    std::size_t free_ = 0;
};

/// "AB" of 27.
std::string column_letters(std::uint32_t column);
/// 27 of "AB"; nothing of what names no column.
std::optional<std::uint32_t> column_number(std::string_view letters);
/// "C12".
std::string cell_name(std::uint32_t row, std::uint32_t column);
/// The day of a serial number; nothing outside the years 1900 to 9999 and for the 29 February 1900 that never
/// was. A time of day is dropped.
std::optional<Date> day_of_serial(std::string_view serial, DaySystem system);

}  // namespace truong::sheet
