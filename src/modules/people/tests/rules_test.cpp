// The worked cases of numbers, phones, names, ages and measures, and the boundaries beside them.
#include "modules/people/rules.hpp"

#include <gtest/gtest.h>

#include "base/text.hpp"

namespace truong::people {
namespace {

constexpr Sex male = Sex::male, female = Sex::female;

/// "personal_number_sex error", one behind the other.
std::string said(const Findings& findings) {
    std::string text;
    for (const Finding& finding : findings)
        ((((text += text.empty() ? "" : ", ") += finding.code) += ' ') += name_of(finding.severity));
    return text;
}

const Provinces& provinces() {
    static const Provinces shipped = number_provinces(org::shipped_provinces());
    return shipped;
}

Date day(std::string_view iso) { return parse_date(iso).value(); }

NumberReading read(std::string_view number, std::string_view birth = {}, std::optional<Sex> sex = {}) {
    return read_personal_number(number, parse_birth(birth), sex, provinces());
}
std::string said_of(std::string_view number, std::string_view birth = {}, std::optional<Sex> sex = {}) {
    return said(read(number, birth, sex).findings);
}

TEST(PersonalNumber, worked_cases) {
    EXPECT_EQ(said_of("001212012345", "2012", male), "");
    EXPECT_EQ(said_of("040310123456", "2010", female), "");
    EXPECT_EQ(said_of("001212012345", "2012", female), "personal_number_sex error");
    EXPECT_EQ(said_of("001112012345", "2012", female), "personal_number_year error");
    EXPECT_EQ(said_of("003215000001", "2015", male), "personal_number_province warning");
    EXPECT_EQ(said_of("038319000777", "2018", female), "personal_number_year error");
    EXPECT_EQ(said_of("01212012345", "2012", male), "personal_number_format error");
}

TEST(PersonalNumber, says_what_its_digits_say) {
    const auto expect = [](std::string_view number, std::string_view name, Sex sex, int year) {
        const NumberReading reading = read(number);
        EXPECT_EQ(said(reading.findings), "") << number;
        EXPECT_EQ(reading.province, std::string(number.substr(0, 3)));
        EXPECT_EQ(reading.province_name, std::string(name));
        EXPECT_EQ(reading.sex, sex);
        EXPECT_EQ(reading.birth_year, year);
    };
    expect("079215001234", "Hồ Chí Minh", male, 2015);
    expect("001090123456", "Hà Nội", male, 1990);
    expect("079316004321", "Hồ Chí Minh", female, 2016);
    expect("096300000001", "Cà Mau", female, 2000);
    expect("079000000001", "Hồ Chí Minh", male, 1900);
    expect("079399000001", "Hồ Chí Minh", female, 2099);
}

TEST(PersonalNumber, contradictions_are_told_and_never_corrected) {
    const NumberReading reading = read("001112012345", "2012-03-05", male);
    EXPECT_EQ(said(reading.findings), "personal_number_year error, personal_number_sex error");
    EXPECT_EQ(reading.birth_year, 1912);
    EXPECT_EQ(reading.sex, female);
    for (const Finding& finding : reading.findings) EXPECT_EQ(finding.path, "number");
}

TEST(PersonalNumber, nobody_who_lives_was_born_in_the_centuries_of_4_to_9) {
    for (const char century : std::string("456789")) {
        const std::string number = std::string("079") + century + "12000001";
        EXPECT_EQ(said_of(number), "personal_number_year error") << number;
    }
    EXPECT_EQ(read("079412000001").birth_year, 2112);
    EXPECT_EQ(read("079912000001").birth_year, 2312);
    EXPECT_EQ(said_of("079412000001", "2112", male), "personal_number_year error");
}

TEST(PersonalNumber, a_wrong_format_is_said_alone) {
    for (const std::string_view number :
         {"", "0", "0792150012345", "07921500123", " 079215001234", "079215001234 ", "07921500123a",
          "079 215001234", "+79215001234", "٠79215001234", "079215001234\n"}) {
        const NumberReading reading = read(number, "1999", female);
        EXPECT_EQ(said(reading.findings), "personal_number_format error") << number;
        EXPECT_FALSE(reading.province || reading.province_name || reading.birth_year || reading.sex);
    }
}

TEST(PersonalNumber, seven_codes_mean_another_province_from_2025_07_01) {
    struct Changed {
        const char *code, *before, *after;
    };
    for (const Changed& each :
         {Changed{"015", "Yên Bái", "Lào Cai"}, Changed{"024", "Bắc Giang", "Bắc Ninh"},
          Changed{"044", "Quảng Bình", "Quảng Trị"}, Changed{"052", "Bình Định", "Gia Lai"},
          Changed{"080", "Long An", "Tây Ninh"}, Changed{"082", "Tiền Giang", "Đồng Tháp"},
          Changed{"091", "Kiên Giang", "An Giang"}}) {
        const std::string number = std::string(each.code) + "225000001";
        EXPECT_EQ(read(number, "2025-06-30").province_name, each.before) << number;
        EXPECT_EQ(read(number, "2025-07-01").province_name, each.after) << number;
        EXPECT_EQ(read(number, "2025-06").province_name, each.before) << number;
        EXPECT_EQ(read(number, "2025-07").province_name, each.after) << number;
        EXPECT_EQ(read(std::string(each.code) + "226000001").province_name, each.after);
        EXPECT_EQ(read(std::string(each.code) + "090000001").province_name, each.before);
        EXPECT_EQ(said_of(number, "2025-07-01", male), "");
    }
    EXPECT_EQ(read("046224000001", "2024-12-31").province_name, "Thừa Thiên Huế");
    EXPECT_EQ(read("046225000001", "2025-01-01").province_name, "Huế");
}

TEST(PersonalNumber, both_lists_are_known_in_every_year) {
    const NumberReading old_code = read("074226000001", "2026-03-05", male);
    EXPECT_EQ(said(old_code.findings), "");
    EXPECT_EQ(old_code.province_name, "Bình Dương");
}

TEST(PersonalNumber, the_codes_are_the_63_and_no_other) {
    int known = 0;
    for (int code = 0; code < 1000; ++code) {
        const std::string digits = std::to_string(1000 + code).substr(1);
        if (said_of(digits + "215000001").empty()) ++known;
    }
    EXPECT_EQ(known, 63);
    // Hà Tây was gone before the first number was given.
    EXPECT_EQ(said_of("028090000001"), "personal_number_province warning");
}

TEST(Birth, is_a_day_a_month_or_a_year_that_exists) {
    EXPECT_EQ(parse_birth("2012-03-05"), (BirthDate{2012, 3, 5}));
    EXPECT_EQ(parse_birth("2012-03"), (BirthDate{.year = 2012, .month = 3}));
    EXPECT_EQ(parse_birth("2012"), (BirthDate{.year = 2012}));
    EXPECT_EQ(parse_birth("2012-02-29"), (BirthDate{2012, 2, 29}));
    EXPECT_TRUE(parse_birth("1900-01-01"));
    EXPECT_TRUE(parse_birth("2199-12-31"));
    for (const char* text :
         {"",         "201",        "20123",      "2012-",      "2012-3",     "2012-13",     "2012-00",
          "2012-03-", "2012-3-5",   "2013-02-29", "2012-03-32", "2012-03-00", "2012-03-055", "2012/03/05",
          "1899",     "2200-01-01", "05-03-2012", "2012-03x05", "+012",       " 2012"})
        EXPECT_FALSE(parse_birth(text)) << text;
    EXPECT_EQ(exact_day({2012, 3, 5}), day("2012-03-05"));
    EXPECT_FALSE(exact_day({.year = 2012, .month = 3}));
    EXPECT_EQ(earliest_day({.year = 2012, .month = 3}), day("2012-03-01"));
    EXPECT_EQ(earliest_day({.year = 2012}), day("2012-01-01"));
}

TEST(Phone, worked_cases) {
    EXPECT_EQ(read_phone("+84 912.345.678").number, "0912345678");
    EXPECT_EQ(read_phone("02438694795").kind, PhoneReading::PhoneKind::landline);
    for (const char* typed : {"01234567890", "0951234567", "091234567"}) {
        EXPECT_EQ(said(read_phone(typed).findings), "phone_format error") << typed;
        EXPECT_FALSE(read_phone(typed).number);
    }
}

TEST(Phone, is_stored_in_one_form) {
    for (const char* typed :
         {"0912345678", "84912345678", "+84912345678", "(091) 234-5678", "0912\u00A0345\u00A0678",
          "0912–345–678", " 0912 345 678 ", "+84-(91)-234.56.78", "\uFEFF0912345678"}) {
        EXPECT_EQ(read_phone(typed).number, "0912345678") << typed;
        EXPECT_EQ(read_phone(typed).kind, PhoneReading::PhoneKind::mobile);
    }
    EXPECT_EQ(read_phone("+84 24 3869 4795").number, "02438694795");
    EXPECT_EQ(read_phone("0849123456").number, "0849123456");
    for (const char* typed :
         {"", " ", "+", "+84", "84", "0", "+0912345678", "0912345678x", "09123456789", "８４912345678",
          "+84 0912345678", "0912,345,678", "0912345678/0912345679", "+85912345678"})
        EXPECT_FALSE(read_phone(typed).number) << typed;
    EXPECT_FALSE(read_phone(std::string(100'000, '.') + "0912345678").number);
}

TEST(Name, of_any_people_of_the_country_is_one) {
    for (const char* name : {"Nguyễn Văn An", "H'Hen Niê", "Y Moan Ênuôl", "Trần-Lê Ánh", "K’Brối Rơ Ông",
                             "李 小龍", "Оксана Шевченко", "ສົມພອນ ວົງສາ", "NGUYỄN THỊ HÒA"})
        EXPECT_EQ(said(check_person_name(name)), "") << name;
    EXPECT_EQ(said(check_person_name("K'Brối")), "name_one_word warning");
}

TEST(Name, what_none_has_is_an_error) {
    for (const char* name :
         {"Nguyễn Văn 2", "Lê 😀 An", "Lê\u0007 An", "Lê\tAn", "Lê An\n", "Lê An.", "Lê, An", "Lê (An)",
          "Lê_An B", "<b>Lê</b> An", "Lê An\u0085", "' -", "- -", "Lê An\u202E"})
        EXPECT_EQ(said(check_person_name(name)).substr(0, 21), "name_characters error") << name;
    EXPECT_EQ(check_person_name("Lê 1 An 😀\u0007").front().args, std::vector<std::string>{"1 😀 U+0007"});
    EXPECT_EQ(said(check_person_name("Lê \xC3")), "name_encoding error");
    EXPECT_EQ(said(check_person_name("\xFF\xFE")), "name_encoding error");
    for (const char* name : {"", "   ", "\u00A0", "\u200B"})
        EXPECT_EQ(said(check_person_name(name)), "name_empty error");
}

TEST(Name, has_at_most_150_characters) {
    const auto of_length = [](int letters) {
        std::string name = "Lê ";
        for (int i = 3; i < letters; ++i) name += "ế";
        return name;
    };
    EXPECT_EQ(said(check_person_name(of_length(150))), "");
    EXPECT_EQ(said(check_person_name(of_length(151))), "name_too_long error");
    EXPECT_EQ(said(check_person_name(of_length(500))), "name_too_long error");
    EXPECT_EQ(said(check_person_name(std::string(5'000'000, 'a'))), "name_too_long error");
}

TEST(Name, what_tidying_mends_is_information) {
    EXPECT_EQ(said(check_person_name(" Lê An")), "name_spaces information");
    EXPECT_EQ(said(check_person_name("Lê An ")), "name_spaces information");
    EXPECT_EQ(said(check_person_name("Lê  An")), "name_spaces information");
    EXPECT_EQ(said(check_person_name("Lê\u00A0An")), "name_spaces information");
    EXPECT_EQ(said(check_person_name("Lê A\u200Bn")), "name_spaces information");
    EXPECT_EQ(said(check_person_name("Le\u0302 An")), "name_form information");
    EXPECT_EQ(said(check_person_name(text::tidy(" Le\u0302  An"))), "");
}

TEST(NameOrder, worked_case) {
    EXPECT_EQ(sort_names({"Trần Thị Ân", "Lê Văn Ánh", "Nguyễn Văn An", "Phạm Quỳnh Anh", "Đỗ Đức Đạt",
                          "Bùi Tiến Dũng", "Lê Thị Anh"}),
              (std::vector<std::string>{"Nguyễn Văn An", "Lê Thị Anh", "Phạm Quỳnh Anh", "Lê Văn Ánh",
                                        "Trần Thị Ân", "Bùi Tiến Dũng", "Đỗ Đức Đạt"}));
    EXPECT_EQ(sort_names({"Lê Mạ", "Lê Má", "Lê Mã", "Lê Mả", "Lê Mà", "Lê Ma"}),
              (std::vector<std::string>{"Lê Ma", "Lê Mà", "Lê Mả", "Lê Mã", "Lê Má", "Lê Mạ"}));
    EXPECT_TRUE(sort_names({}).empty());
}

std::string said_of_grade(int birth_year, AgeGround ground = {}) {
    return said(check_age_for_grade(2026, birth_year, 6, AgeNorm(), ground).findings);
}

TEST(GradeAge, worked_case) {
    EXPECT_EQ(said_of_grade(2015), "");
    EXPECT_EQ(said_of_grade(2013), "age_over warning");
    EXPECT_EQ(said_of_grade(2016), "age_under error");
    EXPECT_EQ(said_of_grade(2011), "age_far_over error");
    EXPECT_EQ(check_age_for_grade(2026, 2011, 6, AgeNorm()).difference, 4);
    EXPECT_EQ(check_age_for_grade(2026, 2016, 6, AgeNorm()).difference, -1);
}

TEST(GradeAge, a_reason_excuses_up_to_three_years_and_a_decision_the_rest) {
    EXPECT_EQ(said_of_grade(2014, {.reason = true}), "");
    EXPECT_EQ(said_of_grade(2012, {.reason = true}), "");
    EXPECT_EQ(said_of_grade(2012), "age_over warning");
    EXPECT_EQ(said_of_grade(2011, {.reason = true}), "age_far_over error");
    EXPECT_EQ(said_of_grade(2011, {.override = true}), "");
    EXPECT_EQ(said_of_grade(2016, {.reason = true}), "age_under error");
    EXPECT_EQ(said_of_grade(2016, {.override = true}), "");
    EXPECT_EQ(said_of_grade(2014, {.override = true}), "age_over warning");
}

TEST(GradeAge, the_norm_is_data) {
    EXPECT_EQ(said(check_age_for_grade(2026, 2014, 6, {.first_age_offset = 6}).findings), "");
    EXPECT_EQ(said(check_age_for_grade(2026, 2014, 6, {.over_allowed = 0}).findings), "age_far_over error");
    EXPECT_EQ(check_age_for_grade(2026, 2020, 1, AgeNorm()).difference, 0);
    EXPECT_EQ(check_age_for_grade(2026, 2009, 12, AgeNorm()).difference, 0);
}

TEST(AgeInMonths, counts_completed_months) {
    const auto months = [](std::string_view born, std::string_view on) {
        return age_in_months(day(born), day(on));
    };
    EXPECT_EQ(months("2023-03-15", "2026-09-14"), 41);
    EXPECT_EQ(months("2023-03-15", "2026-09-15"), 42);
    EXPECT_EQ(months("2023-03-15", "2023-03-15"), 0);
    EXPECT_EQ(months("2023-03-15", "2023-03-14"), -1);
    EXPECT_EQ(months("2023-12-31", "2024-01-01"), 0);
    EXPECT_EQ(months("2023-01-31", "2023-02-28"), 0);
    EXPECT_EQ(months("2023-01-31", "2023-03-01"), 1);
    EXPECT_EQ(months("2023-01-31", "2023-04-30"), 2);
    EXPECT_EQ(months("2024-02-29", "2025-02-28"), 11);
    EXPECT_EQ(months("2024-02-29", "2025-03-01"), 12);
    EXPECT_EQ(months("2024-02-29", "2028-02-29"), 48);
}

TEST(AgeInMonths, decides_the_preschool_group) {
    const auto judged = [](std::string_view on, AgeGround ground = {}) {
        return check_age_for_group(day("2023-09-05"), day(on), 37, 48, ground);
    };
    EXPECT_EQ(said(judged("2026-10-05").findings), "");
    EXPECT_EQ(said(judged("2027-10-04").findings), "");
    EXPECT_EQ(said(judged("2026-10-04").findings), "age_group_under warning");
    EXPECT_EQ(said(judged("2027-10-05").findings), "age_group_over warning");
    EXPECT_EQ(judged("2026-10-04").difference, -1);
    EXPECT_EQ(judged("2027-10-05").difference, 1);
    EXPECT_EQ(said(judged("2026-10-04", {.override = true}).findings), "");
    EXPECT_EQ(said(judged("2027-10-05", {.reason = true}).findings), "");
}

TEST(AgeInMonths, the_shipped_groups_follow_one_another) {
    const auto groups = org::shipped_age_groups();
    ASSERT_EQ(groups.size(), 6u);
    for (std::size_t i = 1; i < groups.size(); ++i)
        EXPECT_EQ(groups[i].from_months, groups[i - 1].to_months + 1);
}

TEST(Measures, are_plausible_within_their_bounds) {
    const auto judged = [](int height, int weight) {
        return said(check_measures(height, weight, MeasureNorm()));
    };
    EXPECT_EQ(judged(1'500, 45'000), "");
    EXPECT_EQ(judged(499, 3'000), "measure_height warning");
    EXPECT_EQ(judged(2'201, 100'000), "measure_height warning");
    EXPECT_EQ(judged(500, 2'999), "measure_weight warning");
    EXPECT_EQ(judged(2'200, 150'001), "measure_weight warning");
    EXPECT_EQ(judged(150, 45), "measure_height warning, measure_weight warning");
    EXPECT_EQ(judged(0, 0), "measure_height warning, measure_weight warning");
}

TEST(Measures, have_a_mass_index_without_rounding) {
    const auto judged = [](int height, int weight) {
        return said(check_measures(height, weight, MeasureNorm()));
    };
    EXPECT_EQ(judged(1'000, 8'000), "");
    EXPECT_EQ(judged(1'000, 7'999), "measure_bmi warning");
    EXPECT_EQ(judged(1'000, 50'000), "");
    EXPECT_EQ(judged(1'000, 50'001), "measure_bmi warning");
    EXPECT_EQ(judged(2'200, 38'720), "");
    EXPECT_EQ(judged(2'200, 38'719), "measure_bmi warning");
}

TEST(UnionAge, is_counted_in_years) {
    const auto judged = [](std::string_view on, UnionKind kind) {
        return said(check_union_age(day("2010-03-05"), day(on), kind, UnionNorm()));
    };
    EXPECT_EQ(judged("2019-03-05", UnionKind::pioneer), "");
    EXPECT_EQ(judged("2019-03-04", UnionKind::pioneer), "pioneer_age warning");
    EXPECT_EQ(judged("2026-03-04", UnionKind::pioneer), "");
    EXPECT_EQ(judged("2026-03-05", UnionKind::pioneer), "pioneer_age warning");
    EXPECT_EQ(judged("2025-03-05", UnionKind::youth), "");
    EXPECT_EQ(judged("2025-03-04", UnionKind::youth), "youth_union_age warning");
}

Likeness an() {
    return {.name = "nguyen van an",
            .birth = BirthDate{2015, 3, 5},
            .sex = male,
            .guardian = "tran thi hoa",
            .guardian_birth_year = 1988,
            .class_name = "6a",
            .school = "le loi"};
}
int score_with(void (*change)(Likeness&)) {
    Likeness other = an();
    change(other);
    EXPECT_EQ(duplicate_score(an(), other), duplicate_score(other, an()));
    return duplicate_score(an(), other);
}

TEST(Duplicates, each_thing_that_agrees_adds_its_points) {
    const LikenessWeights weights;
    EXPECT_EQ(duplicate_score(an(), an()), 100);
    EXPECT_EQ(duplicate_score({}, {}), 0);
    EXPECT_EQ(score_with([](Likeness& other) { other.sex = female; }), 95);
    EXPECT_EQ(score_with([](Likeness& other) { other.sex = {}; }), 95);
    EXPECT_EQ(score_with([](Likeness& other) { other.guardian = "le thi mai"; }), 92);
    EXPECT_EQ(score_with([](Likeness& other) { other.guardian_birth_year = 1989; }), 96);
    EXPECT_EQ(score_with([](Likeness& other) { other.class_name = "6b"; }), 96);
    EXPECT_EQ(score_with([](Likeness& other) { other.school = ""; }), 96);
    EXPECT_EQ(score_with([](Likeness& other) { other.name = "nguyenvan an"; }), 100);
    EXPECT_EQ(score_with([](Likeness& other) { other.name = "nguyen an"; }), 80);
    EXPECT_EQ(score_with([](Likeness& other) { other.name = "an nguyen"; }), 60);
    EXPECT_EQ(score_with([](Likeness& other) { other.name = "van an"; }), 60);
    EXPECT_EQ(score_with([](Likeness& other) { other.birth = BirthDate{2015, 5, 3}; }), 82);
    EXPECT_EQ(score_with([](Likeness& other) { other.birth = BirthDate{.year = 2015}; }), 82);
    EXPECT_EQ(score_with([](Likeness& other) { other.birth = BirthDate{.year = 2015, .month = 4}; }), 65);
    EXPECT_EQ(score_with([](Likeness& other) { other.birth = BirthDate{2016, 3, 5}; }), 65);
    const Likeness of_march{.name = "le an", .birth = BirthDate{.year = 2015, .month = 3}};
    EXPECT_EQ(duplicate_score(of_march, of_march), 57);
    EXPECT_EQ(duplicate_score(an(), an(), {.name = 400}), 100);
    EXPECT_LE(weights.possible_duplicate, 75);
}

TEST(Duplicates, name_and_birth_date_are_enough_and_twins_are_none) {
    const LikenessWeights weights;
    const Likeness one{.name = "le an", .birth = BirthDate{2015, 3, 5}};
    EXPECT_GE(duplicate_score(one, one), weights.possible_duplicate);
    const Likeness namesake{.name = "le an"};
    EXPECT_LT(duplicate_score(namesake, namesake), weights.possible_duplicate);
    EXPECT_LT(score_with([](Likeness& other) { other.name = "nguyen van anh"; }), weights.possible_duplicate);
}

TEST(Versions, lower_and_equal_ones_are_ignored) {
    EXPECT_FALSE(is_newer(3, 4));
    EXPECT_FALSE(is_newer(4, 4));
    EXPECT_TRUE(is_newer(5, 4));
}

}  // namespace
}  // namespace truong::people
