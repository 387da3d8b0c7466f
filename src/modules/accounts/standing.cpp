// Who stands how to whom: gathered from rows, judged by rules.
#include "modules/accounts/standing.hpp"

#include "modules/accounts/rows.hpp"
#include "modules/accounts/seats.hpp"

namespace truong::accounts {

namespace {

Question question_of(const Reader& reader) {
    return {reader.actor(), reader.catalog().relations(), reader.today()};
}

std::set<Id<org::School>> schools_below(const Reader& reader, const std::vector<Seat>& seats) {
    std::vector<Id<org::School>> wanted;
    for (const Seat& seat : seats)
        if (seat.hat == Hat::staff) wanted.push_back(seat.school);
    const Condition below =
        access::ask(question_of(reader), type_key<org::OfficerAbove>(), table_name<org::School>() + ".id");
    std::set<Id<org::School>> schools;
    if (is_never(below) || wanted.empty()) return schools;
    for (const org::School& school :
         Everywhere(reader).reader.all<org::School>(where<&org::School::id>.in(wanted) && below))
        schools.insert(school.id);
    return schools;
}

bool may_help_standing(const Reader& reader, std::vector<Seat> standing) {
    HelpFacts facts{.giver = reader.actor(), .server_administrator = is_server_administrator(reader)};
    facts.below = schools_below(reader, standing);
    facts.standing = std::move(standing);
    return may_help(facts);
}

}  // namespace

bool is_server_administrator(const Reader& reader) {
    return !is_never(server_administrator(question_of(reader)));
}

bool may_recover_person(const Reader& reader, Id<people::Person> person) {
    const Condition may =
        access::ask(question_of(reader), type_key<MayRecover>(), table_name<people::Person>() + ".id");
    return !is_never(may)
           && Everywhere(reader).reader.exists<people::Person>((where<&people::Person::id> == person) && may);
}

bool may_help_person(const Reader& reader, Id<people::Person> person) {
    return may_help_standing(reader, standing_of_person(reader, person));
}

bool may_help_account(const Reader& reader, Id<Account> account) {
    std::vector<Seat> standing;
    for (const Id<people::Person> person : persons_of(reader, account))
        for (const Seat& seat : standing_of_person(reader, person)) standing.push_back(seat);
    return may_help_standing(reader, std::move(standing));
}

bool works_at(const Reader& reader, Id<people::Person> person, Id<org::School> school) {
    const std::string table = table_name<people::StaffMember>();
    const Condition not_over = access::is_null(table + ".valid_to")
                               || access::compare(table + ".valid_to", " >= ", to_param(reader.today()));
    return Everywhere(reader).reader.as_of({}).exists<people::StaffMember>(
        (where<&people::StaffMember::person_id> == person)
        && access::compare(table + ".school_id", " = ", school.value) && not_over);
}

std::optional<Id<Account>> account_of(const Reader& reader, Id<people::Person> person) {
    const Everywhere all(reader);
    if (const auto own = all.reader.first<Account>(where<&Account::holder_id> == person)) return own->id;
    const auto link = all.reader.first<AccountPerson>(where<&AccountPerson::person_id> == person);
    return link ? std::optional(link->account_id) : std::nullopt;
}

}  // namespace truong::accounts
