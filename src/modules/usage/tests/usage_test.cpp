// Who used what is counted, told to himself, told of groups to those who lead, and summed up after a year.
#include "modules/usage/api.hpp"

#include "modules/usage/counting.hpp"
#include "modules/usage/figures.hpp"
#include "platform/privacy/person.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/school_fact.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using usage::DailyUse;
using usage::UserGroup;
using usage::WeekOfUse;

class Usage : public Both {
protected:
    Usage() {
        principal = member(world.principal, people::StaffKind::leader);
        teacher = member(world.teacher, people::StaffKind::teacher);
        stranger = member(world.stranger, people::StaffKind::leader);
    }
    /// Somebody who works there, with an account.
    Actor member(Actor actor, people::StaffKind kind) {
        Actor registrar = actor;
        registrar.roles = {Role::principal};
        const std::string name = "nguoi." + std::to_string(++members_);
        world.write(registrar, [&](Tx& tx) {
            actor.person =
                people::register_staff_member(tx, {.full_name = "Phạm Thị Hòa", .kind = kind}).person_id;
        });
        world.write(world.system, [&](Tx& tx) {
            actor.account = tx.put(accounts::Account{.holder_id = actor.person, .user_name = name}).id;
        });
        return actor;
    }
    /// As if so many requests had been answered that day.
    void use(const Actor& actor, Date day, std::int64_t times = 1, const std::string& module = "people") {
        const activity::Deed deed{.account = actor.account,
                                  .person = actor.person,
                                  .school = actor.school,
                                  .hat = actor.hat,
                                  .module = module,
                                  .wrote = false,
                                  .day = day};
        world.write(world.system, [&](Tx& tx) { usage::keep(tx, {{deed, actor.roles, times}}); });
    }
    std::vector<Actor> teachers(int count) {
        std::vector<Actor> made;
        for (int i = 0; i < count; ++i) made.push_back(member(world.teacher, people::StaffKind::teacher));
        return made;
    }
    std::vector<WeekOfUse> weeks(const Actor& actor) {
        std::vector<WeekOfUse> found;
        world.read(actor, [&](const Reader& reader) { found = usage::weeks(reader, {}); });
        return found;
    }
    FactValue fact(const Actor& actor, FactValue (*measure)(const Reader&)) {
        FactValue value;
        world.read(actor, [&](const Reader& reader) { value = measure(reader); });
        return value;
    }
    std::int64_t days() { return world.number("select count(*) from usage_daily_use"); }
    const Date today = *parse_date("2026-11-20");        // a Friday
    const Date last_monday = *parse_date("2026-11-09");  // of the last whole week
    Actor principal, teacher, stranger;

private:
    int members_ = 0;
};
ON_BOTH(Usage);

TEST_P(Usage, answered_requests_are_counted_and_refused_ones_are_not) {
    for (int i = 0; i < 3; ++i) world.call(teacher, "GET /api/v1/people/pupils");
    world.call(teacher, "GET /api/v1/people/pupils/pup_0000000000000");
    world.call(principal, "POST /api/v1/org/campuses", R"({"code": "CS2", "name": "Cơ sở 2"})");
    world.call(principal, "POST /api/v1/org/campuses", R"({"code": ""})");
    world.installation().keep_activity();
    world.call(teacher, "GET /api/v1/people/pupils");
    world.installation().keep_activity();
    const auto times = [&](const Actor& actor, const std::string& kind) {
        return world.number(
            "select coalesce(sum(times), 0) from usage_daily_use where account_id = ? and kind = ?",
            {actor.account.value, kind});
    };
    EXPECT_EQ(times(teacher, "people.read"), 4);
    EXPECT_EQ(times(principal, "org.write"), 1);
    EXPECT_EQ(days(), 2);
    EXPECT_EQ(world.number("select count(*) from change_log where entity = 'usage_daily_use'"), 0)
        << "the log is kept for ever";
}

TEST_P(Usage, who_is_no_person_of_a_school_is_not_counted) {
    Actor program = principal;
    program.hat = Hat::integration;
    for (const Actor& actor : {program, world.principal, world.guardian, world.officer, world.administrator})
        world.call(actor, "GET /api/v1/org/campuses");
    world.installation().keep_activity();
    EXPECT_EQ(days(), 0) << "tokens, programs, officers, and accounts that are not stored";
}

TEST_P(Usage, his_own_days_are_read_by_himself_only) {
    use(teacher, today, 7);
    use(principal, today, 3);
    const auto mine = [&](const Actor& actor) {
        std::vector<usage::MyUse> found;
        world.read(actor, [&](const Reader& reader) { found = usage::mine(reader, {}); });
        return found;
    };
    ASSERT_EQ(mine(teacher).size(), 1u);
    EXPECT_EQ(mine(teacher).front().times, 7);
    EXPECT_EQ(mine(teacher).front().kind_vi, "Xem: people");
    ASSERT_EQ(mine(principal).size(), 1u) << "not even the principal reads the teacher's";
    EXPECT_EQ(mine(principal).front().times, 3);
    EXPECT_TRUE(world.all<DailyUse>(world.principal).empty());
    EXPECT_TRUE(world.all<DailyUse>(world.administrator).empty());
    EXPECT_EQ(world.call(teacher, "GET /api/v1/usage/mine?from=2026-01-01").status, 422);
    EXPECT_EQ(world.call(teacher, "GET /api/v1/usage/mine?from=2026-11-20&to=2026-11-19").status, 422);
    EXPECT_EQ(world.call(principal, "GET /api/v1/usage/daily-uses").status, 404);
}

