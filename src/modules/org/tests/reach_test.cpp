// Who stands above whom, kept while the tree changes; what officers see before and after 2025-07-01.
#include "modules/org/rules.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::org {
namespace {

using test::problem_of;
using test::Seen;

Date day(std::string_view iso) { return *parse_date(iso); }
const Date first_day_of_communes = *parse_date("2025-07-01");

class OrgReach : public test::Both {
protected:
    Id<Unit> unit(UnitKind kind, const std::string& code, std::optional<Id<Unit>> parent, Date from,
                  std::optional<Date> to = {}) {
        Id<Unit> id;
        world.write(world.administrator, [&](Tx& tx) {
            id = tx.put(Unit{.kind = kind, .code = code}).id;
            tx.put(UnitPeriod{
                .unit_id = id, .parent_id = parent, .name = code, .valid_from = from, .valid_to = to});
        });
        return id;
    }
    Id<Unit> department() {
        return world.all<Unit>(world.administrator, where<&Unit::code> == "79").at(0).id;
    }
    School add(const std::string& code, const std::string& parent, Date from) {
        School school;
        world.write(world.administrator, [&](Tx& tx) {
            school = add_school(
                tx, {.code = code, .name = code, .stages = "th", .parent_code = parent, .valid_from = from});
        });
        return school;
    }
    UnitPeriod period_of(const School& school) {
        std::vector<UnitPeriod> periods;
        world.read(world.administrator, [&](const Reader& reader) {
            periods = reader.as_of({}).all<UnitPeriod>(where<&UnitPeriod::unit_id> == school.unit_id);
        });
        return periods.at(0);
    }
    bool sees(Id<Unit> authority, const School& school) {
        const Actor officer{.hat = Hat::officer, .authority = authority};
        return !world.all<School>(officer, where<&School::id> == school.id).empty();
    }
    std::int64_t rows(const School& school) {
        return world.number("select count(*) from org_reach where school_id = ? and ended_at is null",
                            {school.id.value});
    }
};
ON_BOTH(OrgReach);

TEST_P(OrgReach, the_officer_of_the_old_district_loses_the_school_and_the_commune_gets_it) {
    const auto district =
        unit(UnitKind::district, "district", department(), day("2020-01-01"), day("2025-06-30"));
    const auto commune = unit(UnitKind::commune, "commune", department(), first_day_of_communes);
    School school = add("79000401", "commune", first_day_of_communes);
    world.put(world.administrator, UnitPeriod{.unit_id = school.unit_id,
                                              .parent_id = district,
                                              .name = "A",
                                              .valid_from = day("2020-09-05"),
                                              .valid_to = day("2025-06-30")});
    world.set_today(day("2025-06-30"));
    EXPECT_TRUE(sees(district, school) && sees(department(), school));
    EXPECT_FALSE(sees(commune, school));
    world.set_today(first_day_of_communes);
    EXPECT_FALSE(sees(district, school));
    EXPECT_TRUE(sees(commune, school) && sees(department(), school));
    EXPECT_EQ(rows(school), 3) << "the department's reach has no seam on the day of the change";
    world.set_today(day("2020-09-04"));
    EXPECT_FALSE(sees(district, school) || sees(department(), school));
}

TEST_P(OrgReach, a_school_that_moves_is_seen_from_its_new_place_from_that_day_on) {
    const School school = add("79000402", "26734", day("2020-01-01"));
    UnitPeriod moved = period_of(school);
    moved.parent_id = world.other_commune;
    world.write(world.administrator, [&](Tx& tx) { tx.change_from(moved, day("2026-11-21")); });
    EXPECT_TRUE(sees(world.commune, school) && !sees(world.other_commune, school));
    world.set_today(day("2026-11-21"));
    EXPECT_TRUE(!sees(world.commune, school) && sees(world.other_commune, school));
    EXPECT_EQ(rows(school), 3);
}

TEST_P(OrgReach, schools_follow_when_a_unit_above_them_moves) {
    const School school = add("79000403", "26734", day("2020-01-01"));
    const auto other = unit(UnitKind::province, "elsewhere", {}, day("2020-01-01"));
    const auto period =
        world.all<UnitPeriod>(world.administrator, where<&UnitPeriod::unit_id> == world.commune).at(0);
    UnitPeriod moved = period;
    moved.parent_id = other;
    world.write(world.administrator, [&](Tx& tx) { tx.change_from(moved, day("2026-01-01")); });
    EXPECT_TRUE(sees(other, school) && sees(world.commune, school));
    EXPECT_FALSE(sees(department(), school));
}

TEST_P(OrgReach, a_new_name_leaves_the_reach_alone) {
    const School school = add("79000404", "26734", day("2020-01-01"));
    UnitPeriod renamed = period_of(school);
    renamed.name = "Tên mới";
    const auto log = "select count(*) from change_log where entity = 'org_reach'";
    const auto before = world.number(log);
    world.write(world.administrator, [&](Tx& tx) { tx.change_from(renamed, day("2026-11-01")); });
    EXPECT_EQ(world.number(log), before);
    EXPECT_EQ(rows(school), 2);
}

TEST_P(OrgReach, a_unit_with_others_below_it_cannot_vanish) {
    const auto period =
        world.all<UnitPeriod>(world.administrator, where<&UnitPeriod::unit_id> == world.commune).at(0);
    const Seen missing{ProblemKind::invalid, "parent_missing"};
    EXPECT_EQ(problem_of([&] { world.write(world.administrator, [&](Tx& tx) { tx.end(period.id); }); }),
              missing);
    UnitPeriod shorter = period;
    shorter.valid_to = day("2026-12-31");
    EXPECT_EQ(problem_of([&] { world.put(world.administrator, shorter); }), missing);
    EXPECT_EQ(world.all<UnitPeriod>(world.administrator, where<&UnitPeriod::id> == period.id).at(0).valid_to,
              std::nullopt);
}

TEST_P(OrgReach, nothing_hangs_below_what_it_may_not) {
    const School school = add("79000405", "26734", day("2020-01-01"));
    EXPECT_EQ(problem_of([&] { unit(UnitKind::commune, "x", school.unit_id, day("2026-01-01")); }),
              (Seen{ProblemKind::invalid, "parent_kind"}));
    EXPECT_EQ(problem_of([&] { unit(UnitKind::unit, "y", Id<Unit>{world.commune}, day("2019-01-01")); }),
              (Seen{ProblemKind::invalid, "parent_missing"}));
    const auto upper = unit(UnitKind::unit, "z", world.commune, day("2020-01-01"));
    const auto lower = unit(UnitKind::unit, "zz", upper, day("2020-01-01"));
    UnitPeriod round = world.all<UnitPeriod>(world.administrator, where<&UnitPeriod::unit_id> == upper).at(0);
    round.parent_id = lower;
    EXPECT_EQ(problem_of([&] { world.put(world.administrator, round); }),
              (Seen{ProblemKind::invalid, "parent_circle"}));
}

TEST_P(OrgReach, a_unit_in_use_neither_ends_nor_becomes_another_kind) {
    EXPECT_EQ(problem_of([&] { world.write(world.administrator, [&](Tx& tx) { tx.end(world.commune); }); }),
              (Seen{ProblemKind::conflict, "in_use"}));
    EXPECT_EQ(problem_of([&] {
                  world.put(world.administrator,
                            Unit{.id = world.commune, .kind = UnitKind::campus, .code = "26734"});
              }),
              (Seen{ProblemKind::invalid, "parent_kind"}));
    const auto unused = world.put(world.administrator, Unit{.kind = UnitKind::unit, .code = "unused"});
    world.write(world.administrator, [&](Tx& tx) { tx.end(unused.id); });
}

TEST_P(OrgReach, an_ended_school_is_out_of_reach) {
    const School school = add("79000406", "26734", day("2020-01-01"));
    EXPECT_EQ(rows(school), 2);
    world.write(world.administrator, [&](Tx& tx) { tx.end(school.id); });
    EXPECT_EQ(rows(school), 0);
}

TEST_P(OrgReach, an_undone_school_takes_its_reach_with_it) {
    const School school = add("79000407", "26734", day("2020-01-01"));
    std::string id;
    append_id(id, "chg",
              world.number("select change_set_id from change_log where entity = 'org_school' and row_id = ?",
                           {school.id.value}));
    const http::Response response =
        world.call(world.administrator, "POST /api/v1/platform/change-sets/" + id + "/undo", "{}",
                   {{"Idempotency-Key", "undo-school-1"}});
    EXPECT_EQ(response.status, 200) << response.body;
    EXPECT_EQ(rows(school), 0);
    EXPECT_TRUE(world.all<School>(world.administrator, where<&School::id> == school.id).empty());
}

TEST_P(OrgReach, an_officer_reads_only_below_his_authority_over_the_api) {
    const http::Response mine = world.call(world.officer, "GET /api/v1/org/schools");
    EXPECT_NE(mine.body.find("79000501"), std::string::npos) << mine.body;
    EXPECT_EQ(mine.body.find("79000502"), std::string::npos) << mine.body;
    const Actor above{.hat = Hat::officer, .authority = department()};
    const http::Response both = world.call(above, "GET /api/v1/org/schools");
    EXPECT_NE(both.body.find("79000502"), std::string::npos) << both.body;
    EXPECT_EQ(world
                  .call(world.officer, "POST /api/v1/org/units", R"({"kind":"unit","code":"q"})",
                        {{"Idempotency-Key", "unit-by-officer"}})
                  .status,
              403);
}

}  // namespace
}  // namespace truong::org
