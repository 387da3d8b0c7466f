// The tree of authorities by values: covered days, order of kinds, circles, who stands above whom.
#include <gtest/gtest.h>

#include <random>

#include "modules/org/rules.hpp"

namespace truong::org {
namespace {

Date day(std::string_view iso) { return *parse_date(iso); }
Id<Unit> unit(std::int64_t number) { return {number}; }

UnitPeriod period(std::int64_t of, std::int64_t below, Date first, std::optional<Date> last = {}) {
    UnitPeriod made{
        .unit_id = unit(of), .name = "u" + std::to_string(of), .valid_from = first, .valid_to = last};
    if (below != 0) made.parent_id = unit(below);
    return made;
}

Reach reach(std::int64_t above, Date first, std::optional<Date> last = {}) {
    return {.unit_id = unit(above), .school_id = {9}, .valid_from = first, .valid_to = last};
}

std::map<Id<Unit>, Unit> known_units(std::int64_t count, UnitKind kind) {
    std::map<Id<Unit>, Unit> known;
    for (std::int64_t of = 1; of <= count; ++of) known[unit(of)] = {.id = unit(of), .kind = kind};
    return known;
}

std::vector<std::string> codes(const Findings& findings) {
    std::vector<std::string> all;
    for (const Finding& finding : findings) all.push_back(finding.path + ' ' + finding.code);
    return all;
}

TEST(OrgRules, the_first_gap_is_found) {
    const std::vector<UnitPeriod> periods{period(1, 0, {10}, Date{19}), period(1, 0, {20}, Date{29}),
                                          period(1, 0, {40})};
    EXPECT_EQ(first_gap(periods, {{10}, Date{29}}), std::nullopt);
    EXPECT_EQ(first_gap(periods, {{9}, Date{12}}), Date{9});
    EXPECT_EQ(first_gap(periods, {{15}, Date{30}}), Date{30});
    EXPECT_EQ(first_gap(periods, {{15}, {}}), Date{30});
    EXPECT_EQ(first_gap(periods, {{40}, {}}), std::nullopt);
    EXPECT_EQ(first_gap({}, {{5}, Date{5}}), Date{5});
    EXPECT_EQ(first_gap({period(1, 0, {10}, Date{19})}, {{12}, {}}), Date{20});
}

TEST(OrgRules, common_days_are_those_of_both) {
    EXPECT_EQ(common_days({{1}, Date{5}}, {{5}, {}}), (DateRange{{5}, Date{5}}));
    EXPECT_EQ(common_days({{1}, {}}, {{5}, {}}), (DateRange{{5}, {}}));
    EXPECT_EQ(common_days({{1}, Date{4}}, {{5}, {}}), std::nullopt);
}

TEST(OrgRules, kinds_hang_in_their_order_with_levels_left_out) {
    EXPECT_TRUE(may_hang(UnitKind::school, UnitKind::ministry));
    EXPECT_TRUE(may_hang(UnitKind::school, UnitKind::district));
    EXPECT_TRUE(may_hang(UnitKind::campus, UnitKind::school));
    EXPECT_TRUE(may_hang(UnitKind::unit, UnitKind::unit));
    EXPECT_FALSE(may_hang(UnitKind::school, UnitKind::school));
    EXPECT_FALSE(may_hang(UnitKind::school, UnitKind::campus));
    EXPECT_FALSE(may_hang(UnitKind::province, UnitKind::commune));
}

TEST(OrgRules, districts_stand_above_a_school_until_the_two_levels) {
    // 1 Sở, 2 district office, 3 commune, 4 school
    const Tree tree({period(1, 0, day("2010-01-01")), period(2, 1, day("2010-01-01"), day("2025-06-30")),
                     period(3, 1, day("2025-07-01")), period(4, 2, day("2015-09-01"), day("2025-06-30")),
                     period(4, 3, day("2025-07-01"))});
    const School school{.id = {9}, .unit_id = unit(4)};
    EXPECT_EQ(reach_of(tree, school),
              (std::vector<Reach>{reach(1, day("2015-09-01")), reach(2, day("2015-09-01"), day("2025-06-30")),
                                  reach(3, day("2025-07-01"))}));
}

TEST(OrgRules, a_new_name_does_not_split_the_reach) {
    const Tree tree(
        {period(1, 0, {0}), period(4, 1, {10}, Date{19}), period(4, 1, {20}, Date{29}), period(4, 1, {31})});
    const School school{.id = {9}, .unit_id = unit(4)};
    EXPECT_EQ(reach_of(tree, school), (std::vector<Reach>{reach(1, {10}, Date{29}), reach(1, {31})}));
}

/// A small tree of chance: some units have gaps, some hang below themselves after a few steps.
std::vector<UnitPeriod> chance_tree(std::mt19937& random, bool ordered) {
    const auto below = [&](unsigned count) { return static_cast<std::int32_t>(random() % count); };
    std::vector<UnitPeriod> periods;
    for (std::int64_t of = 1; of <= 7; ++of) {
        Date from{below(10)};
        for (int i = below(4); i >= 0; --i) {
            const std::int64_t parent = ordered ? below(static_cast<unsigned>(of)) : below(8);
            UnitPeriod made = period(of, parent, from, from + below(15));
            if (i == 0 && below(2) == 0) made.valid_to.reset();
            periods.push_back(made);
            if (!made.valid_to) break;
            from = *made.valid_to + 1 + below(3);
        }
    }
    return periods;
}

const UnitPeriod* on_day(const Tree& tree, Id<Unit> of, Date on) {
    for (const UnitPeriod& candidate : tree.periods_of(of))
        if (days_of(candidate).contains(on)) return &candidate;
    return nullptr;
}

/// Walks up on one day, a step at a time.
std::set<Id<Unit>> above_on(const Tree& tree, Id<Unit> of, Date on) {
    std::set<Id<Unit>> above;
    const UnitPeriod* step = on_day(tree, of, on);
    while (step && step->parent_id && *step->parent_id != of && above.insert(*step->parent_id).second)
        step = on_day(tree, *step->parent_id, on);
    return above;
}

void expect_as_walked(const Tree& tree, const School& school) {
    const auto rows = reach_of(tree, school);
    for (Date on{0}; on < Date{100}; on = on + 1) {
        std::set<Id<Unit>> above;
        for (const Reach& row : rows) {
            const bool stands = DateRange{row.valid_from, row.valid_to}.contains(on);
            EXPECT_TRUE(!stands || above.insert(row.unit_id).second) << "two rows on one day";
        }
        EXPECT_EQ(above, above_on(tree, school.unit_id, on)) << "day " << on.days;
    }
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const bool apart =
            rows[i - 1].unit_id != rows[i].unit_id || *rows[i - 1].valid_to + 1 < rows[i].valid_from;
        EXPECT_TRUE(apart) << "two rows where one would do";
    }
}

TEST(OrgRules, reach_is_what_a_walk_up_on_every_day_finds) {
    std::mt19937 random(20250701);
    for (int round = 0; round < 2000; ++round) {
        const Tree tree(chance_tree(random, round % 2 == 0));
        for (std::int64_t of = 1; of <= 7; ++of) expect_as_walked(tree, {.id = {9}, .unit_id = unit(of)});
        if (HasFailure()) FAIL() << "round " << round;
    }
}

/// Whether a walk up from the unit comes back to it.
bool comes_back(const Tree& tree, Id<Unit> of, Date on) {
    const UnitPeriod* step = on_day(tree, of, on);
    for (int steps = 0; step && step->parent_id && steps < 8; ++steps) {
        if (*step->parent_id == of) return true;
        step = on_day(tree, *step->parent_id, on);
    }
    return false;
}

TEST(OrgRules, circles_are_found_on_the_days_on_which_they_exist) {
    std::mt19937 random(19450902);
    int circles = 0;
    const auto known = known_units(7, UnitKind::unit);
    for (int round = 0; round < 2000; ++round) {
        const Tree tree(chance_tree(random, false));
        for (std::int64_t of = 1; of <= 7; ++of) {
            bool walked = false;
            for (Date on{0}; on < Date{100} && !walked; on = on + 1) walked = comes_back(tree, unit(of), on);
            bool found = false;
            for (const Finding& finding : check_tree(tree, known, {unit(of)}))
                found = found || finding.code == "parent_circle";
            EXPECT_EQ(found, walked) << "round " << round << " unit " << of;
            circles += walked ? 1 : 0;
        }
    }
    EXPECT_GT(circles, 1000);
}

TEST(OrgRules, a_tree_is_refused_with_every_fault) {
    const Tree tree({period(1, 0, {0}, Date{50}), period(2, 1, {0}), period(3, 4, {10}, Date{20}),
                     period(4, 3, {15}, Date{30}), period(5, 9, {0}, Date{5})});
    const auto known = known_units(5, UnitKind::school);
    const std::set<Id<Unit>> all{unit(1), unit(2), unit(3), unit(4), unit(5)};
    EXPECT_EQ(codes(check_tree(tree, known, all)),
              (std::vector<std::string>{
                  "parent_id parent_missing", "parent_id parent_kind", "parent_id parent_missing",
                  "parent_id parent_kind", "parent_id parent_circle", "parent_id parent_missing",
                  "parent_id parent_kind", "parent_id parent_circle", "parent_id parent_missing"}));
    EXPECT_EQ(check_tree(tree, known, {unit(2)}).front().args,
              (std::vector<std::string>{"u2", "1970-02-21"}));
}

TEST(OrgRules, an_ended_unit_keeps_no_periods) {
    EXPECT_EQ(codes(check_tree(Tree({period(1, 0, {0})}), {}, {unit(1)})),
              std::vector<std::string>{"unit_id unit_ended"});
    EXPECT_TRUE(check_tree(Tree({}), {}, {unit(1)}).empty());
}

TEST(OrgRules, findings_about_a_tree_are_limited) {
    std::vector<UnitPeriod> periods;
    std::set<Id<Unit>> all;
    for (std::int64_t of = 1; of <= 50; ++of) {
        periods.push_back(period(of, 99, {0}));
        all.insert(unit(of));
    }
    EXPECT_EQ(check_tree(Tree(periods), known_units(50, UnitKind::unit), all).size(), 20U);
}

TEST(OrgRules, the_difference_makes_the_stored_rows_the_wanted_ones) {
    std::mt19937 random(42);
    for (int round = 0; round < 500; ++round) {
        const School school{.id = {9}, .unit_id = unit(7)};
        auto stored = reach_of(Tree(chance_tree(random, true)), school);
        for (std::size_t i = 0; i < stored.size(); ++i) stored[i].id = {static_cast<std::int64_t>(i) + 1};
        const auto wanted = reach_of(Tree(chance_tree(random, true)), school);
        const ReachChange change = difference(stored, wanted);
        std::map<Id<Reach>, Reach> rows;
        for (const Reach& row : stored) rows[row.id] = row;
        for (const Reach& row : change.gone) EXPECT_EQ(rows.erase(row.id), 1U);
        for (const Reach& row : change.changed) rows.at(row.id) = row;
        std::set<std::tuple<Id<Unit>, Date, std::optional<Date>>> left, right;
        for (const auto& [id, row] : rows) left.emplace(row.unit_id, row.valid_from, row.valid_to);
        for (const Reach& row : change.added) left.emplace(row.unit_id, row.valid_from, row.valid_to);
        for (const Reach& row : wanted) right.emplace(row.unit_id, row.valid_from, row.valid_to);
        EXPECT_EQ(left, right);
    }
}

TEST(OrgRules, nothing_changes_where_nothing_differs) {
    auto stored = std::vector<Reach>{reach(1, {0}), reach(2, {0}, Date{9})};
    const auto wanted = stored;
    stored[0].id = {1};
    stored[1].id = {2};
    const ReachChange change = difference(stored, wanted);
    EXPECT_TRUE(change.gone.empty() && change.changed.empty() && change.added.empty());
}

TEST(OrgRules, codes_come_in_the_order_given) {
    EXPECT_EQ(split_codes(" th, thcs ,,thpt"), (std::vector<std::string>{"th", "thcs", "thpt"}));
    EXPECT_EQ(split_codes(" , "), std::vector<std::string>{});
    EXPECT_EQ(split_codes(""), std::vector<std::string>{});
}

TEST(OrgRules, a_new_school_is_told_all_its_faults_in_the_order_of_the_form) {
    const NewSchool wanted{.code = "1",
                           .name = "A",
                           .stages = "th,abc,th",
                           .parent_code = "x",
                           .form_code = "y",
                           .campuses = {{.code = "1"}, {.code = "2"}, {.code = "1"}}};
    NewSchoolFacts facts{.code_taken = true, .stages = {{"th", {1}}}, .first_day = {100}};
    EXPECT_EQ(codes(check_new_school(wanted, facts)),
              (std::vector<std::string>{"code taken", "stages stage_unknown", "stages stage_twice",
                                        "parent_code unit_unknown", "form_code form_unknown",
                                        "campuses[2].code campus_twice"}));
    facts.parent = Unit{.id = unit(1), .kind = UnitKind::school};
    EXPECT_EQ(codes(check_new_school(wanted, facts))[3], "parent_code no_schools_below");
    facts.parent->kind = UnitKind::commune;
    facts.parent_periods = {period(1, 0, {0}, Date{500})};
    EXPECT_EQ(codes(check_new_school(wanted, facts))[3], "parent_code unit_not_there");
    const NewSchool right{.code = "1", .name = "A", .stages = "th", .parent_code = "x"};
    facts = {.stages = {{"th", {1}}},
             .parent = Unit{.id = unit(1), .kind = UnitKind::commune},
             .parent_periods = {period(1, 0, {0})},
             .first_day = {100}};
    EXPECT_TRUE(check_new_school(right, facts).empty());
    EXPECT_EQ(codes(check_new_school({.code = "1", .name = "A"}, facts)),
              std::vector<std::string>{"stages required"});
}

}  // namespace
}  // namespace truong::org
