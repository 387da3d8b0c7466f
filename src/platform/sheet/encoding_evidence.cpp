#include "platform/sheet/encoding_evidence.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <optional>

#include "base/check.hpp"

namespace truong::sheet {
namespace {

constexpr std::size_t words_enough = 3'000, bytes_enough = std::size_t{4} << 20, longest_word_bytes = 64;

// Longer ones first: "ngh" before "ng" before "n".
constexpr std::array<std::string_view, 29> onsets = {
    "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "đ",
    "g",   "h",  "k",  "l",  "m",  "n",  "p",  "r",  "s",  "t",  "v",  "x", "q", ""};

const std::set<std::string_view>& rhymes() {
    static const std::set<std::string_view> all = {
        "a",    "ac",   "ach",  "ai",   "am",  "an",   "ang", "anh", "ao",   "ap",   "at",   "au",  "ay",
        "ăc",   "ăm",   "ăn",   "ăng",  "ăp",  "ăt",   "âc",  "âm",  "ân",   "âng",  "âp",   "ât",  "âu",
        "ây",   "e",    "ec",   "em",   "en",  "eng",  "eo",  "ep",  "et",   "ê",    "êch",  "êm",  "ên",
        "ênh",  "êp",   "êt",   "êu",   "i",   "ia",   "ich", "iêc", "iêm",  "iên",  "iêng", "iêp", "iêt",
        "iêu",  "im",   "in",   "inh",  "ip",  "it",   "iu",  "o",   "oa",   "oac",  "oach", "oai", "oam",
        "oan",  "oang", "oanh", "oao",  "oap", "oat",  "oay", "oăc", "oăm",  "oăn",  "oăng", "oăt", "oc",
        "oe",   "oen",  "oeo",  "oet",  "oi",  "om",   "on",  "ong", "ooc",  "oong", "op",   "ot",  "ô",
        "ôc",   "ôi",   "ôm",   "ôn",   "ông", "ôp",   "ôt",  "ơ",   "ơi",   "ơm",   "ơn",   "ơp",  "ơt",
        "u",    "ua",   "uân",  "uâng", "uât", "uây",  "uc",  "uê",  "uêch", "uênh", "ui",   "um",  "un",
        "ung",  "uôc",  "uôi",  "uôm",  "uôn", "uông", "uôt", "up",  "uơ",   "ut",   "uy",   "uya", "uych",
        "uyên", "uyêt", "uynh", "uyp",  "uyt", "uyu",  "ư",   "ưa",  "ưc",   "ưi",   "ưm",   "ưng", "ươc",
        "ươi",  "ươm",  "ươn",  "ương", "ươp", "ươt",  "ươu", "ưt",  "ưu",   "y",    "ych",  "yêm", "yên",
        "yêng", "yêt",  "yêu",  "ynh",  "yt"};
    return all;
}

const std::set<std::string_view>& known_words() {
    static const std::set<std::string_view> all = {
        "nguyễn", "trần", "lê",   "phạm", "huỳnh",  "hoàng", "vũ",    "võ",    "đặng", "bùi",    "đỗ",
        "hồ",     "ngô",  "lý",   "văn",  "thị",    "đức",   "họ",    "và",    "tên",  "đệm",    "ngày",
        "tháng",  "giới", "tính", "lớp",  "nữ",     "số",    "điện",  "thoại", "địa",  "chỉ",    "dân",
        "tộc",    "mã",   "định", "học",  "trường", "năm",   "tổng",  "xã",    "quê",  "phường", "tỉnh",
        "mẹ",     "ghi",  "chú",  "giáo", "viên",   "chủ",   "nhiệm", "điểm",  "toán", "môn",    "thôn"};
    return all;
}

bool is_word_character(char32_t point) {
    if (point < 0x80) return (point | 0x20) >= 'a' && (point | 0x20) <= 'z';
    // Signs such as ¨ and § are letters of an old font; spaces and quotation marks are nobody's.
    return point != 0xA0 && point != 0x3000 && !(point >= 0x2000 && point < 0x2070) && point != 0xFEFF;
}

const icu::Normalizer2& normalizer(const icu::Normalizer2* (*get)(UErrorCode&)) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* found = get(status);
    check(U_SUCCESS(status), u_errorName(status));
    return *found;
}

std::string lower_utf8(icu::UnicodeString text) {
    std::string result;
    text.toLower(icu::Locale::getRoot()).toUTF8String(result);
    return result;
}

/// All small, all capital, or the first one capital.
bool usual_capitals(const icu::UnicodeString& word) {
    std::int32_t capitals = 0, letters = 0;
    for (std::int32_t at = 0; at < word.length(); ++at) {
        letters += u_isalpha(word.charAt(at)) ? 1 : 0;
        capitals += u_isupper(word.charAt(at)) ? 1 : 0;
    }
    return capitals == 0 || capitals == letters || (capitals == 1 && u_isupper(word.charAt(0)));
}

struct Spoken {
    std::string letters;  // small, without the tone
    char16_t tone = 0;
};

/// Nothing for a word with two tones.
std::optional<Spoken> spoken(const icu::UnicodeString& word) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString apart = normalizer(icu::Normalizer2::getNFDInstance).normalize(word, status);
    constexpr std::u16string_view tones = u"\u0300\u0301\u0303\u0309\u0323";
    Spoken result;
    icu::UnicodeString letters;
    for (std::int32_t at = 0; at < apart.length(); ++at) {
        const char16_t unit = apart.charAt(at);
        if (tones.find(unit) == std::u16string_view::npos) {
            letters.append(unit);
            continue;
        }
        if (result.tone != 0) return {};
        result.tone = unit;
    }
    letters = normalizer(icu::Normalizer2::getNFCInstance).normalize(letters, status);
    check(U_SUCCESS(status), u_errorName(status));
    result.letters = lower_utf8(letters);
    return result;
}

