// What clients send to the actions of people, and what they get back.
#include "modules/people/entities.hpp"
#include "modules/people/service.hpp"

namespace truong::people {

namespace {

constexpr FieldOptions name_text{.limit = 150, .privacy = Privacy::personal, .form = &person_name_form};
constexpr FieldOptions number_text{.limit = 12, .privacy = Privacy::secret};

/// What the ways of meeting a new person have in common.
template <class New> void person_fields(EntityBuilder<New>& message) {
    message
        .template field<&New::full_name>(
            {"Họ và tên", "Full name"},
            explained({"Viết như trên giấy khai sinh.", "As on the birth certificate."}, name_text))
        .template field<&New::birth_date>({"Ngày sinh", "Birth date"}, personal)
        .template field<&New::sex>({"Giới tính", "Sex"}, personal)
        .template field<&New::personal_number>(
            {"Số định danh cá nhân", "Personal number"},
            explained({"12 chữ số, trên thẻ căn cước hoặc giấy khai sinh.",
                       "12 digits, on the identity card or the birth certificate."},
                      number_text));
}

void declare_registrations(Catalog& catalog) {
    auto pupil = catalog.message<NewPupil>();
    person_fields(pupil);
    pupil
        .field<&NewPupil::code>({"Mã học sinh", "Code"},
                                explained({"Mã riêng của trường; để trống nếu không dùng.",
                                           "The school's own; empty where it uses none."},
                                          code_text))
        .field<&NewPupil::campus_id>({"Cơ sở", "Campus"})
        .field<&NewPupil::valid_from>({"Nhập học ngày", "Enrolled on"},
                                      {.help = {"Bỏ trống: hôm nay.", "Empty: today."}})
        .field<&NewPupil::birth_year>({"Năm sinh, khi không rõ ngày", "Birth year, where the day is unknown"},
                                      {.limit = 2199, .minimum = 1900, .privacy = Privacy::personal})
        .field<&NewPupil::birth_month>(
            {"Tháng sinh, khi không rõ ngày", "Birth month, where the day is unknown"},
            {.limit = 12, .minimum = 1, .privacy = Privacy::personal});
    auto member = catalog.message<NewStaffMember>();
    person_fields(member);
    member.field<&NewStaffMember::kind>({"Nhóm nhân sự", "Kind"})
        .field<&NewStaffMember::code>({"Mã cán bộ", "Code"}, code_text)
        .field<&NewStaffMember::campus_id>({"Cơ sở", "Campus"})
        .field<&NewStaffMember::valid_from>({"Vào trường ngày", "Joined on"},
                                            {.help = {"Bỏ trống: hôm nay.", "Empty: today."}});
    auto guardian = catalog.message<NewGuardian>();
    person_fields(guardian);
    guardian.field<&NewGuardian::pupil_id>({"Học sinh", "Pupil"})
        .field<&NewGuardian::kinship>({"Quan hệ", "Kinship"})
        .field<&NewGuardian::contact_order>(
            {"Thứ tự liên hệ", "Contact order"},
            {.limit = 9, .minimum = 1, .required = false, .help = {"1: gọi trước tiên.", "1: called first."}})
        .field<&NewGuardian::phone>(
            {"Điện thoại", "Telephone"},
            {.limit = 20, .required = false, .privacy = Privacy::personal, .form = &phone_form});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_registrations(catalog);
    catalog.message<Contact>()
        .field<&Contact::id>({"Người giám hộ", "Guardianship"})
        .field<&Contact::phone>({"Điện thoại", "Telephone"},
                                {.limit = 20, .privacy = Privacy::personal, .form = &phone_form})
        .field<&Contact::email>({"Thư điện tử", "E-mail"},
                                {.limit = 120, .privacy = Privacy::personal, .form = &email_form})
        .field<&Contact::occupation>({"Nghề nghiệp", "Occupation"},
                                     {.limit = 120, .privacy = Privacy::personal})
        .field<&Contact::lives_with>({"Sống cùng", "Lives with the pupil"}, personal);
    catalog.message<StateChange>()
        .field<&StateChange::pupil_id>({"Học sinh", "Pupil"})
        .field<&StateChange::state>({"Trạng thái", "State"})
        .field<&StateChange::day>({"Từ ngày", "From"})
        .field<&StateChange::reason_id>({"Lý do", "Reason"}, {.codes = "leaving_reason"})
        .field<&StateChange::destination>({"Nơi đến", "Destination"}, {.limit = 200, .required = false})
        .field<&StateChange::decision>({"Quyết định", "Decision"}, short_text);
    catalog.message<Leaving>()
        .field<&Leaving::id>({"Học sinh", "Pupil"})
        .field<&Leaving::day>({"Ngày cuối ở trường", "Last day at the school"})
        .field<&Leaving::reason_id>({"Lý do", "Reason"}, {.codes = "leaving_reason"})
        .field<&Leaving::decision>({"Quyết định", "Decision"}, short_text);
    catalog.message<Reserving>()
        .field<&Reserving::id>({"Học sinh", "Pupil"})
        .field<&Reserving::day>({"Nghỉ từ ngày", "Away from"})
        .field<&Reserving::decision>({"Quyết định", "Decision"}, short_text);
    catalog.message<NewVerification>()
        .field<&NewVerification::person_id>({"Người", "Person"}, personal)
        .field<&NewVerification::field>({"Thông tin", "Field"})
        .field<&NewVerification::level>({"Mức xác minh", "Level"})
        .field<&NewVerification::checked_on>({"Ngày xác minh", "Checked on"})
        .field<&NewVerification::message>({"Ghi chú", "Message"}, long_text);
    catalog.message<CardText>().field<&CardText::text>({"Nội dung mã QR", "Text of the QR code"},
                                                       {.limit = 2'000, .privacy = Privacy::secret});
    catalog.message<CardForm>({"Thông tin đọc từ thẻ", "What the card says"})
        .field<&CardForm::accepted>({"Đọc được", "Accepted"})
        .field<&CardForm::number>({"Số định danh cá nhân", "Personal number"}, {.limit = 12})
        .field<&CardForm::old_number>({"Số chứng minh cũ", "Former number"}, {.limit = 12})
        .field<&CardForm::full_name>({"Họ và tên", "Full name"}, {.limit = 150})
        .field<&CardForm::birth_date>({"Ngày sinh", "Birth date"})
        .field<&CardForm::sex>({"Giới tính", "Sex"})
        .field<&CardForm::address>({"Nơi thường trú", "Address"}, {.limit = 500})
        .field<&CardForm::issued_on>({"Ngày cấp", "Issued on"})
        .field<&CardForm::faults>({"Lỗi", "Faults"}, {.limit = 500});
    catalog.message<Decision>()
        .field<&Decision::id>({"Cặp hồ sơ", "Pair"})
        .field<&Decision::reason>({"Lý do", "Reason"}, {.limit = 300});
}

}  // namespace truong::people
