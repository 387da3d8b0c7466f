// Where the values of letters and lists come from.
#include <algorithm>

#include "modules/printouts/fields.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::printouts {

namespace {

using people::Guardianship;

/// Of each subject the first row whose `Member` names him.
template <auto Member> Loaded of_subject(const Asked& asked) {
    std::set<IdOf<Member>> ids;
    for (const Subject& subject : asked.subjects) ids.insert({subject.id});
    Loaded loaded;
    for (auto& row : rows_of<Member>(asked.reader, ids))
        loaded.try_emplace((row.*Member).value, std::make_shared<owner_of<Member>>(row));
    return loaded;
}

Loaded persons(const Asked& asked) {
    std::set<Id<people::Person>> ids;
    for (const Subject& subject : asked.subjects) ids.insert(subject.person);
    std::map<Id<people::Person>, std::shared_ptr<void>> found;
    for (auto& row : rows_of<&people::Person::id>(asked.reader, ids))
        found.emplace(row.id, std::make_shared<people::Person>(row));
    Loaded loaded;
    for (const Subject& subject : asked.subjects)
        if (const auto person = found.find(subject.person); person != found.end())
            loaded.emplace(subject.id, person->second);
    return loaded;
}

Loaded classes_of(const Asked& asked) {
    Loaded loaded;
    for (const Subject& subject : asked.subjects)
        if (subject.in_class) loaded.emplace(subject.id, std::make_shared<classes::Class>(*subject.in_class));
    return loaded;
}

template <class Row> Loaded for_all(const Asked& asked, const Row& row) {
    const auto shared = std::make_shared<Row>(row);
    Loaded loaded;
    for (const Subject& subject : asked.subjects) loaded.emplace(subject.id, shared);
    return loaded;
}

Loaded school(const Asked& asked) { return for_all(asked, asked.house.school); }

Loaded year(const Asked& asked) { return asked.house.year ? for_all(asked, *asked.house.year) : Loaded(); }

/// Who of those of that kinship is meant. Without one: who stands for the pupil, the legal representative
/// first; who may not meet the child gets no letter about it.
Loaded guardians(const Asked& asked, std::optional<people::Kinship> kinship) {
    std::set<Id<people::Pupil>> ids;
    for (const Subject& subject : asked.subjects) ids.insert({subject.id});
    auto rows = rows_of<&Guardianship::pupil_id>(asked.reader, ids);
    if (!kinship)
        std::erase_if(rows, [](const Guardianship& row) { return row.custody == people::Custody::none; });
    std::ranges::sort(rows, {}, [](const Guardianship& row) {
        return std::tuple(!row.legal, row.custody != people::Custody::full, row.contact_order, row.id);
    });
    Loaded loaded;
    for (const Guardianship& row : rows)
        if (!kinship || row.kinship == *kinship)
            loaded.try_emplace(row.pupil_id.value, std::make_shared<Guardianship>(row));
    return loaded;
}

/// Who leads the class of each pupil.
Loaded homeroom_teachers(const Asked& asked) {
    std::set<Id<classes::Class>> rooms;
    for (const Subject& subject : asked.subjects)
        if (subject.in_class) rooms.insert(subject.in_class->id);
    std::map<Id<classes::Class>, Id<people::StaffMember>> leads;
    std::set<Id<people::StaffMember>> ids;
    for (const auto& row : rows_of<&classes::Homeroom::class_id>(asked.reader, rooms)) {
        leads.emplace(row.class_id, row.staff_member_id);
        ids.insert(row.staff_member_id);
    }
    std::map<Id<people::StaffMember>, std::shared_ptr<void>> teachers;
    for (auto& row : rows_of<&people::StaffMember::id>(asked.reader, ids))
        teachers.emplace(row.id, std::make_shared<people::StaffMember>(row));
    Loaded loaded;
    for (const Subject& subject : asked.subjects) {
        const auto led = subject.in_class ? leads.find(subject.in_class->id) : leads.end();
        const auto teacher = led == leads.end() ? teachers.end() : teachers.find(led->second);
        if (teacher != teachers.end()) loaded.emplace(subject.id, teacher->second);
    }
    return loaded;
}

std::vector<FieldSource> pupil_sources() {
    return {{"pupil", {"Học sinh", "Pupil"}, type_key<people::Pupil>(), true, of_subject<&people::Pupil::id>},
            {"person", {"Người", "Person"}, type_key<people::Person>(), true, persons},
            {"profile",
             {"Sơ yếu lý lịch", "Profile"},
             type_key<people::PupilProfile>(),
             true,
             of_subject<&people::PupilProfile::pupil_id>},
            {"class", {"Lớp", "Class"}, type_key<classes::Class>(), false, classes_of},
            {"homeroom_teacher",
             {"Giáo viên chủ nhiệm", "Homeroom teacher"},
             type_key<people::StaffMember>(),
             false,
             homeroom_teachers},
            {"guardian",
             {"Người giám hộ", "Guardian"},
             type_key<Guardianship>(),
             false,
             [](const Asked& asked) { return guardians(asked, std::nullopt); }},
            {"mother",
             {"Mẹ", "Mother"},
             type_key<Guardianship>(),
             false,
             [](const Asked& asked) { return guardians(asked, people::Kinship::mother); }},
            {"father",
             {"Cha", "Father"},
             type_key<Guardianship>(),
             false,
             [](const Asked& asked) { return guardians(asked, people::Kinship::father); }},
            {"school", {"Trường", "School"}, type_key<org::School>(), false, school},
            {"year", {"Năm học", "School year"}, type_key<calendar::SchoolYear>(), false, year}};
}

std::vector<FieldSource> staff_sources() {
    using people::StaffMember;
    return {{"staff_member",
             {"Cán bộ, giáo viên, nhân viên", "Staff member"},
             type_key<StaffMember>(),
             true,
             of_subject<&StaffMember::id>},
            {"person", {"Người", "Person"}, type_key<people::Person>(), true, persons},
            {"profile",
             {"Hồ sơ", "Profile"},
             type_key<people::StaffProfile>(),
             true,
             of_subject<&people::StaffProfile::staff_member_id>},
            {"post",
             {"Vị trí việc làm", "Post"},
             type_key<people::StaffPost>(),
             false,
             of_subject<&people::StaffPost::staff_member_id>},
            {"contract",
             {"Hợp đồng", "Contract"},
             type_key<people::Contract>(),
             false,
             of_subject<&people::Contract::staff_member_id>},
            {"qualification",
             {"Trình độ", "Qualification"},
             type_key<people::Qualification>(),
             false,
             of_subject<&people::Qualification::staff_member_id>},
            {"school", {"Trường", "School"}, type_key<org::School>(), false, school},
            {"year", {"Năm học", "School year"}, type_key<calendar::SchoolYear>(), false, year}};
}

}  // namespace

const std::vector<FieldSource>& sources_of(LetterFor whose) {
    static const std::vector<FieldSource> pupils = pupil_sources(), staff = staff_sources();
    return whose == LetterFor::pupil ? pupils : staff;
}

}  // namespace truong::printouts
