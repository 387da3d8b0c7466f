// Each line of docs/SECURITY.md names the test behind it; here the names are looked up.
#include <gtest/gtest.h>

#include <fstream>
#include <regex>
#include <set>

#include "tests/tidy/file.hpp"

namespace truong::tidy {
namespace {

std::set<std::string> matches_of(const std::string& text, const std::regex& pattern) {
    std::set<std::string> found;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        found.insert((*at)[1].str() + '.' + (*at)[2].str());
    return found;
}

std::set<std::string> tests_of(const Repository& repository) {
    static const std::regex head(R"re(\bTEST(?:_P|_F)?\((\w+),\s*(\w+)\))re");
    std::set<std::string> all;
    for (const auto& file : repository.files)
        if (file->path.ends_with("_test.cpp")) all.merge(matches_of(file->text, head));
    return all;
}

std::string page_of(const Repository& repository) {
    const File* page = repository.find("docs/SECURITY.md");
    return page ? page->text : std::string();
}

TEST(Security, every_test_that_the_page_names_exists) {
    static const std::regex name(R"re(`([A-Z]\w+)\.(\w+|\*)`)re");
    const Repository repository = read_repository(SOURCE_DIR);
    const std::set<std::string> tests = tests_of(repository);
    const std::set<std::string> named = matches_of(page_of(repository), name);
    EXPECT_GT(named.size(), 40u);
    for (const std::string& one : named) {
        const std::string suite = one.substr(0, one.find('.') + 1);
        const auto first = tests.lower_bound(suite);
        const bool any = first != tests.end() && first->starts_with(suite);
        EXPECT_TRUE(one.ends_with(".*") ? any : tests.contains(one)) << one;
    }
}

TEST(Security, every_threat_names_a_test) {
    const Repository repository = read_repository(SOURCE_DIR);
    const File* page = repository.find("docs/SECURITY.md");
    ASSERT_TRUE(page);
    int threats = 0;
    for (const std::string_view line : page->lines) {
        const bool heads = line.starts_with("| threat") || line.starts_with("|---");
        if (!line.starts_with("| ") || heads) continue;
        ++threats;
        EXPECT_TRUE(line.find(" | `") != std::string_view::npos && line.ends_with("` |")) << line;
    }
    EXPECT_GT(threats, 30);
}

}  // namespace
}  // namespace truong::tidy
