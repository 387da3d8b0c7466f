// What databases, migrations and keys have to say, in both languages.
#include "platform/overview/sentences.hpp"

#include "platform/backup/sentences.hpp"
#include "platform/pdf/sentences.hpp"
#include "platform/school_archive/school_archive.hpp"
#include "platform/sheet/plan_sentences.hpp"
#include "platform/sheet/sentences.hpp"

namespace truong::platform {

namespace {

struct Coded {
    std::string_view code;
    Sentence sentence;
};

constexpr Coded platform_sentences[] = {
    {"database_busy",
     {{"Cơ sở dữ liệu đang bận.", "The database is busy."},
      {"Hãy thử lại sau ít giây.", "Try again in a few seconds."}}},
    {"database_in_use",
     {{"Một tiến trình khác đang mở dữ liệu này.", "Another process has these data open."},
      {"Dừng máy chủ kia trước, hoặc dùng thư mục dữ liệu khác.",
       "Stop the other server first, or use another data directory."}}},
    {"database_unavailable",
     {{"Không kết nối được cơ sở dữ liệu.", "The database cannot be reached."},
      {"Dữ liệu đã xác nhận không mất; thử lại sau ít phút.",
       "Nothing that was acknowledged is lost; try again in a few minutes."}}},
    {"database_fault",
     {{"Lỗi cơ sở dữ liệu; đã được ghi lại.", "A fault of the database; it has been recorded."}, {}}},
    {"bad_text",
     {{"Văn bản có ký tự không lưu được.", "The text holds a character that cannot be stored."},
      {"Hãy bỏ ký tự NUL và ký tự hỏng.", "Remove NUL and broken characters."}}},
    {"bad_step",
     {{"Bước nâng cấp không dùng được: {0}", "The migration step cannot be used: {0}"},
      {"Hãy sửa tệp bước này.", "Correct the file of this step."}}},
    {"step_changed",
     {{"Tệp {0} không còn như lúc đã chạy.", "The file {0} is not the one that was applied."},
      {"Lấy lại tệp cũ; thay đổi mới là một bước mới.", "Restore the file; a change is a new step."}}},
    {"step_unknown",
     {{"Cơ sở dữ liệu thuộc về phiên bản mới hơn.", "The database belongs to a newer version."},
      {"Hãy chạy phiên bản mới hơn.", "Run the newer version."}}},
    {"not_confirmed",
     {{"Bước này xóa dữ liệu mà chưa ai xác nhận.", "This step destroys data and nobody confirmed it."},
      {"Đọc kỹ rồi ghi \"confirmed\": true vào tệp.",
       "Read it, then write \"confirmed\": true into the file."}}},
    {"step_failed",
     {{"Bước nâng cấp hỏng giữa chừng, đã hoàn lại.", "The step failed half-way and was undone."}, {}}},
    {"master_key_missing",
     {{"Thiếu tệp khóa chính {0}.", "The master key file {0} is missing."},
      {"Chép lại tệp này từ bản lưu khóa, quyền 0600.",
       "Put it back from your copy of the keys, mode 0600."}}},
    {"master_key_wrong",
     {{"{0} bị hỏng hoặc không phải khóa của dữ liệu này.",
       "{0} is damaged or is not the key of these data."},
      {"Chép lại đúng tệp khóa từ bản lưu.", "Put back the right file from your copy."}}},
    {"master_key_exposed",
     {{"Người khác có quyền với {0}.", "Others have access to {0}."},
      {"chmod 600 cho tệp, chmod 700 cho thư mục; nếu đã bị đọc, hãy đổi khóa.",
       "chmod 600 the file, chmod 700 the folder; if others could read it, rotate the keys."}}},
    {"master_key_unavailable",
     {{"Không đọc hoặc ghi được {0}.", "{0} cannot be read or written."},
      {"Xem nhật ký; kiểm tra chủ sở hữu, ổ đĩa và dung lượng.",
       "See the log; check owner, mount and space."}}},
    {"disk_full",
     {{"Ổ đĩa của máy chủ đã đầy.", "The disk of the server is full."},
      {"Phần đã nhận vẫn còn; báo người quản trị máy chủ rồi gửi tiếp.",
       "What was received is kept; tell who runs the server, then continue."}}},
    {"files_unavailable",
     {{"Không đọc hoặc ghi được kho tệp.", "The store of files cannot be read or written."},
      {"Thử lại sau ít phút; nếu vẫn vậy, báo người quản trị máy chủ.",
       "Try again in a few minutes; if it stays so, tell who runs the server."}}},
    {"files_settings",
     {{"Mục {0} trong files.json không dùng được.", "The member {0} of files.json cannot be used."},
      {"Xem src/platform/files/README.md; ngoài máy này chỉ dùng https.",
       "See src/platform/files/README.md; beyond this machine only https."}}},
    {"migration_pending",
     {{"Cơ sở dữ liệu chưa được nâng cấp.", "The database has not been migrated."},
      {"Chạy truong migrate apply, hoặc serve --migrate.", "Run truong migrate apply, or serve --migrate."}}},
};

constexpr Coded sign_in_sentences[] = {
    {"sign_in_busy",
     {{"Đang có quá nhiều người đăng nhập cùng lúc.", "Too many people are signing in at the moment."},
      {"Thử lại sau vài giây; người đã đăng nhập vẫn làm việc bình thường.",
       "Try again in a few seconds; who is signed in already is not held up."}}},
    {"too_many_attempts",
     {{"Nhập sai quá nhiều lần; hãy chờ {0} giây.", "Too many wrong attempts; wait {0} seconds."},
      {"Quên mật khẩu thì nhờ văn thư của trường cấp mã mới.",
       "If the password is forgotten, ask the school's clerk for a new code."}}},
    {"password_short",
     {{"Mật khẩu cần ít nhất {0} ký tự.", "A password has at least {0} characters."},
      {"Vài từ không liên quan ghép lại thì dễ nhớ và khó đoán.",
       "A few words that have nothing to do with each other are easy to keep and hard to guess."}}},
    {"password_common",
     {{"Mật khẩu này ai cũng đoán ra.", "Everybody who guesses tries this password early."},
      {"Đừng dùng dãy số, ngày sinh, từ quen thuộc; hãy ghép vài từ.",
       "No rows of digits, birthdays or usual words; put a few words together."}}},
    {"own_undo",
     {{"Thay đổi này thuộc về {0}.", "This change belongs to {1}."},
      {"Hoàn tác ở trang của {0}.", "Undo it on the page of {1}."}}},
    {"password_own_name",
     {{"Mật khẩu trùng tên đăng nhập hoặc số điện thoại.",
       "The password is the user name or the telephone number."},
      {"Hãy chọn thứ người khác không biết về bạn.", "Choose something that others do not know of you."}}},
    {"session_expired",
     {{"Phiên làm việc đã hết hạn.", "The session has run out."},
      {"Nhập lại mật khẩu để làm tiếp; việc đang làm không mất.",
       "Enter the password again to go on; nothing that you were doing is lost."}}},
    {"no_such_seat",
     {{"Bạn không (còn) giữ vai này.", "You do not hold this seat, or not any more."},
      {"Xem GET /api/v1/accounts/me rồi chọn lại.", "See GET /api/v1/accounts/me and choose again."}}},
    {"password_change_first",
     {{"Cần đổi mật khẩu trước đã.", "The password has to be changed first."},
      {"POST /api/v1/accounts/me/password", "POST /api/v1/accounts/me/password"}}},
    {"second_factor_first",
     {{"Vai quản lý cần xác thực hai lớp; thời gian gia hạn đã hết.",
       "A seat of management needs a second factor; the days of grace are over."},
      {"POST /api/v1/accounts/me/second-factor", "POST /api/v1/accounts/me/second-factor"}}},
    {"foreign_origin",
     {{"Yêu cầu này đến từ một trang khác.", "This request comes from another site."},
      {"Mở đúng địa chỉ của trường rồi làm lại.", "Open the school's own address and try again."}}},
};

}  // namespace

void declare_sentences(Catalog& catalog) {
    for (const Coded& coded : platform_sentences) catalog.finding(coded.code, coded.sentence);
    for (const Coded& coded : sign_in_sentences) catalog.finding(coded.code, coded.sentence);
    backup::declare_sentences(catalog);
    pdf::declare_sentences(catalog);
    school_archive::declare_sentences(catalog);
    sheet::declare_plan_sentences(catalog);
    sheet::declare_sentences(catalog);
}

}  // namespace truong::platform
