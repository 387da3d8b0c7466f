#include "modules/accounts/entities.hpp"

namespace truong::accounts {

namespace {

void declare_help_findings(Catalog& catalog) {
    catalog.finding("user_name_form",
                    {{"Tên đăng nhập này không dùng được.", "This user name cannot be used."},
                     {"3 đến 40 chữ thường không dấu, số, dấu . - _; bắt đầu bằng chữ.",
                      "3 to 40 small letters without marks, digits, . - _; a letter first."}});
    catalog.finding("phone_form", {{"Đây không phải số điện thoại.", "This is no phone number."},
                                   {"Viết như 0912 345 678.", "Write it as 0912 345 678."}});
    catalog.finding("phone_by_school",
                    {{"Số điện thoại này bạn không tự đặt được.", "You cannot set this number yourself."},
                     {"Nhờ văn thư của trường nhập số này.", "Ask the school's clerk to enter it."}});
    catalog.finding("person_has_account",
                    {{"Người này đã có tài khoản.", "This person has an account already."},
                     {"Dùng tài khoản đó; nếu quên mật khẩu, hãy cấp mã lấy lại.",
                      "Use that account; for a forgotten password give a recovery code."}});
    catalog.finding("may_not_help",
                    {{"Người này có quyền mà bạn không có, hoặc làm việc ở nơi khác.",
                      "This person may do what you may not, or works elsewhere."},
                     {"Nhờ hiệu trưởng, cơ quan cấp trên hoặc quản trị máy chủ.",
                      "Ask the principal, the authority above or the administrator of the server."}});
    catalog.finding("not_for_oneself",
                    {{"Không thể tự làm việc này cho mình.", "Nobody does this for himself."},
                     {"Nhờ người có thẩm quyền khác.", "Ask somebody else who may."}});
    catalog.finding("account_closed", {{"Tài khoản đã đóng.", "The account is closed."},
                                       {"Nhờ quản trị máy chủ mở lại.",
                                        "Ask the administrator of the server to open it again."}});
    catalog.finding(
        "account_entered",
        {{"Người này đã kích hoạt tài khoản.", "The holder of the account has entered it already."},
         {"Nếu quên mật khẩu, cấp mã lấy lại tài khoản.", "Who forgot his password gets a way back in."}});
    catalog.finding("holder_must_agree", {{"Tài khoản này còn thuộc về người mà trường không quản lý.",
                                           "This account also serves people whom your school does not know."},
                                          {"Cấp mã kích hoạt để chủ tài khoản tự thêm.",
                                           "Give an activation code; the holder adds it himself."}});
    catalog.finding("by_service_only", {{"Trạng thái tài khoản không đổi bằng cách hoàn tác.",
                                         "The state of an account is not changed by undoing."},
                                        {"Dùng khóa, mở khóa hoặc đóng tài khoản, kèm lý do.",
                                         "Lock, unlock or close the account, with a reason."}});
    catalog.finding("link_stays",
                    {{"Không chuyển liên kết sang tài khoản hay người khác được.",
                      "A link does not move to another account or person."},
                     {"Kết thúc liên kết này rồi tạo liên kết mới.", "End this link and make a new one."}});
    catalog.finding("code_not_valid",
                    {{"Mã không đúng, đã dùng hoặc đã hết hạn.", "The code is wrong, used or expired."},
                     {"Xin nhà trường cấp mã mới.", "Ask the school for a new one."}});
}

void declare_role_findings(Catalog& catalog) {
    catalog.finding("not_of_the_staff",
                    {{"Người này không làm việc ở trường.", "This person does not work at the school."},
                     {"Tiếp nhận nhân sự trước.", "Register him as staff first."}});
    catalog.finding("not_by_a_service",
                    {{"Phần mềm không được trao quyền cho ai.", "A program gives nobody a role."},
                     {"Người có thẩm quyền phải tự làm.", "Somebody who may do it has to sign in."}});
    catalog.finding("lender_only",
                    {{"Chỉ người giữ vai trò được ủy quyền vai trò đó.", "Only who holds a role lends it."},
                     {"Người đó tự đăng nhập để ủy quyền.", "He signs in and lends it himself."}});
    catalog.finding("lent_to_oneself", {{"Không thể ủy quyền cho chính mình.", "Nobody lends to himself."},
                                        {"Chọn người khác.", "Choose somebody else."}});
    catalog.finding("role_not_held", {{"Người ủy quyền hôm nay không được bổ nhiệm vai trò này.",
                                       "The lender is not appointed to this role today."},
                                      {"Chỉ ủy quyền vai trò được bổ nhiệm, không ủy quyền lại.",
                                       "Lend what you are appointed to, not what was lent to you."}});
    catalog.finding("lent_too_long", {{"Ủy quyền phải có ngày kết thúc, trong vòng một năm.",
                                       "A delegation ends on a day within a year."},
                                      {"Sửa ngày kết thúc.", "Correct the last day."}});
    catalog.finding("no_role_of_officers",
                    {{"Cán bộ cơ quan không có vai trò này.", "Officers have no such role."},
                     {"Để trống, hoặc chọn administrator, appraiser.",
                      "Leave it empty, or choose administrator or appraiser."}});
    catalog.finding("post_of_the_server", {{"Quản trị máy chủ không thuộc cơ quan nào.",
                                            "An administrator of the server belongs to no authority."},
                                           {"Để trống cơ quan.", "Leave the authority empty."}});
    catalog.finding("roles_unknown", {{"Danh sách vai trò không đúng.", "This is no list of roles."},
                                      {"Viết như clerk,teacher.", "Write it as clerk,teacher."}});
    catalog.finding("role_not_yours", {{"Bạn không được bổ nhiệm vai trò {0} nên không trao được.",
                                        "You are not appointed to {0} yourself."},
                                       {"Bỏ vai trò đó.", "Leave it out."}});
    catalog.finding("role_only_lent", {{"Vai trò này bạn chỉ được ủy quyền, không được bổ nhiệm.",
                                        "You hold this role on loan and are not appointed to it."},
                                       {"Người được bổ nhiệm phải tự làm việc này.",
                                        "Who is appointed has to do it himself."}});
    catalog.finding("not_from_a_campus",
                    {{"Bạn phụ trách một cơ sở; tài khoản dịch vụ dùng cho cả trường.",
                      "You work at one campus; a service account reaches the whole school."},
                     {"Nhờ người phụ trách cả trường.", "Ask somebody who works for the whole school."}});
    catalog.finding("scopes_form",
                    {{"Danh sách phạm vi không đúng.", "This is no list of scopes."},
                     {"Viết như org.rooms:read,people:read.", "Write it as org.rooms:read,people:read."}});
    catalog.finding("service_over", {{"Tài khoản dịch vụ đã hết hạn.", "The service account is over."},
                                     {"Sửa ngày kết thúc trước.", "Correct its last day first."}});
}

}  // namespace

void declare_findings(Catalog& catalog) {
    declare_help_findings(catalog);
    declare_role_findings(catalog);
}

}  // namespace truong::accounts
