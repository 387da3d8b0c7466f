// What a school writes down about a pupil.
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

constexpr Retention lifelong{.months = 0, .basis = "NĐ 88/2026/NĐ-CP: hồ sơ học tập suốt đời"};
constexpr Retention after_school{.months = 120, .basis = "DEFAULT: sau khi học sinh rời trường"};
constexpr FieldOptions copied{
    .required = false, .privacy = Privacy::personal, .derived = true, .copied_through = "person_id"};

Presentation look_of_pupil() {
    return {.task = Task::pupils,
            .icon = "graduation-cap",
            .many = {"Học sinh", "Pupils"},
            .verb = {"Thêm học sinh", "Add a pupil"},
            .empty =
                {"Danh sách học sinh của trường. Tiếp nhận từng em, hoặc nhập cả danh sách từ tệp Excel đang "
                 "dùng.",
                 "The pupils of the school. Admit them one by one, or import the spreadsheet that you have."},
            .subtitle = {"code", "birth_date"},
            .sections = {{"who", {"Học sinh", "The pupil"}},
                         {"entry", {"Nhập học, rời trường", "Admission and leaving"}},
                         {"contact", {"Liên lạc", "Contact"}}},
            .views = {{"newest", {"Mới nhập học", "Latest admissions"}, "sort=-valid_from"},
                      {"no_birth_date",
                       {"Thiếu ngày sinh", "Without a birth date"},
                       "filter[birth_date]=null",
                       Tone::waiting},
                      {"no_register",
                       {"Chưa có số đăng bộ", "Without a register number"},
                       "filter[register_number]=null",
                       Tone::waiting},
                      {"ever", {"Cả học sinh đã rời trường", "With those who left"}, "as_of=all"}},
            .next_steps = {{.field = "valid_to",
                            .values = {"past"},
                            .text = {"Học sinh đã rời trường.", "This pupil has left the school."},
                            .tone = Tone::neutral},
                           {.field = "birth_date",
                            .values = {"null"},
                            .text = {"Chưa có ngày sinh.", "The birth date is missing."},
                            .action_label = {"Bổ sung ngày sinh", "Add the birth date"},
                            .action = "/r/people/persons/{person_id}?edit"}},
            .found = true,
            .whole_person = true};
}

Presentation look_of_pupil_status() {
    return {.task = Task::pupils,
            .icon = "arrow-left-right",
            .many = {"Biến động học sinh", "Changes of pupils"},
            .verb = {"Ghi biến động", "Note a change"},
            .empty = {"Đang học, bảo lưu, chuyển trường, bỏ học: mỗi lần thay đổi được ghi ở đây kèm ngày và "
                      "quyết định.",
                      "Studying, on leave, transferred, dropped out: each change stands here with its day."},
            .title = {"state"},
            .subtitle = {"valid_from", "destination"},
            .sort = "-valid_from",
            .views = {{"dropped_out",
                       {"Bỏ học", "Dropped out"},
                       "filter[state]=dropped_out&sort=-valid_from",
                       Tone::bad},
                      {"reserved", {"Bảo lưu", "On leave"}, "filter[state]=reserved", Tone::waiting},
                      {"transferred",
                       {"Chuyển trường", "Transferred"},
                       "filter[state]=transferred_out&sort=-valid_from",
                       Tone::info},
                      {"studying", {"Đang học", "Studying"}, "filter[state]=studying", Tone::good}},
            .next_steps = {{.field = "state",
                            .values = {"dropped_out"},
                            .text = {"Học sinh đã bỏ học: gọi gia đình, vận động em trở lại lớp.",
                                     "The pupil dropped out: call the family and bring him back."},
                            .action_label = {"Xem phụ huynh", "See the guardians"},
                            .action = "/r/people/pupils/{pupil_id}?part=people.guardianships",
                            .tone = Tone::bad},
                           {.field = "state",
                            .values = {"reserved"},
                            .text = {"Học sinh đang bảo lưu: hỏi ngày trở lại.",
                                     "The pupil is on leave: ask when he comes back."},
                            .action_label = {"Xem học sinh", "See the pupil"},
                            .action = "/r/people/pupils/{pupil_id}"}}};
}

