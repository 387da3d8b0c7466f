// Who stands for whom, and who is in which class: what letters and rounds both begin with.
#include "modules/families/entities.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::families {

void refuse(ProblemKind kind, std::string path, std::string code) {
    throw Problem(kind, {{.path = std::move(path), .code = std::move(code)}});
}

void require_for_pupil(const Reader& reader, Id<people::Pupil> pupil, Rule rule) {
    const Condition may = reader.ask(rule);
    if (is_never(may) || !reader.exists<people::Pupil>((where<&people::Pupil::id> == pupil) && may))
        refuse(ProblemKind::forbidden, "", "forbidden");
}

std::map<Id<people::Pupil>, std::vector<people::Guardianship>> guardians_of(
    const Reader& reader, const std::set<Id<people::Pupil>>& pupils) {
    std::map<Id<people::Pupil>, std::vector<people::Guardianship>> found;
    for (people::Guardianship& row : rows_of<&people::Guardianship::pupil_id>(reader, pupils))
        if (row.custody != people::Custody::none) found[row.pupil_id].push_back(std::move(row));
    for (auto& [pupil, rows] : found)
        std::stable_sort(rows.begin(), rows.end(), [](const auto& left, const auto& right) {
            return left.contact_order < right.contact_order;
        });
    return found;
}

std::set<Id<people::Person>> persons_in(
    const std::map<Id<people::Pupil>, std::vector<people::Guardianship>>& guardians) {
    std::set<Id<people::Person>> persons;
    for (const auto& [pupil, rows] : guardians)
        for (const people::Guardianship& row : rows) persons.insert(row.guardian_id);
    return persons;
}

std::map<Id<people::Pupil>, Id<classes::Class>> class_of_pupils(const Reader& reader,
                                                                const std::set<Id<people::Pupil>>& pupils) {
    std::map<Id<people::Pupil>, Id<classes::Class>> found;
    for (const classes::Enrolment& row : rows_of<&classes::Enrolment::pupil_id>(reader, pupils))
        found.emplace(row.pupil_id, row.class_id);
    return found;
}

std::vector<classes::Class> classes_of_year(const Reader& reader, Id<calendar::SchoolYear> year) {
    const Field* name = reader.catalog().of(type_key<classes::Class>()).find("name");
    return reader.all<classes::Class>(
        {.condition = where<&classes::Class::year_id> == year, .sort = {.field = name}});
}

std::vector<Id<people::Pupil>> pupils_of_class(const Reader& reader, Id<classes::Class> id) {
    const Field* number = reader.catalog().of(type_key<classes::Enrolment>()).find("number");
    std::vector<Id<people::Pupil>> pupils;
    for (const classes::Enrolment& row : reader.all<classes::Enrolment>(
             {.condition = where<&classes::Enrolment::class_id> == id, .sort = {.field = number}}))
        pupils.push_back(row.pupil_id);
    return pupils;
}

}  // namespace truong::families
