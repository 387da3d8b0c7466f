// The change feed: what each actor learns of what others write, and what he never learns.
#include <thread>

#include "modules/people/api.hpp"
#include "platform/feed/feed.hpp"
#include "tests/store/feed_client.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

using people::Guardianship;
using people::Pupil;
using toy::Child;
using toy::Group;
using toy::Membership;

const Date school_start = *parse_date("2026-09-05");

std::vector<std::string> lines_of(const json::Value& page) {
    std::vector<std::string> lines;
    for (const json::Value& change : page.find("data")->items)
        lines.push_back(change.find("entity")->text + ' ' + change.find("change")->text);
    return lines;
}
using Lines = std::vector<std::string>;
using Tables = std::set<std::string>;

class Feed : public Both {
protected:
    /// A client that has everything that there is so far.
    FeedClient client(const Actor& actor, const std::string& entities = {}, int limit = 500) {
        FeedClient made(world, actor, entities, limit);
        made.sync();
        return made;
    }
    Child add_child(const std::string& name) {
        return world.put(world.teacher, Child{.full_name = name, .number = "001305012345", .illness = "hen"});
    }
    void erase(const std::string& table, std::int64_t id) {
        world.write(world.system, [&](Tx& tx) { tx.erase_row(*tx.catalog().find_table(table), id, "test"); });
    }
    /// The answer's status and the code of its first finding.
    std::string refusal(const Actor& actor, const std::string& line, const std::string& body = {}) {
        const http::Response response = world.call(actor, line, body);
        const json::Value problem = json::parse(response.body);
        return std::to_string(response.status) + ' '
               + problem.find("findings")->items.at(0).find("code")->text;
    }
    Actor campus_staff(Id<org::Campus> campus) {
        Actor staff = world.teacher;
        staff.account = {30};
        staff.campus = campus;
        return staff;
    }
};
ON_BOTH(Feed);

TEST_P(Feed, without_a_cursor_everything_is_to_be_reconciled) {
    const Child child = add_child("Lê Hòa");
    FeedClient principal(world, world.principal);
    const json::Value first = principal.page();
    EXPECT_TRUE(first.find("data")->items.empty());
    EXPECT_TRUE(principal.to_reconcile().contains("toy_child"));
    EXPECT_FALSE(principal.to_reconcile().contains("platform_undo_request"));
    principal.sync();
    EXPECT_EQ(principal.held(), principal.actual());
    EXPECT_EQ(principal.held().at("toy_child").size(), 1u);
}

TEST_P(Feed, a_row_comes_as_the_list_shows_it_and_once) {
    FeedClient principal = client(world.principal);
    Child child = add_child("Lê Hòa");
    child.full_name = "Lê Hòa Bình";
    world.put(world.teacher, child);
    const Group group = world.put(world.principal, Group{.name = "Nhóm 1"});
    const json::Value page = principal.page();
    EXPECT_EQ(lines_of(page), (Lines{"toy_child put", "toy_group put"}));
    std::string row;
    json::append(row, *page.find("data")->items.at(0).find("row"));
    const json::Value list = json::parse(world.call(world.principal, "GET /api/v1/toy/children").body);
    std::string listed;
    json::append(listed, list.find("data")->items.at(0));
    EXPECT_EQ(row, listed);
    EXPECT_TRUE(lines_of(principal.page()).empty()) << "and no second time";
}

TEST_P(Feed, hidden_values_stay_hidden_and_nothing_is_logged_as_read) {
    FeedClient teacher = client(world.teacher);
    add_child("Lê Hòa");
    const json::Value page = teacher.page();
    const json::Value& row = *page.find("data")->items.at(0).find("row");
    EXPECT_EQ(row.find("full_name")->text, "Lê Hòa");
    EXPECT_TRUE(row.find("number")->is(json::Type::null));
    EXPECT_TRUE(row.find("illness")->is(json::Type::null));
    EXPECT_EQ(world.number("select count(*) from access_log"), 0);
}

