// Rows with a period: as of a day, no overlap, correcting the past against changing from a day on.
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Child;
using toy::Group;
using toy::Membership;

Date day(const char* iso) { return *parse_date(iso); }

class StoreDated : public Both {
protected:
    StoreDated() {
        group = world.put(world.principal, Group{.name = "Nhóm 1"}).id;
        child = world.put(world.teacher, Child{.full_name = "Lê Hòa"}).id;
    }
    Membership member(const char* from, std::optional<Date> to = {}, std::string duty = {}) {
        return world.put(world.teacher, Membership{.group_id = group,
                                                   .child_id = child,
                                                   .duty = std::move(duty),
                                                   .valid_from = day(from),
                                                   .valid_to = to});
    }
    std::vector<Membership> on(std::optional<Date> as_of) {
        std::vector<Membership> rows;
        world.read(world.teacher,
                   [&](const Reader& reader) { rows = reader.as_of(as_of).all<Membership>(); });
        return rows;
    }
    Id<Group> group;
    Id<Child> child;
};
ON_BOTH(StoreDated);

TEST_P(StoreDated, lists_show_the_day_that_is_asked_for) {
    member("2026-09-05", day("2026-10-31"), "trưởng nhóm");
    member("2026-11-01", {}, "thư ký");
    EXPECT_EQ(on(day("2026-09-04")).size(), 0u);
    EXPECT_EQ(on(day("2026-09-05")).front().duty, "trưởng nhóm");
    EXPECT_EQ(on(day("2026-10-31")).front().duty, "trưởng nhóm");
    EXPECT_EQ(on(day("2026-11-01")).front().duty, "thư ký");
    EXPECT_EQ(on(std::nullopt).size(), 2u);
    EXPECT_EQ(world.all<Membership>(world.teacher).front().duty, "thư ký") << "without more it is today";
}

TEST_P(StoreDated, two_rows_of_one_key_share_no_day) {
    member("2026-09-05", day("2026-10-31"));
    for (const char* from : {"2026-09-05", "2026-10-31", "2026-09-01"})
        EXPECT_EQ(problem_of([&] { member(from); }), (Seen{ProblemKind::conflict, "overlap"})) << from;
    EXPECT_EQ(problem_of([&] { member("2026-08-01", day("2026-09-05")); }).code, "overlap");
    member("2026-08-01", day("2026-09-04"));
    member("2026-11-01");
}

TEST_P(StoreDated, a_period_that_ends_before_it_begins_is_refused) {
    EXPECT_EQ(problem_of([&] { member("2026-09-05", day("2026-09-04")); }),
              (Seen{ProblemKind::invalid, "period_reversed"}));
}

TEST_P(StoreDated, an_ended_row_frees_its_days) {
    const Membership first = member("2026-09-05");
    world.write(world.teacher, [&](Tx& tx) { tx.end(first.id); });
    EXPECT_TRUE(on(std::nullopt).empty());
    member("2026-09-05");
}

TEST_P(StoreDated, changing_from_a_day_keeps_the_past) {
    Membership row = member("2026-09-05", day("2027-05-31"), "thành viên");
    row.duty = "trưởng nhóm";
    world.write(world.teacher, [&](Tx& tx) { tx.change_from(row, day("2026-12-01")); });
    const auto before = on(day("2026-11-30")), after = on(day("2026-12-01"));
    ASSERT_EQ(before.size(), 1u);
    ASSERT_EQ(after.size(), 1u);
    EXPECT_EQ(before.front().duty, "thành viên");
    EXPECT_EQ(before.front().valid_to, day("2026-11-30"));
    EXPECT_EQ(after.front().duty, "trưởng nhóm");
    EXPECT_EQ(after.front().valid_to, day("2027-05-31"));
    EXPECT_NE(before.front().id, after.front().id);
}

TEST_P(StoreDated, correcting_changes_the_past_itself) {
    Membership row = member("2026-09-05", {}, "sai");
    row.duty = "đúng";
    world.put(world.teacher, row);
    EXPECT_EQ(on(day("2026-09-05")).front().duty, "đúng");
    EXPECT_EQ(on(std::nullopt).size(), 1u);
}

TEST_P(StoreDated, whose_period_it_is_cannot_be_changed) {
    Membership row = member("2026-09-05");
    row.child_id = world.put(world.teacher, Child{.full_name = "Trần An"}).id;
    const Seen fixed{ProblemKind::invalid, "key_fixed"};
    EXPECT_EQ(problem_of([&] { world.put(world.teacher, row); }), fixed);
    EXPECT_EQ(problem_of([&] {
                  world.write(world.teacher, [&](Tx& tx) { tx.change_from(row, day("2026-12-01")); });
              }),
              fixed);
}

TEST_P(StoreDated, a_change_cannot_begin_before_the_row) {
    const Membership row = member("2026-09-05");
    EXPECT_EQ(problem_of([&] {
                  world.write(world.teacher, [&](Tx& tx) { tx.change_from(row, day("2026-09-05")); });
              }),
              (Seen{ProblemKind::invalid, "change_before_start"}));
}

}  // namespace
}  // namespace truong::test
