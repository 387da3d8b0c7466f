// One operation is one change set: what it wrote is logged, sealed and can be taken back.
#include <random>

#include "platform/store/seal.hpp"
#include "platform/store/undo.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Child;
using toy::Group;

class StoreChangeSet : public Both {
protected:
    std::int64_t in_one_set(const Actor& actor, const std::function<void(Tx&)>& work) {
        std::int64_t set = 0;
        world.write(actor, [&](Tx& tx) {
            work(tx);
            set = tx.change_set();
        });
        return set;
    }
    std::int64_t undo(const Actor& actor, std::int64_t set) {
        return in_one_set(actor, [&](Tx& tx) { store::undo(tx, set); });
    }
    void tamper(const std::string& sql) {
        world.database().write([&](db::Connection& connection) { db::Query(connection, sql).run(); });
    }
    std::vector<std::string> names() {
        std::vector<std::string> all;
        for (const Group& group : world.all<Group>(world.principal)) all.push_back(group.name);
        return all;
    }
};
ON_BOTH(StoreChangeSet);

TEST_P(StoreChangeSet, undo_takes_back_all_kinds_of_writes_together) {
    const Group kept = world.put(world.principal, Group{.name = "Sửa"});
    const Group gone = world.put(world.principal, Group{.name = "Bỏ"});
    const std::int64_t set = in_one_set(world.principal, [&](Tx& tx) {
        tx.put(Group{.name = "Mới"});
        Group changed = kept;
        changed.name = "Đã sửa";
        changed.fee = {50'000};
        tx.put(changed);
        tx.end(gone.id);
    });
    EXPECT_EQ(names(), (std::vector<std::string>{"Đã sửa", "Mới"}));
    undo(world.principal, set);
    EXPECT_EQ(names(), (std::vector<std::string>{"Sửa", "Bỏ"}));
    EXPECT_EQ(world.all<Group>(world.principal).front().fee.dong, 0);
}

TEST_P(StoreChangeSet, an_undo_can_be_undone) {
    const std::int64_t set = in_one_set(world.principal, [](Tx& tx) { tx.put(Group{.name = "A"}); });
    const std::int64_t back = undo(world.principal, set);
    EXPECT_TRUE(names().empty());
    undo(world.principal, back);
    EXPECT_EQ(names(), std::vector<std::string>{"A"});
}

TEST_P(StoreChangeSet, undo_is_refused_after_a_later_write_and_changes_nothing) {
    Group group, other;
    const std::int64_t set = in_one_set(world.principal, [&](Tx& tx) {
        group = tx.put(Group{.name = "A"});
        other = tx.put(Group{.name = "B"});
    });
    group.name = "A2";
    world.put(world.principal, group);
    EXPECT_EQ(problem_of([&] { undo(world.principal, set); }), (Seen{ProblemKind::conflict, "not_undoable"}));
    EXPECT_EQ(names(), (std::vector<std::string>{"A2", "B"}));
}

TEST_P(StoreChangeSet, undo_once_and_by_who_may_write) {
    const std::int64_t set = in_one_set(world.principal, [](Tx& tx) { tx.put(Group{.name = "A"}); });
    EXPECT_EQ(problem_of([&] { undo(world.teacher, set); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { undo(world.stranger, set); }).kind, ProblemKind::not_found);
    undo(world.principal, set);
    EXPECT_EQ(problem_of([&] { undo(world.principal, set); }).code, "undone_before");
}

TEST_P(StoreChangeSet, rows_ended_stay_in_the_table) {
    const Group group = world.put(world.principal, Group{.name = "A"});
    world.write(world.principal, [&](Tx& tx) { tx.end(group.id); });
    EXPECT_EQ(world.number("select count(*) from toy_group where ended_at is not null"), 1);
    world.put(world.principal, Group{.name = "A"});  // its unique name is free again
}

TEST_P(StoreChangeSet, the_log_shows_no_personal_value_and_undo_knows_them) {
    Child child = world.put(world.teacher, Child{.full_name = "Nguyễn Thị Đào", .number = "001305012345"});
    const std::int64_t set = in_one_set(world.teacher, [&](Tx& tx) {
        child.full_name = "Nguyễn Thị Đào Sửa";
        child.number = "001305054321";
        tx.put(child);
    });
    for (const char* value : {"%Đào%", "%0013%"})
        EXPECT_EQ(world.number("select count(*) from change_log where before like ? escape '\\' or "
                               "after like ? escape '\\'",
                               {value, value}),
                  0)
            << value;
    undo(world.teacher, set);
    const Child now = world.all<Child>(world.teacher).front();
    EXPECT_EQ(now.full_name, "Nguyễn Thị Đào");
    EXPECT_EQ(now.number, "001305012345");
}

TEST_P(StoreChangeSet, erasing_the_key_erases_what_the_log_knows_and_keeps_the_chain) {
    Child child = world.put(world.teacher, Child{.full_name = "Lê Hòa"});
    const std::int64_t set = in_one_set(world.teacher, [&](Tx& tx) {
        child.full_name = "Lê Hòa Bình";
        tx.put(child);
    });
    world.seal();
    tamper("update person_key set wrapped = null, erased_at = 1");
    EXPECT_EQ(problem_of([&] { undo(world.teacher, set); }).code, "erased");
    EXPECT_FALSE(store::verify_chain(world.store()).has_value());
}

TEST_P(StoreChangeSet, the_chain_finds_an_altered_an_added_and_a_removed_line) {
    for (const char* sql : {"update change_log set after = 'x' where entity = 'toy_group'",
                            "delete from change_log where entity = 'toy_group'",
                            "update change_log set row_id = row_id + 1 where entity = 'toy_group'",
                            "update change_set set account_id = 1, reason = 'forged'"}) {
        World fresh(GetParam());
        fresh.put(fresh.principal, Group{.name = "A"});
        fresh.seal();
        EXPECT_GT(store::head(fresh.store()).number, 0);
        EXPECT_EQ(store::seal(fresh.store()), 0);
        EXPECT_FALSE(store::verify_chain(fresh.store()).has_value());
        fresh.database().write([&](db::Connection& connection) { db::Query(connection, sql).run(); });
        EXPECT_TRUE(store::verify_chain(fresh.store()).has_value()) << sql;
    }
}

TEST_P(StoreChangeSet, a_chain_whose_end_was_cut_off_does_not_reach_its_anchor) {
    world.put(world.principal, Group{.name = "A"});
    world.seal();
    world.put(world.principal, Group{.name = "B"});
    world.seal();
    const store::SealHead anchor = store::head(world.store());
    EXPECT_FALSE(store::verify_chain(world.store(), anchor).has_value());
    tamper("delete from change_seal where id = " + std::to_string(anchor.number));
    tamper("delete from change_log where entity = 'toy_group' and version = 1");
    EXPECT_TRUE(store::verify_chain(world.store(), anchor).has_value());
}

TEST_P(StoreChangeSet, undo_says_nothing_of_rows_that_its_reader_never_saw) {
    Group group;
    const std::int64_t set = in_one_set(world.principal, [&](Tx& tx) { group = tx.put(Group{.name = "A"}); });
    group.name = "A2";
    world.put(world.principal, group);
    EXPECT_EQ(problem_of([&] { undo(world.guardian, set); }), (Seen{ProblemKind::not_found, "not_found"}));
}

/// A random sequence of writes, then the undo of each in reverse: the rows are what they were.
TEST_P(StoreChangeSet, undoing_everything_in_reverse_leads_back) {
    std::mt19937 random(7);
    const auto table = [&] {
        std::string text;
        world.read(world.principal, [&](const Reader& reader) {
            const Entity& entity = reader.catalog().of(type_key<Group>());
            for (const Group& group : reader.all<Group>()) encode(entity, &group, text);
        });
        return text;
    };
    world.put(world.principal, Group{.name = "0"});
    const std::string before = table();
    std::vector<std::int64_t> sets;
    for (int i = 1; i <= 25; ++i) {
        const auto rows = world.all<Group>(world.principal);
        sets.push_back(in_one_set(world.principal, [&](Tx& tx) {
            if (rows.empty() || random() % 3 == 0) {
                tx.put(Group{.name = std::to_string(i)});
                return;
            }
            Group row = rows[random() % rows.size()];
            row.fee.dong += i;
            random() % 4 == 0 ? tx.end(row.id) : void(tx.put(row));
        }));
    }
    for (auto set = sets.rbegin(); set != sets.rend(); ++set) undo(world.principal, *set);
    EXPECT_EQ(table(), before);
}

}  // namespace
}  // namespace truong::test
