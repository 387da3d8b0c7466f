#pragma once
// Cells that somebody corrected before the workbook is understood; the file stays as it came.
#include "platform/sheet/workbook.hpp"

namespace truong::sheet {

/// What stands in a cell instead; empty: nothing.
struct CellValue {
    std::string sheet;
    std::uint32_t row = 0, column = 0;
    std::string text;
};

/// Of rows that have no cell in the file nothing is made: they are no lines of it.
void correct(Workbook& book, const std::vector<CellValue>& values);

}  // namespace truong::sheet
