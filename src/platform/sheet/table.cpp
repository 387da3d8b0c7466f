#include "platform/sheet/table.hpp"

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "platform/sheet/table_header.hpp"

namespace truong::sheet {

namespace {

Finding finding(const Worksheet& sheet, std::string_view code, Severity severity,
                std::vector<std::string> args = {}) {
    return {.path = sheet.name, .code = std::string(code), .args = std::move(args), .severity = severity};
}

/// How a line begins that adds up, dates or signs what stands above it.
bool closes_table(std::string_view folded) {
    for (const std::string_view start : {"tong",
                                         "cong:",
                                         "cong ",
                                         "danh sach nay",
                                         "danh sach co",
                                         "danh sach gom",
                                         "an dinh danh sach",
                                         "hieu truong",
                                         "pho hieu truong",
                                         "nguoi lap",
                                         "nguoi ghi",
                                         "giao vien chu nhiem",
                                         "gvcn:",
                                         "thu truong",
                                         "ke toan",
                                         "van thu",
                                         "xac nhan",
                                         "ky ten",
                                         "(ky",
                                         "ngay ...",
                                         "total",
                                         "trong do",
                                         "si so",
                                         "ghi chu:",
                                         "luu y"})
        if (folded.starts_with(start)) return true;
    // "Lào Cai, ngày 5 tháng 9 năm 2026"
    return folded.find("ngay ") != std::string_view::npos && folded.find(" thang ") != std::string_view::npos
           && folded.find(" nam ") != std::string_view::npos;
}

bool is_ordinal(std::string_view text, std::size_t expected) {
    std::string digits;
    for (const char sign : text)
        if (sign >= '0' && sign <= '9')
            digits += sign;
        else if (sign != '(' && sign != ')' && sign != '.' && sign != ' ')
            return false;
    return digits == std::to_string(expected);
}

class RecordFinder {
public:
    RecordFinder(SheetTable& table, const TableAsk& ask) : table_(table), ask_(ask) {
        for (const ColumnMatch& column : table.columns) {
            headers_.push_back(header_words(column.header));
            const auto known = std::find_if(ask.columns.begin(), ask.columns.end(),
                                            [&](const auto& each) { return each.field == column.field; });
            if (known != ask.columns.end() && known->expected) expected_.push_back(&column);
        }
    }

    void run(std::string context) {
        context_ = std::move(context);
        for (const Row& row : table_.sheet->rows) {
            if (row.number >= table_.header_first && row.number <= table_.header_last) {
                skip(row, SkipReason::title);
            } else if (row.number < table_.header_first) {
                skip(row, SkipReason::title);
            } else {
                take(row);
            }
        }
    }

private:
    void skip(const Row& row, SkipReason reason) { table_.skipped.push_back({row.number, reason}); }

    void take(const Row& row) {
        const Record record{&row, context_};
        if (is_header_again(row)) return skip(row, SkipReason::repeated_header);
        if (is_numbering(row)) return skip(row, SkipReason::numbering);
        std::size_t named = 0;
        for (const ColumnMatch* column : expected_)
            if (named < 2 && !table_.text(record, column->field).empty()) ++named;
        if (named < 2) {
            if (is_section(row)) return skip(row, SkipReason::section);
            if (closes(row)) return closed_ = true, skip(row, SkipReason::total);
        }
        if (named == 0 || (closed_ && named < 2))
            return skip(row, closed_ ? SkipReason::total : SkipReason::blank);
        closed_ = false;
        table_.records.push_back(record);
    }

    bool is_header_again(const Row& row) const {
        constexpr std::size_t many = 3;  // what differs so often is looked at no further
        std::size_t same = 0, other = 0;
        for (std::size_t i = 0; i < table_.columns.size() && (other < many || other <= same); ++i) {
            const std::string text = text_of(table_.sheet->at(row, table_.columns[i].column));
            if (text.empty()) continue;
            ++(header_words(text) == headers_[i] ? same : other);
        }
        return same >= 2 && same * 10 >= (same + other) * 6;
    }