bool stopped(std::string_view letters) {
    return letters.ends_with('p') || letters.ends_with('t') || letters.ends_with('c')
           || letters.ends_with("ch");
}

}  // namespace

char32_t next_character(std::string_view utf8, std::size_t& at) {
    const auto byte = [&](std::size_t place) -> char32_t {
        return place < utf8.size() ? static_cast<unsigned char>(utf8[place]) : 0U;
    };
    const char32_t first = byte(at++);
    if (first < 0xC0) return first;
    const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
    char32_t point = first & (0x3FU >> more);
    for (std::size_t left = more; left > 0; --left) point = (point << 6) | (byte(at++) & 0x3F);
    return point;
}

void WordCollector::add(std::string_view utf8) {
    utf8 = utf8.substr(0, bytes_enough - std::min(looked_at_, bytes_enough));
    looked_at_ += utf8.size();
    std::size_t begin = 0;
    bool beyond = false;
    for (std::size_t at = 0; at <= utf8.size() && words_.size() < words_enough;) {
        const std::size_t here = at;
        const char32_t point = at < utf8.size() ? next_character(utf8, at) : (++at, U' ');
        if (is_word_character(point)) {
            beyond |= point >= 0x80;
            continue;
        }
        const std::string_view word = utf8.substr(begin, here - begin);
        if (beyond && word.size() <= longest_word_bytes && !words_.contains(word)) words_.emplace(word);
        begin = at;
        beyond = false;
    }
}

bool is_syllable(std::string_view word) {
    const auto text =
        icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())));
    if (!usual_capitals(text)) return false;
    const std::optional<Spoken> said = spoken(text);
    if (!said) return false;
    const std::string_view letters = said->letters;
    const bool closing_tone = said->tone == 0x0301 || said->tone == 0x0323;
    if (stopped(letters) && !closing_tone) return false;
    return std::ranges::any_of(onsets, [&](std::string_view onset) {
        return letters.starts_with(onset) && rhymes().contains(letters.substr(onset.size()));
    });
}

Evidence evidence_of(const Words& words) {
    Evidence evidence{.words = words.size()};
    for (const std::string& word : words) {
        if (!is_syllable(word)) continue;
        ++evidence.plausible;
        if (known_words().contains(lower_utf8(icu::UnicodeString::fromUTF8(word)))) ++evidence.known;
    }
    return evidence;
}

}  // namespace truong::sheet
