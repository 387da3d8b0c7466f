// What clients send to the actions of transfers.
#include "modules/transfers/entities.hpp"

namespace truong::transfers {

namespace {

constexpr FieldOptions why{.limit = 500, .required = false, .privacy = Privacy::personal};
constexpr FieldOptions letter{.limit = 100, .required = false};
constexpr Label which{"Đơn chuyển trường", "Transfer"};

void declare_applications(Catalog& catalog) {
    catalog.message<NewDeparture>()
        .field<&NewDeparture::pupil_id>({"Học sinh", "Pupil"})
        .field<&NewDeparture::to_code>(
            {"Mã trường muốn đến", "Code of the new school"},
            {.limit = 20,
             .required = false,
             .help = {"Trường trong hệ thống: tìm theo tên.", "A school of this server: search by name."}})
        .field<&NewDeparture::to_school>(
            {"Tên trường muốn đến", "Name of the new school"},
            {.limit = 200,
             .required = false,
             .help = {"Khi trường ở ngoài hệ thống.", "Where it is not on this server."}})
        .field<&NewDeparture::other_province>({"Khác tỉnh", "Another province"}, {.required = false})
        .field<&NewDeparture::grade_id>({"Xin vào khối", "Grade"})
        .field<&NewDeparture::effective_on>({"Muốn học từ ngày", "From"})
        .field<&NewDeparture::reason>({"Lý do", "Reason"}, why);
    catalog.message<NewArrival>()
        .field<&NewArrival::full_name>(
            {"Họ và tên", "Full name"},
            {.limit = 150, .privacy = Privacy::personal, .form = &people::person_name_form})
        .field<&NewArrival::birth_date>({"Ngày sinh", "Birth date"}, {.privacy = Privacy::personal})
        .field<&NewArrival::sex>({"Giới tính", "Sex"}, {.privacy = Privacy::personal})
        .field<&NewArrival::personal_number>({"Số định danh cá nhân", "Personal number"},
                                             {.limit = 12,
                                              .privacy = Privacy::secret,
                                              .help = {"Cùng ngày sinh, để hệ thống tìm đúng trường nơi đi.",
                                                       "With the birth date it finds the old school."},
                                              .form = &people::personal_number_form})
        .field<&NewArrival::sector_code>(
            {"Mã định danh ngành", "Code of the sector"},
            {.limit = 10, .privacy = Privacy::personal, .form = &people::sector_code_form})
        .field<&NewArrival::from_school>(
            {"Từ trường", "From school"},
            {.limit = 200,
             .help = {"Như trên đơn; trường trong hệ thống được tự tìm ra.", "As the application has it."}})
        .field<&NewArrival::other_province>({"Từ tỉnh khác", "From another province"}, {.required = false})
        .field<&NewArrival::grade_id>({"Xin vào khối", "Grade"})
        .field<&NewArrival::effective_on>({"Muốn học từ ngày", "From"})
        .field<&NewArrival::reason>({"Lý do chuyển", "Reason"}, why);
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_applications(catalog);
    catalog.message<Acceptance>()
        .field<&Acceptance::id>(which)
        .field<&Acceptance::class_id>({"Giữ chỗ ở lớp", "Place in class"})
        .field<&Acceptance::note>({"Lý do nhận vượt sĩ số", "Why beyond the norm"}, why);
    catalog.message<Refusal>().field<&Refusal::id>(which).field<&Refusal::note>(
        {"Lý do", "Reason"}, {.limit = 500, .privacy = Privacy::personal});
    catalog.message<Release>()
        .field<&Release::id>(which)
        .field<&Release::effective_on>(
            {"Ngày đầu ở trường nơi đến", "First day at the new school"},
            {.help = {"Ngày trước đó là ngày cuối ở trường này.", "The day before is his last one here."}})
        .field<&Release::decision>({"Số giấy chuyển trường", "Letter"}, letter);
    catalog.message<Papers>().field<&Papers::id>(which).field<&Papers::decision>(
        {"Số giấy giới thiệu của trường nơi đi", "Letter of the old school"}, letter);
    catalog.message<Placement>()
        .field<&Placement::id>(which)
        .field<&Placement::class_id>(
            {"Vào lớp", "Into class"},
            {.help = {"Bỏ trống: lớp đã giữ chỗ.", "Empty: where the place was reserved."}})
        .field<&Placement::effective_on>(
            {"Từ ngày", "From"},
            {.help = {"Bỏ trống: ngày hai trường đã ghi.", "Empty: the day that both have noted."}})
        .field<&Placement::code>({"Mã học sinh ở trường này", "Code at this school"},
                                 {.limit = 20, .required = false})
        .field<&Placement::note>({"Lý do nhận vượt sĩ số", "Why beyond the norm"}, why);
    catalog.message<Closing>()
        .field<&Closing::id>(which)
        .field<&Closing::effective_on>(
            {"Ngày đầu ở trường nơi đến", "First day at the new school"},
            {.help = {"Chỉ khi trường nơi đến ở ngoài hệ thống.", "Only of a school outside the server."}})
        .field<&Closing::decision>({"Số quyết định", "Decision"}, letter);
    catalog.message<WhichTransfer>().field<&WhichTransfer::id>(which);
    catalog.message<SchoolsQuery>().field<&SchoolsQuery::name>({"Tên trường", "Name"},
                                                               {.limit = 100, .required = false});
    catalog.message<SchoolChoice>({"Trường", "School"})
        .field<&SchoolChoice::code>({"Mã", "Code"}, {.limit = 20})
        .field<&SchoolChoice::name>({"Tên", "Name"}, {.limit = 200});
}

}  // namespace truong::transfers
