// What holds for the rules of people whatever comes: thousands of cases from a fixed seed.
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <regex>

#include "base/text.hpp"
#include "modules/people/rules.hpp"

namespace truong::people {
namespace {

constexpr int cases = 3'000;

class RandomRules : public testing::Test {
protected:
    int from_to(int least, int greatest) {
        return std::uniform_int_distribution<int>(least, greatest)(random_);
    }
    std::string digits(int count) {
        std::string text;
        for (int i = 0; i < count; ++i) text += static_cast<char>('0' + from_to(0, 9));
        return text;
    }
    template <class List> const auto& one_of(const List& list) {
        return list[static_cast<std::size_t>(from_to(0, static_cast<int>(std::size(list)) - 1))];
    }
    Date some_day() { return {from_to(-25'567, 47'481)}; }  // 1900-01-01 to 2099-12-31
    std::string some_name() {
        static const std::vector<std::string> words = {"Nguyễn", "Trần", "Đỗ",  "Lê",  "H'Hen", "Thị",
                                                       "Văn",    "An",   "Ánh", "Ân",  "Anh",   "Đạt",
                                                       "Dũng",   "Hòa",  "Hoà", "Niê", "Ê-ban", "Ủy"};
        std::string name = one_of(words);
        for (int more = from_to(1, 3); more > 0; --more) (name += ' ') += one_of(words);
        return name;
    }
    std::string bytes(int most) {
        static const std::vector<std::string> parts = {"|", "0", "9",  "Nam", "Nữ",   "ế", "\xC3",   "\xFF",
                                                       "😀", " ", "\n", "-",   "2012", "/", "\u0301", "A"};
        std::string text;
        for (int more = from_to(0, most); more > 0; --more) text += one_of(parts);
        return text;
    }
    std::vector<std::string> shuffled(std::vector<std::string> list) {
        std::shuffle(list.begin(), list.end(), random_);
        return list;
    }
    const Provinces provinces = number_provinces(org::shipped_provinces());

private:
    std::mt19937_64 random_{20'260'905};
};

BirthDate birth_of(Date day) {
    const YearMonthDay parts = civil(day);
    return {parts.year, parts.month, parts.day};
}

std::vector<std::string> codes(const Findings& findings) {
    std::vector<std::string> list;
    for (const Finding& finding : findings) list.push_back(finding.code);
    return list;
}
using Codes = std::vector<std::string>;

TEST_F(RandomRules, a_number_made_by_the_rule_is_accepted_and_one_changed_digit_is_told) {
    for (int i = 0; i < cases; ++i) {
        const BirthDate birth = birth_of(some_day());
        const Sex sex = from_to(0, 1) == 0 ? Sex::male : Sex::female;
        std::string number = one_of(provinces).code;
        number += static_cast<char>('0' + (birth.year - 1900) / 100 * 2 + static_cast<int>(sex));
        number += std::to_string(birth.year).substr(2) + digits(6);
        const NumberReading reading = read_personal_number(number, birth, sex, provinces);
        ASSERT_EQ(codes(reading.findings), Codes()) << number;
        ASSERT_EQ(reading.birth_year, birth.year);
        ASSERT_EQ(reading.sex, sex);
        ASSERT_EQ(reading.province, number.substr(0, 3));
        ASSERT_TRUE(reading.province_name);

        std::string other_sex = number;
        other_sex[3] = static_cast<char>(other_sex[3] ^ 1);
        ASSERT_EQ(codes(read_personal_number(other_sex, birth, sex, provinces).findings),
                  Codes{"personal_number_sex"});
        std::string other_year = number;
        other_year[5] = static_cast<char>('0' + (other_year[5] - '0' + from_to(1, 9)) % 10);
        ASSERT_EQ(codes(read_personal_number(other_year, birth, sex, provinces).findings),
                  Codes{"personal_number_year"});
        std::string one_less = number;
        one_less.erase(static_cast<std::size_t>(from_to(0, 11)), 1);
        ASSERT_EQ(codes(read_personal_number(one_less, birth, sex, provinces).findings),
                  Codes{"personal_number_format"});
    }
}

TEST_F(RandomRules, less_that_is_known_never_says_more) {
    for (int i = 0; i < cases; ++i) {
        const std::string number = digits(12);
        const BirthDate birth = birth_of(some_day());
        const auto known = codes(read_personal_number(number, birth, Sex::male, provinces).findings);
        for (const std::string& code : codes(read_personal_number(number, {}, {}, provinces).findings))
            ASSERT_TRUE(std::ranges::find(known, code) != known.end()) << number << ' ' << code;
    }
}

TEST_F(RandomRules, phones_are_those_of_the_two_patterns) {
    const std::regex mobile("0(3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-46-9])\\d{7}"), landline("02\\d{8,9}");
    int accepted = 0;
    for (int i = 0; i < cases; ++i) {
        const std::string number = '0' + digits(from_to(8, 10));
        const bool right = std::regex_match(number, mobile) || std::regex_match(number, landline);
        const PhoneReading reading = read_phone(number);
        ASSERT_EQ(reading.number.has_value(), right) << number;
        ASSERT_EQ(reading.findings.empty(), right);
        if (!right) continue;
        ++accepted;
        ASSERT_EQ(reading.number, number);
        ASSERT_EQ(reading.kind == PhoneReading::PhoneKind::landline, number.starts_with("02"));
        std::string typed = from_to(0, 1) == 0 ? number : "+84" + number.substr(1);
        for (int more = from_to(0, 5); more > 0; --more)
            typed.insert(static_cast<std::size_t>(from_to(0, static_cast<int>(typed.size()))),
                         std::string(1, one_of(std::string_view(" .-()"))));
        ASSERT_EQ(read_phone(typed).number, number) << typed;
    }
    EXPECT_GT(accepted, 200);
}

TEST_F(RandomRules, reading_a_phone_twice_changes_nothing) {
    for (int i = 0; i < cases; ++i) {
        const auto once = read_phone(bytes(3) + digits(from_to(8, 12))).number;
        ASSERT_EQ(once ? read_phone(*once).number : once, once);
    }
}

TEST_F(RandomRules, sorting_names_is_a_permutation_that_a_second_sorting_keeps) {
    for (int i = 0; i < cases / 10; ++i) {
        std::vector<std::string> names;
        for (int more = from_to(0, 12); more > 0; --more) names.push_back(some_name());
        const auto sorted = sort_names(names);
        ASSERT_TRUE(std::is_permutation(names.begin(), names.end(), sorted.begin(), sorted.end()));
        ASSERT_EQ(sort_names(sorted), sorted);
        ASSERT_EQ(sort_names(shuffled(names)), sorted);
    }
}

TEST_F(RandomRules, a_tidied_name_needs_no_tidying) {
    for (int i = 0; i < cases; ++i) {
        const std::string typed = from_to(0, 1) == 0 ? some_name() : bytes(8);
        const Findings findings = check_person_name(typed);
        if (!text::valid_utf8(typed)) {
            ASSERT_EQ(codes(findings), Codes{"name_encoding"});
            continue;
        }
        for (const std::string& code : codes(check_person_name(text::tidy(typed))))
            ASSERT_TRUE(code != "name_spaces" && code != "name_form") << typed;
    }
}

TEST_F(RandomRules, a_card_is_read_as_it_was_written) {
    const auto written = [](Date day, std::string_view stroke) {
        const std::string iso(iso_text(day).data(), 10);
        return iso.substr(8, 2).append(stroke) + iso.substr(5, 2).append(stroke) + iso.substr(0, 4);
    };
    for (int i = 0; i < cases; ++i) {
        const std::string number = digits(12), name = some_name();
        const Date born = some_day(), issued = some_day();
        const bool man = from_to(0, 1) == 0;
        const CardReading card =
            read_card_text(number + '|' + (from_to(0, 1) == 0 ? "" : digits(9)) + '|' + name + '|'
                               + written(born, from_to(0, 1) == 0 ? "" : "/") + '|' + (man ? "Nam" : "Nữ")
                               + "|Xã Hòa|" + written(issued, "") + "\r\n",
                           provinces);
        ASSERT_TRUE(card.accepted);
        ASSERT_EQ(card.number, number);
        ASSERT_EQ(card.name, text::nfc(name));
        ASSERT_EQ(card.birth_date, born);
        ASSERT_EQ(card.issue_date, issued);
        ASSERT_EQ(card.sex, man ? Sex::male : Sex::female);
    }
}

TEST_F(RandomRules, nothing_that_comes_is_too_strange) {
    for (int i = 0; i < cases; ++i) {
        const std::string text = bytes(30);
        const CardReading card = read_card_text(text, provinces);
        ASSERT_TRUE(card.accepted || !card.findings.empty()) << text;
        const NumberReading number = read_personal_number(text, parse_birth(text), {}, provinces);
        ASSERT_TRUE(number.province || !number.findings.empty()) << text;
        ASSERT_NE(read_phone(text).number.has_value(), !read_phone(text).findings.empty()) << text;
    }
}

TEST_F(RandomRules, months_grow_one_at_a_time_and_agree_with_years) {
    for (int i = 0; i < cases; ++i) {
        const Date born = some_day(), on = born + from_to(0, 8'000);
        const int months = age_in_months(born, on), step = age_in_months(born, on + 1) - months;
        ASSERT_TRUE(step == 0 || step == 1);
        ASSERT_EQ(months / 12, age_in_years(born, on));
    }
}

TEST_F(RandomRules, likeness_has_no_direction) {
    const auto some = [&] {
        Likeness likeness{.name = text::fold(some_name())};
        if (from_to(0, 3) > 0) likeness.birth = birth_of({from_to(16'000, 16'010)});
        if (likeness.birth && from_to(0, 3) == 0) likeness.birth->day = {};
        if (from_to(0, 1) == 0) likeness.sex = Sex::female;
        if (from_to(0, 1) == 0) likeness.guardian = text::fold(some_name());
        return likeness;
    };
    for (int i = 0; i < cases; ++i) {
        const Likeness left = some(), right = some();
        const int score = duplicate_score(left, right);
        ASSERT_EQ(score, duplicate_score(right, left));
        ASSERT_TRUE(score >= 0 && score <= duplicate_score(left, left));
    }
}

}  // namespace
}  // namespace truong::people
