// Figures by role, the days that lead to them, the rows that wait, and how schools stand to who is above
// them.
#include "modules/families/tests/family_world.hpp"
#include "modules/home/measures.hpp"
#include "platform/store/store.hpp"
#include "tests/world/school_fact.hpp"

namespace truong::home {
namespace {

class Home : public families::FamilyWorld {
protected:
    Home() { principal = staff("Lê Thị Hiệu Trưởng", world.school, Role::principal).actor; }
    json::Value data(const Actor& actor, const std::string& line) {
        const auto answer = world.call(actor, line);
        EXPECT_EQ(answer.status, 200) << line << answer.body;
        return *json::parse(answer.body).find("data");
    }
    std::vector<std::string> codes(const Actor& actor) {
        std::vector<std::string> found;
        for (const json::Value& one : data(actor, "GET /api/v1/home/figures").items)
            found.push_back(one.find("code")->text);
        return found;
    }
    int keep() {
        return keep_all(world.store(), Operation{"home.keep_day", {}, {}}, [](int) { return true; });
    }
    std::size_t points(const Actor& actor, std::string_view code) {
        std::size_t count = 0;
        for (const json::Value& one : data(actor, "GET /api/v1/home/trend").items)
            count += one.find("code")->text == code;
        return count;
    }
    std::int64_t days() { return world.number("select count(*) from home_figure_day"); }
    Id<families::ChangeProposal> propose() {
        const auto answer = world.call(mother, "POST /api/v1/families/change-proposals/propose",
                                       R"({"pupil_id": ")" + text("pup", child.id.value)
                                           + R"(", "message": "Giấy khai sinh", "values": [)"
                                             R"({"part": "child", "field": "full_name",)"
                                             R"( "value": "Nguyễn Thị Đào Mai"}]})");
        EXPECT_EQ(answer.status, 200) << answer.body;
        return {*parse_id("prp", json::parse(answer.body).find("data")->find("id")->text)};
    }
    Actor principal;
};
ON_BOTH(Home);

TEST_P(Home, a_principal_has_exactly_four_and_a_family_none) {
    EXPECT_EQ(codes(principal), (std::vector<std::string>{"home.pupils", "quality.complete",
                                                          "quality.correct", "families.freshness"}));
    EXPECT_EQ(codes(clerk.actor).size(), 4u);
    EXPECT_EQ(codes(world.officer).size(), 4u);
    EXPECT_LE(codes(leader.actor).size(), 4u);
    EXPECT_TRUE(codes(mother).empty());
}

TEST_P(Home, days_are_kept_once_and_lead_to_the_figure) {
    EXPECT_GT(keep(), 1);
    const auto rows = days();
    keep();
    EXPECT_EQ(days(), rows) << "measured twice on a day is once";
    world.set_today(*parse_date("2026-11-21"));
    keep();
    EXPECT_EQ(points(principal, "home.pupils"), 2u);
    EXPECT_EQ(points(principal, "quality.errors"), 0u) << "not one of his";
    EXPECT_EQ(points(clerk.actor, "quality.errors"), 2u);
    EXPECT_EQ(points(leader.actor, "home.pupils"), 0u) << "the whole school is not a teacher's";
    EXPECT_EQ(points(mother, "home.pupils"), 0u);
    EXPECT_EQ(points(world.officer, "home.pupils"), 2u);
    EXPECT_EQ(points(world.other_officer, "home.pupils"), 2u) << "of his own school";
    EXPECT_EQ(world.number("select count(*) from change_log where entity = 'home_figure_day'"), 0);
    Actor of_campus = principal;
    of_campus.campus = {1};
    EXPECT_EQ(points(of_campus, "home.pupils"), 0u) << "his part is not the whole";
}

TEST_P(Home, days_go_after_their_time) {
    keep();
    const auto rows = days();
    world.set_today(*parse_date("2026-11-20") + kept_days + 1);
    keep();
    EXPECT_EQ(days(), rows);
}

TEST_P(Home, an_officer_sees_his_schools_only_and_nobody_else_any) {
    keep();
    const auto lines = data(world.officer, "GET /api/v1/home/schools");
    ASSERT_FALSE(lines.items.empty());
    bool known = false;
    for (const json::Value& line : lines.items)
        known = known || line.find("school_id")->text == text("sch", world.school.value);
    EXPECT_TRUE(known);
    for (const json::Value& line : data(world.other_officer, "GET /api/v1/home/schools").items)
        EXPECT_NE(line.find("school_id")->text, text("sch", world.school.value));
    for (const Actor& actor : {principal, leader.actor, mother})
        EXPECT_EQ(world.call(actor, "GET /api/v1/home/schools").status, 403);
}

TEST_P(Home, a_proposal_waits_for_who_keeps_the_records) {
    const auto id = propose();
    const auto waits = [&](const Actor& actor) {
        for (const json::Value& row : data(actor, "GET /api/v1/home/waiting").items)
            if (row.find("record")->text == text("prp", id.value)) return true;
        return false;
    };
    EXPECT_TRUE(waits(clerk.actor));
    EXPECT_TRUE(waits(principal));
    EXPECT_FALSE(waits(stranger.actor));
    EXPECT_FALSE(waits(outsider.actor));
    EXPECT_FALSE(waits(mother));
    EXPECT_EQ(world
                  .call(clerk.actor,
                        "POST /api/v1/families/change-proposals/" + text("prp", id.value) + "/accept", "{}")
                  .status,
              200);
    EXPECT_FALSE(waits(clerk.actor));
}

TEST_P(Home, the_link_with_families_is_in_use_once_four_in_five_have_entered) {
    const auto level = [&](const std::string& item) {
        for (const facts::ItemLevel& one : test::measured(world, "home.modules_in_use").items)
            if (one.code == item) return one.level;
        return -1;
    };
    const auto met = [&](const std::string& item) {
        auto rows = test::rows_of_fact(world, "home.modules_in_use", world.school);
        std::erase_if(rows, [&](const facts::CountedRow& row) { return row.item != item; });
        return test::summed(rows, true);
    };
    EXPECT_EQ(level("staff"), 0);
    EXPECT_EQ(level("pupils"), 0) << "in a class, and nothing else is known of them";
    EXPECT_EQ(level("fees"), -1) << "of what the product does not have it says nothing";
    EXPECT_EQ(met("family_link"), "0/3");
    const auto letters = print(clerk.actor, prepare(clerk.actor).id);
    EXPECT_EQ(activate(code_of(letters, "Phạm Thị Mẹ")).status(), 200);
    EXPECT_EQ(met("family_link"), "2/3") << "she has two children";
    EXPECT_EQ(level("family_link"), 0);
    EXPECT_EQ(activate(code_of(letters, "Lê Thị Hiền")).status(), 200);
    EXPECT_EQ(met("family_link"), "3/3");
    EXPECT_EQ(level("family_link"), 3);
    world.write(world.system, [&](Tx& tx) {
        auto norm = *tx.first<codes::Norm>(where<&codes::Norm::code> == std::string("in_use")
                                           && where<&codes::Norm::applies_to> == std::string("family_link"));
        norm.minimum = 100;
        tx.put(norm);
    });
    EXPECT_EQ(level("family_link"), 3) << "exactly what is asked for is enough";
    EXPECT_TRUE(met("staff").ends_with("/4")) << met("staff");
    EXPECT_EQ(test::said(world, "home.modules_in_use"), "1/3") << "of the three that the product has";
}

}  // namespace
}  // namespace truong::home
