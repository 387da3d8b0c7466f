// Which frameworks a school is offered, and what one fact tells several of them.
#include "modules/readiness/tests/mirror_world.hpp"

namespace truong::readiness {
namespace {

class ReadinessOffered : public MirrorWorld {
protected:
    std::set<std::string> offered() {
        std::set<std::string> codes;
        for (const json::Value& each : data(principal, "GET /api/v1/readiness/frameworks-in-force").items)
            codes.insert(each.find("code")->text);
        return codes;
    }
};
ON_BOTH(ReadinessOffered);

TEST_P(ReadinessOffered, only_what_assesses_one_of_its_stages) {
    const auto codes = offered();
    EXPECT_TRUE(codes.contains("THS"));
    std::vector<std::string> stages;
    world.read(world.system, [&](const Reader& reader) {
        for (const org::SchoolStage& stage : reader.all<org::SchoolStage>())
            stages.push_back(reader.get(stage.stage_id).code);
    });
    ASSERT_FALSE(stages.empty());
    for (const Framework& framework : shipped_frameworks())
        EXPECT_EQ(codes.contains(framework.code), assesses(framework, stages)) << framework.code;
    EXPECT_FALSE(codes.contains("KD-MN"));
    EXPECT_EQ(status(principal, "GET /api/v1/readiness/mirror?framework=KD-MN"), 404);
}

TEST_P(ReadinessOffered, one_item_of_a_list_proves_a_flag_of_another_framework) {
    const auto part = [&] {
        const json::Value whole =
            data(principal, "GET /api/v1/readiness/indicator?framework=DTI-4725&code=2.3d");
        return named(*whole.find("parts"), "key", "met");
    };
    const json::Value whole = data(principal, "GET /api/v1/readiness/indicator?framework=THS&code=5.4");
    const json::Value list = named(*whole.find("parts"), "key", "items");
    bool in_use = false;
    for (const json::Value& item : list.find("items")->items)
        in_use = in_use || (item.find("code")->text == "staff" && *item.find("level")->integer() > 0);
    EXPECT_TRUE(part().find("computed")->flag);
    EXPECT_EQ(part().find("numerator")->text, in_use ? "1" : "0");
    const json::Value rows =
        data(principal, "GET /api/v1/readiness/rows?framework=DTI-4725&code=2.3d&part=met");
    EXPECT_EQ(rows.find("denominator")->text, "1");
    for (const json::Value& row : rows.find("rows")->items) EXPECT_EQ(row.find("item")->text, "staff");
}

}  // namespace
}  // namespace truong::readiness
