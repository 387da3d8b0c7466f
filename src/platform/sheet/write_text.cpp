#include <algorithm>

#include "base/text.hpp"
#include "platform/sheet/write.hpp"

namespace truong::sheet {

namespace {

/// "_x000D_" stands for a control character in .xlsx; the same letters in a text are escaped.
bool looks_escaped(std::string_view text) {
    const auto hexadecimal = [](char letter) {
        return std::string_view("0123456789ABCDEFabcdef").find(letter) != std::string_view::npos;
    };
    return text.size() >= 7 && text.starts_with("_x") && text[6] == '_'
           && std::ranges::all_of(text.substr(2, 4), hexadecimal);
}

std::size_t bytes_of(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

/// U+FFFE and U+FFFF are characters in UTF-8 and none in XML.
bool none_in_xml(std::string_view letter) { return letter == "\xEF\xBF\xBE" || letter == "\xEF\xBF\xBF"; }

/// Stored texts and texts that were read are valid: this is for those that a fault of ours let through.
std::string without_foreign_bytes(std::string_view text) {
    std::string ascii(text);
    std::ranges::replace_if(
        ascii, [](char byte) { return static_cast<unsigned char>(byte) >= 0x80; }, '?');
    return ascii;
}

}  // namespace

std::string writable_text(std::string_view text, std::size_t limit) {
    if (!text::valid_utf8(text)) return writable_text(without_foreign_bytes(text), limit);
    std::string out;
    out.reserve(text.size());
    std::size_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t size = bytes_of(lead);
        std::string_view letter = text.substr(at, size);
        if (lead == '\r') letter = text.substr(at + 1).starts_with('\n') ? "" : "\n";
        const bool control = (lead < 0x20 && lead != '\n' && lead != '\t' && lead != '\r') || lead == 0x7F;
        if (control || none_in_xml(letter)) letter = "";
        if (looks_escaped(text.substr(at))) letter = "_x005F_";
        const std::size_t taken = letter.size() > 4 ? letter.size() : size == 4 ? 2 : letter.empty() ? 0 : 1;
        if (units + taken > limit) break;
        units += taken;
        out += letter;
        at += size;
    }
    return out;
}

}  // namespace truong::sheet
