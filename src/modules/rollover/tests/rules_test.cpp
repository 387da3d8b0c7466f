// Names, grades and where a pupil goes, from values alone.
#include "modules/rollover/rules.hpp"

#include <gtest/gtest.h>

namespace truong::rollover {
namespace {

GradeStep step(std::int64_t id, std::int64_t stage, const std::string& code, int sort) {
    return {.id = {id}, .stage = {stage}, .code = code, .sort = sort, .from_months = {}};
}

TEST(RolloverNames, the_first_number_that_is_the_grade_counts_up) {
    EXPECT_EQ(next_numbered_name("6A1", "6", "7"), "7A1");
    EXPECT_EQ(next_numbered_name("6A6", "6", "7"), "7A6");
    EXPECT_EQ(next_numbered_name("Lớp 6/1", "6", "7"), "Lớp 7/1");
    EXPECT_EQ(next_numbered_name("9.2", "9", "10"), "10.2");
    EXPECT_EQ(next_numbered_name("10A10", "10", "11"), "11A10");
}

TEST(RolloverNames, what_is_not_clear_is_not_guessed) {
    EXPECT_FALSE(next_numbered_name("A6", "6", "7")) << "the sixth class called A?";
    EXPECT_FALSE(next_numbered_name("Hoa Hồng", "6", "7"));
    EXPECT_FALSE(next_numbered_name("61", "6", "7"));
    EXPECT_FALSE(next_numbered_name("5A1", "6", "7"));
    EXPECT_FALSE(next_numbered_name("", "6", "7"));
}

TEST(RolloverNames, preschool_groups_take_the_word_of_the_next_ones) {
    EXPECT_EQ(next_worded_name("Mầm 2", {"Chồi 1", "Chồi 2"}), "Chồi 2");
    EXPECT_EQ(next_worded_name("Lớp Mầm A", {"Lớp Chồi B"}), "Lớp Chồi A");
    EXPECT_EQ(next_worded_name("Mầm1", {"Chồi2"}), "Chồi1");
    EXPECT_FALSE(next_worded_name("Mầm", {"Chồi 1"}));
    EXPECT_FALSE(next_worded_name("Mầm 1", {"Chồi 1", "Lá 1"})) << "which of the two words?";
    EXPECT_FALSE(next_worded_name("Mầm 1", {}));
}

TEST(RolloverGrades, the_next_one_of_the_stage_comes_before_a_later_stage) {
    const std::vector<GradeStep> grades{step(1, 1, "4", 40), step(2, 1, "5", 50), step(3, 2, "6", 60),
                                        step(4, 3, "6", 60), step(5, 3, "7", 70), step(6, 2, "9", 90)};
    EXPECT_EQ(next_grade(grades, {1})->id, Id<org::Grade>{2});
    EXPECT_FALSE(next_grade(grades, {1})->other_stage);
    EXPECT_EQ(next_grade(grades, {2})->id, Id<org::Grade>{3});
    EXPECT_TRUE(next_grade(grades, {2})->other_stage);
    EXPECT_EQ(next_grade(grades, {3})->id, Id<org::Grade>{6}) << "of its own stage, though farther";
    EXPECT_EQ(next_grade(grades, {4})->id, Id<org::Grade>{5});
    EXPECT_FALSE(next_grade(grades, {6}));
    EXPECT_FALSE(next_grade(grades, {99}));
}

OldClass old_class(std::int64_t id, const std::string& name, std::int64_t grade) {
    OldClass old;
    old.row.id = {id};
    old.row.name = name;
    old.row.grade_id = {grade};
    return old;
}

class RolloverRules : public testing::Test {
protected:
    RolloverRules() {
        year.grades = {step(1, 1, "6", 60), step(2, 1, "7", 70)};
        year.classes = {old_class(10, "6A1", 1), old_class(11, "6A2", 1), old_class(20, "7A1", 2)};
        year.next_start_year = 2027;
    }
    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const ProposedClass& each : propose_classes(year)) all.push_back(each.row.name);
        return all;
    }
    OldYear year;
};

TEST_F(RolloverRules, classes_go_up_and_the_first_grade_opens_in_its_shape) {
    EXPECT_EQ(names(), (std::vector<std::string>{"7A1", "7A2", "6A1", "6A2"}));
    const auto all = propose_classes(year);
    EXPECT_TRUE(all[0].row.moves_up);
    EXPECT_FALSE(all[2].row.moves_up);
    EXPECT_EQ(all[2].row.grade_id, Id<org::Grade>{1});
}

TEST_F(RolloverRules, two_classes_never_get_one_name) {
    year.classes[1].row.name = "6A1 ";
    year.classes[0].row.name = "Hoa";
    year.classes[1].row.name = "hoa";
    const auto all = propose_classes(year);
    std::set<std::string> seen;
    for (const ProposedClass& each : all) EXPECT_TRUE(seen.insert(each.row.name).second) << each.row.name;
    EXPECT_EQ(all[1].row.exception, ClassException::name_taken);
    EXPECT_EQ(all[0].row.exception, ClassException::name_unclear);
}