    /// "(1) (2) (3)" below a header.
    bool is_numbering(const Row& row) const {
        if (row.number > table_.header_last + 2 || row.count < 3) return false;
        std::size_t position = 0;
        for (std::uint32_t i = 0; i < row.count; ++i)
            if (!is_ordinal(text_of(&table_.sheet->cells[row.first + i]), ++position)) return false;
        return true;
    }

    bool is_section(const Row& row) {
        if (!ask_.context) return false;
        std::string found;
        for (std::uint32_t i = 0; i < row.count; ++i) {
            const std::string text = text_of(&table_.sheet->cells[row.first + i]);
            if (const std::string context = ask_.context(text, false); !context.empty()) found = context;
        }
        if (!found.empty()) context_ = found;
        return !found.empty();
    }

    bool closes(const Row& row) const {
        for (std::uint32_t i = 0; i < row.count; ++i)
            if (closes_table(text::fold(text_of(&table_.sheet->cells[row.first + i])))) return true;
        return false;
    }

    SheetTable& table_;
    const TableAsk& ask_;
    std::vector<std::string> headers_;
    std::vector<const ColumnMatch*> expected_;
    std::string context_;
    bool closed_ = false;
};

/// The titles above the table, or the sheet's name where they say nothing.
std::string context_of(const SheetTable& table, ContextOf context) {
    if (!context) return {};
    std::string found;
    for (const Row& row : table.sheet->rows) {
        if (row.number >= table.header_first) break;
        for (std::uint32_t i = 0; i < row.count; ++i)
            if (std::string said = context(text_of(&table.sheet->cells[row.first + i]), false); !said.empty())
                found = std::move(said);
    }
    return found.empty() ? context(table.sheet->name, true) : found;
}

void apply(SheetTable& table, const std::vector<ColumnChoice>& choices, ColumnSource source) {
    for (const ColumnChoice& choice : choices) {
        if (!choice.sheet.empty() && choice.sheet != table.sheet->name) continue;
        for (ColumnMatch& column : table.columns) {
            if (column.column == choice.column) {
                column.field = choice.field;
                column.source = source;
            } else if (!choice.field.empty() && column.field == choice.field
                       && column.source == ColumnSource::recognised) {
                column.field.clear();  // what a person chose stands instead of what was guessed
            }
        }
    }
}

/// One column a field: the visible one, else the first.
void settle(SheetTable& table, Findings& findings) {
    std::map<std::string, ColumnMatch*> by_field;
    for (ColumnMatch& column : table.columns) {
        const std::string letters = column_letters(column.column);
        if (column.field.empty()) {
            if (column.source == ColumnSource::recognised && !column.hidden)
                findings.push_back(
                    finding(*table.sheet, "column_unknown", Severity::information, {letters, column.header}));
            continue;
        }
        const auto [known, is_new] = by_field.emplace(column.field, &column);
        if (is_new) continue;
        ColumnMatch& before = *known->second;
        const bool instead =
            (before.hidden && !column.hidden)
            || (before.source == ColumnSource::recognised && column.source != ColumnSource::recognised);
        ColumnMatch& dropped = instead ? before : column;
        if (!dropped.hidden)
            findings.push_back(finding(*table.sheet, "column_twice", Severity::warning,
                                       {column_letters(dropped.column), dropped.header}));
        dropped.field.clear();
        if (instead) known->second = &column;
    }
    for (const auto& [field, column] : by_field)
        if (column->hidden)
            findings.push_back(finding(*table.sheet, "column_hidden", Severity::warning,
                                       {column_letters(column->column), column->header}));
}

std::string shape_of(const Header& header) {
    std::string shape;
    for (const ColumnMatch& column : header.columns)
        shape += column_letters(column.column) + ':' + header_words(column.header) + '|';
    return shape;
}

SheetTable read_table(const Worksheet& sheet, const Header& header, const TableAsk& ask, Findings& findings) {
    SheetTable table{.sheet = &sheet,
                     .header_first = header.first,
                     .header_last = header.last,
                     .columns = header.columns,
                     .merges = std::make_shared<Merges>(sheet),
                     .shape = shape_of(header)};
    if (ask.remembered) apply(table, ask.remembered(table.shape), ColumnSource::remembered);
    apply(table, ask.choices, ask.choices_from);
    settle(table, findings);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].field.empty()) table.by_field.emplace(table.columns[i].field, i);
    RecordFinder(table, ask).run(context_of(table, ask.context));
    return table;
}

}  // namespace

