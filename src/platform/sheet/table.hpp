#pragma once
// Where in a spreadsheet the table is: which line names its columns, what each column means, which lines are
// data. Pure.
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/label.hpp"
#include "platform/sheet/values.hpp"
#include "platform/sheet/workbook.hpp"

namespace truong::sheet {

/// A column that a sheet understands, and the header words that mean it beside its labels.
struct SheetColumn {
    std::string_view field;
    std::vector<std::string_view> synonyms;
    Label label = {};
    bool expected = false;  // a line with two of these is a record, whatever else is missing
    bool key = false;       // says who or what the record is: without one of them there is no table
};

/// What somebody decided about a column of his file: a field, or nothing.
struct ColumnChoice {
    std::string sheet;  // its name; empty: every sheet
    std::uint32_t column = 0;
    std::string field;                   // empty: left out
    std::optional<DayOrder> order = {};  // of a column of days, where somebody said it
};

enum class ColumnSource { recognised, chosen, remembered };

struct ColumnMatch {
    std::uint32_t column = 0;
    std::uint32_t width = 1;  // of a header over several columns, whose texts are one: family and given name
    std::string header;       // as it stands there
    std::string field;        // empty: not understood, or left out
    ColumnSource source = ColumnSource::recognised;
    bool hidden = false;
    std::optional<DayOrder> order = {};
};

enum class SkipReason { title, blank, repeated_header, numbering, total, section };
struct SkippedRow {
    std::uint32_t row = 0;
    SkipReason reason = SkipReason::blank;
};

/// One line of data.
struct Record {
    const Row* row = nullptr;
    std::string context;  // what a line above, the title or the sheet's name says for it: the class
};

/// Merged cells of a worksheet by the place that shows them.
class Merges {
public:
    explicit Merges(const Worksheet& sheet);
    /// The merge that covers the place; null: none.
    const Merge* covering(std::uint32_t row, std::uint32_t column) const;

private:
    std::map<std::uint32_t, std::map<std::uint32_t, const Merge*>> by_column_;  // by their first row
};

/// The table of one worksheet.
struct SheetTable {
    const Worksheet* sheet = nullptr;
    std::uint32_t header_first = 0, header_last = 0;  // rows as shown
    std::vector<ColumnMatch> columns;
    std::map<std::string, std::size_t, std::less<>> by_field;  // into `columns`
    std::shared_ptr<const Merges> merges;
    std::string shape;  // the header's words: files of the same shape share their choices
    std::vector<Record> records;
    std::vector<SkippedRow> skipped;

    /// The cell for the field, also where merged cells give it from a line above; null: blank or no column.
    const Cell* cell(const Record& record, std::string_view field) const;
    /// The text for the field; of a header over several columns all of them.
    std::string text(const Record& record, std::string_view field) const;
    const ColumnMatch* column_of(std::string_view field) const;
    bool has(std::string_view field) const { return column_of(field) != nullptr; }
    /// All cells of the field, one a record, for what only the whole column tells.
    std::vector<const Cell*> all(std::string_view field) const;
    /// How its days are read: as somebody said, else as the column tells.
    DayOrder days(std::string_view field) const;
};

/// What a line above the table, a title or a sheet's name says for the records below: "6A1" in "Lớp: 6A1".
/// Empty: nothing.
using ContextOf = std::string (*)(std::string_view text, bool sheet_name);

struct TableAsk {
    const std::vector<SheetColumn>& columns;
    ContextOf context = nullptr;
    std::vector<ColumnChoice> choices;  // of a person, or remembered
    ColumnSource choices_from = ColumnSource::chosen;
    /// Choices for a shape, where a person gave none: asked once for each worksheet.
    std::function<std::vector<ColumnChoice>(const std::string& shape)> remembered = {};
};

struct Table {
    std::vector<SheetTable> sheets;
    /// column_unknown, column_twice, column_hidden, sheet_hidden, sheet_without_table: information and
    /// warnings; path: the sheet's name.
    Findings findings;
    std::size_t skipped = 0;  // lines of all sheets that are no data
};

/// Throws `invalid` (header_not_found, path "file") where no worksheet has a table.
Table find_table(const Workbook& workbook, const TableAsk& ask);

}  // namespace truong::sheet