void declare_record(Catalog& catalog) {
    catalog.entity<Pupil>("pup", {"Học sinh", "Pupil"})
        .field<&Pupil::person_id>({"Người", "Person"}, {.priority = 3})
        .field<&Pupil::code>({"Mã học sinh", "Code"},
                             explained({"Mã riêng của trường; để trống nếu không dùng.",
                                        "The school's own; empty where it uses none."},
                                       in_section("who", at_priority(2, code_text))))
        .field<&Pupil::campus_id>({"Cơ sở", "Campus"}, {.section = "entry"})
        .field<&Pupil::valid_from>({"Nhập học ngày", "Enrolled on"}, {.priority = 2, .section = "entry"})
        .field<&Pupil::valid_to>({"Rời trường ngày", "Left on"}, {.section = "entry"})
        .field<&Pupil::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                               .required = false,
                                                               .privacy = Privacy::personal,
                                                               .order = Order::person_name,
                                                               .searched = true,
                                                               .derived = true,
                                                               .copied_through = "person_id",
                                                               .section = "who"})
        .field<&Pupil::birth_date>({"Ngày sinh", "Birth date"}, in_section("who", at_priority(1, copied)))
        .field<&Pupil::sex>({"Giới tính", "Sex"}, in_section("who", at_priority(2, copied)))
        .field<&Pupil::register_number>(
            {"Số đăng bộ", "Number in the register"},
            {.limit = 1'000'000,
             .help = {"Số thứ tự trong sổ đăng bộ.", "The number in the register of admissions."},
             .section = "who"})
        .field<&Pupil::entry_type_id>({"Hình thức nhập học", "Entry type"},
                                      {.codes = "entry_type", .section = "entry"})
        .field<&Pupil::previous_school>({"Trường trước đó", "School before"},
                                        in_section("entry", personal_text(200)))
        .field<&Pupil::phone>({"Điện thoại của học sinh", "Pupil's telephone"}, {.limit = 20,
                                                                                 .required = false,
                                                                                 .privacy = Privacy::personal,
                                                                                 .form = &phone_form,
                                                                                 .section = "contact"})
        .field<&Pupil::email>({"Thư điện tử của học sinh", "Pupil's e-mail"}, {.limit = 120,
                                                                               .required = false,
                                                                               .privacy = Privacy::personal,
                                                                               .form = &email_form,
                                                                               .section = "contact"})
        .dated<&Pupil::valid_from, &Pupil::valid_to, &Pupil::person_id>()
        .about<&Pupil::person_id>()
        .campus<&Pupil::campus_id>()
        .retention(lifelong)
        .read<any_of<any_staff, related<GuardianOf, &Pupil::id>, related<PupilHimself, &Pupil::id>>>()
        .write<registrars>()
        .part_of<&Pupil::person_id>({"Hồ sơ học sinh", "Records as a pupil"}, 20)
        .created_by<NewPupil>("/pupils/register")
        .present(look_of_pupil())
        .rest(Rest::full);
}

void declare_status(Catalog& catalog) {
    catalog.entity<PupilStatus>("pst", {"Trạng thái học sinh", "Status of a pupil"})
        .field<&PupilStatus::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&PupilStatus::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilStatus::state>({"Trạng thái", "State"})
        .field<&PupilStatus::reason_id>({"Lý do", "Reason"}, sensitive_code("leaving_reason"))
        .field<&PupilStatus::destination>(
            {"Nơi đến", "Destination"},
            explained({"Trường chuyển đến, hoặc nơi chuyển về.", "The school, or the place, where he goes."},
                      at_priority(2, personal_text(200))))
        .field<&PupilStatus::decision>(
            {"Quyết định", "Decision"},
            explained({"Số và ngày của quyết định, nếu có.", "Number and day, where there is one."},
                      short_text))
        .field<&PupilStatus::valid_from>({"Từ ngày", "From"}, {.priority = 1})
        .field<&PupilStatus::valid_to>({"Đến ngày", "Until"})
        .dated<&PupilStatus::valid_from, &PupilStatus::valid_to, &PupilStatus::pupil_id>()
        .about<&PupilStatus::person_id>()
        .retention(lifelong)
        .read<carers_and_family<&PupilStatus::pupil_id>>()
        .write<registrars_near<&PupilStatus::pupil_id>>()
        .reveal<keepers<&PupilStatus::pupil_id>>()
        .part_of<&PupilStatus::pupil_id>({"Biến động", "Changes"}, 3)
        .present(look_of_pupil_status())
        .rest(Rest::full);
}

