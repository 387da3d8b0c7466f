// A pupil as the national database exchanges him (QĐ 4998/QĐ-BGDĐT; fields as read, see README.md).
#include "modules/exchange/forms.hpp"

namespace truong::exchange {

namespace {

using School = SchoolFile;
using Record = PupilRecord;

Held coded(const School& school, std::string_view list, std::string_view code) {
    const codes::CodeEntry* entry = school.lists.find(list, code);
    return text_held(entry ? entry->national_code : std::string());
}

Held sex_of(const people::Person& person) {
    if (!person.sex) return std::string("0");
    return std::string(*person.sex == people::Sex::male ? "1" : "2");
}

std::string two_digits(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

/// Where papers give no day: the month with its year, or the year.
Held birth_month(const School&, const Record& record) {
    const people::Person& person = record.person;
    if (person.birth_date || !person.birth_year || !person.birth_month) return {};
    return std::to_string(*person.birth_year) + '-' + two_digits(*person.birth_month);
}
Held birth_year(const School&, const Record& record) {
    const people::Person& person = record.person;
    if (person.birth_date || !person.birth_year || person.birth_month) return {};
    return std::to_string(*person.birth_year);
}

/// What the profile says, where there is one.
template <auto Member> Held profile_code(const School& school, const Record& record) {
    return record.profile ? text_held(school.lists.national((*record.profile).*Member)) : Held();
}
template <auto Member> Held profile_text(const School&, const Record& record) {
    return record.profile ? text_held((*record.profile).*Member) : Held();
}
template <auto Member> Held profile_flag(const School&, const Record& record) {
    return record.profile ? flag_held((*record.profile).*Member) : Held();
}
template <auto Member> Held profile_commune(const School& school, const Record& record) {
    return record.profile ? text_held(school.lists.commune((*record.profile).*Member)) : Held();
}
template <auto Member> Held profile_province(const School& school, const Record& record) {
    return record.profile ? text_held(school.lists.province((*record.profile).*Member)) : Held();
}
template <auto Member> Held year_flag(const School&, const Record& record) {
    return record.year ? flag_held((*record.year).*Member) : Held();
}

using Find = const Guardian* (*)(const Record&);
const Guardian* father(const Record& record) { return record.guardian(people::Kinship::father); }
const Guardian* mother(const Record& record) { return record.guardian(people::Kinship::mother); }
const Guardian* other(const Record& record) { return record.other_guardian(); }

template <Find find> Held guardian_name(const School&, const Record& record) {
    const Guardian* guardian = find(record);
    return guardian ? text_held(guardian->person.full_name) : Held();
}
template <Find find> Held guardian_number(const School&, const Record& record) {
    const Guardian* guardian = find(record);
    return guardian ? text_held(guardian->person.personal_number.value_or("")) : Held();
}
template <Find find> Held guardian_work(const School&, const Record& record) {
    const Guardian* guardian = find(record);
    return guardian ? text_held(guardian->relation.occupation) : Held();
}
template <Find find> Held guardian_birth_year(const School&, const Record& record) {
    const Guardian* guardian = find(record);
    if (!guardian) return {};
    if (guardian->person.birth_date) return std::to_string(civil(*guardian->person.birth_date).year);
    return guardian->person.birth_year ? Held(std::to_string(*guardian->person.birth_year)) : Held();
}

/// Grams and millimetres as kilograms and centimetres with one decimal.
Held tenths(int tenths) {
    return sheet::Decimal{std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10)};
}

Held policies(const School& school, const Record& record) {
    std::string list;
    for (const auto& policy : record.policies)
        (list += list.empty() ? "" : ",") += school.lists.national(policy.policy_group_id);
    return text_held(std::move(list));
}

Held status(const School& school, const Record& record) {
    return record.status ? coded(school, "pupil_status", name_of(record.status->state)) : Held();
}

constexpr FormColumn<Record> identity[] = {
    {"idbanghi", [](const School&, const Record& r) -> Held { return record_id("pup", r.pupil.id.value); }},
    {"sukien", [](const School&, const Record& r) -> Held { return event_of(r.version); }},
    {"phienban", [](const School& s, const Record&) -> Held { return record_version(s); }},
    {"thoigiancapnhat", [](const School& s, const Record&) -> Held { return local_time(s.made_at); }},
    {"manhomcaphoc", [](const School& s, const Record& r) { return text_held(stage_code(s, r.in_class)); }},
    {"matruong", [](const School& s, const Record&) { return text_held(s.school.code); }},
    {"makhoi", [](const School& s, const Record& r) { return text_held(grade_code(s, r.in_class)); }},
    {"malop",
     [](const School&, const Record& r) {
         if (!r.in_class) return Held();
         return text_held(r.in_class->code.empty() ? r.in_class->name : r.in_class->code);
     }},
    {"mahocsinh",
     [](const School&, const Record& r) { return text_held(r.person.sector_code.value_or("")); }},
    {"sodinhdanh",
     [](const School&, const Record& r) { return text_held(r.person.personal_number.value_or("")); }},
    {"sogiaytoxnc",
     [](const School&, const Record& r) { return text_held(r.person.foreign_number.value_or("")); }},
    {"hovaten", [](const School&, const Record& r) { return text_held(r.person.full_name); }},
    {"tenkhac", [](const School&, const Record& r) { return text_held(r.person.other_name); }},
    {"gioitinh", [](const School&, const Record& r) { return sex_of(r.person); }},
    {"ngaythangnamsinh", [](const School&, const Record& r) { return iso_held(r.person.birth_date); }},
    {"thangnamsinh", birth_month},
    {"namsinh", birth_year},
    {"dantoc", profile_code<&people::PupilProfile::ethnicity_id>},
    {"quoctich",
     [](const School& s, const Record& r) { return text_held(s.lists.national(r.person.nationality_id)); }},
    {"noisinh", profile_text<&people::PupilProfile::birth_place>},
    {"noisinh_maxa", profile_commune<&people::PupilProfile::birth_area_id>},
    {"noisinh_matinh", profile_province<&people::PupilProfile::birth_area_id>},
    {"noiohientai", profile_text<&people::PupilProfile::current_address>},
    {"noiohientai_maxa", profile_commune<&people::PupilProfile::current_area_id>},
    {"noiohientai_matinh", profile_province<&people::PupilProfile::current_area_id>},
};

constexpr FormColumn<Record> family[] = {
    {"cha_hovaten", guardian_name<father>},
    {"cha_sodinhdanh", guardian_number<father>},
    {"cha_nghenghiep", guardian_work<father>},
    {"cha_namsinh", guardian_birth_year<father>},
    {"me_hovaten", guardian_name<mother>},
    {"me_sodinhdanh", guardian_number<mother>},
    {"me_nghenghiep", guardian_work<mother>},
    {"me_namsinh", guardian_birth_year<mother>},
    {"giamho_hovaten", guardian_name<other>},
    {"giamho_sodinhdanh", guardian_number<other>},
    {"giamho_nghenghiep", guardian_work<other>},
    {"giamho_namsinh", guardian_birth_year<other>},
    {"chadantoc", profile_flag<&people::PupilProfile::father_minority>},
    {"medantoc", profile_flag<&people::PupilProfile::mother_minority>},
    {"sodienthoai",
     [](const School&, const Record& r) {
         if (!r.pupil.phone.empty() || r.guardians.empty()) return text_held(r.pupil.phone);
         return text_held(r.guardians.front().relation.phone);
     }},
};

constexpr FormColumn<Record> circumstances[] = {
    {"chieucao",
     [](const School&, const Record& r) { return r.measured ? tenths(r.measured->height_mm) : Held(); }},
    {"cannang", [](const School&,
                   const Record& r) { return r.measured ? tenths(r.measured->weight_grams / 100) : Held(); }},
    {"nhommau", profile_code<&people::PupilProfile::blood_group_id>},
    {"matrangthaihientai", status},
    {"malydothoihoc",
     [](const School& s, const Record& r) {
         return r.status ? text_held(s.lists.national(r.status->reason_id)) : Held();
     }},
    {"makhuvuc", profile_code<&people::PupilProfile::area_kind_id>},
    {"madienchinhsach", policies},
    {"maloaikhuyettat", profile_code<&people::PupilProfile::disability_kind_id>},
    {"cokhuyettatkhongdanhgia", profile_flag<&people::PupilProfile::not_graded_for_disability>},
    {"mahocbantru",
     [](const School& s, const Record& r) {
         return r.year ? text_held(s.lists.national(r.year->boarding_id)) : Held();
     }},
    {"cohoc2buoi", year_flag<&people::PupilYear::two_sessions>},
    {"bietboi", year_flag<&people::PupilYear::swims>},
    {"codoivien", year_flag<&people::PupilYear::pioneer>},
    {"codoanvien", year_flag<&people::PupilYear::youth_union>},
    {"coluubannamtruoc", year_flag<&people::PupilYear::repeats_year>},
    {"cohocsinhtiengdantoc", year_flag<&people::PupilYear::learns_minority_language>},
    {"conhucauhotrongoaingu", year_flag<&people::PupilYear::needs_language_support>},
    {"cohocsinhdantoctrogiang", year_flag<&people::PupilYear::has_language_assistant>},
    {"comienhocphi", year_flag<&people::PupilYear::fee_exempt>},
    {"cogiamhocphi", year_flag<&people::PupilYear::fee_reduced>},
    {"cohotrochiphihoctap", year_flag<&people::PupilYear::study_cost_support>},
    {"cohotroantrua", year_flag<&people::PupilYear::lunch_support>},
    {"cohotronhao", year_flag<&people::PupilYear::housing_support>},
    {"cocaptienhangthang", year_flag<&people::PupilYear::monthly_allowance>},
    {"cocapgao", year_flag<&people::PupilYear::rice_support>},
};

}  // namespace

std::vector<sheet::TableOut> national_pupils(const Reader& reader, SchoolFile& school) {
    const auto records = read_pupils(reader, school, Secrets::read);
    add_areas(reader, areas_of(records), school.lists);
    std::vector<FormColumn<Record>> columns(std::begin(identity), std::end(identity));
    columns.insert(columns.end(), std::begin(family), std::end(family));
    columns.insert(columns.end(), std::begin(circumstances), std::end(circumstances));
    return {table_of<Record>(school, "hocsinh", columns, records)};
}

}  // namespace truong::exchange
