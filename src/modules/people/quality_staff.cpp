// What is wrong or missing in the records of staff.
#include "modules/people/quality.hpp"

namespace truong::people {

namespace {

struct StaffFacts {
    StaffFacts(const Reader& reader, const std::vector<quality::Verdict>& verdicts) {
        const auto ids = ids_in<StaffMember>(verdicts);
        members = by_id(rows_of<&StaffMember::id>(reader, ids));
        std::set<Id<Person>> own;
        std::set<std::string> addresses;
        for (const auto& [id, member] : members) {
            own.insert(member.person_id);
            if (!member.email.empty()) addresses.insert(member.email);
        }
        persons = by_id(rows_of<&Person::id>(reader, own));
        profiles =
            grouped<&StaffProfile::staff_member_id>(rows_of<&StaffProfile::staff_member_id>(reader, ids));
        posts = grouped<&StaffPost::staff_member_id>(rows_of<&StaffPost::staff_member_id>(reader, ids));
        states = grouped<&StaffStatus::staff_member_id>(rows_of<&StaffStatus::staff_member_id>(reader, ids));
        contracts = grouped<&Contract::staff_member_id>(rows_of<&Contract::staff_member_id>(reader, ids));
        qualifications =
            grouped<&Qualification::staff_member_id>(rows_of<&Qualification::staff_member_id>(reader, ids));
        verifications = grouped<&Verification::person_id>(rows_of<&Verification::person_id>(reader, own));
        checks = grouped<&PopulationCheck::person_id>(rows_of<&PopulationCheck::person_id>(reader, own));
        for (const StaffMember& row : rows_of<&StaffMember::email>(reader, addresses)) ++emails[row.email];
    }
    std::map<Id<StaffMember>, StaffMember> members;
    std::map<Id<Person>, Person> persons;
    std::map<Id<StaffMember>, std::vector<StaffProfile>> profiles;
    std::map<Id<StaffMember>, std::vector<StaffPost>> posts;
    std::map<Id<StaffMember>, std::vector<StaffStatus>> states;
    std::map<Id<StaffMember>, std::vector<Contract>> contracts;
    std::map<Id<StaffMember>, std::vector<Qualification>> qualifications;
    std::map<Id<Person>, std::vector<Verification>> verifications;
    std::map<Id<Person>, std::vector<PopulationCheck>> checks;
    std::map<std::string, int> emails;
};

/// The lists and norms that one batch is judged by.
struct StaffLaw {
    explicit StaffLaw(const Reader& reader)
        : provinces(people::provinces(reader)), required(required_fields(reader, "required_staff_field")) {}
    Provinces provinces;
    std::set<std::string> required;
};

void judge_fields(quality::Verdict& verdict, const StaffFacts& facts, const StaffLaw& law,
                  const StaffMember& member) {
    const Person& person = facts.persons.at(member.person_id);
    const auto profiles = rows_in(facts.profiles, member.id);
    const auto ask = [&](const std::string& field, bool there) { need(verdict, law.required, field, there); };
    ask("full_name", !person.full_name.empty());
    ask("birth_date", person.birth_date.has_value());
    ask("sex", person.sex.has_value());
    ask("personal_number", person.personal_number || person.foreign_number);
    ask("phone", !member.phone.empty());
    ask("email", !member.email.empty());
    ask("ethnicity", !profiles.empty() && profiles.front().ethnicity_id);
    ask("recruited_on", !profiles.empty() && profiles.front().recruited_on);
    ask("social_insurance_number", !profiles.empty() && profiles.front().social_insurance_number);
    ask("position", !rows_in(facts.posts, member.id).empty());
    ask("status", !rows_in(facts.states, member.id).empty());
    ask("contract", !rows_in(facts.contracts, member.id).empty());
    ask("qualification", !rows_in(facts.qualifications, member.id).empty());
    ask("vneid_level", person.vneid_level.has_value());
}

void judge_member(const Reader& reader, quality::Verdict& verdict, const StaffFacts& facts,
                  const StaffLaw& law) {
    const auto member = facts.members.find(Id<StaffMember>{verdict.row});
    verdict.current = member != facts.members.end() && facts.persons.contains(member->second.person_id);
    if (!verdict.current) return;
    const Person& person = facts.persons.at(member->second.person_id);
    verdict.person = person.id;
    verdict.campus = member->second.campus_id.value_or(Id<org::Campus>{});
    judge_fields(verdict, facts, law, member->second);
    if (person.personal_number)
        add_faults(
            verdict, quality::Dimension::correct,
            read_personal_number(*person.personal_number, birth_date_of(person), person.sex, law.provinces)
                .findings,
            "personal_number");
    add_faults(verdict, quality::Dimension::clean, check_person_name(person.full_name), "full_name");
    if (number_of_another(reader, person))
        add_fault(verdict, quality::Dimension::clean,
                  {.path = "personal_number", .code = "number_of_another"},
                  shared_key(*person.personal_number));
    const auto shared = facts.emails.find(member->second.email);
    if (shared != facts.emails.end() && shared->second > 1)
        add_fault(verdict, quality::Dimension::clean, {.path = "email", .code = "email_shared"},
                  shared_key(member->second.email));
    count_verified(verdict, rows_in(facts.verifications, person.id), rows_in(facts.checks, person.id));
}

}  // namespace

void judge_staff(const Reader& reader, std::vector<quality::Verdict>& verdicts) {
    const Reader all = reader.unscoped("the server judges every record");
    const StaffFacts facts(all, verdicts);
    const StaffLaw law(all);
    for (quality::Verdict& verdict : verdicts) judge_member(all, verdict, facts, law);
}

}  // namespace truong::people
