#pragma once
// Tables of values going out, the same in .xlsx and CSV: whoever makes a list says what its cells hold, not
// how a file holds them.
#include <variant>

#include "base/instant.hpp"
#include "platform/sheet/write.hpp"

namespace truong::sheet {

/// A number with a point, "7.25".
struct Decimal {
    std::string text;
};
/// Nothing, a text, a whole number, a number with decimals, a day, a moment.
using Held = std::variant<std::monostate, std::string, std::int64_t, Decimal, Date, Instant>;

/// Lines beside the heading of a page, as official lists have them: at the left, and over the right half.
struct HeadLine {
    std::string left, right;
    bool strong = false;
};

struct TableOut {
    std::string name;
    std::vector<HeadLine> head;   // above
    std::string title, subtitle;  // over the whole width
    std::vector<std::string> columns;
    std::vector<std::vector<Held>> rows;
    std::vector<HeadLine> foot;  // below
};

/// "05/09/2014".
std::string shown_day(Date day);
/// What the cell shows in CSV.
std::string held_text(const Held& held);

/// One sheet a table.
std::string xlsx_of(const std::vector<TableOut>& tables);
/// The columns and rows only; of several tables with equal columns one after the other, under one heading.
std::string csv_of(const std::vector<TableOut>& tables);

}  // namespace truong::sheet
