// Who may plan, apply and take back; and what else at work stands in the way.
#include "modules/rollover/tests/rollover_world.hpp"

namespace truong::rollover {
namespace {

class RolloverRights : public RolloverWorld {
protected:
    RolloverRights() {
        six = open("6A1", grade("thcs", "6"));
        pupil = enter("Lê Thị An", six);
        clerk = world.principal;
        clerk.account = {31};
        clerk.roles = {Role::clerk};
        deputy = world.principal;
        deputy.account = {32};
        deputy.roles = {Role::vice_principal};
        at_campus = world.principal;
        at_campus.account = {33};
        world.read(home, [&](const Reader& reader) { at_campus.campus = reader.all<org::Campus>()[0].id; });
        in_june();
    }
    test::Seen seen(const Actor& actor, Plan (*action)(Tx&, const WhichPlan&), Id<Plan> id) {
        return refusal(actor, [&](Tx& tx) { action(tx, {id}); });
    }
    static constexpr auto forbidden = ProblemKind::forbidden;
    Class six;
    Pupil pupil;
    Actor clerk, deputy, at_campus;
};
ON_BOTH(RolloverRights);

TEST_P(RolloverRights, a_clerk_plans_and_a_principal_decides) {
    Plan plan;
    world.write(clerk, [&](Tx& tx) { plan = begin(tx, {}); });
    world.write(clerk, [&](Tx& tx) { propose(tx, {plan.id}); });
    EXPECT_EQ(seen(clerk, apply, plan.id).kind, forbidden);
    EXPECT_EQ(seen(clerk, undo, plan.id).kind, forbidden);
    world.write(deputy, [&](Tx& tx) { apply(tx, {plan.id}); });
    run_apply({.store = world.store(), .actor = deputy, .plan = plan.id});
    EXPECT_EQ(plan_now(plan.id).state, PlanState::applied);
}

TEST_P(RolloverRights, others_do_neither_nor_see_it) {
    const Plan plan = begin_plan();
    for (const Actor& actor : {world.teacher, world.guardian, world.officer, at_campus}) {
        EXPECT_EQ(refusal(actor, [](Tx& tx) { begin(tx, {}); }).kind, forbidden);
        EXPECT_EQ(seen(actor, propose, plan.id).kind, forbidden);
        EXPECT_EQ(seen(actor, apply, plan.id).kind, forbidden);
        EXPECT_EQ(seen(actor, undo, plan.id).kind, forbidden);
        EXPECT_EQ(seen(actor, discard, plan.id).kind, forbidden);
    }
    EXPECT_EQ(seen(world.stranger, apply, plan.id).kind, ProblemKind::not_found);
    EXPECT_EQ(seen(world.stranger, propose, plan.id).kind, ProblemKind::not_found);
    EXPECT_TRUE(world.all<PlannedPupil>(world.stranger).empty());
    EXPECT_TRUE(world.all<PlannedPupil>(world.teacher).empty());
    EXPECT_TRUE(world.all<Plan>(world.guardian).empty());
    EXPECT_TRUE(world.all<PlannedPupil>(world.officer).empty());
}

TEST_P(RolloverRights, a_campus_sees_its_own_pupils_of_the_plan) {
    Pupil far = enter("Lê Thị Xa", six);
    far.campus_id = world.put(home, org::Campus{.code = "02", .name = "Điểm lẻ"}).id;
    world.put(home, far);
    begin_plan();
    EXPECT_EQ(world.all<PlannedPupil>(world.principal).size(), 2u);
    EXPECT_EQ(world.all<PlannedPupil>(at_campus).size(), 1u);
}

TEST_P(RolloverRights, a_campus_keeps_to_the_assignments_of_its_classes) {
    const Class near = open("8A1", grade("thcs", "8"));
    Class far = open("8A2", grade("thcs", "8"));
    far.campus_id = world.put(home, org::Campus{.code = "02", .name = "Điểm lẻ"}).id;
    far = world.put(home, far);
    const Id<people::StaffMember> teacher = employ("Trần Thu Hà");
    world.write(home, [&](Tx& tx) {
        const auto subject =
            tx.first<curriculum::Subject>(where<&curriculum::Subject::code> == std::string("TOAN"));
        for (const Class& of : {near, far})
            tx.put(staffing::TeachingAssignment{.class_id = of.id,
                                                .subject_id = subject->id,
                                                .staff_member_id = teacher,
                                                .valid_from = *parse_date("2026-08-15")});
    });
    begin_plan();
    ASSERT_EQ(world.all<PlannedAssignment>(world.principal).size(), 2u);
    const auto own = world.all<PlannedAssignment>(at_campus);
    ASSERT_EQ(own.size(), 1u);
    for (PlannedAssignment row : world.all<PlannedAssignment>(world.principal)) {
        row.periods_a_week = 3;
        const auto write = [&](Tx& tx) { tx.put(row); };
        if (row.id == own[0].id)
            world.write(at_campus, write);
        else
            EXPECT_NE(refusal(at_campus, write).code, "") << "of another campus";
    }
}

TEST_P(RolloverRights, rows_are_corrected_while_no_job_works_on_them) {
    const Plan plan = begin_plan();
    PlannedPupil row = planned(pupil);
    row.outcome = PupilOutcome::leave;
    row.planned_class_id.reset();
    world.put(clerk, row);
    ask_apply(plan.id);
    row = planned(pupil);
    row.note = "Gia đình đổi ý";
    EXPECT_EQ(refusal(clerk, [&](Tx& tx) { tx.put(row); }).kind, forbidden);
    PlannedClass seven = planned_class("6A1");
    seven.name = "6A9";
    EXPECT_EQ(refusal(clerk, [&](Tx& tx) { tx.put(seven); }).kind, forbidden);
}

TEST_P(RolloverRights, a_row_keeps_to_its_plan) {
    begin_plan();
    PlannedPupil row = planned(pupil);
    row.outcome = PupilOutcome::up;
    row.planned_class_id.reset();
    EXPECT_EQ(refusal(clerk, [&](Tx& tx) { tx.put(row); }).code, "rollover_class_needed");
    row.outcome = PupilOutcome::complete;
    row.planned_class_id = planned_class("6A1").id;
    EXPECT_EQ(refusal(clerk, [&](Tx& tx) { tx.put(row); }).code, "rollover_class_in_vain");
}

TEST_P(RolloverRights, one_job_of_a_school_at_a_time) {
    const Plan plan = begin_plan();
    EXPECT_EQ(refusal(world.principal, [](Tx& tx) { begin(tx, {}); }).code, "rollover_begun");
    ask_apply(plan.id);
    EXPECT_EQ(seen(world.principal, apply, plan.id).code, "rollover_running");
    EXPECT_EQ(seen(world.principal, propose, plan.id).code, "rollover_running");
    EXPECT_EQ(seen(world.principal, undo, plan.id).code, "rollover_running");
    cancel_job(plan.id);
    world.write(world.principal, [&](Tx& tx) { apply(tx, {plan.id}); });
    run_apply({.store = world.store(), .actor = world.principal, .plan = plan.id});
    EXPECT_EQ(plan_now(plan.id).state, PlanState::applied) << "cancelled work is asked for again";
}

TEST_P(RolloverRights, an_import_and_a_rollover_do_not_run_beside_each_other) {
    const Plan plan = begin_plan();
    imports::Import import{.sheet = "pupils",
                           .file_name = "hs.xlsx",
                           .state = imports::ImportState::applying,
                           .asked_at = world.store().now()};
    import = world.put(home, import);
    EXPECT_EQ(seen(world.principal, apply, plan.id).code, "rollover_import_running");
    import.state = imports::ImportState::applied;
    world.put(home, import);
    EXPECT_EQ(apply_plan(plan.id).state, PlanState::applied);
}

TEST_P(RolloverRights, nothing_to_undo_and_nothing_to_discard_are_told) {
    const Plan plan = begin_plan();
    EXPECT_EQ(seen(world.principal, undo, plan.id).code, "rollover_nothing_to_undo");
    apply_plan(plan.id);
    EXPECT_EQ(seen(world.principal, discard, plan.id).code, "rollover_stands");
    undo_plan(plan.id);
    std::string line = "POST /api/v1/rollover/plans/";
    append_id(line, world.store().catalog().of(type_key<Plan>()).prefix, plan.id.value);
    const auto given_up = world.call(world.principal, line + "/discard", "{}");
    EXPECT_EQ(given_up.status, 200) << given_up.body;
    EXPECT_TRUE(world.all<Plan>(world.principal).empty());
    EXPECT_TRUE(world.all<PlannedPupil>(world.principal).empty());
    EXPECT_EQ(begin_plan().pupils, 1) << "and it may be begun anew";
}

TEST_P(RolloverRights, days_and_years_that_do_not_fit_are_refused) {
    const auto code = [&](NewPlan wanted) {
        return refusal(world.principal, [&](Tx& tx) { begin(tx, wanted); }).code;
    };
    EXPECT_EQ(code({.starts_on = *parse_date("2027-07-31")}), "rollover_outside_year");
    EXPECT_EQ(code({.from_year_id = year(2030)}), "rollover_no_year");
}

}  // namespace
}  // namespace truong::rollover
