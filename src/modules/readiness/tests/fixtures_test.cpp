// Schools at five levels. The arithmetic beside each file was done by hand from the sheet's thresholds; the
// tables are what the engine has to say.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "modules/readiness/api.hpp"
#include "modules/readiness/facts_json.hpp"

namespace truong::readiness {
namespace {

std::string file(const std::string& name) {
    std::ifstream stream(SOURCE_DIR "/src/modules/readiness/tests/fixtures/" + name);
    EXPECT_TRUE(stream.is_open()) << name;
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string trimmed(std::string text) {
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

/// The cells of each line of a table, by the first cell.
std::map<std::string, std::vector<std::string>> table(const std::string& text) {
    std::map<std::string, std::vector<std::string>> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);) {
        if (!line.starts_with("| ")) continue;
        std::vector<std::string> cells;
        std::istringstream columns(line.substr(1));
        for (std::string cell; std::getline(columns, cell, '|');) cells.push_back(trimmed(cell));
        lines[cells.front()] = cells;
    }
    return lines;
}

/// What stands between the two, in the head of the page.
std::string between(const std::string& text, const std::string& before, const std::string& behind) {
    const std::size_t from = text.find(before) + before.size();
    return text.substr(from, text.find(behind, from) - from);
}

std::int64_t number(const std::string& text) { return std::stoll(text); }

class ReadinessFixtures : public testing::TestWithParam<const char*> {
protected:
    const Framework framework = *shipped_framework("THS");
    const std::string page = file(std::string(GetParam()) + ".md");
    const Assessment school =
        evaluate(framework, facts_from(framework, file(std::string(GetParam()) + ".json")));
};
INSTANTIATE_TEST_SUITE_P(, ReadinessFixtures,
                         testing::Values("level_0", "level_1", "gate_failed_by_one", "recognised",
                                         "exemplary"),
                         [](const auto& name) { return std::string(name.param); });

TEST_P(ReadinessFixtures, every_indicator_has_the_level_that_was_worked_out) {
    const auto lines = table(page);
    ASSERT_EQ(school.indicators.size(), 38u);
    for (const IndicatorResult& each : school.indicators) {
        const std::string& code = each.node->code;
        ASSERT_TRUE(lines.contains(code)) << code;
        const std::string level = each.status == Status::na ? "na" : std::to_string(each.level);
        EXPECT_EQ(level, lines.at(code).back()) << code << ": " << lines.at(code)[2];
        EXPECT_EQ(each.node->weight, number(lines.at(code)[1])) << code;
    }
}

TEST_P(ReadinessFixtures, every_standard_has_the_score_that_was_added_up) {
    const auto lines = table(page);
    for (const StandardResult& each : school.standards) {
        const std::string& score = lines.at(each.node->code).back();
        const std::size_t slash = score.find('/');
        const Fraction wanted(number(score.substr(0, slash)), number(score.substr(slash + 1)));
        EXPECT_EQ(*each.score, wanted) << each.node->code;
        const Band band = wanted > Fraction(75)   ? Band::good
                          : wanted < Fraction(50) ? Band::failed
                                                  : Band::passed;
        EXPECT_EQ(each.band, band) << each.node->code;
    }
}

TEST_P(ReadinessFixtures, the_gate_and_the_outcome_are_those_of_the_page) {
    std::string failed;
    for (const std::string& code : school.gate_failed) failed += (failed.empty() ? "" : ", ") + code;
    EXPECT_EQ(failed.empty() ? "none" : failed, between(page, "Gate failed by: ", ".\n"));
    EXPECT_EQ(school.gate_met, failed.empty());
    EXPECT_EQ(school.outcome, between(page, "Outcome: `", "`"));
}

int level_of(const Framework& framework, const Facts& facts, std::string_view code) {
    const Assessment found = evaluate(framework, facts);
    for (const IndicatorResult& each : found.indicators)
        if (each.node->code == code) return each.level;
    return -1;
}

TEST(ReadinessFixture, materials_that_nothing_can_prove_yet_are_left_out) {
    const Framework framework = *shipped_framework("THS");
    Facts facts = facts_from(framework, file("exemplary.json"));
    ASSERT_EQ(level_of(framework, facts, "3.1"), 3);
    IndicatorFacts& records = facts.indicators.find("3.1")->second;
    records.values.erase("materials");
    EXPECT_EQ(level_of(framework, facts, "3.1"), 0) << "a file that says nothing of them";
    records.absent.insert("materials");
    EXPECT_EQ(level_of(framework, facts, "3.1"), 3) << "a school whose modules cannot tell yet";
}

}  // namespace
}  // namespace truong::readiness
