#pragma once
// What is asked of each paper: forms on the pages of what it is made of.
#include "modules/printouts/api.hpp"

namespace truong::printouts {

struct ClassCards {
    Id<classes::Class> id;
};
struct PupilCard {
    Id<people::Pupil> id;
};
struct StaffCard {
    Id<people::StaffMember> id;
};
struct StaffCards {
    Id<org::School> id;
};
struct ClassListQuery {
    Id<classes::Class> id;
    std::string columns;
    std::string title;
    PaperFormat format = PaperFormat::pdf;
};
struct TemplateLetters {
    Id<LetterTemplate> id;
    std::optional<Id<classes::Class>> class_id;
    std::optional<Id<people::Pupil>> pupil_id;
    std::optional<Id<people::StaffMember>> staff_member_id;
    PaperFormat format = PaperFormat::pdf;
};
struct ClassLetters {
    Id<classes::Class> id;
    Id<LetterTemplate> template_id;
    PaperFormat format = PaperFormat::pdf;
};
struct PupilLetter {
    Id<people::Pupil> id;
    Id<LetterTemplate> template_id;
};
struct StaffLetter {
    Id<people::StaffMember> id;
    Id<LetterTemplate> template_id;
};
/// One of those who get a letter: a pupil or a member of staff.
struct LetterRecipient {
    std::optional<Id<people::Pupil>> pupil_id;
    std::optional<Id<people::StaffMember>> staff_member_id;
};
struct ChosenLetters {
    Id<LetterTemplate> template_id;
    std::vector<LetterRecipient> recipients;
    PaperFormat format = PaperFormat::pdf;
};
struct RegisterQuery {
    Id<org::School> id;
    PaperFormat format = PaperFormat::pdf;
};
struct TransferBookQuery {
    Id<org::School> id;
    std::optional<Id<calendar::SchoolYear>> year_id;
    PaperFormat format = PaperFormat::pdf;
};

}  // namespace truong::printouts
