// Which lines of a worksheet name its columns: one line, or up to three with groups above.
#include "platform/sheet/table_header.hpp"

#include <algorithm>
#include <set>

namespace truong::sheet {

namespace {

constexpr std::uint32_t searched_rows = 40;  // titles above a header are shorter than that
constexpr std::uint32_t most_lines = 3;
constexpr std::size_t longest_header = 200;  // bytes; a longer text is a remark

/// The text that a header cell shows, merged cells included.
std::string shown(const Worksheet& sheet, const Merges& merges, std::uint32_t row, std::uint32_t column) {
    std::uint32_t from_row = row, from_column = column;
    if (const Merge* merge = merges.covering(row, column)) {
        from_row = merge->first_row;
        from_column = merge->first_column;
    }
    const Row* line = sheet.row(from_row);
    const Cell* cell = line ? sheet.at(*line, from_column) : nullptr;
    std::string text = cell && cell->kind == CellKind::text ? text_of(cell) : std::string();
    return text.size() <= longest_header ? text : std::string();
}

/// A heading over the columns about the record itself.
bool is_general(std::string_view group) {
    const std::string words = header_words(group);
    for (const std::string_view known :
         {"hoc sinh", "ca nhan", "ca hoc nhan sinh", "chung", "lich ly", "ban than", "ho so", "bo can",
          "giao vien", "bo can giao vien", "ban co", "hoc lich ly sinh"})
        if (words == known) return true;
    return false;
}

std::uint32_t width_of(const Worksheet& sheet, std::uint32_t first, std::uint32_t last) {
    std::uint32_t width = 0;
    for (const Row& row : sheet.rows)
        if (row.number >= first && row.number <= last && row.count > 0)
            width = std::max(width, sheet.cells[row.first + row.count - 1].column + 1);
    return width;
}

class HeaderReader {
public:
    HeaderReader(const Worksheet& sheet, const Dictionary& dictionary, const Merges& merges)
        : sheet_(sheet), dictionary_(dictionary), merges_(merges) {}

    Header read(std::uint32_t first, std::uint32_t last) const {
        Header header{.first = first, .last = last};
        const std::uint32_t width = width_of(sheet_, first, last);
        std::vector<std::string> groups(last - first);  // the text of each line above, carried to the right
        std::set<std::string> fields;
        for (std::uint32_t column = 0; column < width; ++column) {
            ColumnMatch match = column_at(header, groups, column);
            if (match.header.empty()) continue;
            if (continues(header, match, column)) continue;
            match.hidden = sheet_.hidden_columns.contains(column);
            if (!match.field.empty()) fields.insert(match.field);
            header.columns.push_back(std::move(match));
        }
        header.understood = fields.size();
        header.names_records = dictionary_.names_records(fields);
        return header;
    }

private:
    ColumnMatch column_at(const Header& header, std::vector<std::string>& groups,
                          std::uint32_t column) const {
        std::vector<std::string> parts;
        const std::string lowest = shown(sheet_, merges_, header.last, column);
        for (std::uint32_t row = header.first; row < header.last; ++row) {
            std::string& group = groups[row - header.first];
            const std::string own = shown(sheet_, merges_, row, column);
            // A name that stands alone in its column is no group of what follows.
            if (!own.empty()) group = !lowest.empty() && lowest != own ? own : std::string();
            // A file without merged cells leaves the places beside a group's name blank.
            const std::string& meant = own.empty() && !lowest.empty() ? group : own;
            if (!meant.empty() && (parts.empty() || parts.back() != meant)) parts.push_back(meant);
        }
        if (!lowest.empty() && (parts.empty() || parts.back() != lowest)) parts.push_back(lowest);
        ColumnMatch match{.column = column};
        for (const std::string& part : parts) (match.header += match.header.empty() ? "" : " ") += part;
        match.field = dictionary_.field_of(match.header);
        // "Thông tin học sinh" above everything tells nothing about one column; "Người đón" does.
        while (match.field.empty() && parts.size() > 1 && is_general(parts.front())) {
            parts.erase(parts.begin());
            std::string rest;
            for (const std::string& part : parts) (rest += rest.empty() ? "" : " ") += part;
            match.field = dictionary_.field_of(rest);
        }
        return match;
    }

