// What the feed reads out of the SQL of a scope.
#include "modules/people/api.hpp"
#include "platform/feed/reach.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using Names = std::set<std::string, std::less<>>;

class FeedReach : public Both {
protected:
    feed::Reach reach(const Actor& actor, std::string_view table) {
        feed::Reach found;
        world.read(actor, [&](const Reader& reader) {
            found = feed::reach_of(reader, *reader.catalog().find_table(table), reader.today() - 1);
        });
        return found;
    }
};
ON_BOTH(FeedReach);

TEST_P(FeedReach, tables_and_columns_are_those_of_the_scope) {
    Actor campus_staff = world.teacher;
    campus_staff.campus = {7};
    const feed::Reach pupils = reach(campus_staff, "people_pupil");
    EXPECT_EQ(pupils.columns, (Names{"campus_id", "school_id"}));
    EXPECT_TRUE(pupils.tables.empty());
    EXPECT_FALSE(pupils.follows_day);
    EXPECT_FALSE(pupils.asks_identity_only());
    const feed::Reach of_family = reach(world.guardian, "people_pupil");
    EXPECT_EQ(of_family.tables, Names{"people_guardianship"});
    EXPECT_TRUE(of_family.follows_day);
    EXPECT_TRUE(of_family.asks_identity_only());
}

TEST_P(FeedReach, other_schools_matter_unless_the_scope_keeps_to_its_own) {
    const feed::Reach known = reach(world.principal, "people_person");
    EXPECT_TRUE(known.tables.contains("people_pupil"));
    EXPECT_EQ(known.elsewhere, Names{});
    const feed::Reach of_family = reach(world.guardian, "people_person");
    EXPECT_EQ(of_family.elsewhere, of_family.tables);
    EXPECT_TRUE(of_family.elsewhere.contains("people_guardianship"));
    EXPECT_EQ(reach(world.guardian, "people_pupil").elsewhere, Names{}) << "a reference stays in its school";
}

}  // namespace
}  // namespace truong::test
