#pragma once
// Any spreadsheet file to a Workbook: .xlsx, .ods and text tables (.csv, .tsv, .txt) in every encoding that
// schools still have. What the file is is told by its bytes, never by its name.
#include <string_view>

#include "platform/sheet/workbook.hpp"

namespace truong::sheet {

/// Beyond each of them the file is refused with `too_large`, before the memory is taken.
struct ReadLimits {
    std::size_t file_bytes = std::size_t{32} << 20;
    std::size_t unpacked_bytes = std::size_t{256} << 20;  // of all parts of an archive together
    std::size_t part_ratio = 200;                         // unpacked to packed, beyond 1 MiB
    std::size_t parts = 4'000;
    std::size_t rows = 100'000;  // with a cell that is not blank, of all sheets
    std::size_t cells = 4'000'000;
    std::size_t columns = 1'024;
    std::size_t text_bytes = std::size_t{96} << 20;  // of all cells together
    std::size_t cell_bytes = 32'768;                 // of one cell: a longer one is cut and becomes a fault
    std::size_t sheets = 200;
    int xml_depth = 32;
};

/// Throws `invalid` or `too_large` with one finding that says what the file is and what to do, path "file":
/// file_empty, spreadsheet_old (.xls, .xlsb), spreadsheet_protected (a password), file_is_pdf,
/// file_is_html, file_is_archive, spreadsheet_damaged, spreadsheet_unsafe (args: why), text_has_nul,
/// text_encoding_unknown, file_too_large, too_many_rows, too_many_columns,
/// too_many_cells, too_many_sheets.
Workbook read(std::string_view bytes, const ReadLimits& limits = {});

}  // namespace truong::sheet
