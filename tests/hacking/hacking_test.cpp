// docs/HACKING.md promises that one short file gives an entity all outputs; here it does.
#include <algorithm>
#include <fstream>

#include "catalog/dictionary.hpp"
#include "catalog/openapi.hpp"
#include "catalog/typescript.hpp"
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

std::string file_text(const std::string& name) {
    std::ifstream file(std::string(SOURCE_DIR) + '/' + name);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(Hacking, the_guide_shows_the_file_that_is_compiled_and_it_is_short) {
    const std::string code = file_text("tests/hacking/club.cpp");
    EXPECT_NE(file_text("docs/HACKING.md").find(code), std::string::npos)
        << "docs/HACKING.md must show tests/hacking/club.cpp as it is";
    EXPECT_LE(std::count(code.begin(), code.end(), '\n'), 32);
}

class HackingClub : public Both {
protected:
    const Entity& club() { return *world.catalog().find_table("club_club"); }
};
ON_BOTH(HackingClub);

TEST_P(HackingClub, the_declaration_gives_every_text) {
    const schema::Table table = schema::table_of(club());
    EXPECT_NE(schema::create_table(table, Dialect::sqlite).find("yearly_fee"), std::string::npos);
    EXPECT_NE(schema::create_table(table, Dialect::postgres).find("primary key (school_id, id)"),
              std::string::npos);
    EXPECT_NE(openapi(world.catalog(), {}, "test").find("/api/v1/club/clubs/{id}"), std::string::npos);
    EXPECT_NE(typescript(world.catalog(), {}).find("ClubId"), std::string::npos);
    EXPECT_NE(data_dictionary(world.catalog()).find("Câu lạc bộ"), std::string::npos);
}

TEST_P(HackingClub, the_declaration_gives_an_api_with_validation_history_and_undo) {
    const auto made = world.call(world.principal, "POST /api/v1/club/clubs",
                                 R"({"name":"Cờ vua","yearly_fee":200000,"meets_at":"16:30"})");
    ASSERT_EQ(made.status, 201) << made.body;
    const std::string address = *made.header("Location");
    EXPECT_EQ(world.call(world.principal, "POST /api/v1/club/clubs", R"({"yearly_fee":-1,"x":1})").status,
              422);
    EXPECT_EQ(world.call(world.principal, "POST /api/v1/club/clubs", R"({"name":"Cờ vua"})").status, 409);
    EXPECT_EQ(world.call(world.stranger, "GET " + address).status, 404);
    EXPECT_EQ(
        world.call(world.teacher, "PATCH " + address, R"({"name":"x"})", {{"If-Match", "\"1\""}}).status,
        403);
    const auto found = world.call(world.officer, "GET /api/v1/club/clubs?q=co%20vua&sort=name");
    EXPECT_NE(found.body.find("\"meets_at\":\"16:30\""), std::string::npos) << found.body;
    const auto changed =
        world.call(world.principal, "PATCH " + address, R"({"yearly_fee":100000})", {{"If-Match", "\"1\""}});
    ASSERT_EQ(changed.status, 200) << changed.body;
    EXPECT_NE(world.call(world.principal, "GET " + address + "/history").body.find("200000"),
              std::string::npos);
    const std::string undo = "POST /api/v1/platform/change-sets/" + *changed.header("Change-Set") + "/undo";
    EXPECT_EQ(world.call(world.principal, undo).status, 200);
    EXPECT_NE(world.call(world.principal, "GET " + address).body.find("\"yearly_fee\":200000"),
              std::string::npos);
}

}  // namespace
}  // namespace truong::test
