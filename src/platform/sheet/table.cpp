#include "platform/sheet/table.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "base/text.hpp"
#include "platform/sheet/table_header.hpp"

namespace truong::sheet {

namespace {

Finding finding(const Worksheet& sheet, std::string_view code, Severity severity,
                std::vector<std::string> args = {}) {
    return {.path = sheet.name, .code = std::string(code), .args = std::move(args), .severity = severity};
}

bool is_letter(char sign) { return (sign >= 'a' && sign <= 'z') || static_cast<unsigned char>(sign) >= 128; }

/// Whether the folded text begins with the words and goes on with none: "luu y: …", but not "luu y nhi".
/// `bare`: whether the words alone are enough; half of a name may be like them.
bool says_only(std::string_view folded, std::string_view words, bool bare) {
    if (!folded.starts_with(words)) return false;
    const std::size_t next = folded.find_first_not_of(' ', words.size());
    return next == std::string_view::npos ? bare : !is_letter(folded[next]);
}

/// "Tổng cộng", "Cộng: 35". Folded alone it would be Tống Công Minh, who is a pupil.
bool is_total(std::string_view text) {
    const std::string folded = text::fold(text);
    // What somebody of the staff may be.
    if (folded.starts_with("tong phu trach") || folded.starts_with("cong tac")) return false;
    const std::string whole = text::nfc(text);
    const std::string_view first = std::string_view(whole).substr(0, whole.find_first_of(" :.,("));
    for (const std::string_view word : {"Tổng", "TỔNG", "tổng", "Cộng", "CỘNG", "cộng"})
        if (first == word) return true;
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](char sign) { return static_cast<unsigned char>(sign) < 128; });
    if (!plain) return false;
    return says_only(folded, "tong", false) || says_only(folded, "cong", false)
           || says_only(folded, "tong so", true) || says_only(folded, "tong cong", true)
           || says_only(folded, "total", true) || folded.starts_with("tong so hoc sinh");
}

/// How a line begins that dates or signs what stands above it, or tells about it; `alone`: it says nothing
/// else.
bool is_closing(std::string_view text, bool alone) {
    const std::string folded = text::fold(text);
    for (const std::string_view start :
         {"danh sach nay", "danh sach co", "danh sach gom", "an dinh danh sach", "hieu truong",
          "pho hieu truong", "nguoi lap", "nguoi ghi", "giao vien chu nhiem", "gvcn:", "thu truong",
          "xac nhan", "ky ten", "(ky", "ngay ...", "si so", "ghi chu:", "trong do nu", "trong do co"})
        if (folded.starts_with(start)) return true;
    // Names begin like these: Văn Thu Hà, Lưu Ý Nhi, Tô Trường An.
    for (const std::string_view words :
         {"ke toan", "van thu", "trong do", "luu y", "gvcn", "lop truong", "lop pho", "to truong", "bi thu"})
        if (says_only(folded, words, alone)) return true;
    // "Lào Cai, ngày 5 tháng 9 năm 2026"; beside other data "ngày 5 …" is a birth date.
    return (alone || !folded.starts_with("ngay ")) && folded.find("ngay ") != std::string::npos
           && folded.find(" thang ") != std::string::npos && folded.find(" nam ") != std::string::npos;
}

