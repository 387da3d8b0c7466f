// Levels, points and outcomes of the digital-school standard, computed by hand from the sheet's thresholds.
#include <gtest/gtest.h>

#include "modules/readiness/api.hpp"
#include "modules/readiness/facts_json.hpp"

namespace truong::readiness {
namespace {

const Framework& digital_school() {
    static const Framework framework = *shipped_framework("THS");
    return framework;
}

/// Items of a checklist that are there.
std::string met(std::initializer_list<const char*> items) {
    std::string text = R"("items":[)";
    for (const char* item : items) text += std::string(R"({"item":")") + item + R"(","met":true},)";
    text.back() = ']';
    return text;
}

/// What makes each indicator of this school of lower secondary pupils reach the third level, exactly.
using Known = std::map<std::string, std::string>;
Known best() {
    return {
        {"1.1",
         R"("items":[{"topic":1,"level":3},{"topic":2,"level":3},{"topic":3,"level":3},{"topic":4,"level":3},
                {"topic":5,"level":3},{"topic":6,"level":3},{"topic":7,"level":3},{"topic":8,"level":3}])"},
        {"1.2", R"("items":[{"item":"1","level":3},{"item":"2","level":3}],"mid_year_report":true)"},
        {"1.3", R"("policy":true,"beneficiaries":4,"assigned":[4,5])"},
        {"1.4", R"("estimate":true,"approved":true,"execution":[70,100])"},
        {"1.5",
         R"("items":[{"item":"1","level":3},{"item":"2","level":3},{"item":"3","level":3}],"meetings":2)"},
        {"2.1a", R"("classrooms":[20,20])"},
        {"2.1b", R"("staff":[50,50],"students":[850,1000])"},
        {"2.1c", R"("computers":[45,45],"licensed":true,"track_classes":1)"},
        {"2.1d", R"("corner":true,"room":true,"sessions":[16,8])"},
        {"2.1đ", R"("rooms":2,"share":[2,20],"periods":10)"},
        {"2.1e", met({"lab", "stem", "simulation"})},
        {"2.2a", R"("library":true,"repository":true,"active_users":[60,100])"},
        {"2.2b", R"("wired":[40,40],"wifi":[30,30],"bandwidth":[100,200])"},
        {"2.2c", R"("service":true,"users":[95,100])"},
        {"2.2d", R"("computers":[80,80])"},
        {"3.1",
         R"("students":[99,100],"staff":[99,100],"school":[1,1],"facilities":[99,100],"materials":[0,0])"},
        {"3.2", R"("students":[9,9],"staff":[5,5],"staff_vneid":[5,5],"cards":[3,3],"students_vneid":[3,3])"},
        {"3.3", R"("tracking":true,"teachers":[95,100],"students":[80,100],"parents":[1,100])"},
        {"3.4", R"("systems":[4,4])"},
        {"3.5", R"("systems":[4,4],"logins":[1,100])"},
        {"4.1", R"("staff":[50,50])"},
        {"4.2", R"("persons":5,"share":[5,100],"groups":[6,6])"},
        {"4.3", R"("assigned":true,"qualified":true,"full_time_or_provider":true,"drill":true)"},
        {"4.4", R"("teachers":[95,100])"},
        {"4.5", R"("authors":[80,100])"},
        {"5.1", R"("registers":true,"signed":[95,100],"exchange":true)"},
        {"5.2", R"("procedures":[10,10],"dossiers":[95,100],"on_time":[100,100])"},
        {"5.3", met({"domain", "https", "disclosure", "news", "feedback", "accessibility", "search",
                     "editorial_board", "archive"})},
        {"5.4", met({"staff", "pupils", "admission", "fees", "facilities", "accreditation", "rewards",
                     "family_link", "health"})},
        {"5.5", R"("card_reads":50,"card_flows":3,"ai_pilot":true,"ai_weeks":8,"ai_report":true,
                "ai_consent":[95,100],"ai_alternative":true)"},
        {"6.1", met({"sync", "content", "assignment", "quiz", "live", "forum", "attendance", "gradebook",
                     "rubric", "analytics", "parents", "mobile"})},
        {"6.2",
         met({"authoring", "versions", "metadata", "review", "licence", "packages", "search", "statistics"})},
        {"6.3", R"("total":100,"cells":[90,100],"types":4,"rating":[40,10])"},
        {"6.4", R"("students":[90,100])"},
        {"6.5", R"("teachers":[90,100],"subjects":[12,12])"},
        {"6.6", R"("regular":[80,100],"periodic_subjects":3)"},
        {"6.7", R"("periods":[70,100],"ai_lessons":20)"},
        {"6.8", R"("planned":true,"classes":[20,20])"},
    };
}

std::string document(const Known& known, const std::string& stage = "thcs") {
    std::string text = R"({"school":{"stage":")" + stage + R"("},"facts":{)";
    for (const auto& [code, facts] : known) text += '"' + code + R"(":{)" + facts + "},";
    text.back() = '}';
    return text + '}';
}

Assessment assessed(const Known& known, const std::string& stage = "thcs") {
    return evaluate(digital_school(), facts_from(digital_school(), document(known, stage)));
}

Assessment with(const std::string& code, const std::string& facts, const std::string& stage = "thcs") {
    Known known = best();
    known[code] = facts;
    return assessed(known, stage);
}

const IndicatorResult& of(const Assessment& assessment, std::string_view code) {
    for (const IndicatorResult& each : assessment.indicators)
        if (each.node->code == code) return each;
    throw std::runtime_error("no such indicator");
}

int level(const std::string& code, const std::string& facts, const std::string& stage = "thcs") {
    return of(with(code, facts, stage), code).level;
}

std::string refused(const std::string& text) {
    try {
        facts_from(digital_school(), text);
    } catch (const Problem& problem) {
        std::string said;
        for (const Finding& finding : problem.findings()) said += finding.path + ' ' + finding.code + '\n';
        return said;
    }
    return "taken";
}

TEST(ReadinessLevels, a_school_that_has_everything_is_exemplary) {
    const Assessment all = assessed(best());
    for (const IndicatorResult& each : all.indicators) {
        EXPECT_EQ(each.level, 3) << each.node->code;
        EXPECT_EQ(each.status, Status::computed) << each.node->code;
        EXPECT_EQ(each.points, Fraction(100)) << each.node->code;
    }
    for (const StandardResult& each : all.standards) EXPECT_EQ(*each.score, Fraction(100)) << each.node->code;
    EXPECT_TRUE(all.gate_met);
    EXPECT_EQ(all.outcome, "exemplary");
    EXPECT_EQ(all.computed, 38);
}

TEST(ReadinessLevels, one_less_than_the_third_level_is_the_second) {
    const std::map<std::string, std::string> one_less{
        {"1.3", R"("policy":true,"beneficiaries":4,"assigned":[79,100])"},
        {"1.4", R"("estimate":true,"approved":true,"execution":[69,100])"},
        {"1.2", R"("items":[{"item":"1","level":3},{"item":"2","level":3}],"mid_year_report":false)"},
        {"2.1a", R"("classrooms":[19,20])"},
        {"2.1b", R"("staff":[50,50],"students":[849,1000])"},
        {"2.1đ", R"("rooms":2,"share":[2,21],"periods":10)"},
        {"2.2a", R"("library":true,"repository":true,"active_users":[59,100])"},
        {"3.1",
         R"("students":[989,1000],"staff":[99,100],"school":[1,1],"facilities":[99,100],"materials":[0,0])"},
        {"3.4", R"("systems":[9,10])"},
        {"4.2", R"("persons":4,"share":[4,100],"groups":[6,6])"},
        {"4.4", R"("teachers":[94,100])"},
        {"5.1", R"("registers":true,"signed":[95,100],"exchange":false)"},
        {"6.3", R"("total":100,"cells":[90,100],"types":4,"rating":[39,10])"},
        {"6.6", R"("regular":[80,100],"periodic_subjects":2)"},
        {"6.8", R"("planned":true,"classes":[19,20])"},
    };
    for (const auto& [code, facts] : one_less) EXPECT_EQ(level(code, facts), 2) << code;
}

TEST(ReadinessLevels, an_indicator_is_as_good_as_its_weakest_part) {
    const std::string rest = R"(,"staff":[99,100],"school":[1,1],"facilities":[99,100],"materials":[0,0])";
    EXPECT_EQ(level("3.1", R"("students":[80,100])" + rest), 1);
    EXPECT_EQ(level("3.1", R"("students":[79,100])" + rest), 0);
    EXPECT_EQ(level("3.1", R"("students":[95,100])" + rest), 2);
    EXPECT_EQ(level("3.1", R"("students":[99,100])"), 0) << "what nobody knows is not there";
}

TEST(ReadinessLevels, a_share_of_nothing_is_left_out_and_with_all_of_them_the_indicator) {
    EXPECT_EQ(
        level("3.2",
              R"("students":[9,9],"staff":[5,5],"staff_vneid":[5,5],"cards":[0,0],"students_vneid":[0,0])"),
        3);
    const Assessment none = with("4.4", R"("teachers":[0,0])");
    EXPECT_EQ(of(none, "4.4").status, Status::na);
    EXPECT_EQ(*none.standards[3].score, Fraction(100)) << "the others share its weight";
}

TEST(ReadinessLevels, items_of_the_regulations_count_at_their_own_level) {
    const auto topics = [](int first, int second, int third) {
        std::string text = R"("items":[)";
        int topic = 0;
        for (const auto& [count, item_level] : {std::pair{first, 1}, {second, 2}, {third, 3}})
            for (int i = 0; i < count; ++i)
                text += R"({"topic":)" + std::to_string(++topic) + R"(,"level":)" + std::to_string(item_level)
                        + "},";
        text.back() = ']';
        return text;
    };
    EXPECT_EQ(level("1.1", topics(0, 0, 8)), 3);
    EXPECT_EQ(level("1.1", topics(0, 1, 7)), 2);
    EXPECT_EQ(level("1.1", topics(0, 8, 0)), 2);
    EXPECT_EQ(level("1.1", topics(1, 0, 7)), 1) << "level 2 needs all eight";
    EXPECT_EQ(level("1.1", topics(5, 0, 0)), 1);
    EXPECT_EQ(level("1.1", topics(4, 0, 0)), 0);
}

TEST(ReadinessLevels, nobody_assigned_makes_the_third_level_of_incentives_impossible) {
    EXPECT_EQ(level("1.3", R"("policy":true,"beneficiaries":1,"assigned":[0,0])"), 2);
    EXPECT_EQ(level("1.3", R"("policy":false,"beneficiaries":9,"assigned":[9,9])"), 0);
}

TEST(ReadinessLevels, devices_that_the_school_lends_count_for_four_pupils_who_have_none) {
    EXPECT_EQ(level("2.1b", R"("staff":[50,50],"students":[800,1000],"pool_devices":12)"), 2);
    EXPECT_EQ(level("2.1b", R"("staff":[50,50],"students":[800,1000],"pool_devices":13)"), 3);
    const Assessment many = with("2.1b", R"("staff":[50,50],"students":[800,1000],"pool_devices":900)");
    EXPECT_EQ(of(many, "2.1b").parts[1].counted, (Counted{1000, 1000})) << "and for nobody twice";
}

TEST(ReadinessLevels, what_is_asked_of_pupils_devices_depends_on_the_stage) {
    const std::string facts = R"("staff":[50,50],"students":[70,100])";
    EXPECT_EQ(level("2.1b", facts, "th"), 3);
    EXPECT_EQ(level("2.1b", facts, "thcs"), 2);
    EXPECT_EQ(level("2.1b", facts, "thpt"), 1);
    Known known = best();
    known["2.1b"] = facts;
    const std::string both = R"({"school":{"stages":["th","thpt"]})" + document(known).substr(26);
    EXPECT_EQ(of(evaluate(digital_school(), facts_from(digital_school(), both)), "2.1b").level, 1)
        << "of two stages the stricter one";
}

TEST(ReadinessLevels, bandwidth_is_a_condition_of_every_level) {
    EXPECT_EQ(level("2.2b", R"("wired":[40,40],"wifi":[30,30],"bandwidth":[99,200])"), 0);
    EXPECT_EQ(level("2.2b", R"("wired":[28,40],"wifi":[30,30],"bandwidth":[100,200])"), 1);
}

TEST(ReadinessLevels, full_time_without_a_drill_is_the_second_level_if_qualified_else_the_first) {
    EXPECT_EQ(level("4.3", R"("assigned":true,"qualified":true,"full_time_or_provider":true,"drill":false)"),
              2);
    EXPECT_EQ(level("4.3", R"("assigned":true,"qualified":false,"full_time_or_provider":true,"drill":true)"),
              1);
}

TEST(ReadinessLevels, what_is_only_shown_moves_no_level) {
    EXPECT_EQ(level("3.3", R"("tracking":true,"teachers":[95,100],"students":[80,100],"parents":[0,100])"),
              3);
    EXPECT_EQ(level("3.5", R"("systems":[4,4],"logins":[0,100])"), 3);
}

TEST(ReadinessLevels, the_lower_of_card_reading_and_recognition) {
    const std::string ai =
        R"(,"ai_pilot":true,"ai_weeks":8,"ai_report":true,"ai_consent":[95,100],"ai_alternative":true)";
    EXPECT_EQ(level("5.5", R"("card_reads":49,"card_flows":3)" + ai), 1);
    EXPECT_EQ(level("5.5", R"("card_reads":50,"card_flows":2)" + ai), 2);
    EXPECT_EQ(level("5.5", R"("card_reads":50,"card_flows":3,"ai_pilot":true,"ai_weeks":7,"ai_report":true,
                              "ai_consent":[1,1],"ai_alternative":true)"),
              1);
}

TEST(ReadinessLevels, says_how_many_more_reach_the_next_level) {
    const Assessment all = with("4.1", R"("staff":[89,100])");
    EXPECT_EQ(of(all, "4.1").level, 1);
    EXPECT_EQ(of(all, "4.1").parts[0].missing, 1);
    EXPECT_EQ(of(with("4.1", R"("staff":[50,50])"), "4.1").parts[0].missing, 0);
}

TEST(ReadinessGate, fails_by_one_indicator_below_the_second_level) {
    const Assessment all = with("3.4", R"("systems":[79,100])");
    EXPECT_FALSE(all.gate_met);
    EXPECT_EQ(all.gate_failed, std::vector<std::string>{"3.4"});
    EXPECT_EQ(all.outcome, "not_recognised");
    EXPECT_TRUE(with("3.4", R"("systems":[80,100])").gate_met);
    EXPECT_TRUE(with("3.4", R"("systems":[0,0])").gate_met) << "what does not apply fails no gate";
}

TEST(ReadinessBands, fifty_and_seventy_five_are_passed_and_above_it_is_good) {
    // S4: 4.1 25, 4.2 15, 4.3 15, 4.4 25, 4.5 20. All at level 1 but 4.2 at 2: 40 + 15 × 30 / 100 = 44.5.
    Known known = best();
    known["4.1"] = R"("staff":[60,100])";
    known["4.2"] = R"("persons":4,"share":[4,100],"groups":[6,6])";
    known["4.3"] = R"("assigned":true,"qualified":false,"full_time_or_provider":false,"drill":false)";
    known["4.4"] = R"("teachers":[40,100])";
    known["4.5"] = R"("authors":[20,100])";
    Assessment all = assessed(known);
    EXPECT_EQ(*all.standards[3].score, Fraction(89, 2));
    EXPECT_EQ(all.standards[3].band, Band::failed);
    EXPECT_EQ(all.outcome, "not_recognised") << "the gate holds, a standard does not";
    EXPECT_TRUE(all.gate_met);
    // 4.1 at 0, 4.4 at 100, 4.2 and 4.3 at 100, 4.5 at 100: exactly 75.
    known = best();
    known["4.1"] = R"("staff":[59,100])";
    all = assessed(known);
    EXPECT_EQ(*all.standards[3].score, Fraction(75));
    EXPECT_EQ(all.standards[3].band, Band::passed);
    EXPECT_EQ(all.outcome, "recognised");
    // 4.4 at 0 besides: exactly 50.
    known["4.4"] = R"("teachers":[39,100])";
    EXPECT_EQ(*assessed(known).standards[3].score, Fraction(50));
    EXPECT_EQ(assessed(known).standards[3].band, Band::passed);
}

TEST(ReadinessDeclared, a_level_counts_with_the_name_of_who_attests_it) {
    const Assessment all = with("6.7", R"("level":2,"attester":"Nguyễn Thị Hoa","narrative":"Sổ đầu bài")");
    EXPECT_EQ(of(all, "6.7").status, Status::declared);
    EXPECT_EQ(of(all, "6.7").level, 2);
    EXPECT_EQ(all.computed, 37);
    EXPECT_EQ(all.declared, 1);
    Known none = best();
    none.erase("6.7");
    EXPECT_TRUE(of(assessed(none), "6.7").unknown);
    EXPECT_EQ(of(assessed(none), "6.7").level, 0);
}

TEST(ReadinessLinear, nothing_of_nothing_earns_no_points) {
    Framework linear = digital_school();
    linear.scoring = Scoring::linear;
    Known known = best();
    known["2.1d"] = R"("corner":true,"room":true,"sessions":[0,0])";
    const Assessment found = evaluate(linear, facts_from(linear, document(known)));
    EXPECT_EQ(of(found, "2.1d").level, 2);
    EXPECT_EQ(of(found, "2.1d").points, Fraction(0));
}

TEST(ReadinessSchema, tells_each_key_the_frame_and_the_scale) {
    const json::Value schema = json::parse(schema_json(digital_school()));
    std::map<std::string, std::set<std::string>> keys;
    for (const json::Value& indicator : schema.find("indicators")->items)
        for (const json::Value& fact : indicator.find("facts")->items)
            keys[indicator.find("code")->text].insert(fact.find("key")->text);
    const Framework framework = digital_school();
    for (const Node& node : framework.nodes)
        for (const Part& part : node.parts) EXPECT_TRUE(keys[node.code].contains(part.key)) << node.code;
    EXPECT_EQ(schema.find("points_of_level")->items.size(), 4u);
    EXPECT_EQ(schema.find("gate_level")->text, "2");
    EXPECT_EQ(schema.find("good_above")->text, "75");
    const json::Value* forms = schema.find("forms");
    facts_from(framework, forms->find("file")->text);
    EXPECT_TRUE(forms->find("school.stages"));
}

TEST(ReadinessFacts, are_refused_with_their_place) {
    EXPECT_EQ(refused("[]"), " readiness_form\nfacts readiness_form\n");
    EXPECT_EQ(refused(R"({"facts":{"9.9":{}}})"), "facts.9.9 readiness_indicator_unknown\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"pupils":[1,2]}}})"), "facts.4.1.pupils readiness_fact_unknown\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":[3,2]}}})"), "facts.4.1.staff readiness_share_above_one\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":[-1,2]}}})"), "facts.4.1.staff readiness_negative\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":"half"}}})"), "facts.4.1.staff readiness_form\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":5}}})"), "facts.4.1.staff readiness_form\n");
    EXPECT_EQ(refused(R"({"facts":{"6.7":{"level":2}}})"), "facts.6.7.attester readiness_no_attester\n");
    EXPECT_EQ(refused(R"({"facts":{"6.7":{"level":4,"attester":"A"}}})"),
              "facts.6.7.level readiness_level\n");
    EXPECT_EQ(refused(R"({"facts":{"1.1":{"items":[{"topic":9,"level":1}]}}})"),
              "facts.1.1.items[0] readiness_item_unknown\n");
    EXPECT_EQ(refused(R"({"facts":{"1.1":{"items":[{"topic":1,"level":1},{"topic":1,"level":2}]}}})"),
              "facts.1.1.items[1] readiness_code_twice\n");
    EXPECT_EQ(refused(R"({"school":{"stage":"dai-hoc"},"facts":{}})"), "school.stage readiness_form\n");
    EXPECT_EQ(refused(R"({"school":{"stage":"th","level":3},"facts":{}})"),
              "school.level readiness_fact_unknown\n");
    EXPECT_EQ(refused(R"({"school":"th","facts":{}})"), "school readiness_form\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":[1,2]}}})"), "school.stage readiness_form\n")
        << "thresholds of devices differ by stage";
    EXPECT_EQ(refused(R"({"facts":{"6.7":{"level":2,"attester":"  "}}})"),
              "facts.6.7.attester readiness_no_attester\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":[1.5,100]}}})"), "facts.4.1.staff readiness_form\n");
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":[1,2,3]}}})"), "facts.4.1.staff readiness_form\n");
}

