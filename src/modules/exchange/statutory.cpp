// Lists that are printed, signed and kept: with the heading of an official paper, without hidden values.
#include "modules/exchange/forms.hpp"

namespace truong::exchange {

namespace {

template <class Record> struct Numbered {
    int number = 0;
    const Record* record = nullptr;
};
template <class Record> std::vector<Numbered<Record>> numbered(const std::vector<const Record*>& records) {
    std::vector<Numbered<Record>> lines;
    for (const Record* record : records) lines.push_back({static_cast<int>(lines.size()) + 1, record});
    return lines;
}
template <class Record> std::vector<const Record*> pointers(const std::vector<Record>& records) {
    std::vector<const Record*> all;
    for (const Record& record : records) all.push_back(&record);
    return all;
}

std::string sex_word(const people::Person& person) {
    if (!person.sex) return {};
    return *person.sex == people::Sex::male ? "Nam" : "Nữ";
}

Held birth_held(const people::Person& person) {
    if (person.birth_date) return *person.birth_date;
    return person.birth_year ? Held(std::to_string(*person.birth_year)) : Held();
}

/// Heading and signatures as NĐ 30/2020/NĐ-CP sets them out.
void frame(const SchoolFile& school, std::string title, std::string_view left_signature,
           sheet::TableOut& table) {
    const auto [year, month, day] = civil(school.day);
    table.head = {{school.authority, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
                  {school.school.name, "Độc lập – Tự do – Hạnh phúc", true}};
    table.title = std::move(title);
    table.subtitle = "Năm học " + school.year.code + " – tính đến ngày " + sheet::shown_day(school.day);
    table.foot = {{"", "Ngày " + std::to_string(day) + " tháng " + std::to_string(month) + " năm "
                           + std::to_string(year)},
                  {std::string(left_signature), "HIỆU TRƯỞNG", true},
                  {"(Ký, ghi rõ họ tên)", "(Ký, ghi rõ họ tên, đóng dấu)"}};
}

using Pupil = Numbered<PupilRecord>;
constexpr FormColumn<Pupil> pupil_columns[] = {
    {"STT",
     [](const SchoolFile&, const Pupil& l) -> Held {
         return std::int64_t{l.record->number.value_or(l.number)};
     }},
    {"Mã học sinh", [](const SchoolFile&, const Pupil& l) { return text_held(l.record->pupil.code); }},
    {"Họ và tên", [](const SchoolFile&, const Pupil& l) { return text_held(l.record->person.full_name); }},
    {"Ngày sinh", [](const SchoolFile&, const Pupil& l) { return birth_held(l.record->person); }},
    {"Giới tính", [](const SchoolFile&, const Pupil& l) { return text_held(sex_word(l.record->person)); }},
    // In CSV, which knows no sheets, nothing else tells the classes apart.
    {"Lớp", [](const SchoolFile&,
               const Pupil& l) { return l.record->in_class ? text_held(l.record->in_class->name) : Held(); }},
    {"Ghi chú", [](const SchoolFile&, const Pupil&) { return Held(); }},
};

using Member = Numbered<StaffRecord>;
constexpr FormColumn<Member> staff_columns_of_list[] = {
    {"STT", [](const SchoolFile&, const Member& l) -> Held { return std::int64_t{l.number}; }},
    {"Mã", [](const SchoolFile&, const Member& l) { return text_held(l.record->member.code); }},
    {"Họ và tên", [](const SchoolFile&, const Member& l) { return text_held(l.record->person.full_name); }},
    {"Ngày sinh", [](const SchoolFile&, const Member& l) { return birth_held(l.record->person); }},
    {"Giới tính", [](const SchoolFile&, const Member& l) { return text_held(sex_word(l.record->person)); }},
    {"Chức vụ, vị trí việc làm",
     [](const SchoolFile& s, const Member& l) {
         return l.record->post ? text_held(s.lists.name(l.record->post->position_id)) : Held();
     }},
    {"Trình độ chuyên môn",
     [](const SchoolFile& s, const Member& l) {
         return l.record->qualification ? text_held(s.lists.name(l.record->qualification->level_id)) : Held();
     }},
    {"Chuyên ngành",
     [](const SchoolFile&, const Member& l) {
         return l.record->qualification ? text_held(l.record->qualification->major) : Held();
     }},
    {"Hình thức hợp đồng",
     [](const SchoolFile& s, const Member& l) {
         return l.record->contract ? text_held(s.lists.name(l.record->contract->form_id)) : Held();
     }},
    {"Điện thoại", [](const SchoolFile&, const Member& l) { return text_held(l.record->member.phone); }},
};

using ClassLine = Numbered<ClassRecord>;
constexpr FormColumn<ClassLine> class_list_columns[] = {
    {"STT", [](const SchoolFile&, const ClassLine& l) -> Held { return std::int64_t{l.number}; }},
    {"Khối",
     [](const SchoolFile& s, const ClassLine& l) {
         const auto grade = s.lists.grades.find(l.record->row.grade_id);
         return grade == s.lists.grades.end() ? Held() : text_held(grade->second.print_name);
     }},
    {"Lớp", [](const SchoolFile&, const ClassLine& l) { return text_held(l.record->row.name); }},
    {"Giáo viên chủ nhiệm",
     [](const SchoolFile&, const ClassLine& l) { return text_held(l.record->homeroom_teacher); }},
    {"Sĩ số", [](const SchoolFile&, const ClassLine& l) -> Held { return std::int64_t{l.record->pupils}; }},
    {"Trong đó nữ",
     [](const SchoolFile&, const ClassLine& l) -> Held { return std::int64_t{l.record->girls}; }},
};

}  // namespace

std::vector<sheet::TableOut> class_lists_of_pupils(const Reader& reader, SchoolFile& school) {
    const auto records = read_pupils(reader, school, Secrets::left_out);
    std::vector<sheet::TableOut> tables;
    for (const ClassRecord& in : read_classes(reader, school)) {
        std::vector<const PupilRecord*> pupils;
        for (const PupilRecord& record : records)
            if (record.in_class && record.in_class->id == in.row.id) pupils.push_back(&record);
        auto& table =
            tables.emplace_back(table_of<Pupil>(school, in.row.name, pupil_columns, numbered(pupils)));
        frame(school, "DANH SÁCH HỌC SINH LỚP " + in.row.name, "GIÁO VIÊN CHỦ NHIỆM", table);
        table.foot.push_back({in.homeroom_teacher, ""});
    }
    return tables;
}

std::vector<sheet::TableOut> list_of_staff(const Reader& reader, SchoolFile& school) {
    const auto records = read_staff(reader, school, Secrets::left_out);
    auto table = table_of<Member>(school, "CBGVNV", staff_columns_of_list, numbered(pointers(records)));
    frame(school, "DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN", "NGƯỜI LẬP DANH SÁCH", table);
    return {std::move(table)};
}

std::vector<sheet::TableOut> list_of_classes(const Reader& reader, SchoolFile& school) {
    const auto records = read_classes(reader, school);
    auto table = table_of<ClassLine>(school, "Lớp học", class_list_columns, numbered(pointers(records)));
    frame(school, "DANH SÁCH LỚP HỌC", "NGƯỜI LẬP DANH SÁCH", table);
    return {std::move(table)};
}

}  // namespace truong::exchange
