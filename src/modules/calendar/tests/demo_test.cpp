// The hours that the demo gives to its schools.
#include "modules/calendar/demo.hpp"

#include "modules/calendar/api.hpp"
#include "tests/world/world.hpp"

namespace truong::calendar {
namespace {

class CalendarDemo : public test::Both {};
ON_BOTH(CalendarDemo);

TEST_P(CalendarDemo, every_school_has_a_morning_and_an_afternoon) {
    world.write(world.system, [](Tx& tx) { fill_demo(tx, DemoSize::none, 1); });
    EXPECT_TRUE(world.all<ShiftTime>(world.teacher).empty());
    world.write(world.system, [](Tx& tx) { fill_demo(tx, DemoSize::small, 1); });
    for (const Actor& actor : {world.teacher, world.stranger}) {
        const auto times = world.all<ShiftTime>(actor);
        ASSERT_EQ(times.size(), 2U);
        EXPECT_NE(times[0].shift, times[1].shift);
    }
}

}  // namespace
}  // namespace truong::calendar