    /// Whether the column lies under the header of the one before it: "Họ và tên" over two columns.
    bool continues(Header& header, const ColumnMatch& match, std::uint32_t column) const {
        if (header.columns.empty()) return false;
        ColumnMatch& before = header.columns.back();
        const Merge* merge = merges_.covering(header.last, column);
        const bool one = merge && merge->first_column == before.column && before.header == match.header
                         && before.column + before.width == column;
        if (one) ++before.width;
        return one;
    }

    const Worksheet& sheet_;
    const Dictionary& dictionary_;
    const Merges& merges_;
};

}  // namespace

Dictionary::Dictionary(const std::vector<SheetColumn>& columns) {
    for (const SheetColumn& column : columns) {
        const std::string field(column.field);
        fields_.emplace(header_words(field), field);
        for (const std::string_view label : {column.label.vi, column.label.en})
            if (!label.empty()) fields_.emplace(header_words(label), field);
        for (const std::string_view synonym : column.synonyms) fields_.emplace(header_words(synonym), field);
        if (column.expected) expected_.insert(field);
        if (column.key) keys_.insert(field);
    }
}

bool Dictionary::names_records(const std::set<std::string>& fields) const {
    std::size_t expected = 0, keys = 0, telling = 0;
    for (const std::string& field : fields) {
        expected += expected_.contains(field) ? 1 : 0;
        keys += keys_.contains(field) ? 1 : 0;
        telling += is_aside(field) ? 0 : 1;
    }
    if (keys_.empty()) return telling >= 2 && (expected > 0 || expected_.empty());
    // Telephone numbers for names and codes are a table too; names alone are a list for signatures.
    // Birth date, sex and class make a list of pupils also where the name's column has an unknown heading.
    return (keys > 0 && (expected >= 2 || telling >= 3)) || expected >= 3;
}

bool is_aside(std::string_view field) { return field == "ordinal" || field == "note"; }

std::string Dictionary::field_of(std::string_view header) const {
    const auto found = fields_.find(header_words(header));
    return found == fields_.end() ? std::string() : found->second;
}

static std::size_t texts_in(const Worksheet& sheet, std::uint32_t number) {
    const Row* row = sheet.row(number);
    std::size_t texts = 0;
    for (std::uint32_t i = 0; row && i < row->count; ++i) {
        const Cell& cell = sheet.cells[row->first + i];
        texts += cell.kind == CellKind::text && !text_of(&cell).empty() ? 1 : 0;
    }
    return texts;
}

static bool is_better(const Header& header, const Header& best) {
    if (header.names_records != best.names_records) return header.names_records;
    // More lines must tell more: what is above a header is a title, what is below it data.
    return header.understood > best.understood
           || (header.understood == best.understood && header.last - header.first < best.last - best.first);
}

/// The line above names groups where most columns keep their meaning below it: "SĐT" under "Người đón" is
/// then nobody's telephone of the family.
static Header with_groups_above(const Worksheet& sheet, const HeaderReader& reader, const Header& found) {
    const bool room = found.first > 1 && found.last - found.first + 1 < most_lines;
    if (!room || texts_in(sheet, found.first - 1) < 2) return found;
    Header above = reader.read(found.first - 1, found.last);
    const bool kept = above.names_records || !found.names_records;
    return kept && above.understood >= 2 && above.understood * 2 >= found.understood ? above : found;
}

std::optional<Header> find_header(const Worksheet& sheet, const Merges& merges,
                                  const Dictionary& dictionary) {
    const HeaderReader reader(sheet, dictionary, merges);
    std::optional<Header> best;
    for (const Row& row : sheet.rows) {
        if (!sheet.rows.empty() && row.number >= sheet.rows.front().number + searched_rows) break;
        for (std::uint32_t lines = 1; lines <= most_lines; ++lines) {
            Header header = reader.read(row.number, row.number + lines - 1);
            if (header.understood >= 2 && (!best || is_better(header, *best))) best = std::move(header);
        }
    }
    if (best) best = with_groups_above(sheet, reader, *best);
    return best;
}

}  // namespace truong::sheet