Presentation look_of_profile() {
    return {.icon = "file-text",
            .many = {"Sơ yếu lý lịch học sinh", "Profiles of pupils"},
            .verb = {"Lập sơ yếu lý lịch", "Write the profile"},
            .empty = {"Dân tộc, nơi sinh, chỗ ở và hoàn cảnh của học sinh, như trên phiếu thông tin gia đình "
                      "nộp đầu năm.",
                      "Ethnicity, birth place, address and circumstances, as the family sheet tells them."},
            .title = {"current_address"},
            .sections = {{"roots", {"Dân tộc, tôn giáo", "Ethnicity and religion"}},
                         {"birth", {"Nơi sinh, quê quán", "Birth place and home town"}},
                         {"address", {"Chỗ ở", "Address"}},
                         {"health", {"Sức khỏe, khuyết tật", "Health and disability"}},
                         {"home", {"Hoàn cảnh", "Circumstances"}}}};
}

Presentation look_of_policy() {
    return {
        .task = Task::pupils,
        .icon = "heart-handshake",
        .many = {"Diện chính sách", "Policy groups"},
        .verb = {"Ghi diện chính sách", "Note a policy group"},
        .empty = {"Học sinh hộ nghèo, con thương binh, mồ côi…: mỗi diện được ghi kèm số giấy xác nhận và "
                  "thời hạn.",
                  "Poor households, orphans and others: each group stands here with its paper and its time."},
        .title = {"paper_number"},
        .sort = "-valid_from",
        .views = {{"ever", {"Cả diện đã hết hạn", "With those that are over"}, "as_of=all"}},
        .next_steps = {{.field = "paper_number",
                        .values = {"null"},
                        .text = {"Chưa có số giấy xác nhận.", "The number of the paper is missing."},
                        .action_label = {"Bổ sung giấy xác nhận", "Add the paper"},
                        .action = "/r/people/pupil-policies/{id}?edit"}}};
}

