#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace truong::sheet {

/// The number as a person would write it down: the shortest decimal of at most 15 significant digits, which
/// is what a spreadsheet program holds, so that 0.10000000000000001 is "0.1" again and 9.12345678E8 is
/// "912345678". Beyond 10^21 and below 10^-10 with an exponent. Nothing for what is no number.
std::optional<std::string> number_text(std::string_view stored);

}  // namespace truong::sheet
