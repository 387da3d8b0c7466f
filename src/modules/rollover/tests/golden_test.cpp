// A small school through a whole rollover: proposed, looked at, applied, applied again, taken back.
#include "modules/rollover/tests/rollover_world.hpp"

namespace truong::rollover {
namespace {

using people::PupilState;

class RolloverGolden : public RolloverWorld {
protected:
    RolloverGolden() {
        for (const char* code : {"6", "7", "8", "9"})
            for (const char* number : {"A1", "A2"})
                classes[std::string(code) + number] = open(std::string(code) + number, grade("thcs", code));
        for (const auto& [name, row] : classes)
            for (const char* each : {"An", "Bình"})
                pupils[std::string(each) + ' ' + name] = enter(std::string("Lê Thị ") + each, row);
        teacher = employ("Trần Thu Hà");
        last_teacher = employ("Lê Văn Nam");
        lead(classes["6A1"], teacher);
        lead(classes["9A1"], last_teacher);
        world.write(world.principal, [&](Tx& tx) {
            const auto subject =
                tx.first<curriculum::Subject>(where<&curriculum::Subject::code> == std::string("TOAN"));
            tx.put(staffing::TeachingAssignment{.class_id = classes["6A1"].id,
                                                .subject_id = subject->id,
                                                .staff_member_id = teacher,
                                                .periods_a_week = 4,
                                                .valid_from = *parse_date("2026-08-15")});
        });
        reserved = enter("Lê Thị Lưu", classes["7A1"]);
        set_state(reserved, PupilState::reserved, "2026-11-02");
        moved = enter("Lê Thị Đi", classes["7A1"]);
        set_state(moved, PupilState::transferred_out, "2026-12-01");
        without_class = enter("Lê Thị Lẻ", {});
        repeating = enter("Lê Thị Ở", classes["8A2"]);
        world.put(world.principal,
                  people::PupilYear{.pupil_id = repeating.id, .year_id = year(2027), .repeats_year = true});
        in_june();
    }
    std::map<std::string, Class> classes;
    std::map<std::string, Pupil> pupils;
    Id<people::StaffMember> teacher, last_teacher;
    Pupil reserved, moved, without_class, repeating;
};
ON_BOTH(RolloverGolden);

TEST_P(RolloverGolden, the_plan_proposes_classes_pupils_and_teachers) {
    const Plan plan = begin_plan();
    EXPECT_EQ(plan.state, PlanState::draft);
    EXPECT_EQ(plan.teachers, TeacherPlan::follow);
    EXPECT_EQ(plan.starts_on, *parse_date("2027-08-01"));
    EXPECT_EQ(plan.classes, 8);
    EXPECT_EQ(plan.pupils, 19) << "who left during the year is no part of it";
    EXPECT_EQ(planned_class_of(pupils["An 6A1"]), "7A1");
    EXPECT_EQ(planned_class_of(pupils["Bình 8A2"]), "9A2");
    EXPECT_EQ(planned(pupils["An 9A1"]).outcome, PupilOutcome::complete);
    EXPECT_EQ(planned(repeating).outcome, PupilOutcome::repeat);
    EXPECT_EQ(planned_class_of(repeating), "8A2");
    EXPECT_EQ(planned(reserved).exception, PupilException::reserved);
    EXPECT_EQ(planned(reserved).from_class_id, classes["7A1"].id);
    EXPECT_EQ(planned(without_class).exception, PupilException::no_class);
    EXPECT_EQ(planned_class("7A1").staff_member_id, teacher);
    EXPECT_EQ(planned_class("6A1").staff_member_id, last_teacher);
    const auto taught = world.all<PlannedAssignment>(world.principal);
    ASSERT_EQ(taught.size(), 1u);
    EXPECT_EQ(taught[0].planned_class_id, planned_class("7A1").id);
    EXPECT_EQ(taught[0].periods_a_week, 4);
}

TEST_P(RolloverGolden, the_report_counts_and_names_and_writes_nothing) {
    const Plan plan = begin_plan();
    const auto before = everything();
    const auto sets = world.number("select count(*) from change_set");
    const Report told = report_of(plan.id);
    EXPECT_EQ(told.up, 12);
    EXPECT_EQ(told.repeating, 1);
    EXPECT_EQ(told.completing, 4);
    EXPECT_EQ(told.waiting, 2);
    EXPECT_EQ(told.classes_new, 8);
    EXPECT_EQ(told.homerooms, 2);
    EXPECT_EQ(codes_in(told),
              (std::map<std::string, int>{{"rollover_no_class", 1}, {"rollover_reserved", 1}}));
    for (const ReportLine& line : told.lines)
        if (line.code == "rollover_no_class") {
            EXPECT_EQ(line.name, "Lê Thị Lẻ");
            EXPECT_NE(line.message_vi.find("Chọn lớp năm sau"), std::string::npos) << "what to do is told";
        }
    ASSERT_EQ(told.classes.size(), 8u);
    EXPECT_EQ(told.classes[0].name, "6A1");
    EXPECT_EQ(told.classes[0].pupils, 0);
    EXPECT_EQ(told.classes[5].name, "8A2");
    EXPECT_EQ(told.classes[5].pupils, 3);
    EXPECT_EQ(told.classes[5].repeating, 1);
    EXPECT_EQ(told.classes[5].most, 45);
    EXPECT_TRUE(everything() == before);
    EXPECT_EQ(world.number("select count(*) from change_set"), sets);
}

TEST_P(RolloverGolden, applied_everybody_is_where_he_belongs) {
    const Plan plan = begin_plan();
    const Plan after = apply_plan(plan.id, 5);
    ASSERT_EQ(after.state, PlanState::applied) << after.fault;
    EXPECT_EQ(after.done, 19);
    EXPECT_EQ(class_on(pupils["An 6A1"], "2027-07-31"), "6A1");
    EXPECT_EQ(class_on(pupils["An 6A1"], "2027-08-01"), "7A1");
    EXPECT_EQ(class_on(repeating, "2027-08-01"), "8A2");
    EXPECT_EQ(class_on(pupils["An 9A1"], "2027-08-01"), "");
    EXPECT_EQ(state_on(pupils["An 9A1"], "2027-07-30"), PupilState::studying);
    EXPECT_EQ(state_on(pupils["An 9A1"], "2027-07-31"), PupilState::completed);
    EXPECT_EQ(pupil_now(pupils["An 9A1"]).valid_to, *parse_date("2027-07-31"));
    EXPECT_EQ(class_on(reserved, "2027-08-01"), class_on(reserved, "2027-07-31"));
    EXPECT_EQ(class_on(without_class, "2027-08-01"), "");
    const PlanRun run = last_run(plan.id);
    EXPECT_EQ(run.placed, 13);
    EXPECT_EQ(run.repeating, 1);
    EXPECT_EQ(run.completed, 4);
    EXPECT_EQ(run.waiting, 2);
    EXPECT_EQ(run.classes, 8);
    EXPECT_EQ(run.homerooms, 2);
    EXPECT_EQ(run.assignments, 1);
    EXPECT_EQ(world.number("select count(distinct change_set_id) from change_log where entity = "
                           "'classes_enrolment' and operation = 'created' and change_set_id = ?",
                           {run.change_set}),
              1);
    world.set_today(*parse_date("2027-08-20"));
    const auto led =
        world.all<classes::Homeroom>(world.principal, where<&classes::Homeroom::staff_member_id> == teacher);
    ASSERT_EQ(led.size(), 1u) << "6A1 ended with its year";
    EXPECT_EQ(led[0].valid_from, *parse_date("2027-08-01"));
}

TEST_P(RolloverGolden, applied_again_nothing_changes) {
    const Plan plan = begin_plan();
    apply_plan(plan.id);
    const auto before = everything();
    const Plan again = apply_plan(plan.id);
    EXPECT_EQ(again.state, PlanState::applied) << again.fault;
    EXPECT_TRUE(everything() == before);
    EXPECT_EQ(last_run(plan.id).placed, 0);
    EXPECT_EQ(last_run(plan.id).already_there, 17);
    EXPECT_EQ(last_run(plan.id).change_set, 0) << "there is nothing to undo of it";
}

TEST_P(RolloverGolden, undone_everything_is_as_before) {
    const auto before = everything();
    const Plan plan = begin_plan();
    ASSERT_EQ(apply_plan(plan.id, 4).state, PlanState::applied);
    EXPECT_FALSE(everything() == before);
    const Plan after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::undone) << after.fault;
    EXPECT_TRUE(everything() == before);
    const Plan again = apply_plan(plan.id);
    EXPECT_EQ(again.state, PlanState::applied) << again.fault;
    EXPECT_EQ(class_on(pupils["An 6A1"], "2027-08-01"), "7A1");
    EXPECT_EQ(undo_plan(plan.id).state, PlanState::undone);
    EXPECT_TRUE(everything() == before);
}

TEST_P(RolloverGolden, who_comes_later_is_rolled_over_later) {
    const Plan plan = begin_plan();
    apply_plan(plan.id);
    const Pupil late = enter("Lê Thị Muộn", classes["6A2"]);
    PlannedPupil settled = planned(without_class);
    settled.outcome = PupilOutcome::up;
    settled.planned_class_id = planned_class("7A2").id;
    world.put(world.principal, settled);
    propose_again(plan.id);
    EXPECT_EQ(planned_class_of(late), "7A2");
    EXPECT_EQ(planned_class_of(without_class), "7A2") << "what somebody decided stays";
    EXPECT_EQ(planned(pupils["An 9A1"]).outcome, PupilOutcome::complete) << "he did, and left nothing";
    EXPECT_EQ(planned(pupils["An 6A1"]).outcome, PupilOutcome::up);
    const auto middle = everything();
    const Plan after = apply_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::applied) << after.fault;
    EXPECT_EQ(last_run(plan.id).placed, 2);
    EXPECT_EQ(class_on(late, "2027-08-01"), "7A2");
    EXPECT_EQ(class_on(without_class, "2027-08-01"), "7A2");
    EXPECT_EQ(undo_plan(plan.id).state, PlanState::applied) << "the first run stands";
    EXPECT_TRUE(everything() == middle);
    EXPECT_EQ(undo_plan(plan.id).state, PlanState::undone);
}

