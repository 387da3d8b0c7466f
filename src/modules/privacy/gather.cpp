#include "modules/privacy/gather.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

constexpr int history_rows = 5000;

/// The last answer of each person and side, from the newest to the oldest.
void keep_last(std::vector<Consent>& answers, const Consent& answer) {
    const auto same = [&](const Consent& known) {
        return known.side == answer.side && known.given_by == answer.given_by;
    };
    if (std::ranges::none_of(answers, same)) answers.push_back(answer);
}

Condition in_force(const std::string& table, Date day) {
    return access::is_null(table + ".ended_at")
           && access::compare(table + ".valid_from", " <= ", to_param(day))
           && (access::is_null(table + ".valid_to")
               || access::compare(table + ".valid_to", " >= ", to_param(day)));
}

bool is_his(const Reader& reader, Id<people::Person> person,
            Condition (*rule)(const Question&, std::string_view)) {
    const Reader free = reader.unscoped("whether somebody stands for a child decides what he may do");
    const Question question{reader.actor(), reader.catalog().relations(), reader.today()};
    return free.exists<people::Person>(where<&people::Person::id> == person
                                       && rule(question, column<&people::Person::id>()));
}

}  // namespace

ConsentAges ages_on(const Reader& reader, Date day) {
    constexpr int nobody = 1000;
    ConsentAges ages{nobody, nobody, nobody};
    for (const ConsentAge& age : reader.as_of(day).all<ConsentAge>()) {
        if (age.step == AgeStep::child_voice) ages.child_voice = age.years;
        if (age.step == AgeStep::own_consent) ages.own_consent = age.years;
        if (age.step == AgeStep::adulthood) ages.adulthood = age.years;
    }
    return ages;
}

std::vector<Purpose> purposes_on(const Reader& reader, Date day) {
    const Field* sort = reader.catalog().of(type_key<Purpose>()).find("sort");
    return reader.as_of(day).all<Purpose>(Selection{.sort = {.field = sort}});
}

bool stands_for(const Reader& reader, Id<people::Person> person) { return is_his(reader, person, of_child); }

bool stands_for_minor(const Reader& reader, Id<people::Person> person) {
    return is_his(reader, person, of_minor);
}

Facts::Facts(const Reader& reader, std::string_view purpose, Date day)
    : reader_(reader.unscoped("consent is judged by every answer, not by those that the actor may see")),
      code_(purpose), day_(day), ages_(ages_on(reader_, day)) {
    check(bool(reader.actor().school), "consent is given to a school: act in one");
    purpose_.purpose = reader_.as_of(day).first<Purpose>(where<&Purpose::code> == code_);
    notice_ = reader_.as_of(day).first<Notice>(where<&Notice::purpose> == code_);
    purpose_.accepted =
        accepted_notices(reader_.as_of({}).all<Notice>(where<&Notice::purpose> == code_), day);
}

void Facts::add(const std::vector<Id<people::Person>>& people) {
    if (people.empty()) return;
    for (const people::Person& person : reader_.all<people::Person>(where<&people::Person::id>.in(people)))
        subjects_[person.id].born_on = person.birth_date;
    for (const Id<people::Person> person : people) subjects_[person];
    add_pupils(people);
    add_answers(people);
    const std::string table = table_name<Restriction>();
    const Condition on_day = where<&Restriction::person_id>.in(people) && in_force(table, day_);
    for (const Restriction& restriction : reader_.as_of({}).all<Restriction>(on_day))
        if (restriction.purpose.empty() || restriction.purpose == code_)
            subjects_[restriction.person_id].restricted = true;
}

void Facts::add_pupils(const std::vector<Id<people::Person>>& people) {
    std::map<Id<people::Pupil>, Id<people::Person>> persons;
    std::vector<Id<people::Pupil>> pupils;
    for (const people::Pupil& pupil :
         reader_.as_of({}).all<people::Pupil>(where<&people::Pupil::person_id>.in(people))) {
        subjects_[pupil.person_id].pupil = true;
        persons.emplace(pupil.id, pupil.person_id);
        pupils.push_back(pupil.id);
    }
    if (pupils.empty()) return;
    for (const people::Guardianship& tie :
         reader_.as_of(day_).all<people::Guardianship>(where<&people::Guardianship::pupil_id>.in(pupils)))
        subjects_[persons.at(tie.pupil_id)].guardians.insert(tie.guardian_id);
}

void Facts::add_answers(const std::vector<Id<people::Person>>& people) {
    const Condition mine = where<&Consent::purpose> == code_ && where<&Consent::person_id>.in(people);
    Selection selection{.condition = mine, .sort = {.descending = true}, .limit = history_rows};
    // What holds today are the live rows; of an earlier day the ended ones have to be read as well.
    const bool past = day_ < reader_.today();
    if (past) {
        selection.with_ended = true;
        selection.condition = mine && where<&Consent::decided_at> < instant_of(day_ + 1, TimeOfDay{});
    }
    for (const Consent& answer : reader_.all<Consent>(selection))
        keep_last(subjects_[answer.person_id].answers, answer);
}

Judgement Facts::judge(Id<people::Person> person) const {
    return privacy::judge(purpose_, ages_, subjects_.at(person), day_);
}

Standing Facts::standing(Id<people::Person> person) const {
    const SubjectFacts& subject = subjects_.at(person);
    return standing_of(ages_, subject.born_on, subject.pupil, day_);
}

std::string table_of(const Catalog& catalog, const std::string& kind) {
    for (const Entity& entity : catalog.entities())
        if (entity.stored() && entity.module + '.' + entity.path == kind) return entity.table;
    return kind;
}

std::map<std::int64_t, std::string> person_names(const Reader& reader, const std::set<std::int64_t>& people) {
    std::vector<Id<people::Person>> ids;
    for (const std::int64_t id : people)
        if (id != 0) ids.push_back({id});
    std::map<std::int64_t, std::string> names;
    if (ids.empty()) return names;
    const auto known = reader.all<people::Person>(
        Selection{.condition = where<&people::Person::id>.in(ids), .with_ended = true});
    for (const people::Person& person : known) names.emplace(person.id.value, person.full_name);
    return names;
}

}  // namespace truong::privacy
