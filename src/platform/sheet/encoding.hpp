#pragma once
// Bytes of a text file to UTF-8, whatever the program and the decade that wrote it.
#include <optional>
#include <string>
#include <string_view>

namespace truong::sheet {

struct DecodedText {
    /// The bytes as they are, when they are UTF-8 already: a large file is not kept twice.
    std::string_view utf8(std::string_view bytes) const {
        return owned ? std::string_view(*owned) : bytes.substr(skipped);
    }

    std::optional<std::string> owned;
    std::size_t skipped = 0;  // a mark at the beginning
    /// "UTF-16" or "Windows-1258"; empty for UTF-8, and for the letters of an old font, which are left as
    /// they were typed for restore_typed_texts.
    std::string converted_from;
};

/// Refuses text_has_nul, text_encoding_unknown and spreadsheet_damaged (half a character at the end).
DecodedText decode_text(std::string_view bytes);

}  // namespace truong::sheet
