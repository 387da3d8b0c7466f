// The demo has letters, proposals and an open round, so that no screen of families is empty.
#include "modules/families/tests/family_world.hpp"

namespace truong::families {
namespace {

class FamiliesDemo : public test::Both {
protected:
    std::int64_t rows(const std::string& table) { return world.number("select count(*) from " + table); }
};
ON_BOTH(FamiliesDemo);

TEST_P(FamiliesDemo, has_something_on_every_screen) {
    for (const DemoPart& part : world.store().contributions().demo)
        world.write(world.system, [&](Tx& tx) { part.fill(tx, DemoSize::small, 1); });
    EXPECT_GT(rows("families_letter_batch"), 0);
    EXPECT_GT(rows("families_activation_letter"), 0);
    EXPECT_GT(rows("families_confirmation"), 0);
    EXPECT_EQ(rows("families_change_proposal"), rows("families_proposed_value")) << "no proposal is empty";
    EXPECT_GT(rows("families_change_proposal"), 2);
}

}  // namespace
}  // namespace truong::families