TEST(ReadinessFacts, counts_beyond_any_school_are_refused_before_they_overflow) {
    const std::string great = "9223372036854775807";
    EXPECT_EQ(refused(R"({"facts":{"4.1":{"staff":[)" + great + ',' + great + "]}}}"),
              "facts.4.1.staff readiness_count_great\n");
    EXPECT_EQ(refused(R"({"facts":{"2.1b":{"students":[0,1000],"pool_devices":)" + great + "}}}"),
              "facts.2.1b.pool_devices readiness_count_great\n");
    const std::string most = "1000000000";
    EXPECT_EQ(level("2.1b", R"("staff":[)" + most + ',' + most + R"(],"students":[0,)" + most
                                + R"(],"pool_devices":)" + most),
              3)
        << "the greatest ones are counted";
}

TEST(ReadinessFacts, a_file_may_begin_with_the_mark_of_its_encoding) {
    const std::string plain = document(best());
    EXPECT_EQ(facts_from(digital_school(), "\xEF\xBB\xBF" + plain).indicators.size(), best().size());
}

TEST(ReadinessStages, a_framework_assesses_the_stages_that_it_names) {
    const auto refused_by = [](const char* framework, const std::string& school) -> std::string {
        try {
            facts_from(*shipped_framework(framework), R"({"school":)" + school + R"(,"facts":{}})");
        } catch (const Problem& problem) {
            return problem.findings().front().path + ' ' + problem.findings().front().code;
        }
        return {};
    };
    EXPECT_EQ(refused_by("KD-MN", R"({"stage":"th"})"), "school.stage readiness_stage_not_assessed");
    EXPECT_EQ(refused_by("KD-TrH", R"({"stages":["th","thcs"]})"), "");
    EXPECT_EQ(refused_by("DTI-4725", R"({"stage":"mn"})"), "school.stage readiness_stage_not_assessed");
    EXPECT_EQ(refused_by("THS", R"({"stage":"mn"})"), "");
}

