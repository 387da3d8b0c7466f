// Phone numbers of Vietnam as people type them, and the one form in which they are stored.
#include <algorithm>
#include <array>

#include "modules/people/rules.hpp"

namespace truong::people {

namespace {

/// What people put between digits; also what word processors make of a space or hyphen (U+00A0, U+202F,
/// U+2010, U+2011, U+2013).
constexpr std::array<std::string_view, 12> between_digits = {
    " ", "\t", ".", "-", "(", ")", "\u00A0", "\u202F", "\u2010", "\u2011", "\u2013", "\uFEFF"};

std::string without_separators(std::string_view typed) {
    std::string bare;
    while (!typed.empty()) {
        const auto* const found = std::ranges::find_if(
            between_digits, [&](std::string_view each) { return typed.starts_with(each); });
        const bool separator = found != between_digits.end();
        if (!separator) bare += typed.front();
        typed.remove_prefix(separator ? found->size() : 1);
    }
    return bare;
}

bool only_digits(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// The digits behind +84 or 84, with the 0 that stands for them at home. A landline has nine or ten.
std::string with_trunk_zero(std::string_view bare) {
    const std::string_view rest = bare.starts_with("+84")  ? bare.substr(3)
                                  : bare.starts_with("84") ? bare.substr(2)
                                                           : std::string_view();
    const bool abroad = rest.size() == 9 || (rest.size() == 10 && rest.front() == '2');
    return abroad ? '0' + std::string(rest) : std::string(bare);
}

/// The ranges of the operators since the numbers of eleven digits ended in 2018.
bool is_mobile(std::string_view number) {
    if (number.size() != 10 || number[0] != '0') return false;
    const auto second_of = [&](std::string_view digits) { return digits.find(number[2]) != digits.npos; };
    switch (number[1]) {
        case '3': return second_of("23456789");
        case '5': return second_of("25689");
        case '7': return second_of("06789");
        case '8': return second_of("123456789");
        case '9': return second_of("012346789");
        default: return false;
    }
}

bool is_landline(std::string_view number) {
    return (number.size() == 10 || number.size() == 11) && number.starts_with("02");
}

}  // namespace

PhoneReading read_phone(std::string_view typed) {
    constexpr std::size_t longest = 60;  // bytes; nobody types more around eleven digits
    PhoneReading reading;
    const std::string number = typed.size() > longest ? "" : with_trunk_zero(without_separators(typed));
    if (only_digits(number) && is_mobile(number)) reading.kind = PhoneReading::PhoneKind::mobile;
    if (only_digits(number) && is_landline(number)) reading.kind = PhoneReading::PhoneKind::landline;
    if (reading.kind)
        reading.number = number;
    else
        reading.findings.push_back({.path = "phone", .code = "phone_format"});
    return reading;
}

}  // namespace truong::people
