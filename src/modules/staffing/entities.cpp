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

Presentation look_of_department() {
    return {
        .task = Task::staff,
        .icon = "network",
        .many = {"Tổ chuyên môn, tổ văn phòng", "Departments"},
        .verb = {"Lập tổ", "Form a department"},
        .empty = {"Các tổ chuyên môn và tổ văn phòng của trường, mỗi tổ có tổ trưởng, tổ phó và thành viên.",
                  "The departments of the school with their heads and members."},
        .layout = Layout::cards,
        .subtitle = {"kind"},
        .sort = "name",
        .views = {{"subject", {"Tổ chuyên môn", "Subject departments"}, "filter[kind]=subject"},
                  {"office", {"Tổ văn phòng", "Offices"}, "filter[kind]=office"}}};
}

Presentation look_of_department_member() {
    return {.icon = "users",
            .many = {"Thành viên tổ", "Members of departments"},
            .verb = {"Thêm người vào tổ", "Add a member"},
            .empty = {"Tổ trưởng, tổ phó và thành viên của tổ đứng ở đây, kèm quyết định phân công.",
                      "Head, deputy and members of the department stand here."},
            .title = {"position"},
            .subtitle = {"decision"},
            .sort = "valid_from",
            .views = {{"heads", {"Tổ trưởng", "Heads"}, "filter[position]=head"},
                      {"deputies", {"Tổ phó", "Deputies"}, "filter[position]=deputy"}}};
}

void declare_departments(Catalog& catalog) {
    catalog.entity<Department>("dep", {"Tổ chuyên môn, tổ văn phòng", "Department"})
        .field<&Department::name>({"Tên tổ", "Name"}, {.limit = 120, .order = Order::text, .searched = true})
        .field<&Department::kind>({"Loại tổ", "Kind"}, {.priority = 1})
        .field<&Department::campus_id>({"Cơ sở", "Campus"})
        .field<&Department::valid_from>({"Từ ngày", "From"}, {.priority = 3})
        .field<&Department::valid_to>({"Đến ngày", "Until"})
        .dated<&Department::valid_from, &Department::valid_to, &Department::name>()
        .campus<&Department::campus_id>()
        .importable()
        .read<org::seen_in_school<Department>>()
        .write<people::registrars>()
        .present(look_of_department())
        .rest(Rest::full);
    catalog.entity<DepartmentMember>("dpm", {"Thành viên tổ", "Member of a department"})
        .field<&DepartmentMember::department_id>({"Tổ", "Department"}, {.priority = 1})
        .field<&DepartmentMember::staff_member_id>({"Nhân sự", "Staff member"}, {.priority = 1})
        .field<&DepartmentMember::person_id>({"Người", "Person"}, through_staff_member)
        .field<&DepartmentMember::position>({"Vị trí trong tổ", "Position"},
                                            {.required = false, .priority = 1})
        .field<&DepartmentMember::decision>({"Quyết định", "Decision"}, decision_text)
        .field<&DepartmentMember::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&DepartmentMember::valid_to>({"Đến ngày", "Until"})
        .dated<&DepartmentMember::valid_from, &DepartmentMember::valid_to, &DepartmentMember::department_id,
               &DepartmentMember::staff_member_id>()
        .about<&DepartmentMember::person_id>()
        .retention(staff_record)
        .read<any_staff>()
        .write<people::registrars>()
        .part_of<&DepartmentMember::department_id>({"Thành viên", "Members"}, 1)
        .part_of<&DepartmentMember::staff_member_id>({"Tổ", "Departments"}, 4)
        .present(look_of_department_member())
        .rest(Rest::full);
}

Presentation look_of_assignment() {
    return {.task = Task::teaching,
            .icon = "clipboard-list",
            .many = {"Phân công giảng dạy", "Teaching assignments"},
            .verb = {"Phân công dạy", "Assign a teacher"},
            .empty = {"Ai dạy môn gì ở lớp nào: phân công từng dòng, hoặc nhập bảng phân công từ tệp Excel.",
                      "Who teaches what in which class: assign line by line, or import the table."},
            .title = {"valid_from"},
            .sort = "-valid_from",
            .sections = {{"what", {"Lớp, môn, giáo viên", "Class, subject, teacher"}},
                         {"when", {"Số tiết, thời gian", "Periods and time"}}},
            .views = {{"no_periods",
                       {"Chưa có số tiết", "Without periods"},
                       "filter[periods_a_week]=null",
                       Tone::waiting},
                      {"ever", {"Cả phân công đã qua", "With former ones"}, "as_of=all"}},
            .next_steps = {{.field = "periods_a_week",
                            .values = {"null"},
                            .text = {"Chưa ghi số tiết một tuần.", "The periods a week are missing."},
                            .action_label = {"Ghi số tiết", "Add the periods"},
                            .action = "/r/staffing/teaching-assignments/{id}?edit"}}};
}

