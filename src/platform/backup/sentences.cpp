#include "platform/backup/sentences.hpp"

namespace truong::backup {

namespace {

struct Coded {
    std::string_view code;
    Sentence sentence;
};

constexpr Coded sentences[] = {
    {"backup_exists",
     {{"{0} đã có.", "{0} exists already."},
      {"Chọn tên khác; bản lưu cũ không bị ghi đè.", "Choose another name; a backup is never overwritten."}}},
    {"backup_disk_full",
     {{"Không đủ chỗ trên đĩa cho {0}.", "There is not enough space on the disk for {0}."},
      {"Dọn chỗ hoặc chọn đĩa khác; không có tệp dở dang nào còn lại.",
       "Make room or choose another disk; nothing half-finished is left behind."}}},
    {"place_unusable",
     {{"Không đọc hoặc ghi được {0}: {1}", "{0} cannot be read or written: {1}"},
      {"Kiểm tra đường dẫn, quyền và ổ đĩa.", "Check the path, the permissions and the disk."}}},
    {"nothing_to_save",
     {{"Chưa có dữ liệu nào để sao lưu.", "There is nothing to back up yet."},
      {"Kiểm tra --data và --db.", "Check --data and --db."}}},
    {"not_a_backup",
     {{"{0} không phải là bản sao lưu của Trường Số.", "{0} is not a backup of Trường Số."},
      {"Chọn đúng tệp .backup, hoặc dùng phiên bản mới hơn.",
       "Choose the right .backup file, or use a newer version."}}},
    {"backup_key_other",
     {{"{0} được mã hóa bằng khóa khác.", "{0} was encrypted under another key."},
      {"Chỉ đúng tệp khóa bằng --key.", "Name the right key file with --key."}}},
    {"backup_damaged",
     {{"{0} bị hỏng hoặc bị sửa ở khối {1}.", "{0} is damaged or was altered at chunk {1}."},
      {"Đừng dùng bản này; lấy bản sao lưu khác.", "Do not use it; take another backup."}}},
    {"backup_cut_off",
     {{"{0} bị cụt.", "{0} is cut off."},
      {"Chép lại từ nơi lưu, hoặc lấy bản sao lưu khác.", "Copy it again, or take another backup."}}},
    {"backup_untrue",
     {{"{0} không chứa đúng những gì nó kê khai.", "{0} does not hold what it declares."},
      {"Lấy bản sao lưu khác và báo lỗi này.", "Take another backup and report this fault."}}},
    {"restore_differs",
     {{"Dữ liệu khôi phục khác bản sao lưu ở {0}.", "What was restored differs from the backup at {0}."},
      {"Không có gì được thay đổi; kiểm tra đĩa rồi thử lại.",
       "Nothing was changed; check the disk and try again."}}},
    {"restore_place_taken",
     {{"{0} không trống.", "{0} is not empty."},
      {"Khôi phục vào một thư mục mới; dữ liệu cũ được giữ nguyên.",
       "Restore into a new folder; what is there stays as it is."}}},
    {"restore_place_fixed",
     {{"{0} là điểm gắn đĩa nên không thay được.", "{0} is a mount point and cannot be replaced."},
      {"Chọn một thư mục bên trong đĩa đó.", "Choose a folder inside that disk."}}},
    {"database_not_empty",
     {{"Cơ sở dữ liệu đã có bảng.", "The database has tables already."},
      {"Tạo một cơ sở dữ liệu PostgreSQL mới rồi khôi phục vào đó.",
       "Create a new PostgreSQL database and restore into that."}}},
    {"backup_key_missing",
     {{"Không có tệp khóa sao lưu {0}.", "There is no backup key file {0}."},
      {"Lấy khóa từ nơi cất giữ; thiếu khóa thì bản sao lưu không mở được.",
       "Fetch it from where you keep it; without it the backup does not open."}}},
    {"backup_key_wrong",
     {{"{0} không phải là tệp khóa sao lưu.", "{0} is not a backup key file."},
      {"Tệp khóa có 64 chữ số thập lục phân và một dấu xuống dòng.",
       "A key file holds 64 hexadecimal digits and a line break."}}},
    {"backup_key_exposed",
     {{"Người khác có quyền với tệp khóa {0}.", "Others have access to the key file {0}."},
      {"chmod 600 cho tệp; nếu đã bị đọc, hãy tạo khóa mới.",
       "chmod 600 the file; if others could read it, make a new key."}}},
    {"backup_key_unavailable",
     {{"Không đọc hoặc ghi được tệp khóa {0}.", "The key file {0} cannot be read or written."},
      {"Xem nhật ký; kiểm tra chủ sở hữu, ổ đĩa và dung lượng.",
       "See the log; check owner, mount and space."}}},
};

}  // namespace

void declare_sentences(Catalog& catalog) {
    for (const Coded& coded : sentences) catalog.finding(coded.code, coded.sentence);
}

}  // namespace truong::backup
