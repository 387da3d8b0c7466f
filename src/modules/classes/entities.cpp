#include "modules/classes/entities.hpp"

#include "modules/classes/import_sheets.hpp"

namespace truong::classes {

namespace {

constexpr FieldOptions flag{.required = false};
constexpr FieldOptions through_pupil{.required = false, .derived = true, .copied_through = "pupil_id"};
constexpr FieldOptions through_staff_member{
    .required = false, .derived = true, .copied_through = "staff_member_id"};

template <auto Member> Condition staff_near(const Question& question) {
    const Condition staff = any_staff(question);
    return is_never(staff) ? staff : people::near_pupil(question, column<Member>());
}
template <auto Member> Condition registrars_near(const Question& question) {
    const Condition registrar = people::registrars(question);
    return is_never(registrar) ? registrar : people::near_pupil(question, column<Member>());
}
template <auto Member> Condition own_pupils(const Question& question) {
    return any_of<related<people::GuardianOf, Member>, related<people::PupilHimself, Member>>(question);
}

Presentation look_of_class() {
    return {.task = Task::classes,
            .icon = "presentation",
            .many = {"Lớp học", "Classes"},
            .verb = {"Mở lớp", "Open a class"},
            .empty = {"Các lớp của năm học đứng ở đây, mỗi lớp có khối, phòng, chủ nhiệm và danh sách học "
                      "sinh. Mở từng lớp, hoặc nhập từ tệp Excel.",
                      "The classes of the year stand here with their grade, room, teacher and pupils. Open "
                      "them one by one, or import a spreadsheet."},
            .subtitle = {"shift", "code"},
            .sort = "name",
            .sections = {{"who", {"Lớp", "The class"}},
                         {"day", {"Buổi học", "The school day"}},
                         {"kind", {"Loại lớp", "Kind of class"}},
                         {"languages", {"Ngoại ngữ", "Foreign languages"}},
                         {"more", {"Điều kiện", "Conditions"}}},
            .views = {{"no_room", {"Chưa có phòng", "Without a room"}, "filter[room_id]=null", Tone::waiting},
                      {"combined", {"Lớp ghép", "Combined"}, "filter[combined]=true"},
                      {"boarding", {"Bán trú", "Day boarding"}, "filter[boarding]=true"},
                      {"two_sessions", {"Học 2 buổi", "Two sessions"}, "filter[two_sessions]=true"}},
            .next_steps = {{.field = "room_id",
                            .values = {"null"},
                            .text = {"Lớp chưa được xếp phòng.", "The class has no room."},
                            .action_label = {"Chọn phòng", "Choose a room"},
                            .action = "/r/classes/classes/{id}?edit"}},
            .found = true};
}

Presentation look_of_class_grade() {
    return {.icon = "layers",
            .many = {"Các trình độ trong lớp ghép", "Grades of a combined class"},
            .verb = {"Thêm trình độ", "Add a grade"},
            .empty = {"Lớp ghép có nhiều trình độ: mỗi trình độ là một dòng ở đây.",
                      "A combined class has several grades: each is a line here."}};
}

void declare_class(Catalog& catalog) {
    catalog.entity<Class>("cls", {"Lớp", "Class"})
        .field<&Class::year_id>({"Năm học", "School year"}, {.priority = 2, .section = "who"})
        .field<&Class::grade_id>({"Khối, nhóm tuổi", "Grade"}, {.priority = 1, .section = "who"})
        .field<&Class::name>({"Tên lớp", "Name"}, {.limit = 40,
                                                   .order = Order::text,
                                                   .searched = true,
                                                   .help = {"Ví dụ: 6A1.", "For example: 6A1."},
                                                   .section = "who"})
        .field<&Class::code>({"Mã lớp", "Code"},
                             {.limit = 20, .required = false, .priority = 3, .section = "who"})
        .field<&Class::campus_id>({"Cơ sở, điểm trường", "Campus"}, {.section = "who"})
        .field<&Class::room_id>({"Phòng", "Room"}, {.priority = 2, .section = "who"})
        .field<&Class::shift>({"Buổi", "Shift"}, at_priority(2, in_section("day", flag)))
        .field<&Class::two_sessions>({"Học 2 buổi một ngày", "Two sessions a day"}, in_section("day", flag))
        .field<&Class::sessions_a_week>({"Số buổi một tuần", "Sessions a week"},
                                        {.limit = 14, .section = "day"})
        .field<&Class::boarding>({"Lớp bán trú", "Day boarding"}, in_section("day", flag))
        .field<&Class::combined>({"Lớp ghép", "Combined"}, explained({"Nhiều trình độ học chung một lớp.",
                                                                      "Several grades learn in one room."},
                                                                     in_section("kind", flag)))
        .field<&Class::special>({"Lớp chuyên biệt", "Class of pupils with disabilities"},
                                in_section("kind", flag))
        .field<&Class::specialised>({"Lớp chuyên", "Specialised"}, in_section("kind", flag))
        .field<&Class::specialised_subject_id>({"Môn chuyên", "Subject of specialisation"},
                                               {.section = "kind"})
        .field<&Class::stream>({"Ban, tổ hợp", "Stream"},
                               {.limit = 60,
                                .required = false,
                                .help = {"Ví dụ: Khoa học tự nhiên.", "For example: natural sciences."},
                                .section = "kind"})
        .field<&Class::first_language_id>({"Ngoại ngữ 1", "First foreign language"}, {.section = "languages"})
        .field<&Class::second_language_id>({"Ngoại ngữ 2", "Second foreign language"},
                                           {.section = "languages"})
        .field<&Class::first_language_periods>({"Số tiết ngoại ngữ 1", "Periods of the first language"},
                                               {.limit = 20, .section = "languages"})
        .field<&Class::second_language_periods>({"Số tiết ngoại ngữ 2", "Periods of the second language"},
                                                {.limit = 20, .section = "languages"})
        .field<&Class::bilingual>({"Song ngữ", "Bilingual"}, in_section("kind", flag))
        .field<&Class::equipment_complete>({"Đủ thiết bị tối thiểu", "Equipment complete"},
                                           {.section = "more"})
        .field<&Class::parents_committee>({"Có ban đại diện cha mẹ học sinh", "Parents' committee"},
                                          {.section = "more"})
        .field<&Class::new_programme>({"Theo chương trình mới", "New programme"}, {.section = "kind"})
        .unique<&Class::year_id, &Class::name>()
        .campus<&Class::campus_id>()
        .importable()
        .read<org::seen_in_school<Class>>()
        .write<people::registrars>()
        .part_of<&Class::room_id>({"Lớp dùng phòng này", "Classes in this room"}, 2)
        .present(look_of_class())
        .rest(Rest::full);
    catalog.entity<ClassGrade>("clg", {"Trình độ trong lớp ghép", "Grade of a combined class"})
        .field<&ClassGrade::class_id>({"Lớp", "Class"})
        .field<&ClassGrade::grade_id>({"Khối", "Grade"}, {.priority = 1})
        .unique<&ClassGrade::class_id, &ClassGrade::grade_id>()
        .read<org::seen_in_school<ClassGrade>>()
        .write<people::registrars>()
        .part_of<&ClassGrade::class_id>({"Các trình độ", "Grades"}, 6)
        .present(look_of_class_grade())
        .rest(Rest::full);
}

Presentation look_of_enrolment() {
    return {
        .task = Task::classes,
        .icon = "clipboard-list",
        .many = {"Xếp lớp", "Enrolments"},
        .verb = {"Xếp lớp cho học sinh", "Put a pupil into a class"},
        .empty = {"Học sinh học lớp nào, từ ngày nào: mỗi lần xếp lớp, chuyển lớp là một dòng ở đây.",
                  "Who is in which class, and since when: each move is a line here."},
        .title = {"valid_from"},
        .subtitle = {"reason"},
        .sort = "number",
        .views = {
            {"newest", {"Xếp lớp gần đây", "Latest moves"}, "sort=-valid_from"},
            {"no_number", {"Chưa có số thứ tự", "Without a number"}, "filter[number]=null", Tone::waiting},
            {"ever", {"Cả lần xếp lớp đã qua", "With former ones"}, "as_of=all&sort=-valid_from"}}};
}

Presentation look_of_homeroom() {
    return {.task = Task::classes,
            .icon = "user-check",
            .many = {"Chủ nhiệm lớp", "Homeroom teachers"},
            .verb = {"Phân công chủ nhiệm", "Appoint a homeroom teacher"},
            .empty = {"Giáo viên nào chủ nhiệm lớp nào, theo quyết định đầu năm của hiệu trưởng.",
                      "Who leads which class, as the principal decided at the start of the year."},
            .title = {"valid_from"},
            .subtitle = {"decision"},
            .sort = "-valid_from"};
}

void declare_members(Catalog& catalog) {
    catalog.entity<Enrolment>("enr", {"Xếp lớp", "Enrolment"})
        .field<&Enrolment::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&Enrolment::person_id>({"Người", "Person"}, through_pupil)
        .field<&Enrolment::class_id>({"Lớp", "Class"}, {.priority = 1})
        .field<&Enrolment::number>(
            {"Số thứ tự", "Number in the class"},
            {.limit = 999,
             .minimum = 1,
             .help = {"Số thứ tự trong sổ điểm, sổ gọi tên.", "The number in the registers of the class."},
             .priority = 1})
        .field<&Enrolment::reason>({"Lý do", "Reason"},
                                   {.limit = 300, .required = false, .privacy = Privacy::personal})
        .field<&Enrolment::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&Enrolment::valid_to>({"Đến ngày", "Until"})
        .dated<&Enrolment::valid_from, &Enrolment::valid_to, &Enrolment::pupil_id>()
        .about<&Enrolment::person_id>()
        .retention({.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"})
        .read<any_of<staff_near<&Enrolment::pupil_id>, own_pupils<&Enrolment::pupil_id>>>()
        .write<registrars_near<&Enrolment::pupil_id>>()
        .part_of<&Enrolment::pupil_id>({"Lớp", "Classes"}, 2)
        .part_of<&Enrolment::class_id>({"Học sinh", "Pupils"}, 1)
        .present(look_of_enrolment())
        .rest(Rest::full);
    catalog.entity<Homeroom>("hom", {"Chủ nhiệm lớp", "Homeroom"})
        .field<&Homeroom::class_id>({"Lớp", "Class"}, {.priority = 1})
        .field<&Homeroom::staff_member_id>({"Giáo viên chủ nhiệm", "Homeroom teacher"}, {.priority = 1})
        .field<&Homeroom::person_id>({"Người", "Person"}, through_staff_member)
        .field<&Homeroom::decision>({"Quyết định", "Decision"},
                                    {.limit = 100, .required = false, .priority = 3})
        .field<&Homeroom::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&Homeroom::valid_to>({"Đến ngày", "Until"})
        .dated<&Homeroom::valid_from, &Homeroom::valid_to, &Homeroom::class_id>()
        .about<&Homeroom::person_id>()
        .retention({.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"})
        .read<org::seen_in_school<Homeroom>>()
        .write<people::registrars>()
        .part_of<&Homeroom::class_id>({"Chủ nhiệm", "Homeroom teacher"}, 2)
        .part_of<&Homeroom::staff_member_id>({"Chủ nhiệm lớp", "Homeroom of"}, 5)
        .present(look_of_homeroom())
        .rest(Rest::full);
}

Presentation look_of_group() {
    return {.task = Task::classes,
            .icon = "users",
            .many = {"Tổ, nhóm học sinh", "Groups of pupils"},
            .verb = {"Lập nhóm", "Form a group"},
            .empty = {"Tổ trong lớp, nhóm môn lựa chọn, câu lạc bộ: lập nhóm rồi thêm học sinh vào.",
                      "Seating groups, electives, clubs: form a group, then add its pupils."},
            .subtitle = {"kind"},
            .sort = "name",
            .views = {{"seating", {"Tổ chỗ ngồi", "Seating groups"}, "filter[kind]=seating"},
                      {"elective", {"Nhóm môn lựa chọn", "Electives"}, "filter[kind]=elective"},
                      {"club", {"Câu lạc bộ", "Clubs"}, "filter[kind]=club"}}};
}

Presentation look_of_group_member() {
    return {.icon = "users",
            .many = {"Thành viên nhóm", "Members of groups"},
            .verb = {"Thêm học sinh vào nhóm", "Add a pupil to the group"},
            .empty = {"Học sinh của tổ, nhóm đứng ở đây; nhóm trưởng được đánh dấu.",
                      "The pupils of the group stand here; who leads it is marked."},
            .title = {"valid_from"},
            .sort = "-leads"};
}

void declare_groups(Catalog& catalog) {
    catalog.entity<Group>("grm", {"Tổ, nhóm học sinh", "Group"})
        .field<&Group::year_id>({"Năm học", "School year"}, {.priority = 3})
        .field<&Group::class_id>({"Lớp", "Class"}, {.priority = 1})
        .field<&Group::subject_id>({"Môn", "Subject"}, {.priority = 2})
        .field<&Group::kind>({"Loại nhóm", "Kind"}, {.priority = 1})
        .field<&Group::name>({"Tên nhóm", "Name"}, {.limit = 80, .order = Order::text, .searched = true})
        .unique<&Group::year_id, &Group::class_id, &Group::name>()
        .read<any_staff>()
        .write<any_of<people::registrars, related<HomeroomTeacherOfClass, &Group::class_id>>>()
        .part_of<&Group::class_id>({"Tổ, nhóm", "Groups"}, 4)
        .present(look_of_group())
        .rest(Rest::full);
    catalog.entity<GroupMember>("gme", {"Thành viên nhóm", "Member of a group"})
        .field<&GroupMember::group_id>({"Nhóm", "Group"}, {.priority = 1})
        .field<&GroupMember::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&GroupMember::person_id>({"Người", "Person"}, through_pupil)
        .field<&GroupMember::leads>({"Nhóm trưởng", "Leads the group"}, at_priority(2, flag))
        .field<&GroupMember::valid_from>({"Từ ngày", "From"}, {.priority = 3})
        .field<&GroupMember::valid_to>({"Đến ngày", "Until"})
        .dated<&GroupMember::valid_from, &GroupMember::valid_to, &GroupMember::group_id,
               &GroupMember::pupil_id>()
        .about<&GroupMember::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: sau năm học"})
        .read<any_of<staff_near<&GroupMember::pupil_id>, own_pupils<&GroupMember::pupil_id>>>()
        .write<any_of<registrars_near<&GroupMember::pupil_id>,
                      related<people::HomeroomTeacherOf, &GroupMember::pupil_id>>>()
        .part_of<&GroupMember::group_id>({"Học sinh trong nhóm", "Pupils"}, 1)
        .part_of<&GroupMember::pupil_id>({"Tổ, nhóm", "Groups"}, 7)
        .present(look_of_group_member())
        .rest(Rest::full);
}

void declare_messages(Catalog& catalog) {
    catalog.message<SizesQuery>().field<&SizesQuery::year_id>({"Năm học", "School year"});
    catalog.message<ClassSize>({"Sĩ số lớp", "Size of a class"})
        .field<&ClassSize::class_id>({"Lớp", "Class"})
        .field<&ClassSize::name>({"Tên lớp", "Name"}, {.limit = 40})
        .field<&ClassSize::pupils>({"Sĩ số", "Pupils"})
        .field<&ClassSize::girls>({"Nữ", "Girls"})
        .field<&ClassSize::most>({"Sĩ số tối đa", "At most"})
        .field<&ClassSize::too_large>({"Vượt sĩ số", "Too large"});
}

struct Told {
    std::string_view code;
    Sentence sentence;
};
constexpr Told told[] = {
    {"outside_class_year",
     {{"Ngày nằm ngoài năm học {0} của lớp.", "The days lie outside the class's school year {0}."},
      {"Chọn ngày trong năm học, hoặc lớp của năm khác.", "Choose days of that year, or another class."}}},
    {"room_of_other_campus",
     {{"Phòng này ở cơ sở khác với cơ sở của lớp.", "The room is at another campus than the class."},
      {"Chọn phòng cùng cơ sở.", "Choose a room of the same campus."}}},
    {"subject_without_speciality",
     {{"Có môn chuyên mà lớp không phải lớp chuyên.",
       "It has a subject of specialisation and is not specialised."},
      {"Đánh dấu lớp chuyên hoặc bỏ môn chuyên.", "Mark it as specialised, or remove the subject."}}},
    {"class_of_other_year",
     {{"Lớp này thuộc năm học khác.", "The class is of another school year."},
      {"Chọn lớp của cùng năm học.", "Choose a class of the same year."}}},
    {"not_in_class",
     {{"Học sinh không ở lớp của nhóm vào ngày đó.", "He is not in the group's class on that day."},
      {"Xếp lớp trước, hoặc chọn học sinh khác.", "Put him into the class first, or choose another pupil."}}},
    {"no_class",
     {{"Học sinh đang học mà chưa được xếp lớp.", "He attends the school and is in no class."},
      {"Xếp lớp cho học sinh.", "Put him into a class."}}},
    {"enrolled_outside_record",
     {{"Thời gian xếp lớp vượt ra ngoài thời gian học ở trường.",
       "He is in a class at a time when he is no pupil of the school."},
      {"Sửa ngày xếp lớp hoặc ngày nhập học, thôi học.", "Correct the days of the class or of the record."}}},
    {"class_too_large",
     {{"Lớp có {0} học sinh, định mức {1}.", "The class has {0} pupils; the norm is {1}."},
      {"Tách lớp hoặc ghi lý do.", "Divide the class, or state the reason."}}},
    {"no_homeroom",
     {{"Lớp chưa có giáo viên chủ nhiệm.", "The class has no homeroom teacher."},
      {"Phân công chủ nhiệm.", "Appoint one."}}},
    {"too_many_grades",
     {{"Lớp ghép {0} trình độ, nhiều nhất {1}.", "It combines {0} grades; {1} at most."},
      {"Tách bớt trình độ.", "Divide it."}}},
    {"not_combined",
     {{"Lớp có nhiều trình độ mà chưa ghi là lớp ghép.",
       "It has several grades and is not marked as combined."},
      {"Đánh dấu lớp ghép, hoặc bỏ bớt trình độ.", "Mark it as combined, or remove a grade."}}},
    {"grade_not_of_school",
     {{"Khối của lớp không thuộc cấp học của trường.",
       "The grade is of a stage that the school does not have."},
      {"Sửa khối của lớp, hoặc cấp học của trường.", "Correct the grade, or the stages of the school."}}},
};

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_relations(catalog);
    declare_class(catalog);
    declare_members(catalog);
    declare_groups(catalog);
    declare_messages(catalog);
    declare_returning(catalog);
    declare_class_import(catalog);
    declare_import_findings(catalog);
    for (const auto& [code, sentence] : told) catalog.finding(code, sentence);
}

}  // namespace truong::classes
