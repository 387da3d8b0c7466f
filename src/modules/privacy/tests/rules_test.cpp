// Ages, answers and clocks, with values alone.
#include "modules/privacy/rules.hpp"

#include <gtest/gtest.h>

namespace truong::privacy {
namespace {

constexpr ConsentAges ages{.child_voice = 7, .own_consent = 16, .adulthood = 18};
constexpr Id<people::Person> mother{1}, father{2}, child{3}, stranger{4};
constexpr Id<Notice> old_text{10}, new_text{11};

Date day(std::string_view iso) { return *parse_date(iso); }
Standing standing(std::string_view born, std::string_view on) {
    return standing_of(ages, day(born), true, day(on));
}

TEST(PrivacyRules, birthdays_move_the_decision_on_their_very_day) {
    EXPECT_EQ(standing("2019-11-21", "2026-11-20"), Standing::too_young) << "6 years and 364 days";
    EXPECT_EQ(standing("2019-11-20", "2026-11-20"), Standing::child) << "7 years";
    EXPECT_EQ(standing("2010-11-21", "2026-11-20"), Standing::child) << "15 years and 364 days";
    EXPECT_EQ(standing("2010-11-20", "2026-11-20"), Standing::own) << "16 years";
    EXPECT_EQ(standing("2008-11-21", "2026-11-20"), Standing::own) << "17 years and 364 days";
    EXPECT_EQ(standing("2008-11-20", "2026-11-20"), Standing::adult) << "18 years";
}

TEST(PrivacyRules, who_is_born_on_29_february_has_his_birthday_on_1_march) {
    EXPECT_EQ(standing("2012-02-29", "2019-02-28"), Standing::too_young);
    EXPECT_EQ(standing("2012-02-29", "2019-03-01"), Standing::child);
    EXPECT_EQ(standing("2012-02-29", "2028-02-28"), Standing::child);
    EXPECT_EQ(standing("2012-02-29", "2028-02-29"), Standing::own) << "there is such a day in 2028";
}

TEST(PrivacyRules, without_a_birth_date_a_pupil_is_a_child_and_others_are_not) {
    EXPECT_EQ(standing_of(ages, {}, true, day("2026-11-20")), Standing::child);
    EXPECT_EQ(standing_of(ages, {}, false, day("2026-11-20")), Standing::adult);
}

class PrivacyJudgement : public testing::Test {
protected:
    PrivacyJudgement() {
        purpose.purpose = Purpose{.code = "photos", .ground = LegalGround::consent, .child_consent = true};
        purpose.accepted = {new_text};
        subject = {.born_on = day("2015-01-01"), .pupil = true, .guardians = {mother, father}};
    }
    void answer(Id<people::Person> who, ConsentState state, Id<Notice> text = new_text,
                std::string_view on = "2026-11-01") {
        subject.answers.push_back({.notice_id = text,
                                   .state = state,
                                   .side = who == child ? Side::subject : Side::representative,
                                   .given_by = who,
                                   .decided_at = instant_of(day(on), {})});
    }
    Reason reason(std::string_view on = "2026-11-20") {
        const Judgement judgement = judge(purpose, ages, subject, day(on));
        EXPECT_EQ(judgement.allowed, judgement.reason == Reason::consented);
        return judgement.reason;
    }
    PurposeFacts purpose;
    SubjectFacts subject;
};

TEST_F(PrivacyJudgement, silence_is_no_consent) { EXPECT_EQ(reason(), Reason::not_asked); }

TEST_F(PrivacyJudgement, publishing_a_child_needs_both_switches) {
    answer(mother, ConsentState::given);
    EXPECT_EQ(reason(), Reason::child_not_asked);
    answer(child, ConsentState::given);
    EXPECT_EQ(reason(), Reason::consented);
}

TEST_F(PrivacyJudgement, a_child_alone_decides_nothing) {
    answer(child, ConsentState::given);
    EXPECT_EQ(reason(), Reason::not_asked);
}

TEST_F(PrivacyJudgement, below_seven_the_parents_decide_alone) {
    subject.born_on = day("2019-11-21");
    answer(mother, ConsentState::given);
    EXPECT_EQ(reason(), Reason::consented);
    EXPECT_EQ(reason("2026-11-21"), Reason::child_not_asked) << "the next day he is seven";
}

TEST_F(PrivacyJudgement, other_purposes_hear_a_child_that_says_no) {
    purpose.purpose->child_consent = false;
    answer(mother, ConsentState::given);
    EXPECT_EQ(reason(), Reason::consented);
    answer(child, ConsentState::refused);
    EXPECT_EQ(reason(), Reason::child_refused);
}

TEST_F(PrivacyJudgement, between_guardians_the_no_wins) {
    purpose.purpose->child_consent = false;
    answer(mother, ConsentState::given);
    answer(father, ConsentState::refused);
    EXPECT_EQ(reason(), Reason::refused);
    subject.answers.back().state = ConsentState::withdrawn;
    EXPECT_EQ(reason(), Reason::withdrawn);
}

TEST_F(PrivacyJudgement, who_stands_for_nobody_any_more_has_no_voice) {
    purpose.purpose->child_consent = false;
    answer(father, ConsentState::refused);
    answer(mother, ConsentState::given);
    subject.guardians = {mother};
    EXPECT_EQ(reason(), Reason::consented);
    subject.guardians = {father, stranger};
    EXPECT_EQ(reason(), Reason::refused);
    subject.guardians = {stranger};
    EXPECT_EQ(reason(), Reason::not_asked) << "the consent of a former guardian went with him";
}

TEST_F(PrivacyJudgement, at_sixteen_his_own_consent_replaces_that_of_his_parents) {
    subject.born_on = day("2010-11-20");
    answer(mother, ConsentState::given);
    answer(child, ConsentState::given);
    EXPECT_EQ(reason("2026-11-19"), Reason::consented);
    EXPECT_EQ(reason("2026-11-20"), Reason::own_consent_needed) << "what he said as a child is not enough";
    subject.answers.back().decided_at = instant_of(day("2026-11-20"), {});
    EXPECT_EQ(reason("2026-11-20"), Reason::consented);
    subject.answers.front().state = ConsentState::withdrawn;
    EXPECT_EQ(reason("2026-11-20"), Reason::consented) << "his mother no longer decides";
}

TEST_F(PrivacyJudgement, a_no_of_a_child_stays_a_no_when_he_is_sixteen) {
    subject.born_on = day("2010-11-20");
    answer(child, ConsentState::refused);
    EXPECT_EQ(reason(), Reason::refused);
}

TEST_F(PrivacyJudgement, a_new_text_asks_again) {
    purpose.purpose->child_consent = false;
    answer(mother, ConsentState::given, old_text);
    EXPECT_EQ(reason(), Reason::text_changed);
    EXPECT_TRUE(must_ask(Reason::text_changed));
    EXPECT_FALSE(must_ask(Reason::refused)) << "who said no is left in peace";
}

TEST_F(PrivacyJudgement, law_asks_nobody_and_a_restriction_stops_all_the_rest) {
    purpose.purpose->ground = LegalGround::law;
    subject.restricted = true;
    EXPECT_EQ(judge(purpose, ages, subject, day("2026-11-20")).reason, Reason::by_law);
    purpose.purpose->ground = LegalGround::contract;
    EXPECT_EQ(judge(purpose, ages, subject, day("2026-11-20")).reason, Reason::restricted);
    subject.restricted = false;
    EXPECT_TRUE(judge(purpose, ages, subject, day("2026-11-20")).allowed);
    purpose.purpose.reset();
    EXPECT_EQ(reason(), Reason::purpose_unknown);
}

TEST(PrivacyRules, texts_that_ask_nobody_again_keep_the_earlier_consent) {
    const std::vector<Notice> notices{
        {.id = {1}, .valid_from = day("2026-01-01"), .valid_to = day("2026-05-31")},
        {.id = {2}, .valid_from = day("2026-06-01"), .valid_to = day("2026-08-31")},
        {.id = {3}, .asks_again = false, .valid_from = day("2026-09-01")}};
    using Texts = std::set<Id<Notice>>;
    EXPECT_EQ(accepted_notices(notices, day("2026-05-31")), (Texts{Id<Notice>{1}}));
    EXPECT_EQ(accepted_notices(notices, day("2026-11-20")), (Texts{Id<Notice>{2}, Id<Notice>{3}}));
}

std::string first_code(const Findings& findings) { return findings.empty() ? "" : findings.front().code; }

TEST(PrivacyRules, everybody_speaks_for_the_side_that_is_his) {
    const auto code = [](const Speaker& speaker, Standing at) {
        return first_code(side_of(speaker, at).findings);
    };
    EXPECT_EQ(code({child, child, false}, Standing::too_young), "too_young");
    EXPECT_EQ(code({child, child, false}, Standing::child), "");
    EXPECT_EQ(code({mother, child, true}, Standing::too_young), "");
    EXPECT_EQ(code({mother, child, true}, Standing::own), "decides_himself");
    EXPECT_EQ(code({mother, child, true}, Standing::adult), "decides_himself");
    EXPECT_EQ(code({stranger, child, false}, Standing::child), "not_representative");
}

TEST(PrivacyRules, an_answer_is_to_the_text_of_today_and_is_not_withdrawn_twice) {
    AnswerFacts facts{.purpose = Purpose{.ground = LegalGround::consent}, .current_notice = new_text};
    EXPECT_EQ(first_code(check_answer(facts, new_text, ConsentState::given)), "");
    EXPECT_EQ(first_code(check_answer(facts, old_text, ConsentState::given)), "text_outdated");
    EXPECT_EQ(first_code(check_answer(facts, new_text, ConsentState::withdrawn)), "nothing_to_withdraw");
    facts.before = Consent{.notice_id = old_text, .state = ConsentState::given};
    EXPECT_EQ(first_code(check_answer(facts, old_text, ConsentState::withdrawn)), "") << "of any text";
    facts.before->state = ConsentState::withdrawn;
    EXPECT_EQ(first_code(check_answer(facts, new_text, ConsentState::withdrawn)), "nothing_to_withdraw");
    facts.answers_today = 20;
    EXPECT_EQ(first_code(check_answer(facts, new_text, ConsentState::given)), "answered_too_often");
    facts.purpose->ground = LegalGround::law;
    EXPECT_EQ(first_code(check_answer(facts, new_text, ConsentState::given)), "no_consent_needed");
}

TEST(PrivacyRules, an_address_is_kept_without_its_end) {
    EXPECT_EQ(masked_address("203.0.113.7"), "203.0.113.x");
    EXPECT_EQ(masked_address("2001:db8:1:2::7"), "2001:db8:1:x");
    EXPECT_EQ(masked_address("::1"), "::1:x");
    EXPECT_EQ(masked_address(""), "");
    EXPECT_EQ(masked_address("a host <b>"), "");
}

TEST(PrivacyRules, working_days_leave_out_weekends_and_holidays) {
    const RequestClock clock{.acknowledge_working_days = 2};
    const auto by = [&](std::string_view received, const calendar::DayTable& table) {
        return due_days(clock, day(received), false, table).acknowledge_by;
    };
    EXPECT_EQ(by("2026-11-19", {}), day("2026-11-23")) << "Thursday, over a weekend";
    EXPECT_EQ(by("2026-11-21", {}), day("2026-11-24")) << "Saturday counts like Friday";
    EXPECT_EQ(by("2026-11-20", {.off = {day("2026-11-23")}}), day("2026-11-25"));
    EXPECT_EQ(by("2026-11-20", {.working = {day("2026-11-21")}}), day("2026-11-23")) << "made up";
}

TEST(PrivacyRules, third_parties_get_longer_and_the_last_day_may_be_a_sunday) {
    const RequestClock clock{.finish_days = 15, .third_party_days = 20};
    EXPECT_EQ(due_days(clock, day("2026-11-21"), false, {}).due_on, day("2026-12-06"));
    EXPECT_EQ(weekday(day("2026-12-06")), 7);
    EXPECT_EQ(due_days(clock, day("2026-11-21"), true, {}).due_on, day("2026-12-11"));
    const RequestClock short_for_others{.finish_days = 20, .third_party_days = 10};
    EXPECT_EQ(due_days(short_for_others, day("2026-11-21"), true, {}).due_on, day("2026-12-11"));
}

TEST(PrivacyRules, one_extension_in_time_with_a_reason) {
    DataRequest request{.due_on = day("2026-11-20")};
    EXPECT_EQ(first_code(check_extension(request, "nhiều hồ sơ", day("2026-11-20"))), "");
    EXPECT_EQ(first_code(check_extension(request, "nhiều hồ sơ", day("2026-11-21"))), "extension_too_late");
    EXPECT_EQ(first_code(check_extension(request, "", day("2026-11-20"))), "required");
    request.extended_from = day("2026-11-10");
    EXPECT_EQ(first_code(check_extension(request, "nhiều hồ sơ", day("2026-11-20"))), "extended_already");
    request.state = RequestState::refused;
    EXPECT_EQ(first_code(check_extension(request, "nhiều hồ sơ", day("2026-11-20"))), "request_closed");
}

TEST(PrivacyRules, an_erasure_needs_two_people) {
    DataRequest request{.kind = RequestKind::erase};
    EXPECT_EQ(first_code(check_finish(request, mother)), "not_prepared");
    request.state = RequestState::prepared;
    request.prepared_by = mother;
    EXPECT_EQ(first_code(check_finish(request, mother)), "second_person");
    EXPECT_EQ(first_code(check_finish(request, father)), "");
    request.kind = RequestKind::access;
    EXPECT_EQ(first_code(check_finish(request, mother)), "") << "only what cannot be taken back";
}

TEST(PrivacyRules, months_end_where_the_calendar_ends) {
    EXPECT_EQ(months_after(day("2024-01-31"), 1), day("2024-02-29"));
    EXPECT_EQ(months_after(day("2024-02-29"), 12), day("2025-02-28"));
    EXPECT_EQ(months_after(day("2024-12-31"), 2), day("2025-02-28"));
    EXPECT_EQ(months_after(day("2025-03-31"), -1), day("2025-02-28"));
    EXPECT_EQ(months_after(day("2024-11-20"), 24), day("2026-11-20"));
}

TEST(PrivacyRules, what_is_due_is_what_a_walk_over_the_days_would_find) {
    for (const int months : {1, 2, 12, 24, 60, 120}) {
        for (Date today = day("2023-12-25"); today < day("2028-03-05"); today = today + 1) {
            const Date last = last_end_due(today, months);
            ASSERT_LT(months_after(last, months), today);
            ASSERT_GE(months_after(last + 1, months), today);
        }
    }
}

}  // namespace
}  // namespace truong::privacy
