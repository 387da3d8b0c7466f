#include "modules/transfers/rules.hpp"

#include <gtest/gtest.h>

namespace truong::transfers {
namespace {

using enum TransferState;

Transfer at(Direction direction, TransferState state, bool linked) {
    Transfer row{.direction = direction, .state = state};
    if (linked) row.other_code = "79000501";
    return row;
}

TEST(TransferRules, steps_lead_from_the_application_to_the_closed_book) {
    EXPECT_EQ(after(Step::accept, at(Direction::in, applied, true)), sent_to_origin);
    EXPECT_EQ(after(Step::release, at(Direction::out, sent_to_origin, true)), records_released);
    EXPECT_EQ(after(Step::enrol, at(Direction::in, records_released, true)), enrolled);
    EXPECT_EQ(after(Step::close, at(Direction::out, enrolled, true)), origin_closed);
    EXPECT_EQ(after(Step::accept, at(Direction::in, applied, false)), accepted);
    EXPECT_EQ(after(Step::note_papers, at(Direction::in, accepted, false)), records_released);
    EXPECT_EQ(after(Step::release, at(Direction::out, applied, false)), records_released);
    EXPECT_EQ(after(Step::close, at(Direction::out, records_released, false)), origin_closed);
}

TEST(TransferRules, no_side_takes_the_step_of_the_other_and_none_is_taken_twice) {
    for (const TransferState state : {refused, withdrawn, origin_closed})
        for (const Step step : {Step::accept, Step::refuse, Step::withdraw, Step::release, Step::note_papers,
                                Step::enrol, Step::close})
            for (const bool linked : {true, false}) {
                EXPECT_FALSE(after(step, at(Direction::in, state, linked)));
                EXPECT_FALSE(after(step, at(Direction::out, state, linked)));
            }
    EXPECT_FALSE(after(Step::accept, at(Direction::out, applied, true)));
    EXPECT_FALSE(after(Step::release, at(Direction::in, sent_to_origin, true)));
    EXPECT_FALSE(after(Step::release, at(Direction::out, applied, true)));
    EXPECT_FALSE(after(Step::refuse, at(Direction::in, enrolled, true)));
    EXPECT_FALSE(after(Step::withdraw, at(Direction::out, enrolled, true)));
}

TEST(TransferRules, a_place_is_what_is_neither_taken_nor_reserved) {
    EXPECT_TRUE(check_place({.most = 45, .taken = 43, .reserved = 1}, false).empty());
    EXPECT_FALSE(check_place({.most = 45, .taken = 44, .reserved = 1}, false).empty());
    EXPECT_TRUE(check_place({.most = 45, .taken = 44, .reserved = 1}, true).empty());
    EXPECT_TRUE(check_place({.taken = 99}, false).empty());
}

}  // namespace
}  // namespace truong::transfers
