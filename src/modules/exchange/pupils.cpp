#include "base/text.hpp"
#include "modules/exchange/reading.hpp"

namespace truong::exchange {

namespace {

using people::Pupil;

/// What hangs on the pupils, by pupil.
struct Sheets {
    std::map<Id<Pupil>, people::PupilStatus> statuses;
    std::map<Id<Pupil>, people::PupilProfile> profiles;
    std::map<Id<Pupil>, people::PupilYear> years;
    std::map<Id<Pupil>, people::Measurement> measurements;
    std::map<Id<Pupil>, std::vector<people::PupilPolicy>> policies;
    std::map<Id<Pupil>, std::vector<people::Guardianship>> guardians;
    ById<people::Person> guardian_persons;
};

Sheets read_sheets(const Reader& reader, const SchoolFile& school, Secrets secrets) {
    using people::Guardianship;
    Sheets sheets;
    sheets.statuses = one_for_each<&people::PupilStatus::pupil_id>(every_row<people::PupilStatus>(reader));
    sheets.profiles = one_for_each<&people::PupilProfile::pupil_id>(every_row<people::PupilProfile>(reader));
    sheets.years = one_for_each<&people::PupilYear::pupil_id>(
        every_row<people::PupilYear>(reader, where<&people::PupilYear::year_id> == school.year.id));
    sheets.measurements = one_for_each<&people::Measurement::pupil_id>(
        every_row<people::Measurement>(reader),
        [](const auto& row, const auto& before) { return row.measured_on > before.measured_on; });
    for (const auto& row : every_row<people::PupilPolicy>(reader))
        sheets.policies[row.pupil_id].push_back(row);
    std::set<Id<people::Person>> persons;
    for (const auto& row : every_row<Guardianship>(reader)) {
        sheets.guardians[row.pupil_id].push_back(row);
        persons.insert(row.guardian_id);
    }
    for (auto& [pupil, rows] : sheets.guardians)
        std::ranges::sort(rows, {}, [](const Guardianship& row) { return row.contact_order; });
    sheets.guardian_persons = read_persons(reader, persons, secrets);
    return sheets;
}

void add_sheets(const Reader& reader, const Sheets& sheets, PupilRecord& record) {
    const Id<Pupil> id = record.pupil.id;
    record.status = found_in(sheets.statuses, id);
    record.profile = found_in(sheets.profiles, id);
    record.year = found_in(sheets.years, id);
    record.measured = found_in(sheets.measurements, id);
    record.policies = found_in(sheets.policies, id).value_or(std::vector<people::PupilPolicy>());
    for (const auto& relation : found_in(sheets.guardians, id).value_or(std::vector<people::Guardianship>()))
        if (const auto person = found_in(sheets.guardian_persons, relation.guardian_id))
            record.guardians.push_back({relation, *person});
    if (record.status) note_reading(reader, record.status->id);
    if (record.profile) note_reading(reader, record.profile->id);
    if (record.measured) note_reading(reader, record.measured->id);
    for (const auto& policy : record.policies) note_reading(reader, policy.id);
}

/// Where he stands in a register: grade, class, his number there, his name.
auto register_place(const SchoolFile& school, const PupilRecord& record) {
    const auto grade =
        record.in_class ? school.lists.grades.find(record.in_class->grade_id) : school.lists.grades.end();
    return std::tuple(grade == school.lists.grades.end() ? 1'000 : grade->second.sort,
                      record.in_class ? text::sort_key(record.in_class->name) : std::string(),
                      record.number.value_or(1'000), text::name_sort_key(record.person.full_name));
}

}  // namespace

ById<people::Person> read_persons(const Reader& reader, const std::set<Id<people::Person>>& ids,
                                  Secrets secrets) {
    auto persons = by_id(rows_of<&people::Person::id>(reader, ids));
    std::set<Id<people::Person>> shown;
    if (secrets == Secrets::read) {
        const Entity& entity = reader.catalog().of(type_key<people::Person>());
        const Condition may = reader.ask(entity.reveal.rule);
        for (const auto& [id, version] : versions_of<people::Person>(reader, may)) shown.insert({id});
    }
    for (auto& [id, person] : persons) {
        if (shown.contains(id)) {
            note_reading(reader, id);
            continue;
        }
        person.personal_number.reset();
        person.foreign_number.reset();
    }
    return persons;
}

const Guardian* PupilRecord::guardian(people::Kinship kinship) const {
    for (const Guardian& guardian : guardians)
        if (guardian.relation.kinship == kinship) return &guardian;
    return nullptr;
}

const Guardian* PupilRecord::other_guardian() const {
    for (const Guardian& guardian : guardians)
        if (guardian.relation.kinship != people::Kinship::mother
            && guardian.relation.kinship != people::Kinship::father)
            return &guardian;
    return nullptr;
}

std::vector<PupilRecord> read_pupils(const Reader& reader, const SchoolFile& school, Secrets secrets) {
    const Reader then = reader.as_of(school.day);
    const auto versions = versions_of<Pupil>(then);
    const auto classes =
        by_id(every_row<classes::Class>(then, where<&classes::Class::year_id> == school.year.id));
    std::map<Id<Pupil>, classes::Enrolment> enrolments;
    for (const auto& row : every_row<classes::Enrolment>(then))
        if (classes.contains(row.class_id)) enrolments.emplace(row.pupil_id, row);
    const auto pupils = every_row<Pupil>(then);
    std::set<Id<people::Person>> ids;
    for (const Pupil& pupil : pupils) ids.insert(pupil.person_id);
    const auto persons = read_persons(reader, ids, secrets);
    const Sheets sheets = secrets == Secrets::read ? read_sheets(then, school, secrets) : Sheets();
    std::vector<PupilRecord> records;
    for (const Pupil& pupil : pupils) {
        const auto person = persons.find(pupil.person_id);
        if (person == persons.end()) continue;
        PupilRecord& record = records.emplace_back();
        record.pupil = pupil;
        record.person = person->second;
        record.version = versions.at(pupil.id.value);
        if (const auto enrolment = found_in(enrolments, pupil.id)) {
            record.in_class = classes.at(enrolment->class_id);
            record.number = enrolment->number;
        }
        add_sheets(then, sheets, record);
    }
    std::ranges::sort(records, {}, [&](const PupilRecord& record) { return register_place(school, record); });
    return records;
}

std::vector<ClassRecord> read_classes(const Reader& reader, const SchoolFile& school) {
    const Reader then = reader.as_of(school.day);
    const auto in_year = where<&classes::Class::year_id> == school.year.id;
    const auto versions = versions_of<classes::Class>(then, in_year);
    const auto homerooms = one_for_each<&classes::Homeroom::class_id>(every_row<classes::Homeroom>(then));
    const auto staff = by_id(every_row<people::StaffMember>(reader.as_of({})));
    const auto pupils = by_id(every_row<people::Pupil>(then));
    std::map<Id<classes::Class>, std::pair<int, int>> sizes;
    for (const auto& row : every_row<classes::Enrolment>(then)) {
        const auto pupil = pupils.find(row.pupil_id);
        if (pupil == pupils.end()) continue;
        ++sizes[row.class_id].first;
        sizes[row.class_id].second += pupil->second.sex == people::Sex::female;
    }
    std::vector<ClassRecord> records;
    for (const auto& row : every_row<classes::Class>(then, in_year)) {
        ClassRecord& record = records.emplace_back();
        record.row = row;
        record.version = versions.at(row.id.value);
        record.pupils = sizes[row.id].first;
        record.girls = sizes[row.id].second;
        if (const auto homeroom = found_in(homerooms, row.id))
            if (const auto member = found_in(staff, homeroom->staff_member_id))
                record.homeroom_teacher = member->full_name;
    }
    std::ranges::sort(records, {}, [&](const ClassRecord& record) {
        const auto grade = school.lists.grades.find(record.row.grade_id);
        return std::pair(grade == school.lists.grades.end() ? 1'000 : grade->second.sort,
                         text::sort_key(record.row.name));
    });
    return records;
}

}  // namespace truong::exchange
