// What a named person attests, and what is kept of an assessment.
#include "modules/readiness/refresh.hpp"
#include "modules/readiness/tests/mirror_world.hpp"
#include "platform/crypto/sha256.hpp"

namespace truong::readiness {
namespace {

const std::string attest_line = "POST /api/v1/readiness/declarations/attest";

class ReadinessDeclarations : public MirrorWorld {};
ON_BOTH(ReadinessDeclarations);

TEST_P(ReadinessDeclarations, a_level_stands_with_a_name_and_never_without) {
    EXPECT_EQ(refused(principal, attest_line,
                      R"({"framework_code": "THS", "node_code": "6.7", "level": 2, "narrative": "Sổ"})"),
              "attester_id readiness_no_attester\n");
    EXPECT_EQ(indicator_of("6.7").find("status")->text, "declared");
    EXPECT_TRUE(indicator_of("6.7").find("unknown")->flag);
    data(principal, attest_line, attest_body("6.7", 2));
    const json::Value now = indicator_of("6.7");
    EXPECT_EQ(now.find("level")->text, "2");
    EXPECT_EQ(now.find("attester")->text, "Lê Thị Hiệu Trưởng");
    EXPECT_EQ(now.find("narrative")->text, "Biên bản");
    EXPECT_FALSE(now.find("unknown")->flag);
    data(principal, attest_line, attest_body("6.7", 1));
    EXPECT_EQ(level("6.7"), "1") << "said again, the former word is replaced";
    EXPECT_EQ(world.number("select count(*) from readiness_declaration"), 1);
}

TEST_P(ReadinessDeclarations, what_is_computed_is_not_declared_and_what_cannot_be_is_refused) {
    const std::string share = R"(, "part_key": "students", "numerator": 3, "denominator": 3)";
    EXPECT_EQ(refused(principal, attest_line, attest_body("3.2", 1, share)),
              "part_key readiness_is_computed\n");
    EXPECT_EQ(refused(principal, attest_line, attest_body("6.7", 4)), "level readiness_level\n");
    EXPECT_EQ(refused(principal, attest_line, attest_body("9.9", 1)),
              "node_code readiness_indicator_unknown\n");
    EXPECT_EQ(refused(principal, attest_line, attest_body("6.7", 1, R"(, "part_key": "nothing")")),
              "part_key readiness_fact_unknown\n");
    EXPECT_EQ(refused(principal, attest_line,
                      attest_body("4.4", 1, R"(, "part_key": "teachers", "numerator": 4, "denominator": 3)")),
              "numerator readiness_share_above_one\n");
    EXPECT_EQ(refused(principal, attest_line, attest_body("6.7", 1, R"(, "valid_until": "2020-01-01")")),
              "valid_until readiness_ends_before\n");
    EXPECT_EQ(refused(principal, attest_line, attest_body("6.7", 1, R"(, "attested_on": "2030-01-01")")),
              "attested_on readiness_attested_later\n");
    EXPECT_EQ(world.number("select count(*) from readiness_declaration"), 0);
}

TEST_P(ReadinessDeclarations, a_flag_that_is_not_found_may_be_declared_and_one_that_is_found_stands) {
    const std::string contract =
        attest_body("4.3", 0, R"(, "part_key": "full_time_or_provider", "numerator": 1)");
    EXPECT_EQ(part("4.3", "full_time_or_provider"), "0/1");
    data(principal, attest_line, contract);
    EXPECT_EQ(part("4.3", "full_time_or_provider"), "1/1");
    EXPECT_EQ(refused(principal, attest_line, attest_body("3.2", 2)), "level readiness_is_computed\n");
    EXPECT_EQ(refused(principal, attest_line,
                      R"({"framework_code": "THS", "node_code": "6.7", "level": 2, "attester_id": ")"
                          + leader_id() + "\"}"),
              "narrative required\n");
}

TEST_P(ReadinessDeclarations, nobody_assigned_makes_the_third_level_of_incentives_impossible) {
    data(principal, attest_line, attest_body("1.3", 3));
    EXPECT_EQ(level("1.3"), "2");
}

TEST_P(ReadinessDeclarations, a_part_that_nothing_computes_has_its_own_value) {
    data(principal, attest_line,
         attest_body("4.4", 0, R"(, "part_key": "teachers", "numerator": 9, "denominator": 10)"));
    EXPECT_EQ(part("4.4", "teachers"), "9/10");
    const json::Value one = indicator_of("4.4");
    EXPECT_EQ(one.find("status")->text, "declared") << "persons say all of it";
    EXPECT_FALSE(one.find("parts")->items.at(0).find("computed")->flag);
}

TEST_P(ReadinessDeclarations, items_are_a_union_that_says_which_are_counted) {
    data(principal, attest_line, attest_body("5.4", 3, R"(, "part_key": "items", "item_code": "fees")"));
    const json::Value all = indicator_of("5.4");
    const json::Value items = *all.find("parts")->items.at(0).find("items");
    EXPECT_EQ(named(items, "code", "fees").find("level")->text, "3");
    EXPECT_FALSE(named(items, "code", "fees").find("computed")->flag);
    EXPECT_TRUE(named(items, "code", "pupils").find("computed")->flag);
    EXPECT_EQ(refused(principal, attest_line,
                      attest_body("5.4", 3, R"(, "part_key": "items", "item_code": "pupils")")),
              "item_code readiness_is_computed\n");
}

TEST_P(ReadinessDeclarations, its_time_ends_and_it_is_said) {
    data(principal, attest_line, attest_body("6.7", 2, R"(, "valid_until": "2026-12-31")"));
    world.set_today(*parse_date("2026-12-31"));
    EXPECT_EQ(level("6.7"), "2") << "the last day belongs to it";
    world.set_today(*parse_date("2027-01-01"));
    const json::Value over = indicator_of("6.7");
    EXPECT_EQ(over.find("level")->text, "0");
    EXPECT_TRUE(over.find("unknown")->flag);
    EXPECT_TRUE(over.find("expired")->flag);
}

TEST_P(ReadinessDeclarations, leaders_declare_and_withdraw_and_nobody_else) {
    for (const Actor& actor : {outsider.actor, clerk.actor, mother, world.officer, stranger.actor})
        EXPECT_GE(status(actor, attest_line, attest_body("6.7", 2)), 403);
    const json::Value row = data(principal, attest_line, attest_body("6.7", 2));
    const std::string line = "POST /api/v1/readiness/declarations/" + row.find("id")->text + "/withdraw";
    EXPECT_EQ(status(outsider.actor, line, "{}"), 403);
    EXPECT_EQ(status(stranger.actor, line, "{}"), 404);
    EXPECT_EQ(status(principal, line, "{}"), 200);
    EXPECT_TRUE(indicator_of("6.7").find("unknown")->flag);
}

TEST_P(ReadinessDeclarations, several_parts_are_said_at_once_or_not_at_all) {
    const std::string line = "POST /api/v1/readiness/declarations/attest-together";
    const auto body = [&](const std::string& values, const std::string& attester) {
        return R"({"framework_code": "THS", "node_code": "2.1d", "values": [)" + values
               + R"(], "narrative": "Biên bản kiểm tra", "attester_id": )" + attester + '}';
    };
    const std::string who = '"' + leader_id() + '"';
    EXPECT_EQ(refused(principal, line, body("", who)), "values required\n");
    const json::Value parts = *indicator_of("2.1d").find("parts");
    ASSERT_GE(parts.items.size(), 2u);
    std::string first, bad;
    for (const json::Value& part : parts.items) {
        const std::string key = R"({"part_key": ")" + part.find("key")->text + '"';
        const std::string whole = key + R"(, "numerator": 1, "denominator": 1})";
        (bad += bad.empty() ? whole : ", " + key + '}');
        (first += first.empty() ? "" : ", ") += whole;
    }
    EXPECT_EQ(refused(principal, line, body(bad, who)).rfind("values[1].numerator required\n", 0), 0u);
    EXPECT_EQ(world.number("select count(*) from readiness_declaration"), 0) << "all of them or none";
    EXPECT_EQ(refused(principal, line, body(first, "null")), "attester_id readiness_no_attester\n")
        << "what all share is told once";
    EXPECT_NE(refused(principal, line, body(first + ", " + first, who)).find("readiness_code_twice"),
              std::string::npos);
    EXPECT_EQ(data(principal, line, body(first, who)).find("declared")->text,
              std::to_string(parts.items.size()));
    for (const json::Value& part : indicator_of("2.1d").find("parts")->items)
        EXPECT_TRUE(part.find("known")->flag) << part.find("key")->text;
    for (const Actor& actor : {outsider.actor, clerk.actor, mother, world.officer, stranger.actor})
        EXPECT_GE(status(actor, line, body(first, who)), 403);
}

