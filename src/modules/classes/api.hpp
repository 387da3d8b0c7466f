#pragma once
// Classes and groups of one school year, who is in them and who leads them.
#include "modules/curriculum/api.hpp"
#include "modules/people/api.hpp"

namespace truong::classes {

/// A class of one school year (assessment of §8.3: what the databases ask about it).
struct Class {
    Id<Class> id;
    Id<calendar::SchoolYear> year_id;
    Id<org::Grade> grade_id;
    std::string name;  // "6A1", unique in its year
    std::string code;  // of the databases
    std::optional<Id<org::Campus>> campus_id;
    std::optional<Id<org::Room>> room_id;
    calendar::Shift shift = calendar::Shift::morning;
    bool two_sessions = false;
    std::optional<int> sessions_a_week;
    bool boarding = false;
    bool combined = false;  // lớp ghép: its other grades are rows of their own
    bool special = false;   // of pupils with disabilities
    bool specialised = false;
    std::optional<Id<curriculum::Subject>> specialised_subject_id;  // lớp chuyên
    std::string stream;                                             // phân ban
    std::optional<Id<curriculum::Subject>> first_language_id, second_language_id;
    std::optional<int> first_language_periods, second_language_periods;
    bool bilingual = false;
    std::optional<bool> equipment_complete, parents_committee, new_programme;
};

/// A further grade of a combined class.
struct ClassGrade {
    Id<ClassGrade> id;
    Id<Class> class_id;
    Id<org::Grade> grade_id;
};

/// A pupil is in one class at a time; the rows are the history of his classes.
struct Enrolment {
    Id<Enrolment> id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;
    Id<Class> class_id;
    std::optional<int> number;  // in the class list
    std::string reason;         // of the move
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Who leads the class (giáo viên chủ nhiệm).
struct Homeroom {
    Id<Homeroom> id;
    Id<Class> class_id;
    Id<people::StaffMember> staff_member_id;
    Id<people::Person> person_id;
    std::string decision;
    Date valid_from;
    std::optional<Date> valid_to;
};

enum class GroupKind { seating, elective, ability, club, other };
/// Some pupils of one class, or of several.
struct Group {
    Id<Group> id;
    Id<calendar::SchoolYear> year_id;
    std::optional<Id<Class>> class_id;
    std::optional<Id<curriculum::Subject>> subject_id;
    GroupKind kind = GroupKind::seating;
    std::string name;
};
struct GroupMember {
    Id<GroupMember> id;
    Id<Group> group_id;
    Id<people::Pupil> pupil_id;
    Id<people::Person> person_id;
    bool leads = false;  // tổ trưởng
    Date valid_from;
    std::optional<Date> valid_to;
};

/// The actor leads the class today.
struct HomeroomTeacherOfClass {};
/// The actor teaches the class today.
struct TeachesClass {};

struct SizesQuery {
    std::optional<Id<calendar::SchoolYear>> year_id;  // the one of today
};
/// How many pupils a class has today, and how many it should have at most.
struct ClassSize {
    Id<Class> class_id;
    std::string name;
    int pupils = 0, girls = 0;
    std::optional<int> most;
    bool too_large = false;
};
std::vector<ClassSize> sizes(const Reader& reader, const SizesQuery& query);

/// Who teaches or leads what has days within the year of its class. Throws no Problem: gives the findings.
Findings check_in_year(const DateRange& days, const calendar::SchoolYear& year);
/// A pupil in `column` whose class of today satisfies `holds`, asked of the class's column.
using OfClass = Condition (*)(const Question&, std::string_view);
Condition pupils_of_classes(const Question& question, std::string_view pupil, OfClass holds);
/// The same of the groups that he is in today.
Condition pupils_of_groups(const Question& question, std::string_view pupil, OfClass holds);

Manifest manifest();

}  // namespace truong::classes
