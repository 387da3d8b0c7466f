// Pupils on the form of the provincial databases: an import of pupils reads it back.
#include "modules/exchange/forms.hpp"

namespace truong::exchange {

namespace {

using School = SchoolFile;
using Record = PupilRecord;

/// "05/09/2014", "09/2014" or "2014": as a day, where papers give one.
Held birth(const School&, const Record& record) {
    const people::Person& person = record.person;
    if (person.birth_date) return *person.birth_date;
    if (!person.birth_year) return {};
    const std::string year = std::to_string(*person.birth_year);
    if (!person.birth_month) return year;
    return (*person.birth_month < 10 ? "0" : "") + std::to_string(*person.birth_month) + '/' + year;
}

/// 1 male, 0 female here; the national database has 2 for her.
Held sex(const School&, const Record& record) {
    if (!record.person.sex) return {};
    return std::int64_t{*record.person.sex == people::Sex::male ? 1 : 0};
}

template <auto Member> Held named(const School& school, const Record& record) {
    return record.profile ? text_held(school.lists.name((*record.profile).*Member)) : Held();
}
template <auto Member> Held written(const School&, const Record& record) {
    return record.profile ? text_held((*record.profile).*Member) : Held();
}

Held provincial_status(const School& school, const Record& record) {
    const auto state = record.status ? record.status->state : people::PupilState::studying;
    const codes::CodeEntry* entry = school.lists.find("pupil_status", name_of(state));
    return text_held(entry ? entry->provincial_code : std::string());
}

template <people::Kinship kinship> Held parent_name(const School&, const Record& record) {
    const Guardian* parent = record.guardian(kinship);
    return parent ? text_held(parent->person.full_name) : Held();
}
template <people::Kinship kinship> Held parent_birth_year(const School&, const Record& record) {
    const Guardian* parent = record.guardian(kinship);
    if (!parent) return {};
    if (parent->person.birth_date) return std::int64_t{civil(*parent->person.birth_date).year};
    return parent->person.birth_year ? Held(std::int64_t{*parent->person.birth_year}) : Held();
}
template <people::Kinship kinship> Held parent_number(const School&, const Record& record) {
    const Guardian* parent = record.guardian(kinship);
    return parent ? text_held(parent->person.personal_number.value_or("")) : Held();
}
template <people::Kinship kinship> Held parent_phone(const School&, const Record& record) {
    const Guardian* parent = record.guardian(kinship);
    return parent ? text_held(parent->relation.phone) : Held();
}
template <people::Kinship kinship> Held parent_work(const School&, const Record& record) {
    const Guardian* parent = record.guardian(kinship);
    return parent ? text_held(parent->relation.occupation) : Held();
}

constexpr FormColumn<Record> provincial_columns[] = {
    {"Mã định danh Bộ GD&ĐT",
     [](const School&, const Record& r) { return text_held(r.person.sector_code.value_or("")); }},
    {"Mã học sinh", [](const School&, const Record& r) { return text_held(r.pupil.code); }},
    {"Họ tên", [](const School&, const Record& r) { return text_held(r.person.full_name); }},
    {"Ngày sinh", birth},
    {"Giới tính", sex},
    {"Lớp", [](const School&, const Record& r) { return r.in_class ? text_held(r.in_class->name) : Held(); }},
    {"STT trong lớp",
     [](const School&, const Record& r) { return r.number ? Held(std::int64_t{*r.number}) : Held(); }},
    {"Số định danh cá nhân",
     [](const School&, const Record& r) { return text_held(r.person.personal_number.value_or("")); }},
    {"Dân tộc", named<&people::PupilProfile::ethnicity_id>},
    {"Tôn giáo", named<&people::PupilProfile::religion_id>},
    {"Trạng thái", provincial_status},
    {"Ngày trạng thái",
     [](const School&, const Record& r) { return r.status ? Held(r.status->valid_from) : Held(); }},
    {"Nơi sinh", written<&people::PupilProfile::birth_place>},
    {"Quê quán", written<&people::PupilProfile::home_town>},
    {"Địa chỉ thường trú", written<&people::PupilProfile::permanent_address>},
    {"Chỗ ở hiện nay", written<&people::PupilProfile::current_address>},
    {"Điện thoại học sinh", [](const School&, const Record& r) { return text_held(r.pupil.phone); }},
    {"Họ tên cha", parent_name<people::Kinship::father>},
    {"Năm sinh cha", parent_birth_year<people::Kinship::father>},
    {"Số định danh cha", parent_number<people::Kinship::father>},
    {"Nghề nghiệp cha", parent_work<people::Kinship::father>},
    {"Điện thoại cha", parent_phone<people::Kinship::father>},
    {"Họ tên mẹ", parent_name<people::Kinship::mother>},
    {"Năm sinh mẹ", parent_birth_year<people::Kinship::mother>},
    {"Số định danh mẹ", parent_number<people::Kinship::mother>},
    {"Nghề nghiệp mẹ", parent_work<people::Kinship::mother>},
    {"Điện thoại mẹ", parent_phone<people::Kinship::mother>},
};

}  // namespace

std::vector<sheet::TableOut> provincial_pupils(const Reader& reader, SchoolFile& school) {
    return {
        table_of<Record>(school, "Học sinh", provincial_columns, read_pupils(reader, school, Secrets::read))};
}

}  // namespace truong::exchange
