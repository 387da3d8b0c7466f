// Who says yes and no to what, and what it comes to: on both databases.
#include "modules/privacy/tests/family.hpp"

namespace truong::privacy {
namespace {

using test::Seen;

class PrivacyConsent : public Family {};
ON_BOTH(PrivacyConsent);

TEST_P(PrivacyConsent, a_new_house_knows_purposes_texts_and_clocks_and_no_advertising) {
    const auto purposes = world.all<Purpose>(world.teacher);
    EXPECT_EQ(purposes.size(), 9U);
    for (const Purpose& purpose : purposes) {
        EXPECT_FALSE(notice(purpose.code).text_vi.empty()) << purpose.code;
        EXPECT_FALSE(purpose.legal_basis.empty()) << purpose.code;
        EXPECT_EQ(purpose.code.find("market"), std::string::npos);
    }
    EXPECT_EQ(world.all<ConsentAge>(world.teacher).size(), 3U);
    EXPECT_EQ(world.all<RequestClock>(world.teacher).size(), 6U);
}

TEST_P(PrivacyConsent, mother_and_child_open_the_portal_together) {
    EXPECT_EQ(reason(child, "photos"), Reason::not_asked);
    const Consent given = answer(as_mother, child, "photos", ConsentState::given);
    EXPECT_EQ(given.address, "203.0.113.x");
    EXPECT_EQ(given.side, Side::representative);
    EXPECT_EQ(reason(child, "photos"), Reason::child_not_asked);
    EXPECT_EQ(answer(as_child, child, "photos", ConsentState::given).side, Side::subject);
    EXPECT_TRUE(use(child, "photos").allowed);
    EXPECT_EQ(reason(other_child, "photos"), Reason::not_asked) << "nobody said yes for another";
    EXPECT_EQ(use(child, "records").reason, Reason::by_law);
}

TEST_P(PrivacyConsent, the_father_says_no_and_the_no_wins) {
    answer(as_mother, child, "messages", ConsentState::given);
    EXPECT_TRUE(use(child, "messages").allowed);
    answer(as_father, child, "messages", ConsentState::refused);
    EXPECT_EQ(reason(child, "messages"), Reason::refused);
    answer(as_father, child, "messages", ConsentState::given);
    EXPECT_TRUE(use(child, "messages").allowed);
}

TEST_P(PrivacyConsent, withdrawing_holds_at_once_and_not_twice) {
    answer(as_mother, child, "messages", ConsentState::given);
    answer(as_mother, child, "messages", ConsentState::withdrawn);
    EXPECT_EQ(reason(child, "messages"), Reason::withdrawn);
    EXPECT_EQ(refused_answer(as_mother, child, "messages", ConsentState::withdrawn),
              (Seen{ProblemKind::invalid, "nothing_to_withdraw"}));
    EXPECT_EQ(refused_answer(as_father, child, "messages", ConsentState::withdrawn),
              (Seen{ProblemKind::invalid, "nothing_to_withdraw"}))
        << "nobody withdraws what another gave";
    const auto requests = world.all<DataRequest>(as_clerk);
    ASSERT_EQ(requests.size(), 1U);
    EXPECT_EQ(requests[0].kind, RequestKind::withdraw);
    EXPECT_EQ(requests[0].due_on, day("2026-12-10")) << "20 days, because a third party takes part";
}

TEST_P(PrivacyConsent, history_keeps_every_answer_unchanged) {
    const Consent first = answer(as_mother, child, "messages", ConsentState::given);
    world.pass(1000);
    answer(as_mother, child, "messages", ConsentState::withdrawn);
    std::vector<Consent> all;
    world.read(as_mother,
               [&](const Reader& reader) { all = reader.all<Consent>(Selection{.with_ended = true}); });
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].id, first.id);
    EXPECT_EQ(all[0].state, ConsentState::given);
    EXPECT_EQ(all[0].decided_at, first.decided_at);
    EXPECT_EQ(world.all<Consent>(as_mother).size(), 1U);
    EXPECT_EQ(world.number("select count(*) from outbox where event = 'privacy_consent_changed'"), 2);
}

TEST_P(PrivacyConsent, yesterday_is_judged_by_what_was_said_then) {
    answer(as_mother, child, "messages", ConsentState::given);
    world.set_today(day("2026-11-25"));
    answer(as_mother, child, "messages", ConsentState::withdrawn);
    EXPECT_FALSE(use(child, "messages").allowed);
    EXPECT_TRUE(use(child, "messages", day("2026-11-24")).allowed);
    EXPECT_EQ(use(child, "messages", day("2026-11-19")).reason, Reason::not_asked);
}

