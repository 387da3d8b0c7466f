#include "platform/sheet/refusal.hpp"

#include <algorithm>

#include "base/finding.hpp"

namespace truong::sheet {

void refuse_file(std::string code, std::vector<std::string> args, const std::string& path) {
    const bool size = code.starts_with("too_many_") || code == "file_too_large";
    throw Problem(size ? ProblemKind::too_large : ProblemKind::invalid,
                  {{.path = path, .code = std::move(code), .args = std::move(args)}});
}

std::string shown_name(std::string_view name) {
    constexpr std::size_t shown_bytes = 80;
    std::size_t end = std::min(name.size(), shown_bytes);
    while (end > 0 && end < name.size() && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80) --end;
    std::string text(name.substr(0, end));
    std::replace_if(
        text.begin(), text.end(), [](char each) { return static_cast<unsigned char>(each) < ' '; }, '?');
    return text;
}

}  // namespace truong::sheet
