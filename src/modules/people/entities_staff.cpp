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

/// Read by those who keep records and by himself. `section`: the first of its screen.
template <class Row>
EntityBuilder<Row> beside_staff(Catalog& catalog, std::string_view prefix, Label label,
                                std::string_view section = {}) {
    auto builder = catalog.entity<Row>(prefix, label);
    builder.template field<&Row::staff_member_id>({"Nhân sự", "Staff member"}, in_section(section))
        .template field<&Row::person_id>({"Người", "Person"}, through_staff_member)
        .template about<&Row::person_id>()
        .retention(staff_record)
        .template read<any_of<staff_registrars<&Row::staff_member_id>, of_himself<Row>>>()
        .template write<staff_registrars<&Row::staff_member_id>>()
        .rest(Rest::full);
    return builder;
}

Presentation look_of_post() {
    return {.icon = "user-check",
            .many = {"Vị trí việc làm", "Posts"},
            .verb = {"Ghi vị trí việc làm", "Note a post"},
            .empty = {"Chức vụ, vị trí việc làm theo quyết định đứng ở đây, từ khi vào trường đến nay.",
                      "The positions held at the school stand here, each with its decision."},
            .title = {"valid_from"},
            .subtitle = {"decision"},
            .sort = "-valid_from"};
}

Presentation look_of_staff_status() {
    return {.icon = "arrow-left-right",
            .many = {"Trạng thái làm việc", "Working status"},
            .verb = {"Ghi thay đổi trạng thái", "Note a change"},
            .empty = {"Đang làm việc, nghỉ thai sản, biệt phái, nghỉ hưu: mỗi thay đổi được ghi kèm ngày và "
                      "quyết định.",
                      "At work, on leave, seconded, retired: each change stands here with its day."},
            .title = {"valid_from"},
            .subtitle = {"decision"},
            .sort = "-valid_from"};
}

Presentation look_of_contract() {
    return {.task = Task::staff,
            .icon = "file-text",
            .many = {"Hợp đồng", "Contracts"},
            .verb = {"Ghi hợp đồng", "Add a contract"},
            .empty =
                {"Hợp đồng làm việc, hợp đồng lao động của cán bộ, giáo viên đứng ở đây, kèm số và thời hạn.",
                 "The contracts of staff stand here with their numbers and terms."},
            .title = {"number"},
            .subtitle = {"signed_on"},
            .sort = "-valid_from",
            .views = {{"open_ended", {"Không xác định thời hạn", "Without a term"}, "filter[valid_to]=null"},
                      {"ending",
                       {"Có thời hạn, gần hết trước", "With a term, the next to end first"},
                       "filter[valid_to][gte]=2000-01-01&sort=valid_to",
                       Tone::waiting}},
            .next_steps = {{.field = "valid_to",
                            .values = {"past"},
                            .text = {"Hợp đồng đã hết hạn.", "The contract is over."},
                            .action_label = {"Xem nhân sự để ký tiếp", "See the staff member"},
                            .action = "/r/people/staff-members/{staff_member_id}",
                            .tone = Tone::bad}}};
}

Presentation look_of_qualification() {
    return {.icon = "award",
            .many = {"Trình độ đào tạo", "Qualifications"},
            .verb = {"Ghi văn bằng", "Add a qualification"},
            .empty = {"Văn bằng, chứng chỉ và nơi đào tạo của từng người đứng ở đây.",
                      "Diplomas, certificates and where they were earned stand here."},
            .title = {"major"},
            .subtitle = {"institution", "granted_on"},
            .sort = "-granted_on",
            .sections = {{"what", {"Học gì, ở đâu", "What and where"}},
                         {"when", {"Thời gian, văn bằng", "Time and diploma"}}},
            .next_steps = {{.field = "diploma_number",
                            .values = {"null"},
                            .text = {"Chưa có số hiệu văn bằng.", "The number of the diploma is missing."},
                            .action_label = {"Bổ sung số hiệu", "Add the number"},
                            .action = "/r/people/qualifications/{id}?edit",
                            .tone = Tone::info}}};
}

