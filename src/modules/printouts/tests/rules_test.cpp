#include "modules/printouts/rules.hpp"

#include <gtest/gtest.h>

#include <set>

namespace truong::printouts {
namespace {

std::vector<std::string> codes_of(const Findings& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings) codes.push_back(finding.code);
    return codes;
}

TEST(PrintoutRules, FieldsStandBetweenTwoBraces) {
    EXPECT_EQ(pieces_of("Em {{ Họ  và tên }}, lớp {{class.name}}."),
              (std::vector<Piece>{{"Em "}, {"Họ và tên", true}, {", lớp "}, {"class.name", true}, {"."}}));
    EXPECT_EQ(pieces_of("{{a}}{{b}}"), (std::vector<Piece>{{"a", true}, {"b", true}}));
    EXPECT_EQ(pieces_of("{một} }} {{ hai"), (std::vector<Piece>{{"{một} }} {{ hai"}}));
    EXPECT_TRUE(pieces_of("").empty());
    EXPECT_EQ(fields_in("{{a}} {{b}} {{a}} {{}}"), (std::vector<std::string>{"a", "b"}));
}

TEST(PrintoutRules, BracesThatAreNotClosedAreFound) {
    EXPECT_TRUE(check_braces("{{a}} và {b}", "body").empty());
    EXPECT_EQ(codes_of(check_braces("Em {{full_name, lớp {{class.name}}", "body")),
              (std::vector<std::string>{"field_not_closed"}));
    EXPECT_EQ(codes_of(check_braces("Em {{full_name}, hết", "body")),
              (std::vector<std::string>{"field_not_closed"}));
    EXPECT_EQ(codes_of(check_braces("{{ }} {{}}", "body")),
              (std::vector<std::string>{"field_without_name", "field_without_name"}));
}

TEST(PrintoutRules, WhatCannotBeANameIsText) {
    for (const std::string_view text : {"{{7*7}}${7}", "a {{x=1}} b", "{{1+1}}{{2+2}}"}) {
        EXPECT_EQ(pieces_of(text), (std::vector<Piece>{{std::string(text)}}));
        EXPECT_TRUE(check_braces(text, "body").empty()) << text;
    }
    EXPECT_EQ(pieces_of("{{7*7}}{{ho ten}}!"), (std::vector<Piece>{{"{{7*7}}"}, {"ho ten", true}, {"!"}}));
    EXPECT_EQ(codes_of(check_braces("{{7*7}} Em {{ho", "title")),
              (std::vector<std::string>{"field_not_closed"}));
    EXPECT_EQ(check_braces("{{}}", "title").at(0).path, "title");
}

TEST(PrintoutRules, AClassIsCalledAClassOnce) {
    EXPECT_EQ(class_words("6A1"), "Lớp 6A1");
    EXPECT_EQ(class_words("Lớp 6/1"), "Lớp 6/1");
    EXPECT_EQ(class_words("Nhóm trẻ A"), "Nhóm trẻ A");
    EXPECT_EQ(class_words("Lopez 1"), "Lớp Lopez 1");
    EXPECT_EQ(class_in_sentence("Lớp 6/1"), "lớp 6/1");
    EXPECT_EQ(class_in_sentence("Lá 1"), "lớp Lá 1");
    EXPECT_EQ(class_in_sentence("Nhóm trẻ A"), "nhóm trẻ A");
}

TEST(PrintoutRules, BlankLinesFillPagesToo) {
    EXPECT_EQ(lines_of(""), 1U);
    EXPECT_EQ(lines_of(std::string(50, '\n')), 51U);
    EXPECT_EQ(lines_of(std::string(1'000, 'a')), 11U);
}

TEST(PrintoutRules, TheNearestNameIsMeant) {
    const std::vector<std::string> names{"Họ và tên", "full_name", "Ngày sinh", "Lớp.Tên lớp"};
    EXPECT_EQ(nearest("ho va ten", names), "Họ và tên");
    EXPECT_EQ(nearest("fullname", names), "full_name");
    EXPECT_EQ(nearest("Ngay sih", names), "Ngày sinh");
    EXPECT_EQ(nearest("lớp.tên", names), "Lớp.Tên lớp");
    EXPECT_EQ(nearest("xyzzy", names), "") << "what is far from everything means nothing";
    EXPECT_EQ(distance("", "abc"), 3);
    EXPECT_EQ(distance("kitten", "sitting"), 3);
}

TEST(PrintoutRules, InitialsAreWholeLetters) {
    EXPECT_EQ(initials("Đào Thị Ánh"), "ĐÁ");
    EXPECT_EQ(initials("Nguyễn Văn An"), "NA");
    EXPECT_EQ(initials("Y"), "Y");
    EXPECT_EQ(initials(""), "");
}

TEST(PrintoutRules, ACodeSaysNothingAndIsReadAloudWithoutMistakes) {
    std::set<char> signs;
    for (int byte = 0; byte < 256; ++byte)
        for (const char sign : card_code(std::vector<std::uint8_t>(10, static_cast<std::uint8_t>(byte))))
            signs.insert(sign);
    EXPECT_EQ(signs.size(), 32U);
    for (const char taken_for_another : {'I', 'L', 'O', 'U'}) EXPECT_FALSE(signs.contains(taken_for_another));
    EXPECT_EQ(card_code(std::vector<std::uint8_t>(16, 3)), "3333333333");
    EXPECT_EQ(card_text("3333333333"), "TS1:3333333333");
}

TEST(PrintoutRules, ADayIsWrittenAsTheDecreeHasIt) {
    EXPECT_EQ(long_day(*parse_date("2026-02-05")), "ngày 05 tháng 02 năm 2026");
    EXPECT_EQ(long_day(*parse_date("2026-09-15")), "ngày 15 tháng 9 năm 2026");
}

}  // namespace
}  // namespace truong::printouts
