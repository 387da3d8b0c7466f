#include "modules/staffing/entities.hpp"

#include "modules/staffing/import_sheets.hpp"

namespace truong::staffing {

namespace {

constexpr Retention staff_record{.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"};
constexpr FieldOptions through_staff_member{
    .required = false, .derived = true, .copied_through = "staff_member_id"};
constexpr FieldOptions decision_text{.limit = 100, .required = false};

template <class Row> Condition of_himself(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat == Hat::staff && actor.person ? where<&Row::person_id> == actor.person : never();
}

void declare_departments(Catalog& catalog) {
    catalog.entity<Department>("dep", {"Tổ chuyên môn, tổ văn phòng", "Department"})
        .field<&Department::name>({"Tên tổ", "Name"}, {.limit = 120, .order = Order::text, .searched = true})
        .field<&Department::kind>({"Loại tổ", "Kind"})
        .field<&Department::campus_id>({"Cơ sở", "Campus"})
        .field<&Department::valid_from>({"Từ ngày", "From"})
        .field<&Department::valid_to>({"Đến ngày", "Until"})
        .dated<&Department::valid_from, &Department::valid_to, &Department::name>()
        .campus<&Department::campus_id>()
        .importable()
        .read<org::seen_in_school<Department>>()
        .write<people::registrars>()
        .rest(Rest::full);
    catalog.entity<DepartmentMember>("dpm", {"Thành viên tổ", "Member of a department"})
        .field<&DepartmentMember::department_id>({"Tổ", "Department"})
        .field<&DepartmentMember::staff_member_id>({"Nhân sự", "Staff member"})
        .field<&DepartmentMember::person_id>({"Người", "Person"}, through_staff_member)
        .field<&DepartmentMember::position>({"Vị trí trong tổ", "Position"}, {.required = false})
        .field<&DepartmentMember::decision>({"Quyết định", "Decision"}, decision_text)
        .field<&DepartmentMember::valid_from>({"Từ ngày", "From"})
        .field<&DepartmentMember::valid_to>({"Đến ngày", "Until"})
        .dated<&DepartmentMember::valid_from, &DepartmentMember::valid_to, &DepartmentMember::department_id,
               &DepartmentMember::staff_member_id>()
        .about<&DepartmentMember::person_id>()
        .retention(staff_record)
        .read<any_staff>()
        .write<people::registrars>()
        .rest(Rest::full);
}

void declare_work(Catalog& catalog) {
    catalog.entity<TeachingAssignment>("tas", {"Phân công giảng dạy", "Teaching assignment"})
        .field<&TeachingAssignment::class_id>({"Lớp", "Class"})
        .field<&TeachingAssignment::subject_id>({"Môn", "Subject"})
        .field<&TeachingAssignment::staff_member_id>({"Giáo viên", "Teacher"})
        .field<&TeachingAssignment::person_id>({"Người", "Person"}, through_staff_member)
        .field<&TeachingAssignment::group_id>({"Nhóm học sinh", "Group"})
        .field<&TeachingAssignment::periods_a_week>({"Số tiết một tuần", "Periods a week"}, {.limit = 60})
        .field<&TeachingAssignment::main>({"Dạy chính", "Main teacher"}, {.required = false})
        .field<&TeachingAssignment::valid_from>({"Từ ngày", "From"})
        .field<&TeachingAssignment::valid_to>({"Đến ngày", "Until"})
        .dated<&TeachingAssignment::valid_from, &TeachingAssignment::valid_to, &TeachingAssignment::class_id,
               &TeachingAssignment::subject_id, &TeachingAssignment::staff_member_id>()
        .importable()
        .about<&TeachingAssignment::person_id>()
        .retention(staff_record)
        .read<any_staff>()
        .write<people::registrars>()
        .rest(Rest::full);
    catalog.entity<Duty>("dut", {"Nhiệm vụ kiêm nhiệm", "Concurrent duty"})
        .field<&Duty::staff_member_id>({"Nhân sự", "Staff member"})
        .field<&Duty::person_id>({"Người", "Person"}, through_staff_member)
        .field<&Duty::duty_id>({"Nhiệm vụ", "Duty"}, {.codes = "concurrent_duty"})
        .field<&Duty::decision>({"Quyết định", "Decision"}, decision_text)
        .field<&Duty::valid_from>({"Từ ngày", "From"})
        .field<&Duty::valid_to>({"Đến ngày", "Until"})
        .dated<&Duty::valid_from, &Duty::valid_to, &Duty::staff_member_id, &Duty::duty_id>()
        .about<&Duty::person_id>()
        .retention(staff_record)
        .read<
            any_of<people::registrars, of_himself<Duty>, related<LeadsStaffMember, &Duty::staff_member_id>>>()
        .write<people::registrars>()
        .rest(Rest::full);
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_relations(catalog);
    declare_departments(catalog);
    declare_work(catalog);
    declare_import(catalog);
    catalog.finding(
        "subject_of_other_stage",
        {{"Môn này không có trong chương trình của khối lớp đó.", "That grade does not have this subject."},
         {"Chọn môn của cấp học, hoặc lớp khác.", "Choose a subject of the stage, or another class."}});
    catalog.finding("group_of_other_class",
                    {{"Nhóm này thuộc lớp khác.", "The group is of another class."},
                     {"Chọn nhóm của lớp đang phân công.", "Choose a group of that class."}});
    catalog.finding("no_assignment",
                    {{"Giáo viên chưa được phân công giảng dạy.", "The teacher teaches no class."},
                     {"Phân công, hoặc sửa nhóm nhân sự.", "Assign classes, or correct the kind of staff."}});
    catalog.finding("too_many_duties",
                    {{"Kiêm nhiệm {0} nhiệm vụ, nhiều nhất {1}.", "{0} concurrent duties; {1} at most."},
                     {"Giao bớt cho người khác.", "Give some to somebody else."}});
}

}  // namespace truong::staffing