TEST_P(Usage, leaders_see_weeks_of_groups_and_no_small_ones) {
    for (const Actor& each : teachers(5)) use(each, last_monday, 2);
    for (const Actor& each : teachers(4)) use(each, last_monday - 7, 2);
    use(teacher, last_monday, 1, "accounts");
    const auto found = weeks(principal);
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].monday, last_monday);
    EXPECT_EQ(found[0].user_group, UserGroup::teacher);
    EXPECT_EQ(found[0].persons, 5) << "signing in is no use";
    EXPECT_EQ(found[0].times, 10);
    EXPECT_FALSE(found[1].persons.has_value()) << "four are too few to be told of";
    EXPECT_FALSE(found[1].times.has_value());
    EXPECT_TRUE(weeks(stranger).empty());
    for (const Actor& actor : {teacher, world.guardian, world.officer, world.administrator})
        EXPECT_EQ(problem_of([&] { weeks(actor); }), (Seen{ProblemKind::forbidden, "for_leaders"}));
}

TEST_P(Usage, what_is_meaningful_is_data_of_its_day) {
    for (const Actor& each : teachers(5)) {
        use(each, last_monday);
        use(each, last_monday - 7);
    }
    world.write(world.administrator, [&](Tx& tx) {
        auto kind = *tx.first<usage::UseKind>(where<&usage::UseKind::code> == std::string("people.read"));
        kind.meaningful = false;
        tx.change_from(kind, last_monday);
    });
    const auto found = weeks(principal);
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().monday, last_monday - 7) << "what counted before still does";
    EXPECT_EQ(problem_of([&] {
                  world.write(principal, [&](Tx& tx) {
                      auto kind = tx.all<usage::UseKind>().front();
                      kind.meaningful = !kind.meaningful;
                      tx.put(kind);
                  });
              }).kind,
              ProblemKind::forbidden);
}

TEST_P(Usage, weekly_activity_is_an_exact_share_of_those_with_an_account) {
    const auto five = teachers(5);  // with the principal and the teacher: seven
    world.write(world.principal,
                [&](Tx& tx) { people::register_staff_member(tx, {.full_name = "không tài khoản"}); });
    for (const Actor& each : five) use(each, last_monday);
    use(five.front(), last_monday + 6);
    use(five.front(), last_monday - 21);
    use(five.front(), last_monday - 28);
    use(five.front(), last_monday + 7);
    const FactValue value = fact(principal, usage::active_teachers);
    EXPECT_EQ(value.numerator, 6) << "five in the last week, one in the first of four";
    EXPECT_EQ(value.denominator, 28);
    EXPECT_EQ(fact(world.officer, usage::active_teachers).denominator, 28);
    for (const Actor& actor : {stranger, world.other_officer, teacher, world.guardian})
        EXPECT_EQ(fact(actor, usage::active_teachers).denominator, 0);
    EXPECT_EQ(fact(principal, usage::active_employees).denominator, 0) << "too few";
}

TEST_P(Usage, the_fact_of_a_school_is_the_mean_over_the_weeks_of_the_term) {
    const auto five = teachers(5);  // with the principal and the teacher: seven
    const Date first_monday = *parse_date("2026-09-07");
    for (const Actor& each : five) use(each, last_monday);
    use(five.front(), last_monday + 6);
    use(five.front(), first_monday);
    use(five.front(), first_monday - 1);
    use(five.front(), last_monday + 7);
    use(five.front(), last_monday - 7, 1, "accounts");
    EXPECT_EQ(said(world, "usage.teachers_weekly"), "6/70")
        << "ten weeks are over: five persons in the last, one in the first";
    EXPECT_EQ(said(measured(world, "usage.teachers_weekly", world.other_school)), "0/0") << "too few";
    EXPECT_EQ(said(world, "usage.employees_weekly"), "0/0");
    for (const char* code : {"usage.teachers_weekly", "usage.pupils_weekly", "usage.guardians_weekly"})
        EXPECT_TRUE(rows_of_fact(world, code, world.school).empty()) << "nobody is listed by his use";
}

