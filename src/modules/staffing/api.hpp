#pragma once
// Who works together, who teaches what in which class, and what else somebody is charged with.
#include "modules/classes/api.hpp"

namespace truong::staffing {

enum class DepartmentKind { subject, office };
/// A subject department (tổ chuyên môn), or the office (tổ văn phòng).
struct Department {
    Id<Department> id;
    std::string name;
    DepartmentKind kind = DepartmentKind::subject;
    std::optional<Id<org::Campus>> campus_id;
    Date valid_from;
    std::optional<Date> valid_to;
};

enum class DepartmentPosition { member, deputy, head };
struct DepartmentMember {
    Id<DepartmentMember> id;
    Id<Department> department_id;
    Id<people::StaffMember> staff_member_id;
    Id<people::Person> person_id;
    DepartmentPosition position = DepartmentPosition::member;
    std::string decision;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Somebody teaches a subject in a class; several may, one of them as the main teacher.
struct TeachingAssignment {
    Id<TeachingAssignment> id;
    Id<classes::Class> class_id;
    Id<curriculum::Subject> subject_id;
    Id<people::StaffMember> staff_member_id;
    Id<people::Person> person_id;
    std::optional<Id<classes::Group>> group_id;  // only these pupils
    std::optional<int> periods_a_week;
    bool main = true;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// Work beside teaching (nhiệm vụ kiêm nhiệm, TT 05/2025/TT-BGDĐT).
struct Duty {
    Id<Duty> id;
    Id<people::StaffMember> staff_member_id;
    Id<people::Person> person_id;
    Id<codes::CodeEntry> duty_id;
    std::string decision;
    bool full_time = false;  // does nothing else (chuyên trách)
    std::string course;      // of training for it, with its certificate
    std::optional<Date> course_on;
    Date valid_from;
    std::optional<Date> valid_to;
};

/// The actor heads the department today.
struct HeadOfDepartment {};
/// The staff member is today in a department that the actor heads.
struct LeadsStaffMember {};

Manifest manifest();

}  // namespace truong::staffing
