#pragma once
// For whom something is printed, in the order of the register.
#include "modules/printouts/house.hpp"

namespace truong::printouts {

/// A pupil or a member of staff.
struct Subject {
    std::int64_t id = 0;
    Id<people::Person> person;
    std::string full_name;
    std::string code;
    std::optional<classes::Class> in_class;
    std::optional<int> number;              // in the class
    std::optional<people::StaffKind> kind;  // of a member of staff
};

/// A paper for more would be a book; it is printed in parts.
inline constexpr std::size_t most_subjects = 2'000;
/// Throws nobody_to_print, too_many_to_print.
void require_printable(const std::vector<Subject>& subjects);

/// The day on which the class is looked at: today within its year, else its first or last day.
Date day_of(const Reader& reader, const classes::Class& in_class);
std::vector<Subject> pupils_of(const Reader& reader, const classes::Class& in_class);
/// Those whom the actor sees, with their classes of the day.
std::vector<Subject> pupils_of(const Reader& reader, const std::set<Id<people::Pupil>>& ids, Date day);
std::vector<Subject> staff_of(const Reader& reader, const std::set<Id<people::StaffMember>>& ids, Date day);
std::vector<Subject> all_staff(const Reader& reader, Date day);

}  // namespace truong::printouts
