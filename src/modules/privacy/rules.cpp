#include "modules/privacy/rules.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace truong::privacy {

namespace {

Finding refused_at(std::string_view path, std::string_view code, std::vector<std::string> args = {}) {
    return {.path = std::string(path), .code = std::string(code), .args = std::move(args)};
}

/// What the answers of one side come to; a no weighs more than a yes.
Reason weigh(const PurposeFacts& purpose, const std::vector<const Consent*>& answers) {
    Reason reason = Reason::not_asked;
    for (const Consent* answer : answers) {
        if (answer->state == ConsentState::refused) return Reason::refused;
        if (answer->state == ConsentState::withdrawn) return Reason::withdrawn;
        if (purpose.accepted.contains(answer->notice_id))
            reason = Reason::consented;
        else if (reason == Reason::not_asked)
            reason = Reason::text_changed;
    }
    return reason;
}

Reason of_representatives(const PurposeFacts& purpose, const SubjectFacts& subject) {
    std::vector<const Consent*> answers;
    for (const Consent& answer : subject.answers)
        if (answer.side == Side::representative && answer.given_by
            && subject.guardians.contains(*answer.given_by))
            answers.push_back(&answer);
    return weigh(purpose, answers);
}

std::vector<const Consent*> own_answers(const SubjectFacts& subject) {
    std::vector<const Consent*> answers;
    for (const Consent& answer : subject.answers)
        if (answer.side == Side::subject) answers.push_back(&answer);
    return answers;
}

/// What a child answered beside his parents is not the consent of somebody who decides for himself.
Reason of_subject(const PurposeFacts& purpose, const ConsentAges& ages, const SubjectFacts& subject) {
    const auto answers = own_answers(subject);
    const Reason reason = weigh(purpose, answers);
    if (reason != Reason::consented || !subject.born_on) return reason;
    const bool as_child = std::ranges::all_of(answers, [&](const Consent* answer) {
        return age_in_years(*subject.born_on, civil_date(answer->decided_at)) < ages.own_consent;
    });
    return as_child ? Reason::own_consent_needed : reason;
}

Reason of_child(const PurposeFacts& purpose, const SubjectFacts& subject, Standing standing) {
    const Reason others = of_representatives(purpose, subject);
    if (others != Reason::consented || standing == Standing::too_young) return others;
    const Reason own = weigh(purpose, own_answers(subject));
    if (own == Reason::refused || own == Reason::withdrawn) return Reason::child_refused;
    if (purpose.purpose->child_consent && own != Reason::consented) return Reason::child_not_asked;
    return Reason::consented;
}

Reason reason_for(const PurposeFacts& purpose, const ConsentAges& ages, const SubjectFacts& subject,
                  Date day) {
    if (!purpose.purpose) return Reason::purpose_unknown;
    if (purpose.purpose->ground == LegalGround::law) return Reason::by_law;
    if (subject.restricted) return Reason::restricted;
    if (purpose.purpose->ground == LegalGround::contract) return Reason::by_contract;
    const Standing standing = standing_of(ages, subject.born_on, subject.pupil, day);
    if (standing == Standing::too_young || standing == Standing::child)
        return of_child(purpose, subject, standing);
    const Reason reason = of_subject(purpose, ages, subject);
    return reason == Reason::not_asked && standing == Standing::own ? Reason::own_consent_needed : reason;
}

}  // namespace

Standing standing_of(const ConsentAges& ages, std::optional<Date> born_on, bool pupil, Date day) {
    if (!born_on) return pupil ? Standing::child : Standing::adult;
    const int age = age_in_years(*born_on, day);
    if (age < ages.child_voice) return Standing::too_young;
    if (age < ages.own_consent) return Standing::child;
    return age < ages.adulthood ? Standing::own : Standing::adult;
}

Judgement judge(const PurposeFacts& purpose, const ConsentAges& ages, const SubjectFacts& subject, Date day) {
    const Reason reason = reason_for(purpose, ages, subject, day);
    const bool yes = reason == Reason::by_law || reason == Reason::by_contract || reason == Reason::consented;
    return {yes, reason};
}

bool must_ask(Reason reason) {
    return reason == Reason::not_asked || reason == Reason::text_changed
           || reason == Reason::own_consent_needed || reason == Reason::child_not_asked;
}

