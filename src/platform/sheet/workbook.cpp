#include "platform/sheet/workbook.hpp"

#include <algorithm>
#include <charconv>

namespace truong::sheet {
namespace {

constexpr std::size_t text_block_bytes = std::size_t{64} << 10;

}  // namespace

const Cell* Worksheet::at(const Row& row, std::uint32_t column) const {
    const auto begin = cells.begin() + row.first, end = begin + row.count;
    const auto found = std::lower_bound(
        begin, end, column, [](const Cell& cell, std::uint32_t wanted) { return cell.column < wanted; });
    return found == end || found->column != column ? nullptr : &*found;
}

const Row* Worksheet::row(std::uint32_t number) const {
    const auto found = std::ranges::lower_bound(rows, number, {}, &Row::number);
    return found == rows.end() || found->number != number ? nullptr : &*found;
}

std::string_view Workbook::keep(std::string_view text) {
    if (text.empty()) return {};
    const bool alone = text.size() > text_block_bytes / 4;
    char* place = nullptr;
    if (alone) {
        // In front, so that the last block stays the one with free room.
        place = blocks_.emplace_front(std::make_unique<char[]>(text.size())).get();
        if (blocks_.size() == 1) free_ = 0;
    } else {
        if (blocks_.empty() || free_ < text.size()) {
            blocks_.push_back(std::make_unique<char[]>(text_block_bytes));
            free_ = text_block_bytes;
        }
        place = blocks_.back().get() + (text_block_bytes - free_);
        free_ -= text.size();
    }
    std::ranges::copy(text, place);
    return {place, text.size()};
}

std::string column_letters(std::uint32_t column) {
    std::string letters;
    for (std::uint32_t left = column + 1; left > 0; left = (left - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
    return letters;
}

std::optional<std::uint32_t> column_number(std::string_view letters) {
    constexpr std::size_t most_letters = 3;
    if (letters.empty() || letters.size() > most_letters) return {};
    std::uint32_t number = 0;
    for (const char letter : letters) {
        if (letter < 'A' || letter > 'Z') return {};
        number = number * 26 + static_cast<std::uint32_t>(letter - 'A') + 1;
    }
    return number - 1;
}

std::string cell_name(std::uint32_t row, std::uint32_t column) {
    return column_letters(column) + std::to_string(row);
}

std::optional<Date> day_of_serial(std::string_view serial, DaySystem system) {
    const std::string_view whole = serial.substr(0, serial.find('.'));
    std::int32_t count = 0;
    const auto [end, error] = std::from_chars(whole.data(), whole.data() + whole.size(), count);
    if (error != std::errc() || end != whole.data() + whole.size() || serial.front() == '-') return {};
    const Date last = *date_of({9999, 12, 31});
    if (system == DaySystem::from_1904) {
        const Date first = *date_of({1904, 1, 1});
        return count <= last - first ? std::optional(first + count) : std::nullopt;
    }
    // The first spreadsheet program took 1900 for a leap year, and all others followed: 60 is a day that
    // never was, and those before it are numbered one less than the later ones would have it.
    constexpr std::int32_t never_was = 60;
    if (count < 1 || count == never_was) return {};
    const Date zero = *date_of({1899, 12, count < never_was ? 31 : 30});
    return count <= last - zero ? std::optional(zero + count) : std::nullopt;
}

}  // namespace truong::sheet
