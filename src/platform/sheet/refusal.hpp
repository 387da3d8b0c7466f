#pragma once
// The one way in which the readers say no.
#include <string>
#include <string_view>
#include <vector>

namespace truong::sheet {

/// Throws `too_large` for the codes that speak of a size, else `invalid`.
[[noreturn]] void refuse_file(std::string code, std::vector<std::string> args = {},
                              const std::string& path = "file");

/// Of a name that a stranger chose: short enough for a sentence, and without control characters.
std::string shown_name(std::string_view name);

}  // namespace truong::sheet