TEST_P(Feed, rows_that_ended_or_were_erased_are_gone) {
    const Child ended = add_child("Lê Hòa"), erased = add_child("Trần An");
    FeedClient principal = client(world.principal), stranger = client(world.stranger);
    FeedClient officer = client(world.officer), other_officer = client(world.other_officer);
    world.write(world.teacher, [&](Tx& tx) { tx.end(ended.id); });
    erase("toy_child", erased.id.value);
    const Lines gone{"toy_child gone", "toy_child gone"};
    EXPECT_EQ(lines_of(principal.page()), gone);
    EXPECT_EQ(lines_of(officer.page()), gone);
    EXPECT_TRUE(lines_of(stranger.page()).empty());
    EXPECT_TRUE(lines_of(other_officer.page()).empty());
    EXPECT_TRUE(stranger.to_reconcile().empty()) << "nor does another school learn that something went";
    EXPECT_TRUE(other_officer.to_reconcile().empty());
}

TEST_P(Feed, a_family_learns_of_its_own_rows_only) {
    const Child mine = add_child("Lê Hòa"), other = add_child("Trần An");
    const Group group = world.put(world.principal, Group{.name = "Nhóm 1"});
    world.guardian.person.value = mine.id.value;
    FeedClient family = client(world.guardian, "toy_child,toy_group");
    EXPECT_EQ(family.held().at("toy_child").size(), 1u);
    world.put(world.teacher, Child{.id = other.id, .full_name = "Trần An Nhiên"});
    world.put(world.principal, Group{.id = group.id, .name = "Nhóm 2"});
    erase("toy_child", other.id.value);
    EXPECT_TRUE(lines_of(family.page()).empty());
    EXPECT_TRUE(family.to_reconcile().empty());
    world.put(world.teacher, Child{.id = mine.id, .full_name = "Lê Hòa Bình"});
    EXPECT_EQ(lines_of(family.page()), Lines{"toy_child put"});
    erase("toy_child", mine.id.value);
    EXPECT_EQ(lines_of(family.page()), Lines{"toy_child gone"});
}

TEST_P(Feed, no_tombstone_tells_a_family_of_another_child) {
    const Child mine = add_child("Lê Hòa"), other = add_child("Trần An");
    const Group group = world.put(world.principal, Group{.name = "Nhóm 1"});
    const Membership of_other = world.put(
        world.teacher, Membership{.group_id = group.id, .child_id = other.id, .valid_from = school_start});
    world.guardian.person.value = mine.id.value;
    FeedClient family = client(world.guardian, "toy_membership");
    FeedClient principal = client(world.principal, "toy_membership");
    erase("toy_membership", of_other.id.value);
    EXPECT_TRUE(lines_of(family.page()).empty()) << "whose row it was the log does not tell any more";
    EXPECT_EQ(family.to_reconcile(), Tables{"toy_membership"}) << "so it may have been theirs";
    EXPECT_EQ(lines_of(principal.page()), Lines{"toy_membership gone"});
}

TEST_P(Feed, who_moves_to_another_campus_leaves_the_scope_of_the_first) {
    const auto main_campus = world.all<org::Campus>(world.principal).front().id;
    const auto second = world.put(world.principal, org::Campus{.code = "CS2", .name = "Cơ sở 2"}).id;
    Pupil pupil;
    world.write(world.principal, [&](Tx& tx) {
        pupil = people::register_pupil(tx, {.full_name = "Lê Hòa", .campus_id = main_campus});
    });
    FeedClient here = client(campus_staff(main_campus), "people_pupil");
    FeedClient there = client(campus_staff(second), "people_pupil");
    pupil.code = "HS1";
    world.put(world.principal, pupil);
    EXPECT_EQ(lines_of(here.page()), Lines{"people_pupil put"});
    EXPECT_TRUE(lines_of(there.page()).empty()) << "a change of a row that was never theirs";
    pupil.campus_id = second;
    world.put(world.principal, pupil);
    EXPECT_EQ(lines_of(here.page()), Lines{"people_pupil gone"});
    EXPECT_EQ(lines_of(there.page()), Lines{"people_pupil put"});
}