TEST_P(ReadinessDeclarations, without_evidence_it_is_only_a_word_and_says_so) {
    data(principal, attest_line, attest_body("6.7", 2));
    EXPECT_TRUE(indicator_of("6.7").find("unproven")->flag);
    EXPECT_EQ(mirror_of(principal).find("unproven")->text, "1");
    data(principal, attest_line, attest_body("6.8", 0));
    EXPECT_FALSE(indicator_of("6.8").find("unproven")->flag) << "level 0 claims nothing";
    data(principal, "POST /api/v1/dossier/evidences/add",
         R"({"title": "Sổ đầu bài", "url": "https://truong.example.vn/so", "doc_type": "web", )"
         R"("framework_code": "THS", "node_code": "6.7", "valid_until": "2026-12-31"})");
    EXPECT_FALSE(indicator_of("6.7").find("unproven")->flag);
    EXPECT_EQ(mirror_of(principal).find("unproven")->text, "0");
    world.set_today(*parse_date("2027-01-01"));
    follow(Measuring::everything);
    EXPECT_TRUE(indicator_of("6.7").find("unproven")->flag) << "the evidence is over";
    const json::Value again =
        data(principal, "POST /api/v1/dossier/evidences/add",
             R"({"title": "Sổ đầu bài", "url": "https://truong.example.vn/so-moi", "doc_type": "web", )"
             R"("framework_code": "THS", "node_code": "6.7"})");
    EXPECT_FALSE(indicator_of("6.7").find("unproven")->flag);
    data(principal, "POST /api/v1/dossier/evidences/" + again.find("id")->text + "/withdraw",
         R"({"reason": "Nhầm tệp"})");
    EXPECT_TRUE(indicator_of("6.7").find("unproven")->flag) << "true when it is read";
}

