#include "modules/accounts/sign_in_messages.hpp"

#include "platform/passwords/policy.hpp"

namespace truong::accounts {

namespace {

constexpr FieldOptions key_text{.limit = 80, .required = false}, words{.limit = 300, .required = false};
constexpr FieldOptions typed_code{.limit = 20, .required = false};
constexpr FieldOptions few{.limit = 100, .required = false};
constexpr FieldOptions password_text{.limit = static_cast<std::int64_t>(passwords::longest),
                                     .privacy = Privacy::secret};
constexpr FieldOptions perhaps_password{
    .limit = static_cast<std::int64_t>(passwords::longest), .required = false, .privacy = Privacy::secret};
constexpr Label password_label{"Mật khẩu", "Password"}, code_label{"Mã xác thực", "Code"},
    token_label{"Khóa phiên", "Token"}, session_label{"Phiên", "Session"}, seat_label{"Vai đang giữ", "Seat"},
    until_label{"Hết hạn", "Expires at"};

/// What an answer to signing in and the page of one's own account have in common.
template <class View> void standing_fields(EntityBuilder<View>& message) {
    message.template field<&View::seat>(seat_label, key_text)
        .template field<&View::seats>({"Các vai", "Seats"}, few)
        .template field<&View::must_change_password>({"Phải đổi mật khẩu", "Password must be changed"},
                                                     {.required = false})
        .template field<&View::second_factor>({"Xác thực hai lớp", "Second factor"}, {.required = false})
        .template field<&View::second_factor_due>({"Hạn xác thực hai lớp", "Second factor due"});
}

void declare_signing_in(Catalog& catalog) {
    catalog.message<SignIn>()
        .field<&SignIn::name>({"Tên đăng nhập hoặc số điện thoại", "User name or telephone"}, key_text)
        .field<&SignIn::password>(password_label, perhaps_password)
        .field<&SignIn::ticket>({"Phiếu chọn", "Ticket"}, key_text)
        .field<&SignIn::code>(code_label, typed_code)
        .field<&SignIn::cookie>({"Dùng cookie", "By cookie"}, {.required = false});
    catalog.message<SignInChoice>()
        .field<&SignInChoice::ticket>({"Phiếu chọn", "Ticket"}, key_text)
        .field<&SignInChoice::name>({"Họ và tên", "Full name"}, {.limit = 120, .privacy = Privacy::personal});
    catalog.message<SeatView>()
        .field<&SeatView::key>({"Mã vai", "Key"}, key_text)
        .field<&SeatView::hat>({"Tư cách", "Hat"})
        .field<&SeatView::person_id>({"Người", "Person"})
        .field<&SeatView::school_id>({"Trường", "School"})
        .field<&SeatView::campus_id>({"Cơ sở", "Campus"})
        .field<&SeatView::authority_id>({"Cơ quan", "Authority"})
        .field<&SeatView::roles>({"Vai trò", "Roles"}, words)
        .field<&SeatView::label_vi>({"Tên", "Name in Vietnamese"}, words)
        .field<&SeatView::label_en>({"Tên tiếng Anh", "Name"}, words);
    auto answer = catalog.message<SignInAnswer>();
    answer.field<&SignInAnswer::token>(token_label, key_text)
        .field<&SignInAnswer::session>(session_label, key_text)
        .field<&SignInAnswer::account_id>({"Tài khoản", "Account"})
        .field<&SignInAnswer::expires_at>(until_label)
        .field<&SignInAnswer::choose>({"Chọn người", "Choose"}, few);
    standing_fields(answer);
    catalog.message<Activation>()
        .field<&Activation::code>({"Mã kích hoạt", "Code"}, {.limit = 20})
        .field<&Activation::user_name>({"Tên đăng nhập", "User name"}, key_text)
        .field<&Activation::password>(password_label, password_text);
    catalog.message<Activated>().field<&Activated::user_name>({"Tên đăng nhập", "User name"}, key_text);
}

void declare_own_page(Catalog& catalog) {
    catalog.message<PersonView>()
        .field<&PersonView::person_id>({"Người", "Person"})
        .field<&PersonView::full_name>({"Họ và tên", "Full name"},
                                       {.limit = 120, .privacy = Privacy::personal});
    auto me = catalog.message<Me>();
    me.field<&Me::account_id>({"Tài khoản", "Account"})
        .field<&Me::user_name>({"Tên đăng nhập", "User name"}, key_text)
        .field<&Me::phone>({"Số điện thoại", "Phone"}, {.limit = 20, .privacy = Privacy::personal})
        .field<&Me::language>({"Ngôn ngữ", "Language"})
        .field<&Me::persons>({"Những người của tài khoản", "Persons"}, few);
    standing_fields(me);
    catalog.message<SeatWish>().field<&SeatWish::seat>(seat_label, {.limit = 80});
    catalog.message<PasswordChange>()
        .field<&PasswordChange::old_password>({"Mật khẩu cũ", "Old password"}, password_text)
        .field<&PasswordChange::new_password>({"Mật khẩu mới", "New password"}, password_text);
    catalog.message<EventView>()
        .field<&EventView::kind>({"Việc", "Kind"})
        .field<&EventView::at>({"Lúc", "At"})
        .field<&EventView::address>({"Địa chỉ mạng", "Network address"}, key_text)
        .field<&EventView::by_id>({"Do tài khoản", "By account"});
}

void declare_sessions(Catalog& catalog) {
    catalog.message<SessionView>()
        .field<&SessionView::id>(session_label, key_text)
        .field<&SessionView::created_at>({"Đăng nhập lúc", "Signed in at"})
        .field<&SessionView::seen_at>({"Thấy lần cuối", "Seen at"})
        .field<&SessionView::expires_at>(until_label)
        .field<&SessionView::client>({"Thiết bị", "Client"}, words)
        .field<&SessionView::address>({"Địa chỉ mạng", "Network address"}, key_text)
        .field<&SessionView::current>({"Phiên này", "This one"}, {.required = false});
    catalog.message<SessionRef>().field<&SessionRef::id>(session_label, {.limit = 20});
    catalog.message<SessionsRevoked>().field<&SessionsRevoked::revoked>({"Số phiên đã đóng", "Revoked"});
    catalog.message<Renewal>()
        .field<&Renewal::password>(password_label, perhaps_password)
        .field<&Renewal::code>(code_label, typed_code);
    catalog.message<Renewed>()
        .field<&Renewed::token>(token_label, key_text)
        .field<&Renewed::session>(session_label, key_text)
        .field<&Renewed::expires_at>(until_label);
}

void declare_second_factor(Catalog& catalog) {
    catalog.message<PasswordProof>().field<&PasswordProof::password>(password_label, password_text);
    catalog.message<TotpBegun>()
        .field<&TotpBegun::secret>({"Khóa bí mật", "Secret"}, key_text)
        .field<&TotpBegun::uri>({"Địa chỉ cho ứng dụng", "Address for the app"}, words);
    catalog.message<TotpCode>().field<&TotpCode::code>(code_label, {.limit = 20});
    catalog.message<ReserveCode>().field<&ReserveCode::code>({"Mã dự phòng", "Reserve code"}, typed_code);
    catalog.message<TotpConfirmed>()
        .field<&TotpConfirmed::reserve>({"Mã dự phòng", "Reserve codes"}, few)
        .field<&TotpConfirmed::token>(token_label, key_text)
        .field<&TotpConfirmed::expires_at>(until_label);
    catalog.message<TotpRemoval>()
        .field<&TotpRemoval::password>(password_label, password_text)
        .field<&TotpRemoval::code>(code_label, {.limit = 20});
}

void declare_sentences(Catalog& catalog) {
    catalog.finding("sign_in_refused",
                    {{"Tên đăng nhập hoặc mật khẩu không đúng.", "User name or password is wrong."},
                     {"Kiểm tra phím Caps Lock và bộ gõ; quên thì nhờ văn thư của trường.",
                      "Check Caps Lock and the keyboard layout; if forgotten, ask the school's clerk."}});
    catalog.finding(
        "code_required",
        {{"Cần mã xác thực hai lớp đúng.", "A right code of the second factor is needed."},
         {"Nhập 6 chữ số trên điện thoại; mỗi mã chỉ dùng một lần. Mất điện thoại thì dùng mã dự phòng.",
          "Enter the six digits of your telephone; each opens once. Without it, use a reserve code."}});
    catalog.finding("ticket_expired", {{"Phiếu chọn đã dùng hoặc quá 5 phút.",
                                        "The ticket was used or is older than 5 minutes."},
                                       {"Hãy đăng nhập lại từ đầu.", "Sign in again from the beginning."}});
    catalog.finding(
        "bad_code",
        {{"Mã này chưa đúng, hoặc trường đã in thư mới thay thư này.",
          "The code is not right, or a newer letter replaced this one."},
         {"Xem kỹ từng chữ, số trên thư mới nhất; vẫn không được thì báo thầy cô chủ nhiệm hoặc văn thư.",
          "Look closely at the newest letter; if it still does not open, tell the class teacher or the "
          "clerk."}});
    catalog.finding(
        "letter_used",
        {{"Mã trong thư này đã dùng rồi, tài khoản đã mở.", "This letter was used: the account is open."},
         {"Đăng nhập bằng tên đăng nhập in trên thư và mật khẩu đã đặt; quên mật khẩu thì báo thầy cô chủ "
          "nhiệm hoặc văn thư.",
          "Sign in by the user name on the letter and the password that was chosen; if it is forgotten, tell "
          "the class teacher or the clerk."}});
    catalog.finding(
        "letter_expired",
        {{"Thư này đã quá hạn nên mã không còn dùng được.", "This letter is too old: its code has run out."},
         {"Báo thầy cô chủ nhiệm hoặc văn thư in thư mới; thông tin của con không mất gì.",
          "Ask the class teacher or the clerk for a new letter; nothing of your child's data is lost."}});
    catalog.finding("wrong_password",
                    {{"Mật khẩu không đúng.", "The password is wrong."},
                     {"Nhập lại mật khẩu đang dùng.", "Enter your present password again."}});
    catalog.finding("same_password", {{"Mật khẩu mới trùng mật khẩu cũ.", "The new password is the old one."},
                                      {"Hãy chọn mật khẩu khác.", "Choose another one."}});
    catalog.finding("session_required",
                    {{"Việc này cần người đăng nhập, không phải khóa truy cập.",
                      "This is for somebody who has signed in, not for a token."},
                     {"POST /api/v1/accounts/sessions", "POST /api/v1/accounts/sessions"}});
    catalog.finding("second_factor_is_on",
                    {{"Xác thực hai lớp đã bật.", "The second factor is set up already."},
                     {"Muốn đổi điện thoại thì tắt rồi bật lại.", "For a new telephone remove it first."}});
    catalog.finding("second_factor_is_off",
                    {{"Xác thực hai lớp chưa bật.", "There is no second factor to confirm or remove."},
                     {"Bắt đầu bằng POST /api/v1/accounts/me/second-factor.",
                      "Begin with POST /api/v1/accounts/me/second-factor."}});
}

}  // namespace

void declare_sign_in(Catalog& catalog) {
    declare_signing_in(catalog);
    declare_own_page(catalog);
    declare_sessions(catalog);
    declare_second_factor(catalog);
    declare_sentences(catalog);
}

}  // namespace truong::accounts
