// The frameworks that the product brings, and what a framework is refused for.
#include <gtest/gtest.h>

#include "modules/readiness/rules.hpp"

namespace truong::readiness {
namespace {

std::string said(const Findings& findings) {
    std::string text;
    for (const Finding& finding : findings) text += finding.path + ' ' + finding.code + '\n';
    return text;
}

Framework digital_school() { return *shipped_framework("THS"); }

Node& node(Framework& framework, std::string_view code) {
    for (Node& each : framework.nodes)
        if (each.code == code) return each;
    throw std::runtime_error("no such node");
}

TEST(ReadinessFrameworks, all_that_are_shipped_are_sound) {
    for (const std::string& code : shipped_codes())
        EXPECT_EQ(said(check_framework(*shipped_framework(code))), "") << code;
    EXPECT_FALSE(shipped_framework("KHONG-CO"));
}

TEST(ReadinessFrameworks, the_digital_school_has_six_standards_and_38_indicators) {
    const Framework framework = digital_school();
    int standards = 0, indicators = 0;
    std::string mandatory;
    for (const Node& each : framework.nodes) {
        standards += each.kind == NodeKind::standard;
        indicators += each.kind == NodeKind::indicator;
        if (each.mandatory) mandatory += each.code + ' ';
    }
    EXPECT_EQ(standards, 6);
    EXPECT_EQ(indicators, 38);
    EXPECT_EQ(mandatory, "1.1 1.2 1.3 1.4 1.5 2.1a 2.2b 2.2d 3.1 3.2 3.4 5.3 5.4 6.1 ");
}

TEST(ReadinessFrameworks, the_former_accreditation_has_27_28_and_25_criteria) {
    const auto criteria = [](const char* code) {
        const Framework framework = *shipped_framework(code);
        return std::count_if(framework.nodes.begin(), framework.nodes.end(),
                             [](const Node& each) { return each.kind == NodeKind::indicator; });
    };
    EXPECT_EQ(criteria("KD-TH"), 27);
    EXPECT_EQ(criteria("KD-TrH"), 28);
    EXPECT_EQ(criteria("KD-MN"), 25);
    EXPECT_EQ(criteria("TT57"), 15);
}

TEST(ReadinessFrameworks, a_scale_that_falls_or_cannot_be_reached_is_refused) {
    const auto refused = [](auto change) {
        Framework framework = digital_school();
        change(framework);
        return said(check_framework(framework));
    };
    EXPECT_EQ(refused([](Framework& all) { all.nodes.clear(); }), "nodes readiness_empty\n");
    EXPECT_EQ(refused([](Framework& all) {
                  all.points_of_level = {100, 70, 40, 0};
              }),
              "points_of_level readiness_points_order\n");
    EXPECT_EQ(refused([](Framework& all) {
                  all.points_of_level = {0, 40, 70, 101};
              }),
              "points_of_level readiness_points_order\n");
    EXPECT_EQ(refused([](Framework& all) {
                  all.points_of_level = {0, 40, 70};
              }),
              "points_of_level readiness_level\n");
    EXPECT_EQ(refused([](Framework& all) { all.pass = 76; }), "pass readiness_bands_order\n");
    EXPECT_EQ(refused([](Framework& all) { all.good = 101; }), "pass readiness_bands_order\n");
    EXPECT_EQ(refused([](Framework& all) { all.pass = all.good; }), "");
    EXPECT_EQ(refused([](Framework& all) { all.others_needed = 25; }),
              "others_needed readiness_others_few\n");
    EXPECT_EQ(refused([](Framework& all) { all.others_needed = 24; }), "") << "38 less 14 mandatory ones";
}

TEST(ReadinessFrameworks, nodes_have_words_stages_and_a_place_to_stand) {
    const auto refused = [](auto change) {
        Framework framework = digital_school();
        change(framework);
        return said(check_framework(framework));
    };
    EXPECT_NE(refused([](Framework& all) { node(all, "6.7").code = " "; }).find("readiness_code_form"),
              std::string::npos);
    EXPECT_NE(refused([](Framework& all) {
                  node(all, "6.7").code = std::string(21, '7');
              }).find("readiness_code_form"),
              std::string::npos);
    EXPECT_EQ(refused([](Framework& all) { node(all, "6.7").name.vi = ""; }), "6.7.name_vi required\n");
    EXPECT_EQ(refused([](Framework& all) { node(all, "6.7").name.en = std::string(301, 'a'); }),
              "6.7.name_vi readiness_name_long\n");
    EXPECT_EQ(refused([](Framework& all) {
                  node(all, "6.7").stages = {"th", "xx"};
              }),
              "6.7.stages readiness_stage_unknown\n");
    EXPECT_EQ(refused([](Framework& all) { all.stages = {"xx"}; }), "stages readiness_stage_unknown\n");
    EXPECT_EQ(refused([](Framework& all) { node(all, "6.7").parent = "6.6"; }),
              "6.7 readiness_below_indicator\n");
    EXPECT_EQ(refused([](Framework& all) { node(all, "5.4").parts[0].items[1].code = "staff"; }),
              "5.4.items.staff readiness_code_twice\n");
}

TEST(ReadinessFrameworks, a_fact_is_used_as_it_is_written) {
    const auto refused = [](const char* code, std::size_t part, const char* fact) {
        Framework framework = digital_school();
        set_fact(node(framework, code).parts.at(part), fact);
        return said(check_framework(framework));
    };
    EXPECT_EQ(refused("2.2a", 0, "people.staff_matched"), "2.2a.library.fact readiness_fact_measure\n");
    EXPECT_EQ(refused("3.1", 4, "office.regulations"), "3.1.materials.fact readiness_fact_measure\n");
    EXPECT_EQ(refused("3.1", 4, "people.staff_matched"), "");
    EXPECT_EQ(refused("2.2a", 0, "home.modules_in_use"), "2.2a.library.fact readiness_fact_measure\n");
    EXPECT_EQ(refused("2.2a", 0, "home.modules_in_use#staff"), "") << "one item of a list is a flag";
    EXPECT_EQ(refused("3.1", 4, "home.modules_in_use#staff"), "3.1.materials.fact readiness_fact_measure\n");
}

TEST(ReadinessFrameworks, a_cycle_is_refused_with_its_place) {
    Framework framework = digital_school();
    node(framework, "2.1").parent = "2.2";
    node(framework, "2.2").parent = "2.1";
    EXPECT_NE(said(check_framework(framework)).find("2.1 readiness_cycle"), std::string::npos);
    node(framework, "2.1").parent = "S9";
    EXPECT_NE(said(check_framework(framework)).find("2.1 readiness_no_parent"), std::string::npos);
}

TEST(ReadinessFrameworks, weights_have_to_sum_to_a_hundred) {
    Framework framework = digital_school();
    node(framework, "3.1").weight += 1;
    EXPECT_EQ(said(check_framework(framework)), "S3 readiness_weights\n");
}

TEST(ReadinessFrameworks, thresholds_rise_and_lie_within_what_can_be_reached) {
    Framework framework = digital_school();
    node(framework, "4.4").parts[0].ladders[0].steps[1].value = Fraction(39, 100);
    EXPECT_EQ(said(check_framework(framework)), "4.4.teachers readiness_threshold_order\n");
    framework = digital_school();
    node(framework, "4.4").parts[0].ladders[0].steps[2].value = Fraction(101, 100);
    EXPECT_EQ(said(check_framework(framework)), "4.4.teachers readiness_share_above_one\n");
    framework = digital_school();
    node(framework, "5.4").parts[0].ladders[0].steps[2].value = 10;
    EXPECT_EQ(said(check_framework(framework)), "5.4.items readiness_items_few\n");
    framework = digital_school();
    node(framework, "4.4").parts[0].ladders[0].steps[2].level = 4;
    EXPECT_EQ(said(check_framework(framework)), "4.4.teachers readiness_level\n");
    framework = digital_school();
    node(framework, "4.4").parts[0].ladders.clear();
    EXPECT_EQ(said(check_framework(framework)), "4.4.teachers readiness_no_threshold\n");
    framework = digital_school();
    framework.nodes.push_back(node(framework, "4.4"));
    EXPECT_NE(said(check_framework(framework)).find("4.4 readiness_code_twice"), std::string::npos);
}

TEST(ReadinessFraction, is_exact_and_rounds_only_to_be_shown) {
    EXPECT_EQ(fraction_text(Fraction(40, 60)), "2/3");
    EXPECT_EQ(decimal_text(Fraction(200, 3)), "66.7");
    EXPECT_EQ(decimal_text(Fraction(1, 20)), "0.1") << "half away from zero";
    EXPECT_EQ(decimal_text(Fraction(1499, 20)), "75.0") << "shown as 75.0";
    EXPECT_LT(Fraction(1499, 20), Fraction(75)) << "but below it";
    EXPECT_EQ(ceiling(Fraction(19, 20) * 41), 39);
    EXPECT_EQ(ceiling(Fraction(4)), 4);
    EXPECT_EQ(to_half(Fraction(29, 4)), Fraction(15, 2));
    EXPECT_EQ(Fraction(1, 3) + Fraction(1, 6), Fraction(1, 2));
}

}  // namespace
}  // namespace truong::readiness