void declare_profile(Catalog& catalog) {
    catalog.entity<PupilProfile>("pro", {"Sơ yếu lý lịch học sinh", "Profile of a pupil"})
        .field<&PupilProfile::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1, .section = "roots"})
        .field<&PupilProfile::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilProfile::ethnicity_id>({"Dân tộc", "Ethnicity"},
                                            in_section("roots", sensitive_code("ethnicity")))
        .field<&PupilProfile::certificate_ethnicity_id>(
            {"Dân tộc trên giấy khai sinh", "Ethnicity on the birth certificate"},
            in_section("roots", sensitive_code("ethnicity")))
        .field<&PupilProfile::religion_id>({"Tôn giáo", "Religion"},
                                           in_section("roots", sensitive_code("religion")))
        .field<&PupilProfile::birth_place>({"Nơi sinh", "Place of birth"},
                                           at_priority(2, in_section("birth", personal_text(300))))
        .field<&PupilProfile::birth_area_id>({"Xã, tỉnh nơi sinh", "Area of birth"},
                                             in_section("birth", personal))
        .field<&PupilProfile::home_town>({"Quê quán", "Home town"}, in_section("birth", personal_text(300)))
        .field<&PupilProfile::home_area_id>({"Xã, tỉnh quê quán", "Area of the home town"},
                                            in_section("birth", personal))
        .field<&PupilProfile::permanent_address>(
            {"Địa chỉ thường trú", "Permanent address"},
            explained({"Như trên căn cước hoặc giấy xác nhận cư trú.",
                       "As on the identity card or the proof of residence."},
                      in_section("address", personal_text(300))))
        .field<&PupilProfile::permanent_area_id>({"Xã, tỉnh thường trú", "Area of residence"},
                                                 in_section("address", personal))
        .field<&PupilProfile::current_address>(
            {"Nơi ở hiện nay", "Current address"},
            explained({"Số nhà, đường hoặc thôn, xóm; xã và tỉnh chọn ở mục dưới.",
                       "House and street or hamlet; commune and province are chosen below."},
                      at_priority(2, in_section("address", personal_text(300)))))
        .field<&PupilProfile::current_area_id>({"Xã, tỉnh nơi ở hiện nay", "Current area"},
                                               in_section("address", personal))
        .field<&PupilProfile::area_kind_id>({"Khu vực", "Kind of area"},
                                            {.codes = "area_kind", .section = "address"})
        .field<&PupilProfile::blood_group_id>({"Nhóm máu", "Blood group"},
                                              in_section("health", sensitive_code("blood_group")))
        .field<&PupilProfile::disability_kind_id>({"Dạng khuyết tật", "Kind of disability"},
                                                  in_section("health", sensitive_code("disability_kind")))
        .field<&PupilProfile::disability_degree_id>({"Mức độ khuyết tật", "Degree of disability"},
                                                    in_section("health", sensitive_code("disability_degree")))
        .field<&PupilProfile::not_graded_for_disability>(
            {"Khuyết tật không đánh giá", "Not graded for disability"}, in_section("health", sensitive))
        .field<&PupilProfile::father_minority>({"Cha là người dân tộc thiểu số", "Father of a minority"},
                                               in_section("roots", sensitive))
        .field<&PupilProfile::mother_minority>({"Mẹ là người dân tộc thiểu số", "Mother of a minority"},
                                               in_section("roots", sensitive))
        .field<&PupilProfile::no_policy_group>({"Không thuộc diện chính sách", "In no policy group"},
                                               in_section("home", sensitive))
        .field<&PupilProfile::preschool_at_five>({"Đã học mẫu giáo 5 tuổi", "Preschool at five"},
                                                 {.section = "home"})
        .field<&PupilProfile::smartphone_at_home>({"Ở nhà có điện thoại thông minh", "Smartphone at home"},
                                                  in_section("home", personal))
        .field<&PupilProfile::computer_at_home>({"Ở nhà có máy tính", "Computer at home"},
                                                in_section("home", personal))
        .field<&PupilProfile::family_background>({"Hoàn cảnh gia đình", "Family background"},
                                                 in_section("home", sensitive_text(1'000)))
        .unique<&PupilProfile::pupil_id>()
        .about<&PupilProfile::person_id>()
        .retention(lifelong)
        .read<carers_and_family<&PupilProfile::pupil_id>>()
        .write<keepers<&PupilProfile::pupil_id>>()
        .reveal<keepers_and_family<&PupilProfile::pupil_id>>()
        .part_of<&PupilProfile::pupil_id>({"Sơ yếu lý lịch", "Profile"}, 3)
        .present(look_of_profile())
        .rest(Rest::full);
}

void declare_policy(Catalog& catalog) {
    catalog.entity<PupilPolicy>("ppo", {"Diện chính sách", "Policy group of a pupil"})
        .field<&PupilPolicy::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&PupilPolicy::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilPolicy::policy_group_id>({"Diện", "Group"},
                                              at_priority(2, sensitive_code("policy_group")))
        .field<&PupilPolicy::paper_number>({"Số giấy xác nhận", "Number of the paper"},
                                           at_priority(2, personal_text(60)))
        .field<&PupilPolicy::valid_from>({"Từ ngày", "From"})
        .field<&PupilPolicy::valid_to>({"Đến ngày", "Until"})
        .dated<&PupilPolicy::valid_from, &PupilPolicy::valid_to, &PupilPolicy::pupil_id,
               &PupilPolicy::policy_group_id>()
        .about<&PupilPolicy::person_id>()
        .retention(after_school)
        .read<keepers_and_family<&PupilPolicy::pupil_id>>()
        .write<keepers<&PupilPolicy::pupil_id>>()
        .reveal<keepers_and_family<&PupilPolicy::pupil_id>>()
        .part_of<&PupilPolicy::pupil_id>({}, 5)
        .present(look_of_policy())
        .rest(Rest::full);
}

Presentation look_of_year() {
    return {
        .task = Task::pupils,
        .icon = "calendar-range",
        .many = {"Thông tin theo năm học", "Pupils by year"},
        .verb = {"Ghi thông tin năm học", "Note a year"},
        .empty = {"Bán trú, đoàn đội, miễn giảm và hỗ trợ của từng học sinh trong năm: cơ sở dữ liệu ngành "
                  "hỏi lại mỗi năm.",
                  "Boarding, unions, fees and support of each pupil: the databases ask for them every year."},
        .sort = "-year_id",
        .sections = {{"study", {"Học tập", "Study"}},
                     {"groups", {"Đoàn đội, ngôn ngữ", "Unions and language"}},
                     {"fees", {"Học phí", "Fees"}},
                     {"support", {"Hỗ trợ", "Support"}}},
        .views = {{"fee_exempt", {"Được miễn học phí", "Exempt from fees"}, "filter[fee_exempt]=true"},
                  {"fee_reduced", {"Được giảm học phí", "Reduced fees"}, "filter[fee_reduced]=true"},
                  {"cannot_swim", {"Chưa biết bơi", "Cannot swim"}, "filter[swims]=false", Tone::waiting},
                  {"repeats", {"Lưu ban", "Repeat the year"}, "filter[repeats_year]=true", Tone::waiting}}};
}

void declare_year(Catalog& catalog) {
    catalog.entity<PupilYear>("pye", {"Thông tin năm học của học sinh", "Year of a pupil"})
        .field<&PupilYear::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1, .section = "study"})
        .field<&PupilYear::person_id>({"Người", "Person"}, through_pupil)
        .field<&PupilYear::year_id>({"Năm học", "School year"}, {.priority = 1, .section = "study"})
        .field<&PupilYear::boarding_id>({"Bán trú, nội trú", "Boarding"},
                                        {.codes = "boarding", .priority = 2, .section = "study"})
        .field<&PupilYear::sessions_a_week>({"Số buổi học một tuần", "Sessions a week"},
                                            {.limit = 14, .section = "study"})
        .field<&PupilYear::two_sessions>({"Học 2 buổi một ngày", "Two sessions a day"}, {.section = "study"})
        .field<&PupilYear::swims>({"Biết bơi", "Can swim"}, {.section = "study"})
        .field<&PupilYear::pioneer>({"Đội viên", "Young Pioneer"}, {.section = "groups"})
        .field<&PupilYear::youth_union>({"Đoàn viên", "Member of the Youth Union"}, {.section = "groups"})
        .field<&PupilYear::repeats_year>({"Lưu ban năm trước", "Repeats the year"}, {.section = "study"})
        .field<&PupilYear::learns_minority_language>({"Học tiếng dân tộc", "Learns a minority language"},
                                                     {.section = "groups"})
        .field<&PupilYear::needs_language_support>({"Được tăng cường tiếng Việt", "Support in Vietnamese"},
                                                   {.section = "groups"})
        .field<&PupilYear::has_language_assistant>(
            {"Có trợ giảng tiếng dân tộc", "Assistant who speaks his language"}, {.section = "groups"})
        .field<&PupilYear::fee_exempt>({"Được miễn học phí", "Exempt from fees"},
                                       at_priority(2, in_section("fees", personal)))
        .field<&PupilYear::fee_reduced>({"Được giảm học phí", "Reduced fees"},
                                        at_priority(2, in_section("fees", personal)))
        .field<&PupilYear::study_cost_support>({"Hỗ trợ chi phí học tập", "Support of study costs"},
                                               in_section("fees", personal))
        .field<&PupilYear::lunch_support>({"Hỗ trợ ăn trưa", "Support of lunch"},
                                          in_section("support", personal))
        .field<&PupilYear::housing_support>({"Hỗ trợ nhà ở", "Support of housing"},
                                            in_section("support", personal))
        .field<&PupilYear::monthly_allowance>({"Cấp tiền hằng tháng", "Monthly allowance"},
                                              in_section("support", personal))
        .field<&PupilYear::rice_support>({"Cấp gạo", "Rice"}, in_section("support", personal))
        .field<&PupilYear::textbooks_lent>({"Cấp, mượn sách giáo khoa", "Textbooks lent"},
                                           in_section("support", personal))
        .unique<&PupilYear::pupil_id, &PupilYear::year_id>()
        .about<&PupilYear::person_id>()
        .retention(after_school)
        .read<carers_and_family<&PupilYear::pupil_id>>()
        .write<keepers<&PupilYear::pupil_id>>()
        .part_of<&PupilYear::pupil_id>({"Năm học", "Years"}, 5)
        .present(look_of_year())
        .rest(Rest::full);
}