/// "3", "12.", "IV": a place in a list or a sum, no data by which anybody is known.
bool is_short_number(std::string_view text) {
    constexpr std::size_t longest = 5;
    const bool arabic = text.find_first_not_of("0123456789.,() ") == std::string_view::npos;
    const bool roman = text.find_first_not_of("IVX.") == std::string_view::npos;
    const auto digits =
        std::count_if(text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
    return text.size() <= longest && (roman || (arabic && digits <= 3));
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

/// A column that is understood, and what its text counts for.
struct KnownColumn {
    const ColumnMatch* match = nullptr;
    bool expected = false, key = false, aside = false;
};

class RecordFinder {
public:
    RecordFinder(SheetTable& table, const TableAsk& ask) : table_(table), ask_(ask) {
        const bool keyed = std::any_of(ask.columns.begin(), ask.columns.end(),
                                       [](const SheetColumn& column) { return column.key; });
        for (const ColumnMatch& column : table.columns) {
            headers_.push_back(header_words(column.header));
            const auto known = std::find_if(ask.columns.begin(), ask.columns.end(),
                                            [&](const auto& each) { return each.field == column.field; });
            if (known == ask.columns.end()) continue;
            known_.push_back({&column, known->expected, known->key, is_aside(column.field)});
            if (known->key || (known->expected && !keyed)) names_ = std::min(names_, column.column);
        }
    }

    void run(std::string context) {
        context_ = std::move(context);
        for (const Row& row : table_.sheet->rows) {
            if (row.number <= table_.header_last) {
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
        if (is_section(row)) return skip(row, SkipReason::section);
        std::size_t named = 0;
        for (const KnownColumn& column : known_)
            if (column.expected && named < 2 && !table_.text(record, column.match->field).empty()) ++named;
        if (closes(row, named)) return closed_ = true, skip(row, SkipReason::total);
        if (named == 0 && is_more_header(row)) return skip(row, SkipReason::title);
        if (!has_data(row) || (closed_ && named < 2))
            return skip(row, closed_ ? SkipReason::total : SkipReason::blank);
        closed_ = false;
        table_.records.push_back(record);
    }

    /// What the line itself says in the column.
    std::string own_text(const Row& row, const ColumnMatch& column) const {
        std::string text;
        for (std::uint32_t i = 0; i < column.width && text.empty(); ++i)
            text = text_of(table_.sheet->at(row, column.column + i));
        return text;
    }

    const KnownColumn* known_at(std::uint32_t place) const {
        for (const KnownColumn& column : known_)
            if (place >= column.match->column && place < column.match->column + column.match->width)
                return &column;
        return nullptr;
    }

    /// A line without its name is a record that lacks it; one with a number in the list only is none.
    bool has_data(const Row& row) const {
        for (const KnownColumn& column : known_) {
            if (column.aside) continue;
            const std::string text = own_text(row, *column.match);
            if (!text.empty() && (column.expected || !is_short_number(text))) return true;
        }
        return false;
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

    /// Names of columns below their groups, where the groups said all that was understood: no numbers in it.
    bool is_more_header(const Row& row) const {
        if (row.number > table_.header_last + 2 || !table_.records.empty()) return false;
        const auto first = table_.sheet->cells.begin() + row.first;
        return std::all_of(first, first + row.count, [](const Cell& cell) {
            return text_of(&cell).find_first_of("0123456789") == std::string::npos;
        });
    }

    /// "(1) (2) (3)" below a header.
    bool is_numbering(const Row& row) const {
        if (row.number > table_.header_last + 2 || row.count < 3) return false;
        std::size_t position = 0;
        for (std::uint32_t i = 0; i < row.count; ++i)
            if (!is_ordinal(text_of(&table_.sheet->cells[row.first + i]), ++position)) return false;
        return true;
    }

    /// The texts of the line that are more than a number, at most `most`.
    std::vector<const Cell*> texts(const Row& row, std::size_t most) const {
        std::vector<const Cell*> found;
        for (std::uint32_t i = 0; i < row.count && found.size() < most; ++i) {
            const Cell& cell = table_.sheet->cells[row.first + i];
            const std::string text = text_of(&cell);
            if (!text.empty() && !is_short_number(text)) found.push_back(&cell);
        }
        return found;
    }

    /// "Lớp 6A1" in a line of its own, which says nothing else: a remark about a pupil may name a class too.
    bool is_section(const Row& row) {
        if (!ask_.context) return false;
        const std::vector<const Cell*> all = texts(row, 2);
        if (all.size() != 1 || all.front()->kind != CellKind::text) return false;
        const Cell& only = *all.front();
        const std::string text = text_of(&only);
        const KnownColumn* column = known_at(only.column);
        if ((column && column->match->field == "note") || is_total(text)) return false;
        // To the right of the names it may stand in the middle of the page, or tell about a pupil.
        if (only.column > names_ && !text::fold(text).starts_with("lop")) return false;
        std::string found = ask_.context(text, false);
        if (found.empty()) return false;
        context_ = std::move(found);
        if (!is_closing(text, true)) closed_ = false;
        return true;
    }

    /// Totals and signatures: by the line's first text and by what stands where the names are. `named`: how
    /// many expected columns the line fills, two at most.
    bool closes(const Row& row, std::size_t named) const {
        const bool alone = texts(row, 2).size() == 1;
        for (const KnownColumn& column : known_) {
            if (!column.key && !(column.expected && named < 2)) continue;
            const std::string text = own_text(row, *column.match);
            if (!text.empty() && (is_total(text) || is_closing(text, alone))) return true;
        }
        const std::vector<const Cell*> all = texts(row, 1);
        if (all.empty()) return false;
        const KnownColumn* column = known_at(all.front()->column);
        const std::string first = text_of(all.front());
        // What a pupil or teacher is, "Hiệu trưởng" or "Lớp trưởng", may stand before the name.
        const bool of_somebody = column && !column->expected && !column->aside;
        if (named > 0 && of_somebody) return false;
        if (is_total(first)) return true;
        return (named == 0 || (named < 2 && column)) && is_closing(first, alone);
    }

    SheetTable& table_;
    const TableAsk& ask_;
    std::vector<std::string> headers_;
    std::vector<KnownColumn> known_;
    std::uint32_t names_ = std::numeric_limits<std::uint32_t>::max();  // the first column of them
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

/// What a person says about his file goes before what is remembered, and that before what was guessed.
int weight(ColumnSource source) {
    switch (source) {
        case ColumnSource::chosen: return 2;
        case ColumnSource::remembered: return 1;
        case ColumnSource::recognised: return 0;
    }
    return 0;
}

void apply(SheetTable& table, const std::vector<ColumnChoice>& choices, ColumnSource source) {
    for (const ColumnChoice& choice : choices) {
        if (!choice.sheet.empty() && choice.sheet != table.sheet->name) continue;
        for (ColumnMatch& column : table.columns) {
            if (column.column == choice.column) {
                column.field = choice.field;
                column.order = choice.order;
                column.source = source;
            } else if (!choice.field.empty() && column.field == choice.field
                       && weight(column.source) < weight(source)) {
                column.field.clear();
            }
        }
    }
}

/// One column a field: what was said about it, then the visible one, then the first.
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
        const int more = weight(column.source) - weight(before.source);
        const bool instead = more > 0 || (more == 0 && before.hidden && !column.hidden);
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

/// Nothing where neither the header nor what was said about it names who the records are.
std::optional<SheetTable> read_table(const Worksheet& sheet, const Dictionary& dictionary,
                                     const TableAsk& ask, Findings& findings) {
    const auto found = sheet.hidden ? std::nullopt : find_header(sheet, Merges(sheet), dictionary);
    if (!found) return {};
    const Header& header = *found;
    SheetTable table{.sheet = &sheet,
                     .header_first = header.first,
                     .header_last = header.last,
                     .columns = header.columns,
                     .merges = std::make_shared<Merges>(sheet),
                     .shape = shape_of(header)};
    if (ask.remembered) apply(table, ask.remembered(table.shape), ColumnSource::remembered);
    apply(table, ask.choices, ask.choices_from);
    std::set<std::string> fields;
    for (const ColumnMatch& column : table.columns)
        if (!column.field.empty()) fields.insert(column.field);
    if (!header.names_records && !dictionary.names_records(fields)) return {};
    settle(table, findings);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (!table.columns[i].field.empty()) table.by_field.emplace(table.columns[i].field, i);
    RecordFinder(table, ask).run(context_of(table, ask.context));
    return table;
}

/// What a header should name, one label for each meaning: a name in two parts is a name, and a birth date in
/// three is one.
std::string wanted_columns(const TableAsk& ask) {
    std::string wanted;
    std::vector<std::string_view> listed;
    bool key_listed = false;
    for (const SheetColumn& column : ask.columns) {
        const std::string_view label = column.label.vi;
        const bool part = std::any_of(listed.begin(), listed.end(),
                                      [&](std::string_view whole) { return label.starts_with(whole); });
        if (!column.expected || part || (column.key && key_listed)) continue;
        key_listed |= column.key;
        listed.push_back(label);
        (wanted += wanted.empty() ? "" : ", ") += label;
    }
    return wanted;
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

DayOrder SheetTable::days(std::string_view field) const {
    const ColumnMatch* column = column_of(field);
    return column && column->order ? *column->order : order_of_days(all(field));
}

Table find_table(const Workbook& workbook, const TableAsk& ask) {
    const Dictionary dictionary(ask.columns);
    Table found;
    for (const Worksheet& sheet : workbook.sheets) {
        auto table = read_table(sheet, dictionary, ask, found.findings);
        if (!table) {
            found.skipped += sheet.rows.size();
            if (!sheet.rows.empty())
                found.findings.push_back(finding(sheet, sheet.hidden ? "sheet_hidden" : "sheet_without_table",
                                                 Severity::information));
            continue;
        }
        found.sheets.push_back(std::move(*table));
        found.skipped += found.sheets.back().skipped.size();
    }
    if (found.sheets.empty()) {
        throw Problem(ProblemKind::invalid,
                      {{.path = "file", .code = "header_not_found", .args = {wanted_columns(ask)}}});
    }
    return found;
}

}  // namespace truong::sheet
