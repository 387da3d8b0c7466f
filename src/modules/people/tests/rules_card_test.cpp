// The texts of identity cards: what scanners make of them, and what is no identity card.
#include <gtest/gtest.h>

#include "modules/people/rules.hpp"

namespace truong::people {
namespace {

/// "card_sex warning at sex", one behind the other.
std::string said_at(const Findings& findings) {
    std::string text;
    for (const Finding& finding : findings) {
        ((((text += text.empty() ? "" : ", ") += finding.code) += ' ') += name_of(finding.severity));
        (text += " at ") += finding.path;
    }
    return text;
}

CardReading read(std::string_view text) {
    static const Provinces shipped = number_provinces(org::shipped_provinces());
    return read_card_text(text, shipped);
}

const std::string fictitious =
    "079215001234||NGUYỄN VĂN AN|05032015|Nam|12 Đường Số 1, Phường 10, Quận 6, TP.Hồ Chí Minh|20102024";

/// The fictitious card with one field replaced.
std::string with_field(std::size_t index, std::string_view value) {
    std::string text;
    std::size_t begin = 0;
    for (std::size_t i = 0; begin <= fictitious.size(); ++i) {
        const std::size_t end = std::min(fictitious.find('|', begin), fictitious.size());
        if (i > 0) text += '|';
        text += i == index ? value : std::string_view(fictitious).substr(begin, end - begin);
        begin = end + 1;
    }
    return text;
}

TEST(Card, worked_case) {
    const CardReading card = read(fictitious);
    EXPECT_TRUE(card.accepted);
    EXPECT_EQ(said_at(card.findings), "");
    EXPECT_EQ(card.number, "079215001234");
    EXPECT_FALSE(card.old_number);
    EXPECT_EQ(card.name, "NGUYỄN VĂN AN");
    EXPECT_EQ(card.birth_date, parse_date("2015-03-05"));
    EXPECT_EQ(card.sex, Sex::male);
    EXPECT_EQ(card.address, "12 Đường Số 1, Phường 10, Quận 6, TP.Hồ Chí Minh");
    EXPECT_EQ(card.issue_date, parse_date("2024-10-20"));
    EXPECT_TRUE(card.extra.empty());
}

TEST(Card, what_scanners_put_around_it_is_dropped) {
    for (const std::string& text : {"\uFEFF" + fictitious, fictitious + "\r\n", "\n " + fictitious + "\r"}) {
        EXPECT_TRUE(read(text).accepted) << text;
        EXPECT_EQ(said_at(read(text).findings), "") << text;
        EXPECT_EQ(read(text).issue_date, parse_date("2024-10-20"));
    }
    EXPECT_EQ(read(with_field(0, " 079215001234 ")).number, "079215001234");
}

TEST(Card, six_fields_are_enough_and_more_are_kept_raw) {
    const CardReading six = read(fictitious.substr(0, fictitious.rfind('|')));
    EXPECT_TRUE(six.accepted);
    EXPECT_FALSE(six.issue_date);
    EXPECT_EQ(said_at(six.findings), "");
    const CardReading more = read(fictitious + "|NGUYỄN VĂN BA| TRẦN THỊ TƯ|");
    EXPECT_TRUE(more.accepted);
    EXPECT_EQ(more.extra, (std::vector<std::string>{"NGUYỄN VĂN BA", " TRẦN THỊ TƯ", ""}));
    const CardReading five = read("079215001234||NGUYỄN VĂN AN|05032015|Nam");
    EXPECT_FALSE(five.accepted);
    EXPECT_EQ(said_at(five.findings), "card_fields error at text");
    EXPECT_EQ(five.findings.front().args, (std::vector<std::string>{"5", "6"}));
}

TEST(Card, dates_may_have_strokes) {
    EXPECT_EQ(read(with_field(3, "05/03/2015")).birth_date, parse_date("2015-03-05"));
    EXPECT_EQ(read(with_field(6, "20/10/2024")).issue_date, parse_date("2024-10-20"));
    for (const char* birth : {"", "31022015", "00032015", "05002015", "5032015", "2015-03-05", "05.03.2015",
                              "05/03-2015", "05032215", "0503201a", "05/3/2015"}) {
        EXPECT_FALSE(read(with_field(3, birth)).accepted) << birth;
        EXPECT_EQ(said_at(read(with_field(3, birth)).findings), "card_birth_date error at birth_date");
    }
    const CardReading issue = read(with_field(6, "31022024"));
    EXPECT_TRUE(issue.accepted);
    EXPECT_FALSE(issue.issue_date);
    EXPECT_EQ(said_at(issue.findings), "card_issue_date warning at issue_date");
}

TEST(Card, old_numbers_have_9_or_12_digits) {
    EXPECT_EQ(read(with_field(1, "025123456")).old_number, "025123456");
    EXPECT_EQ(read(with_field(1, "079215001234")).old_number, "079215001234");
    EXPECT_TRUE(read(with_field(1, "414243444546")).accepted);
    const CardReading odd = read(with_field(1, "02512345"));
    EXPECT_TRUE(odd.accepted);
    EXPECT_FALSE(odd.old_number);
    EXPECT_EQ(said_at(odd.findings), "card_old_number warning at old_number");
}

TEST(Card, sex_is_read_in_any_case) {
    for (const char* sex : {"Nam", "NAM", "nam"}) EXPECT_EQ(read(with_field(4, sex)).sex, Sex::male) << sex;
    for (const char* sex : {"Nữ", "NỮ", "nữ", "Nu", "N\u01B0\u0303"})
        EXPECT_EQ(read(with_field(4, sex)).sex, Sex::female) << sex;
    const CardReading none = read(with_field(4, "khác"));
    EXPECT_TRUE(none.accepted);
    EXPECT_FALSE(none.sex);
    EXPECT_EQ(said_at(none.findings), "card_sex warning at sex");
}

TEST(Card, lost_marks_are_told) {
    EXPECT_EQ(said_at(read(with_field(2, "NGUYEN VAN AN")).findings), "diacritics_lost information at name");
    const CardReading sure = read("079315001234||NGUYEN THI AN|05032015|Nu|12 Duong So 1|20102024");
    EXPECT_TRUE(sure.accepted);
    EXPECT_EQ(said_at(sure.findings), "diacritics_lost warning at name");
}

TEST(Card, its_number_is_held_against_birth_and_sex) {
    const CardReading year = read(with_field(3, "05032014"));
    EXPECT_TRUE(year.accepted);
    EXPECT_EQ(said_at(year.findings), "personal_number_year error at number");
    const CardReading sex = read(with_field(4, "Nữ"));
    EXPECT_TRUE(sex.accepted);
    EXPECT_EQ(said_at(sex.findings), "personal_number_sex error at number");
    EXPECT_EQ(sex.sex, Sex::female);
    EXPECT_EQ(said_at(read(with_field(0, "003215001234")).findings),
              "personal_number_province warning at number");
    const CardReading format = read(with_field(0, "79215001234"));
    EXPECT_FALSE(format.accepted);
    EXPECT_FALSE(format.number);
    EXPECT_EQ(said_at(format.findings), "personal_number_format error at number");
}

TEST(Card, names_follow_the_rules_of_names) {
    EXPECT_EQ(said_at(read(with_field(2, "")).findings), "name_empty error at name");
    EXPECT_FALSE(read(with_field(2, "")).accepted);
    EXPECT_FALSE(read(with_field(2, "NGUYỄN 2")).accepted);
    EXPECT_FALSE(read(with_field(2, "NGUYỄN 2")).name);
    EXPECT_EQ(read(with_field(2, "NGUYỄN  VĂN AN")).name, "NGUYỄN VĂN AN");
    EXPECT_TRUE(read(with_field(2, "NGUYỄN  VĂN AN")).accepted);
}

TEST(Card, that_of_health_insurance_is_refused_by_name) {
    const std::string name = "4e677579e1bb856e2056c4836e20416e";
    for (const std::string& text :
         {"4798765432|" + name + "|05/03/2015|1|3132|79-001|01/01/2026|31/12/2026",
          "HS4797900000001|" + name + "|05/03/2015|2|3132|79-001|01/01/2026",
          std::string("079215001234|4E677579E1BB856E2056C4836E20416E|2015|1|3132|79-001|-")}) {
        EXPECT_FALSE(read(text).accepted);
        EXPECT_EQ(said_at(read(text).findings), "card_other_kind error at text") << text;
    }
}

TEST(Card, texts_that_are_too_long_or_broken_are_refused) {
    const std::string longest = with_field(5, std::string(2'000 - 63, 'a'));
    EXPECT_EQ(said_at(read(fictitious + std::string(2'001, 'a')).findings), "card_too_long error at text");
    EXPECT_TRUE(read(longest.substr(0, longest.size())).accepted);
    EXPECT_EQ(said_at(read(with_field(5, "\xFF")).findings), "card_encoding error at text");
    EXPECT_EQ(said_at(read("").findings), "card_fields error at text");
    EXPECT_FALSE(read("||||||").accepted);
}

}  // namespace
}  // namespace truong::people
