#include "platform/sheet/encoding_fonts.hpp"

#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <unordered_map>
#include <unordered_set>

#include "base/text.hpp"
#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

/// TCVN 5712:1993 VN3 from 0xA0, sixteen a line; a dot where it has no letter.
constexpr std::u16string_view tcvn3_letters =
    u".ĂÂÊÔƠƯĐăâêôơưđ."
    u".....àảãáạ.ằẳẵắ."
    u"......ặầẩẫấậè.ẻẽ"
    u"éẹềểễếệìỉ...ĩíịò"
    u".ỏõóọồổỗốộờởỡớợù"
    u".ủũúụừửữứựỳỷỹýỵ.";

constexpr char32_t first_font_letter = 0xA1, table_begin = 0xA0, last_font_letter = 0xFF;

bool is_font_letter(char32_t point) { return point >= first_font_letter && point <= last_font_letter; }

/// A letter that only Unicode has, so whoever typed it had no need of an old font.
bool is_unicode_vietnamese(char32_t point) {
    constexpr std::u32string_view others = U"ĂăĐđĨĩŨũƠơƯư";
    return (point >= 0x1EA0 && point <= 0x1EF9) || (point >= 0x0300 && point <= 0x0323)
           || others.find(point) != std::u32string_view::npos;
}

std::string to_utf8(const icu::UnicodeString& text) {
    std::string result;
    text.toUTF8String(result);
    return text::nfc(result);
}

bool is_capital(char each) { return each >= 'A' && each <= 'Z'; }
bool is_small(char each) { return each >= 'a' && each <= 'z'; }

/// Whether small letters with tones are meant as capitals: the font of capitals has no others. A word tells
/// by two capitals and no small letter; so does a whole text for its shorter words.
bool meant_as_capitals(std::string_view typed) {
    std::size_t run = 0, longest = 0;
    for (const char each : typed) {
        if (is_small(each)) return false;
        if (each == ' ') run = 0;
        if (is_capital(each)) longest = std::max(longest, ++run);
    }
    return longest >= 2;
}

std::optional<std::string> read_tcvn3(std::string_view typed) {
    const bool all_capitals = meant_as_capitals(typed);
    bool capitals = all_capitals;
    icu::UnicodeString result;
    for (std::size_t at = 0; at < typed.size();) {
        if (at == 0 || typed[at - 1] == ' ')
            capitals = all_capitals || meant_as_capitals(typed.substr(at, typed.find(' ', at) - at));
        const char32_t point = next_character(typed, at);
        if (!is_font_letter(point)) {
            result.append(static_cast<UChar32>(point));
            continue;
        }
        const char16_t letter = tcvn3_letters[point - table_begin];
        if (letter == u'.') return {};
        icu::UnicodeString one(letter);
        result.append(capitals ? one.toUpper() : one);
    }
    return to_utf8(result);
}

struct VniMark {
    char16_t typed;
    std::u16string_view marks;
    std::u16string_view bases;  // small letters that it may follow
};
constexpr std::u16string_view toned_bases = u"aeouyôö";
constexpr std::array<VniMark, 17> vni_marks = {{{u'ù', u"\u0301", toned_bases},
                                                {u'ø', u"\u0300", toned_bases},
                                                {u'û', u"\u0309", toned_bases},
                                                {u'õ', u"\u0303", toned_bases},
                                                {u'ï', u"\u0323", toned_bases},
                                                {u'â', u"\u0302", u"aeo"},
                                                {u'á', u"\u0302\u0301", u"aeo"},
                                                {u'à', u"\u0302\u0300", u"aeo"},
                                                {u'å', u"\u0302\u0309", u"aeo"},
                                                {u'ã', u"\u0302\u0303", u"aeo"},
                                                {u'ä', u"\u0302\u0323", u"aeo"},
                                                {u'ê', u"\u0306", u"a"},
                                                {u'é', u"\u0306\u0301", u"a"},
                                                {u'è', u"\u0306\u0300", u"a"},
                                                {u'ú', u"\u0306\u0309", u"a"},
                                                {u'ü', u"\u0306\u0303", u"a"},
                                                {u'ë', u"\u0306\u0323", u"a"}}};

/// Letters that stand for another one by themselves.
constexpr std::u16string_view vni_singles = u"ñíìæóòîôöÑÍÌÆÓÒÎÔÖ", vni_meant = u"đíìỉĩịỵơưĐÍÌỈĨỊỴƠƯ";

char16_t small_letter(char16_t letter) {
    const bool capital = (letter >= u'A' && letter <= u'Z') || (letter >= 0xC0 && letter <= 0xDE);
    return static_cast<char16_t>(capital ? letter + 0x20 : letter);
}

