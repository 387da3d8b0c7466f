#pragma once
// Texts made fit for setting.
#include <functional>
#include <string>
#include <string_view>

namespace truong::pdf {

/// What a box or a cell takes at most; nobody could read more there.
inline constexpr std::size_t boxed_limit_bytes = 4'000;

/// Whether the fonts have a sign.
using Covered = std::function<bool(char32_t)>;

/// Valid UTF-8 in normal form C with line breaks and tabs as its only control characters. Signs that turn the
/// direction of writing are left out, because a name could show another than it is;
/// what is no UTF-8 or not covered is an empty square.
std::string printable_text(std::string_view text, const Covered& covered);

/// The beginning of valid UTF-8, of at most so many bytes and of whole characters.
std::string_view beginning(std::string_view text, std::size_t limit_bytes);

/// The first piece of a long paragraph, to its last space within the limit where there is one.
std::string_view first_piece(std::string_view paragraph, std::size_t limit_bytes);

}  // namespace truong::pdf
