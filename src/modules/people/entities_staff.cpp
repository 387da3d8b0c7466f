// Who works at a school, and what the databases ask about him.
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

constexpr Retention staff_record{.months = 0, .basis = "Luật Viên chức: hồ sơ viên chức"};

Condition own_record(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat == Hat::staff && actor.person ? where<&StaffMember::person_id> == actor.person : never();
}

template <class Row> Condition of_himself(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat == Hat::staff && actor.person ? where<&Row::person_id> == actor.person : never();
}

/// The staff member that Member points to is of the actor's campus, or of none.
template <auto Member> Condition staff_registrars(const Question& question) {
    const Condition registrar = registrars(question);
    if (is_never(registrar) || !question.actor.campus) return registrar;
    return {"exists (select 1 from people_staff_member as works where works.id = " + column<Member>()
                + " and (works.campus_id = ? or works.campus_id is null))",
            {question.actor.campus.value}};
}

/// Read by those who keep records and by himself.
template <class Row> EntityBuilder<Row> beside_staff(Catalog& catalog, std::string_view prefix, Label label) {
    auto builder = catalog.entity<Row>(prefix, label);
    builder.template field<&Row::staff_member_id>({"Nhân sự", "Staff member"})
        .template field<&Row::person_id>({"Người", "Person"}, through_staff_member)
        .template about<&Row::person_id>()
        .retention(staff_record)
        .template read<any_of<staff_registrars<&Row::staff_member_id>, of_himself<Row>>>()
        .template write<staff_registrars<&Row::staff_member_id>>()
        .rest(Rest::full);
    return builder;
}

void declare_history(Catalog& catalog) {
    beside_staff<StaffPost>(catalog, "spo", {"Vị trí việc làm", "Post of staff"})
        .field<&StaffPost::position_id>({"Vị trí", "Position"}, {.codes = "staff_position"})
        .field<&StaffPost::decision>({"Quyết định", "Decision"}, short_text)
        .field<&StaffPost::valid_from>({"Từ ngày", "From"})
        .field<&StaffPost::valid_to>({"Đến ngày", "Until"})
        .dated<&StaffPost::valid_from, &StaffPost::valid_to, &StaffPost::staff_member_id,
               &StaffPost::position_id>();
    beside_staff<StaffStatus>(catalog, "sst", {"Trạng thái làm việc", "Status of staff"})
        .field<&StaffStatus::status_id>({"Trạng thái", "Status"}, {.codes = "staff_status"})
        .field<&StaffStatus::decision>({"Quyết định", "Decision"}, short_text)
        .field<&StaffStatus::valid_from>({"Từ ngày", "From"})
        .field<&StaffStatus::valid_to>({"Đến ngày", "Until"})
        .dated<&StaffStatus::valid_from, &StaffStatus::valid_to, &StaffStatus::staff_member_id>();
    beside_staff<Contract>(catalog, "con", {"Hợp đồng", "Contract"})
        .field<&Contract::form_id>({"Loại hợp đồng", "Form"}, {.codes = "contract_form"})
        .field<&Contract::number>({"Số hợp đồng", "Number"}, short_text)
        .field<&Contract::signed_on>({"Ngày ký", "Signed on"})
        .field<&Contract::valid_from>({"Từ ngày", "From"})
        .field<&Contract::valid_to>({"Đến ngày", "Until"})
        .dated<&Contract::valid_from, &Contract::valid_to, &Contract::staff_member_id>();
    beside_staff<Qualification>(catalog, "qua", {"Trình độ đào tạo", "Qualification"})
        .field<&Qualification::level_id>({"Trình độ", "Level"}, {.codes = "qualification_level"})
        .field<&Qualification::major>({"Chuyên ngành", "Major"}, long_text)
        .field<&Qualification::institution>({"Cơ sở đào tạo", "Institution"}, long_text)
        .field<&Qualification::study_form_id>({"Hình thức đào tạo", "Form of study"}, {.codes = "study_form"})
        .field<&Qualification::began_on>({"Bắt đầu", "Began on"})
        .field<&Qualification::granted_on>({"Ngày cấp bằng", "Granted on"})
        .field<&Qualification::diploma_number>({"Số hiệu văn bằng", "Number of the diploma"}, short_text);
}

