// A large change set is taken back in parts: what could stop it half-way is found before the first one.
#include "platform/store/undo.hpp"
#include "modules/people/api.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using people::Person;
using people::PopulationCheck;
using people::Pupil;
using toy::Child;
using toy::Group;
using toy::Membership;

class StoreUndo : public Both {
protected:
    static Date day(std::string_view iso) { return *parse_date(iso); }
    std::int64_t in_one_set(const Actor& actor, const std::function<void(Tx&)>& work) {
        std::int64_t set = 0;
        world.write(actor, [&](Tx& tx) {
            work(tx);
            set = tx.change_set();
        });
        return set;
    }
    void require_undoable(const Actor& actor, std::int64_t set) {
        world.read(actor, [&](const Reader& reader) { store::require_undoable(reader, set); });
    }
    /// One part of an undo; each goes on with the change set of the one before.
    bool part(const Actor& actor, std::int64_t set, std::size_t most) {
        bool over = false;
        world.store().write(actor, {.name = "test.undo", .continues = undo_set_}, [&](Tx& tx) {
            over = store::undo_part(tx, set, most);
            undo_set_ = tx.change_set();
        });
        return over;
    }
    /// A person and his record at the school, as the server writes them for a registrar.
    std::int64_t enrolled(Person& person) {
        return in_one_set(world.principal, [&](Tx& tx) {
            tx.as_system("test", [&] {
                person = tx.put(person);
                tx.put(Pupil{.person_id = person.id, .code = "HS1", .valid_from = tx.today()});
            });
        });
    }
    std::int64_t live(const std::string& table) {
        return world.number("select count(*) from " + table + " where ended_at is null");
    }

private:
    std::int64_t undo_set_ = 0;
};
ON_BOTH(StoreUndo);

TEST_P(StoreUndo, what_others_hung_on_a_new_row_is_found_before_anything_is_written) {
    Group group;
    const Child other = world.put(world.teacher, Child{.full_name = "Lê Hòa"});
    const std::int64_t set =
        in_one_set(world.principal, [&](Tx& tx) { group = tx.put(Group{.name = "8B1"}); });
    require_undoable(world.principal, set);
    Membership member =
        world.put(world.teacher,
                  Membership{.group_id = group.id, .child_id = other.id, .valid_from = day("2025-09-05")});
    try {
        require_undoable(world.principal, set);
        ADD_FAILURE() << "the membership does not stand in the way";
    } catch (const Problem& problem) {
        ASSERT_EQ(problem.findings().size(), 1u);
        EXPECT_EQ(problem.findings()[0].code, "in_use");
        EXPECT_EQ(problem.findings()[0].args, (std::vector<std::string>{"Thành viên", "Membership"}));
    }
    member.valid_to = day("2025-09-30");
    world.put(world.teacher, member);
    require_undoable(world.principal, set);
    EXPECT_TRUE(part(world.principal, set, 10)) << "its time is over";
    EXPECT_EQ(live("toy_group"), 0);
}

TEST_P(StoreUndo, what_the_set_itself_hung_there_goes_with_it) {
    const Group kept = world.put(world.principal, Group{.name = "8B2"});
    const std::int64_t set = in_one_set(world.principal, [&](Tx& tx) {
        const Child child = tx.put(Child{.full_name = "Lê Hòa"});
        const Group made = tx.put(Group{.name = "8B1"});
        tx.put(Membership{.group_id = made.id, .child_id = child.id, .valid_from = tx.today()});
        Group led = kept;
        led.leader_id = child.id;
        tx.put(led);
    });
    require_undoable(world.principal, set);
    while (!part(world.principal, set, 1)) require_undoable(world.principal, set);
    EXPECT_EQ(live("toy_child"), 0);
    EXPECT_EQ(live("toy_membership"), 0);
    EXPECT_FALSE(world.all<Group>(world.principal).front().leader_id.has_value());
}

TEST_P(StoreUndo, reach_that_the_set_itself_gave_lasts_until_the_end) {
    Person person{.full_name = "Lê Hòa"};
    const std::int64_t set = enrolled(person);
    EXPECT_EQ(problem_of([&] { require_undoable(world.stranger, set); }).kind, ProblemKind::not_found);
    require_undoable(world.principal, set);
    while (!part(world.principal, set, 1)) require_undoable(world.principal, set);
    EXPECT_EQ(live("people_pupil"), 0);
    EXPECT_EQ(world.number("select count(*) from people_person where id = ? and ended_at is null",
                           {person.id.value}),
              0);
}

