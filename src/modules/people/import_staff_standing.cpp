#include "base/text.hpp"
#include "modules/people/import_staff.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::people::staff_import {

namespace {

constexpr std::string_view numbers_are_one = "personal numbers and codes are one on the whole server";

void add_by(const Reader& reader, std::string_view name, const std::set<std::string>& values,
            std::map<std::string, std::set<Id<Person>>>& found) {
    constexpr std::size_t piece = 500;
    const Entity& entity = reader.catalog().of(type_key<Person>());
    const Field& field = *entity.find(name);
    const Reader any = reader.unscoped(numbers_are_one);
    for (auto next = values.begin(); next != values.end();) {
        std::vector<std::string> some;
        for (; next != values.end() && some.size() < piece; ++next) some.push_back(*next);
        for (const Person& person : any.all<Person>(reader.equal_any(entity, field, some))) {
            const Value value = field.load(&person);
            found[std::string(std::get<std::string_view>(value))].insert(person.id);
        }
    }
}

template <class Row>
void keep(const Reader& reader, const std::set<Id<StaffMember>>& ids, std::map<Id<StaffMember>, Row>& rows) {
    for (Row& row : rows_of<&Row::staff_member_id>(reader, ids))
        rows.emplace(row.staff_member_id, std::move(row));
}
template <class Row>
void keep(const Reader& reader, const std::set<Id<StaffMember>>& ids,
          std::map<Id<StaffMember>, std::vector<Row>>& rows) {
    for (Row& row : rows_of<&Row::staff_member_id>(reader, ids))
        rows[row.staff_member_id].push_back(std::move(row));
}

void add_members(const Reader& reader, Standing& standing) {
    sheet::each_row(reader.as_of({}), reader.catalog().of(type_key<StaffMember>()), always(),
                    [&](const std::shared_ptr<void>& row) {
                        const auto& member = *static_cast<const StaffMember*>(row.get());
                        if (member.valid_to && *member.valid_to < reader.today()) return;
                        standing.members.emplace(member.person_id, member);
                        if (!member.code.empty())
                            standing.by_code.emplace(sheet::name_key(member.code), member.person_id);
                    });
}

}  // namespace

Standing standing_of(const Reader& reader, const Numbers& numbers) {
    Standing standing;
    add_by(reader, "personal_number", numbers.personal, standing.by_number);
    add_by(reader, "sector_code", numbers.sector_codes, standing.by_sector_code);
    add_members(reader, standing);
    std::set<Id<Person>> persons;
    std::set<Id<StaffMember>> ids;
    for (const auto& [person, member] : standing.members) {
        persons.insert(person);
        ids.insert(member.id);
    }
    for (const auto* by : {&standing.by_number, &standing.by_sector_code})
        for (const auto& [value, found] : *by) persons.insert(found.begin(), found.end());
    // Under the reader's own rules: who is not among them is known to other schools only.
    for (Person& person : rows_of<&Person::id>(reader, persons)) {
        if (standing.members.contains(person.id))
            standing.by_name.emplace(sheet::name_key(person.full_name), person.id);
        standing.persons.emplace(person.id, std::move(person));
    }
    keep(reader, ids, standing.profiles);
    keep(reader, ids, standing.statuses);
    keep(reader, ids, standing.contracts);
    keep(reader, ids, standing.posts);
    keep(reader, ids, standing.qualifications);
    for (const Verification& row : rows_of<&Verification::person_id>(reader, persons))
        if (row.level > VerificationLevel::paper_seen) standing.verified.emplace(row.person_id, row.field);
    return standing;
}

}  // namespace truong::people::staff_import