Merges::Merges(const Worksheet& sheet) {
    constexpr std::uint32_t widest = 64;          // a title over more columns is no header
    constexpr std::size_t most_places = 500'000;  // of all merges together; nobody merges more by hand
    std::size_t places = 0;
    for (const Merge& merge : sheet.merges)
        for (std::uint32_t column = merge.first_column;
             column <= merge.last_column && column < merge.first_column + widest && places < most_places;
             ++column, ++places)
            by_column_[column].emplace(merge.first_row, &merge);
}

const Merge* Merges::covering(std::uint32_t row, std::uint32_t column) const {
    const auto known = by_column_.find(column);
    if (known == by_column_.end()) return nullptr;
    auto next = known->second.upper_bound(row);
    if (next == known->second.begin()) return nullptr;
    const Merge* merge = std::prev(next)->second;
    return row <= merge->last_row ? merge : nullptr;
}

const ColumnMatch* SheetTable::column_of(std::string_view field) const {
    const auto found = by_field.find(field);
    return found == by_field.end() ? nullptr : &columns[found->second];
}

const Cell* SheetTable::cell(const Record& record, std::string_view field) const {
    const ColumnMatch* column = column_of(field);
    if (!column) return nullptr;
    if (const Cell* own = sheet->at(*record.row, column->column)) return own;
    const Merge* merge = merges->covering(record.row->number, column->column);
    if (!merge || merge->first_row <= header_last || merge->first_row == record.row->number) return nullptr;
    const Row* first = sheet->row(merge->first_row);
    return first ? sheet->at(*first, merge->first_column) : nullptr;
}

std::string SheetTable::text(const Record& record, std::string_view field) const {
    const ColumnMatch* column = column_of(field);
    if (!column) return {};
    std::string text = text_of(cell(record, field));
    for (std::uint32_t next = 1; next < column->width; ++next) {
        const std::string more = text_of(sheet->at(*record.row, column->column + next));
        if (!more.empty()) (text += text.empty() ? "" : " ") += more;
    }
    return text;
}

std::vector<const Cell*> SheetTable::all(std::string_view field) const {
    std::vector<const Cell*> cells;
    for (const Record& record : records) cells.push_back(cell(record, field));
    return cells;
}

std::size_t Table::size() const {
    std::size_t count = 0;
    for (const SheetTable& sheet : sheets) count += sheet.records.size();
    return count;
}

Table find_table(const Workbook& workbook, const TableAsk& ask) {
    const Dictionary dictionary(ask.columns);
    Table found;
    for (const Worksheet& sheet : workbook.sheets) {
        const auto header = sheet.hidden ? std::nullopt : find_header(sheet, Merges(sheet), dictionary);
        if (!header) {
            found.skipped += sheet.rows.size();
            if (!sheet.rows.empty())
                found.findings.push_back(finding(sheet, sheet.hidden ? "sheet_hidden" : "sheet_without_table",
                                                 Severity::information));
            continue;
        }
        found.sheets.push_back(read_table(sheet, *header, ask, found.findings));
        found.skipped += found.sheets.back().skipped.size();
    }
    if (found.sheets.empty()) {
        std::string wanted;
        for (const SheetColumn& column : ask.columns)
            if (column.expected) (wanted += wanted.empty() ? "" : ", ") += column.label.vi;
        throw Problem(ProblemKind::invalid, {{.path = "file", .code = "header_not_found", .args = {wanted}}});
    }
    return found;
}

}  // namespace truong::sheet