TEST_P(RolloverGolden, an_undo_tells_what_stands_in_its_way) {
    const Plan plan = begin_plan();
    EXPECT_NE(look_at(plan.id).fault.find("rollover_nothing_to_undo"), std::string::npos);
    apply_plan(plan.id);
    EXPECT_TRUE(look_at(plan.id).free) << "what the plan itself points to is no reason";
    world.set_today(*parse_date("2027-09-10"));
    auto rows = world.all<classes::Enrolment>(world.principal,
                                              where<&classes::Enrolment::pupil_id> == pupils["An 6A1"].id);
    ASSERT_EQ(rows.size(), 1u);
    rows[0].number = 7;
    world.put(world.principal, rows[0]);
    const auto before = everything();
    EXPECT_NE(look_at(plan.id).fault.find("not_undoable"), std::string::npos) << look_at(plan.id).fault;
    const Plan after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::applied);
    EXPECT_NE(after.fault.find("not_undoable"), std::string::npos) << after.fault;
    EXPECT_TRUE(everything() == before) << "all or nothing";
    EXPECT_EQ(last_run(plan.id).state, RunState::applied);
}

TEST_P(RolloverGolden, an_undo_is_refused_while_a_new_class_is_in_use) {
    const Plan plan = begin_plan();
    apply_plan(plan.id);
    world.set_today(*parse_date("2027-09-10"));
    const auto opened = world.all<Class>(
        world.principal, where<&Class::name> == std::string("6A1") && where<&Class::year_id> == year(2027));
    ASSERT_EQ(opened.size(), 1u);
    world.put(world.principal,
              classes::Group{.year_id = year(2027), .class_id = opened[0].id, .name = "Tổ 1"});
    EXPECT_NE(look_at(plan.id).fault.find("in_use"), std::string::npos) << look_at(plan.id).fault;
    const Plan after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::applied);
    EXPECT_NE(after.fault.find("in_use"), std::string::npos) << after.fault;
}

