// Every dialogue of this folder, on both databases.
#include "tests/api/dialogue.hpp"

#include <algorithm>

namespace truong::test {
namespace {

using Run = std::tuple<std::string, Backend>;

std::vector<std::string> dialogues() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/tests/api"))
        if (entry.path().extension() == ".api") names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

std::string run_name(const testing::TestParamInfo<Run>& run) {
    return std::get<0>(run.param) + '_' + backend_name({std::get<Backend>(run.param), run.index});
}

class Dialogues : public testing::TestWithParam<Run> {};

TEST_P(Dialogues, come_out_as_written) {
    World world(std::get<Backend>(GetParam()));
    Dialogue(world).run(SOURCE_DIR "/tests/api/" + std::get<std::string>(GetParam()) + ".api");
}

INSTANTIATE_TEST_SUITE_P(, Dialogues,
                         testing::Combine(testing::ValuesIn(dialogues()),
                                          testing::Values(Backend::sqlite, Backend::postgres)),
                         run_name);

TEST(Dialogue, a_pattern_takes_compares_and_leaves_open) {
    Variables variables;
    const auto differs = [&](const char* pattern, const char* actual) {
        return difference(json::parse(pattern), json::parse(actual), variables);
    };
    EXPECT_EQ(differs(R"({"a": "$id", "b": ["*", "…"]})", R"({"a": "x1", "b": [1, 2], "c": 3})"), "");
    EXPECT_EQ(variables["id"], "x1");
    EXPECT_EQ(differs(R"({"a": "$id"})", R"({"a": "x2"})"), "body.a is \"x2\"");
    EXPECT_EQ(differs(R"({"a": "*"})", R"({"a": null})"), "body.a is of another type: null");
    EXPECT_EQ(differs(R"({"a": "∅"})", R"({"a": 1})"), "body.a should not be there");
    EXPECT_EQ(differs(R"([1])", R"([1, 2])"), "body: 2 items instead of 1");
    EXPECT_EQ(differs(R"({"a": 1})", R"({"a": 2})"), "body.a is 2");
    EXPECT_EQ(differs(R"({"a": 1})", R"({})"), "body.a is missing");
    EXPECT_EQ(filled("/x/$id/$unknown", variables), "/x/x1/$unknown");
}

}  // namespace
}  // namespace truong::test
