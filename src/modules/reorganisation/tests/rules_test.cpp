// What a decision may say, and what the tree becomes by it: values only.
#include <gtest/gtest.h>

#include "modules/reorganisation/rules.hpp"

namespace truong::reorganisation {
namespace {

constexpr Date first_day{10'000}, eve{20'181}, the_day{20'182};

UnitFacts unit_facts(std::int64_t id, org::UnitKind kind, std::optional<std::int64_t> parent,
                     Date from = first_day) {
    org::UnitPeriod period{.id = {1'000 + id}, .unit_id = {id}, .name = "đơn vị " + std::to_string(id)};
    period.valid_from = from;
    if (parent) period.parent_id = Id<org::Unit>{*parent};
    return {.unit = {.id = {id}, .kind = kind, .code = std::to_string(id)}, .periods = {period}};
}

/// 1 and 2 provinces, 3 a district of 1, 4 and 5 communes of 3, 6 a school of 4, 7 a commune of 2.
DecisionFacts tree_of_old() {
    DecisionFacts facts;
    facts.units[{1}] = unit_facts(1, org::UnitKind::province, {});
    facts.units[{2}] = unit_facts(2, org::UnitKind::province, {});
    facts.units[{3}] = unit_facts(3, org::UnitKind::district, 1);
    facts.units[{4}] = unit_facts(4, org::UnitKind::commune, 3);
    facts.units[{5}] = unit_facts(5, org::UnitKind::commune, 3);
    facts.units[{7}] = unit_facts(7, org::UnitKind::commune, 2);
    facts.below = {facts.units[{4}].periods.front(), facts.units[{5}].periods.front(),
                   facts.units[{7}].periods.front(), unit_facts(6, org::UnitKind::school, 4).periods.front()};
    return facts;
}

DecisionLine unit_line(LineKind kind, std::int64_t from, std::int64_t to = 0) {
    DecisionLine line{.kind = kind, .from_unit_id = Id<org::Unit>{from}};
    if (to != 0) line.to_unit_id = Id<org::Unit>{to};
    return line;
}

const Decision decision{.number = "1/NQ", .signed_on = eve, .effective_on = the_day};

std::vector<std::string> codes_of(const Findings& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings) codes.push_back(finding.code);
    return codes;
}
std::vector<std::string> judged(const std::vector<DecisionLine>& lines,
                                const DecisionFacts& facts = tree_of_old()) {
    return codes_of(check_decision(decision, lines, facts));
}
using Codes = std::vector<std::string>;

TEST(DecisionRules, nothing_to_decide_is_no_decision) { EXPECT_EQ(judged({}), Codes{"decision_empty"}); }

TEST(DecisionRules, a_sound_decision_has_no_fault) {
    EXPECT_EQ(judged({unit_line(LineKind::unit_merged, 2, 1), unit_line(LineKind::unit_closed, 3),
                      unit_line(LineKind::unit_merged, 5, 4)}),
              Codes{});
}

TEST(DecisionRules, units_do_not_merge_in_a_circle) {
    const Codes found =
        judged({unit_line(LineKind::unit_merged, 4, 5), unit_line(LineKind::unit_merged, 5, 4)});
    EXPECT_NE(std::find(found.begin(), found.end(), "decision_circular"), found.end());
    EXPECT_EQ(judged({unit_line(LineKind::unit_merged, 4, 4)}).back(), "decision_circular");
}

TEST(DecisionRules, a_unit_that_ends_takes_nobody_in) {
    EXPECT_EQ(judged({unit_line(LineKind::unit_merged, 4, 5), unit_line(LineKind::unit_closed, 5)}),
              Codes{"decision_target_ends"});
}

TEST(DecisionRules, a_unit_stands_there_once) {
    EXPECT_EQ(judged({unit_line(LineKind::unit_merged, 4, 5), unit_line(LineKind::unit_merged, 4, 7)}),
              Codes{"decision_unit_twice"});
}

TEST(DecisionRules, a_unit_is_there_the_day_before_and_does_not_change_later) {
    DecisionFacts facts = tree_of_old();
    facts.units[{4}] = unit_facts(4, org::UnitKind::commune, 3, the_day + 5);
    EXPECT_EQ(judged({unit_line(LineKind::unit_merged, 4, 5)}, facts),
              (Codes{"decision_unit_not_there", "decision_changes_later"}));
}

TEST(DecisionRules, only_units_of_a_kind_merge) {
    EXPECT_EQ(judged({unit_line(LineKind::unit_merged, 4, 1)}), Codes{"decision_kind_differs"});
}

TEST(DecisionRules, a_school_is_no_authority) {
    DecisionFacts facts = tree_of_old();
    facts.units[{6}] = unit_facts(6, org::UnitKind::school, 4);
    facts.units[{8}] = unit_facts(8, org::UnitKind::school, 5);
    const Codes refused{"decision_unit_is_school"};
    EXPECT_EQ(judged({unit_line(LineKind::unit_merged, 6, 8)}, facts), refused);
    EXPECT_EQ(judged({unit_line(LineKind::unit_split, 6, 8)}, facts), refused);
    EXPECT_EQ(judged({unit_line(LineKind::unit_closed, 6)}, facts), refused);
    EXPECT_EQ(judged({unit_line(LineKind::unit_moved, 6, 8)}, facts), refused);
    EXPECT_EQ(judged({unit_line(LineKind::unit_moved, 5, 6)}, facts), refused);
    EXPECT_EQ(judged({unit_line(LineKind::unit_moved, 6, 5)}, facts), Codes{})
        << "it only gets another authority";
}

TEST(DecisionRules, a_line_says_all_that_it_needs) {
    EXPECT_EQ(judged({DecisionLine{.kind = LineKind::unit_merged}}), Codes{"decision_line_incomplete"});
    EXPECT_EQ(judged({unit_line(LineKind::unit_renamed, 4)}), Codes{"decision_line_incomplete"});
    EXPECT_EQ(judged({DecisionLine{.kind = LineKind::school_merged}}), Codes{"decision_line_incomplete"});
}

TEST(DecisionRules, a_new_code_is_nobody_elses) {
    DecisionFacts facts = tree_of_old();
    facts.codes_taken = {"99"};
    DecisionLine line = unit_line(LineKind::unit_merged, 4);
    line.new_code = "99";
    line.new_name = "Xã mới";
    EXPECT_EQ(judged({line}, facts), Codes{"decision_code_taken"});
    facts.begun = true;
    EXPECT_EQ(judged({line}, facts), Codes{}) << "it goes on: the code is its own";
}

TEST(DecisionRules, schools_that_are_closed_or_unknown_places_are_told) {
    DecisionFacts facts;
    facts.schools[{1}] = {.school = {.id = {1}, .name = "A"}, .campuses = {"1"}, .classes = {"6A1"}};
    facts.schools[{2}] = {.school = {.id = {2}, .name = "B", .closed_on = eve}};
    DecisionLine line{.kind = LineKind::school_split,
                      .from_school_id = Id<org::School>{1},
                      .to_school_id = Id<org::School>{2},
                      .campus_code = "2",
                      .classes = "6A1, 6A9"};
    EXPECT_EQ(judged({line}, facts),
              (Codes{"decision_campus_unknown", "decision_class_unknown", "decision_school_closed"}));
}

TEST(DecisionRules, what_hung_below_hangs_below_what_it_became) {
    // Province 2 goes into 1, the district ends, commune 5 goes into 4.
    const std::vector<DecisionLine> lines{unit_line(LineKind::unit_merged, 2, 1),
                                          unit_line(LineKind::unit_closed, 3),
                                          unit_line(LineKind::unit_merged, 5, 4)};
    const DecisionFacts facts = tree_of_old();
    std::map<std::int64_t, std::optional<Id<org::Unit>>> parents;
    std::set<std::int64_t> ended;
    for (const PeriodChange& change :
         plan_tree(decision, lines, facts, Successors(lines, facts, the_day, {}))) {
        if (change.from_day) parents[change.row.unit_id.value] = change.row.parent_id;
        if (change.row.valid_to == eve) ended.insert(change.row.unit_id.value);
    }
    EXPECT_EQ(ended, (std::set<std::int64_t>{2, 3, 5}));
    EXPECT_EQ(parents[4], (Id<org::Unit>{1})) << "of a closed district: to the province";
    EXPECT_EQ(parents[7], (Id<org::Unit>{1})) << "of a merged province: to the one it went into";
    EXPECT_EQ(parents.size(), 2U);
}

TEST(DecisionRules, a_name_that_is_taken_gets_its_origin) {
    EXPECT_EQ(free_name("6A1", "cơ sở B", {"6A2"}, 40), "6A1");
    EXPECT_EQ(free_name("6A1", "cơ sở B", {"6A1"}, 40), "6A1 (cơ sở B)");
    EXPECT_EQ(free_name("6A1", "cơ sở có tên rất dài", {"6A1"}, 12), "6A1 (2)");
    EXPECT_EQ(free_name("6A1", "B", {"6A1", "6A1 (B)", "6A1 (2)"}, 40), "6A1 (3)");
}

}  // namespace
}  // namespace truong::reorganisation
