// Taste is tested: every rule over the whole repository, and every rule over texts that break it.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/tidy/examples.hpp"
#include "tests/tidy/outline.hpp"
#include "tests/tidy/rules.hpp"

namespace truong::tidy {
namespace {

class Tidy : public testing::TestWithParam<std::string_view> {};

TEST_P(Tidy, holds) {
    static const Repository repository = read_repository(SOURCE_DIR);
    for (const Fault& fault : check_rule_with_exemptions(GetParam(), repository))
        ADD_FAILURE() << text_of(fault);
}

TEST_P(Tidy, can_fail) {
    int bad = 0, good = 0;
    for (const Example& example : examples()) {
        if (example.rule != GetParam()) continue;
        (example.bad_line > 0 ? bad : good) += 1;
        Repository repository;
        repository.add(std::string(example.path), example.text);
        const Faults faults = check_rule(example.rule, repository);
        if (example.bad_line == 0) {
            for (const Fault& fault : faults) ADD_FAILURE() << "found in a good text: " << text_of(fault);
        } else {
            EXPECT_EQ(faults.size(), 1u) << example.text;
            for (const Fault& fault : faults) EXPECT_EQ(fault.line, example.bad_line) << example.text;
        }
    }
    EXPECT_GT(bad, 0) << "no bad example in tests/tidy/examples.cpp";
    EXPECT_GT(good, 0) << "no good example in tests/tidy/examples.cpp";
}

INSTANTIATE_TEST_SUITE_P(repository, Tidy, testing::ValuesIn(rule_names()),
                         [](const auto& each) { return std::string(each.param); });

TEST(Lexer, knows_texts_comments_and_numbers) {
    const std::string text =
        "a::b 1'000 u8R\"x(// \" )x\" '\\'' // end\n#define A \\\n b /* c */\n\"\\\\\" d";
    std::vector<std::string> parts;
    for (const Token& token : lex(text)) parts.emplace_back(token.text);
    const std::vector<std::string> expected = {
        "a",       "::",       "b", "1'000", "u8R\"x(// \" )x\"", "'\\''", "// end", "#define A \\\n b ",
        "/* c */", "\"\\\\\"", "d"};
    EXPECT_EQ(parts, expected);
    EXPECT_EQ(lex(text).back().line, 4);
}

TEST(Outline, sees_through_cpp) {
    const std::string text = R"(
namespace a { extern "C" { int plain(void* p); }
template <class T, std::size_t n = 3> requires(n > 2) auto deduced(T value) -> std::map<T, int> { return {}; }
struct Outer : Base<int> { enum Kind { one, two }; int value{3}; std::vector<int> list = {1, 2};
  Outer() : value{1}, list({2}) { if (value) { } }
  bool operator()(int, int) const { return [&](auto x) mutable -> int { for (;;) { } }(1); }
  void virtual_one(int) override; };
const auto table = [] { while (true) { } }();
constexpr std::string_view names[] = {"x", "y"};
int Outer::Inner::walk() && noexcept { struct Local { int f() { return 1; } }; return 0; }
}
int last() { switch (a) { case b::c: { if (d) e(); break; } default: return 1; } })";
    std::vector<std::string> names;
    for (const Function& function : outline_of(lex(text)).functions) names.emplace_back(function.name);
    const std::vector<std::string> expected = {"plain",       "deduced", "Outer", "",
                                               "virtual_one", "f",       "walk",  "last"};
    EXPECT_EQ(names, expected);
    EXPECT_EQ(outline_of(lex(text)).functions.back().deepest, 2);
}

}  // namespace
}  // namespace truong::tidy