class FeedFamily : public Feed {
protected:
    FeedFamily() {
        world.write(world.principal, [&](Tx& tx) {
            pupil = people::register_pupil(tx, {.full_name = "Lê Hòa"});
            other = people::register_pupil(tx, {.full_name = "Trần An"});
            guardianship = people::register_guardian(tx, {.full_name = "Lê Bình", .pupil_id = pupil.id});
        });
        world.guardian.person = guardianship.guardian_id;
    }
    Pupil pupil, other;
    Guardianship guardianship;
};
ON_BOTH(FeedFamily);

TEST_P(FeedFamily, an_ended_relation_is_reconciled) {
    FeedClient family = client(world.guardian, "people_pupil");
    ASSERT_EQ(family.held().at("people_pupil").size(), 1u);
    world.put(
        world.principal,
        Pupil{.id = other.id, .person_id = other.person_id, .code = "HS2", .valid_from = other.valid_from});
    EXPECT_TRUE(lines_of(family.page()).empty());
    EXPECT_TRUE(family.to_reconcile().empty()) << "a change of another pupil is no news to a family";
    world.write(world.principal, [&](Tx& tx) { tx.end(guardianship.id); });
    family.page();
    EXPECT_EQ(family.to_reconcile(), Tables{"people_pupil"});
    family.sync();
    EXPECT_TRUE(family.held().empty());
}

TEST_P(FeedFamily, a_day_that_passes_is_reconciled_where_the_scope_asks_for_the_day) {
    guardianship.valid_to = *parse_date("2026-11-20");
    world.put(world.principal, guardianship);
    FeedClient family = client(world.guardian, "people_pupil"), principal = client(world.principal);
    world.set_today(*parse_date("2026-11-21"));
    EXPECT_TRUE(lines_of(family.page()).empty());
    EXPECT_EQ(family.to_reconcile(), Tables{"people_pupil"});
    family.sync();
    EXPECT_TRUE(family.held().empty());
    principal.page();
    EXPECT_FALSE(principal.to_reconcile().contains("people_pupil")) << "his scope is the same every day";
}

TEST_P(FeedFamily, a_relation_at_another_school_counts_for_what_no_school_owns) {
    FeedClient family = client(world.guardian, "people_person");
    const std::size_t before = family.held().at("people_person").size();
    world.write(world.stranger, [&](Tx& tx) {
        const auto there = people::register_pupil(tx, {.full_name = "Lê Út"});
        tx.as_system("the mother of two", [&] {
            tx.put(Guardianship{.pupil_id = there.id,
                                .guardian_id = guardianship.guardian_id,
                                .kinship = people::Kinship::mother,
                                .valid_from = tx.today()});
        });
    });
    family.sync();
    EXPECT_EQ(family.held(), [&] {
        auto held = family.actual();
        std::erase_if(held, [](const auto& entry) { return entry.first != "people_person"; });
        return held;
    }());
    EXPECT_GT(family.held().at("people_person").size(), before);
}

TEST_P(Feed, pages_follow_each_other_without_gap_or_repetition) {
    FeedClient principal = client(world.principal, "toy_group", 7);
    std::set<std::string> names;
    for (int i = 0; i < 30; ++i) {
        names.insert("Nhóm " + std::to_string(i));
        world.put(world.principal, Group{.name = "Nhóm " + std::to_string(i)});
        add_child("Trẻ " + std::to_string(i));
    }
    std::set<std::string> seen;
    for (bool more = true; more;) {
        const json::Value page = principal.page();
        EXPECT_LE(page.find("data")->items.size(), 7u);
        for (const json::Value& change : page.find("data")->items)
            EXPECT_TRUE(seen.insert(change.find("row")->find("name")->text).second);
        more = page.find("has_more")->flag;
    }
    EXPECT_EQ(seen, names);
}

