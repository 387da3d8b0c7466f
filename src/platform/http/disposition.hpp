#pragma once
// Under which name an answer is kept as a file.
#include <string>
#include <string_view>

namespace truong::http {

/// The value of Content-Disposition, as RFC 6266 writes it; `how`: "attachment" or "inline".
std::string disposition(std::string_view how, std::string_view name);

}  // namespace truong::http
