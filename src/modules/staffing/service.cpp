// Relations of those who teach and lead, and the rules of assignments.
#include <algorithm>

#include "modules/staffing/entities.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::staffing {

namespace {

Condition teaches_class(const Question& question, std::string_view class_id) {
    const Condition own = people::own_staff_record(question, "taught.staff_member_id");
    if (is_never(own)) return own;
    Condition found = Condition{"taught.class_id = " + std::string(class_id), {}}
                      && people::holds_today(question, "taught") && own;
    found.sql = "exists (select 1 from staffing_teaching_assignment as taught where " + found.sql + ')';
    return found;
}

/// Assignments to whole classes, or those to groups; `row` is what they are asked of.
Condition teaches(const Question& question, std::string_view row, const std::string& member,
                  const std::string& group) {
    const Condition own = people::own_staff_record(question, "taught.staff_member_id");
    if (is_never(own)) return own;
    Condition found =
        Condition{"taught." + member + " = " + std::string(row) + " and taught.group_id is " + group, {}}
        && people::holds_today(question, "taught") && own;
    found.sql = "exists (select 1 from staffing_teaching_assignment as taught where " + found.sql + ')';
    return found;
}
Condition teaches_whole_class(const Question& question, std::string_view class_id) {
    return teaches(question, class_id, "class_id", "null");
}
Condition teaches_group(const Question& question, std::string_view group) {
    return teaches(question, group, "group_id", "not null");
}
/// Who teaches some of a class knows the families of these, not of the others.
Condition teaches_pupil(const Question& question, std::string_view pupil) {
    return classes::pupils_of_classes(question, pupil, teaches_whole_class)
           || classes::pupils_of_groups(question, pupil, teaches_group);
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
        const classes::Class& taught = classes_(row.class_id);
        Findings findings = classes::check_in_year({row.valid_from, row.valid_to}, years_(taught.year_id));
        if (row.group_id && reader_.get(*row.group_id).class_id.value_or(row.class_id) != row.class_id)
            findings.push_back({.path = "group_id", .code = "group_of_other_class"});
        if (!has_subject(taught, row))
            findings.push_back({.path = "subject_id", .code = "subject_of_other_stage"});
        return findings;
    }

private:
    /// Asked once each.
    template <class Row> class Known {
    public:
        explicit Known(const Reader& reader) : reader_(reader) {}
        const Row& operator()(Id<Row> id) {
            const auto [known, is_new] = rows_.try_emplace(id);
            if (is_new) known->second = reader_.get(id);
            return known->second;
        }

    private:
        const Reader& reader_;
        std::map<Id<Row>, Row> rows_;
    };
    struct Lesson {
        Id<org::Grade> grade;
        Id<curriculum::Subject> subject;
        Date day;
        auto operator<=>(const Lesson&) const = default;
    };

    const std::set<Id<org::Grade>>& grades(const classes::Class& taught) {
        const auto [known, is_new] = grades_of_.try_emplace(taught.id);
        if (is_new) known->second = grades_of(reader_, taught);
        return known->second;
    }
    bool is_taught(const Lesson& lesson) {
        const auto [known, is_new] = taught_.try_emplace(lesson);
        if (is_new)
            known->second = curriculum::taught_in(reader_, lesson.subject, grades_(lesson.grade), lesson.day);
        return known->second;
    }
    bool has_subject(const classes::Class& taught, const TeachingAssignment& row) {
        const auto& all = grades(taught);
        return std::any_of(all.begin(), all.end(), [&](Id<org::Grade> grade) {
            return is_taught({grade, row.subject_id, row.valid_from});
        });
    }

    const Reader& reader_;
    Known<classes::Class> classes_{reader_};
    Known<calendar::SchoolYear> years_{reader_};
    Known<org::Grade> grades_{reader_};
    std::map<Id<classes::Class>, std::set<Id<org::Grade>>> grades_of_;
    std::map<Lesson, bool> taught_;
};

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

void judge_assignments_of_classes(Tx& tx, const std::vector<std::int64_t>& classes) {
    std::set<Id<classes::Class>> ids;
    for (const std::int64_t row : classes) ids.insert(Id<classes::Class>{row});
    std::vector<std::int64_t> rows;
    for (const auto& row :
         rows_of<&TeachingAssignment::class_id>(tx.as_of({}).unscoped("a rule of the rows themselves"), ids))
        rows.push_back(row.id.value);
    judge_assignments(tx, rows);
}

void declare_relations(Catalog& catalog) {
    catalog.provide<classes::TeachesClass>(teaches_class);
    catalog.provide<people::TeachesPupil>(teaches_pupil);
    catalog.relation<HeadOfDepartment, Department>({"Tổ trưởng của tổ", "Head of the department"});
    catalog.provide<HeadOfDepartment>(heads);
    catalog.relation<LeadsStaffMember, people::StaffMember>(
        {"Tổ trưởng của nhân sự", "Head of the department of the staff member"});
    catalog.provide<LeadsStaffMember>(leads_staff_member);
}

}  // namespace truong::staffing
