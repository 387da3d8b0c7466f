#include <algorithm>
#include <array>
#include <utility>

#include "platform/sheet/write.hpp"

namespace truong::sheet {

namespace {

using namespace std::string_view_literals;

/// What spreadsheet programs pass over before they look whether a formula begins: quotes, white space, marks
/// of no width.
constexpr std::array skipped{"'"sv,
                             "\""sv,
                             " "sv,
                             "\t"sv,
                             "\r"sv,
                             "\n"sv,
                             "‘"sv,
                             "’"sv,
                             "“"sv,
                             "”"sv,
                             "＇"sv,
                             "＂"sv,
                             "`"sv,
                             "　"sv,
                             "\xC2\xA0"sv,
                             "\xE2\x80\x8B"sv,
                             "\xEF\xBB\xBF"sv,
                             "\xE2\x81\xA0"sv,
                             "\0"sv,
                             "\v"sv,
                             "\f"sv};
/// The signs themselves, and the wide and small forms that a Vietnamese or Chinese keyboard gives.
constexpr std::array starts{"="sv,  "+"sv,  "-"sv,  "@"sv,  "＝"sv, "＋"sv, "－"sv,
                            "＠"sv, "﹢"sv, "﹣"sv, "﹦"sv, "﹫"sv, "−"sv};

template <std::size_t size>
std::size_t prefix_of(std::string_view text, const std::array<std::string_view, size>& prefixes) {
    const auto* found =
        std::ranges::find_if(prefixes, [&](std::string_view prefix) { return text.starts_with(prefix); });
    return found == prefixes.end() ? 0 : found->size();
}

/// "-5", "+84 912 345 678", "-7,25": one sign and a number, which computes nothing.
bool plain_number(std::string_view text) {
    if (!text.starts_with('-') && !text.starts_with('+')) return false;
    const std::string_view digits = text.substr(1);
    return digits.find_first_of("0123456789") != std::string_view::npos
           && digits.find_first_not_of("0123456789., ") == std::string_view::npos;
}

bool begins_formula(std::string_view text) {
    if (plain_number(text)) return false;
    if (text.starts_with('\t') || text.starts_with('\r')) return true;
    while (const std::size_t size = prefix_of(text, skipped)) text.remove_prefix(size);
    return prefix_of(text, starts) > 0;
}

}  // namespace

std::string guarded(std::string_view text) {
    return begins_formula(text) ? '\'' + std::string(text) : std::string(text);
}

std::string_view unguarded(std::string_view text) {
    const bool guard = text.starts_with('\'') && begins_formula(text.substr(1));
    return guard ? text.substr(1) : text;
}

std::string csv_line(const std::vector<std::string>& cells) {
    std::string line;
    const char* comma = "";
    for (const std::string& cell : cells) {
        line += std::exchange(comma, ",");
        const std::string text = guarded(cell);
        const bool spaced = text.starts_with(' ') || text.ends_with(' ');
        if (!spaced && text.find_first_of(",;\"\t\r\n") == std::string::npos) {
            line += text;
            continue;
        }
        line += '"';
        for (const char letter : text) line.append(letter == '"' ? 2 : 1, letter);
        line += '"';
    }
    return line += "\r\n";
}

}  // namespace truong::sheet
