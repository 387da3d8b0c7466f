#pragma once
// What is taught: the subjects of the programme and the stages that have them.
#include "modules/org/api.hpp"

namespace truong::curriculum {

/// A subject or educational activity of CT GDPT 2018 (TT 32/2018/TT-BGDĐT), or of preschool.
struct Subject {
    Id<Subject> id;
    std::string code;
    std::string name_vi, name_en, print_name;
    std::string official_code;
    std::string legal_basis;
    int sort = 0;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// How a subject is assessed at a stage: by marks, by comments, or not at all.
enum class Assessment { scored, commented, none };

/// A stage has the subject; grades are its first and last one with it.
struct SubjectStage {
    Id<SubjectStage> id;
    Id<Subject> subject_id;
    Id<org::Stage> stage_id;
    Assessment assessment = Assessment::scored;
    int first_grade = 1, last_grade = 18;
    bool optional = false;
    std::string legal_basis;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Whether some stage's programme has the subject in the grade on that day.
bool taught_in(const Reader& reader, Id<Subject> subject, const org::Grade& grade, Date day);

Manifest manifest();

}  // namespace truong::curriculum
