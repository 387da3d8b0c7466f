// Adding schools, the tree on a day, areas and lists: on both databases.
#include "modules/org/reach.hpp"
#include "modules/org/reference.hpp"
#include "tests/world/problem.hpp"
#include "tests/world/world.hpp"

namespace truong::org {
namespace {

using test::problem_of;
using test::Seen;

Date day(std::string_view iso) { return *parse_date(iso); }

class OrgService : public test::Both {
protected:
    School add(const NewSchool& wanted) {
        School school;
        world.write(world.administrator, [&](Tx& tx) { school = add_school(tx, wanted); });
        return school;
    }
    std::vector<AreaStep> became(const std::string& code, Date on) {
        std::vector<AreaStep> steps;
        world.read(world.teacher,
                   [&](const Reader& reader) { steps = successors(reader, {.code = code, .day = on}); });
        return steps;
    }
    std::vector<std::string> units(const TreeQuery& query) {
        std::vector<std::string> lines;
        world.read(world.teacher, [&](const Reader& reader) {
            for (const UnitNode& node : tree(reader, query))
                lines.push_back(std::string(static_cast<std::size_t>(node.depth), ' ') + node.code);
        });
        return lines;
    }
    std::vector<std::string> above(const Actor& actor, Id<School> school, std::optional<Date> on = {}) {
        std::vector<std::string> codes;
        world.read(actor, [&](const Reader& reader) {
            for (const UnitNode& node : authorities(reader, {.id = school, .as_of = on}))
                codes.push_back(node.code);
        });
        return codes;
    }
    bool answers(const Actor& actor, const std::string& line, int status, const std::string& body = {}) {
        const http::Response response = world.call(actor, line, body);
        if (response.status != status)
            ADD_FAILURE() << line << ": " << response.status << ' ' << response.body;
        return response.status == status;
    }
};
ON_BOTH(OrgService);

TEST_P(OrgService, a_school_comes_with_all_it_needs_in_one_change_set) {
    const auto sets = world.number("select count(*) from change_set");
    const School school = add({.code = "79000901",
                               .name = "Trường TH và THCS Bình Minh",
                               .stages = "th, thcs",
                               .parent_code = "26734",
                               .form_code = "private",
                               .valid_from = day("2026-08-01"),
                               .campuses = {{"A", "Cơ sở 1", "12 Lê Lợi"}, {"B", "Cơ sở 2", ""}}});
    EXPECT_EQ(world.number("select count(*) from change_set"), sets + 1);
    Actor clerk{.hat = Hat::staff, .school = school.id, .roles = {Role::clerk}};
    EXPECT_EQ(world.all<SchoolStage>(clerk).size(), 2U);
    const auto campuses = world.all<Campus>(clerk);
    ASSERT_EQ(campuses.size(), 2U);
    EXPECT_EQ(campuses[0].main + campuses[1].main, 1);
    EXPECT_TRUE(campuses[0].main == (campuses[0].code == "A"));
    EXPECT_EQ(above(clerk, school.id), (std::vector<std::string>{"26734", "79"}));
    EXPECT_EQ(above(clerk, school.id, day("2026-07-31")), std::vector<std::string>{});
    EXPECT_EQ(world.all<School>(clerk).size(), 1U) << "staff see their own school only";
}

TEST_P(OrgService, a_school_without_campuses_gets_its_main_one) {
    const School school = add({.code = "79000902", .name = "Trường A", .stages = "th"});
    const auto campuses =
        world.all<Campus>({.hat = Hat::staff, .school = school.id, .roles = {Role::principal}});
    ASSERT_EQ(campuses.size(), 1U);
    EXPECT_TRUE(campuses[0].main);
}

TEST_P(OrgService, a_wrong_school_is_refused_with_every_fault_and_leaves_nothing) {
    const auto units_before = world.number("select count(*) from org_unit");
    const std::string body = R"({"code":"79000501","name":"B","stages":"th,xyz","parent_code":"nowhere",
        "form_code":"none","campuses":[{"code":"1","name":"C"},{"code":"1","name":"D"}]})";
    const http::Response response = world.call(world.administrator, "POST /api/v1/org/schools/add", body,
                                               {{"Idempotency-Key", "wrong-school-1"}});
    EXPECT_EQ(response.status, 422);
    for (const char* part : {"\"taken\"", "\"stage_unknown\"", "\"unit_unknown\"", "\"form_unknown\"",
                             "\"campus_twice\"", "campuses[1].code", "Không có đơn vị mã nowhere."})
        EXPECT_NE(response.body.find(part), std::string::npos) << part << " in " << response.body;
    EXPECT_EQ(world.number("select count(*) from org_unit"), units_before);
}

TEST_P(OrgService, only_administrators_add_schools_and_strangers_learn_nothing) {
    const NewSchool taken{.code = "79000501", .name = "B", .stages = "th"};
    for (const Actor& actor : {world.principal, world.officer, world.guardian, Actor{}})
        EXPECT_EQ(problem_of([&] { world.write(actor, [&](Tx& tx) { add_school(tx, taken); }); }),
                  (Seen{ProblemKind::forbidden, "forbidden"}));
}