TEST_P(PrivacyConsent, strangers_to_the_child_have_no_say) {
    for (const Actor& actor : {as_other_mother, as_principal, as_clerk, as_teacher, world.stranger})
        EXPECT_NE(refused_answer(actor, child, "photos").code, "");
    EXPECT_EQ(refused_answer(as_other_mother, child, "photos"), (Seen{ProblemKind::not_found, "not_found"}));
    EXPECT_EQ(refused_answer(world.officer, child, "photos").kind, ProblemKind::forbidden);
    EXPECT_EQ(refused_answer(as_child, mother, "photos").kind, ProblemKind::not_found);
    EXPECT_TRUE(world.all<Consent>(as_clerk).empty());
}

TEST_P(PrivacyConsent, a_guardianship_that_ended_takes_voice_and_view_with_it) {
    answer(as_mother, child, "messages", ConsentState::given);
    EXPECT_EQ(world.all<Consent>(as_mother).size(), 1U);
    mothers_tie.valid_to = day("2026-11-19");
    world.put(system_here(), mothers_tie);
    EXPECT_EQ(reason(child, "messages"), Reason::not_asked);
    EXPECT_EQ(refused_answer(as_mother, child, "messages").kind, ProblemKind::not_found);
    EXPECT_TRUE(world.all<Consent>(as_mother).empty());
    EXPECT_EQ(world.all<Consent>(as_father).size(), 1U) << "the father still sees what was said";
}

TEST_P(PrivacyConsent, children_below_seven_are_not_asked_and_at_sixteen_they_decide) {
    const auto small = person("Lê Nhỏ", "2019-11-21"), grown = person("Lê Lớn", "2010-11-20");
    for (const auto& [who, code] : {std::pair{small, "HS8"}, std::pair{grown, "HS9"}})
        tie(enrol(who, code), mother);
    Actor as_small = as_child, as_grown = as_child;
    as_small.person = small;
    as_grown.person = grown;
    EXPECT_EQ(refused_answer(as_small, small, "photos"), (Seen{ProblemKind::invalid, "too_young"}));
    answer(as_mother, small, "photos", ConsentState::given);
    EXPECT_TRUE(use(small, "photos").allowed);
    EXPECT_EQ(refused_answer(as_mother, grown, "photos"), (Seen{ProblemKind::invalid, "decides_himself"}));
    EXPECT_EQ(reason(grown, "photos"), Reason::own_consent_needed);
    answer(as_grown, grown, "photos", ConsentState::given);
    EXPECT_TRUE(use(grown, "photos").allowed);
    world.set_today(day("2026-11-21"));
    EXPECT_EQ(reason(small, "photos"), Reason::child_not_asked);
}

TEST_P(PrivacyConsent, another_school_is_given_nothing) {
    answer(as_mother, child, "messages", ConsentState::given);
    DataUse there;
    world.read(world.stranger,
               [&](const Reader& reader) { there = allowed(reader, child, "messages", reader.today()); });
    EXPECT_FALSE(there.allowed);
    EXPECT_TRUE(world.all<Consent>(world.stranger).empty());
    EXPECT_EQ(test::problem_of([&] {
                  world.read(world.stranger,
                             [&](const Reader& reader) { data_uses(reader, {.person_id = child}); });
              }).kind,
              ProblemKind::not_found);
}

TEST_P(PrivacyConsent, a_new_text_asks_everybody_again) {
    answer(as_mother, child, "messages", ConsentState::given);
    answer(as_other_mother, other_child, "messages", ConsentState::refused);
    const auto asked = [&] {
        CampaignPage page;
        world.read(as_clerk, [&](const Reader& reader) { page = campaign(reader, {.purpose = "messages"}); });
        return page;
    };
    EXPECT_TRUE(asked().lines.empty());
    const Id<Notice> old_text = notice("messages").id;
    world.set_today(day("2026-12-01"));
    world.write(world.administrator, [&](Tx& tx) {
        Notice text = tx.get(old_text);
        text.number = 2;
        text.text_vi = "Nhà cung cấp mới.";
        tx.change_from(text, day("2026-12-01"));
    });
    EXPECT_EQ(reason(child, "messages"), Reason::text_changed);
    const CampaignPage page = asked();
    ASSERT_EQ(page.lines.size(), 1U) << "who refused is left in peace";
    EXPECT_EQ(page.lines[0].person_id, child);
    EXPECT_FALSE(page.lines[0].full_name.empty());
    EXPECT_EQ(test::problem_of([&] {
                  world.write(as_mother, [&](Tx& tx) {
                      decide(tx, {child, "messages", old_text, ConsentState::given}, "");
                  });
              }),
              (Seen{ProblemKind::invalid, "text_outdated"}));
    answer(as_mother, child, "messages", ConsentState::given);
    EXPECT_TRUE(asked().lines.empty());
}

TEST_P(PrivacyConsent, campaigns_come_in_pages_for_those_who_run_them) {
    CampaignPage first, second;
    world.read(as_principal, [&](const Reader& reader) {
        first = campaign(reader, {.purpose = "photos", .limit = 1});
        second = campaign(reader, {.purpose = "photos", .starting_after = first.next, .limit = 200});
    });
    ASSERT_EQ(first.lines.size(), 1U);
    ASSERT_EQ(second.lines.size(), 1U);
    EXPECT_NE(first.lines[0].person_id, second.lines[0].person_id);
    EXPECT_FALSE(second.next.has_value());
    for (const Actor& actor : {as_teacher, as_mother, world.officer})
        EXPECT_EQ(test::problem_of([&] {
                      world.read(actor, [&](const Reader& r) { campaign(r, {.purpose = "photos"}); });
                  }).kind,
                  ProblemKind::forbidden);
}

