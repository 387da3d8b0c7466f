#pragma once
// What the rules of consent need to know, read for many people at once.
#include <map>
#include <set>

#include "modules/privacy/rules.hpp"

namespace truong::privacy {

/// One purpose on one day for some people of the actor's school.
class Facts {
public:
    Facts(const Reader& reader, std::string_view purpose, Date day);
    /// At most 200 at a time.
    void add(const std::vector<Id<people::Person>>& people);
    Judgement judge(Id<people::Person> person) const;
    Standing standing(Id<people::Person> person) const;
    const SubjectFacts& subject(Id<people::Person> person) const { return subjects_.at(person); }
    const PurposeFacts& purpose() const { return purpose_; }
    const std::optional<Notice>& notice() const { return notice_; }

private:
    void add_pupils(const std::vector<Id<people::Person>>& people);
    void add_answers(const std::vector<Id<people::Person>>& people);
    Reader reader_;  // without the actor's own scope, inside his school
    std::string code_;
    Date day_;
    ConsentAges ages_;
    PurposeFacts purpose_;
    std::optional<Notice> notice_;
    std::map<Id<people::Person>, SubjectFacts> subjects_;
};

/// The ages of the day; a step without a row is an age that nobody reaches.
ConsentAges ages_on(const Reader& reader, Date day);
/// The purposes of the day in their order.
std::vector<Purpose> purposes_on(const Reader& reader, Date day);
/// Whether the actor is guardian of the person today.
bool stands_for(const Reader& reader, Id<people::Person> person);
/// And that the person is not of age: only then a guardian sees what is kept about him here.
bool stands_for_minor(const Reader& reader, Id<people::Person> person);
/// The table of a kind of rows, also where it is named as screens are: "people.pupils".
std::string table_of(const Catalog& catalog, const std::string& kind);
/// Who they are, as far as the reader sees them; zero is nobody.
std::map<std::int64_t, std::string> person_names(const Reader& reader, const std::set<std::int64_t>& people);

}  // namespace truong::privacy