TEST_P(OrgService, a_stage_is_checked_on_the_first_day_of_the_school) {
    EXPECT_EQ(problem_of([&] {
                  add({.code = "1", .name = "A", .stages = "gdtx", .valid_from = day("2005-12-31")});
              }),
              (Seen{ProblemKind::invalid, "stage_unknown"}));
    add({.code = "1", .name = "A", .stages = "gdtx", .valid_from = day("2006-01-01")});
}

TEST_P(OrgService, the_tree_of_a_day_comes_from_the_roots_down) {
    EXPECT_EQ(units({}), (std::vector<std::string>{"79", " 26734", "  79000501", " 26737", "  79000502"}));
    EXPECT_EQ(units({.levels = 1}), (std::vector<std::string>{"79", " 26734", " 26737"}));
    EXPECT_EQ(units({.root_id = world.commune}), (std::vector<std::string>{"26734", " 79000501"}));
    EXPECT_EQ(units({.as_of = day("2020-01-01")}), (std::vector<std::string>{"79", " 26734", " 26737"}));
    EXPECT_EQ(units({.as_of = day("2019-12-31")}), std::vector<std::string>{});
    EXPECT_EQ(units({.root_id = Id<Unit>{12345}}), std::vector<std::string>{});
    answers(world.guardian, "GET /api/v1/org/tree?levels=0", 200);
    answers(Actor{}, "GET /api/v1/org/tree", 200);
}

TEST_P(OrgService, authorities_are_told_to_those_who_see_the_school) {
    const std::vector<std::string> chain{"26734", "79"};
    for (const Actor& actor : {world.teacher, world.guardian, world.officer, world.administrator})
        EXPECT_EQ(above(actor, world.school), chain);
    for (const Actor& actor : {world.stranger, world.other_officer, Actor{}})
        EXPECT_EQ(problem_of([&] { above(actor, world.school); }).kind, ProblemKind::not_found);
}

TEST_P(OrgService, three_provinces_became_one) {
    for (const char* old : {"74", "77", "79"}) {
        const auto steps = became(old, day("2025-06-30"));
        ASSERT_EQ(steps.size(), 1U) << old;
        EXPECT_EQ(steps[0].to_code, "79");
        EXPECT_EQ(steps[0].to_name, "Thành phố Hồ Chí Minh");
        EXPECT_EQ(steps[0].happened_on, day("2025-07-01"));
        EXPECT_TRUE(steps[0].still_valid);
    }
    EXPECT_TRUE(became("79", day("2025-07-01")).empty());
    EXPECT_EQ(problem_of([&] { became("77", day("2025-07-01")); }),
              (Seen{ProblemKind::invalid, "area_unknown"}));
}

TEST_P(OrgService, a_code_means_what_it_meant_on_its_day) {
    world.read(world.teacher, [&](const Reader& reader) {
        const auto name = [&](const char* code, const char* on) {
            return find_area(reader, AreaLevel::province, code, day(on))->name_vi;
        };
        EXPECT_EQ(name("15", "2025-06-30"), "Yên Bái");
        EXPECT_EQ(name("15", "2025-07-01"), "Lào Cai");
        EXPECT_EQ(name("91", "2025-06-30"), "Kiên Giang");
        EXPECT_EQ(name("91", "2025-07-01"), "An Giang");
        EXPECT_EQ(name("46", "2024-12-31"), "Thừa Thiên Huế");
        EXPECT_EQ(name("46", "2025-01-01"), "Huế");
    });
}

TEST_P(OrgService, a_change_that_is_still_to_come_is_not_told) {
    world.set_today(day("2025-06-30"));
    EXPECT_TRUE(became("77", day("2025-06-30")).empty());
    world.set_today(day("2025-07-01"));
    EXPECT_EQ(became("77", day("2025-06-30")).size(), 1U);
}

TEST_P(OrgService, areas_are_followed_over_several_changes) {
    world.write(world.administrator, [&](Tx& tx) {
        const auto area = [&](const char* code, const char* first, std::optional<Date> last) {
            return tx.put(Area{.level = AreaLevel::commune,
                               .code = code,
                               .kind = "xã",
                               .name_vi = code,
                               .name_en = code,
                               .print_name = code,
                               .valid_from = day(first),
                               .valid_to = last});
        };
        const Area a = area("1", "2000-01-01", day("2009-12-31")),
                   b = area("2", "2010-01-01", day("2019-12-31"));
        const Area c = area("3", "2020-01-01", {}), d = area("4", "2020-01-01", {});
        tx.put(AreaSuccession{.from_id = a.id, .to_id = b.id, .happened_on = day("2010-01-01")});
        for (const Area& part : {c, d})
            tx.put(AreaSuccession{
                .from_id = b.id, .to_id = part.id, .happened_on = day("2020-01-01"), .partial = true});
    });
    std::vector<AreaStep> steps;
    world.read(world.teacher, [&](const Reader& reader) {
        steps = successors(reader, {.code = "1", .level = AreaLevel::commune, .day = day("2005-05-05")});
    });
    ASSERT_EQ(steps.size(), 3U);
    EXPECT_FALSE(steps[0].still_valid);
    EXPECT_TRUE(steps[1].partial && steps[2].partial && steps[2].still_valid);
    answers(world.guardian, "GET /api/v1/org/areas/successors?code=77&day=2020-01-01", 200);
    answers(world.guardian, "GET /api/v1/org/areas/successors?code=77&day=2026-01-01", 422);
}

