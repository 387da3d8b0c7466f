// What real schools have: classes that are there already, combined classes, preschool, results, results that
// come late, people who change between plan and job.
#include "modules/rollover/tests/rollover_world.hpp"
#include "platform/contributions.hpp"

namespace truong::rollover {
namespace {

using people::PupilState;

std::map<std::int64_t, YearOutcome>& decided() {
    static std::map<std::int64_t, YearOutcome> results;
    return results;
}
void append_decided(const Reader&, std::int64_t, std::map<std::int64_t, YearOutcome>& results) {
    results.insert(decided().begin(), decided().end());
}

class RolloverCases : public RolloverWorld {
protected:
    ~RolloverCases() override { decided().clear(); }
    /// From now on somebody decides about pupils at the end of the year.
    void decide(const Pupil& pupil, YearOutcome outcome) {
        if (contributions.promotion.empty()) {
            contributions = world.store().contributions();
            contributions.promotion.push_back({append_decided});
            world.installation().store().set_contributions(contributions);
        }
        decided()[pupil.id.value] = outcome;
    }
    void add_stage(const std::string& code) {
        world.write(home, [&](Tx& tx) {
            const auto stage = tx.first<org::Stage>(where<&org::Stage::code> == code);
            tx.put(org::SchoolStage{.stage_id = stage->id, .valid_from = *parse_date("2020-01-01")});
        });
    }
    Contributions contributions;
};
ON_BOTH(RolloverCases);

TEST_P(RolloverCases, results_decide_where_there_are_some) {
    const Class six = open("6A1", grade("thcs", "6")), nine = open("9A1", grade("thcs", "9"));
    const Pupil kept = enter("Lê Thị An", six), promoted = enter("Lê Thị Bình", six),
                unknown = enter("Lê Thị Châu", six), failed = enter("Lê Thị Dung", nine),
                passed = enter("Lê Thị Em", nine);
    decide(kept, YearOutcome::retained);
    decide(promoted, YearOutcome::promoted);
    decide(failed, YearOutcome::retained);
    decide(passed, YearOutcome::completed);
    in_june();
    const Plan plan = begin_plan();
    EXPECT_EQ(planned(kept).outcome, PupilOutcome::repeat);
    EXPECT_EQ(planned(promoted).outcome, PupilOutcome::up);
    EXPECT_EQ(planned(unknown).exception, PupilException::no_result);
    EXPECT_EQ(planned(failed).outcome, PupilOutcome::repeat);
    EXPECT_EQ(planned_class_of(failed), "9A1");
    EXPECT_EQ(planned(passed).outcome, PupilOutcome::complete);
    ASSERT_EQ(apply_plan(plan.id).state, PlanState::applied);
    const auto years =
        world.all<people::PupilYear>(world.principal, where<&people::PupilYear::pupil_id> == kept.id);
    ASSERT_EQ(years.size(), 1u);
    EXPECT_EQ(years[0].repeats_year, true);
    EXPECT_EQ(years[0].year_id, year(2027));
}

TEST_P(RolloverCases, a_result_that_comes_late_changes_what_nobody_decided) {
    const Class six = open("6A1", grade("thcs", "6"));
    const Pupil first = enter("Lê Thị An", six), second = enter("Lê Thị Bình", six);
    in_june();
    const Plan plan = begin_plan();
    PlannedPupil row = planned(second);
    row.settled = true;
    world.put(world.principal, row);
    decide(first, YearOutcome::retained);
    decide(second, YearOutcome::retained);
    propose_again(plan.id);
    EXPECT_EQ(planned(first).outcome, PupilOutcome::repeat);
    EXPECT_EQ(planned(second).outcome, PupilOutcome::up) << "somebody had looked at it";
}

TEST_P(RolloverCases, a_class_of_the_new_year_is_used_and_left_as_it_is) {
    const Class six = open("6A1", grade("thcs", "6"));
    const Pupil pupil = enter("Lê Thị An", six), there = enter("Lê Thị Bình", six);
    const Class seven = open("7A1", grade("thcs", "7"), 2027), other = open("7A2", grade("thcs", "7"), 2027);
    world.write(world.principal, [&](Tx& tx) {
        auto rows = tx.as_of({}).all<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == there.id);
        rows[0].valid_to = *parse_date("2027-07-31");
        tx.put(rows[0]);
        tx.put(classes::Enrolment{
            .pupil_id = there.id, .class_id = other.id, .valid_from = *parse_date("2027-08-01")});
    });
    in_june();
    const Plan plan = begin_plan();
    const Report told = report_of(plan.id);
    EXPECT_EQ(told.already_there, 1);
    EXPECT_EQ(told.classes_found, 1);
    const Plan after = apply_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::applied) << after.fault;
    EXPECT_EQ(last_run(plan.id).classes_found, 1);
    EXPECT_EQ(class_on(pupil, "2027-08-01"), "7A1");
    EXPECT_EQ(class_on(there, "2027-08-01"), "7A2");
    EXPECT_EQ(world.all<Class>(world.principal, where<&Class::name> == std::string("7A1")).size(), 1u);
    undo_plan(plan.id);
    EXPECT_EQ(world.all<Class>(world.principal, where<&Class::id> == seven.id).size(), 1u);
    EXPECT_EQ(class_on(there, "2027-08-01"), "7A2");
}

