#include "modules/setup/founding.hpp"
#include "platform/passwords/policy.hpp"

namespace truong::setup {

namespace {

constexpr FieldOptions optional_text{.limit = 20, .required = false};
constexpr FieldOptions short_text{.limit = 60};
constexpr FieldOptions key_text{.limit = 40, .privacy = Privacy::secret};
constexpr FieldOptions name_text{.limit = 200};

template <class Row> void declare_dates(EntityBuilder<Row>& message) {
    message.template field<&Row::returns_on>({"Tựu trường", "Return to school"})
        .template field<&Row::opens_on>({"Khai giảng", "Opening"})
        .template field<&Row::first_term_from>({"Học kỳ I từ", "First term from"})
        .template field<&Row::first_term_to>({"Học kỳ I đến", "First term to"})
        .template field<&Row::second_term_from>({"Học kỳ II từ", "Second term from"})
        .template field<&Row::second_term_to>({"Học kỳ II đến", "Second term to"})
        .template field<&Row::ends_on>({"Kết thúc năm học", "End of the year"});
}

void declare_offer(Catalog& catalog) {
    catalog.message<SetupState>().field<&SetupState::open>({"Đang chờ lập trường", "Waits for a school"});
    catalog.message<OfferedStage>()
        .field<&OfferedStage::code>({"Mã", "Code"}, short_text)
        .field<&OfferedStage::name_vi>({"Tên", "Name"}, name_text)
        .field<&OfferedStage::name_en>({"Tên tiếng Anh", "English name"}, name_text);
    catalog.message<OfferedProvince>()
        .field<&OfferedProvince::code>({"Mã", "Code"}, short_text)
        .field<&OfferedProvince::name>({"Tên", "Name"}, name_text);
    catalog.message<CommuneOffer>().field<&CommuneOffer::communes>({"Xã, phường", "Communes"},
                                                                   {.limit = 2000});
    auto year = catalog.message<OfferedYear>();
    year.field<&OfferedYear::year_id>({"Năm học", "School year"})
        .field<&OfferedYear::code>({"Tên năm học", "Code"}, short_text)
        .field<&OfferedYear::current>({"Năm học này", "The year of today"});
    declare_dates(year);
    catalog.message<SetupOffer>()
        .field<&SetupOffer::code>({"Mã tạm", "Code for now"}, short_text)
        .field<&SetupOffer::stages>({"Cấp học", "Stages"}, {.limit = 20})
        .field<&SetupOffer::provinces>({"Tỉnh, thành phố", "Provinces"}, {.limit = 100})
        .field<&SetupOffer::years>({"Năm học", "School years"}, {.limit = 5});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_offer(catalog);
    catalog.message<SetupKey>().field<&SetupKey::key>({"Mã lập trường", "Setup code"}, key_text);
    catalog.message<CommuneQuestion>()
        .field<&CommuneQuestion::key>({"Mã lập trường", "Setup code"}, key_text)
        .field<&CommuneQuestion::province>({"Tỉnh, thành phố", "Province"}, short_text);
    auto foundation = catalog.message<Foundation>();
    foundation.field<&Foundation::key>({"Mã lập trường", "Setup code"}, key_text)
        .field<&Foundation::name>({"Tên trường", "Name of the school"}, name_text)
        .field<&Foundation::code>({"Mã trường", "Code"}, optional_text)
        .field<&Foundation::stages>({"Các cấp học", "Stages"}, short_text)
        .field<&Foundation::campuses>({"Các điểm trường", "Campuses"}, {.limit = 50, .required = false})
        .field<&Foundation::province>({"Tỉnh, thành phố", "Province"}, optional_text)
        .field<&Foundation::commune>({"Xã, phường, đặc khu", "Commune"}, optional_text)
        .field<&Foundation::year_id>({"Năm học", "School year"});
    declare_dates(foundation);
    foundation
        .field<&Foundation::full_name>({"Họ và tên", "Full name"},
                                       {.limit = 120, .privacy = Privacy::personal})
        .field<&Foundation::user_name>({"Tên đăng nhập", "User name"},
                                       {.limit = 40, .privacy = Privacy::personal})
        .field<&Foundation::password>(
            {"Mật khẩu", "Password"},
            {.limit = static_cast<std::int64_t>(passwords::longest), .privacy = Privacy::secret})
        .field<&Foundation::phone>({"Số điện thoại", "Phone"},
                                   {.limit = 40, .required = false, .privacy = Privacy::personal});
    catalog.message<Founded>()
        .field<&Founded::school_id>({"Trường", "School"})
        .field<&Founded::code>({"Mã trường", "Code"}, short_text)
        .field<&Founded::user_name>({"Tên đăng nhập", "User name"},
                                    {.limit = 40, .privacy = Privacy::personal});
    catalog.finding("setup_done",
                    {{"Máy chủ này đã có trường hoặc tài khoản.", "This server has a school or an account."},
                     {"Đăng nhập bằng tài khoản đã lập.", "Sign in with the account that was made."}});
    catalog.finding("setup_key_wrong",
                    {{"Mã lập trường không đúng hoặc đã hết hạn.", "The setup code is wrong or too old."},
                     {"Xem mã trong cửa sổ nơi máy chủ đang chạy; khởi động lại để có mã mới.",
                      "Read it where the server runs; a restart makes a new one."}});
}

}  // namespace truong::setup
