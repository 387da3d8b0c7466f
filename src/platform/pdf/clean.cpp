#include "platform/pdf/clean.hpp"

#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <cstdint>

#include "base/text.hpp"

namespace truong::pdf {

namespace {

bool set_on_paper(UChar32 sign) {
    if (sign == '\n' || sign == '\t') return true;
    if (sign < 0x20 || (sign >= 0x7F && sign < 0xA0)) return false;
    const bool turns = sign == 0x200E || sign == 0x200F || (sign >= 0x202A && sign <= 0x202E)
                       || (sign >= 0x2066 && sign <= 0x2069);
    return !turns && sign != 0xFEFF;
}

constexpr UChar32 instead = 0x25A1;  // an empty square

/// Basic Latin, its supplements and the letters of Vietnamese: almost every sign of every text.
bool surely_covered(UChar32 sign) { return sign < 0x250 || (sign >= 0x1EA0 && sign <= 0x1EF9); }

std::string valid_text(std::string_view text, const Covered& covered) {
    const icu::UnicodeString read =
        icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
    icu::UnicodeString clean;
    for (std::int32_t at = 0; at < read.length(); at = read.moveIndex32(at, 1)) {
        const UChar32 sign = read.char32At(at);
        if (sign == 0x2028 || sign == 0x2029)
            clean.append(UChar32{'\n'});
        else if (set_on_paper(sign))
            clean.append(surely_covered(sign) || covered(static_cast<char32_t>(sign)) ? sign : instead);
    }
    std::string bytes;
    clean.toUTF8String(bytes);
    return bytes;
}

}  // namespace

std::string printable_text(std::string_view text, const Covered& covered) {
    return text::nfc(valid_text(text, covered));
}

std::string_view beginning(std::string_view text, std::size_t limit_bytes) {
    if (text.size() <= limit_bytes) return text;
    while (limit_bytes > 0 && U8_IS_TRAIL(static_cast<std::uint8_t>(text[limit_bytes]))) --limit_bytes;
    return text.substr(0, limit_bytes);
}

std::string_view first_piece(std::string_view paragraph, std::size_t limit_bytes) {
    const std::string_view piece = beginning(paragraph, limit_bytes);
    if (piece.size() == paragraph.size() && piece.find(' ') != std::string_view::npos) return piece;
    const std::size_t space = piece.rfind(' ');
    if (space != std::string_view::npos && space > 0) return piece.substr(0, space + 1);
    // A word without an end is broken at each letter, which takes pango the square of its length.
    return beginning(piece, limit_bytes / 8);
}

}  // namespace truong::pdf
