#pragma once
// Who there is: one identity for a person on the whole server, and what each school writes down about him as
// pupil, guardian or member of staff (docs/adr/0006).
#include "modules/org/api.hpp"

namespace truong::people {

enum class Sex { male, female };

/// What tells people apart, on the whole server. Nobody lists it: it is reached through a record of a school
/// or a relation.
struct Person {
    Id<Person> id;
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;  // số định danh cá nhân, 12 digits; secret
};

/// A pupil of one school, for as long as he is enrolled there.
struct Pupil {
    Id<Pupil> id;
    Id<Person> person_id;
    std::string code;  // of the school's own
    std::optional<Id<org::Campus>> campus_id;
    Date valid_from;
    std::optional<Date> valid_to;
};

enum class Kinship { mother, father, grandparent, sibling, other };

/// Who stands for a pupil towards the school.
struct Guardianship {
    Id<Guardianship> id;
    Id<Pupil> pupil_id;
    Id<Person> guardian_id;
    Kinship kinship = Kinship::other;
    int contact_order = 1;  // 1 is called first
    Date valid_from;
    std::optional<Date> valid_to;
};

/// cán bộ quản lý, giáo viên, nhân viên
enum class StaffKind { leader, teacher, employee };

/// Somebody who works at a school. What he is appointed to there is told by his appointments (accounts).
struct StaffMember {
    Id<StaffMember> id;
    Id<Person> person_id;
    StaffKind kind = StaffKind::teacher;
    std::string code;
    std::optional<Id<org::Campus>> campus_id;  // works at that campus only
    Date valid_from;
    std::optional<Date> valid_to;
};

/// The actor is guardian of the pupil today.
struct GuardianOf {};
/// The actor is the pupil himself.
struct PupilHimself {};
/// Staff of a school that has, or had, a record of the person.
struct KnownToSchool {};
/// Staff of a school whose record of the person is not over: only they change who he is (docs/adr/0006).
struct BelongsToSchool {};

/// Somebody whom no school of the server knows yet, with his first record. A person whom the school knows
/// gets another record by its plain address; one whom only another school knows comes by transfer.
struct NewPupil {
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;
    std::string code;
    std::optional<Id<org::Campus>> campus_id;
    std::optional<Date> valid_from;  // today
};
struct NewStaffMember {
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;
    StaffKind kind = StaffKind::teacher;
    std::string code;
    std::optional<Id<org::Campus>> campus_id;
    std::optional<Date> valid_from;  // today
};
struct NewGuardian {
    std::string full_name;
    std::optional<Date> birth_date;
    std::optional<Sex> sex;
    std::optional<std::string> personal_number;
    Id<Pupil> pupil_id;
    Kinship kinship = Kinship::other;
    int contact_order = 1;
};
Pupil register_pupil(Tx& tx, const NewPupil& wanted);
StaffMember register_staff_member(Tx& tx, const NewStaffMember& wanted);
Guardianship register_guardian(Tx& tx, const NewGuardian& wanted);

/// Staff who keep the records of people.
Condition registrars(const Question& question);

Manifest manifest();

}  // namespace truong::people
