// Whether data may be used, and who has to be asked.
#include <algorithm>

#include "modules/privacy/entities.hpp"
#include "modules/privacy/gather.hpp"

namespace truong::privacy {

namespace {

DataUse use_of(const Facts& facts, Id<people::Person> person, std::string_view purpose) {
    const Judgement judgement = facts.judge(person);
    return {person, std::string(purpose), judgement.allowed, judgement.reason};
}

void require_school(const Reader& reader) {
    if (!reader.actor().school) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

/// Himself and the children that he stands for, in this school.
std::vector<Id<people::Person>> people_of(const Reader& reader, const ConsentsQuery& query) {
    const Id<people::Person> self = reader.actor().person;
    if (query.person_id) {
        if (*query.person_id != self && !stands_for_minor(reader, *query.person_id))
            throw Problem(ProblemKind::not_found, {{.path = "person_id", .code = "not_found"}});
        return {*query.person_id};
    }
    std::vector<Id<people::Person>> people;
    if (self) people.push_back(self);
    if (reader.actor().hat != Hat::guardian) return people;
    constexpr int children = 50;
    const Question question{reader.actor(), reader.catalog().relations(), reader.today()};
    const Condition his = related<people::GuardianOf, &people::Pupil::id>(question)
                          && under_age(question, column<&people::Pupil::person_id>());
    for (const people::Pupil& pupil :
         reader.all<people::Pupil>(Selection{.condition = his, .limit = children}))
        people.push_back(pupil.person_id);
    return people;
}

ConsentView view_of(const Purpose& purpose, const Facts& facts, Id<people::Person> person,
                    const Reader& reader) {
    const Judgement judgement = facts.judge(person);
    ConsentView view{.person_id = person,
                     .purpose = purpose.code,
                     .name_vi = purpose.name_vi,
                     .name_en = purpose.name_en,
                     .ground = purpose.ground,
                     .sensitive = purpose.sensitive,
                     .third_party = purpose.third_party,
                     .recipients = purpose.recipients,
                     .kept_for = purpose.kept_for,
                     .allowed = judgement.allowed,
                     .reason = judgement.reason};
    if (const auto& notice = facts.notice()) {
        view.notice_id = notice->id;
        view.text_vi = notice->text_vi;
        view.text_en = notice->text_en;
        view.child_text_vi = notice->child_text_vi;
        view.child_text_en = notice->child_text_en;
    }
    const Id<people::Person> self = reader.actor().person;
    const SubjectFacts& subject = facts.subject(person);
    const Speaker speaker{self, person, subject.guardians.contains(self)};
    const SideFound side = side_of(speaker, facts.standing(person));
    view.may_decide = purpose.ground == LegalGround::consent && view.notice_id && side.findings.empty();
    for (const Consent& answer : subject.answers)
        if (answer.given_by == self && answer.side == side.side) view.mine = answer.state;
    return view;
}

}  // namespace

DataUse allowed(const Reader& reader, Id<people::Person> person, std::string_view purpose, Date day) {
    Facts facts(reader, purpose, day);
    facts.add({person});
    return use_of(facts, person, purpose);
}

bool restricted(const Reader& reader, Id<people::Person> person) {
    return reader.unscoped("a restriction binds everybody, whoever may read it")
        .exists<Restriction>(where<&Restriction::person_id> == person && where<&Restriction::purpose> == "");
}

std::vector<DataUse> data_uses(const Reader& reader, const DataUseQuery& query) {
    require_school(reader);
    reader.get(query.person_id);
    const Date day = query.day.value_or(reader.today());
    std::vector<std::string> codes;
    if (query.purpose)
        codes.push_back(*query.purpose);
    else
        for (const Purpose& purpose : purposes_on(reader, day)) codes.push_back(purpose.code);
    std::vector<DataUse> found;
    for (const std::string& code : codes) found.push_back(allowed(reader, query.person_id, code, day));
    return found;
}

std::vector<ConsentView> my_consents(const Reader& reader, const ConsentsQuery& query) {
    require_school(reader);
    const auto people = people_of(reader, query);
    std::vector<ConsentView> views;
    for (const Purpose& purpose : purposes_on(reader, reader.today())) {
        Facts facts(reader, purpose.code, reader.today());
        facts.add(people);
        for (const Id<people::Person> person : people)
            views.push_back(view_of(purpose, facts, person, reader));
    }
    return views;
}

CampaignPage campaign(const Reader& reader, const CampaignQuery& query) {
    require_rule(reader, people::registrars);
    constexpr int page = 200;
    const auto limit = static_cast<std::size_t>(query.limit.value_or(page));
    Facts facts(reader, query.purpose, reader.today());
    if (!facts.purpose().purpose)
        throw Problem(ProblemKind::invalid, {{.path = "purpose", .code = "purpose_unknown"}});
    const auto pupils = reader.all<people::Pupil>(Selection{
        .after = query.starting_after.value_or(Id<people::Pupil>{}).value, .limit = static_cast<int>(limit)});
    std::vector<Id<people::Person>> people;
    for (const people::Pupil& pupil : pupils) people.push_back(pupil.person_id);
    facts.add(people);
    CampaignPage found;
    for (const people::Pupil& pupil : pupils)
        if (const Judgement judgement = facts.judge(pupil.person_id); must_ask(judgement.reason))
            found.lines.push_back({pupil.id, pupil.person_id, judgement.reason, pupil.full_name, pupil.code});
    if (pupils.size() == limit) found.next = pupils.back().id;
    return found;
}

}  // namespace truong::privacy
