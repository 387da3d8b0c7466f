#pragma once
#include <map>

#include "platform/sheet/table.hpp"

namespace truong::sheet {

/// Header words to fields, of everything that a sheet understands.
class Dictionary {
public:
    explicit Dictionary(const std::vector<SheetColumn>& columns);
    /// Empty where no column is meant.
    std::string field_of(std::string_view header) const;

private:
    std::map<std::string, std::string, std::less<>> fields_;
};

/// The lines that name the columns of a table, as they were understood.
struct Header {
    std::uint32_t first = 0, last = 0;  // rows as shown
    std::vector<ColumnMatch> columns;
    std::size_t understood = 0;  // different fields
};

/// Nothing where no line of the sheet's beginning names two columns.
std::optional<Header> find_header(const Worksheet& sheet, const Merges& merges, const Dictionary& dictionary);

}  // namespace truong::sheet