void declare_history(Catalog& catalog) {
    beside_staff<StaffPost>(catalog, "spo", {"Vị trí việc làm", "Post of staff"})
        .field<&StaffPost::position_id>({"Vị trí", "Position"}, {.codes = "staff_position", .priority = 1})
        .field<&StaffPost::decision>(
            {"Quyết định", "Decision"},
            explained({"Số và ngày của quyết định.", "Number and day of the decision."}, short_text))
        .field<&StaffPost::valid_from>({"Từ ngày", "From"})
        .field<&StaffPost::valid_to>({"Đến ngày", "Until"})
        .dated<&StaffPost::valid_from, &StaffPost::valid_to, &StaffPost::staff_member_id,
               &StaffPost::position_id>()
        .part_of<&StaffPost::staff_member_id>({"Vị trí", "Posts"}, 1)
        .present(look_of_post());
    beside_staff<StaffStatus>(catalog, "sst", {"Trạng thái làm việc", "Status of staff"})
        .field<&StaffStatus::status_id>({"Trạng thái", "Status"}, {.codes = "staff_status", .priority = 1})
        .field<&StaffStatus::decision>({"Quyết định", "Decision"}, short_text)
        .field<&StaffStatus::valid_from>({"Từ ngày", "From"})
        .field<&StaffStatus::valid_to>({"Đến ngày", "Until"})
        .dated<&StaffStatus::valid_from, &StaffStatus::valid_to, &StaffStatus::staff_member_id>()
        .part_of<&StaffStatus::staff_member_id>({"Trạng thái", "Status"}, 2)
        .present(look_of_staff_status());
    beside_staff<Contract>(catalog, "con", {"Hợp đồng", "Contract"})
        .field<&Contract::form_id>({"Loại hợp đồng", "Form"}, {.codes = "contract_form", .priority = 1})
        .field<&Contract::number>({"Số hợp đồng", "Number"}, short_text)
        .field<&Contract::signed_on>({"Ngày ký", "Signed on"})
        .field<&Contract::valid_from>({"Từ ngày", "From"})
        .field<&Contract::valid_to>({"Đến ngày", "Until"})
        .dated<&Contract::valid_from, &Contract::valid_to, &Contract::staff_member_id>()
        .part_of<&Contract::staff_member_id>({}, 3)
        .present(look_of_contract());
    beside_staff<Qualification>(catalog, "qua", {"Trình độ đào tạo", "Qualification"}, "what")
        .field<&Qualification::level_id>({"Trình độ", "Level"},
                                         {.codes = "qualification_level", .priority = 1, .section = "what"})
        .field<&Qualification::major>({"Chuyên ngành", "Major"}, in_section("what", long_text))
        .field<&Qualification::institution>({"Cơ sở đào tạo", "Institution"}, in_section("what", long_text))
        .field<&Qualification::study_form_id>({"Hình thức đào tạo", "Form of study"},
                                              {.codes = "study_form", .section = "what"})
        .field<&Qualification::began_on>({"Bắt đầu", "Began on"}, {.section = "when"})
        .field<&Qualification::granted_on>({"Ngày cấp bằng", "Granted on"},
                                           {.priority = 2, .section = "when"})
        .field<&Qualification::diploma_number>({"Số hiệu văn bằng", "Number of the diploma"},
                                               in_section("when", short_text))
        .part_of<&Qualification::staff_member_id>({"Trình độ", "Qualifications"}, 3)
        .present(look_of_qualification());
}

Presentation look_of_staff_profile() {
    return {
        .icon = "file-text",
        .many = {"Sơ yếu lý lịch nhân sự", "Profiles of staff"},
        .verb = {"Lập sơ yếu lý lịch", "Write the profile"},
        .empty = {"Dân tộc, quê quán, tuyển dụng, hạng chức danh và xếp loại chuẩn, như trên sơ yếu lý lịch "
                  "viên chức.",
                  "Origin, recruitment, title and ratings, as the record of a public employee tells them."},
        .title = {"title_class"},
        .subtitle = {"title_code"},
        .sections = {{"roots", {"Dân tộc, quê quán", "Origin"}},
                     {"address", {"Chỗ ở", "Address"}},
                     {"service", {"Tuyển dụng, chức danh", "Recruitment and title"}},
                     {"unions", {"Đảng, Đoàn", "Party and unions"}},
                     {"abilities", {"Trình độ, xếp loại", "Abilities and rating"}},
                     {"teaching", {"Giảng dạy", "Teaching"}}}};
}