TEST(ReadinessStatus, one_part_on_somebody_s_word_makes_it_a_declared_one) {
    EXPECT_EQ(of(with("5.1", R"("registers":true,"signed":[95,100],"exchange":true)"), "5.1").status,
              Status::computed);
    const auto mixed = with("5.1", R"("registers":true,"level":3,"attester":"A")");
    EXPECT_EQ(of(mixed, "5.1").status, Status::declared);
    EXPECT_EQ(of(mixed, "5.1").level, 3);
}

TEST(ReadinessStatus, what_moves_no_level_computes_none) {
    const auto shown_only = with("3.5", R"("logins":[10,20])");
    EXPECT_EQ(of(shown_only, "3.5").status, Status::declared);
    EXPECT_TRUE(of(shown_only, "3.5").unknown);
    const auto nothing = with("3.5", R"("systems":[0,0])");
    EXPECT_EQ(of(nothing, "3.5").status, Status::na);
    const auto empty_beside_word = with("3.1", R"("students":[0,0],"level":2,"attester":"A")");
    EXPECT_EQ(of(empty_beside_word, "3.1").status, Status::declared);
    EXPECT_FALSE(of(empty_beside_word, "3.1").unknown);
}

TEST(ReadinessJson, gives_the_score_as_a_fraction_and_with_one_decimal) {
    Known known = best();
    known["4.1"] = R"("staff":[60,100])";
    known["4.2"] = R"("persons":4,"share":[4,100],"groups":[6,6])";
    const std::string answer = evaluation_json(digital_school(), document(known));
    // 25 × 40 + 15 × 70 + 60 × 100 of 100.
    EXPECT_NE(answer.find(R"("code":"S4","name_vi":"Nhân lực số","score":"161/2","score_decimal":"80.5")"),
              std::string::npos)
        << answer;
    EXPECT_NE(answer.find(R"("status":"computed","numerator":60,"denominator":100,"level":1)"),
              std::string::npos);
}

