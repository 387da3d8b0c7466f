#pragma once
// Texts with fields in braces, numbers and names on papers: values in, values out.
#include <string>
#include <string_view>
#include <vector>

#include "modules/printouts/api.hpp"

namespace truong::printouts {

/// Text as it stands, or the name of a field between "{{" and "}}".
struct Piece {
    std::string text;
    bool field = false;
    friend bool operator==(const Piece&, const Piece&) = default;
};
/// Braces that are not closed are text, and so are those around what cannot be a name: "{{7*7}}".
std::vector<Piece> pieces_of(std::string_view body);
/// The names between braces, each once, in the order of the text.
std::vector<std::string> fields_in(std::string_view body);
/// At `path`: braces that are not closed (field_not_closed), a field without a name (field_without_name).
Findings check_braces(std::string_view body, const std::string& path);
/// How many lines of a page the text takes, about.
std::size_t lines_of(std::string_view text);

/// How many letters one has to change, add or leave out to make the one of the other.
int distance(std::string_view one, std::string_view other);
/// The name that is meant by what somebody typed: the one that is nearest without diacritics; nothing where
/// none is near.
std::string nearest(std::string_view typed, const std::vector<std::string>& names);

/// "Lớp 6A1" of "6A1"; a name that has its word ("Lớp 6/1", "Nhóm trẻ A") stays as it is.
std::string class_words(std::string_view name);
/// The same inside a sentence: "lớp 6A1".
std::string class_in_sentence(std::string_view name);

/// "NA" of "Nguyễn Thị Ánh".
std::string initials(std::string_view full_name);
/// The code of a card from random bytes: ten signs that are not taken for one another.
std::string card_code(const std::vector<std::uint8_t>& random);
/// What the code of the card's QR says.
std::string card_text(std::string_view code);

/// "ngày 05 tháng 9 năm 2026", as NĐ 30/2020/NĐ-CP writes it: a nought before days below ten and before the
/// months 1 and 2.
std::string long_day(Date day);

}  // namespace truong::printouts
