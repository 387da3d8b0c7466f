#include "modules/accounts/sign_in.hpp"

namespace truong::accounts {

namespace {

template <class In, class Out>
DirectRoute post_direct(std::string path, Label summary, DirectAnswer answer,
                        Admission admission = Admission::signed_in) {
    return {.method = "POST",
            .path = std::move(path),
            .summary = summary,
            .admission = admission,
            .input = type_key<In>(),
            .output = type_key<Out>(),
            .answer = answer};
}

template <class Out> DirectRoute get_direct(std::string path, Label summary, DirectAnswer answer) {
    return {.method = "GET",
            .path = std::move(path),
            .summary = summary,
            .output = type_key<Out>(),
            .answer = answer};
}

DirectRoute listed(DirectRoute route) {
    route.output_is_list = true;
    return route;
}

}  // namespace

std::vector<DirectRoute> sign_in_routes() {
    return {
        post_direct<SignIn, SignInAnswer>("/sessions", {"Đăng nhập", "Sign in"}, sign_in, Admission::anyone),
        post_direct<Activation, Activated>("/activations", {"Kích hoạt bằng mã", "Activate by a code"},
                                           activate, Admission::anyone),
        post_direct<Renewal, Renewed>("/sessions/current/renew", {"Gia hạn phiên", "Renew the session"},
                                      renew_session, Admission::anyone),
        {.method = "POST",
         .path = "/sessions/current/end",
         .summary = {"Đăng xuất", "Sign out"},
         .answer = end_session},
        listed(get_direct<SessionView>("/sessions", {"Các phiên của tôi", "My sessions"}, own_sessions)),
        post_direct<SessionRef, SessionsRevoked>("/sessions/{id}/revoke",
                                                 {"Đóng một phiên", "Close a session"}, revoke_own_session),
        {.method = "POST",
         .path = "/sessions/revoke-others",
         .summary = {"Đóng các phiên khác", "Close all others"},
         .output = type_key<SessionsRevoked>(),
         .answer = revoke_other_sessions},
        get_direct<Me>("/me", {"Tôi và các vai của tôi", "Who I am and what I may act as"}, me),
        post_direct<SeatWish, Me>("/me/seat", {"Chọn vai", "Choose a seat"}, choose_own_seat),
        post_direct<PasswordChange, Renewed>("/me/password", {"Đổi mật khẩu", "Change the password"},
                                             change_password),
        listed(get_direct<EventView>("/me/events", {"Nhật ký đăng nhập", "What happened at my door"},
                                     own_events)),
        post_direct<PasswordProof, TotpBegun>("/me/second-factor",
                                              {"Bắt đầu bật xác thực hai lớp", "Begin a second factor"},
                                              begin_second_factor),
        post_direct<TotpCode, TotpConfirmed>("/me/second-factor/confirm",
                                             {"Xác nhận xác thực hai lớp", "Confirm the second factor"},
                                             confirm_second_factor),
        post_direct<TotpRemoval, Renewed>("/me/second-factor/remove",
                                          {"Tắt xác thực hai lớp", "Remove the second factor"},
                                          remove_second_factor)};
}

}  // namespace truong::accounts