TEST_P(Usage, a_closed_account_is_none_and_what_counted_is_asked_on_its_day) {
    const auto five = teachers(5);
    for (const Actor& each : five) use(each, last_monday);
    EXPECT_EQ(said(world, "usage.teachers_weekly"), "5/70");
    world.write(world.system, [&](Tx& tx) {
        auto account = tx.get(five.front().account);
        account.state = accounts::AccountState::closed;
        tx.put(account);
        tx.put(accounts::AccountPerson{.account_id = account.id, .person_id = five.front().person});
    });
    EXPECT_EQ(said(world, "usage.teachers_weekly"), "4/60") << "nor does he sign in by speaking for himself";
    world.write(world.system, [&](Tx& tx) {
        auto kind = *tx.first<usage::UseKind>(where<&usage::UseKind::code> == std::string("people.read"));
        kind.valid_to = last_monday - 1;
        tx.put(kind);
    });
    EXPECT_EQ(said(world, "usage.teachers_weekly"), "0/60") << "it did not count any more on that day";
    world.write(world.system, [&](Tx& tx) {
        auto kind =
            *tx.as_of({}).first<usage::UseKind>(where<&usage::UseKind::code> == std::string("people.read"));
        kind.valid_to = last_monday;
        tx.put(kind);
    });
    EXPECT_EQ(said(world, "usage.teachers_weekly"), "4/60") << "its last day belongs to it";
}

TEST_P(Usage, before_the_first_week_is_over_the_term_before_tells) {
    const auto five = teachers(5);
    world.set_today(*parse_date("2027-01-14"));  // the second term began on the 11th
    for (const Actor& each : five) use(each, *parse_date("2027-01-05"));
    const facts::Measured of_first = measured(world, "usage.teachers_weekly");
    EXPECT_EQ(of_first.denominator % 7, 0);
    EXPECT_GT(of_first.denominator, 7 * 15);
    EXPECT_EQ(of_first.numerator, 5);
    world.set_today(*parse_date("2027-02-01"));
    EXPECT_LT(measured(world, "usage.teachers_weekly").denominator, 7 * 5) << "the second term has begun";
}

TEST_P(Usage, counting_is_told_of_where_it_happens_and_a_notice_is_in_force) {
    EXPECT_EQ(said(world, "usage.tracking"), "0/0");
    use(teacher, today - 28);
    EXPECT_EQ(said(world, "usage.tracking"), "1/0");
    EXPECT_EQ(summed(rows_of_fact(world, "usage.tracking", world.school), false), "1/0");
    EXPECT_EQ(said(measured(world, "usage.tracking", world.other_school)), "0/0");
    world.set_today(today + 1);
    EXPECT_EQ(said(world, "usage.tracking"), "0/0") << "nobody was counted for four weeks";
}

TEST_P(Usage, after_twelve_months_only_sums_are_left) {
    const auto five = teachers(5);
    for (const Actor& each : five) {
        use(each, *parse_date("2025-10-01"), 2);
        use(each, *parse_date("2025-10-31"), 3);
        use(each, *parse_date("2025-11-01"));
    }
    use(stranger, *parse_date("2025-09-30"));
    EXPECT_EQ(usage::kept_from(today), *parse_date("2025-11-01"));
    EXPECT_EQ(usage::aggregate(world.store(), today), 2) << "a month of each school";
    EXPECT_EQ(days(), 5) << "the first of November is kept";
    const auto sums = world.all<usage::MonthlyUse>(world.system);
    ASSERT_EQ(sums.size(), 2u);
    EXPECT_EQ(world.number("select persons from usage_monthly_use where times = 25"), 5);
    EXPECT_EQ(usage::aggregate(world.store(), today), 0) << "and a second run finds nothing to do";
    EXPECT_EQ(world.all<usage::MonthlyUse>(world.system).size(), 2u);
    EXPECT_TRUE(world.all<usage::MonthlyUse>(principal).empty());
}

TEST_P(Usage, what_was_counted_of_a_person_goes_with_him) {
    use(teacher, today);
    use(principal, today);
    world.write(principal, [&](Tx& tx) { usage::erase_use(tx, teacher.person.value); });
    EXPECT_EQ(days(), 1);
    world.write(world.stranger, [&](Tx& tx) { usage::erase_use(tx, principal.person.value); });
    EXPECT_EQ(days(), 1) << "another school erases its own";
}

TEST_P(Usage, a_tally_holds_so_much_and_no_more) {
    activity::Tally tally;
    for (std::int64_t i = 1; i <= static_cast<std::int64_t>(activity::Tally::limit) + 5; ++i) {
        Actor actor = teacher;
        actor.account = {i};
        tally.add(actor, "people", false, today);
    }
    EXPECT_EQ(tally.take().size(), activity::Tally::limit);
    EXPECT_TRUE(tally.take().empty());
}

TEST_P(Usage, what_could_not_be_kept_is_tried_again) {
    world.call(teacher, "GET /api/v1/people/pupils");
    world.open_beside()->exclusively([](db::Connection& connection) {
        connection.script("alter table usage_daily_use rename to usage_elsewhere");
    });
    EXPECT_THROW(world.installation().keep_activity(), Problem);
    EXPECT_EQ(world.store().services().activity->take().size(), 1u);
}

}  // namespace
}  // namespace truong::test
