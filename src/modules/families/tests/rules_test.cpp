#include "modules/families/rules.hpp"

#include <gtest/gtest.h>

namespace truong::families {
namespace {

using Numbers = std::vector<std::int64_t>;

TEST(Households, brothers_and_sisters_with_the_same_people_at_home_share_a_page) {
    const auto homes = households({{1, 10}, {1, 11}, {2, 11}, {2, 10}, {3, 12}});
    ASSERT_EQ(homes.size(), 2u);
    EXPECT_EQ(homes[0].guardians, (Numbers{10, 11}));
    EXPECT_EQ(homes[0].children, (Numbers{1, 2}));
    EXPECT_EQ(homes[1].children, (Numbers{3}));
}

TEST(Households, half_brothers_do_not_show_one_father_to_the_other) {
    const auto homes = households({{1, 10}, {1, 11}, {2, 10}, {2, 12}});
    ASSERT_EQ(homes.size(), 2u);
    EXPECT_EQ(homes[0].guardians, (Numbers{10, 11}));
    EXPECT_EQ(homes[1].guardians, (Numbers{10, 12}));
}

TEST(Households, who_lives_apart_has_a_page_of_his_own_with_all_his_children) {
    const auto homes = households({{1, 10}, {1, 11, false}, {2, 10}, {2, 11, false}});
    ASSERT_EQ(homes.size(), 2u);
    EXPECT_EQ(homes[0].guardians, (Numbers{10}));
    EXPECT_EQ(homes[1].guardians, (Numbers{11}));
    EXPECT_EQ(homes[1].children, (Numbers{1, 2}));
}

TEST(Households, nobody_is_no_household) { EXPECT_TRUE(households({}).empty()); }

TEST(Proposing, only_named_fields_and_each_once) {
    EXPECT_TRUE(check_wanted({{Part::child, "full_name", "A"}, {Part::guardian, "full_name", "B"}}).empty());
    EXPECT_EQ(check_wanted({}).front().code, "nothing_proposed");
    const auto findings = check_wanted({{Part::contact, "custody", "full"},
                                        {Part::contact, "custody_note", ""},
                                        {Part::child, "sector_code", "1"},
                                        {Part::child, "id", "per_1"},
                                        {Part::care, "note", "a"},
                                        {Part::care, "note", "b"}});
    ASSERT_EQ(findings.size(), 5u);
    EXPECT_EQ(findings[0].code, "field_not_proposable");
    EXPECT_EQ(findings[0].path, "values[0].field");
    EXPECT_EQ(findings[4].code, "proposed_twice");
}

TEST(Proposing, a_value_that_changed_meanwhile_is_told_apart) {
    EXPECT_EQ(compare_values("a", "a", "b"), CurrentValue::unchanged);
    EXPECT_EQ(compare_values("a", "c", "b"), CurrentValue::changed);
    EXPECT_EQ(compare_values("a", "b", "b"), CurrentValue::already_so);
}

TEST(RoundDays, are_open_from_their_first_to_their_last_day) {
    const Date first = *parse_date("2026-09-01"), last = *parse_date("2026-09-30");
    const ConfirmationRound round{.opens_on = first, .closes_on = last};
    EXPECT_FALSE(is_open(round, first - 1));
    EXPECT_TRUE(is_open(round, first));
    EXPECT_TRUE(is_open(round, last));
    EXPECT_FALSE(is_open(round, last + 1));
    EXPECT_TRUE(check_round({.opens_on = first, .closes_on = first}).empty());
    EXPECT_EQ(check_round({.opens_on = last, .closes_on = first}).front().code, "round_ends_before");
}

TEST(FamilyRules, a_birth_date_lies_between_1900_and_today) {
    const Date today = *parse_date("2026-11-20");
    const auto refused = [&](const char* field, const char* day) {
        return !check_birth(field, *parse_date(day), today, "values[0].value").empty();
    };
    EXPECT_TRUE(refused("birth_date", "1899-12-31"));
    EXPECT_FALSE(refused("birth_date", "1900-01-01"));
    EXPECT_FALSE(refused("birth_date", "2026-11-20"));
    EXPECT_TRUE(refused("birth_date", "2026-11-21"));
    EXPECT_FALSE(refused("vaccinated_on", "2026-11-21"));
}

}  // namespace
}  // namespace truong::families
