#pragma once
// Fills a Workbook and counts against the limits, the same for every kind of file.
#include "platform/sheet/read.hpp"
#include "platform/sheet/workbook.hpp"

namespace truong::sheet {

inline constexpr std::string_view too_long_word = "too_long", no_value_word = "formula";
inline constexpr std::uint32_t most_rows = 1'048'576, most_columns = 16'384;  // that a program can show

/// The serial number under which a workbook stores the day; nothing before its days begin.
std::optional<std::string> serial_of(Date day, DaySystem system);

class Collector {
public:
    Collector(Workbook& workbook, const ReadLimits& limits) : workbook_(workbook), limits_(limits) {}

    void begin_sheet(std::string name, bool hidden);
    /// Rows and cells come in ascending order. A row is there once it has a cell that is not blank.
    void begin_row(std::uint32_t number, bool hidden);
    /// Its text must live as long as the workbook; blank ones are left out.
    void add(const Cell& cell);
    /// Keeps the text with the workbook; of the whole file at most `text_bytes`.
    std::string_view keep(std::string_view text);
    Worksheet& sheet() { return workbook_.sheets.back(); }
    const ReadLimits& limits() const { return limits_; }

private:
    Workbook& workbook_;
    const ReadLimits& limits_;
    Row row_;
    std::size_t rows_ = 0, cells_ = 0, text_bytes_ = 0;
};

}  // namespace truong::sheet
