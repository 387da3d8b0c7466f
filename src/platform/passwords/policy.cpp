#include "platform/passwords/policy.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "base/date.hpp"
#include "base/digits.hpp"
#include "base/text.hpp"

namespace truong::passwords {

namespace {

// Words that guessers begin with: the top of published lists as far as they lead beyond eight characters with
// an ending, and what Vietnamese schools and families choose. Folded; endings of digits and signs are cut off
// before the comparison, so that one word stands for matkhau, Mậtkhẩu123 and matkhau@2026.
constexpr std::array common_words = std::to_array<std::string_view>({
    "a",
    "aa",
    "aaa",
    "abc",
    "abcd",
    "abcde",
    "abcdef",
    "abcdefgh",
    "admin",
    "administrator",
    "adminadmin",
    "anh",
    "anhem",
    "anhnhoem",
    "anhyeuem",
    "asdf",
    "asdfgh",
    "asdfghjk",
    "asdfghjkl",
    "baby",
    "bame",
    "bamebinh",
    "bancuatoi",
    "baobinh",
    "baseball",
    "batman",
    "bong",
    "bongda",
    "buonlamgi",
    "changeme",
    "charlie",
    "chelsea",
    "chuyennghiep",
    "codon",
    "computer",
    "concacon",
    "congchua",
    "conyeubame",
    "conyeume",
    "cuocsong",
    "daihoc",
    "danang",
    "default",
    "demo",
    "deptrai",
    "diemthi",
    "doimatkhau",
    "doraemon",
    "dragon",
    "emyeuanh",
    "facebook",
    "football",
    "freedom",
    "giadinh",
    "giaovien",
    "gmail",
    "google",
    "hanoi",
    "hanhphuc",
    "hello",
    "hieutruong",
    "hoahong",
    "hoc",
    "hochanh",
    "hocsinh",
    "hoctap",
    "hotroi",
    "hunter",
    "iloveu",
    "iloveyou",
    "internet",
    "jordan",
    "khongbiet",
    "khongco",
    "khongnho",
    "khongquen",
    "killer",
    "letmein",
    "liverpool",
    "lophoc",
    "love",
    "lovely",
    "loveyou",
    "manchester",
    "master",
    "matkhau",
    "matkhaumoi",
    "maimaiyeu",
    "meyeucon",
    "michael",
    "minhyeu",
    "monkey",
    "muathu",
    "naruto",
    "ngaymai",
    "nguyen",
    "nguyenvan",
    "nguyenvana",
    "nhatrang",
    "nhatruong",
    "nhoem",
    "nhomatkhau",
    "pass",
    "passpass",
    "password",
    "phuhuynh",
    "pokemon",
    "princess",
    "qazwsx",
    "qazwsxedc",
    "quanly",
    "quantri",
    "quenmatkhau",
    "qwer",
    "qwert",
    "qwerty",
    "qwertyui",
    "qwertyuiop",
    "saigon",
    "school",
    "secret",
    "shadow",
    "starwars",
    "sunshine",
    "superman",
    "taikhoan",
    "test",
    "testtest",
    "thanhcong",
    "thaygiao",
    "thidua",
    "thpt",
    "thcs",
    "tieuhoc",
    "tinhyeu",
    "toiyeuban",
    "toiyeuem",
    "toiyeuvietnam",
    "trang",
    "trungthu",
    "truong",
    "truonghoc",
    "truongso",
    "user",
    "username",
    "vietnam",
    "vietnamvodich",
    "vnedu",
    "vuivui",
    "welcome",
    "whatever",
    "xinchao",
    "yeuanh",
    "yeuem",
    "yeunhau",
    "yeuthuong",
    "zaq",
    "zing",
    "zxcvbn",
    "zxcvbnm",
    "q",
    "qw",
    "x",
    "z",
    "vn",
});

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }
bool is_letter(char letter) { return letter >= 'a' && letter <= 'z'; }

std::string without(std::string_view text, bool (*unwanted)(char)) {
    std::string left;
    for (const char letter : text)
        if (!unwanted(letter)) left += letter;
    return left;
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// "aaaaaaaa", "12341234", "abcabcabc".
bool repeats(std::string_view text) {
    for (std::size_t unit = 1; unit <= text.size() / 2; ++unit) {
        if (text.size() % unit != 0) continue;
        if (text.substr(unit) == text.substr(0, text.size() - unit)) return true;
    }
    return false;
}

/// "23456789", "hgfedcba": each letter the neighbour of the one before; 0 follows 9.
bool runs(std::string_view text, int step) {
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool round = is_digit(text[i]) && is_digit(text[i - 1]);
        const int next = text[i - 1] + step;
        const bool neighbour =
            text[i] == next || (round && (text[i] - '0' + 10) % 10 == (text[i - 1] - '0' + step + 10) % 10);
        if (!neighbour) return false;
    }
    return text.size() > 1;
}

/// A birthday as people type it: 05092011, 20110905.
bool is_day(std::string_view text) {
    if (text.size() != 8 || !all_digits(text)) return false;
    const auto day_of = [](std::string_view year, std::string_view month, std::string_view day) {
        const std::int32_t number = parse_digits(year).value_or(0);
        const std::string iso = std::string(year) + '-' + std::string(month) + '-' + std::string(day);
        return number >= 1930 && number <= 2040 && parse_date(iso).has_value();
    };
    return day_of(text.substr(4), text.substr(2, 2), text.substr(0, 2))
           || day_of(text.substr(0, 4), text.substr(4, 2), text.substr(6));
}

/// P@ssw0rd123 reads password123: the signs inside the word are letters, those behind it an ending.
std::string spelled_out(std::string text) {
    constexpr std::string_view signs = "@4310$5!", letters = "aaeiossi";
    std::size_t end = text.size();
    while (end > 0 && !is_letter(text[end - 1])) --end;
    for (char& letter : std::span(text).first(end))
        if (const std::size_t at = signs.find(letter); at != std::string_view::npos) letter = letters[at];
    return text;
}

/// What stands before, between and after the letters counts for nothing, unless it is long by itself.
bool is_common_word(const std::string& text) {
    constexpr std::size_t odd_limit = 8;
    const std::string word = without(text, [](char letter) { return !is_letter(letter); });
    return text.size() - word.size() <= odd_limit
           && std::find(common_words.begin(), common_words.end(), word) != common_words.end();
}

bool is_common(const std::string& folded) {
    const std::string tight = without(folded, [](char letter) { return letter == ' '; });
    if (repeats(tight) || runs(tight, 1) || runs(tight, -1)) return true;
    const std::string digits = without(tight, [](char letter) { return !is_digit(letter); });
    if (digits.size() == tight.size() && (is_day(digits) || digits.size() < 10)) return true;
    return is_common_word(tight) || is_common_word(spelled_out(tight));
}

/// The person's own names and numbers, alone or with a few signs more.
bool tells_about(const std::string& folded, const Chooser& chooser) {
    constexpr std::size_t extra_limit = 4;
    const auto holds = [&](const std::string& own) {
        return own.size() >= 3 && folded.find(own) != std::string::npos
               && folded.size() - own.size() <= extra_limit;
    };
    if (holds(text::fold(chooser.user_name))) return true;
    if (!chooser.phone.starts_with("+84")) return false;
    return holds(chooser.phone.substr(3));  // behind +84, 84 and 0 alike
}

}  // namespace

std::string normal(std::string_view password) { return text::nfc(password); }

Findings judge(std::string_view password, const Chooser& chooser, std::string_view path) {
    const std::string where(path);
    const std::size_t length = text::length(password);
    if (length < shortest)
        return {{.path = where, .code = "password_short", .args = {std::to_string(shortest)}}};
    if (length > longest) return {{.path = where, .code = "too_long", .args = {std::to_string(longest)}}};
    const std::string folded = text::fold(password);
    if (tells_about(folded, chooser)) return {{.path = where, .code = "password_own_name"}};
    if (is_common(folded)) return {{.path = where, .code = "password_common"}};
    return {};
}

}  // namespace truong::passwords
