#include "modules/printouts/subjects.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::printouts {

namespace {

using Places = std::map<Id<people::Pupil>, classes::Enrolment>;

/// Classes in their order, in each by number and name.
void sort_subjects(std::vector<Subject>& subjects) {
    const auto place = [](const Subject& one) {
        return std::tuple(one.in_class ? text::sort_key(one.in_class->name) : std::string(),
                          one.number.value_or(1'000), text::name_sort_key(one.full_name), one.id);
    };
    std::ranges::sort(subjects, {}, place);
}

std::vector<Subject> placed(const std::vector<people::Pupil>& pupils, const Places& places,
                            const std::map<Id<classes::Class>, classes::Class>& rooms) {
    std::vector<Subject> subjects;
    for (const people::Pupil& pupil : pupils) {
        Subject& subject = subjects.emplace_back();
        subject = {.id = pupil.id.value,
                   .person = pupil.person_id,
                   .full_name = pupil.full_name,
                   .code = pupil.code};
        const auto place = places.find(pupil.id);
        if (place == places.end()) continue;
        const auto room = rooms.find(place->second.class_id);
        if (room == rooms.end()) continue;
        subject.in_class = room->second;
        subject.number = place->second.number;
    }
    sort_subjects(subjects);
    return subjects;
}

std::vector<Subject> members(const std::vector<people::StaffMember>& rows) {
    std::vector<Subject> subjects;
    for (const people::StaffMember& row : rows)
        subjects.push_back({.id = row.id.value,
                            .person = row.person_id,
                            .full_name = row.full_name,
                            .code = row.code,
                            .kind = row.kind});
    sort_subjects(subjects);
    return subjects;
}

}  // namespace

void require_printable(const std::vector<Subject>& subjects) {
    if (subjects.empty()) throw Problem(ProblemKind::invalid, {{"", "nobody_to_print"}});
    if (subjects.size() > most_subjects)
        throw Problem(ProblemKind::too_large, {{"", "too_many_to_print", {std::to_string(most_subjects)}}});
}

Date day_of(const Reader& reader, const classes::Class& in_class) {
    const auto year = reader.get(in_class.year_id);
    return std::clamp(reader.today(), year.first_day, year.last_day);
}

std::vector<Subject> pupils_of(const Reader& reader, const classes::Class& in_class) {
    const Reader then = reader.as_of(day_of(reader, in_class));
    Places places;
    std::set<Id<people::Pupil>> ids;
    for (const auto& row :
         every_row<classes::Enrolment>(then, where<&classes::Enrolment::class_id> == in_class.id)) {
        places.emplace(row.pupil_id, row);
        ids.insert(row.pupil_id);
    }
    return placed(rows_of<&people::Pupil::id>(then, ids), places, {{in_class.id, in_class}});
}

std::vector<Subject> pupils_of(const Reader& reader, const std::set<Id<people::Pupil>>& ids, Date day) {
    const Reader then = reader.as_of(day);
    Places places;
    std::set<Id<classes::Class>> rooms;
    for (const auto& row : rows_of<&classes::Enrolment::pupil_id>(then, ids)) {
        places.emplace(row.pupil_id, row);
        rooms.insert(row.class_id);
    }
    std::map<Id<classes::Class>, classes::Class> found;
    for (auto& row : rows_of<&classes::Class::id>(reader, rooms)) found.emplace(row.id, row);
    return placed(rows_of<&people::Pupil::id>(then, ids), places, found);
}

std::vector<Subject> staff_of(const Reader& reader, const std::set<Id<people::StaffMember>>& ids, Date day) {
    return members(rows_of<&people::StaffMember::id>(reader.as_of(day), ids));
}

std::vector<Subject> all_staff(const Reader& reader, Date day) {
    return members(every_row<people::StaffMember>(reader.as_of(day)));
}

}  // namespace truong::printouts
