#pragma once
// Decimal digits in texts of a fixed shape: dates, times, marks.
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace truong {

/// The number that 1 to 9 ASCII digits write; nothing for anything else, a sign or a space included.
std::optional<std::int32_t> parse_digits(std::string_view text);

/// Fills the place with the last digits of a number from zero on, with zeros in front.
void put_digits(std::span<char> place, std::int64_t number);

}  // namespace truong
