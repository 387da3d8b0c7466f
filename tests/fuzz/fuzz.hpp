#pragma once
// What all fuzz targets agree on: a reader answers with a result or with one Problem, and everything else
// that it throws or does is a fault.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/finding.hpp"
#include "base/text.hpp"
#include "platform/sheet/read.hpp"

namespace truong::fuzz {

/// Small enough for a thousand runs a second, and for a memory limit to find what grows beyond it.
inline sheet::ReadLimits limits() {
    return {.file_bytes = 1U << 20,
            .unpacked_bytes = 8U << 20,
            .parts = 200,
            .rows = 5'000,
            .cells = 50'000,
            .text_bytes = 4U << 20};
}

inline void demand(bool holds) {
    if (!holds) __builtin_trap();
}

inline void check_cell(const sheet::Worksheet& sheet, const sheet::Row& row, std::uint32_t place) {
    const sheet::Cell& cell = sheet.cells.at(place);
    demand(cell.kind != sheet::CellKind::blank && !cell.text.empty());
    demand(place == row.first || sheet.cells[place - 1].column < cell.column);
    demand(sheet.at(row, cell.column) == &cell && text::valid_utf8(cell.text));
    demand(cell.text.find('\0') == std::string_view::npos);
}

/// What everybody who walks over a workbook relies on.
inline void check_workbook(const sheet::Workbook& workbook) {
    std::size_t cells = 0;
    for (const sheet::Worksheet& sheet : workbook.sheets) {
        std::uint32_t number = 0, next = 0;
        for (const sheet::Row& row : sheet.rows) {
            demand(row.number > number && row.first == next && row.count > 0);
            number = row.number;
            next = row.first + row.count;
            for (std::uint32_t place = row.first; place < next; ++place) check_cell(sheet, row, place);
        }
        demand(next == sheet.cells.size());
        for (const sheet::Cell& cell : sheet.cells)
            if (cell.kind == sheet::CellKind::day) sheet::day_of_serial(cell.text, workbook.day_system);
        cells += next;
    }
    demand(cells <= limits().cells);
}

template <class Work> int run(Work work) {
    try {
        work();
    } catch (const Problem& problem) {
        demand(problem.findings().size() == 1 && !problem.findings().front().code.empty());
    }
    return 0;
}

inline std::string_view view(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

}  // namespace truong::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);