void declare_staff_profile(Catalog& catalog) {
    beside_staff<StaffProfile>(catalog, "spr", {"Sơ yếu lý lịch nhân sự", "Profile of staff"})
        .field<&StaffProfile::ethnicity_id>({"Dân tộc", "Ethnicity"},
                                            {.privacy = Privacy::sensitive, .codes = "ethnicity"})
        .field<&StaffProfile::religion_id>({"Tôn giáo", "Religion"},
                                           {.privacy = Privacy::sensitive, .codes = "religion"})
        .field<&StaffProfile::home_town>({"Quê quán", "Home town"}, personal_text(300))
        .field<&StaffProfile::permanent_address>({"Địa chỉ thường trú", "Permanent address"},
                                                 personal_text(300))
        .field<&StaffProfile::current_address>({"Nơi ở hiện nay", "Current address"}, personal_text(300))
        .field<&StaffProfile::permanent_area_id>({"Xã, tỉnh thường trú", "Area of residence"}, personal)
        .field<&StaffProfile::current_area_id>({"Xã, tỉnh nơi ở", "Current area"}, personal)
        .field<&StaffProfile::social_insurance_number>({"Số bảo hiểm xã hội", "Social insurance number"},
                                                       {.limit = 15, .privacy = Privacy::secret})
        .field<&StaffProfile::recruited_on>({"Ngày tuyển dụng", "Recruited on"})
        .field<&StaffProfile::recruited_by>({"Cơ quan tuyển dụng", "Recruited by"}, long_text)
        .field<&StaffProfile::work_when_recruited>({"Nghề khi được tuyển dụng", "Work when recruited"},
                                                   long_text)
        .field<&StaffProfile::title_class>({"Hạng chức danh", "Class of title"}, short_text)
        .field<&StaffProfile::title_code>({"Mã số chức danh", "Code of title"}, short_text)
        .field<&StaffProfile::party_member>({"Đảng viên", "Party member"}, {.privacy = Privacy::sensitive})
        .field<&StaffProfile::youth_union_member>({"Đoàn viên", "Member of the Youth Union"}, personal)
        .field<&StaffProfile::full_time_youth_work>({"Chuyên trách Đoàn, Đội", "Full-time youth work"}, {})
        .field<&StaffProfile::life_skills_trained>(
            {"Đã tập huấn kỹ năng sống", "Trained in teaching life skills"}, {})
        .field<&StaffProfile::teaches_disabled>({"Dạy trẻ khuyết tật hòa nhập", "Teaches disabled pupils"},
                                                {})
        .field<&StaffProfile::two_sessions>({"Dạy 2 buổi một ngày", "Teaches two sessions a day"}, {})
        .field<&StaffProfile::ethnic_language>({"Tiếng dân tộc", "Minority language"}, short_text)
        .field<&StaffProfile::political_theory>({"Lý luận chính trị", "Political theory"}, short_text)
        .field<&StaffProfile::education_management>({"Quản lý giáo dục", "Education management"}, short_text)
        .field<&StaffProfile::computing>({"Trình độ tin học", "Computing"}, short_text)
        .field<&StaffProfile::languages>({"Ngoại ngữ", "Foreign languages"}, long_text)
        .field<&StaffProfile::standard_rating_id>({"Xếp loại chuẩn nghề nghiệp", "Standard rating"},
                                                  {.privacy = Privacy::personal, .codes = "standard_rating"})
        .unique<&StaffProfile::staff_member_id>()
        .reveal<any_of<staff_registrars<&StaffProfile::staff_member_id>, of_himself<StaffProfile>>>();
}

}  // namespace

void declare_staff(Catalog& catalog) {
    catalog.entity<StaffMember>("stm", {"Cán bộ, giáo viên, nhân viên", "Staff member"})
        .field<&StaffMember::person_id>({"Người", "Person"})
        .field<&StaffMember::kind>({"Nhóm", "Kind"})
        .field<&StaffMember::code>({"Mã cán bộ", "Code"}, code_text)
        .field<&StaffMember::campus_id>({"Cơ sở", "Campus"})
        .field<&StaffMember::valid_from>({"Từ ngày", "From"})
        .field<&StaffMember::valid_to>({"Đến ngày", "Until"})
        .field<&StaffMember::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                     .required = false,
                                                                     .privacy = Privacy::personal,
                                                                     .order = Order::person_name,
                                                                     .searched = true,
                                                                     .derived = true,
                                                                     .copied_through = "person_id"})
        .field<&StaffMember::phone>(
            {"Điện thoại", "Telephone"},
            {.limit = 20, .required = false, .privacy = Privacy::personal, .form = &phone_form})
        .field<&StaffMember::email>({"Thư điện tử", "E-mail"}, {.limit = 120,
                                                                .required = false,
                                                                .privacy = Privacy::personal,
                                                                .form = &email_form,
                                                                .lookup = true})
        .dated<&StaffMember::valid_from, &StaffMember::valid_to, &StaffMember::person_id>()
        .about<&StaffMember::person_id>()
        .campus<&StaffMember::campus_id>()
        .importable()
        .retention(staff_record)
        .read<any_of<any_staff, own_record, related_school<org::OfficerAbove, StaffMember>>>()
        .write<registrars>()
        .rest(Rest::full);
    declare_history(catalog);
    declare_staff_profile(catalog);
}

}  // namespace truong::people
