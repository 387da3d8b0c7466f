#pragma once
// Tables in the form of RFC 4180 with a line of names, as the data/ of a module keeps them.
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"

namespace truong {

class CsvTable;

/// One line of a table; it must not outlive it. A cell that does not hold what it is asked for is a bug of
/// ours.
class CsvLine {
public:
    CsvLine(const CsvTable& table, std::size_t line) : table_(table), line_(line) {}
    const std::string& text(std::string_view column) const;
    int number(std::string_view column) const;
    std::optional<int> optional_number(std::string_view column) const;
    Date day(std::string_view column) const;
    std::optional<Date> optional_day(std::string_view column) const;

private:
    const CsvTable& table_;
    std::size_t line_;
};

class CsvTable {
public:
    explicit CsvTable(std::string_view csv);
    std::size_t size() const { return cells_.size(); }
    CsvLine operator[](std::size_t line) const { return {*this, line}; }

private:
    friend class CsvLine;
    std::map<std::string, std::size_t, std::less<>> columns_;
    std::vector<std::vector<std::string>> cells_;
};

}  // namespace truong