void declare_staff_profile(Catalog& catalog) {
    beside_staff<StaffProfile>(catalog, "spr", {"Sơ yếu lý lịch nhân sự", "Profile of staff"}, "roots")
        .field<&StaffProfile::ethnicity_id>(
            {"Dân tộc", "Ethnicity"},
            {.privacy = Privacy::sensitive, .codes = "ethnicity", .section = "roots"})
        .field<&StaffProfile::religion_id>(
            {"Tôn giáo", "Religion"},
            {.privacy = Privacy::sensitive, .codes = "religion", .section = "roots"})
        .field<&StaffProfile::home_town>({"Quê quán", "Home town"}, in_section("roots", personal_text(300)))
        .field<&StaffProfile::permanent_address>({"Địa chỉ thường trú", "Permanent address"},
                                                 in_section("address", personal_text(300)))
        .field<&StaffProfile::current_address>({"Nơi ở hiện nay", "Current address"},
                                               in_section("address", personal_text(300)))
        .field<&StaffProfile::permanent_area_id>({"Xã, tỉnh thường trú", "Area of residence"},
                                                 in_section("address", personal))
        .field<&StaffProfile::current_area_id>({"Xã, tỉnh nơi ở", "Current area"},
                                               in_section("address", personal))
        .field<&StaffProfile::social_insurance_number>(
            {"Số bảo hiểm xã hội", "Social insurance number"},
            {.limit = 15,
             .privacy = Privacy::secret,
             .help = {"10 chữ số, trên sổ bảo hiểm xã hội.", "10 digits, on the insurance book."},
             .section = "service"})
        .field<&StaffProfile::recruited_on>({"Ngày tuyển dụng", "Recruited on"}, {.section = "service"})
        .field<&StaffProfile::recruited_by>({"Cơ quan tuyển dụng", "Recruited by"},
                                            in_section("service", long_text))
        .field<&StaffProfile::work_when_recruited>({"Nghề khi được tuyển dụng", "Work when recruited"},
                                                   in_section("service", long_text))
        .field<&StaffProfile::title_class>(
            {"Hạng chức danh", "Class of title"},
            explained({"Ví dụ: Giáo viên THCS hạng II.", "For example: lower secondary teacher, class II."},
                      in_section("service", short_text)))
        .field<&StaffProfile::title_code>(
            {"Mã số chức danh", "Code of title"},
            explained({"Ví dụ: V.07.04.31.", "For example: V.07.04.31."}, in_section("service", short_text)))
        .field<&StaffProfile::party_member>({"Đảng viên", "Party member"},
                                            {.privacy = Privacy::sensitive, .section = "unions"})
        .field<&StaffProfile::youth_union_member>({"Đoàn viên", "Member of the Youth Union"},
                                                  in_section("unions", personal))
        .field<&StaffProfile::full_time_youth_work>({"Chuyên trách Đoàn, Đội", "Full-time youth work"},
                                                    {.section = "unions"})
        .field<&StaffProfile::life_skills_trained>(
            {"Đã tập huấn kỹ năng sống", "Trained in teaching life skills"}, {.section = "teaching"})
        .field<&StaffProfile::teaches_disabled>({"Dạy trẻ khuyết tật hòa nhập", "Teaches disabled pupils"},
                                                {.section = "teaching"})
        .field<&StaffProfile::two_sessions>({"Dạy 2 buổi một ngày", "Teaches two sessions a day"},
                                            {.section = "teaching"})
        .field<&StaffProfile::ethnic_language>({"Tiếng dân tộc", "Minority language"},
                                               in_section("roots", short_text))
        .field<&StaffProfile::political_theory>({"Lý luận chính trị", "Political theory"},
                                                in_section("abilities", short_text))
        .field<&StaffProfile::education_management>({"Quản lý giáo dục", "Education management"},
                                                    in_section("abilities", short_text))
        .field<&StaffProfile::computing>({"Trình độ tin học", "Computing"},
                                         in_section("abilities", short_text))
        .field<&StaffProfile::languages>({"Ngoại ngữ", "Foreign languages"},
                                         in_section("abilities", long_text))
        .field<&StaffProfile::standard_rating_id>(
            {"Xếp loại chuẩn nghề nghiệp", "Standard rating"},
            {.privacy = Privacy::personal, .codes = "standard_rating", .section = "abilities"})
        .unique<&StaffProfile::staff_member_id>()
        .reveal<any_of<staff_registrars<&StaffProfile::staff_member_id>, of_himself<StaffProfile>>>()
        .part_of<&StaffProfile::staff_member_id>({"Sơ yếu lý lịch", "Profile"}, 2)
        .present(look_of_staff_profile());
}