TEST_P(ReadinessDeclarations, a_dossier_does_not_confirm_what_is_only_a_word) {
    data(principal, attest_line, attest_body("6.7", 2));
    const json::Value dossier = data(principal, "POST /api/v1/dossier/self-assessments/begin",
                                     R"({"framework_code": "THS", "decision": "35/QĐ"})");
    const std::string line = "POST /api/v1/dossier/self-assessments/" + dossier.find("id")->text;
    data(principal, line + "/write-criterion",
         R"({"node_code": "6.7", "narrative": "Đã làm.", "self_level": 2})");
    EXPECT_EQ(refused(principal, line + "/confirm-criteria", R"({"nodes": "6.7"})"),
              "nodes declared_without_evidence\n");
    data(principal, "POST /api/v1/dossier/evidences/add",
         R"({"title": "Sổ đầu bài", "url": "https://truong.example.vn/so", "doc_type": "web", )"
         R"("framework_code": "THS", "node_code": "6.7"})");
    EXPECT_EQ(status(principal, line + "/confirm-criteria", R"({"nodes": "6.7"})"), 200);
}

TEST_P(ReadinessDeclarations, a_snapshot_is_never_changed_and_not_kept_twice) {
    const json::Value made =
        data(principal, "POST /api/v1/readiness/snapshots/take", R"({"framework": "THS"})");
    const json::Value whole = data(principal, "GET /api/v1/readiness/snapshots/" + made.find("id")->text);
    EXPECT_EQ(crypto::hex(crypto::sha256(whole.find("results")->text)), whole.find("sha256")->text);
    Snapshot row = world.all<Snapshot>(principal).at(0);
    row.results = "{}";
    for (const Actor& actor : {principal, world.administrator})
        EXPECT_THROW(world.write(actor, [&](Tx& tx) { tx.put(row); }), Problem);
    EXPECT_THROW(world.write(principal, [&](Tx& tx) { tx.end(row.id); }), Problem);
    const auto night = [&] {
        follow(Measuring::everything);
        keep_night(world.store(), {"test.night", {}, {}}, world.school);
        return world.number("select count(*) from readiness_snapshot where framework_code = 'THS'");
    };
    const auto after_one = night();
    world.pass(1'000);
    EXPECT_EQ(night(), after_one) << "nothing moved";
    match(child.person_id, people::MatchState::matched);
    EXPECT_EQ(night(), after_one + 1);
    EXPECT_EQ(status(mother, "GET /api/v1/readiness/snapshots?framework=THS"), 403);
    EXPECT_EQ(status(outsider.actor, "POST /api/v1/readiness/snapshots/take", R"({"framework": "THS"})"),
              403);
}

}  // namespace
}  // namespace truong::readiness