TEST_P(RolloverCases, a_class_of_that_name_in_another_grade_takes_nobody) {
    const Pupil pupil = enter("Lê Thị An", open("6A1", grade("thcs", "6")));
    open("7A1", grade("thcs", "8"), 2027);
    in_june();
    const Plan plan = begin_plan();
    EXPECT_EQ(codes_in(report_of(plan.id))["rollover_class_of_other_grade"], 1);
    EXPECT_EQ(report_of(plan.id).waiting, 1);
    EXPECT_EQ(apply_plan(plan.id).state, PlanState::applied);
    EXPECT_EQ(class_on(pupil, "2027-08-01"), "6A1") << "his old row is not closed: he waits";
    EXPECT_EQ(last_run(plan.id).waiting, 1);
}

TEST_P(RolloverCases, a_combined_class_stays_as_it_is_and_its_pupils_wait) {
    add_stage("th");
    Class combined = open("Ghép 1+2", grade("th", "1"));
    combined.combined = true;
    combined = world.put(world.principal, combined);
    world.put(world.principal, classes::ClassGrade{.class_id = combined.id, .grade_id = grade("th", "2")});
    const Pupil pupil = enter("Lê Thị An", combined, *parse_date("2020-03-01"));
    in_june();
    const Plan plan = begin_plan();
    EXPECT_EQ(planned(pupil).exception, PupilException::combined_class);
    EXPECT_EQ(planned_class("Ghép 1+2").exception, ClassException::combined);
    PlannedPupil row = planned(pupil);
    row.outcome = PupilOutcome::up;
    row.planned_class_id = planned_class("Ghép 1+2").id;
    world.put(world.principal, row);
    ASSERT_EQ(apply_plan(plan.id).state, PlanState::applied) << plan_now(plan.id).fault;
    EXPECT_EQ(class_on(pupil, "2027-08-01"), "Ghép 1+2");
    EXPECT_EQ(world.all<classes::ClassGrade>(world.principal).size(), 2u) << "also the grades of next year's";
    EXPECT_FALSE(codes_in(report_of(plan.id)).contains("rollover_combined_class")) << "that is decided";
}

TEST_P(RolloverCases, preschool_goes_up_by_group_and_its_words) {
    add_stage("mn");
    const Class small = open("Mầm 1", grade("mn", "16")), middle = open("Chồi 1", grade("mn", "17")),
                big = open("Lá 1", grade("mn", "18"));
    const Pupil fits = enter("Lê Thị An", small, *parse_date("2023-05-01")),
                young = enter("Lê Thị Bình", small, *parse_date("2024-02-01")),
                six = enter("Lê Thị Châu", big, *parse_date("2021-04-01"));
    in_june();
    const Plan plan = begin_plan();
    EXPECT_EQ(planned_class_of(fits), "Chồi 1");
    EXPECT_EQ(planned(fits).exception, PupilException::none);
    EXPECT_EQ(planned_class_of(young), "Chồi 1");
    EXPECT_EQ(planned(young).exception, PupilException::age_group);
    EXPECT_EQ(planned_class("Lá 1").from_class_id, middle.id);
    EXPECT_EQ(planned(six).outcome, PupilOutcome::complete) << "he comes to school by admission";
    EXPECT_EQ(planned(six).exception, PupilException::none);
}

TEST_P(RolloverCases, who_ends_a_stage_goes_on_where_the_school_has_the_next_one) {
    add_stage("th");
    const Pupil pupil = enter("Lê Thị An", open("5A", grade("th", "5")), *parse_date("2016-03-01"));
    in_june();
    begin_plan();
    EXPECT_EQ(planned_class_of(pupil), "6A");
    EXPECT_EQ(planned(pupil).exception, PupilException::stage_end);
}

