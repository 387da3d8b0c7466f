#include "modules/accounts/overview.hpp"
#include "modules/accounts/service.hpp"
#include "modules/accounts/services.hpp"

namespace truong::accounts {

namespace {

constexpr FieldOptions name_text{.limit = 40, .privacy = Privacy::personal};
constexpr FieldOptions code_text{.limit = 40, .privacy = Privacy::personal};

void declare_opening(Catalog& catalog) {
    catalog.message<NewAccount>({"Tài khoản mới", "New account"})
        .field<&NewAccount::person_id>({"Người", "Person"}, {.privacy = Privacy::personal})
        .field<&NewAccount::user_name>({"Tên đăng nhập", "User name"}, name_text)
        .field<&NewAccount::phone>({"Số điện thoại", "Phone"}, name_text);
    catalog.message<NewAccounts>().field<&NewAccounts::accounts>({"Danh sách", "Accounts"}, {.limit = 500});
    catalog.message<Refusal>()
        .field<&Refusal::path>({"Vị trí", "Place"}, {.limit = 200})
        .field<&Refusal::code>({"Mã lỗi", "Code"}, {.limit = 60})
        .field<&Refusal::message_vi>({"Lời nhắn", "Message in Vietnamese"}, {.limit = 500})
        .field<&Refusal::message_en>({"Lời nhắn tiếng Anh", "Message in English"}, {.limit = 500});
    catalog.message<OpenedAccount>()
        .field<&OpenedAccount::person_id>({"Người", "Person"}, {.privacy = Privacy::personal})
        .field<&OpenedAccount::account_id>({"Tài khoản", "Account"})
        .field<&OpenedAccount::user_name>({"Tên đăng nhập", "User name"}, name_text)
        .field<&OpenedAccount::code>({"Mã kích hoạt", "Activation code"}, code_text)
        .field<&OpenedAccount::expires_at>({"Hết hạn lúc", "Expires at"})
        .field<&OpenedAccount::findings>({"Lỗi", "Findings"}, {.limit = 20});
}

void declare_help(Catalog& catalog) {
    catalog.message<WhichAccount>().field<&WhichAccount::id>({"Tài khoản", "Account"});
    catalog.message<AccountCorrection>()
        .field<&AccountCorrection::id>({"Tài khoản", "Account"})
        .field<&AccountCorrection::user_name>({"Tên đăng nhập", "User name"}, name_text)
        .field<&AccountCorrection::phone>({"Số điện thoại", "Phone"}, name_text)
        .field<&AccountCorrection::language>({"Ngôn ngữ", "Language"});
    catalog.message<OneTimeCode>()
        .field<&OneTimeCode::account_id>({"Tài khoản", "Account"})
        .field<&OneTimeCode::user_name>({"Tên đăng nhập", "User name"}, name_text)
        .field<&OneTimeCode::code>({"Mã dùng một lần", "One-time code"}, code_text)
        .field<&OneTimeCode::expires_at>({"Hết hạn lúc", "Expires at"});
    catalog.message<JoinPerson>().field<&JoinPerson::code>({"Mã kích hoạt", "Activation code"}, code_text);
    catalog.message<JoinedPersons>().field<&JoinedPersons::persons>({"Số người", "Persons"});
}

void declare_tokens(Catalog& catalog) {
    catalog.message<WhichService>().field<&WhichService::id>({"Tài khoản dịch vụ", "Service account"});
    catalog.message<WhichToken>()
        .field<&WhichToken::id>({"Tài khoản dịch vụ", "Service account"})
        .field<&WhichToken::token>({"Mã của khóa", "Token"}, {.limit = 40});
    catalog.message<NewToken>()
        .field<&NewToken::id>({"Tài khoản dịch vụ", "Service account"})
        .field<&NewToken::name>({"Tên", "Name"}, {.limit = 60});
    catalog.message<IssuedToken>()
        .field<&IssuedToken::token>({"Khóa truy cập", "Token"}, {.limit = 100, .privacy = Privacy::personal})
        .field<&IssuedToken::expires_at>({"Hết hạn lúc", "Expires at"});
    catalog.message<TokenSummary>()
        .field<&TokenSummary::token>({"Mã của khóa", "Token"}, {.limit = 40})
        .field<&TokenSummary::name>({"Tên", "Name"}, {.limit = 120})
        .field<&TokenSummary::created_at>({"Cấp lúc", "Issued at"})
        .field<&TokenSummary::expires_at>({"Hết hạn lúc", "Expires at"});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_overview(catalog);
    declare_opening(catalog);
    declare_help(catalog);
    declare_tokens(catalog);
}

}  // namespace truong::accounts
