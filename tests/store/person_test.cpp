// One person's data: given out whole, erased for good.
#include "platform/privacy/person.hpp"

#include "platform/store/seal.hpp"
#include "platform/store/undo.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Child;
using toy::Group;
using toy::Membership;

class StorePerson : public Both {
protected:
    StorePerson() {
        child = world.put(world.teacher, Child{.full_name = "Lê Hòa", .number = "001305012345"});
        const Group group = world.put(world.principal, Group{.name = "Nhóm 1"});
        world.put(world.teacher, Membership{.group_id = group.id,
                                            .child_id = child.id,
                                            .duty = "thư ký",
                                            .valid_from = *parse_date("2026-09-05")});
    }
    std::vector<privacy::Kept> erase(const Actor& actor) {
        std::vector<privacy::Kept> kept;
        world.write(actor, [&](Tx& tx) { kept = privacy::erase_person(tx, child.id.value, "test"); });
        return kept;
    }
    Child child;
};
ON_BOTH(StorePerson);

TEST_P(StorePerson, everything_about_a_person_is_given_out_and_the_reading_logged) {
    std::string text;
    world.read(world.teacher,
               [&](const Reader& reader) { text = privacy::export_person(reader, child.id.value); });
    const json::Value data = json::parse(text);
    ASSERT_NE(data.find("toy_child"), nullptr) << text;
    EXPECT_EQ(data.find("toy_child")->items.at(0).find("number")->text, "001305012345");
    EXPECT_EQ(data.find("toy_membership")->items.at(0).find("duty")->text, "thư ký");
    EXPECT_EQ(world.number("select count(*) from access_log where row_id = ?", {child.id.value}), 1);
}

TEST_P(StorePerson, another_school_gives_out_nothing) {
    world.read(world.stranger, [&](const Reader& reader) {
        EXPECT_EQ(privacy::export_person(reader, child.id.value), R"({"more":[]})");
    });
}

TEST_P(StorePerson, erasing_leaves_tombstones_and_a_whole_chain) {
    std::int64_t set = 0;
    world.write(world.teacher, [&](Tx& tx) {
        child.full_name = "Lê Hòa Bình";
        tx.put(child);
        set = tx.change_set();
    });
    EXPECT_TRUE(erase(world.teacher).empty());
    EXPECT_EQ(world.number("select count(*) from toy_child"), 0);
    EXPECT_EQ(world.number("select count(*) from toy_membership"), 0);
    EXPECT_EQ(world.number("select count(*) from change_log where operation = 'erased'"), 2);
    EXPECT_EQ(
        world.number("select count(*) from person_key where id = ? and wrapped is null", {child.id.value}),
        1);
    world.seal();
    EXPECT_FALSE(store::verify_chain(world.store()).has_value());
    const auto undo = [&] { world.write(world.teacher, [&](Tx& tx) { store::undo(tx, set); }); };
    EXPECT_EQ(problem_of(undo).code, "erased") << "what the log knew of him cannot be read any more";
}

TEST_P(StorePerson, who_may_not_write_the_rows_erases_nothing) {
    Actor clerk = world.teacher;
    clerk.roles = {Role::clerk};
    EXPECT_EQ(problem_of([&] { erase(clerk); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(world.number("select count(*) from toy_child"), 1);
}

}  // namespace
}  // namespace truong::test
