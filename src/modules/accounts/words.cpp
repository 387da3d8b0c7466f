#include "modules/accounts/entities.hpp"
#include "modules/accounts/sign_in_messages.hpp"
#include "platform/access/events.hpp"

namespace truong::accounts {

void declare_words(Catalog& catalog) {
    catalog.words<AccountState>({
        {AccountState::active, {"Đang dùng", "Active"}},
        {AccountState::locked, {"Bị khóa", "Locked"}},
        {AccountState::closed, {"Đã đóng", "Closed"}},
    });
    catalog.tones<AccountState>({{AccountState::active, Tone::good}, {AccountState::locked, Tone::bad}});
    catalog.words<Language>({
        {Language::vi, {"Tiếng Việt", "Vietnamese"}},
        {Language::en, {"Tiếng Anh", "English"}},
    });
    catalog.words<HelpKind>({
        {HelpKind::opened, {"Mở tài khoản", "Opened"}},
        {HelpKind::recovery, {"Khôi phục", "Recovery"}},
        {HelpKind::lock, {"Khóa", "Locked"}},
        {HelpKind::unlock, {"Mở khóa", "Unlocked"}},
        {HelpKind::close, {"Đóng tài khoản", "Closed"}},
        {HelpKind::second_factor_reset, {"Đặt lại xác thực hai lớp", "Second factor reset"}},
        {HelpKind::linked, {"Gắn với người", "Linked to a person"}},
        {HelpKind::unlinked, {"Gỡ khỏi người", "Unlinked from a person"}},
        {HelpKind::letter, {"In thư kích hoạt", "Letter printed"}},
        {HelpKind::codes_void, {"Hủy mã chưa dùng", "Unused codes void"}},
    });
    catalog.tones<HelpKind>({{HelpKind::recovery, Tone::waiting},
                             {HelpKind::lock, Tone::bad},
                             {HelpKind::unlock, Tone::good},
                             {HelpKind::close, Tone::bad},
                             {HelpKind::second_factor_reset, Tone::waiting}});
    catalog.words<SecondFactor>({
        {SecondFactor::none, {"Không cần", "Not needed"}},
        {SecondFactor::due, {"Sắp phải bật", "Due"}},
        {SecondFactor::required, {"Phải bật", "Required"}},
        {SecondFactor::on, {"Đã bật", "On"}},
    });
    catalog.tones<SecondFactor>({{SecondFactor::due, Tone::waiting},
                                 {SecondFactor::required, Tone::bad},
                                 {SecondFactor::on, Tone::good}});
    catalog.words<access::EventKind>({
        {access::EventKind::signed_in, {"Đăng nhập", "Signed in"}},
        {access::EventKind::sign_in_failed, {"Đăng nhập không thành công", "Sign-in failed"}},
        {access::EventKind::signed_out, {"Đăng xuất", "Signed out"}},
        {access::EventKind::password_set, {"Đặt mật khẩu", "Password set"}},
        {access::EventKind::second_factor_on, {"Bật xác thực hai lớp", "Second factor on"}},
        {access::EventKind::second_factor_off, {"Tắt xác thực hai lớp", "Second factor off"}},
        {access::EventKind::sessions_revoked, {"Thu hồi các phiên làm việc", "Sessions revoked"}},
        {access::EventKind::code_issued, {"Cấp mã một lần", "Code issued"}},
        {access::EventKind::code_used, {"Dùng mã một lần", "Code used"}},
        {access::EventKind::session_prolonged, {"Kéo dài phiên làm việc", "Session prolonged"}},
    });
}

}  // namespace truong::accounts
