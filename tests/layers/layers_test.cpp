// The layers over the whole repository, and every rule over a small tree that breaks it.
#include <gtest/gtest.h>

#include "tests/layers/layers.hpp"

namespace truong::layers {
namespace {

struct Source {
    std::string_view path;
    std::string_view text;
};

Repository tree(std::initializer_list<Source> sources) {
    Repository repository;
    for (const Source& source : sources) repository.add(std::string(source.path), std::string(source.text));
    return repository;
}

struct Rule {
    std::string_view name;
    Faults (*check)(const Repository&);
};
void PrintTo(const Rule& rule, std::ostream* out) { *out << rule.name; }

constexpr Rule rules[] = {
    {"layer_order", layer_order}, {"library_places", library_places}, {"pure_rules", pure_rules},
    {"module_uses", module_uses}, {"module_tiers", module_tiers},     {"module_list", module_list},
};

class Layers : public testing::TestWithParam<Rule> {};

TEST_P(Layers, hold) {
    const Repository repository = tidy::read_repository(SOURCE_DIR);
    for (const tidy::Fault& fault : GetParam().check(repository)) ADD_FAILURE() << text_of(fault);
}

INSTANTIATE_TEST_SUITE_P(repository, Layers, testing::ValuesIn(rules),
                         [](const auto& each) { return std::string(each.param.name); });

/// Where the faults are, as "path:line path:line".
std::string places(const Faults& faults) {
    std::string text;
    for (const tidy::Fault& fault : faults)
        text += (text.empty() ? "" : " ") + fault.path + ":" + std::to_string(fault.line);
    return text;
}

TEST(LayerRules, order_goes_down_only) {
    const Repository bad = tree({{"src/base/a.hpp", "#include <map>\n#include \"catalog/entity.hpp\"\n"},
                                 {"src/platform/db/b.cpp", "#include \"b.hpp\"\n"},
                                 {"src/catalog/tests/c.cpp", "#include \"platform/db/b.hpp\"\n"}});
    EXPECT_EQ(places(layer_order(bad)), "src/base/a.hpp:2 src/platform/db/b.cpp:1 src/catalog/tests/c.cpp:1");
    const Repository good =
        tree({{"src/app/a.cpp", "#include \"base/a.hpp\"\n#include \"modules/org/api.hpp\"\n"},
              {"src/base/tests/b.cpp", "#include \"tests/world/wait.hpp\"\n"}});
    EXPECT_EQ(places(layer_order(good)), "");
}

TEST(LayerRules, libraries_stay_in_their_place) {
    const Repository bad =
        tree({{"src/modules/org/a.cpp", "#include <boost/beast/http.hpp>\n#include <sqlite3.h>\n"},
              {"src/platform/tx/b.cpp", "#include <libpq-fe.h>\n"},
              {"src/catalog/c.cpp", "#include <fstream>\n"}});
    EXPECT_EQ(places(library_places(bad)),
              "src/modules/org/a.cpp:1 src/modules/org/a.cpp:2 src/platform/tx/b.cpp:1 src/catalog/c.cpp:1");
    const Repository good =
        tree({{"src/platform/http/a.cpp", "#include <boost/beast/http.hpp>\n#include <fstream>\n"},
              {"src/platform/db/b.cpp", "#include <sqlite3.h>\n"},
              {"src/catalog/tests/c.cpp", "#include <fstream>\n"},
              {"src/catalog/c.cpp", "#include <boost/json.hpp>\n"}});
    EXPECT_EQ(places(library_places(good)), "");
}

TEST(LayerRules, rules_are_pure) {
    const Repository bad = tree({{"src/modules/org/rules.cpp",
                                  "#include <chrono>\n#include \"platform/tx.hpp\"\n"
                                  "#include \"modules/classes/rules.hpp\"\n"},
                                 {"src/modules/org/rules_of_merging.hpp", "#include <random>\n"}});
    EXPECT_EQ(places(pure_rules(bad)),
              "src/modules/org/rules.cpp:1 src/modules/org/rules.cpp:2 "
              "src/modules/org/rules.cpp:3 src/modules/org/rules_of_merging.hpp:1");
    const Repository good = tree({{"src/modules/org/rules.cpp",
                                   "#include \"modules/org/rules.hpp\"\n#include <map>\n"
                                   "#include \"modules/classes/api.hpp\"\n"
                                   "#include \"base/date.hpp\"\n"},
                                  {"src/modules/org/service.cpp", "#include <chrono>\n"},
                                  {"src/modules/org/tests/rules_test.cpp", "#include <random>\n"}});
    EXPECT_EQ(places(pure_rules(good)), "");
}

TEST(LayerRules, a_module_says_what_it_uses) {
    const Repository bad = tree({
        {"src/modules/org/manifest.cpp", "return {.name = \"org\",\n .tier = 1,\n .uses = {\"files\"}};\n"},
        {"src/modules/org/service.cpp", "#include \"modules/people/api.hpp\"\n"},
        {"src/modules/classes/manifest.cpp", "return {.tier = 2, .uses = {\"org\", \"people\"}};\n"},
        {"src/modules/classes/service.cpp",
         "#include \"modules/org/rules.hpp\"\n#include \"modules/people/api.hpp\"\n"},
    });
    EXPECT_EQ(
        places(module_uses(bad)),
        "src/modules/org/service.cpp:1 src/modules/classes/service.cpp:1 src/modules/org/manifest.cpp:3");
    const Repository good = tree({
        {"src/modules/classes/manifest.cpp", "return {.tier = 2, .uses = {\"org\"}};\n"},
        {"src/modules/classes/api.hpp",
         "#include \"modules/org/api.hpp\"\n#include \"modules/classes/x.hpp\"\n"},
        {"src/modules/classes/tests/a.cpp", "#include \"modules/people/api.hpp\"\n"},
    });
    EXPECT_EQ(places(module_uses(good)), "");
}

TEST(LayerRules, tiers_go_down_and_never_round) {
    const Repository bad = tree({
        {"src/modules/a/manifest.cpp", "return {.tier = 1,\n .uses = {\"b\"}};\n"},
        {"src/modules/b/manifest.cpp", "return {.tier = 2, .uses = {\"a\"}};\n"},
        {"src/modules/c/manifest.cpp", "return {.uses = {}};\n"},
        {"src/modules/d/manifest.cpp", "return {.tier = 3, .uses = {\"none\"}};\n"},
    });
    EXPECT_EQ(places(module_tiers(bad)),
              "src/modules/a/manifest.cpp:2 src/modules/a/manifest.cpp:2 "
              "src/modules/b/manifest.cpp:1 src/modules/c/manifest.cpp:1 "
              "src/modules/d/manifest.cpp:1");
    const Repository good = tree({{"src/modules/a/manifest.cpp", "return {.tier = 1};\n"},
                                  {"src/modules/b/manifest.cpp", "return {.tier = 1, .uses = {\"a\"}};\n"}});
    EXPECT_EQ(places(module_tiers(good)), "");
}

TEST(LayerRules, the_list_of_modules_is_renewed) {
    const Source a = {"src/modules/a/manifest.cpp", "return {.tier = 1};\n"};
    const Source b = {"src/modules/b/manifest.cpp", "return {.tier = 2, .uses = {\"c\", \"a\"}};\n"};
    EXPECT_EQ(places(module_list(tree({a, b}))), "generated/modules.txt:1");
    EXPECT_EQ(places(module_list(tree({a, b, {"generated/modules.txt", "a 1\nb 2 c a\n"}}))),
              "generated/modules.txt:1");
    EXPECT_EQ(places(module_list(tree({a, b, {"generated/modules.txt", "a 1\nb 2 a c\n"}}))), "");
}

}  // namespace
}  // namespace truong::layers