Presentation look_of_care() {
    return {.task = Task::pupils,
            .icon = "heart-pulse",
            .many = {"Chăm sóc sức khỏe", "Care records"},
            .verb = {"Ghi thông tin chăm sóc", "Note what matters in care"},
            .empty = {"Dị ứng, thức ăn phải kiêng, tiêm chủng và thẻ bảo hiểm của từng em, để người trực "
                      "biết ngay khi cần.",
                      "Allergies, food to avoid, vaccinations and insurance of each child, for whoever looks "
                      "after him."}};
}

Presentation look_of_measurement() {
    return {.task = Task::pupils,
            .icon = "ruler",
            .many = {"Chiều cao, cân nặng", "Height and weight"},
            .verb = {"Ghi lần đo", "Note a measurement"},
            .empty = {"Kết quả cân đo định kỳ đứng ở đây, từ đó thấy trẻ lớn đều hay chậm.",
                      "Regular measurements stand here and show how the child grows."},
            .title = {"measured_on"},
            .sort = "-measured_on"};
}

void declare_care(Catalog& catalog) {
    catalog.entity<CareRecord>("car", {"Thông tin chăm sóc trẻ", "Care record"})
        .field<&CareRecord::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&CareRecord::person_id>({"Người", "Person"}, through_pupil)
        .field<&CareRecord::birth_order>({"Con thứ mấy", "Birth order"}, {.limit = 20, .minimum = 1})
        .field<&CareRecord::allergies>({"Dị ứng", "Allergies"},
                                       explained({"Ghi rõ chất và biểu hiện, ví dụ: tôm, nổi mẩn.",
                                                  "What it is and what happens, for example: shrimps, rash."},
                                                 at_priority(2, sensitive_text(500))))
        .field<&CareRecord::food_bans>({"Thức ăn phải kiêng", "Food to avoid"},
                                       at_priority(2, sensitive_text(500)))
        .field<&CareRecord::vaccinations>({"Tiêm chủng", "Vaccinations"}, sensitive_text(1'000))
        .field<&CareRecord::health_insurance_number>({"Mã số bảo hiểm y tế", "Health insurance number"},
                                                     {.limit = 15,
                                                      .privacy = Privacy::secret,
                                                      .help = {"Trên thẻ bảo hiểm y tế hoặc ứng dụng VssID.",
                                                               "On the insurance card or in the VssID app."}})
        .field<&CareRecord::note>({"Lưu ý khác", "Note"}, sensitive_text(500))
        .unique<&CareRecord::pupil_id>()
        .about<&CareRecord::person_id>()
        .retention(after_school)
        .read<carers_and_family<&CareRecord::pupil_id>>()
        .write<keepers_and_nurses<&CareRecord::pupil_id>>()
        .reveal<carers_and_family<&CareRecord::pupil_id>>()
        .part_of<&CareRecord::pupil_id>({"Chăm sóc", "Care"}, 4)
        .present(look_of_care())
        .rest(Rest::full);
    catalog.entity<Measurement>("mea", {"Chiều cao, cân nặng", "Measurement"})
        .field<&Measurement::pupil_id>({"Học sinh", "Pupil"}, {.priority = 1})
        .field<&Measurement::person_id>({"Người", "Person"}, through_pupil)
        .field<&Measurement::measured_on>({"Ngày đo", "Measured on"}, {.priority = 1})
        .field<&Measurement::height_mm>({"Chiều cao (mm)", "Height in millimetres"},
                                        {.limit = 3'000,
                                         .minimum = 1,
                                         .privacy = Privacy::sensitive,
                                         .help = {"1 m 25 ghi 1250.", "1.25 m is 1250."},
                                         .show = Show::measure,
                                         .priority = 2})
        .field<&Measurement::weight_grams>({"Cân nặng (g)", "Weight in grams"},
                                           {.limit = 300'000,
                                            .minimum = 1,
                                            .privacy = Privacy::sensitive,
                                            .help = {"24,5 kg ghi 24500.", "24.5 kg is 24500."},
                                            .show = Show::measure,
                                            .priority = 2})
        .unique<&Measurement::pupil_id, &Measurement::measured_on>()
        .about<&Measurement::person_id>()
        .retention(after_school)
        .read<carers_and_family<&Measurement::pupil_id>>()
        .write<keepers_and_nurses<&Measurement::pupil_id>>()
        .reveal<carers_and_family<&Measurement::pupil_id>>()
        .part_of<&Measurement::pupil_id>({}, 6)
        .present(look_of_measurement())
        .rest(Rest::full);
}

}  // namespace

void declare_pupil(Catalog& catalog) {
    declare_record(catalog);
    declare_status(catalog);
    declare_profile(catalog);
    declare_policy(catalog);
    declare_year(catalog);
    declare_care(catalog);
}

}  // namespace truong::people
