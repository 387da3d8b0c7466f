#pragma once
// Vietnamese text: one normal form, folding for search, keys for sorting. ICU behind it.
#include <cstddef>
#include <string>
#include <string_view>

namespace truong::text {

bool valid_utf8(std::string_view text);
/// Characters (code points) of valid UTF-8.
std::size_t length(std::string_view utf8);
/// Normal form C: one spelling for "ề" however it was typed.
std::string nfc(std::string_view utf8);
/// Valid UTF-8 without NUL and control characters other than a tab and a line break (LF or CR LF).
bool printable(std::string_view utf8);
/// NFC, ends trimmed, every run of white space (also U+00A0, U+3000, line breaks) as one space, characters
/// of no width (U+200B to U+200D, U+2060, U+FEFF) removed.
std::string tidy(std::string_view utf8);

/// For search: lower case, without diacritics, đ as d, white space as one space. fold("Đào  Thị HIỀN") is
/// "dao thi hien".
std::string fold(std::string_view utf8);

/// Bytes that sort with memcmp as the Vietnamese collation sorts the text (ICU "vi", tones last).
std::string sort_key(std::string_view utf8);
/// The same for a person's name: by given name, then family name, then middle names, as registers do.
std::string name_sort_key(std::string_view full_name);

struct NameParts {
    std::string_view family, middle, given;  // of one word: given only
};
/// Splits on spaces: first word family name, last word given name, the rest middle.
NameParts name_parts(std::string_view full_name);

/// "SchoolYear" → "school_year"; for table names.
std::string snake_case(std::string_view camel);
/// "school-year" from "school_year"; for addresses.
std::string kebab_case(std::string_view snake);

}  // namespace truong::text
