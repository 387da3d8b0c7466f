// Many readings in one request: each under the rights of who asks, each refused for itself.
#include "tests/world/world.hpp"

namespace truong::test {
namespace {

using toy::Group;

class Together : public Both {
protected:
    std::vector<json::Value> ask(const Actor& actor, const std::string& addresses) {
        const auto response = world.call(actor, "POST " + address, "{\"addresses\":[" + addresses + "]}");
        EXPECT_EQ(response.status, 200) << response.body;
        return json::parse(response.body).find("data")->items;
    }
    static std::int64_t status(const json::Value& one) { return *one.find("status")->integer(); }
    static std::string code(const json::Value& one) {
        return one.find("answer")->find("findings")->items.at(0).find("code")->text;
    }

    const std::string address = "/api/v1/platform/together";
};
ON_BOTH(Together);

TEST_P(Together, answers_are_those_of_each_address) {
    const auto group = world.put(world.principal, Group{.name = "Nhóm Ô"});
    std::string path = "/api/v1/toy/groups/";
    append_id(path, "grp", group.id.value);
    const std::string list = "/api/v1/toy/groups?limit=1&count=1&q=nh%C3%B3m";
    const auto answers = ask(world.principal, '"' + path + "\",\"" + list + '"');
    ASSERT_EQ(answers.size(), 2U);
    const auto alone = [&](const std::string& one) {
        std::string body;
        json::append(body, json::parse(world.call(world.principal, "GET " + one).body));
        return body;
    };
    for (const auto& [index, one] : {std::pair{0U, path}, std::pair{1U, list}}) {
        EXPECT_EQ(status(answers.at(index)), 200);
        std::string body;
        json::append(body, *answers.at(index).find("answer"));
        EXPECT_EQ(body, alone(one));
    }
    EXPECT_EQ(answers.at(0).find("tag")->text, "\"1\"");
}

TEST_P(Together, what_is_refused_is_refused_for_itself) {
    const auto group = world.put(world.principal, Group{.name = "A"});
    std::string path = "/api/v1/toy/groups/";
    append_id(path, "grp", group.id.value);
    const auto answers =
        ask(world.stranger, '"' + path + R"(","/api/v1/toy/groups?limit=many","/api/v1/nowhere","nothing",)"
                                + R"("/api/v1/toy/groups/export?format=csv",")" + address
                                + R"(","/api/v1/toy/groups")");
    ASSERT_EQ(answers.size(), 7U);
    EXPECT_EQ(status(answers[0]), 404);
    EXPECT_EQ(status(answers[1]), 422);
    EXPECT_EQ(status(answers[2]), 404);
    EXPECT_EQ(status(answers[3]), 422);
    EXPECT_EQ(code(answers[4]), "not_together");
    EXPECT_EQ(status(answers[5]), 404);
    EXPECT_EQ(status(answers[6]), 200);
    EXPECT_TRUE(answers[6].find("answer")->find("data")->items.empty());
}

TEST_P(Together, it_needs_addresses_and_not_too_many) {
    EXPECT_EQ(world.call(world.principal, "POST " + address, "{}").status, 422);
    EXPECT_EQ(world.call(world.principal, "POST " + address, R"({"addresses":[1]})").status, 422);
    EXPECT_EQ(world.call(world.principal, "GET " + address).status, 405);
    std::string many = "\"/api/v1/toy/groups\"";
    for (int i = 0; i < 60; ++i) many += ",\"/api/v1/toy/groups\"";
    EXPECT_EQ(world.call(world.principal, "POST " + address, "{\"addresses\":[" + many + "]}").status, 422);
}

}  // namespace
}  // namespace truong::test