TEST_P(OrgService, reference_lists_are_filled_once_and_never_overwritten) {
    const auto count = [&] {
        return world.number("select count(*) from org_area") + world.number("select count(*) from org_grade")
               + world.number("select count(*) from org_room_kind")
               + world.number("select count(*) from org_area_succession");
    };
    const auto before = count();
    EXPECT_GT(before, 89 + 25 + 32);
    const auto kinds = world.all<RoomKind>(world.administrator, where<&RoomKind::code> == "kitchen");
    world.write(world.administrator, [&](Tx& tx) {
        RoomKind kitchen = kinds.at(0);
        kitchen.name_vi = "Bếp một chiều";
        tx.put(kitchen);
        tx.end(tx.first<RoomKind>(where<&RoomKind::code> == "store")->id);
    });
    world.write(world.system, [](Tx& tx) { fill_reference(tx); });
    EXPECT_EQ(count(), before);
    EXPECT_EQ(world.all<RoomKind>(world.teacher, where<&RoomKind::code> == "kitchen").at(0).name_vi,
              "Bếp một chiều");
    EXPECT_TRUE(world.all<RoomKind>(world.teacher, where<&RoomKind::code> == "store").empty());
}

TEST_P(OrgService, rooms_are_seen_from_inside_and_above_and_written_by_those_who_run_the_school) {
    const Campus campus = world.all<Campus>(world.principal).at(0);
    const RoomKind kind = world.all<RoomKind>(world.principal).at(0);
    const Room room = world.put(
        world.principal, Room{.campus_id = campus.id, .code = "A1", .name = "Phòng A1", .kind_id = kind.id});
    for (const Actor& actor : {world.teacher, world.guardian, world.officer, world.administrator})
        EXPECT_EQ(world.all<Room>(actor).size(), 1U);
    for (const Actor& actor : {world.stranger, world.other_officer, Actor{}})
        EXPECT_EQ(world.all<Room>(actor).size(), 0U);
    for (const Actor& actor : {world.teacher, world.guardian, world.officer})
        EXPECT_EQ(problem_of([&] { world.write(actor, [&](Tx& tx) { tx.end(room.id); }); }).kind,
                  ProblemKind::forbidden);
    EXPECT_EQ(problem_of([&] { world.write(world.stranger, [&](Tx& tx) { tx.end(room.id); }); }).kind,
              ProblemKind::not_found);
    EXPECT_EQ(problem_of([&] {
                  world.put(world.principal,
                            Room{.campus_id = campus.id, .code = "A1", .name = "B", .kind_id = kind.id});
              }),
              (Seen{ProblemKind::conflict, "taken"}));
}

TEST_P(OrgService, rooms_without_capacity_wait_for_those_who_may_write_them) {
    const Campus campus = world.all<Campus>(world.principal).at(0);
    const RoomKind kind = world.all<RoomKind>(world.principal).at(0);
    for (const std::optional<int> capacity : {std::optional<int>(40), std::optional<int>()})
        world.put(world.principal, Room{.campus_id = campus.id,
                                        .code = capacity ? "A1" : "A2",
                                        .name = "A",
                                        .kind_id = kind.id,
                                        .capacity = capacity});
    const auto body = [&](const Actor& actor, const char* what) {
        return world.call(actor, std::string("GET /api/v1/platform/") + what).body;
    };
    const auto mine = body(world.principal, "worklists");
    EXPECT_NE(mine.find("org.rooms_without_capacity"), std::string::npos) << mine;
    EXPECT_NE(mine.find("\"waiting\":1"), std::string::npos) << mine;
    EXPECT_EQ(body(world.teacher, "worklists").find("org.rooms_without_capacity"), std::string::npos);
    const auto facts = body(world.principal, "facts");
    EXPECT_NE(facts.find("\"numerator\":1,\"denominator\":2"), std::string::npos) << facts;
    EXPECT_NE(body(world.stranger, "facts").find("\"numerator\":0,\"denominator\":0"), std::string::npos);
    EXPECT_NE(body(world.officer, "home").find("org.rooms"), std::string::npos);
    EXPECT_NE(body(world.principal, "import-sheets").find("\"rooms\""), std::string::npos);
}

}  // namespace
}  // namespace truong::org
