// How an authority changes a standard for the schools below it.
#include "modules/readiness/framework_json.hpp"
#include "modules/readiness/tests/mirror_world.hpp"
#include "platform/jobs/runner.hpp"

namespace truong::readiness {
namespace {

Framework shipped() { return *shipped_framework("THS"); }
Node& node(Framework& framework, std::string_view code) {
    for (Node& each : framework.nodes)
        if (each.code == code) return each;
    throw std::runtime_error("no such node");
}

TEST(ReadinessDocument, a_framework_is_read_as_it_was_written) {
    for (const std::string& code : shipped_codes()) {
        const std::string written = framework_json(*shipped_framework(code));
        EXPECT_EQ(framework_json(framework_from(written)), written) << code;
        EXPECT_TRUE(check_framework(framework_from(written)).empty()) << code;
    }
}

TEST(ReadinessDocument, what_cannot_be_read_is_told_with_its_place) {
    std::string text = framework_json(shipped());
    const std::string right = R"("value":"4/5")", wrong = R"("value":"nhiều")";
    text.replace(text.find(right), right.size(), wrong);
    try {
        framework_from(text);
        ADD_FAILURE() << "read";
    } catch (const Problem& problem) {
        ASSERT_EQ(problem.findings().size(), 1u);
        EXPECT_NE(problem.findings()[0].path.find('.'), std::string::npos) << problem.findings()[0].path;
        EXPECT_EQ(problem.findings()[0].code, "readiness_form");
    }
    const auto shown = [](const std::string& content) { return framework_from(content).caution.vi; };
    std::string watched = framework_json(*shipped_framework("TT57"));
    EXPECT_EQ(shown(watched), shipped_framework("TT57")->caution.vi);
    const std::size_t from = watched.find("\"caution_vi\""), to = watched.find("\"nodes\"");
    EXPECT_EQ(shown(watched.erase(from, to - from)), shipped_framework("TT57")->caution.vi)
        << "what was written before there were cautions";
    EXPECT_THROW(framework_from("[]"), Problem);
    EXPECT_THROW(framework_from("{}"), Problem);
    EXPECT_THROW(framework_from("{"), Problem);
}

class ReadinessEditing : public MirrorWorld {
protected:
    json::Value copy(const Actor& actor, const std::string& version) {
        return data(actor, "POST /api/v1/readiness/frameworks/copy",
                    R"({"code": "THS", "version": ")" + version + "\"}");
    }
    static std::string body_of(const Framework& framework) {
        std::string out;
        json::Object object(out);
        object.text("version", "2027");
        object.text("name_vi", framework.name.vi);
        object.text("name_en", framework.name.en);
        object.text("legal_basis", "Quyết định 1/QĐ-UBND");
        object.text("content", framework_json(framework));
        return out + '}';
    }
    json::Value effect_of(const json::Value& draft) {
        return data(world.officer, "GET /api/v1/readiness/frameworks/" + draft.find("id")->text + "/effect");
    }
    void try_on_schools(const json::Value& draft) {
        EXPECT_EQ(data(world.officer, line(draft, "try"), "{}").find("job")->text.rfind("job_", 0), 0u);
        std::vector<JobKind> kinds;
        for (const JobKind& kind : world.store().contributions().jobs)
            if (kind.kind == "readiness.try") kinds.push_back(kind);
        EXPECT_EQ(jobs::Runner(world.store(), kinds).run_due(), 1);
    }
    std::string edit_line(const json::Value& row) { return line(row, "edit"); }
    std::string line(const json::Value& row, const std::string& verb) {
        return "POST /api/v1/readiness/frameworks/" + row.find("id")->text + '/' + verb;
    }
};
ON_BOTH(ReadinessEditing);

TEST_P(ReadinessEditing, faults_are_refused_with_their_place) {
    const json::Value draft = copy(world.officer, "2027");
    Framework framework = shipped();
    node(framework, "3.1").weight += 1;
    EXPECT_EQ(refused(world.officer, edit_line(draft), body_of(framework)), "S3 readiness_weights\n");
    framework = shipped();
    node(framework, "2.1").parent = "2.2";
    node(framework, "2.2").parent = "2.1";
    EXPECT_NE(refused(world.officer, edit_line(draft), body_of(framework)).find("2.1 readiness_cycle"),
              std::string::npos);
    framework = shipped();
    node(framework, "4.4").parts[0].ladders[0].steps[1].value = Fraction(39, 100);
    EXPECT_EQ(refused(world.officer, edit_line(draft), body_of(framework)),
              "4.4.teachers readiness_threshold_order\n");
    framework = shipped();
    node(framework, "4.4").parts[0].fact = "nobody.proves";
    EXPECT_EQ(refused(world.officer, edit_line(draft), body_of(framework)),
              "4.4.teachers.fact readiness_fact_unproven\n");
    framework = shipped();
    framework.code = "KHAC";
    EXPECT_EQ(refused(world.officer, edit_line(draft), body_of(framework)), "code readiness_code_stays\n");
}

TEST_P(ReadinessEditing, the_effect_is_shown_before_and_it_holds_from_its_day) {
    match(child.person_id, people::MatchState::matched);
    follow();
    const json::Value draft = copy(world.officer, "2027");
    Framework framework = shipped();
    for (Node& each : framework.nodes) each.mandatory = false;
    for (Part& each : node(framework, "3.2").parts)
        for (Part::Ladder& ladder : each.ladders)
            for (Step& step : ladder.steps) step.value = 0;
    data(world.officer, edit_line(draft), body_of(framework));
    EXPECT_FALSE(effect_of(draft).find("tried_at")->is(json::Type::string)) << "not tried yet";
    try_on_schools(draft);
    const json::Value effect = effect_of(draft);
    EXPECT_TRUE(effect.find("current")->flag);
    EXPECT_EQ(effect.find("schools")->text, "1") << "those below the officer, and all of them";
    EXPECT_GT(*effect.find("levels_changed")->integer(), 0);
    EXPECT_EQ(effect.find("gate_won")->text, "1");
    EXPECT_EQ(named(*effect.find("indicators"), "code", "3.2").find("up")->text, "1");
    std::int64_t before = 0, after = 0;
    for (const json::Value& each : effect.find("outcomes")->items) {
        before += *each.find("before")->integer();
        after += *each.find("after")->integer();
    }
    EXPECT_EQ(std::to_string(before) + std::to_string(after), "11") << "each school has one outcome";
    framework.nodes.front().name.vi += " (sửa)";
    data(world.officer, edit_line(draft), body_of(framework));
    EXPECT_FALSE(effect_of(draft).find("current")->flag) << "the draft was changed since";
    const json::Value here = named(*effect.find("changed"), "school_id", text("sch", world.school.value));
    EXPECT_EQ(named(*here.find("indicators"), "code", "3.2").find("before")->text, level("3.2"));
    EXPECT_FALSE(here.find("gate_before")->flag);
    EXPECT_TRUE(here.find("gate_after")->flag);
    EXPECT_FALSE(mirror_of(principal).find("gate_met")->flag) << "a draft moves nobody";

    EXPECT_EQ(refused(world.officer, line(draft, "enact"), R"({"valid_from": "2020-01-01"})"),
              "valid_from readiness_from_the_past\n");
    data(world.officer, line(draft, "enact"), R"({"valid_from": "2026-12-01"})");
    EXPECT_EQ(mirror_of(principal).find("version")->text, "1");
    world.set_today(*parse_date("2026-12-01"));
    EXPECT_EQ(mirror_of(principal).find("version")->text, "2027");
    EXPECT_TRUE(mirror_of(principal).find("gate_met")->flag);
    EXPECT_EQ(level("3.2"), "3");
    EXPECT_EQ(refused(world.officer, edit_line(draft), body_of(framework)), "state readiness_not_a_draft\n")
        << "in force it never changes";

    const json::Value next = copy(world.officer, "2028");
    data(world.officer, line(next, "enact"), R"({"valid_from": "2027-01-01"})");
    world.set_today(*parse_date("2027-01-01"));
    EXPECT_EQ(mirror_of(principal).find("version")->text, "2028");
    EXPECT_EQ(world.number("select count(*) from readiness_standard_framework where valid_to = '2026-12-31'"),
              1)
        << "the version before it ended";
}

TEST_P(ReadinessEditing, each_authority_has_its_own_and_others_do_not_see_drafts) {
    const json::Value draft = copy(world.officer, "2027");
    EXPECT_EQ(status(world.other_officer, edit_line(draft), body_of(shipped())), 404);
    EXPECT_EQ(status(world.other_officer, line(draft, "try"), "{}"), 404);
    EXPECT_EQ(status(principal, line(draft, "try"), "{}"), 403);
    const std::string look = "GET /api/v1/readiness/frameworks/" + draft.find("id")->text + "/effect";
    EXPECT_EQ(status(world.other_officer, look), 404);
    EXPECT_EQ(status(mother, look), 403);
    EXPECT_EQ(
        status(principal, "POST /api/v1/readiness/frameworks/copy", R"({"code": "THS", "version": "2"})"),
        403);
    EXPECT_EQ(status(mother, "POST /api/v1/readiness/frameworks/check", R"({"content": "{}"})"), 403);
    EXPECT_EQ(refused(world.officer, "POST /api/v1/readiness/frameworks/copy",
                      R"({"code": "THS", "version": "2027"})"),
              "version readiness_version_taken\n");
    data(world.officer, line(draft, "enact"), R"({"valid_from": "2026-11-20"})");
    EXPECT_EQ(mirror_of(principal).find("version")->text, "2027");
    const json::Value there =
        data(world.other_officer,
             "GET /api/v1/readiness/mirror?framework=THS&school_id=" + text("sch", world.other_school.value));
    EXPECT_EQ(there.find("version")->text, "1") << "another commune's schools keep what they had";
    data(world.officer, line(draft, "retire"), R"({"valid_to": "2026-11-20"})");
    world.set_today(*parse_date("2026-11-21"));
    EXPECT_EQ(mirror_of(principal).find("version")->text, "1");
}

}  // namespace
}  // namespace truong::readiness
