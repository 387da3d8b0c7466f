#include "base/text.hpp"
#include "modules/exchange/reading.hpp"

namespace truong::exchange {

namespace {

/// Leaders first, then teachers, then the others, each by name: as lists of staff are written.
auto list_place(const StaffRecord& record) {
    return std::pair(record.member.kind, text::name_sort_key(record.person.full_name));
}

}  // namespace

std::vector<StaffRecord> read_staff(const Reader& reader, const SchoolFile& school, Secrets secrets) {
    using people::StaffMember;
    const Reader then = reader.as_of(school.day);
    const auto versions = versions_of<StaffMember>(then);
    const auto members = every_row<StaffMember>(then);
    std::set<Id<people::Person>> ids;
    for (const StaffMember& member : members) ids.insert(member.person_id);
    const auto persons = read_persons(reader, ids, secrets);
    const auto statuses =
        one_for_each<&people::StaffStatus::staff_member_id>(every_row<people::StaffStatus>(then));
    const auto posts = one_for_each<&people::StaffPost::staff_member_id>(every_row<people::StaffPost>(then));
    const auto contracts =
        one_for_each<&people::Contract::staff_member_id>(every_row<people::Contract>(then));
    const auto qualifications = one_for_each<&people::Qualification::staff_member_id>(
        every_row<people::Qualification>(then),
        [](const auto& row, const auto& before) { return row.granted_on > before.granted_on; });
    std::map<Id<StaffMember>, people::StaffProfile> profiles;
    if (secrets == Secrets::read)
        profiles =
            one_for_each<&people::StaffProfile::staff_member_id>(every_row<people::StaffProfile>(then));
    std::vector<StaffRecord> records;
    for (const StaffMember& member : members) {
        const auto person = persons.find(member.person_id);
        if (person == persons.end()) continue;
        StaffRecord& record = records.emplace_back();
        record.member = member;
        record.person = person->second;
        record.version = versions.at(member.id.value);
        record.status = found_in(statuses, member.id);
        record.post = found_in(posts, member.id);
        record.contract = found_in(contracts, member.id);
        record.qualification = found_in(qualifications, member.id);
        record.profile = found_in(profiles, member.id);
        if (record.profile) note_reading(then, record.profile->id);
    }
    std::ranges::sort(records, {}, list_place);
    return records;
}

}  // namespace truong::exchange
