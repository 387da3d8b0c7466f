// Codes, citations, councils, freshness: the rules that need no database.
#include "modules/dossier/rules.hpp"

#include <gtest/gtest.h>

#include <regex>

#include "modules/dossier/package.hpp"
#include "modules/dossier/shipped.hpp"

namespace truong::dossier {
namespace {

Date day(const char* iso) { return *parse_date(iso); }

std::vector<std::string> codes_of(const Findings& findings) {
    std::vector<std::string> codes;
    for (const Finding& finding : findings) codes.push_back(finding.code);
    return codes;
}

TEST(DossierRules, a_message_is_cut_between_characters) {
    EXPECT_EQ(whole_characters("Thiếu", 5), "Thi");
    EXPECT_EQ(whole_characters("Thiếu", 6), "Thiế");
    EXPECT_EQ(whole_characters("Thiếu", 60), "Thiếu");
}

TEST(DossierRules, codes_are_written_as_the_circulars_say) {
    EXPECT_EQ(code_of(scheme_of("TT57"), {"TT57", "1.1", 1, 1}), "MC.1.1.01");
    EXPECT_EQ(code_of(scheme_of("TT57-PT"), {"TT57-PT", "3.5", 1, 112}), "MC.3.5.112");
    EXPECT_EQ(code_of(scheme_of("THS"), {"THS", "2.1đ", 1, 7}), "MC.THS.2.1đ.07");
    EXPECT_EQ(code_of(scheme_of("KD-TrH"), {"KD-TrH", "1.10", 2, 3}), "[H2-1.10-03]");
    EXPECT_EQ(code_of(scheme_of("DTI-4725"), {"DTI-4725", "1.3", 1, 1}), "MC.DTI-4725.1.3.01");
    const std::regex tt57(R"(^MC\.[1-4]\.[1-5]\.\d{2,3}$)");
    const std::regex boxes(R"(^\[H\d+-[1-5]\.(10|[1-9])-\d{2,3}\]$)");
    for (int number = 1; number < 1'000; ++number) {
        EXPECT_TRUE(std::regex_match(code_of(scheme_of("TT57"), {"TT57", "4.3", 1, number}), tt57));
        EXPECT_TRUE(std::regex_match(code_of(scheme_of("KD-TH"), {"KD-TH", "5.5", 9, number}), boxes));
    }
}

TEST(DossierRules, numbers_follow_each_other_within_one_criterion) {
    const Scheme& scheme = scheme_of("THS");
    const CodeAsk ask{"THS", "1.1", 1, 1};
    EXPECT_EQ(next_number(scheme, ask, {}), 1);
    EXPECT_EQ(next_number(scheme, ask, {"MC.THS.1.1.01", "MC.THS.1.1.02"}), 3);
    EXPECT_EQ(next_number(scheme, ask, {"MC.THS.1.10.07", "MC.1.1.09"}), 1) << "those of others";
    EXPECT_EQ(number_of(scheme, ask, "MC.THS.1.1.x1"), 0);
    EXPECT_EQ(number_of(scheme, ask, "MC.THS.1.1."), 0);
    EXPECT_EQ(number_of(scheme_of("KD-TrH"), {"KD-TrH", "1.1", 1, 1}, "[H1-1.1-12]"), 12);
}

TEST(DossierRules, texts_cite_in_round_brackets_or_by_boxes) {
    using List = std::vector<std::string>;
    EXPECT_EQ(cited_codes("… theo quy định (MC.1.1.01)."), List{"MC.1.1.01"});
    EXPECT_EQ(cited_codes("(MC.1.1.01, MC.THS.2.1đ.02) và (MC.1.1.01)"),
              (List{"MC.1.1.01", "MC.THS.2.1đ.02"}));
    EXPECT_EQ(cited_codes("có [H1-1.1-01]; [H2-1.10-03]"), (List{"[H1-1.1-01]", "[H2-1.10-03]"}));
    EXPECT_EQ(cited_codes("Kết thúc bằng MC.1.1.01."), List{"MC.1.1.01"});
    for (const char* none : {"", "MC.", "(MC.1.1)", "MCX.1.1.01", "[H1", "abcMC.1.1.01", "MC.1.1.1"})
        EXPECT_TRUE(cited_codes(none).empty()) << none;
}

TEST(DossierRules, a_council_of_the_circular_is_odd_and_has_two_officers) {
    using enum MemberRole;
    const Scheme& scheme = scheme_of("TT57");
    EXPECT_TRUE(check_group(scheme, {chair, secretary, member, member, member}).empty());
    EXPECT_EQ(codes_of(check_group(scheme, {chair, secretary, member, member})),
              (std::vector<std::string>{"group_too_small", "group_even"}));
    EXPECT_EQ(codes_of(check_group(scheme, {chair, chair, member, member, member})),
              (std::vector<std::string>{"group_chair", "group_secretary"}));
    EXPECT_EQ(codes_of(check_group(scheme_of("THS"), {})),
              (std::vector<std::string>{"group_too_small", "group_chair"}));
    EXPECT_TRUE(check_group(scheme_of("THS"), {chair}).empty());
}

TEST(DossierRules, the_last_day_of_freshness_belongs_to_it) {
    const Freshness issued{.issued_on = day("2026-05-31"), .months = 6};
    EXPECT_EQ(months_after(day("2026-08-31"), 6), day("2027-02-28"));
    EXPECT_EQ(state_of(issued, day("2026-11-30")), EvidenceState::valid);
    EXPECT_EQ(state_of(issued, day("2026-12-01")), EvidenceState::stale);
    EXPECT_EQ(state_of({.valid_until = day("2026-11-20")}, day("2026-11-20")), EvidenceState::valid);
    EXPECT_EQ(state_of({.valid_until = day("2026-11-20")}, day("2026-11-21")), EvidenceState::expired);
    EXPECT_EQ(state_of({.issued_on = day("2000-01-01")}, day("2026-11-21")), EvidenceState::valid);
    EXPECT_EQ(state_of({.months = 12}, day("2026-11-21")), EvidenceState::stale) << "it says no day";
    EXPECT_EQ(state_of({.withdrawn = true}, day("2026-11-21")), EvidenceState::withdrawn);
}

TEST(DossierRules, types_of_documents_take_their_media) {
    EXPECT_TRUE(takes_media("paper", "application/pdf"));
    EXPECT_TRUE(takes_media("paper", "image/jpeg"));
    EXPECT_FALSE(takes_media("paper", "video/mp4"));
    EXPECT_FALSE(takes_media("paper", "application/zip"));
    EXPECT_FALSE(takes_media("picture", "text/csv"));
    EXPECT_TRUE(takes_media("any", "video/mp4"));
    for (const DocType& type : doc_types()) {
        EXPECT_TRUE(type.media == "paper" || type.media == "picture" || type.media == "any") << type.code;
        EXPECT_EQ(find_doc_type(type.code), &type) << "twice: " << type.code;
    }
}

TEST(DossierRules, addresses_lead_to_the_internet) {
    for (const char* good : {"https://dti.example.vn/nhan", "https://a.vn:8443/x?y=1"})
        EXPECT_TRUE(good_address(good, AddressReach::internet)) << good;
    for (const char* bad : {"http://a.vn", "https://", "ftp://a.vn", "https://u@a.vn", "https://a.vn/#x",
                            "http://127.0.0.1:1/", "javascript:1", "https://a vn"})
        EXPECT_FALSE(good_address(bad, AddressReach::internet)) << bad;
    EXPECT_TRUE(good_address("http://127.0.0.1:1/", AddressReach::this_machine_too));
    EXPECT_FALSE(good_address("http://a.vn/", AddressReach::this_machine_too));
}

TEST(DossierRules, every_standard_of_accreditation_has_its_own_codes) {
    const auto known = [](std::string_view code) { return scheme_of(code).framework == code; };
    for (const std::string& code : readiness::shipped_codes())
        EXPECT_TRUE(known(code) || code == "DTI-4725" || code == "KPI-LC" || code == "ND-8") << code;
    for (const char* boxed : {"KD-TH", "KD-TrH", "KD-MN"})
        EXPECT_EQ(code_of(scheme_of(boxed), {boxed, "1.1", 1, 1}), "[H1-1.1-01]");
    EXPECT_NE(scheme_of("TT57").note_vi.find("31/12/2028"), std::string::npos);
}

TEST(DossierRules, every_criterion_of_the_standard_asks_for_something) {
    const auto framework = readiness::shipped_framework("THS");
    ASSERT_TRUE(framework);
    int asked = 0;
    for (const readiness::Node& node : framework->nodes) {
        if (node.kind != readiness::NodeKind::indicator) continue;
        const auto wanted = requirements_of("THS", node.code);
        EXPECT_FALSE(wanted.empty()) << node.code;
        for (const Requirement& one : wanted) EXPECT_TRUE(find_doc_type(one.doc_type)) << one.doc_type;
        ++asked;
    }
    EXPECT_EQ(asked, 38);
}

TEST(DossierRules, replies_are_read_and_pauses_grow) {
    EXPECT_TRUE(reply_in(R"({"status":"SUCCESS","message":"ok"})").success);
    EXPECT_FALSE(reply_in(R"({"status":"FAIL","message":"thiếu"})").success);
    EXPECT_EQ(reply_in(R"({"status":"FAIL","message":"thiếu"})").message, "thiếu");
    for (const char* nonsense : {"", "<html>", "[]", "{}", R"({"status":1})", R"({"status":"ok"})"})
        EXPECT_FALSE(reply_in(nonsense).understood) << nonsense;
    EXPECT_EQ(pause_ms(1), 60'000);
    EXPECT_EQ(pause_ms(3), 240'000);
    EXPECT_EQ(pause_ms(99), 3'600'000);
}

}  // namespace
}  // namespace truong::dossier