const VniMark* vni_mark(char16_t letter, char16_t base) {
    const auto found = std::ranges::find(vni_marks, small_letter(letter), &VniMark::typed);
    const bool fits =
        found != vni_marks.end() && found->bases.find(small_letter(base)) != std::u16string_view::npos;
    return fits ? &*found : nullptr;
}

std::optional<std::string> read_vni(std::string_view typed) {
    icu::UnicodeString result;
    char16_t base = 0;
    for (std::size_t at = 0; at < typed.size();) {
        const char32_t point = next_character(typed, at);
        const auto letter = static_cast<char16_t>(point < 0x100 ? point : 0);
        const VniMark* mark = vni_mark(letter, base);
        base = mark != nullptr ? u'\0' : letter;
        if (mark != nullptr) {
            result.append(mark->marks.data(), static_cast<std::int32_t>(mark->marks.size()));
            continue;
        }
        const std::size_t single = letter == 0 ? vni_singles.npos : vni_singles.find(letter);
        if (single != vni_singles.npos)
            result.append(vni_meant[single]);
        else if (is_font_letter(point) && point >= 0xC0)
            return {};
        else
            result.append(static_cast<UChar32>(point));
    }
    return to_utf8(result);
}

struct LetterCount {
    std::size_t of_fonts = 0, of_unicode = 0;
};

LetterCount count_letters(std::string_view text) {
    LetterCount count;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = next_character(text, at);
        count.of_fonts += is_font_letter(point) ? 1 : 0;
        count.of_unicode += is_unicode_vietnamese(point) ? 1 : 0;
    }
    return count;
}

bool may_be_typed(std::string_view text) {
    const LetterCount count = count_letters(text);
    return count.of_fonts > 0 && count.of_unicode == 0;
}

template <class Take> void each_text(Workbook& workbook, Take take) {
    for (Worksheet& sheet : workbook.sheets)
        for (Cell& cell : sheet.cells)
            if (cell.kind == CellKind::text) take(cell);
}

/// The font that a workbook was typed for, judged by all of its texts together.
std::optional<OldFont> font_of_workbook(Workbook& workbook) {
    WordCollector words;
    LetterCount all;
    std::unordered_set<const char*> seen;
    // A million cells may share one long text.
    constexpr std::size_t long_bytes = 64;
    each_text(workbook, [&](const Cell& cell) {
        if (cell.text.size() > long_bytes && !seen.insert(cell.text.data()).second) return;
        const LetterCount count = count_letters(cell.text);
        all.of_fonts += count.of_fonts;
        all.of_unicode += count.of_unicode;
        if (count.of_fonts > 0 && count.of_unicode == 0) words.add(cell.text);
    });
    // A title or a note in Unicode may stand above a list that is older.
    constexpr std::size_t rare = 8;
    if (all.of_unicode * rare > all.of_fonts) return {};
    return font_of(words.words());
}

}  // namespace

std::optional<std::string> read_in_font(std::string_view typed, OldFont font) {
    return font == OldFont::tcvn3 ? read_tcvn3(typed) : read_vni(typed);
}

std::optional<OldFont> font_of(const Words& words) {
    const Evidence as_it_stands = evidence_of(words);
    if (as_it_stands.plausible * 2 > as_it_stands.words) return {};
    std::optional<OldFont> best;
    std::size_t most = 0;
    for (const OldFont font : {OldFont::tcvn3, OldFont::vni}) {
        Words meant;
        for (const std::string& word : words)
            if (const auto text = read_in_font(word, font)) meant.insert(*text);
        const Evidence evidence = evidence_of(meant);
        const bool clear = evidence.plausible >= 2 && evidence.known >= 1
                           && evidence.plausible * 10 >= as_it_stands.words * 8;
        if (!clear || evidence.plausible <= most) continue;
        best = font;
        most = evidence.plausible;
    }
    return best;
}

void restore_typed_texts(Workbook& workbook, const ReadLimits& limits) {
    const std::optional<OldFont> font = font_of_workbook(workbook);
    if (!font) return;
    // Cells share their texts: one that a million cells point to is converted once.
    std::unordered_map<const char*, std::string_view> done;
    std::size_t bytes = 0;
    each_text(workbook, [&](Cell& cell) {
        const auto [place, is_new] = done.try_emplace(cell.text.data(), cell.text);
        if (is_new && may_be_typed(cell.text)) {
            const std::optional<std::string> meant = read_in_font(cell.text, *font);
            if (meant) place->second = workbook.keep(*meant);
            bytes += place->second.size();
            if (bytes > 2 * limits.text_bytes)
                refuse_file("file_too_large", {std::to_string(limits.text_bytes >> 20)});
        }
        cell.text = place->second;
    });
    workbook.notes.push_back({.path = "file",
                              .code = "text_converted",
                              .args = {*font == OldFont::tcvn3 ? "TCVN3" : "VNI"},
                              .severity = Severity::warning});
}

}  // namespace truong::sheet
