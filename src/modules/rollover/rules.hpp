#pragma once
// Who goes where, from values alone.
#include "modules/rollover/api.hpp"

namespace truong::rollover {

/// A grade that the school has.
struct GradeStep {
    Id<org::Grade> id;
    Id<org::Stage> stage;
    std::string code;
    int sort = 0;
    std::optional<int> from_months;  // of an age group
};
struct NextGrade {
    Id<org::Grade> id;
    bool other_stage = false;
};
/// The school's own next grade: of the same stage, else the lowest of a later stage; none, or at the end of
/// preschool: he completes.
std::optional<NextGrade> next_grade(const std::vector<GradeStep>& grades, Id<org::Grade> grade);

/// "6A1" and "Lớp 6/1" of grade 6 are "7A1" and "Lớp 7/1" in grade 7; nothing where the first number is not
/// the grade or stands inside a word.
std::optional<std::string> next_numbered_name(const std::string& name, const std::string& grade,
                                              const std::string& next);
/// "Chồi " and "2" of "Chồi 2"; nothing where the name does not end in a number or a letter of its own.
std::optional<std::pair<std::string, std::string>> parts_of_name(const std::string& name);
/// "Mầm 2" where the classes of the next grade are called "Chồi 1" and "Chồi 2": "Chồi 2".
std::optional<std::string> next_worded_name(const std::string& name,
                                            const std::vector<std::string>& next_names);

/// A class of the year that ends.
struct OldClass {
    classes::Class row;
    bool combined = false;  // by its flag or by further grades
    std::optional<Id<people::StaffMember>> homeroom;
};
struct OldYear {
    std::vector<GradeStep> grades;            // by sort
    std::vector<OldClass> classes;            // by grade, then by name
    std::set<Id<people::StaffMember>> staff;  // who still works there on the first day
    TeacherPlan teachers = TeacherPlan::follow;
    int next_start_year = 0;
};
struct ProposedClass {
    PlannedClass row;
    /// Whose homeroom and assignments were proposed.
    std::optional<Id<classes::Class>> teachers_of;
};
/// Every class one grade up, a combined one as it is, and those of a grade that nobody moves into in the
/// shape of this year's. Names are unique.
std::vector<ProposedClass> propose_classes(const OldYear& year);

/// What is known of a pupil at the end of the year.
struct OldPupil {
    Id<people::Pupil> id;
    Id<people::Person> person;
    std::optional<int> birth_year;
    std::optional<Date> leaves_on;  // the last day of his record
    std::optional<people::PupilState> state;
    std::optional<Id<classes::Class>> class_id;
    std::optional<YearOutcome> result;
    bool repeats = false;  // the school has said so for the new year
    bool only_record = true;
};
struct NewYear {
    const OldYear& old;
    Date starts_on;
    bool has_results = false;
    std::vector<PlannedClass> classes;
};

/// Where pupils go, one after another.
class Placing {
public:
    explicit Placing(const NewYear& year);
    /// The row's plan is not filled in.
    PlannedPupil place(const OldPupil& pupil) const;

private:
    PlannedPupil in_class(const OldPupil& pupil, const OldClass& from) const;
    PlannedPupil by_grade(const OldPupil& pupil, const OldClass& from) const;
    PlannedPupil repeat(PlannedPupil row, const OldClass& from) const;
    bool fits_age(const OldPupil& pupil, const GradeStep* grade) const;
    const GradeStep* step_of(Id<org::Grade> grade) const;

    const NewYear& year_;
    std::map<Id<classes::Class>, const OldClass*> old_;
    std::map<Id<classes::Class>, const PlannedClass*> moved_;
    std::map<Id<org::Grade>, std::vector<const PlannedClass*>> by_grade_;
};

/// The first day within these days, and within his record, on which he studies.
std::optional<Date> first_day_of_study(const people::Pupil& pupil,
                                       const std::vector<people::PupilStatus>& states, DateRange within);
/// Nobody decided otherwise than was proposed.
bool as_proposed(const PlannedPupil& row);
/// Somebody still has to look at it.
bool is_open(const PlannedPupil& row);
bool is_open(const PlannedClass& row);

}  // namespace truong::rollover
