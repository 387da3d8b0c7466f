// The demo of every size: sound, believable, the same for the same seed.
#include "modules/org/demo.hpp"

#include <set>

#include "tests/world/world.hpp"

namespace truong::org {
namespace {

class OrgDemo : public test::Both {
protected:
    void fill(DemoSize size, std::uint64_t seed = 1) {
        world.write(world.system, [&](Tx& tx) { fill_demo(tx, size, seed); });
    }
    /// Without the two schools of the world itself.
    std::set<std::string> school_names() {
        std::set<std::string> names;
        for (const School& school : world.all<School>(world.administrator))
            if (school.code.starts_with("79999")) names.insert(school.code + ' ' + school.name);
        return names;
    }
};
ON_BOTH(OrgDemo);

TEST_P(OrgDemo, a_small_one_has_a_school_of_each_stage_and_one_of_them_two_campuses) {
    fill(DemoSize::small);
    EXPECT_EQ(school_names().size(), 4U);
    for (const char* stage : {"mn", "th", "thcs", "thpt"})
        EXPECT_GT(world.number("select count(*) from org_school_stage as held join org_stage as stage on "
                               "stage.id = held.stage_id where stage.code = ?",
                               {std::string(stage)}),
                  0)
            << stage;
    EXPECT_EQ(world.number("select count(*) from org_school where code like '799994%' escape '\\'"), 1);
    EXPECT_EQ(world.number("select count(*) from org_campus where code = 'CS2'"), 1);
    EXPECT_GT(world.number("select count(*) from org_room where capacity is not null"), 10);
    EXPECT_GT(world.number("select count(*) from org_room where capacity is null"), 0);
}

TEST_P(OrgDemo, a_ward_has_twenty_schools_of_every_stage) {
    fill(DemoSize::ward);
    const auto names = school_names();
    EXPECT_EQ(names.size(), 20U);
    EXPECT_TRUE(names.contains("79999901 Trường Tiểu học, THCS và THPT Bình Minh"));
    EXPECT_EQ(world.number("select count(*) from org_school_stage where valid_from = '2010-01-01'"), 22);
    const auto unit = world.all<Unit>(world.administrator, where<&Unit::code> == "UBND79999").at(0).id;
    const Actor officer{.hat = Hat::officer, .authority = unit};
    EXPECT_EQ(world.all<School>(officer).size(), 17U) << "three schools report to the department";
    world.set_today(*parse_date("2025-06-30"));
    EXPECT_EQ(world.all<School>(officer).size(), 0U);
}

TEST_P(OrgDemo, a_school_has_several_campuses_and_stages) {
    fill(DemoSize::school);
    EXPECT_EQ(school_names().size(), 1U);
    EXPECT_EQ(world.number("select count(*) from org_campus where code = 'CS3'"), 1);
    EXPECT_GT(world.number("select count(*) from org_room"), 40);
}

TEST_P(OrgDemo, none_is_none) {
    const auto before = world.number("select count(*) from org_unit");
    fill(DemoSize::none);
    EXPECT_EQ(world.number("select count(*) from org_unit"), before);
}

TEST_P(OrgDemo, the_same_seed_makes_the_same_schools_and_another_one_others) {
    fill(DemoSize::ward, 7);
    const auto names = school_names();
    test::World again(GetParam()), other(GetParam());
    const auto names_in = [&](test::World& place, std::uint64_t seed) {
        place.write(place.system, [&](Tx& tx) { fill_demo(tx, DemoSize::ward, seed); });
        std::set<std::string> found;
        for (const School& school : place.all<School>(place.administrator))
            if (school.code.starts_with("79999")) found.insert(school.code + ' ' + school.name);
        return found;
    };
    EXPECT_EQ(names_in(again, 7), names);
    EXPECT_NE(names_in(other, 8), names);
}

}  // namespace
}  // namespace truong::org
