// Whatever school it is and whatever happens between the steps: nobody is lost, doubled or in two classes on
// one day, and what is undone leaves nothing behind.
#include <random>

#include "modules/rollover/tests/rollover_world.hpp"

namespace truong::rollover {
namespace {

using people::PupilState;

class RolloverRandom : public RolloverWorld {
protected:
    int roll(int sides) { return static_cast<int>(dice() % static_cast<unsigned>(sides)); }

    void make_school() {
        const int grades = 2 + roll(3);
        for (int i = 0; i < grades; ++i) {
            const std::string code = std::to_string(9 - i);
            for (int number = 1; number <= 1 + roll(2); ++number)
                classes.push_back(open(code + 'A' + std::to_string(number), grade("thcs", code)));
        }
        for (const Class& row : classes)
            for (int i = roll(4); i >= 0; --i) pupils.push_back(enter(name(), row));
        if (roll(2) == 0) pupils.push_back(enter(name(), {}));
        for (const Pupil& pupil : pupils)
            if (roll(6) == 0) change_somehow(pupil, "2027-03-0");
    }
    std::string name() {
        return std::string("Lê Thị ") + static_cast<char>('A' + roll(26)) + static_cast<char>('a' + roll(26));
    }
    void change_somehow(const Pupil& pupil, const std::string& month) {
        constexpr PupilState states[] = {PupilState::reserved, PupilState::transferred_out,
                                         PupilState::dropped_out};
        const std::string day = month + std::to_string(1 + roll(9));
        const bool settled = pupil_now(pupil).valid_to.has_value();
        if (settled || state_on(pupil, day) != PupilState::studying) return;
        if (state_on(pupil, "2027-12-31") != PupilState::studying) return;
        set_state(pupil, states[roll(3)], day);
    }

    /// On no day somebody is in two classes.
    void expect_one_class_a_day() {
        EXPECT_EQ(
            world.number("select count(*) from classes_enrolment one join classes_enrolment two on "
                         "two.pupil_id = one.pupil_id and two.id > one.id where one.ended_at is null and "
                         "two.ended_at is null and (one.valid_to is null or one.valid_to >= "
                         "two.valid_from) and (two.valid_to is null or two.valid_to >= one.valid_from)"),
            0);
        EXPECT_EQ(world.number("select count(*) - count(distinct pupil_id) from classes_enrolment where "
                               "ended_at is null and valid_from >= '2027-08-01'"),
                  0);
    }
    /// Who is neither in a class of the new year nor gone stands in the plan as waiting, or came since.
    void expect_nobody_lost(Id<Plan> id) {
        propose_again(id);
        for (const Pupil& pupil : pupils) {
            const Pupil now = pupil_now(pupil);
            const bool gone = now.valid_to && *now.valid_to < *parse_date("2027-08-01");
            const std::string next = class_on(pupil, "2027-08-01");
            const bool placed = !next.empty() && class_on(pupil, "2027-07-31") != next;
            if (gone || placed) {
                EXPECT_FALSE(gone && placed) << pupil.full_name;
                continue;
            }
            EXPECT_EQ(planned(pupil).plan_id, id) << pupil.full_name << " is lost";
        }
    }
    /// Somebody works beside the plan: another class by hand, a leaver, a newcomer, a decision of a row.
    void disturb() {
        const Pupil& pupil = pupils[static_cast<std::size_t>(roll(static_cast<int>(pupils.size())))];
        switch (roll(4)) {
            case 0:
                pupils.push_back(
                    enter(name(), classes[static_cast<std::size_t>(roll(static_cast<int>(classes.size())))]));
                break;
            case 1: change_somehow(pupil, "2027-06-1"); break;
            case 2: enrol_by_hand(pupil); break;
            default: hold(pupil); break;
        }
    }
    void enrol_by_hand(const Pupil& pupil) {
        if (pupil_now(pupil).valid_to || class_on(pupil, "2027-07-31").empty()) return;
        if (class_on(pupil, "2027-07-31") != class_on(pupil, "2027-08-01")) return;
        const Id<calendar::SchoolYear> next = year(2027);
        const Id<org::Grade> nine = grade("thcs", "9");
        world.write(world.principal, [&](Tx& tx) {
            auto target =
                tx.first<Class>(where<&Class::year_id> == next && where<&Class::name> == std::string("Mới"));
            if (!target) target = tx.put(Class{.year_id = next, .grade_id = nine, .name = "Mới"});
            auto row = tx.as_of(*parse_date("2027-07-31"))
                           .first<classes::Enrolment>(where<&classes::Enrolment::pupil_id> == pupil.id);
            row->valid_to = *parse_date("2027-07-31");
            tx.put(*row);
            tx.put(classes::Enrolment{
                .pupil_id = pupil.id, .class_id = target->id, .valid_from = *parse_date("2027-08-01")});
        });
    }
    void hold(const Pupil& pupil) {
        const auto rows =
            world.all<PlannedPupil>(world.principal, where<&PlannedPupil::pupil_id> == pupil.id);
        if (rows.empty()) return;
        PlannedPupil row = rows.front();
        row.outcome = PupilOutcome::hold;
        row.planned_class_id.reset();
        world.put(world.principal, row);
    }
    /// Some parts of it, then it stops; somebody else may do something meanwhile.
    void apply_in_pieces(Id<Plan> id) {
        ask_apply(id);
        int left = 1 + roll(3);
        run_apply({.store = world.store(),
                   .actor = world.principal,
                   .plan = id,
                   .progress = [&](std::size_t, std::size_t) { return left-- > 0; },
                   .at_once = 3});
        disturb_records();
        run_apply({.store = world.store(), .actor = world.principal, .plan = id, .at_once = 3});
    }
    void disturb_records() {
        const Pupil& pupil = pupils[static_cast<std::size_t>(roll(static_cast<int>(pupils.size())))];
        if (roll(2) == 0)
            change_somehow(pupil, "2027-06-1");
        else
            enrol_by_hand(pupil);
    }

