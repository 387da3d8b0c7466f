#pragma once
#include <map>
#include <set>

#include "platform/sheet/table.hpp"

namespace truong::sheet {

/// Header words to fields, of everything that a sheet understands.
class Dictionary {
public:
    explicit Dictionary(const std::vector<SheetColumn>& columns);
    /// Empty where no column is meant.
    std::string field_of(std::string_view header) const;
    /// Whether columns with these meanings are a table of the sheet, and not a summary that shares words with
    /// it: who the record is, and more about him. Where nothing is a key, one expected column and another.
    bool names_records(const std::set<std::string>& fields) const;

private:
    std::map<std::string, std::string, std::less<>> fields_;
    std::set<std::string, std::less<>> expected_, keys_;
};

/// Of a column that says nothing about the record itself: its number in the list, a remark.
bool is_aside(std::string_view field);

/// The lines that name the columns of a table, as they were understood.
struct Header {
    std::uint32_t first = 0, last = 0;  // rows as shown
    std::vector<ColumnMatch> columns;
    std::size_t understood = 0;  // different fields
    bool names_records = false;
};

/// Nothing where no line of the sheet's beginning names two columns.
std::optional<Header> find_header(const Worksheet& sheet, const Merges& merges, const Dictionary& dictionary);

}  // namespace truong::sheet
