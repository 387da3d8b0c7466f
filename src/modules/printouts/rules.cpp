#include "modules/printouts/rules.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>
#include <optional>

#include "base/text.hpp"

namespace truong::printouts {

namespace {

constexpr std::string_view opening = "{{", closing = "}}";
constexpr std::string_view card_signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t card_length = 10;

std::string first_letter(std::string_view word) {
    std::size_t end = 1;
    while (end < word.size() && (static_cast<unsigned char>(word[end]) & 0xC0U) == 0x80U) ++end;
    return std::string(word.substr(0, std::min(end, word.size())));
}

/// Whether what stands between braces may be meant as the name of a field. What holds an operator or a sign
/// of money is somebody's text; an opening brace is a field before it that was not closed.
bool like_a_name(std::string_view inside) {
    constexpr std::string_view signs = " \t\n\r._-,:/&()'";
    return inside.find('{') != std::string_view::npos || std::ranges::all_of(inside, [&](char sign) {
               const auto byte = static_cast<unsigned char>(sign);
               return byte >= 0x80U || std::isalnum(byte) != 0 || signs.find(sign) != std::string_view::npos;
           });
}

void add_text(std::vector<Piece>& pieces, std::string_view text) {
    if (text.empty()) return;
    if (pieces.empty() || pieces.back().field)
        pieces.push_back({std::string(text)});
    else
        pieces.back().text += text;
}

/// The first letters, for a message.
std::string begin_of(std::string_view text) {
    std::size_t end = std::min<std::size_t>(text.size(), 40);
    while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return std::string(text.substr(0, end));
}

/// What follows the last opening that nothing closes; nothing where all are closed.
std::optional<std::string_view> not_closed(std::string_view text) {
    const std::size_t from = text.rfind(opening);
    if (from == std::string_view::npos || text.find(closing, from) != std::string_view::npos) return {};
    return text.substr(from + opening.size());
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

}  // namespace

std::vector<Piece> pieces_of(std::string_view body) {
    std::vector<Piece> pieces;
    while (!body.empty()) {
        const std::size_t from = body.find(opening);
        const std::size_t to = from == std::string_view::npos ? from : body.find(closing, from + 2);
        if (to == std::string_view::npos) {
            add_text(pieces, body);
            break;
        }
        const std::string_view inside = body.substr(from + 2, to - from - 2);
        const bool field = like_a_name(inside);
        add_text(pieces, body.substr(0, field ? from : to + 2));
        if (field) pieces.push_back({text::tidy(inside), true});
        body.remove_prefix(to + 2);
    }
    return pieces;
}

std::vector<std::string> fields_in(std::string_view body) {
    std::vector<std::string> names;
    for (const Piece& piece : pieces_of(body))
        if (piece.field && !piece.text.empty() && std::ranges::find(names, piece.text) == names.end())
            names.push_back(piece.text);
    return names;
}

Findings check_braces(std::string_view body, const std::string& path) {
    Findings findings;
    for (const Piece& piece : pieces_of(body)) {
        if (piece.field && piece.text.empty()) findings.push_back({path, "field_without_name"});
        if (piece.field && piece.text.find('{') != std::string::npos)
            findings.push_back({path, "field_not_closed", {begin_of(piece.text)}});
        if (const auto open = piece.field ? std::nullopt : not_closed(piece.text))
            findings.push_back({path, "field_not_closed", {begin_of(text::tidy(*open))}});
    }
    return findings;
}

std::size_t lines_of(std::string_view text) {
    constexpr std::size_t bytes_of_a_line = 100;
    return static_cast<std::size_t>(std::ranges::count(text, '\n')) + 1 + text.size() / bytes_of_a_line;
}

std::string class_words(std::string_view name) {
    const std::string folded = text::fold(name);
    for (const std::string_view word : {"lop", "nhom"})
        if (folded.starts_with(word) && (folded.size() == word.size() || folded[word.size()] == ' '))
            return std::string(name);
    return "Lớp " + std::string(name);
}

std::string class_in_sentence(std::string_view name) {
    std::string words = class_words(name);
    for (const std::string_view word : {"Lớp", "Nhóm"})
        if (words.starts_with(word)) words.replace(0, 1, word == "Lớp" ? "l" : "n");
    return words;
}

int distance(std::string_view one, std::string_view other) {
    std::vector<int> row(other.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 0; i < one.size(); ++i) {
        int before = row[0];
        row[0] = static_cast<int>(i) + 1;
        for (std::size_t j = 0; j < other.size(); ++j) {
            const int changed = before + (one[i] == other[j] ? 0 : 1);
            before = row[j + 1];
            row[j + 1] = std::min({changed, before + 1, row[j] + 1});
        }
    }
    return row.back();
}

std::string nearest(std::string_view typed, const std::vector<std::string>& names) {
    const std::string wanted = text::fold(typed.substr(0, 80));
    std::string best;
    int least = static_cast<int>(wanted.size()) / 2 + 2;
    for (const std::string& name : names) {
        const int changes = distance(wanted, text::fold(name));
        if (changes >= least) continue;
        least = changes;
        best = name;
    }
    return best;
}

std::string initials(std::string_view full_name) {
    const auto parts = text::name_parts(full_name);
    return first_letter(parts.family) + first_letter(parts.given);
}

std::string card_code(const std::vector<std::uint8_t>& random) {
    std::string code;
    for (std::size_t i = 0; i < card_length && i < random.size(); ++i)
        code += card_signs[random[i] % card_signs.size()];
    return code;
}

std::string card_text(std::string_view code) { return "TS1:" + std::string(code); }

std::string long_day(Date day) {
    const auto [year, month, day_of_month] = civil(day);
    const std::string month_text = month <= 2 ? two_digits(month) : std::to_string(month);
    return "ngày " + two_digits(day_of_month) + " tháng " + month_text + " năm " + std::to_string(year);
}

}  // namespace truong::printouts
