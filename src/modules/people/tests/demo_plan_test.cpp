// The people of the demo, by the thousand and without a database: believable, and wrong as often as planned.
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "modules/people/demo_plan.hpp"
#include "modules/people/rules.hpp"

namespace truong::people {
namespace {

DemoFrame frame_of(DemoSize size, std::uint64_t seed = 1) {
    return {.size = size,
            .seed = seed,
            .today = *parse_date("2026-11-22"),
            .start_year = 2026,
            .first_day = *parse_date("2026-09-05"),
            .group_months = {{"15", {25, 36}}, {"16", {37, 48}}, {"17", {49, 60}}, {"18", {61, 72}}}};
}

DemoSchool school_of(int number, std::vector<std::string> stages) {
    return {.id = {number},
            .code = "799990" + std::to_string(number),
            .stages = std::move(stages),
            .campuses = {{number * 10}, {number * 10 + 1}}};
}

std::vector<DemoSchool> ward() {
    std::vector<DemoSchool> schools;
    const auto add = [&](int count, const std::vector<std::string>& stages) {
        for (int i = 0; i < count; ++i)
            schools.push_back(school_of(static_cast<int>(schools.size()) + 1, stages));
    };
    add(7, {"mn"});
    add(6, {"th"});
    add(4, {"thcs"});
    add(2, {"thpt"});
    add(1, {"th", "thcs", "thpt"});
    return schools;
}

const DemoPlan& ward_plan() {
    static const DemoPlan plan = plan_demo(ward(), frame_of(DemoSize::ward));
    return plan;
}

int per_mille(std::size_t some, std::size_t all) { return static_cast<int>(some * 1'000 / all); }

std::optional<BirthDate> birth_of_planned(const Person& person) {
    if (person.birth_date) {
        const YearMonthDay day = civil(*person.birth_date);
        return BirthDate{.year = day.year, .month = day.month, .day = day.day};
    }
    if (!person.birth_year) return {};
    return BirthDate{.year = *person.birth_year, .month = person.birth_month};
}

/// How many pupils of the ward have that finding about their number.
std::size_t numbers_with(std::string_view code) {
    static const Provinces provinces = number_provinces(org::shipped_provinces());
    std::size_t count = 0;
    for (const PlannedPupil& pupil : ward_plan().pupils) {
        const Person& person = pupil.who.person;
        if (!person.personal_number) continue;
        for (const Finding& finding :
             read_personal_number(*person.personal_number, birth_of_planned(person), person.sex, provinces)
                 .findings)
            if (finding.code == code) ++count;
    }
    return count;
}

TEST(PeopleDemoPlan, a_ward_has_about_three_hundred_pupils_a_school) {
    std::map<std::size_t, int> pupils;
    for (const PlannedPupil& pupil : ward_plan().pupils) ++pupils[pupil.school];
    ASSERT_EQ(pupils.size(), 20u);
    for (const auto& [school, count] : pupils) {
        EXPECT_GT(count, 270) << school;
        EXPECT_LT(count, 345) << school;
    }
}

TEST(PeopleDemoPlan, one_school_has_about_nine_hundred_pupils) {
    const DemoPlan plan = plan_demo({school_of(1, {"th", "thcs", "thpt"})}, frame_of(DemoSize::school));
    EXPECT_GT(plan.pupils.size(), 850u);
    EXPECT_LT(plan.pupils.size(), 950u);
}

TEST(PeopleDemoPlan, the_same_seed_makes_the_same_people_and_another_one_others) {
    const auto digest = [](const DemoPlan& plan) {
        std::string all;
        for (const PlannedStaff& one : plan.staff) all += one.who.person.full_name + one.phone;
        for (const PlannedPupil& one : plan.pupils)
            all += one.code + one.who.person.full_name + one.who.person.personal_number.value_or("-");
        for (const PlannedFamily& one : plan.families)
            for (const PlannedGuardian& guardian : one.guardians) all += guardian.phone;
        return all;
    };
    EXPECT_EQ(digest(plan_demo(ward(), frame_of(DemoSize::ward))), digest(ward_plan()));
    EXPECT_NE(digest(plan_demo(ward(), frame_of(DemoSize::ward, 2))), digest(ward_plan()));
}

TEST(PeopleDemoPlan, numbers_are_missing_and_wrong_as_often_as_planned) {
    const std::size_t all = ward_plan().pupils.size();
    const auto missing = static_cast<std::size_t>(
        std::count_if(ward_plan().pupils.begin(), ward_plan().pupils.end(), [](const PlannedPupil& pupil) {
            return !pupil.who.person.personal_number && !pupil.who.person.foreign_number;
        }));
    EXPECT_NEAR(per_mille(missing, all), 55, 5);  // with the second records of the same child
    EXPECT_NEAR(per_mille(numbers_with("personal_number_sex"), all), 5, 1);
    EXPECT_NEAR(per_mille(numbers_with("personal_number_year"), all), 5, 1);
    EXPECT_NEAR(per_mille(numbers_with("personal_number_province"), all), 3, 1);
    EXPECT_EQ(numbers_with("personal_number_format"), 0u);
}

TEST(PeopleDemoPlan, two_numbers_are_shared_and_no_others) {
    std::map<std::string, int> holders;
    for (const PlannedPupil& pupil : ward_plan().pupils)
        if (pupil.who.person.personal_number) ++holders[*pupil.who.person.personal_number];
    for (const PlannedFamily& family : ward_plan().families)
        for (const PlannedGuardian& one : family.guardians)
            if (one.who.person.personal_number) ++holders[*one.who.person.personal_number];
    for (const PlannedStaff& one : ward_plan().staff) ++holders[one.who.person.personal_number.value()];
    EXPECT_EQ(std::count_if(holders.begin(), holders.end(), [](const auto& one) { return one.second == 2; }),
              2);
    EXPECT_EQ(std::count_if(holders.begin(), holders.end(), [](const auto& one) { return one.second > 2; }),
              0);
}

TEST(PeopleDemoPlan, pupils_have_the_age_of_their_grade_but_a_few) {
    std::size_t grown = 0, older = 0, far = 0, young = 0;
    for (const PlannedPupil& pupil : ward_plan().pupils) {
        const auto birth = birth_of_planned(pupil.who.person);
        ASSERT_TRUE(birth);
        if (pupil.stage == "mn") {
            if (!pupil.who.person.birth_date) continue;
            const int months = age_in_months(*pupil.who.person.birth_date, *parse_date("2026-09-05"));
            EXPECT_GT(months, 18);
            EXPECT_LE(months, 72) << pupil.code;
            continue;
        }
        ++grown;
        for (const Finding& finding :
             check_age_for_grade(2026, birth->year, std::stoi(pupil.grade), {}).findings) {
            older += finding.code == "age_over" ? 1 : 0;
            far += finding.code == "age_far_over" ? 1 : 0;
            young += finding.code == "age_under" ? 1 : 0;
        }
    }
    EXPECT_NEAR(per_mille(older, grown), 19, 7);
    EXPECT_EQ(far, 1u);
    EXPECT_EQ(young, 1u);
}

TEST(PeopleDemoPlan, one_class_is_larger_than_its_norm) {
    const std::map<std::string, int> norms{{"mn", 35}, {"th", 35}, {"thcs", 45}, {"thpt", 45},
                                           {"15", 25}, {"16", 25}, {"17", 30},   {"18", 35}};
    std::map<std::pair<std::size_t, std::string>, int> sizes;
    std::set<std::pair<std::size_t, std::string>> too_large;
    for (const PlannedPupil& pupil : ward_plan().pupils) {
        const std::pair key(pupil.school, pupil.code.substr(0, 5));
        const auto norm = norms.find(pupil.stage == "mn" ? pupil.grade : pupil.stage);
        if (++sizes[key] > norm->second) too_large.insert(key);
    }
    EXPECT_EQ(too_large.size(), 1u);
    sizes.clear();
    for (const PlannedPupil& pupil : ward_plan().pupils) ++sizes[{pupil.school, pupil.code.substr(0, 5)}];
    EXPECT_EQ(std::count_if(sizes.begin(), sizes.end(), [](const auto& one) { return one.second > 45; }), 1);
    for (const auto& [which, size] : sizes) {
        EXPECT_LE(size, 46);
        EXPECT_GT(size, 18);
    }
}

TEST(PeopleDemoPlan, a_quarter_has_brothers_and_sisters_some_of_them_at_other_schools) {
    const DemoPlan& plan = ward_plan();
    std::size_t together = 0, apart = 0;
    for (const PlannedFamily& family : plan.families) {
        if (family.children.size() > 1) together += family.children.size();
        for (const std::size_t child : family.children)
            if (plan.pupils[child].school != plan.pupils[family.children.front()].school) ++apart;
        for (std::size_t i = 1; i < family.children.size(); ++i) {
            const Date one = plan.pupils[family.children[i - 1]].who.person.birth_date.value_or(Date{});
            const Date two = plan.pupils[family.children[i]].who.person.birth_date.value_or(Date{});
            const bool known = one != Date{} && two != Date{};
            EXPECT_TRUE(!known || one == two || two - one > 270);
        }
    }
    EXPECT_NEAR(per_mille(together, plan.pupils.size()), 250, 50);
    EXPECT_GT(apart, 300u);
}

TEST(PeopleDemoPlan, parents_are_as_old_as_parents_are) {
    for (const PlannedFamily& family : ward_plan().families) {
        ASSERT_FALSE(family.children.empty());
        ASSERT_FALSE(family.guardians.empty());
        for (const PlannedGuardian& one : family.guardians) {
            if (one.teaches) continue;
            const int year = birth_of_planned(one.who.person)->year;
            const int child = birth_of_planned(ward_plan().pupils[family.children.front()].who.person)->year;
            EXPECT_GE(child - year, one.kinship == Kinship::grandparent ? 38 : 18);
            EXPECT_LE(child - year, one.kinship == Kinship::grandparent ? 68 : 46);
        }
    }
}

TEST(PeopleDemoPlan, names_are_as_vietnam_has_them) {
    std::size_t nguyen = 0, minority = 0, one_word = 0;
    std::map<std::string_view, int> peoples;
    for (const PlannedPupil& pupil : ward_plan().pupils) {
        const std::string& name = pupil.who.person.full_name;
        for (const Finding& finding : check_person_name(name)) {
            EXPECT_EQ(finding.code, "name_one_word") << name;
            ++one_word;
        }
        if (name.starts_with("Nguyễn")) ++nguyen;
        if (pupil.who.naming->ethnicity != "01") ++minority;
        ++peoples[pupil.who.naming->ethnicity];
    }
    EXPECT_NEAR(per_mille(nguyen, ward_plan().pupils.size()), 370, 40);
    EXPECT_NEAR(per_mille(minority, ward_plan().pupils.size()), 37, 12);
    EXPECT_GT(peoples.size(), 7u);
    EXPECT_GT(one_word, 0u);
}

TEST(PeopleDemoPlan, phones_are_real_and_one_serves_too_many_families) {
    std::map<std::string, std::set<std::size_t>> families;
    std::size_t without = 0;
    for (std::size_t i = 0; i < ward_plan().families.size(); ++i) {
        bool any = false;
        for (const PlannedGuardian& one : ward_plan().families[i].guardians) {
            if (one.phone.empty()) continue;
            any = true;
            EXPECT_EQ(read_phone(one.phone).number, one.phone);
            families[one.phone].insert(i);
        }
        without += any ? 0 : 1;
    }
    EXPECT_EQ(std::count_if(families.begin(), families.end(),
                            [](const auto& one) { return one.second.size() == 7; }),
              1);
    EXPECT_EQ(std::count_if(families.begin(), families.end(),
                            [](const auto& one) { return one.second.size() > 1; }),
              1);
    EXPECT_NEAR(per_mille(without, ward_plan().families.size()), 40, 12);
}

TEST(PeopleDemoPlan, who_is_registered_twice_is_like_himself) {
    const DemoPlan& plan = ward_plan();
    std::size_t twice = 0, without_diacritics = 0, swapped = 0;
    for (const PlannedPupil& again : plan.pupils) {
        if (!again.registered_twice) continue;
        ++twice;
        const auto likeness = [](const PlannedPupil& one) {
            return Likeness{.name = text::fold(one.who.person.full_name),
                            .birth = birth_of_planned(one.who.person),
                            .sex = one.who.person.sex,
                            .guardian = "the same"};
        };
        int best = 0;
        for (const PlannedPupil& one : plan.pupils) {
            if (one.registered_twice || one.family != again.family || one.school != again.school) continue;
            best = std::max(best, duplicate_score(likeness(one), likeness(again)));
            if (text::fold(one.who.person.full_name) != text::fold(again.who.person.full_name)) continue;
            without_diacritics += one.who.person.full_name != again.who.person.full_name ? 1 : 0;
            swapped += one.who.person.birth_date != again.who.person.birth_date ? 1 : 0;
        }
        EXPECT_GE(best, 70) << again.code;
    }
    EXPECT_NEAR(per_mille(twice, plan.pupils.size()), 5, 1);
    EXPECT_GT(without_diacritics, 10u);
    EXPECT_GT(swapped, 10u);
}

TEST(PeopleDemoPlan, who_left_did_so_during_the_year) {
    std::map<PupilState, std::size_t> states;
    for (const PlannedPupil& pupil : ward_plan().pupils) {
        ++states[pupil.state];
        if (pupil.state == PupilState::studying) continue;
        EXPECT_GT(pupil.since, *parse_date("2026-09-05"));
        EXPECT_LT(pupil.since, *parse_date("2026-11-22"));
        EXPECT_GT(pupil.since, pupil.entered);
    }
    const std::size_t all = ward_plan().pupils.size();
    EXPECT_NEAR(per_mille(states[PupilState::transferred_out], all), 10, 1);
    EXPECT_NEAR(per_mille(states[PupilState::reserved], all), 6, 1);
    EXPECT_NEAR(per_mille(states[PupilState::dropped_out], all), 5, 1);
}

TEST(PeopleDemoPlan, there_are_teachers_enough) {
    std::map<std::size_t, int> teachers;
    std::map<std::size_t, std::set<std::string>> codes;
    for (const PlannedStaff& one : ward_plan().staff) {
        codes[one.school].insert(one.code);
        if (one.kind == StaffKind::teacher) ++teachers[one.school];
        EXPECT_TRUE(one.since >= civil(*one.who.person.birth_date).year + 20) << one.code;
    }
    const auto schools = ward();
    for (std::size_t i = 0; i < schools.size(); ++i) {
        for (const char* code : {"HT", "PHT", "VT", "YT", "KT", "TV", "CD", "CN", "GV01"})
            EXPECT_TRUE(codes[i].contains(code)) << code;
        EXPECT_EQ(codes[i].contains("GV00"), i == 0);
        int classes = 0;
        for (const GradePlan& grade : grades_of(schools[i], DemoSize::ward)) classes += grade.classes;
        EXPECT_GE(teachers[i] * 2, classes * 3);
        EXPECT_LE(teachers[i], classes * 3);
    }
}

TEST(PeopleDemoPlan, a_teacher_of_the_first_school_has_children_in_two) {
    const DemoPlan& plan = ward_plan();
    const PlannedFamily& family = plan.families.front();
    EXPECT_TRUE(family.guardians.front().teaches);
    ASSERT_EQ(family.children.size(), 2u);
    EXPECT_NE(plan.pupils[family.children[0]].school, plan.pupils[family.children[1]].school);
}

}  // namespace
}  // namespace truong::people
