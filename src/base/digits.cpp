#include "base/digits.hpp"

#include <cstddef>

namespace truong {

std::optional<std::int32_t> parse_digits(std::string_view text) {
    constexpr std::size_t most_digits = 9;  // what an int32 holds whatever the digits are
    if (text.empty() || text.size() > most_digits) return std::nullopt;
    std::int32_t number = 0;
    for (const char digit : text) {
        if (digit < '0' || digit > '9') return std::nullopt;
        number = number * 10 + (digit - '0');
    }
    return number;
}

void put_digits(std::span<char> place, std::int64_t number) {
    for (std::size_t i = place.size(); i-- > 0; number /= 10) place[i] = static_cast<char>('0' + number % 10);
}

}  // namespace truong