TEST_P(StoreUndo, at_once_it_takes_back_new_people_too) {
    Person person{.full_name = "Lê Hòa"};
    const std::int64_t set = enrolled(person);
    world.write(world.principal, [&](Tx& tx) { store::undo(tx, set); });
    EXPECT_EQ(world.number("select count(*) from people_person where id = ? and ended_at is null",
                           {person.id.value}),
              0);
}

TEST_P(StoreUndo, nobody_pushes_a_row_out_of_his_reach) {
    Person own{.full_name = "Lê Hòa"};
    enrolled(own);
    const Person far = world.put(world.system, Person{.full_name = "Trần Bình"});
    PopulationCheck row;
    const auto as_server = [&](Id<Person> id) {
        return in_one_set(world.principal, [&](Tx& tx) {
            tx.as_system("test", [&] {
                row.person_id = id;
                row = tx.put(row);
            });
        });
    };
    row.checked_on = day("2026-09-01");
    as_server(far.id);
    const std::int64_t set = as_server(own.id);
    EXPECT_EQ(problem_of([&] { world.write(world.principal, [&](Tx& tx) { store::undo(tx, set); }); }).kind,
              ProblemKind::forbidden);
    EXPECT_EQ(
        world.number("select count(*) from people_population_check where person_id = ?", {own.id.value}), 1);
}

TEST_P(StoreUndo, a_part_reads_only_the_values_that_it_takes_back) {
    Child first = world.put(world.teacher, Child{.full_name = "Lê Hòa"});
    Child second = world.put(world.teacher, Child{.full_name = "Trần Bình"});
    const std::int64_t set = in_one_set(world.teacher, [&](Tx& tx) {
        for (Child* child : {&first, &second}) {
            child->illness = "hen";
            *child = tx.put(*child);
        }
    });
    require_undoable(world.teacher, set);
    world.database().write([&](db::Connection& connection) {
        db::Query query(connection, "update person_key set wrapped = null, erased_at = 1 where id = ?");
        query.bind(first.id.value).run();
    });
    EXPECT_EQ(problem_of([&] { require_undoable(world.teacher, set); }).code, "erased");
    EXPECT_FALSE(part(world.teacher, set, 1));
    EXPECT_EQ(world.number("select count(*) from toy_child where illness is null"), 1);
    EXPECT_EQ(problem_of([&] { part(world.teacher, set, 1); }).code, "erased");
}

TEST_P(StoreUndo, parts_take_every_line_once) {
    constexpr int groups = 620;
    const std::int64_t set = in_one_set(world.principal, [&](Tx& tx) {
        for (int i = 0; i < groups; ++i) {
            Group group = tx.put(Group{.name = std::to_string(i)});
            group.fee.dong = i + 1;
            tx.put(group);
        }
    });
    require_undoable(world.principal, set);
    EXPECT_FALSE(part(world.principal, set, 2 * 600));
    EXPECT_EQ(live("toy_group"), 20);
    EXPECT_FALSE(part(world.principal, set, 1));
    EXPECT_EQ(world.number("select count(*) from toy_group where ended_at is null and fee = 0"), 1);
    require_undoable(world.principal, set);
    EXPECT_TRUE(part(world.principal, set, 39));
    EXPECT_EQ(live("toy_group"), 0);
    EXPECT_EQ(world.number("select count(*) from change_log where entity = 'toy_group'"), 4 * groups);
    EXPECT_EQ(problem_of([&] { require_undoable(world.principal, set); }).code, "undone_before");
}

TEST_P(StoreUndo, a_part_stops_at_a_row_that_was_changed_since) {
    Group first;
    const std::int64_t set = in_one_set(world.principal, [&](Tx& tx) {
        first = tx.put(Group{.name = "A"});
        tx.put(Group{.name = "B"});
    });
    EXPECT_FALSE(part(world.principal, set, 1));
    first.name = "A2";
    world.put(world.principal, first);
    EXPECT_EQ(problem_of([&] { require_undoable(world.principal, set); }).code, "not_undoable");
    EXPECT_EQ(problem_of([&] { part(world.principal, set, 1); }).code, "not_undoable");
    EXPECT_EQ(live("toy_group"), 1);
}

}  // namespace
}  // namespace truong::test
