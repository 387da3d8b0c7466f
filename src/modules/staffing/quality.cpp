// What assignments and duties mean for the data of staff.
#include "modules/staffing/entities.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::staffing {

namespace {

void judge_members(const Reader& scoped, std::vector<quality::Verdict>& verdicts) {
    const Reader reader = scoped.unscoped("the server judges every record");
    std::set<Id<people::StaffMember>> ids, teachers, assigned;
    std::map<Id<people::StaffMember>, std::set<std::string>> duties;
    for (const quality::Verdict& verdict : verdicts)
        if (verdict.current) ids.insert(Id<people::StaffMember>{verdict.row});
    for (const people::StaffMember& row : rows_of<&people::StaffMember::id>(reader, ids))
        if (row.kind == people::StaffKind::teacher) teachers.insert(row.id);
    for (const auto& row : rows_of<&TeachingAssignment::staff_member_id>(reader, ids))
        assigned.insert(row.staff_member_id);
    std::map<Id<codes::CodeEntry>, std::string> kinds;
    for (const codes::CodeEntry& entry : reader.as_of({}).all<codes::CodeEntry>(
             where<&codes::CodeEntry::list> == std::string("concurrent_duty")))
        kinds.emplace(entry.id, entry.code);
    for (const Duty& row : rows_of<&Duty::staff_member_id>(reader, ids))
        duties[row.staff_member_id].insert(kinds[row.duty_id]);
    // Who leads a class or a department has these duties by that.
    for (const auto& row : rows_of<&classes::Homeroom::staff_member_id>(reader, ids))
        duties[row.staff_member_id].insert("homeroom");
    for (const auto& row : rows_of<&DepartmentMember::staff_member_id>(reader, ids))
        if (row.position != DepartmentPosition::member)
            duties[row.staff_member_id].insert("department_" + std::string(name_of(row.position)));
    const int most = codes::Norms(reader, reader.today()).of("concurrent_duties").maximum.value_or(2);
    for (quality::Verdict& verdict : verdicts) {
        const Id<people::StaffMember> id{verdict.row};
        if (teachers.contains(id) && !assigned.contains(id))
            verdict.faults.push_back(
                {quality::Dimension::alive,
                 {.path = "assignments", .code = "no_assignment", .severity = Severity::warning},
                 {}});
        const int held = static_cast<int>(duties[id].size());
        if (verdict.current && held > most)
            verdict.faults.push_back({quality::Dimension::correct,
                                      {.path = "duties",
                                       .code = "too_many_duties",
                                       .args = {std::to_string(held), std::to_string(most)},
                                       .severity = Severity::warning},
                                      {}});
    }
}

}  // namespace

std::vector<QualityPart> quality_parts() { return {{type_key<people::StaffMember>(), judge_members}}; }

std::vector<QualitySource> quality_sources() {
    const TypeKey staff = type_key<people::StaffMember>();
    return {{type_key<TeachingAssignment>(), staff, store::pointed_to<&TeachingAssignment::staff_member_id>},
            {type_key<Duty>(), staff, store::pointed_to<&Duty::staff_member_id>},
            {type_key<classes::Homeroom>(), staff, store::pointed_to<&classes::Homeroom::staff_member_id>},
            {type_key<DepartmentMember>(), staff, store::pointed_to<&DepartmentMember::staff_member_id>}};
}

}  // namespace truong::staffing
