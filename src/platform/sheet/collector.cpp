#include "platform/sheet/collector.hpp"

#include "platform/sheet/refusal.hpp"

namespace truong::sheet {

std::optional<std::string> serial_of(Date day, DaySystem system) {
    const bool late = system == DaySystem::from_1904;
    const std::int32_t serial = day - (late ? *date_of({1904, 1, 1}) : *date_of({1899, 12, 30}));
    // Before the 29 February 1900 that never was the numbers are one less.
    const std::int32_t stored = late || serial > 60 ? serial : serial - 1;
    if (stored < (late ? 0 : 1)) return {};
    return std::to_string(stored);
}

void Collector::begin_sheet(std::string name, bool hidden) {
    if (workbook_.sheets.size() >= limits_.sheets)
        refuse_file("too_many_sheets", {std::to_string(limits_.sheets)});
    Worksheet& sheet = workbook_.sheets.emplace_back();
    sheet.name = std::move(name);
    sheet.hidden = hidden;
    row_ = {};
}

void Collector::begin_row(std::uint32_t number, bool hidden) {
    row_ = {.number = number, .hidden = hidden, .first = static_cast<std::uint32_t>(sheet().cells.size())};
}

void Collector::add(const Cell& cell) {
    if (cell.kind == CellKind::blank) return;
    if (cell.column >= limits_.columns) refuse_file("too_many_columns", {std::to_string(limits_.columns)});
    if (++cells_ > limits_.cells) refuse_file("too_many_cells", {std::to_string(limits_.cells)});
    if (row_.count++ == 0) {
        if (++rows_ > limits_.rows) refuse_file("too_many_rows", {std::to_string(limits_.rows)});
        sheet().rows.push_back(row_);
    }
    sheet().rows.back().count = row_.count;
    sheet().cells.push_back(cell);
}

std::string_view Collector::keep(std::string_view text) {
    text_bytes_ += text.size();
    if (text_bytes_ > limits_.text_bytes)
        refuse_file("file_too_large", {std::to_string(limits_.text_bytes >> 20)});
    return workbook_.keep(text);
}

}  // namespace truong::sheet
