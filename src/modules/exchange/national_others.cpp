// Classes and staff as the national database exchanges them.
#include "modules/exchange/forms.hpp"

namespace truong::exchange {

namespace {

constexpr FormColumn<ClassRecord> class_columns[] = {
    {"idbanghi",
     [](const SchoolFile&, const ClassRecord& r) -> Held { return record_id("cls", r.row.id.value); }},
    {"sukien", [](const SchoolFile&, const ClassRecord& r) -> Held { return event_of(r.version); }},
    {"phienban", [](const SchoolFile& s, const ClassRecord&) -> Held { return record_version(s); }},
    {"thoigiancapnhat",
     [](const SchoolFile& s, const ClassRecord&) -> Held { return local_time(s.made_at); }},
    {"manhomcaphoc",
     [](const SchoolFile& s, const ClassRecord& r) { return text_held(stage_code(s, r.row)); }},
    {"matruong", [](const SchoolFile& s, const ClassRecord&) { return text_held(s.school.code); }},
    {"madiemtruong",
     [](const SchoolFile& s, const ClassRecord& r) {
         const auto found =
             r.row.campus_id ? s.lists.campuses.find(*r.row.campus_id) : s.lists.campuses.end();
         return found == s.lists.campuses.end() ? Held() : text_held(found->second.code);
     }},
    {"makhoi", [](const SchoolFile& s, const ClassRecord& r) { return text_held(grade_code(s, r.row)); }},
    {"malop", [](const SchoolFile&,
                 const ClassRecord& r) { return text_held(r.row.code.empty() ? r.row.name : r.row.code); }},
    {"tenlop", [](const SchoolFile&, const ClassRecord& r) { return text_held(r.row.name); }},
    {"giaovienchunhiem",
     [](const SchoolFile&, const ClassRecord& r) { return text_held(r.homeroom_teacher); }},
    {"sohocsinh", [](const SchoolFile&, const ClassRecord& r) -> Held { return std::int64_t{r.pupils}; }},
    {"cohoc2buoi", [](const SchoolFile&, const ClassRecord& r) { return flag_held(r.row.two_sessions); }},
    {"sobuoitrentuan",
     [](const SchoolFile&, const ClassRecord& r) {
         return r.row.sessions_a_week ? Held(std::int64_t{*r.row.sessions_a_week}) : Held();
     }},
    {"colopghep", [](const SchoolFile&, const ClassRecord& r) { return flag_held(r.row.combined); }},
    {"colopbantru", [](const SchoolFile&, const ClassRecord& r) { return flag_held(r.row.boarding); }},
    {"colopchuyenbiet", [](const SchoolFile&, const ClassRecord& r) { return flag_held(r.row.special); }},
    {"colopchuyen", [](const SchoolFile&, const ClassRecord& r) { return flag_held(r.row.specialised); }},
    {"phanban", [](const SchoolFile&, const ClassRecord& r) { return text_held(r.row.stream); }},
    {"sotietngoaingu1",
     [](const SchoolFile&, const ClassRecord& r) {
         return r.row.first_language_periods ? Held(std::int64_t{*r.row.first_language_periods}) : Held();
     }},
    {"codayduthietbi",
     [](const SchoolFile&, const ClassRecord& r) { return flag_held(r.row.equipment_complete); }},
    {"cobandaidiencmhs",
     [](const SchoolFile&, const ClassRecord& r) { return flag_held(r.row.parents_committee); }},
};

Held member_sex(const SchoolFile&, const StaffRecord& record) {
    if (!record.person.sex) return std::string("0");
    return std::string(*record.person.sex == people::Sex::male ? "1" : "2");
}

template <auto Member> Held staff_flag(const SchoolFile&, const StaffRecord& record) {
    return record.profile ? flag_held((*record.profile).*Member) : Held();
}
template <auto Member> Held staff_text(const SchoolFile&, const StaffRecord& record) {
    return record.profile ? text_held((*record.profile).*Member) : Held();
}
template <auto Member> Held staff_code(const SchoolFile& school, const StaffRecord& record) {
    return record.profile ? text_held(school.lists.national((*record.profile).*Member)) : Held();
}

constexpr FormColumn<StaffRecord> staff_columns[] = {
    {"idbanghi",
     [](const SchoolFile&, const StaffRecord& r) -> Held { return record_id("stf", r.member.id.value); }},
    {"sukien", [](const SchoolFile&, const StaffRecord& r) -> Held { return event_of(r.version); }},
    {"phienban", [](const SchoolFile& s, const StaffRecord&) -> Held { return record_version(s); }},
    {"thoigiancapnhat",
     [](const SchoolFile& s, const StaffRecord&) -> Held { return local_time(s.made_at); }},
    {"matruong", [](const SchoolFile& s, const StaffRecord&) { return text_held(s.school.code); }},
    {"magiaovien",
     [](const SchoolFile&, const StaffRecord& r) {
         return text_held(r.person.sector_code.value_or(r.member.code));
     }},
    {"sodinhdanh", [](const SchoolFile&,
                      const StaffRecord& r) { return text_held(r.person.personal_number.value_or("")); }},
    {"hovaten", [](const SchoolFile&, const StaffRecord& r) { return text_held(r.person.full_name); }},
    {"gioitinh", member_sex},
    {"ngaythangnamsinh",
     [](const SchoolFile&, const StaffRecord& r) { return iso_held(r.person.birth_date); }},
    {"dantoc", staff_code<&people::StaffProfile::ethnicity_id>},
    {"quequan", staff_text<&people::StaffProfile::home_town>},
    {"matrangthai",
     [](const SchoolFile& s, const StaffRecord& r) {
         return r.status ? text_held(s.lists.national(r.status->status_id)) : Held();
     }},
    {"sodienthoai", [](const SchoolFile&, const StaffRecord& r) { return text_held(r.member.phone); }},
    {"email", [](const SchoolFile&, const StaffRecord& r) { return text_held(r.member.email); }},
    {"ladangvien", staff_flag<&people::StaffProfile::party_member>},
    {"ladoanvien", staff_flag<&people::StaffProfile::youth_union_member>},
    {"sobhxh",
     [](const SchoolFile&, const StaffRecord& r) {
         return r.profile ? text_held(r.profile->social_insurance_number.value_or("")) : Held();
     }},
    {"manhomcanbo",
     [](const SchoolFile& s, const StaffRecord& r) {
         const codes::CodeEntry* entry =
             s.lists.find("staff_group", std::to_string(1 + static_cast<int>(r.member.kind)));
         return text_held(entry ? entry->national_code : std::string());
     }},
    {"maloaicanbo",
     [](const SchoolFile& s, const StaffRecord& r) {
         return r.post ? text_held(s.lists.national(r.post->position_id)) : Held();
     }},
    {"mahinhthuchopdong",
     [](const SchoolFile& s, const StaffRecord& r) {
         return r.contract ? text_held(s.lists.national(r.contract->form_id)) : Held();
     }},
    {"ngaytuyendung",
     [](const SchoolFile&, const StaffRecord& r) {
         return r.profile ? iso_held(r.profile->recruited_on) : Held();
     }},
    {"coquantuyendung", staff_text<&people::StaffProfile::recruited_by>},
    {"nghekhituyendung", staff_text<&people::StaffProfile::work_when_recruited>},
    {"hangchucdanh", staff_text<&people::StaffProfile::title_class>},
    {"mangach", staff_text<&people::StaffProfile::title_code>},
    {"tiengdantoc", staff_text<&people::StaffProfile::ethnic_language>},
    {"daykynangsong", staff_flag<&people::StaffProfile::life_skills_trained>},
    {"daykhuyettat", staff_flag<&people::StaffProfile::teaches_disabled>},
    {"day2buoi", staff_flag<&people::StaffProfile::two_sessions>},
    {"chuyentrachdoandoi", staff_flag<&people::StaffProfile::full_time_youth_work>},
    {"matrinhdochuyenmon",
     [](const SchoolFile& s, const StaffRecord& r) {
         return r.qualification ? text_held(s.lists.national(r.qualification->level_id)) : Held();
     }},
    {"lyluanchinhtri", staff_text<&people::StaffProfile::political_theory>},
    {"quanlygiaoduc", staff_text<&people::StaffProfile::education_management>},
    {"tinhoc", staff_text<&people::StaffProfile::computing>},
    {"makqchuannghenghiep", staff_code<&people::StaffProfile::standard_rating_id>},
};

}  // namespace

std::vector<sheet::TableOut> national_classes(const Reader& reader, SchoolFile& school) {
    return {table_of<ClassRecord>(school, "lop", class_columns, read_classes(reader, school))};
}

std::vector<sheet::TableOut> national_staff(const Reader& reader, SchoolFile& school) {
    return {table_of<StaffRecord>(school, "canbo", staff_columns, read_staff(reader, school, Secrets::read))};
}

}  // namespace truong::exchange