TEST_P(RolloverCases, two_records_of_one_child_both_wait) {
    const Class six = open("6A1", grade("thcs", "6"));
    const Pupil one = enter("Lê Thị An", six), two = enter("Lê Thị An", six);
    auto pairs = world.all<people::DuplicatePair>(home);
    ASSERT_EQ(pairs.size(), 1u) << "of the same name and day of birth";
    pairs[0].hard = true;
    world.put(home, pairs[0]);
    in_june();
    const Plan plan = begin_plan();
    EXPECT_EQ(planned(one).exception, PupilException::two_records);
    EXPECT_EQ(planned(two).exception, PupilException::two_records);
    apply_plan(plan.id);
    EXPECT_EQ(last_run(plan.id).placed, 0);
}

TEST_P(RolloverCases, who_left_between_plan_and_job_is_not_placed) {
    const Class six = open("6A1", grade("thcs", "6")), nine = open("9A1", grade("thcs", "9"));
    const Pupil gone = enter("Lê Thị An", six), away = enter("Lê Thị Bình", six),
                graduate = enter("Lê Thị Châu", nine);
    in_june();
    const Plan plan = begin_plan();
    set_state(gone, PupilState::transferred_out, "2027-06-12");
    set_state(away, PupilState::reserved, "2027-06-12");
    set_state(graduate, PupilState::transferred_out, "2027-06-12");
    EXPECT_EQ(apply_plan(plan.id).state, PlanState::applied);
    EXPECT_EQ(class_on(gone, "2027-08-01"), "");
    EXPECT_EQ(last_run(plan.id).placed, 0);
    EXPECT_EQ(state_on(graduate, "2027-06-12"), PupilState::transferred_out);
    EXPECT_EQ(pupil_now(graduate).valid_to, *parse_date("2027-06-12"));
}

TEST_P(RolloverCases, a_later_first_day_and_other_names_are_kept) {
    const Pupil pupil = enter("Lê Thị An", open("6A1", grade("thcs", "6")));
    in_june();
    const Plan plan = begin_plan({.starts_on = *parse_date("2027-08-20")});
    PlannedClass row = planned_class("7A1");
    row.name = "7 Tài năng";
    world.put(world.principal, row);
    propose_again(plan.id);
    EXPECT_EQ(world.all<PlannedClass>(world.principal).size(), 2u) << "6A1 and the renamed one";
    ASSERT_EQ(apply_plan(plan.id).state, PlanState::applied);
    EXPECT_EQ(class_on(pupil, "2027-07-31"), "6A1");
    EXPECT_EQ(class_on(pupil, "2027-08-10"), "");
    EXPECT_EQ(class_on(pupil, "2027-08-20"), "7 Tài năng");
}

TEST_P(RolloverCases, a_class_that_somebody_took_out_is_not_proposed_again) {
    const Pupil pupil = enter("Lê Thị An", open("6A1", grade("thcs", "6")));
    in_june();
    const Plan plan = begin_plan();
    PlannedPupil row = planned(pupil);
    row.outcome = PupilOutcome::hold;
    row.planned_class_id.reset();
    world.put(world.principal, row);
    const Id<PlannedClass> seven = planned_class("7A1").id;
    world.write(world.principal, [&](Tx& tx) { tx.end(seven); });
    propose_again(plan.id);
    EXPECT_TRUE(
        world.all<PlannedClass>(world.principal, where<&PlannedClass::name> == std::string("7A1")).empty());
    EXPECT_EQ(planned(pupil).outcome, PupilOutcome::hold);
}

TEST_P(RolloverCases, while_the_new_year_has_no_classes_one_still_goes_from_the_old_one) {
    enter("Lê Thị An", open("6A1", grade("thcs", "6")));
    world.set_today(*parse_date("2027-08-25"));
    const Plan plan = begin_plan();
    EXPECT_EQ(plan.from_year_id, year(2026));
    EXPECT_EQ(plan.pupils, 1);
}