/// 8 mandatory and 7 other criteria, each with the level of the vector.
std::string ministry_outcome(std::vector<int> mandatory, std::vector<int> others) {
    const Framework framework = *shipped_framework("TT57");
    Facts facts;
    std::size_t next_mandatory = 0, next_other = 0;
    for (const Node& each : framework.nodes)
        if (each.kind == NodeKind::indicator)
            facts.indicators[each.code].declared = {
                .level = each.mandatory ? mandatory.at(next_mandatory++) : others.at(next_other++),
                .attester = "Hiệu trưởng"};
    return evaluate(framework, facts).outcome;
}

TEST(ReadinessMinistry, level_vectors_of_article_5) {
    EXPECT_EQ(ministry_outcome({1, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 1, 0, 0}), "level_1");
    EXPECT_EQ(ministry_outcome({2, 2, 2, 2, 2, 2, 2, 2}, {2, 2, 2, 2, 2, 1, 0}), "level_1");
    EXPECT_EQ(ministry_outcome({2, 2, 2, 2, 2, 2, 2, 1}, {2, 2, 2, 2, 2, 2, 2}), "level_1");
    EXPECT_EQ(ministry_outcome({1, 1, 1, 1, 1, 1, 1, 0}, {1, 1, 1, 1, 1, 1, 1}), "level_0");
    EXPECT_EQ(ministry_outcome({1, 1, 1, 1, 1, 1, 1, 1}, {1, 1, 1, 1, 0, 0, 0}), "level_0");
    EXPECT_EQ(ministry_outcome({2, 2, 2, 2, 2, 2, 2, 2}, {2, 2, 2, 2, 2, 1, 1}), "level_2");
}

TEST(ReadinessIndex, of_two_groups_the_lower_one_counts_and_points_go_to_halves) {
    const Framework framework = *shipped_framework("DTI-4725");
    const std::string facts =
        R"({"facts":{"1.1":{"met":true},"1.2":{"met":true},"2.1":{"met":true},"2.2":{"met":true},
        "1.3a":{"met":true},"1.6a":{"value":[13,40]},"1.4":{"value":30},"2.3c":{"met":true}}})";
    const Assessment all = evaluate(framework, facts_from(framework, facts));
    EXPECT_EQ(of(all, "1.6a").points, Fraction(5, 2)) << "7 × 13 / 40 is 2.275";
    EXPECT_EQ(of(all, "1.4").points, Fraction(15, 2)) << "30 of 40 items of 10 points";
    EXPECT_EQ(*all.standards[0].score, Fraction(16));
    EXPECT_EQ(all.outcome, "level_1");
}

}  // namespace
}  // namespace truong::readiness
