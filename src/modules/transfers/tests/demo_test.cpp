// The transfers of the demo: on both databases.
#include "modules/transfers/api.hpp"
#include "tests/world/world.hpp"

namespace truong::transfers {
namespace {

class TransfersDemo : public test::Both {};
ON_BOTH(TransfersDemo);

TEST_P(TransfersDemo, transfers_stand_in_every_stage) {
    for (const DemoPart& part : world.store().contributions().demo)
        world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 1); });
    std::set<TransferState> states;
    for (const Transfer& row : world.all<Transfer>(world.system)) states.insert(row.state);
    EXPECT_EQ(states,
              (std::set{TransferState::applied, TransferState::sent_to_origin,
                        TransferState::records_released, TransferState::enrolled, TransferState::refused}));
    EXPECT_EQ(world.number("select count(*) from people_pupil as a join people_pupil as b on a.person_id = "
                           "b.person_id and a.id < b.id where a.valid_from <= coalesce(b.valid_to, "
                           "'9999-12-31') and b.valid_from <= coalesce(a.valid_to, '9999-12-31')"),
              0);
}

}  // namespace
}  // namespace truong::transfers