TEST_P(RolloverCases, a_place_left_open_in_an_earlier_year_ends_with_that_year) {
    open("6A1", grade("thcs", "6"));
    const Pupil pupil = enter("Lê Thị An", {}), graduate = enter("Lê Thị Bình", {});
    const Class before = open("6A1", grade("thcs", "6"), 2025);
    for (const Pupil& each : {pupil, graduate}) {
        Pupil row = pupil_now(each);
        row.valid_from = *parse_date("2025-08-15");
        world.put(home, row);
        world.put(home,
                  classes::Enrolment{
                      .pupil_id = row.id, .class_id = before.id, .valid_from = *parse_date("2025-08-15")});
    }
    in_june();
    const Plan plan = begin_plan();
    PlannedPupil up = planned(pupil), done = planned(graduate);
    up.outcome = PupilOutcome::up;
    up.planned_class_id = planned_class("7A1").id;
    world.put(world.principal, up);
    done.outcome = PupilOutcome::complete;
    world.put(world.principal, done);
    const Plan after = apply_plan(plan.id);
    ASSERT_EQ(after.state, PlanState::applied) << after.fault;
    EXPECT_EQ(after.fault, "");
    EXPECT_EQ(class_on(pupil, "2027-08-01"), "7A1");
    EXPECT_EQ(last_run(plan.id).completed, 1);
    const Id<calendar::SchoolYear> earlier = year(2025);
    world.read(home, [&](const Reader& reader) {
        const Date last = reader.get(earlier).last_day;
        const auto rows =
            reader.as_of({}).all<classes::Enrolment>(where<&classes::Enrolment::class_id> == before.id);
        EXPECT_EQ(rows.size(), 2u);
        for (const auto& row : rows) EXPECT_EQ(row.valid_to, last);
    });
}

TEST_P(RolloverCases, one_pupil_who_cannot_be_written_waits_and_the_others_go_on) {
    const Class six = open("6A1", grade("thcs", "6"));
    std::vector<Pupil> pupils;
    for (const char* name : {"An", "Bình", "Châu", "Dung", "Em"})
        pupils.push_back(enter(std::string("Lê Thị ") + name, six));
    world.write(home, [&](Tx& tx) {
        db::Query(tx.connection(),
                  "update classes_enrolment set valid_from = '2026-01-05' where pupil_id = ?")
            .bind(pupils[2].id.value)
            .run();
    });
    in_june();
    const Plan plan = begin_plan();
    const Plan after = apply_plan(plan.id, 4);
    EXPECT_EQ(after.state, PlanState::applied);
    EXPECT_NE(after.fault.find("outside_class_year"), std::string::npos) << after.fault;
    EXPECT_EQ(after.done, 5);
    EXPECT_EQ(last_run(plan.id).placed, 4);
    EXPECT_EQ(last_run(plan.id).waiting, 1);
    EXPECT_EQ(planned(pupils[2]).exception, PupilException::refused);
    EXPECT_EQ(codes_in(report_of(plan.id))["rollover_refused"], 1);
    EXPECT_EQ(class_on(pupils[4], "2027-08-01"), "7A1");
    EXPECT_EQ(undo_plan(plan.id).state, PlanState::undone) << plan_now(plan.id).fault;
}

TEST_P(RolloverCases, who_comes_back_during_the_new_year_is_placed_on_that_day) {
    const Class six = open("6A1", grade("thcs", "6"));
    const Pupil back = enter("Lê Thị An", six), away = enter("Lê Thị Bình", six);
    for (const Pupil& each : {back, away}) set_state(each, PupilState::reserved, "2027-05-03");
    in_june();
    const Plan plan = begin_plan();
    for (const Pupil& each : {back, away}) {
        PlannedPupil row = planned(each);
        row.outcome = PupilOutcome::up;
        row.planned_class_id = planned_class("7A1").id;
        world.put(world.principal, row);
    }
    world.set_today(*parse_date("2027-10-05"));
    set_state(back, PupilState::studying, "2027-10-04");
    const Report told = report_of(plan.id);
    EXPECT_EQ(told.up, 1);
    EXPECT_EQ(told.waiting, 1) << "the report asks what the job asks";
    ASSERT_EQ(apply_plan(plan.id).state, PlanState::applied) << plan_now(plan.id).fault;
    EXPECT_EQ(last_run(plan.id).placed, 1);
    EXPECT_EQ(last_run(plan.id).waiting, 1);
    EXPECT_EQ(class_on(back, "2027-10-03"), "");
    EXPECT_EQ(class_on(back, "2027-10-04"), "7A1");
    EXPECT_EQ(class_on(away, "2027-10-04"), "");
}

}  // namespace
}  // namespace truong::rollover
