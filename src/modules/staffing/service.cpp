// Relations of those who teach and lead, the rules of assignments, and what they mean for the data of staff.
#include "modules/staffing/entities.hpp"
#include "platform/store/concerned.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::staffing {

namespace {

constexpr std::string_view why = "the server judges every record";

Condition teaches_class(const Question& question, std::string_view class_id) {
    const Condition own = people::own_staff_record(question, "taught.staff_member_id");
    if (is_never(own)) return own;
    Condition found = Condition{"taught.class_id = " + std::string(class_id), {}}
                      && people::holds_today(question, "taught") && own;
    found.sql = "exists (select 1 from staffing_teaching_assignment as taught where " + found.sql + ')';
    return found;
}

Condition heads(const Question& question, std::string_view department) {
    const Condition own = people::own_staff_record(question, "heading.staff_member_id");
    if (is_never(own)) return own;
    Condition found =
        Condition{"heading.position = 'head' and heading.department_id = " + std::string(department), {}}
        && people::holds_today(question, "heading") && own;
    found.sql = "exists (select 1 from staffing_department_member as heading where " + found.sql + ')';
    return found;
}

Condition leads_staff_member(const Question& question, std::string_view member) {
    const Condition head = heads(question, "beside.department_id");
    if (is_never(head)) return head;
    Condition found = Condition{"beside.staff_member_id = " + std::string(member), {}}
                      && people::holds_today(question, "beside") && head;
    found.sql = "exists (select 1 from staffing_department_member as beside where " + found.sql + ')';
    return found;
}

/// The grades of a class: its own, and those that a combined class has beside it.
std::set<Id<org::Grade>> grades_of(const Reader& reader, const classes::Class& row) {
    std::set<Id<org::Grade>> grades{row.grade_id};
    for (const classes::ClassGrade& further :
         reader.all<classes::ClassGrade>(where<&classes::ClassGrade::class_id> == row.id))
        grades.insert(further.grade_id);
    return grades;
}

class AssignmentRules {
public:
    explicit AssignmentRules(const Reader& reader) : reader_(reader) {}

    Findings check(const TeachingAssignment& row) {
        const classes::Class& taught = class_of(row.class_id);
        Findings findings =
            classes::check_in_year({row.valid_from, row.valid_to}, reader_.get(taught.year_id));
        if (!has_subject(taught, row))
            findings.push_back({.path = "subject_id", .code = "subject_of_other_stage"});
        return findings;
    }

private:
    const classes::Class& class_of(Id<classes::Class> id) {
        auto& known = classes_[id];
        if (!known) known = reader_.get(id);
        return *known;
    }
    bool has_subject(const classes::Class& taught, const TeachingAssignment& row) {
        const auto key = std::pair(taught.id, row.subject_id);
        if (const auto known = subjects_.find(key); known != subjects_.end()) return known->second;
        bool has = false;
        for (const Id<org::Grade> grade : grades_of(reader_, taught))
            has = has || curriculum::taught_in(reader_, row.subject_id, reader_.get(grade), row.valid_from);
        return subjects_[key] = has;
    }
    const Reader& reader_;
    std::map<Id<classes::Class>, std::optional<classes::Class>> classes_;
    std::map<std::pair<Id<classes::Class>, Id<curriculum::Subject>>, bool> subjects_;
};

void judge_members(const Reader& scoped, std::vector<quality::Verdict>& verdicts) {
    const Reader reader = scoped.unscoped(why);
    std::set<Id<people::StaffMember>> ids, teachers, assigned;
    std::map<Id<people::StaffMember>, int> duties;
    for (const quality::Verdict& verdict : verdicts)
        if (verdict.current) ids.insert(Id<people::StaffMember>{verdict.row});
    for (const people::StaffMember& row : rows_of<&people::StaffMember::id>(reader, ids))
        if (row.kind == people::StaffKind::teacher) teachers.insert(row.id);
    for (const auto& row : rows_of<&TeachingAssignment::staff_member_id>(reader, ids))
        assigned.insert(row.staff_member_id);
    for (const Duty& row : rows_of<&Duty::staff_member_id>(reader, ids)) ++duties[row.staff_member_id];
    const int most = codes::Norms(reader, reader.today()).of("concurrent_duties").maximum.value_or(2);
    for (quality::Verdict& verdict : verdicts) {
        const Id<people::StaffMember> id{verdict.row};
        if (teachers.contains(id) && !assigned.contains(id))
            verdict.faults.push_back(
                {quality::Dimension::alive,
                 {.path = "assignments", .code = "no_assignment", .severity = Severity::warning},
                 {}});
        if (verdict.current && duties[id] > most)
            verdict.faults.push_back({quality::Dimension::correct,
                                      {.path = "duties",
                                       .code = "too_many_duties",
                                       .args = {std::to_string(duties[id]), std::to_string(most)},
                                       .severity = Severity::warning},
                                      {}});
    }
}

}  // namespace

void judge_assignments(Tx& tx, const std::vector<std::int64_t>& assignments) {
    const Reader reader = tx.as_of({}).unscoped("a rule of the rows themselves");
    std::set<Id<TeachingAssignment>> ids;
    for (const std::int64_t row : assignments) ids.insert(Id<TeachingAssignment>{row});
    AssignmentRules rules(reader);
    Findings findings;
    for (const TeachingAssignment& row : rows_of<&TeachingAssignment::id>(reader, ids)) {
        const Findings more = rules.check(row);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    require(std::move(findings));
}

void declare_relations(Catalog& catalog) {
    catalog.provide<classes::TeachesClass>(teaches_class);
    catalog.relation<HeadOfDepartment, Department>({"Tổ trưởng của tổ", "Head of the department"});
    catalog.provide<HeadOfDepartment>(heads);
    catalog.relation<LeadsStaffMember, people::StaffMember>(
        {"Tổ trưởng của nhân sự", "Head of the department of the staff member"});
    catalog.provide<LeadsStaffMember>(leads_staff_member);
}

std::vector<QualityPart> quality_parts() { return {{type_key<people::StaffMember>(), judge_members}}; }

std::vector<QualitySource> quality_sources() {
    const TypeKey staff = type_key<people::StaffMember>();
    return {{type_key<TeachingAssignment>(), staff, store::pointed_to<&TeachingAssignment::staff_member_id>},
            {type_key<Duty>(), staff, store::pointed_to<&Duty::staff_member_id>}};
}

}  // namespace truong::staffing