Presentation look_of_duty() {
    return {.task = Task::staff,
            .icon = "list-checks",
            .many = {"Nhiệm vụ kiêm nhiệm", "Concurrent duties"},
            .verb = {"Giao nhiệm vụ", "Give a duty"},
            .empty = {"Tổ trưởng công đoàn, tổng phụ trách Đội, phụ trách thư viện…: ai kiêm nhiệm việc gì, "
                      "theo quyết định nào.",
                      "Union, youth leader, library and others: who has which duty beside teaching."},
            .title = {"decision"},
            .subtitle = {"valid_from"},
            .sort = "-valid_from",
            .views = {{"full_time", {"Chuyên trách", "Full time"}, "filter[full_time]=true"},
                      {"no_course",
                       {"Chưa có chứng chỉ", "Without a certificate"},
                       "filter[course_on]=null",
                       Tone::waiting}}};
}

void declare_work(Catalog& catalog) {
    catalog.entity<TeachingAssignment>("tas", {"Phân công giảng dạy", "Teaching assignment"})
        .field<&TeachingAssignment::class_id>({"Lớp", "Class"}, {.priority = 1, .section = "what"})
        .field<&TeachingAssignment::subject_id>({"Môn", "Subject"}, {.priority = 1, .section = "what"})
        .field<&TeachingAssignment::staff_member_id>({"Giáo viên", "Teacher"},
                                                     {.priority = 1, .section = "what"})
        .field<&TeachingAssignment::person_id>({"Người", "Person"}, through_staff_member)
        .field<&TeachingAssignment::group_id>(
            {"Nhóm học sinh", "Group"},
            {.help = {"Bỏ trống: dạy cả lớp.", "Empty: the whole class."}, .priority = 3, .section = "what"})
        .field<&TeachingAssignment::periods_a_week>({"Số tiết một tuần", "Periods a week"},
                                                    {.limit = 60, .priority = 2, .section = "when"})
        .field<&TeachingAssignment::main>({"Dạy chính", "Main teacher"},
                                          {.required = false,
                                           .help = {"Người ghi điểm và ký sổ khi nhiều người cùng dạy.",
                                                    "Who enters the marks where several teach."},
                                           .section = "what"})
        .field<&TeachingAssignment::valid_from>({"Từ ngày", "From"}, {.priority = 3, .section = "when"})
        .field<&TeachingAssignment::valid_to>({"Đến ngày", "Until"}, {.section = "when"})
        .dated<&TeachingAssignment::valid_from, &TeachingAssignment::valid_to, &TeachingAssignment::class_id,
               &TeachingAssignment::subject_id, &TeachingAssignment::staff_member_id>()
        .importable()
        .about<&TeachingAssignment::person_id>()
        .retention(staff_record)
        .read<any_staff>()
        .write<people::registrars>()
        .part_of<&TeachingAssignment::class_id>({"Giáo viên bộ môn", "Teachers"}, 3)
        .part_of<&TeachingAssignment::staff_member_id>({"Giảng dạy", "Teaching"}, 1)
        .part_of<&TeachingAssignment::subject_id>({"Phân công", "Assignments"}, 5)
        .present(look_of_assignment())
        .rest(Rest::full);
    catalog.entity<Duty>("dut", {"Nhiệm vụ kiêm nhiệm", "Concurrent duty"})
        .field<&Duty::staff_member_id>({"Nhân sự", "Staff member"}, {.priority = 1})
        .field<&Duty::person_id>({"Người", "Person"}, through_staff_member)
        .field<&Duty::duty_id>({"Nhiệm vụ", "Duty"}, {.codes = "concurrent_duty", .priority = 1})
        .field<&Duty::decision>({"Quyết định", "Decision"}, decision_text)
        .field<&Duty::full_time>(
            {"Chuyên trách", "Full time"},
            {.required = false,
             .help = {"Không dạy lớp, chỉ làm nhiệm vụ này.", "Does this and teaches no class."},
             .priority = 3})
        .field<&Duty::course>({"Khóa bồi dưỡng, chứng chỉ", "Course, certificate"},
                              {.limit = 200, .required = false, .priority = 3})
        .field<&Duty::course_on>({"Ngày hoàn thành khóa", "Course completed on"}, {.priority = 3})
        .field<&Duty::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&Duty::valid_to>({"Đến ngày", "Until"})
        .dated<&Duty::valid_from, &Duty::valid_to, &Duty::staff_member_id, &Duty::duty_id>()
        .about<&Duty::person_id>()
        .retention(staff_record)
        .read<
            any_of<people::registrars, of_himself<Duty>, related<LeadsStaffMember, &Duty::staff_member_id>>>()
        .write<people::registrars>()
        .part_of<&Duty::staff_member_id>({"Kiêm nhiệm", "Duties"}, 5)
        .present(look_of_duty())
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
