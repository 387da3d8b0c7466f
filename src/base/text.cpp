#include "base/text.hpp"

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <memory>

#include "base/check.hpp"

namespace truong::text {

namespace {

void check_icu(UErrorCode status) { check(U_SUCCESS(status), u_errorName(status)); }

std::int32_t icu_size(std::string_view text) {
    check(text.size() <= std::numeric_limits<std::int32_t>::max(), "a text beyond 2 GiB");
    return static_cast<std::int32_t>(text.size());
}

icu::UnicodeString utf16(std::string_view utf8) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), icu_size(utf8)));
}

std::string utf8_of(const icu::UnicodeString& text) {
    std::string utf8;
    return text.toUTF8String(utf8);
}

bool ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x80; });
}

using Form = const icu::Normalizer2* (*)(UErrorCode&);

icu::UnicodeString normalized(const icu::UnicodeString& text, Form form) {
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString result = form(status)->normalize(text, status);
    check_icu(status);
    return result;
}

/// Space, non-joiner, joiner, word joiner and byte order mark of no width: unseen, and never meant in a name.
bool zero_width(UChar32 point) {
    return (point >= 0x200B && point <= 0x200D) || point == 0x2060 || point == 0xFEFF;
}

template <class Visit> void each_point(const icu::UnicodeString& text, Visit visit) {
    for (std::int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) visit(text.char32At(i));
}

icu::UnicodeString single_spaced(const icu::UnicodeString& text) {
    icu::UnicodeString result;
    bool space = false;
    each_point(text, [&](UChar32 point) {
        if (u_isUWhiteSpace(point)) {
            space = true;
            return;
        }
        if (space && !result.isEmpty()) result.append(u' ');
        space = false;
        result.append(point);
    });
    return result;
}

/// The letters that Vietnamese readers take for đ: old fonts and keyboards put ð or ɖ in its place.
bool stroked_d(UChar32 point) { return point == 0x0111 || point == 0x00F0 || point == 0x0256; }

std::unique_ptr<icu::Collator> vietnamese(icu::Collator::ECollationStrength strength) {
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<icu::Collator> collator(icu::Collator::createInstance(icu::Locale("vi"), status));
    check_icu(status);
    check(status != U_USING_DEFAULT_WARNING, "this ICU has no Vietnamese collation");
    collator->setStrength(strength);
    return collator;
}

std::string collation_key(const icu::Collator& collator, std::string_view utf8) {
    // The collation alone gives stacked marks in unusual order other keys than their normal form.
    const icu::UnicodeString text = normalized(utf16(utf8), icu::Normalizer2::getNFCInstance);
    // Twice the length covers nearly every text; what is longer says how much it needs.
    std::string key(2 * static_cast<std::size_t>(text.length()) + 16, '\0');
    const auto write = [&] {
        return static_cast<std::size_t>(collator.getSortKey(text, reinterpret_cast<std::uint8_t*>(key.data()),
                                                            static_cast<std::int32_t>(key.size())));
    };
    std::size_t size = write();
    if (size > key.size()) {
        key.resize(size);
        size = write();
    }
    check(size > 0, "ICU made no sort key");
    key.resize(size - 1);
    return key;
}

}  // namespace

bool valid_utf8(std::string_view text) {
    std::int32_t size = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(nullptr, 0, &size, text.data(), icu_size(text), &status);
    return status != U_INVALID_CHAR_FOUND;
}

std::size_t length(std::string_view utf8) {
    return static_cast<std::size_t>(std::ranges::count_if(
        utf8, [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0) != 0x80; }));
}

std::string nfc(std::string_view utf8) {
    if (ascii(utf8)) return std::string(utf8);
    return utf8_of(normalized(utf16(utf8), icu::Normalizer2::getNFCInstance));
}

