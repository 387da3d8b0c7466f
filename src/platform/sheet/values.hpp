#pragma once
// What people type into cells: days in several orders, serials, ticks, numbers that lost a zero. Pure: a cell
// in, a value and what has to be said about it out.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/entity.hpp"
#include "platform/sheet/workbook.hpp"

namespace truong::sheet {

/// What a cell says as text: normal form C, single spaces, without blanks at its ends. Empty for null, blanks
/// and faults.
std::string text_of(const Cell* cell);
bool is_blank(const Cell* cell);
/// "Họ và tên (*)" as words in the order of the alphabet, folded and without what tells nothing, so that
/// "Cha: họ tên" and "Họ và tên cha" are equal.
std::string header_words(std::string_view text);

/// In which order the days of a column were typed.
enum class DayOrder { day_first, month_first };
/// By what cannot be read otherwise: a number above 12 in one of the two places. Day first where nothing says
/// anything, or both is there.
DayOrder order_of_days(const std::vector<const Cell*>& column);

/// A day, or as much of it as papers give. Findings, path empty: day_unreadable, day_impossible (errors, then
/// there is no year), day_order_guessed (a warning, where only the column tells), short_year (information).
struct DayReading {
    std::optional<int> year, month, day;
    Findings findings;
    std::optional<Date> exact() const;
};
/// Reads "05/03/2012", "5-3-12", "2012-03-05", "20120305", "05032012", "5 tháng 3 năm 2012", "03/2012",
/// "2012", days of the workbook and serial numbers. A number of 1900 to 2199 is a year.
DayReading read_day(const Cell& cell, DaySystem system, DayOrder order);

/// "x", "Có", "1", "true", "v" and their contraries; nothing for what is neither.
std::optional<bool> read_yes(std::string_view text);
/// A whole number, also "35,0"; nothing for anything else.
std::optional<std::int64_t> read_whole(std::string_view text);
/// Tenths or hundredths in `unit`s: read_decimal("1,52", 1'000) is 1'520. Nothing for anything else.
std::optional<std::int64_t> read_decimal(std::string_view text, std::int64_t unit);

/// A text of digits that has a form, from a cell that may be a number: a number cell that lost its first zero
/// gets it back. `fault` is the form's code, or empty.
struct DigitsReading {
    std::string text;
    bool restored = false;
    std::string fault;
};
DigitsReading read_digits(const Cell& cell, const TextForm& form);

}  // namespace truong::sheet