TEST_P(PrivacyConsent, paper_is_noted_by_registrars_for_those_who_may_speak) {
    PaperConsent paper{.person_id = child,
                       .purpose = "messages",
                       .notice_id = notice("messages").id,
                       .state = ConsentState::given,
                       .given_by = mother,
                       .reason = "Tủ hồ sơ 6A"};
    const auto note = [&](const Actor& actor) {
        world.write(actor, [&](Tx& tx) { record_paper(tx, paper); });
    };
    for (const Actor& actor : {as_teacher, as_mother})
        EXPECT_EQ(test::problem_of([&] { note(actor); }).kind, ProblemKind::forbidden);
    EXPECT_EQ(test::problem_of([&] { note(world.stranger); }).kind, ProblemKind::not_found);
    note(as_clerk);
    const auto noted = world.all<Consent>(as_clerk);
    ASSERT_EQ(noted.size(), 1U);
    EXPECT_EQ(noted[0].channel, Channel::paper);
    EXPECT_EQ(noted[0].given_by, mother);
    paper.given_by = other_mother;
    EXPECT_EQ(test::problem_of([&] { note(as_clerk); }), (Seen{ProblemKind::invalid, "not_representative"}));
    paper.given_by = mother;
    paper.reason.clear();
    EXPECT_EQ(test::problem_of([&] { note(as_clerk); }), (Seen{ProblemKind::invalid, "required"}));
}

TEST_P(PrivacyConsent, nobody_writes_an_answer_past_the_service) {
    const Consent given = answer(as_mother, child, "messages", ConsentState::given);
    const std::string address = "/api/v1/privacy/consents/" + text_of("cns", given.id.value);
    for (const Actor& actor : {as_mother, as_clerk, as_principal, world.administrator}) {
        EXPECT_GE(world.call(actor, "DELETE " + address, {}, {{"If-Match", "\"1\""}}).status, 400);
        EXPECT_GE(
            world.call(actor, "PATCH " + address, R"({"state":"refused"})", {{"If-Match", "\"1\""}}).status,
            400);
    }
    EXPECT_EQ(test::problem_of([&] { world.put(as_principal, Consent{.person_id = child}); }).kind,
              ProblemKind::forbidden);
    EXPECT_TRUE(use(child, "messages").allowed);
}

TEST_P(PrivacyConsent, over_the_wire_a_mother_sees_and_decides_hers) {
    const http::Response mine = world.call(as_mother, "GET /api/v1/privacy/consents/mine");
    ASSERT_EQ(mine.status, 200) << mine.body;
    const json::Value seen = json::parse(mine.body);
    EXPECT_EQ(seen.find("data")->items.size(), 18U) << "nine purposes of herself and of her child";
    EXPECT_EQ(mine.body.find(text_of("per", other_child.value)), std::string::npos);
    const std::string body = R"({"person_id":")" + text_of("per", child.value)
                             + R"(","purpose":"messages","notice_id":")"
                             + text_of("ntc", notice("messages").id.value) + R"(","state":"given"})";
    const http::Response decided = world.call(as_mother, "POST /api/v1/privacy/consents/decide", body);
    EXPECT_EQ(decided.status, 200) << decided.body;
    EXPECT_TRUE(use(child, "messages").allowed);
    const std::string nothing_chosen = R"({"person_id":")" + text_of("per", child.value)
                                       + R"(","purpose":"messages","notice_id":")"
                                       + text_of("ntc", notice("messages").id.value) + R"("})";
    EXPECT_EQ(world.call(as_mother, "POST /api/v1/privacy/consents/decide", nothing_chosen).status, 422)
        << "no answer stands in the form before somebody chooses";
    EXPECT_EQ(world.call(as_other_mother, "POST /api/v1/privacy/consents/decide", body).status, 404);
    const http::Response of_other = world.call(
        as_mother, "GET /api/v1/privacy/consents/mine?person_id=" + text_of("per", other_child.value));
    EXPECT_EQ(of_other.status, 404);
}

TEST_P(PrivacyConsent, nobody_flutters_more_than_twenty_times_a_day) {
    for (int i = 0; i < 20; ++i)
        answer(as_mother, child, "messages", i % 2 == 0 ? ConsentState::given : ConsentState::refused);
    EXPECT_EQ(refused_answer(as_mother, child, "messages"),
              (Seen{ProblemKind::invalid, "answered_too_often"}));
    world.set_today(day("2026-11-21"));
    answer(as_mother, child, "messages", ConsentState::given);
}

}  // namespace
}  // namespace truong::privacy