TEST_F(RolloverRules, teachers_follow_their_class_or_stay_with_the_grade) {
    year.staff = {{100}, {101}, {200}};
    year.classes[0].homeroom = Id<people::StaffMember>{100};
    year.classes[2].homeroom = Id<people::StaffMember>{200};
    auto all = propose_classes(year);
    EXPECT_EQ(all[0].row.staff_member_id, Id<people::StaffMember>{100});
    EXPECT_EQ(all[2].row.staff_member_id, Id<people::StaffMember>{200}) << "from the last grade to the first";
    year.teachers = TeacherPlan::stay;
    all = propose_classes(year);
    EXPECT_EQ(all[0].row.staff_member_id, Id<people::StaffMember>{200});
    EXPECT_EQ(all[2].row.staff_member_id, Id<people::StaffMember>{100});
    year.staff.erase({100});
    EXPECT_FALSE(propose_classes(year)[2].row.staff_member_id) << "who left leads no class";
}

TEST_F(RolloverRules, a_new_class_takes_the_room_that_falls_free) {
    year.classes[0].row.room_id = Id<org::Room>{1};
    year.classes[2].row.room_id = Id<org::Room>{2};
    const auto all = propose_classes(year);
    EXPECT_EQ(all[0].row.room_id, Id<org::Room>{1});
    EXPECT_EQ(all[2].row.room_id, Id<org::Room>{2});
    EXPECT_FALSE(all[3].row.room_id);
}

class RolloverPlaces : public RolloverRules {
protected:
    PlannedPupil place(OldPupil pupil, bool has_results = false) {
        std::vector<PlannedClass> rows;
        for (ProposedClass& each : propose_classes(year)) {
            each.row.id = {static_cast<std::int64_t>(rows.size()) + 1};
            rows.push_back(each.row);
        }
        const NewYear next{
            .old = year, .starts_on = *parse_date("2027-08-01"), .has_results = has_results, .classes = rows};
        return Placing(next).place(pupil);
    }
    static OldPupil in(std::int64_t id) {
        return {.id = {1}, .person = {1}, .class_id = Id<classes::Class>{id}};
    }
};

TEST_F(RolloverPlaces, by_grade_where_nothing_was_decided) {
    EXPECT_EQ(place(in(10)).outcome, PupilOutcome::up);
    EXPECT_EQ(place(in(10)).planned_class_id, Id<PlannedClass>{1});
    EXPECT_EQ(place(in(20)).outcome, PupilOutcome::complete);
    EXPECT_EQ(place(in(10)).exception, PupilException::none);
    EXPECT_EQ(place(in(10), true).exception, PupilException::no_result);
}

TEST_F(RolloverPlaces, by_result_where_there_is_one) {
    OldPupil pupil = in(11);
    pupil.result = YearOutcome::retained;
    EXPECT_EQ(place(pupil, true).outcome, PupilOutcome::repeat);
    EXPECT_EQ(place(pupil, true).planned_class_id, Id<PlannedClass>{4}) << "the 6A2 of next year";
    pupil.result = YearOutcome::promoted;
    EXPECT_EQ(place(pupil, true).outcome, PupilOutcome::up);
    pupil = in(20);
    pupil.repeats = true;
    EXPECT_EQ(place(pupil).outcome, PupilOutcome::repeat);
    EXPECT_EQ(place(pupil).planned_class_id, Id<PlannedClass>{1});
}

TEST_F(RolloverPlaces, who_is_not_clear_waits_and_says_why) {
    OldPupil pupil = in(10);
    pupil.state = people::PupilState::reserved;
    EXPECT_EQ(place(pupil).exception, PupilException::reserved);
    pupil = in(10);
    pupil.only_record = false;
    EXPECT_EQ(place(pupil).exception, PupilException::two_records);
    pupil = in(10);
    pupil.class_id.reset();
    EXPECT_EQ(place(pupil).exception, PupilException::no_class);
    EXPECT_EQ(place(pupil).outcome, PupilOutcome::hold);
    year.classes[0].combined = true;
    EXPECT_EQ(place(in(10)).exception, PupilException::combined_class);
    pupil = in(11);
    pupil.leaves_on = *parse_date("2027-06-30");
    EXPECT_EQ(place(pupil).outcome, PupilOutcome::leave);
}

TEST_F(RolloverPlaces, age_groups_are_held_against_the_year_of_birth) {
    year.grades[0].from_months = 49;
    year.grades[1].from_months = 61;
    OldPupil pupil = in(10);
    pupil.birth_year = 2022;
    EXPECT_EQ(place(pupil).exception, PupilException::none);
    pupil.birth_year = 2023;
    EXPECT_EQ(place(pupil).exception, PupilException::age_group);
    EXPECT_EQ(place(pupil).outcome, PupilOutcome::up);
    pupil = in(20);
    pupil.birth_year = 2022;
    EXPECT_EQ(place(pupil).exception, PupilException::age_group) << "five, and not yet of school age";
}

}  // namespace
}  // namespace truong::rollover
