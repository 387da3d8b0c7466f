#pragma once
// The people of the demo before any of them is written: a pure function of the schools, the day and the seed,
// so that every part of the demo knows the same people, and tests look at thousands without a database.
#include "modules/people/demo_names.hpp"
#include "modules/people/demo_numbers.hpp"
#include "platform/demo_care.hpp"

namespace truong::people {

struct DemoSchool {
    Id<org::School> id;
    std::string code;
    std::vector<std::string> stages;  // in the order of their grades
    std::vector<Id<org::Campus>> campuses;
    DemoCare care = DemoCare::usual;
};
/// When the demo takes place, and how much of it there is.
struct DemoFrame {
    DemoSize size = DemoSize::small;
    std::uint64_t seed = 1;
    Date today;
    int start_year = 0;  // of the running school year
    Date first_day;      // of teaching in it
    /// The months of a group of preschool, both in it, by the code of its grade.
    std::map<std::string, std::pair<int, int>> group_months;
};

/// Classes of one grade at one school, and the pupils in each.
struct GradePlan {
    std::string_view stage, grade;
    int classes = 1, pupils = 0;
};
std::vector<GradePlan> grades_of(const DemoSchool& school, DemoSize size);

struct PlannedPerson {
    Person person;  // without id and nationality
    const Naming* naming = nullptr;
    std::string_view family;    // his family name
    std::string_view province;  // two digits: where his birth was registered
};

struct PlannedStaff {
    std::size_t school = 0;
    PlannedPerson who;
    StaffKind kind = StaffKind::teacher;
    std::string code;
    std::string_view position;         // code of the list
    std::string_view stage;            // of a teacher
    std::string_view major;            // what he studied, which tells what he teaches
    std::string_view level, contract;  // codes of the lists
    int since = 0;                     // the year in which he came, on the first of August
    std::string phone, email;
};

struct PlannedGuardian {
    PlannedPerson who;
    Kinship kinship = Kinship::mother;
    int contact_order = 1;
    std::string phone, email;
    std::string_view occupation;
    bool lives_with = true, may_collect = true, legal = true;
    Custody custody = Custody::full;
    std::string_view custody_note;
    bool teaches = false;  // the teacher who is a mother too: there is a person already
};
struct PlannedFamily {
    const Naming* father = nullptr;  // whether he is told to the school or not
    const Naming* mother = nullptr;
    std::string_view name;  // of the children
    std::vector<PlannedGuardian> guardians;
    std::vector<std::size_t> children;  // of the plan's pupils, in the order of their birth
    std::string address;
    std::string_view policy;     // code of the list; empty: none
    std::string_view came_from;  // two digits of a province where they are still registered
};

struct PlannedPupil {
    std::size_t school = 0, family = 0;
    /// HS, two digits of the grade, one of the class, two of his own: "HS06112". The demo of classes reads
    /// it.
    std::string code;
    std::string stage, grade;
    std::optional<Id<org::Campus>> campus;
    PlannedPerson who;
    Date entered;
    bool transferred_in = false;
    bool in_large_class = false;    // the one above its norm: all of them stay in it
    bool registered_twice = false;  // the second record of a child that has one
    PupilState state = PupilState::studying;
    Date since;  // of a state other than studying
};

struct DemoPlan {
    std::vector<PlannedStaff> staff;
    std::vector<PlannedFamily> families;
    std::vector<PlannedPupil> pupils;
};

inline constexpr std::string_view teacher_mother_code = "GV00";

DemoPlan plan_demo(const std::vector<DemoSchool>& schools, const DemoFrame& frame);

// The steps of plan_demo, in this order.
void plan_staff(const std::vector<DemoSchool>& schools, const DemoFrame& frame, NumberBook& numbers,
                DemoPlan& plan);
void plan_pupils(const std::vector<DemoSchool>& schools, const DemoFrame& frame, DemoPlan& plan);
void plan_families(const DemoFrame& frame, NumberBook& numbers, DemoPlan& plan);
/// What is missing or wrong, as in any school that takes no special care.
void plan_flaws(const std::vector<DemoSchool>& schools, const DemoFrame& frame, NumberBook& numbers,
                DemoPlan& plan);
/// What careful schools have asked for until they had it.
void plan_care(const std::vector<DemoSchool>& schools, NumberBook& numbers, DemoPlan& plan);

/// A day of that year of birth.
Date any_day_of(Dice& dice, int year);
/// Somebody of that naming with a name, a birthday and, mostly, his numbers.
struct PersonWish {
    const Naming& naming;
    std::string_view family;
    Sex sex = Sex::female;
    int birth_year = 2000;
    std::string_view second_family;
};
PlannedPerson plan_person(Dice& dice, NumberBook& numbers, const PersonWish& wish);

}  // namespace truong::people
