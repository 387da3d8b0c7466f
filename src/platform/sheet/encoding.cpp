#include "platform/sheet/encoding.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <optional>

#include "base/check.hpp"
#include "base/text.hpp"
#include "platform/sheet/encoding_evidence.hpp"
#include "platform/sheet/encoding_fonts.hpp"
#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

struct CloseConverter {
    void operator()(UConverter* converter) const { ::ucnv_close(converter); }
};

/// Nothing where a byte means nothing in that encoding.
std::optional<std::string> decoded_as(std::string_view bytes, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(::ucnv_open(encoding, &status));
    ::ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    check(U_SUCCESS(status), "this ICU lacks an encoding");
    const auto size = static_cast<std::int32_t>(bytes.size());
    const std::int32_t needed =
        ::ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), nullptr, 0, bytes.data(), size, &status);
    if (status != U_BUFFER_OVERFLOW_ERROR && U_FAILURE(status)) return {};
    std::string utf8(static_cast<std::size_t>(needed), '\0');
    status = U_ZERO_ERROR;
    ::ucnv_toAlgorithmic(UCNV_UTF8, converter.get(), utf8.data(), needed, bytes.data(), size, &status);
    if (U_FAILURE(status)) return {};
    return utf8;
}

/// The encoding that its first bytes tell, or the zeros that nearly every second byte of a table is.
const char* utf16_kind(std::string_view bytes) {
    if (bytes.starts_with("\xFF\xFE")) return "UTF-16LE";
    if (bytes.starts_with("\xFE\xFF")) return "UTF-16BE";
    constexpr std::size_t looked_at = 4'096, least_share = 4;
    const std::size_t pairs = std::min(bytes.size(), looked_at) / 2;
    std::size_t first = 0, second = 0;
    for (std::size_t pair = 0; pair < pairs; ++pair) {
        first += bytes[2 * pair] == '\0' ? 1 : 0;
        second += bytes[2 * pair + 1] == '\0' ? 1 : 0;
    }
    if (first == 0 && second > pairs / least_share) return "UTF-16LE";
    if (second == 0 && first > pairs / least_share) return "UTF-16BE";
    return nullptr;
}

DecodedText decode_utf16(std::string_view bytes, const char* kind) {
    if (bytes.size() % 2 != 0) refuse_file("spreadsheet_damaged", {"UTF-16"});
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) bytes.remove_prefix(2);
    std::optional<std::string> text = decoded_as(bytes, kind);
    if (!text) refuse_file("text_encoding_unknown");
    if (text->find('\0') != std::string::npos) refuse_file("text_has_nul");
    return {.owned = std::move(*text), .converted_from = "UTF-16"};
}

/// Text of eight bits a character: Windows-1258, or the letters of an old font, whichever gives Vietnamese.
DecodedText decode_eight_bits(std::string_view bytes) {
    std::optional<std::string> typed = decoded_as(bytes, "windows-1252");
    if (typed) {
        WordCollector words;
        words.add(*typed);
        if (font_of(words.words())) return {.owned = std::move(*typed)};
    }
    std::optional<std::string> text = decoded_as(bytes, "windows-1258");
    if (!text) refuse_file("text_encoding_unknown");
    *text = text::nfc(*text);
    WordCollector words;
    words.add(*text);
    const Evidence evidence = evidence_of(words.words());
    // A few foreign names may stand alone; a whole list of words that nobody can say is another encoding.
    constexpr std::size_t few = 5;
    if (evidence.words >= few && evidence.plausible * 3 < evidence.words)
        refuse_file("text_encoding_unknown");
    return {.owned = std::move(*text), .converted_from = "Windows-1258"};
}

}  // namespace

DecodedText decode_text(std::string_view bytes) {
    if (const char* kind = utf16_kind(bytes)) return decode_utf16(bytes, kind);
    if (bytes.find('\0') != std::string_view::npos) refuse_file("text_has_nul");
    const std::size_t mark = bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0;
    if (text::valid_utf8(bytes)) return {.skipped = mark};
    return decode_eight_bits(bytes);
}

}  // namespace truong::sheet