TEST_P(RolloverGolden, what_crashed_in_the_middle_goes_on_and_is_one_set) {
    const auto before = everything();
    const Plan plan = begin_plan();
    ask_apply(plan.id);
    int parts = 0;
    const auto crash = [&](std::size_t, std::size_t) {
        if (++parts == 4) throw std::runtime_error("the power went");
        return true;
    };
    EXPECT_THROW(run_apply({.store = world.store(),
                            .actor = world.principal,
                            .plan = plan.id,
                            .progress = crash,
                            .at_once = 5}),
                 std::runtime_error);
    const Plan middle = plan_now(plan.id);
    EXPECT_EQ(middle.state, PlanState::applying);
    EXPECT_EQ(middle.done, 10);
    run_apply({.store = world.store(), .actor = world.principal, .plan = plan.id, .at_once = 5});
    EXPECT_EQ(plan_now(plan.id).state, PlanState::applied) << plan_now(plan.id).fault;
    EXPECT_EQ(last_run(plan.id).placed, 13);
    EXPECT_EQ(class_on(pupils["Bình 8A2"], "2027-08-01"), "9A2");
    EXPECT_EQ(undo_plan(plan.id).state, PlanState::undone);
    EXPECT_TRUE(everything() == before);
}

TEST_P(RolloverGolden, what_stopped_half_way_is_taken_back) {
    const auto before = everything();
    const Plan plan = begin_plan();
    ask_apply(plan.id);
    int parts = 0;
    run_apply({.store = world.store(),
               .actor = world.principal,
               .plan = plan.id,
               .progress = [&](std::size_t, std::size_t) { return ++parts < 4; },
               .at_once = 5});
    cancel_job(plan.id);
    EXPECT_EQ(undo_plan(plan.id).state, PlanState::undone);
    EXPECT_TRUE(everything() == before);
}