bool printable(std::string_view utf8) {
    if (!valid_utf8(utf8)) return false;
    for (std::size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        const bool line_break = byte == '\n' || utf8.substr(i, 2) == "\r\n";
        const bool low = byte < 0x20 && byte != '\t' && !line_break;
        // U+0080 to U+009F are the bytes C2 80 to C2 9F.
        const bool high = byte == 0xC2 && static_cast<unsigned char>(utf8[i + 1]) < 0xA0;
        if (low || high || byte == 0x7F) return false;
    }
    return true;
}

std::string tidy(std::string_view utf8) {
    icu::UnicodeString seen;
    each_point(utf16(utf8), [&](UChar32 point) {
        if (!zero_width(point)) seen.append(point);
    });
    // Only now: a joiner between a letter and its tone would have kept them apart.
    return utf8_of(single_spaced(normalized(seen, icu::Normalizer2::getNFCInstance)));
}

std::string fold(std::string_view utf8) {
    // Decomposed first: a folded letter never decomposes further (a test asks every character).
    const icu::UnicodeString lower = normalized(utf16(utf8), icu::Normalizer2::getNFKDInstance).foldCase();
    icu::UnicodeString bare;
    each_point(lower, [&](UChar32 point) {
        if ((U_MASK(u_charType(point)) & U_GC_M_MASK) != 0) return;
        if (u_hasBinaryProperty(point, UCHAR_DEFAULT_IGNORABLE_CODE_POINT)) return;
        bare.append(stroked_d(point) ? UChar32{'d'} : point);
    });
    return utf8_of(single_spaced(bare));
}

std::string sort_key(std::string_view utf8) {
    // ICU promises nothing for one collator in two threads.
    thread_local const auto collator = vietnamese(icu::Collator::TERTIARY);
    return collation_key(*collator, utf8);
}

std::string name_sort_key(std::string_view full_name) {
    // Without case: NGUYỄN VĂN AN stands among the other An, not behind all of them.
    thread_local const auto collator = vietnamese(icu::Collator::SECONDARY);
    const std::string name = tidy(full_name);
    const NameParts parts = name_parts(name);
    // ICU writes no zero byte inside a key, so a zero behind each field sorts "An" before "Anh" whatever
    // follows.
    std::string key;
    for (const std::string_view part : {parts.given, parts.family, parts.middle})
        key.append(collation_key(*collator, part)).append(1, '\0');
    return key + name;
}

NameParts name_parts(std::string_view full_name) {
    const auto trimmed = [](std::string_view text) {
        const std::size_t first = text.find_first_not_of(' ');
        if (first == std::string_view::npos) return std::string_view();
        return text.substr(first, text.find_last_not_of(' ') - first + 1);
    };
    const std::string_view name = trimmed(full_name);
    const std::size_t first_space = name.find(' '), last_space = name.rfind(' ');
    if (first_space == std::string_view::npos) return {{}, {}, name};
    return {name.substr(0, first_space), trimmed(name.substr(first_space, last_space - first_space)),
            name.substr(last_space + 1)};
}

std::string snake_case(std::string_view camel) {
    const auto upper = [&](std::size_t i) { return i < camel.size() && camel[i] >= 'A' && camel[i] <= 'Z'; };
    const auto lower = [&](std::size_t i) { return i < camel.size() && camel[i] >= 'a' && camel[i] <= 'z'; };
    std::string snake;
    for (std::size_t i = 0; i < camel.size(); ++i) {
        // The last capital of an abbreviation begins the next word: "XMLFile" is xml_file.
        const bool begins_word = upper(i) && i > 0 && (!upper(i - 1) || lower(i + 1));
        if (begins_word) snake += '_';
        snake += upper(i) ? static_cast<char>(camel[i] - 'A' + 'a') : camel[i];
    }
    return snake;
}

std::string kebab_case(std::string_view snake) {
    std::string kebab(snake);
    std::ranges::replace(kebab, '_', '-');
    return kebab;
}

}  // namespace truong::text
