// Rows that a transaction read beforehand: they save questions, and change no answer.
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Child;
using toy::Group;
using toy::Membership;

class StoreForesight : public Both {
protected:
    Group group(const std::string& name) { return world.put(world.principal, Group{.name = name}); }
    static Date day(std::string_view iso) { return *parse_date(iso); }
};
ON_BOTH(StoreForesight);

TEST_P(StoreForesight, a_row_of_another_school_stays_out_of_reach) {
    Group theirs = world.put(world.stranger, Group{.name = "Tổ của họ"});
    theirs.name = "Của chúng ta";
    const auto problem = problem_of([&] {
        world.write(world.teacher, [&](Tx& tx) {
            tx.foresee<Group>({theirs.id});
            tx.put(theirs);
        });
    });
    EXPECT_EQ(problem.code, "not_found");
    const auto pointing = problem_of([&] {
        world.write(world.teacher, [&](Tx& tx) {
            tx.foresee<Group>({theirs.id});
            tx.put(toy::Roll{.group_id = theirs.id, .date = tx.today()});
        });
    });
    EXPECT_EQ(pointing.code, "missing_target");
}

TEST_P(StoreForesight, each_write_is_known_to_the_next_one) {
    Group row = group("Tổ 1");
    world.write(world.principal, [&](Tx& tx) {
        tx.foresee<Group>({row.id});
        row.name = "Tổ 2";
        tx.put(row, 1);
        EXPECT_EQ(problem_of([&] { tx.put(row, 1); }).code, "stale");
        EXPECT_EQ(tx.put_row(tx.catalog().of(type_key<Group>()), &row, 2), Outcome::same);
        row.name = "Tổ 3";
        tx.put(row, 2);
    });
    EXPECT_EQ(world.all<Group>(world.principal).front().name, "Tổ 3");
    EXPECT_EQ(world.number("select version from toy_group where id = ?", {row.id.value}), 3);
}

TEST_P(StoreForesight, what_an_attempt_wrote_is_forgotten_with_it) {
    Group row = group("Tổ 1");
    world.write(world.principal, [&](Tx& tx) {
        tx.foresee<Group>({row.id});
        row.name = "Tổ 2";
        EXPECT_THROW(tx.attempt([&] {
            tx.put(row);
            throw std::runtime_error("no");
        }),
                     std::runtime_error);
        EXPECT_EQ(tx.get(row.id).name, "Tổ 1");
        EXPECT_EQ(tx.put_row(tx.catalog().of(type_key<Group>()), &row, 1), Outcome::updated);
    });
    EXPECT_EQ(world.all<Group>(world.principal).front().name, "Tổ 2");
}

TEST_P(StoreForesight, nothing_points_to_what_was_ended_a_moment_ago) {
    const Group row = group("Tổ 1");
    const Child child = world.put(world.teacher, Child{.full_name = "Lê Hòa"});
    const auto problem = problem_of([&] {
        world.write(world.principal, [&](Tx& tx) {
            tx.foresee<Group>({row.id});
            tx.foresee<Child>({child.id});
            tx.end(row.id);
            tx.put(Membership{.group_id = row.id, .child_id = child.id, .valid_from = day("2026-01-05")});
        });
    });
    EXPECT_EQ(problem.code, "target_ended");
}

}  // namespace
}  // namespace truong::test
