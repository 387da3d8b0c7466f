#include "base/csv.hpp"

#include "base/check.hpp"
#include "base/digits.hpp"

namespace truong {

namespace {

using Cells = std::vector<std::string>;

/// The quoted cell that begins at `at`; a quote inside is written twice.
std::string quoted_cell(std::string_view csv, std::size_t& at) {
    std::string cell;
    for (++at; at < csv.size(); ++at) {
        if (csv[at] == '"' && csv.substr(at, 2) != "\"\"") break;
        if (csv[at] == '"') ++at;
        cell += csv[at];
    }
    check(at < csv.size(), "a quoted cell has no end");
    ++at;
    return cell;
}

std::string plain_cell(std::string_view csv, std::size_t& at) {
    const std::size_t end = std::min(csv.find_first_of(",\n", at), csv.size());
    const std::string cell(csv.substr(at, end - at));
    at = end;
    return cell;
}

std::vector<Cells> lines_of(std::string_view csv) {
    std::vector<Cells> lines(1);
    for (std::size_t at = 0; at < csv.size(); ++at) {
        lines.back().push_back(csv[at] == '"' ? quoted_cell(csv, at) : plain_cell(csv, at));
        if (at + 1 < csv.size() && csv[at] == '\n') lines.emplace_back();
    }
    return lines;
}

}  // namespace

CsvTable::CsvTable(std::string_view csv) {
    cells_ = lines_of(csv);
    const Cells names = std::move(cells_.front());
    cells_.erase(cells_.begin());
    for (std::size_t i = 0; i < names.size(); ++i) columns_.emplace(names[i], i);
    for (const Cells& cells : cells_)
        check(cells.size() == names.size(), "a line has too few or too many cells");
}

const std::string& CsvLine::text(std::string_view column) const {
    const auto found = table_.columns_.find(column);
    check(found != table_.columns_.end(), "a table without this column was asked for it");
    return table_.cells_[line_][found->second];
}

int CsvLine::number(std::string_view column) const {
    const auto number = parse_digits(text(column));
    check(number.has_value(), "a cell holds no number");
    return *number;
}

std::optional<int> CsvLine::optional_number(std::string_view column) const {
    return text(column).empty() ? std::nullopt : std::optional(number(column));
}

Date CsvLine::day(std::string_view column) const {
    const auto day = parse_date(text(column));
    check(day.has_value(), "a cell holds no day");
    return *day;
}

std::optional<Date> CsvLine::optional_day(std::string_view column) const {
    return text(column).empty() ? std::nullopt : std::optional(day(column));
}

}  // namespace truong
