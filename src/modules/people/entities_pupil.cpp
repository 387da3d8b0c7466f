// What a school writes down about a pupil.
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

constexpr Retention lifelong{.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"};
constexpr Retention after_school{.months = 120, .basis = "DEFAULT: sau khi học sinh rời trường"};
constexpr FieldOptions copied{
    .required = false, .privacy = Privacy::personal, .derived = true, .copied_through = "person_id"};

void declare_record(Catalog& catalog) {
    catalog.entity<Pupil>("pup", {"Học sinh", "Pupil"})
        .field<&Pupil::person_id>({"Người", "Person"})
        .field<&Pupil::code>({"Mã học sinh", "Code"}, code_text)
        .field<&Pupil::campus_id>({"Cơ sở", "Campus"})
        .field<&Pupil::valid_from>({"Nhập học ngày", "Enrolled on"})
        .field<&Pupil::valid_to>({"Đến ngày", "Until"})
        .field<&Pupil::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                               .required = false,
                                                               .privacy = Privacy::personal,
                                                               .order = Order::person_name,
                                                               .searched = true,
                                                               .derived = true,
                                                               .copied_through = "person_id"})
        .field<&Pupil::birth_date>({"Ngày sinh", "Birth date"}, copied)
        .field<&Pupil::sex>({"Giới tính", "Sex"}, copied)
        .field<&Pupil::register_number>({"Số đăng bộ", "Number in the register"}, {.limit = 1'000'000})
        .field<&Pupil::entry_type_id>({"Hình thức nhập học", "Entry type"}, {.codes = "entry_type"})
        .field<&Pupil::previous_school>({"Trường trước đó", "School before"}, personal_text(200))
        .field<&Pupil::phone>(
            {"Điện thoại của học sinh", "Pupil's telephone"},
            {.limit = 20, .required = false, .privacy = Privacy::personal, .form = &phone_form})
        .field<&Pupil::email>(
            {"Thư điện tử của học sinh", "Pupil's e-mail"},
            {.limit = 120, .required = false, .privacy = Privacy::personal, .form = &email_form})
        .dated<&Pupil::valid_from, &Pupil::valid_to, &Pupil::person_id>()
        .about<&Pupil::person_id>()
        .campus<&Pupil::campus_id>()
        .retention(lifelong)
        .read<any_of<any_staff, related<GuardianOf, &Pupil::id>, related<PupilHimself, &Pupil::id>>>()
        .write<registrars>()
        .rest(Rest::full);
    catalog.entity<PupilStatus>("pst", {"Trạng thái học sinh", "Status of a pupil"})
        .field<&PupilStatus::pupil_id>({"Học sinh", "Pupil"})
        .field<&PupilStatus::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilStatus::state>({"Trạng thái", "State"})
        .field<&PupilStatus::reason_id>({"Lý do", "Reason"}, sensitive_code("leaving_reason"))
        .field<&PupilStatus::destination>({"Nơi đến", "Destination"}, personal_text(200))
        .field<&PupilStatus::decision>({"Quyết định", "Decision"}, short_text)
        .field<&PupilStatus::valid_from>({"Từ ngày", "From"})
        .field<&PupilStatus::valid_to>({"Đến ngày", "Until"})
        .dated<&PupilStatus::valid_from, &PupilStatus::valid_to, &PupilStatus::pupil_id>()
        .about<&PupilStatus::person_id>()
        .retention(lifelong)
        .read<carers_and_family<&PupilStatus::pupil_id>>()
        .write<registrars_near<&PupilStatus::pupil_id>>()
        .reveal<keepers<&PupilStatus::pupil_id>>()
        .rest(Rest::full);
}

