#pragma once
// The lines of a preview: one line of JSON for each record of the file, behind the words by which it is
// found, so that a window of them is given out without reading the others.
#include "modules/imports/corrections.hpp"

namespace truong::imports {

/// Most lines of one answer, and values of a column that are offered for its cells.
inline constexpr std::int64_t most_lines = 500;
inline constexpr std::size_t most_values = 60;

/// Head: {"counts", "kinds", "columns", "findings"}; then the lines.
std::string lines_of(const Catalog& catalog, const sheet::Report& report, const sheet::Workbook& book,
                     const Corrections& corrections, const Entity& entity);

struct LinesAsk {
    std::string show = "all";  // errors, warnings, created, updated, same, rejected, left_out, corrected
    std::string kind;          // "day_impossible@3": code and column
    std::size_t offset = 0, limit = 100;
};
std::string_view head_of(std::string_view lines);
/// {"total", "offset", "lines"}.
std::string window_of(std::string_view lines, const LinesAsk& ask);

/// A cell of the file, with the columns that are one under its heading.
struct LineCell {
    std::string sheet;
    int row = 0;
    std::uint32_t column = 0, width = 1;
};
/// The cell itself, or all that say the same in that column and are complained of for it; none: there is no
/// such cell.
std::vector<LineCell> cells_meant(std::string_view lines, const CellCorrection& wanted);

}  // namespace truong::imports
