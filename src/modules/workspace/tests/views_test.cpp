// Saved views: checked when they are saved, counted when they are shown.
#include "modules/workspace/api.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using workspace::NewView;
using workspace::ViewReport;

class SavedViews : public Both {
protected:
    SavedViews() {
        principal = with_account(world.principal, "minh.le");
        teacher = with_account(world.teacher, "hoa.tran");
        stranger = with_account(world.stranger, "lan.pham");
    }
    Actor with_account(Actor actor, const std::string& name) {
        world.write(world.system, [&](Tx& tx) {
            actor.person = tx.put(people::Person{.full_name = "Nguyễn Văn Hòa"}).id;
            actor.account = tx.put(accounts::Account{.holder_id = actor.person, .user_name = name}).id;
        });
        return actor;
    }
    ViewReport save(const Actor& actor, const NewView& wanted) {
        ViewReport made;
        world.write(actor, [&](Tx& tx) { made = workspace::save_view(tx, wanted); });
        return made;
    }
    Seen refused(const Actor& actor, const NewView& wanted) {
        return problem_of([&] { save(actor, wanted); });
    }
    std::vector<ViewReport> views(const Actor& actor) {
        std::vector<ViewReport> all;
        world.read(actor, [&](const Reader& reader) { all = workspace::views(reader, {}); });
        return all;
    }
    Actor principal, teacher, stranger;
};
ON_BOTH(SavedViews);

TEST_P(SavedViews, a_view_counts_what_its_list_holds_for_each_who_opens_it) {
    world.put(principal, toy::Group{.name = "Sáng", .shift = toy::Shift::morning});
    world.put(principal, toy::Group{.name = "Chiều", .shift = toy::Shift::afternoon});
    const ViewReport made = save(principal, {.entity = "toy_group",
                                             .name = "Buổi chiều",
                                             .query = "filter[shift]=afternoon&sort=-name",
                                             .columns = "name,fee",
                                             .shared = true});
    EXPECT_EQ(made.rows, 1);
    EXPECT_EQ(made.path, "/api/v1/toy/groups");
    ASSERT_EQ(views(teacher).size(), 1u);
    EXPECT_FALSE(views(teacher).front().mine);
    EXPECT_EQ(views(teacher).front().rows, 1);
    EXPECT_TRUE(views(stranger).empty());
}

TEST_P(SavedViews, what_is_not_shared_is_nobody_elses) {
    const ViewReport made = save(teacher, {.entity = "toy_group", .name = "Của tôi"});
    EXPECT_TRUE(views(principal).empty());
    EXPECT_EQ(
        problem_of([&] { world.write(principal, [&](Tx& tx) { workspace::end_view(tx, {made.id}); }); }).kind,
        ProblemKind::not_found);
    EXPECT_EQ(refused(teacher, {.entity = "toy_group", .name = "Chung", .shared = true}),
              (Seen{ProblemKind::forbidden, "sharing_by_managers"}));
    EXPECT_EQ(refused(world.teacher, {.entity = "toy_group", .name = "Không tài khoản"}),
              (Seen{ProblemKind::forbidden, "account_needed"}));
}

TEST_P(SavedViews, a_shared_view_is_changed_by_managers) {
    const ViewReport made = save(principal, {.entity = "toy_group", .name = "Chung", .shared = true});
    const auto rename = [&](const Actor& actor) {
        world.write(actor, [&](Tx& tx) { workspace::edit_view(tx, {.id = made.id, .name = "Khác"}); });
    };
    EXPECT_EQ(problem_of([&] { rename(teacher); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { rename(stranger); }).kind, ProblemKind::not_found);
    rename(with_account(world.principal, "hieu.pho"));
    EXPECT_EQ(views(teacher).front().name, "Khác");
}

TEST_P(SavedViews, one_view_of_an_entity_opens_first) {
    save(teacher, {.entity = "toy_group", .name = "A", .standard = true});
    save(teacher, {.entity = "toy_group", .name = "B", .standard = true});
    save(teacher, {.entity = "toy_child", .name = "C", .standard = true});
    std::string standard;
    for (const ViewReport& view : views(teacher))
        if (view.standard) standard += view.name;
    EXPECT_EQ(standard, "BC");
}

TEST_P(SavedViews, a_query_that_the_list_would_refuse_is_refused) {
    const auto code = [&](const std::string& query, const std::string& columns = {}) {
        return refused(teacher, {.entity = "toy_child", .name = "X", .query = query, .columns = columns})
            .code;
    };
    EXPECT_EQ(code("filter[nothing]=1"), "unknown_field");
    EXPECT_EQ(code("sort=illness"), "bad_sort");
    EXPECT_EQ(code("reveal=illness"), "not_in_a_view");
    EXPECT_EQ(code("limit=5"), "not_in_a_view");
    EXPECT_EQ(code("filter[number]=001305012345"), "not_in_a_view") << "a secret is no condition to keep";
    EXPECT_EQ(code("%zz"), "bad_query");
    EXPECT_EQ(code("", "full_name,nothing"), "unknown_field");
    EXPECT_EQ(refused(teacher, {.entity = "workspace_note", .name = "X"}).code, "unknown_entity");
    EXPECT_EQ(refused(teacher, {.entity = "sqlite_master", .name = "X"}).code, "unknown_entity");
    EXPECT_EQ(world.number("select count(*) from workspace_saved_view"), 0);
}

TEST_P(SavedViews, a_view_that_does_not_fit_any_more_is_listed_without_a_number) {
    save(teacher, {.entity = "toy_group", .name = "Cũ", .query = "q=nhom"});
    world.database().write([](db::Connection& connection) {
        db::Query(connection, "update workspace_saved_view set query = 'filter[renamed]=1'").run();
    });
    ASSERT_EQ(views(teacher).size(), 1u);
    EXPECT_FALSE(views(teacher).front().rows.has_value());
}

TEST_P(SavedViews, counting_stops_at_its_limit) {
    world.write(principal, [&](Tx& tx) {
        for (int i = 0; i < workspace::view_row_limit + 1; ++i)
            tx.put(toy::Group{.name = "Nhóm " + std::to_string(i)});
    });
    const ViewReport made = save(teacher, {.entity = "toy_group", .name = "Nhiều"});
    EXPECT_EQ(made.rows, workspace::view_row_limit);
    EXPECT_TRUE(made.more_rows);
}

}  // namespace
}  // namespace truong::test