void declare_profile(Catalog& catalog) {
    catalog.entity<PupilProfile>("pro", {"Sơ yếu lý lịch học sinh", "Profile of a pupil"})
        .field<&PupilProfile::pupil_id>({"Học sinh", "Pupil"})
        .field<&PupilProfile::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilProfile::ethnicity_id>({"Dân tộc", "Ethnicity"}, sensitive_code("ethnicity"))
        .field<&PupilProfile::certificate_ethnicity_id>(
            {"Dân tộc trên giấy khai sinh", "Ethnicity on the birth certificate"},
            sensitive_code("ethnicity"))
        .field<&PupilProfile::religion_id>({"Tôn giáo", "Religion"}, sensitive_code("religion"))
        .field<&PupilProfile::birth_place>({"Nơi sinh", "Place of birth"}, personal_text(300))
        .field<&PupilProfile::birth_area_id>({"Xã, tỉnh nơi sinh", "Area of birth"}, personal)
        .field<&PupilProfile::home_town>({"Quê quán", "Home town"}, personal_text(300))
        .field<&PupilProfile::home_area_id>({"Xã, tỉnh quê quán", "Area of the home town"}, personal)
        .field<&PupilProfile::permanent_address>({"Địa chỉ thường trú", "Permanent address"},
                                                 personal_text(300))
        .field<&PupilProfile::permanent_area_id>({"Xã, tỉnh thường trú", "Area of residence"}, personal)
        .field<&PupilProfile::current_address>({"Nơi ở hiện nay", "Current address"}, personal_text(300))
        .field<&PupilProfile::current_area_id>({"Xã, tỉnh nơi ở hiện nay", "Current area"}, personal)
        .field<&PupilProfile::area_kind_id>({"Khu vực", "Kind of area"}, {.codes = "area_kind"})
        .field<&PupilProfile::blood_group_id>({"Nhóm máu", "Blood group"}, sensitive_code("blood_group"))
        .field<&PupilProfile::disability_kind_id>({"Dạng khuyết tật", "Kind of disability"},
                                                  sensitive_code("disability_kind"))
        .field<&PupilProfile::disability_degree_id>({"Mức độ khuyết tật", "Degree of disability"},
                                                    sensitive_code("disability_degree"))
        .field<&PupilProfile::not_graded_for_disability>(
            {"Khuyết tật không đánh giá", "Not graded for disability"}, sensitive)
        .field<&PupilProfile::father_minority>({"Cha là người dân tộc thiểu số", "Father of a minority"},
                                               sensitive)
        .field<&PupilProfile::mother_minority>({"Mẹ là người dân tộc thiểu số", "Mother of a minority"},
                                               sensitive)
        .field<&PupilProfile::no_policy_group>({"Không thuộc diện chính sách", "In no policy group"},
                                               sensitive)
        .field<&PupilProfile::preschool_at_five>({"Đã học mẫu giáo 5 tuổi", "Preschool at five"}, {})
        .field<&PupilProfile::smartphone_at_home>({"Ở nhà có điện thoại thông minh", "Smartphone at home"},
                                                  personal)
        .field<&PupilProfile::computer_at_home>({"Ở nhà có máy tính", "Computer at home"}, personal)
        .field<&PupilProfile::family_background>({"Hoàn cảnh gia đình", "Family background"},
                                                 sensitive_text(1'000))
        .unique<&PupilProfile::pupil_id>()
        .about<&PupilProfile::person_id>()
        .retention(lifelong)
        .read<carers_and_family<&PupilProfile::pupil_id>>()
        .write<keepers<&PupilProfile::pupil_id>>()
        .reveal<keepers_and_family<&PupilProfile::pupil_id>>()
        .rest(Rest::full);
    catalog.entity<PupilPolicy>("ppo", {"Diện chính sách", "Policy group of a pupil"})
        .field<&PupilPolicy::pupil_id>({"Học sinh", "Pupil"})
        .field<&PupilPolicy::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilPolicy::policy_group_id>({"Diện", "Group"}, sensitive_code("policy_group"))
        .field<&PupilPolicy::paper_number>({"Số giấy xác nhận", "Number of the paper"}, personal_text(60))
        .field<&PupilPolicy::valid_from>({"Từ ngày", "From"})
        .field<&PupilPolicy::valid_to>({"Đến ngày", "Until"})
        .dated<&PupilPolicy::valid_from, &PupilPolicy::valid_to, &PupilPolicy::pupil_id,
               &PupilPolicy::policy_group_id>()
        .about<&PupilPolicy::person_id>()
        .retention(after_school)
        .read<keepers_and_family<&PupilPolicy::pupil_id>>()
        .write<keepers<&PupilPolicy::pupil_id>>()
        .reveal<keepers_and_family<&PupilPolicy::pupil_id>>()
        .rest(Rest::full);
}

void declare_year(Catalog& catalog) {
    catalog.entity<PupilYear>("pye", {"Thông tin năm học của học sinh", "Year of a pupil"})
        .field<&PupilYear::pupil_id>({"Học sinh", "Pupil"})
        .field<&PupilYear::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilYear::year_id>({"Năm học", "School year"})
        .field<&PupilYear::boarding_id>({"Bán trú, nội trú", "Boarding"}, {.codes = "boarding"})
        .field<&PupilYear::sessions_a_week>({"Số buổi học một tuần", "Sessions a week"}, {.limit = 14})
        .field<&PupilYear::two_sessions>({"Học 2 buổi một ngày", "Two sessions a day"}, {})
        .field<&PupilYear::swims>({"Biết bơi", "Can swim"}, {})
        .field<&PupilYear::pioneer>({"Đội viên", "Young Pioneer"}, {})
        .field<&PupilYear::youth_union>({"Đoàn viên", "Member of the Youth Union"}, {})
        .field<&PupilYear::repeats_year>({"Lưu ban năm trước", "Repeats the year"}, {})
        .field<&PupilYear::learns_minority_language>({"Học tiếng dân tộc", "Learns a minority language"}, {})
        .field<&PupilYear::needs_language_support>({"Được tăng cường tiếng Việt", "Support in Vietnamese"},
                                                   {})
        .field<&PupilYear::has_language_assistant>(
            {"Có trợ giảng tiếng dân tộc", "Assistant who speaks his language"}, {})
        .field<&PupilYear::fee_exempt>({"Được miễn học phí", "Exempt from fees"}, personal)
        .field<&PupilYear::fee_reduced>({"Được giảm học phí", "Reduced fees"}, personal)
        .field<&PupilYear::study_cost_support>({"Hỗ trợ chi phí học tập", "Support of study costs"}, personal)
        .field<&PupilYear::lunch_support>({"Hỗ trợ ăn trưa", "Support of lunch"}, personal)
        .field<&PupilYear::housing_support>({"Hỗ trợ nhà ở", "Support of housing"}, personal)
        .field<&PupilYear::monthly_allowance>({"Cấp tiền hằng tháng", "Monthly allowance"}, personal)
        .field<&PupilYear::rice_support>({"Cấp gạo", "Rice"}, personal)
        .field<&PupilYear::textbooks_lent>({"Cấp, mượn sách giáo khoa", "Textbooks lent"}, personal)
        .unique<&PupilYear::pupil_id, &PupilYear::year_id>()
        .about<&PupilYear::person_id>()
        .retention(after_school)
        .read<carers_and_family<&PupilYear::pupil_id>>()
        .write<keepers<&PupilYear::pupil_id>>()
        .rest(Rest::full);
}

void declare_care(Catalog& catalog) {
    catalog.entity<CareRecord>("car", {"Thông tin chăm sóc trẻ", "Care record"})
        .field<&CareRecord::pupil_id>({"Học sinh", "Pupil"})
        .field<&CareRecord::person_id>({"Người", "Person"}, through_pupil)
        .field<&CareRecord::birth_order>({"Con thứ mấy", "Birth order"}, {.limit = 20, .minimum = 1})
        .field<&CareRecord::allergies>({"Dị ứng", "Allergies"}, sensitive_text(500))
        .field<&CareRecord::food_bans>({"Thức ăn phải kiêng", "Food to avoid"}, sensitive_text(500))
        .field<&CareRecord::vaccinations>({"Tiêm chủng", "Vaccinations"}, sensitive_text(1'000))
        .field<&CareRecord::health_insurance_number>({"Mã số bảo hiểm y tế", "Health insurance number"},
                                                     {.limit = 15, .privacy = Privacy::secret})
        .field<&CareRecord::note>({"Lưu ý khác", "Note"}, sensitive_text(500))
        .unique<&CareRecord::pupil_id>()
        .about<&CareRecord::person_id>()
        .retention(after_school)
        .read<carers_and_family<&CareRecord::pupil_id>>()
        .write<keepers_and_nurses<&CareRecord::pupil_id>>()
        .reveal<carers_and_family<&CareRecord::pupil_id>>()
        .rest(Rest::full);
    catalog.entity<Measurement>("mea", {"Chiều cao, cân nặng", "Measurement"})
        .field<&Measurement::pupil_id>({"Học sinh", "Pupil"})
        .field<&Measurement::person_id>({"Người", "Person"}, through_pupil)
        .field<&Measurement::measured_on>({"Ngày đo", "Measured on"})
        .field<&Measurement::height_mm>({"Chiều cao (mm)", "Height in millimetres"},
                                        {.limit = 3'000, .minimum = 1, .privacy = Privacy::sensitive})
        .field<&Measurement::weight_grams>({"Cân nặng (g)", "Weight in grams"},
                                           {.limit = 300'000, .minimum = 1, .privacy = Privacy::sensitive})
        .unique<&Measurement::pupil_id, &Measurement::measured_on>()
        .about<&Measurement::person_id>()
        .retention(after_school)
        .read<carers_and_family<&Measurement::pupil_id>>()
        .write<keepers_and_nurses<&Measurement::pupil_id>>()
        .reveal<carers_and_family<&Measurement::pupil_id>>()
        .rest(Rest::full);
}

}  // namespace

void declare_pupil(Catalog& catalog) {
    declare_record(catalog);
    declare_profile(catalog);
    declare_year(catalog);
    declare_care(catalog);
}

}  // namespace truong::people