std::set<Id<Notice>> accepted_notices(const std::vector<Notice>& notices, Date day) {
    Date first{};
    bool found = false;
    for (const Notice& notice : notices)
        if (notice.asks_again && notice.valid_from <= day && (!found || first < notice.valid_from)) {
            first = notice.valid_from;
            found = true;
        }
    std::set<Id<Notice>> accepted;
    for (const Notice& notice : notices)
        if (notice.valid_from <= day && (!found || first <= notice.valid_from)) accepted.insert(notice.id);
    return accepted;
}

SideFound side_of(const Speaker& speaker, Standing standing) {
    if (speaker.speaker == speaker.subject) {
        if (standing == Standing::too_young) return {Side::subject, {refused_at("person_id", "too_young")}};
        return {Side::subject, {}};
    }
    if (!speaker.guardian) return {Side::representative, {refused_at("person_id", "not_representative")}};
    if (standing == Standing::own || standing == Standing::adult)
        return {Side::representative, {refused_at("person_id", "decides_himself")}};
    return {Side::representative, {}};
}

Findings check_answer(const AnswerFacts& facts, Id<Notice> notice, ConsentState state) {
    constexpr int answers_a_day = 20;
    if (!facts.purpose) return {refused_at("purpose", "purpose_unknown")};
    if (facts.purpose->ground != LegalGround::consent) return {refused_at("purpose", "no_consent_needed")};
    Findings findings;
    const bool withdraws = state == ConsentState::withdrawn;
    const bool has_given = facts.before && facts.before->state == ConsentState::given;
    if (withdraws && !has_given) findings.push_back(refused_at("state", "nothing_to_withdraw"));
    // Whoever withdraws takes back what he said to the text of then.
    const bool seen = facts.current_notice == notice || (withdraws && has_given);
    if (!seen) findings.push_back(refused_at("notice_id", "text_outdated"));
    if (facts.answers_today >= answers_a_day)
        findings.push_back(refused_at("state", "answered_too_often", {std::to_string(answers_a_day)}));
    return findings;
}

std::string masked_address(std::string_view address) {
    const auto plain = [&](std::string_view letters) {
        return !address.empty() && address.find_first_not_of(letters) == std::string_view::npos;
    };
    if (plain("0123456789.")) return std::string(address.substr(0, address.rfind('.'))) + ".x";
    constexpr std::string_view hexadecimal = "0123456789abcdefABCDEF:.";
    if (!plain(hexadecimal)) return {};
    std::size_t end = 0;
    for (int group = 0; group < 3 && end != std::string_view::npos; ++group)
        end = address.find(':', group == 0 ? 0 : end + 1);
    return std::string(address.substr(0, end)) + ":x";
}

DueDays due_days(const RequestClock& clock, Date received, bool third_party,
                 const calendar::DayTable& table) {
    const int days = third_party ? std::max(clock.third_party_days, clock.finish_days) : clock.finish_days;
    return {calendar::add_working_days(received, clock.acknowledge_working_days, table), received + days};
}

bool is_open(RequestState state) { return state != RequestState::finished && state != RequestState::refused; }

Findings check_extension(const DataRequest& request, std::string_view reason, Date today) {
    Findings findings;
    if (!is_open(request.state)) return {refused_at("id", "request_closed")};
    if (request.extended_from) findings.push_back(refused_at("id", "extended_already"));
    if (request.due_on < today) findings.push_back(refused_at("id", "extension_too_late"));
    if (reason.empty()) findings.push_back(refused_at("reason", "required"));
    return findings;
}

Findings check_finish(const DataRequest& request, Id<people::Person> decider) {
    if (!is_open(request.state)) return {refused_at("id", "request_closed")};
    if (request.kind != RequestKind::erase) return {};
    if (request.state != RequestState::prepared || !request.prepared_by)
        return {refused_at("id", "not_prepared")};
    if (*request.prepared_by == decider) return {refused_at("id", "second_person")};
    return {};
}

Date months_after(Date day, int months) {
    const YearMonthDay from = civil(day);
    const int count = from.year * 12 + (from.month - 1) + months;
    for (int last = from.day; last > 0; --last)
        if (const auto found = date_of({count / 12, count % 12 + 1, last})) return *found;
    fail_check("a month without days");
}

Date last_end_due(Date today, int months) {
    // Months differ in length, so that the way back stops too early at the end of some of them.
    Date last = months_after(today - 1, -months);
    while (months_after(last + 1, months) < today) last = last + 1;
    return last;
}

}  // namespace truong::privacy
