// An answer to a purpose: who gives it, what it ends, what follows.
#include <algorithm>

#include "modules/privacy/entities.hpp"
#include "modules/privacy/gather.hpp"
#include "modules/privacy/requests.hpp"

namespace truong::privacy {

namespace {

/// An answer before it is judged: by whom, to what, how it came in.
struct Given {
    Id<people::Person> subject, speaker;
    std::string purpose;
    Id<Notice> notice;
    ConsentState state = ConsentState::refused;
    Channel channel = Channel::app;
    std::string address, reason;
};

int answers_today(const Reader& reader, const Given& given) {
    const Condition mine = where<&Consent::person_id> == given.subject
                           && where<&Consent::purpose> == given.purpose
                           && where<&Consent::given_by> == given.speaker
                           && where<&Consent::decided_at> >= instant_of(reader.today(), TimeOfDay{});
    const Entity& entity = reader.catalog().of(type_key<Consent>());
    const Reader all = reader.unscoped("how often somebody answered today");
    return static_cast<int>(all.count(entity, {.condition = mine, .with_ended = true}));
}

AnswerFacts answer_facts(const Reader& reader, const Facts& facts, const Given& given, Side side) {
    AnswerFacts found{.purpose = facts.purpose().purpose, .answers_today = answers_today(reader, given)};
    if (facts.notice()) found.current_notice = facts.notice()->id;
    for (const Consent& answer : facts.subject(given.subject).answers)
        if (answer.side == side && answer.given_by == given.speaker) found.before = answer;
    return found;
}

Consent store_answer(Tx& tx, const Given& given, Side side, const std::optional<Consent>& before) {
    Consent answer{
        .person_id = given.subject,
        .purpose = given.purpose,
        .notice_id = before && given.state == ConsentState::withdrawn ? before->notice_id : given.notice,
        .state = given.state,
        .side = side,
        .given_by = given.speaker,
        .decided_at = tx.now(),
        .channel = given.channel,
        .address = given.address,
        .reason = given.reason};
    tx.as_system("an answer is written by the service alone, so that none is ever changed", [&] {
        if (before) tx.end(before->id);
        answer = tx.put(answer);
    });
    return answer;
}

Consent give(Tx& tx, const Given& given) {
    Facts facts(tx, given.purpose, tx.today());
    facts.add({given.subject});
    const bool guardian = facts.subject(given.subject).guardians.contains(given.speaker);
    const SideFound side = side_of({given.speaker, given.subject, guardian}, facts.standing(given.subject));
    require(side.findings);
    const AnswerFacts known = answer_facts(tx, facts, given, side.side);
    require(check_answer(known, given.notice, given.state));
    if (known.before && known.before->state == given.state && known.before->notice_id == given.notice)
        return *known.before;  // said twice is said once
    const Consent answer = store_answer(tx, given, side.side, known.before);
    if (given.state == ConsentState::withdrawn)
        open_withdrawal(tx, {given.subject, given.speaker, given.channel}, *known.purpose);
    tx.emit(ConsentChanged{.person_id = given.subject,
                           .purpose = given.purpose,
                           .state = given.state,
                           .allowed = allowed(tx, given.subject, given.purpose, tx.today()).allowed});
    return answer;
}

}  // namespace

Consent decide(Tx& tx, const ConsentDecision& decision, std::string_view address) {
    const Actor& actor = tx.actor();
    const bool worn = actor.hat == Hat::staff || actor.hat == Hat::guardian || actor.hat == Hat::pupil;
    if (!worn || !actor.person || !actor.school)
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    const bool his = decision.person_id == actor.person || stands_for(tx, decision.person_id);
    if (!his) throw Problem(ProblemKind::not_found, {{.path = "person_id", .code = "not_found"}});
    return give(tx, {.subject = decision.person_id,
                     .speaker = actor.person,
                     .purpose = decision.purpose,
                     .notice = decision.notice_id,
                     .state = decision.state,
                     .address = masked_address(address)});
}

Consent record_paper(Tx& tx, const PaperConsent& paper) {
    require_rule(tx, people::registrars);
    tx.get(paper.person_id);
    if (paper.reason.empty()) throw Problem(ProblemKind::invalid, {{.path = "reason", .code = "required"}});
    return give(tx, {.subject = paper.person_id,
                     .speaker = paper.given_by,
                     .purpose = paper.purpose,
                     .notice = paper.notice_id,
                     .state = paper.state,
                     .channel = Channel::paper,
                     .reason = paper.reason});
}

}  // namespace truong::privacy