TEST_P(RolloverGolden, who_looks_at_a_planned_class_afterwards_forbids_no_undo) {
    const auto before = everything();
    const Plan plan = begin_plan();
    apply_plan(plan.id);
    PlannedClass seven = planned_class("7A1");
    ASSERT_TRUE(seven.class_id);
    seven.settled = true;
    world.put(world.principal, seven);
    const Plan after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::undone) << after.fault;
    EXPECT_TRUE(everything() == before);
    EXPECT_FALSE(planned_class("7A1").class_id);
    EXPECT_TRUE(planned_class("7A1").settled);
}

TEST_P(RolloverGolden, a_graduate_of_another_school_is_told_before_anything_is_taken_back) {
    const Plan plan = begin_plan();
    ASSERT_EQ(apply_plan(plan.id).state, PlanState::applied);
    const Pupil graduate = pupil_now(pupils["An 9A1"]);
    ASSERT_EQ(graduate.valid_to, *parse_date("2027-07-31"));
    Actor there = world.system;
    there.school = world.other_school;
    Pupil elsewhere = graduate;
    elsewhere.id = {};
    elsewhere.code.clear();
    elsewhere.campus_id.reset();
    elsewhere.valid_from = *parse_date("2027-08-01");
    elsewhere.valid_to.reset();
    elsewhere = world.put(there, elsewhere);
    const auto middle = everything();
    Plan after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::applied);
    EXPECT_NE(after.fault.find("rollover_elsewhere"), std::string::npos) << after.fault;
    EXPECT_TRUE(everything() == middle) << "all or nothing";
    EXPECT_TRUE(planned_class("7A1").class_id) << "and the planned class still knows its class";
    world.write(there, [&](Tx& tx) { tx.end(elsewhere.id); });
    after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::undone) << after.fault;
}

TEST_P(RolloverGolden, what_was_taken_back_half_way_is_applied_anew) {
    const auto before = everything();
    const Plan plan = begin_plan();
    apply_plan(plan.id);
    const auto applied = everything();
    world.write(world.principal, [&](Tx& tx) { undo(tx, {plan.id}); });
    int parts = 0;
    run_undo({.store = world.store(),
              .actor = world.principal,
              .plan = plan.id,
              .progress = [&](std::size_t, std::size_t) { return ++parts < 3; },
              .undone_at_once = 4});
    EXPECT_FALSE(everything() == applied) << "a part was taken back";
    cancel_job(plan.id);
    const Plan again = apply_plan(plan.id);
    EXPECT_EQ(again.state, PlanState::applied) << again.fault;
    EXPECT_EQ(everything().size(), applied.size());
    EXPECT_EQ(class_on(pupils["An 6A1"], "2027-08-01"), "7A1");
    Plan after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::applied) << "what the first run wrote still stands " << after.fault;
    after = undo_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::undone) << after.fault;
    EXPECT_TRUE(everything() == before);
}

TEST_P(RolloverGolden, a_teacher_who_left_since_is_counted_and_stops_nobody) {
    const Plan plan = begin_plan();
    world.write(home, [&](Tx& tx) {
        for (const auto& row : tx.as_of({}).all<staffing::TeachingAssignment>()) tx.end(row.id);
        for (const auto& row : tx.as_of({}).all<classes::Homeroom>()) tx.end(row.id);
        people::StaffMember member = tx.get(teacher);
        member.valid_to = *parse_date("2027-06-30");
        tx.put(member);
    });
    const Plan after = apply_plan(plan.id);
    EXPECT_EQ(after.state, PlanState::applied) << after.fault;
    EXPECT_EQ(last_run(plan.id).assignments, 0);
    EXPECT_EQ(last_run(plan.id).refused, 1);
}

}  // namespace
}  // namespace truong::rollover
