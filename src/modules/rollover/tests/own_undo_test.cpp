// Of the work of a plan only the plan takes anything back: its state tells what stands.
#include "modules/rollover/tests/rollover_world.hpp"
#include "platform/overview/overview.hpp"

namespace truong::rollover {
namespace {

class RolloverOwnUndo : public RolloverWorld {};
ON_BOTH(RolloverOwnUndo);

TEST_P(RolloverOwnUndo, the_bare_change_set_is_not_undone_past_the_plan) {
    enter("Lê Thị An", open("6A1", grade("thcs", "6")));
    in_june();
    const Plan plan = begin_plan();
    apply_plan(plan.id);
    platform::UndoRequest request;
    append_id(request.id, "chg", last_run(plan.id).change_set);
    EXPECT_EQ(refusal(world.principal, [&](Tx& tx) { platform::undo(tx, request); }),
              (test::Seen{ProblemKind::conflict, "own_undo"}));
    EXPECT_EQ(last_run(plan.id).state, RunState::applied);
    EXPECT_EQ(undo_plan(plan.id).state, PlanState::undone);
}

}  // namespace
}  // namespace truong::rollover