Presentation look_of_staff_member() {
    return {
        .task = Task::staff,
        .icon = "briefcase",
        .many = {"Cán bộ, giáo viên, nhân viên", "Staff"},
        .verb = {"Thêm cán bộ, giáo viên", "Add a staff member"},
        .empty =
            {"Cán bộ quản lý, giáo viên, nhân viên của trường. Tiếp nhận từng người, hoặc nhập cả danh sách "
             "từ tệp Excel.",
             "Leaders, teachers and employees of the school. Add them one by one, or import a spreadsheet."},
        .subtitle = {"kind", "code"},
        .sections = {{"who", {"Nhân sự", "Who"}},
                     {"contact", {"Liên lạc", "Contact"}},
                     {"period", {"Thời gian ở trường", "Time at the school"}}},
        .views =
            {{"teachers", {"Giáo viên", "Teachers"}, "filter[kind]=teacher"},
             {"leaders", {"Cán bộ quản lý", "Leaders"}, "filter[kind]=leader"},
             {"employees", {"Nhân viên", "Employees"}, "filter[kind]=employee"},
             {"no_phone", {"Chưa có điện thoại", "Without a telephone"}, "filter[phone]=", Tone::waiting},
             {"ever", {"Cả người đã rời trường", "With those who left"}, "as_of=all"}},
        .next_steps = {{.field = "valid_to",
                        .values = {"past"},
                        .text = {"Người này đã rời trường.", "This person has left the school."},
                        .tone = Tone::neutral},
                       {.field = "phone",
                        .values = {"null"},
                        .text = {"Chưa có số điện thoại.", "There is no telephone number."},
                        .action_label = {"Bổ sung số điện thoại", "Add the number"},
                        .action = "/r/people/staff-members/{id}?edit"}},
        .found = true,
        .whole_person = true};
}

}  // namespace

void declare_staff(Catalog& catalog) {
    catalog.entity<StaffMember>("stm", {"Cán bộ, giáo viên, nhân viên", "Staff member"})
        .field<&StaffMember::person_id>({"Người", "Person"}, {.priority = 3})
        .field<&StaffMember::kind>({"Nhóm nhân sự", "Kind"}, {.priority = 1, .section = "who"})
        .field<&StaffMember::code>({"Mã cán bộ", "Code"}, in_section("who", at_priority(2, code_text)))
        .field<&StaffMember::campus_id>({"Cơ sở", "Campus"}, {.section = "who"})
        .field<&StaffMember::valid_from>({"Vào trường ngày", "Joined on"},
                                         {.priority = 3, .section = "period"})
        .field<&StaffMember::valid_to>({"Rời trường ngày", "Left on"}, {.section = "period"})
        .field<&StaffMember::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                     .required = false,
                                                                     .privacy = Privacy::personal,
                                                                     .order = Order::person_name,
                                                                     .searched = true,
                                                                     .derived = true,
                                                                     .copied_through = "person_id",
                                                                     .section = "who"})
        .field<&StaffMember::phone>({"Điện thoại", "Telephone"}, {.limit = 20,
                                                                  .required = false,
                                                                  .privacy = Privacy::personal,
                                                                  .form = &phone_form,
                                                                  .priority = 2,
                                                                  .section = "contact"})
        .field<&StaffMember::email>({"Thư điện tử", "E-mail"}, {.limit = 120,
                                                                .required = false,
                                                                .privacy = Privacy::personal,
                                                                .form = &email_form,
                                                                .lookup = true,
                                                                .section = "contact"})
        .dated<&StaffMember::valid_from, &StaffMember::valid_to, &StaffMember::person_id>()
        .about<&StaffMember::person_id>()
        .campus<&StaffMember::campus_id>()
        .importable()
        .retention(staff_record)
        .read<any_of<any_staff, own_record, related_school<org::OfficerAbove, StaffMember>>>()
        .write<registrars>()
        .part_of<&StaffMember::person_id>({"Hồ sơ nhân sự", "Records as staff"}, 20)
        .created_by<NewStaffMember>("/staff-members/register")
        .present(look_of_staff_member())
        .rest(Rest::full);
    declare_history(catalog);
    declare_staff_profile(catalog);
}

}  // namespace truong::people
