// Secret, sensitive and personal fields: what lies in the table, what is shown, what is logged.
#include "platform/store/reseal.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Child;

class StorePrivacy : public Both {
protected:
    StorePrivacy() {
        child =
            world.put(world.teacher,
                      Child{.full_name = "Nguyễn Thị Đào", .number = "001305012345", .illness = "hen suyễn"});
    }
    std::string stored_number() {
        std::string bytes;
        world.database().read([&](db::Connection& connection) {
            db::Query query(connection, "select number from toy_child");
            if (query.next()) bytes = query.bytes(0);
        });
        return bytes;
    }
    Child child;
};
ON_BOTH(StorePrivacy);

TEST_P(StorePrivacy, a_secret_lies_encrypted_in_the_table_and_opens_for_its_reader) {
    EXPECT_EQ(stored_number().find("001305012345"), std::string::npos);
    EXPECT_EQ(world.all<Child>(world.teacher).front().number, "001305012345");
}

TEST_P(StorePrivacy, a_value_copied_to_another_row_does_not_open) {
    world.put(world.teacher, Child{.full_name = "Kẻ trộm", .number = "001305099999"});
    const db::Bytes copied{stored_number()};
    world.database().write([&](db::Connection& connection) {
        db::Query query(connection, "update toy_child set number = ?");
        query.bind(copied).run();
    });
    EXPECT_EQ(problem_of([&] { world.all<Child>(world.teacher); }),
              (Seen{ProblemKind::internal, "sealed_value"}));
}

TEST_P(StorePrivacy, a_secret_is_found_by_its_equal_and_answers_hide_it) {
    const std::string list = "GET /api/v1/toy/children";
    EXPECT_EQ(world.call(world.teacher, list).body.find("001305012345"), std::string::npos);
    const auto found = world.call(world.teacher, list + "?filter[number]=001305012345");
    EXPECT_NE(found.body.find("Nguyễn Thị Đào"), std::string::npos) << found.body;
    EXPECT_EQ(world.call(world.teacher, list + "?filter[number]=001305012346").body.find("Đào"),
              std::string::npos);
}

TEST_P(StorePrivacy, what_is_revealed_is_in_the_access_log) {
    const auto shown = world.call(world.teacher, "GET /api/v1/toy/children?reveal=number,illness");
    EXPECT_NE(shown.body.find("001305012345"), std::string::npos) << shown.body;
    EXPECT_NE(shown.body.find("hen suyễn"), std::string::npos);
    EXPECT_EQ(
        world.number("select count(*) from access_log where row_id = ? and account_id = ? and fields = ?",
                     {child.id.value, world.teacher.account.value, "number,illness"}),
        1);
    world.call(world.teacher, "GET /api/v1/toy/children");
    EXPECT_EQ(world.number("select count(*) from access_log"), 1) << "what was hidden was not read";
}

TEST_P(StorePrivacy, after_a_rotation_everything_opens_and_nothing_is_outdated) {
    const std::string before = stored_number();
    world.installation().ring().rotate(world.database(), world.store().now());
    EXPECT_TRUE(world.store().ring().outdated(before));
    EXPECT_EQ(world.all<Child>(world.teacher).front().number, "001305012345");
    EXPECT_EQ(store::reseal(world.store()), 1);
    EXPECT_FALSE(world.store().ring().outdated(stored_number()));
    EXPECT_EQ(store::reseal(world.store()), 0);
    world.reopen();
    EXPECT_EQ(world.all<Child>(world.teacher).front().number, "001305012345");
    const auto found = world.call(world.teacher, "GET /api/v1/toy/children?filter[number]=001305012345");
    EXPECT_NE(found.body.find("Đào"), std::string::npos) << "the search outlives the rotation";
}

}  // namespace
}  // namespace truong::test