    std::mt19937 dice{2027};
    std::vector<Class> classes;
    std::vector<Pupil> pupils;
};
ON_BOTH(RolloverRandom);

TEST_P(RolloverRandom, nobody_is_lost_doubled_or_in_two_classes) {
    make_school();
    in_june();
    const Plan plan = begin_plan();
    for (int round = 0; round < 8; ++round) {
        SCOPED_TRACE("round " + std::to_string(round));
        for (int i = roll(3); i > 0; --i) disturb();
        if (roll(2) == 0) propose_again(plan.id);
        apply_in_pieces(plan.id);
        ASSERT_EQ(plan_now(plan.id).state, PlanState::applied) << plan_now(plan.id).fault;
        expect_one_class_a_day();
        expect_nobody_lost(plan.id);
        // An undo may be refused by what was written since; then everything stays as it is.
        if (roll(2) == 0 && stands(last_run(plan.id))) {
            const auto before = everything();
            const Plan after = undo_plan(plan.id);
            if (!after.fault.empty()) {
                EXPECT_TRUE(everything() == before);
            }
            expect_one_class_a_day();
            expect_nobody_lost(plan.id);
        }
    }
}

TEST_P(RolloverRandom, applied_and_undone_everything_is_as_it_was) {
    in_june();
    for (int school = 0; school < 4; ++school) {
        SCOPED_TRACE("school " + std::to_string(school));
        for (const Class& row : classes) {
            Class renamed = row;
            renamed.name += " cũ" + std::to_string(school);
            world.put(world.principal, renamed);
        }
        classes.clear();
        make_school();
        const auto before = everything();
        const Plan plan = begin_plan();
        ASSERT_EQ(apply_plan(plan.id, static_cast<std::size_t>(1 + roll(9))).state, PlanState::applied)
            << plan_now(plan.id).fault;
        expect_one_class_a_day();
        ASSERT_EQ(undo_plan(plan.id).state, PlanState::undone) << plan_now(plan.id).fault;
        EXPECT_TRUE(everything() == before);
        world.write(world.principal, [&](Tx& tx) { discard(tx, {plan.id}); });
    }
}

}  // namespace
}  // namespace truong::rollover
