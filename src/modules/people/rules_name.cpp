// Names of people: what may stand in one, and in which order registers list them.
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>

#include "base/text.hpp"
#include "modules/people/rules.hpp"

namespace truong::people {

namespace {

constexpr std::size_t longest_name = 150;  // as the national exchange has it
constexpr std::size_t most_shown = 5;

bool joins_letters(UChar32 point) {
    constexpr std::array<UChar32, 5> joining = {'\'', 0x2019, '-', 0x2010, 0x2011};
    return std::ranges::find(joining, point) != joining.end();
}

/// What text::tidy takes away or makes a plain space, line breaks and tabs aside: nobody types those.
bool mended_by_tidy(UChar32 point) {
    constexpr std::array<UChar32, 5> unseen = {0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF};
    return u_charType(point) == U_SPACE_SEPARATOR || std::ranges::find(unseen, point) != unseen.end();
}

/// Letters of any script, with the marks that some scripts and the decomposed form write behind them.
bool in_a_name(UChar32 point, bool behind_letter) {
    const bool mark = (U_MASK(u_charType(point)) & U_GC_M_MASK) != 0;
    return u_isalpha(point) || (mark && behind_letter) || joins_letters(point) || mended_by_tidy(point);
}

/// For the sentence: "1", "😀"; what cannot be seen by its number, "U+0007".
std::string shown_character(UChar32 point) {
    std::string text;
    if (u_isgraph(point)) return icu::UnicodeString(point).toUTF8String(text);
    constexpr std::string_view digits = "0123456789ABCDEF";
    const int first_shift = point > 0xFFFFF ? 20 : point > 0xFFFF ? 16 : 12;
    for (int shift = first_shift; shift >= 0; shift -= 4)
        text += digits[static_cast<std::size_t>(point >> shift) & 0xFU];
    return "U+" + text;
}

/// The first few different ones, with spaces between them.
std::string strange_characters(std::string_view name) {
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int>(name.size())));
    std::vector<UChar32> strange;
    bool behind_letter = false, any_letter = false;
    UChar32 joiner = 0;
    for (std::int32_t i = 0; i < text.length() && strange.size() < most_shown; i = text.moveIndex32(i, 1)) {
        const UChar32 point = text.char32At(i);
        if (!in_a_name(point, behind_letter) && std::ranges::find(strange, point) == strange.end())
            strange.push_back(point);
        const bool mark = (U_MASK(u_charType(point)) & U_GC_M_MASK) != 0;
        behind_letter = u_isalpha(point) || (mark && behind_letter);
        any_letter = any_letter || behind_letter;
        if (joins_letters(point)) joiner = point;
    }
    if (strange.empty() && !any_letter) strange.push_back(joiner);
    std::string list;
    for (const UChar32 point : strange) (list += list.empty() ? "" : " ") += shown_character(point);
    return list;
}

}  // namespace

Findings check_person_name(std::string_view name) {
    constexpr std::size_t most_bytes = 100'000;  // beyond it nothing needs to be counted
    Findings findings;
    const auto add = [&](std::string code, Severity severity, std::vector<std::string> args = {}) {
        findings.push_back({"full_name", std::move(code), std::move(args), severity});
    };
    const auto too_long = [&] { add("name_too_long", Severity::error, {std::to_string(longest_name)}); };
    if (name.size() > most_bytes) return too_long(), findings;
    if (!text::valid_utf8(name)) return add("name_encoding", Severity::error), findings;
    const std::string composed = text::nfc(name), tidied = text::tidy(name);
    if (tidied.empty()) return add("name_empty", Severity::error), findings;
    if (text::length(tidied) > longest_name) too_long();
    if (const std::string strange = strange_characters(composed); !strange.empty())
        add("name_characters", Severity::error, {strange});
    if (tidied.find(' ') == std::string::npos) add("name_one_word", Severity::warning);
    if (composed != tidied) add("name_spaces", Severity::information);
    if (composed != name) add("name_form", Severity::information);
    return findings;
}

std::vector<std::string> sort_names(std::vector<std::string> names) {
    std::vector<std::pair<std::string, std::string>> keyed;
    keyed.reserve(names.size());
    for (std::string& name : names) keyed.emplace_back(text::name_sort_key(name), std::move(name));
    std::ranges::sort(keyed);
    for (std::size_t i = 0; i < keyed.size(); ++i) names[i] = std::move(keyed[i].second);
    return names;
}

}  // namespace truong::people