TEST_P(Feed, much_that_does_not_concern_him_is_passed_in_bounded_pages) {
    FeedClient family = client(world.guardian, "toy_child");
    world.write(world.principal, [&](Tx& tx) {
        for (int i = 0; i < 2'100; ++i) tx.put(Group{.name = "Nhóm " + std::to_string(i)});
    });
    const json::Value first = family.page();
    EXPECT_TRUE(first.find("data")->items.empty());
    EXPECT_TRUE(first.find("has_more")->flag);
    EXPECT_FALSE(family.page().find("has_more")->flag);
}

TEST_P(Feed, a_token_follows_what_its_scopes_allow) {
    Actor program = world.principal;
    program.scopes = access::Scopes::parse("toy.groups:read,platform.changes:read");
    FeedClient narrow = client(program);
    add_child("Lê Hòa");
    world.put(world.principal, Group{.name = "Nhóm 1"});
    EXPECT_EQ(lines_of(narrow.page()), Lines{"toy_group put"});
    program.scopes = access::Scopes::parse("toy:read");
    EXPECT_EQ(refusal(program, "GET /api/v1/platform/changes"), "403 out_of_scopes");
}

TEST_P(Feed, another_seat_reconciles_everything) {
    FeedClient teacher = client(world.teacher, "toy_child,toy_group");
    Actor promoted = world.teacher;
    promoted.roles = {Role::teacher, Role::principal};
    teacher.become(promoted);
    world.put(world.principal, Group{.name = "Nhóm 1"});
    EXPECT_TRUE(lines_of(teacher.page()).empty());
    EXPECT_EQ(teacher.to_reconcile(), (Tables{"toy_child", "toy_group"}));
}

TEST_P(Feed, a_cursor_that_is_none_is_refused) {
    const FeedClient principal = client(world.principal);
    std::string changed = principal.cursor();
    changed.back() = changed.back() == '0' ? '1' : '0';
    const std::string line = "GET /api/v1/platform/changes?since=";
    for (const std::string& text : {std::string("x"), std::string("00"), std::string(), changed,
                                    changed.substr(2), std::string(999, 'a'), std::string(3'000, 'a')})
        EXPECT_EQ(world.call(world.principal, line + text).status, 422) << text;
    EXPECT_EQ(refusal(world.principal, line + changed), "422 bad_cursor");
    EXPECT_EQ(refusal(world.principal, "GET /api/v1/platform/changes?entities=sqlite_master"),
              "422 unknown_entity");
    EXPECT_EQ(refusal(world.principal, "GET /api/v1/platform/changes?limit=501"), "422 too_great");
    EXPECT_EQ(refusal(world.principal, "GET /api/v1/platform/changes?limit=0"), "422 too_small");
}

TEST_P(Feed, a_cursor_behind_which_the_log_was_cut_is_too_old) {
    const FeedClient principal = client(world.principal);
    world.put(world.principal, Group{.name = "Nhóm 1"});
    world.database().write([](db::Connection& connection) {
        db::Query(connection, "delete from change_log where entity <> 'toy_group'").run();
    });
    EXPECT_EQ(refusal(world.principal, "GET /api/v1/platform/changes?since=" + principal.cursor()),
              "409 cursor_too_old");
}

TEST_P(Feed, writers_at_the_same_time_hide_nothing_from_it) {
    FeedClient principal = client(world.principal, "toy_group", 50);
    constexpr int writers = 4, each = 25;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&, writer] {
            for (int i = 0; i < each; ++i)
                world.put(world.principal, Group{.name = std::to_string(writer) + '/' + std::to_string(i)});
        });
    std::size_t seen = 0;
    // What a long transaction elsewhere on the server holds back comes a little later.
    const auto all_seen = [&] {
        principal.page_at_once();
        seen = principal.held().contains("toy_group") ? principal.held().at("toy_group").size() : 0;
        return seen == writers * each;
    };
    eventually(all_seen);
    for (std::thread& thread : threads) thread.join();
    EXPECT_TRUE(eventually(all_seen)) << seen;
}

}  // namespace
}  // namespace truong::test
