// Who sees which rows, and who may change them: the scope inside every query.
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Child;
using toy::Group;

class StoreAccess : public Both {
protected:
    Child add(const std::string& name) { return world.put(world.teacher, Child{.full_name = name}); }
};
ON_BOTH(StoreAccess);

TEST_P(StoreAccess, staff_see_their_school_only) {
    const Child child = add("Nguyễn Thị Đào");
    EXPECT_EQ(world.all<Child>(world.teacher).size(), 1u);
    EXPECT_TRUE(world.all<Child>(world.stranger).empty());
    EXPECT_EQ(problem_of([&] { world.read(world.stranger, [&](const Reader& r) { r.get(child.id); }); }),
              (Seen{ProblemKind::not_found, "not_found"}));
}

TEST_P(StoreAccess, a_guardian_sees_the_one_child_of_the_relation) {
    const Child mine = add("Lê Hòa"), other = add("Trần An");
    world.guardian.person.value = mine.id.value;
    const auto seen = world.all<Child>(world.guardian);
    ASSERT_EQ(seen.size(), 1u);
    EXPECT_EQ(seen.front().id, mine.id);
    EXPECT_EQ(problem_of([&] { world.read(world.guardian, [&](const Reader& r) { r.get(other.id); }); }).kind,
              ProblemKind::not_found);
}

TEST_P(StoreAccess, an_officer_sees_the_schools_under_his_authority) {
    add("Lê Hòa");
    EXPECT_EQ(world.all<Child>(world.officer).size(), 1u);
    EXPECT_TRUE(world.all<Child>(world.other_officer).empty());
}

TEST_P(StoreAccess, nobody_without_a_hat_sees_anything) {
    add("Lê Hòa");
    EXPECT_TRUE(world.all<Child>(Actor{}).empty());
    EXPECT_TRUE(world.all<Child>(Actor{.school = world.school}).empty());
}

TEST_P(StoreAccess, writing_needs_the_rule_and_a_visible_row_says_so) {
    const Child child = add("Lê Hòa");
    Actor clerk = world.teacher;
    clerk.roles = {Role::clerk};
    EXPECT_EQ(problem_of([&] { world.put(clerk, Child{.full_name = "Mới"}); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { world.put(clerk, Child{.id = child.id, .full_name = "Khác"}); }).kind,
              ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { world.put(world.stranger, Child{.id = child.id, .full_name = "Khác"}); }).kind,
              ProblemKind::not_found);
    EXPECT_EQ(world.all<Child>(world.teacher).front().full_name, "Lê Hòa");
}

TEST_P(StoreAccess, a_campus_narrows_what_its_staff_see) {
    const auto campuses = world.all<org::Campus>(world.principal);
    ASSERT_FALSE(campuses.empty());
    const auto kind = world.all<org::RoomKind>(world.principal).front();
    org::Campus second;
    world.write(world.principal, [&](Tx& tx) {
        second = tx.put(org::Campus{.code = "P2", .name = "Phân hiệu"});
        tx.put(org::Room{
            .campus_id = campuses.front().id, .code = "101", .name = "Phòng 101", .kind_id = kind.id});
        tx.put(org::Room{.campus_id = second.id, .code = "201", .name = "Phòng 201", .kind_id = kind.id});
    });
    EXPECT_EQ(world.all<org::Room>(world.principal).size(), 2u);
    Actor there = world.principal;
    there.campus = second.id;
    const auto rooms = world.all<org::Room>(there);
    ASSERT_EQ(rooms.size(), 1u);
    EXPECT_EQ(rooms.front().code, "201");
    EXPECT_EQ(
        problem_of([&] {
            world.put(
                there,
                org::Room{.campus_id = campuses.front().id, .code = "102", .name = "x", .kind_id = kind.id});
        }).kind,
        ProblemKind::invalid);
}

TEST_P(StoreAccess, a_row_in_use_does_not_end_and_an_ended_one_is_not_pointed_to) {
    const Child child = add("Lê Hòa");
    Group led = world.put(world.principal, Group{.name = "Nhóm 1", .leader_id = child.id});
    const auto end = [&] { world.write(world.teacher, [&](Tx& tx) { tx.end(child.id); }); };
    EXPECT_EQ(problem_of(end), (Seen{ProblemKind::conflict, "in_use"}));
    led.leader_id.reset();
    world.put(world.principal, led);
    end();
    EXPECT_EQ(problem_of([&] { world.put(world.principal, Group{.name = "Nhóm 2", .leader_id = child.id}); }),
              (Seen{ProblemKind::invalid, "target_ended"}));
}

TEST_P(StoreAccess, one_does_not_point_at_what_one_may_not_see) {
    const auto other = world.all<org::Campus>(world.stranger);
    ASSERT_FALSE(other.empty());
    const auto kind = world.all<org::RoomKind>(world.principal).front();
    EXPECT_EQ(problem_of([&] {
                  world.put(
                      world.principal,
                      org::Room{.campus_id = other.front().id, .code = "1", .name = "x", .kind_id = kind.id});
              }),
              (Seen{ProblemKind::invalid, "missing_target"}));
}

TEST_P(StoreAccess, what_was_thrown_takes_everything_with_it) {
    EXPECT_EQ(problem_of([&] {
                  world.write(world.teacher, [&](Tx& tx) {
                      tx.put(Child{.full_name = "Trước"});
                      tx.put(Group{.name = "Không được phép"});
                  });
              }).kind,
              ProblemKind::forbidden);
    EXPECT_TRUE(world.all<Child>(world.teacher).empty());
    EXPECT_EQ(world.number("select count(*) from change_log where entity = 'toy_child'"), 0);
}

}  // namespace
}  // namespace truong::test
