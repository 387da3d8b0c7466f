#include "platform/school_archive/readme.hpp"

namespace truong::school_archive {

namespace {

constexpr std::string_view before_list =
    R"(Kho này giữ toàn bộ dữ liệu của một trường ở dạng mở: đọc được bằng bất kỳ phần mềm nào.

NGƯỜI GIỮ CẦN BIẾT: trong này có dữ liệu của trẻ em, cha mẹ và nhân viên, kể cả số định danh, KHÔNG MÃ HÓA.
Chỉ để trên ổ đĩa đã mã hóa hoặc két; gửi đi phải mã hóa; xong việc thì xóa.

  manifest.json      mục lục: trường nào, lúc nào, mỗi phần bao nhiêu dòng, mã SHA-256 của từng phần
  rows/…/*.jsonl     dữ liệu, mỗi dòng một đối tượng JSON (UTF-8), đúng như API trả lời, đủ cả giá trị ẩn;
                     "id" là mã của dòng, trường tên …_id trỏ tới mã ấy, "ended_at": dòng đã kết thúc lúc nào
  tables/…/*.csv     cùng dữ liệu ấy cho người xem bằng bảng tính (UTF-8, dấu phẩy); dấu ' đứng đầu ô là để
                     bảng tính không coi ô ấy là công thức
  references.jsonl   những gì dùng chung cả máy chủ mà dữ liệu trỏ tới (danh mục, địa bàn, năm học, cơ quan):
                     mã ở máy chủ cũ và khóa tự nhiên để tìm ở máy chủ khác
  history.jsonl      nhật ký: ai làm gì lúc nào; giá trị cá nhân đã che; chỉ để đọc, không nạp lại
  files/<SHA-256>    nội dung tệp; tên gốc nằm ở rows/files/stored-files.jsonl

Không có trong kho: mật khẩu, phiên đăng nhập, mã truy cập, khóa, việc đang chờ, nhật ký xem dữ liệu ẩn, đầu
nhận sự kiện, tệp đang gửi dở.
Nạp vào máy chủ khác: truong school import TỆP.zip --data THƯ_MỤC [--dry-run]

Các loại dữ liệu và số dòng:
)";

}  // namespace

std::string readme_text(const About& about, const Plan& plan) {
    std::string text = "Trường: " + about.school_name + " (" + about.school_code
                       + ")\nXuất lúc: " + iso_text(about.made_at) + ", Trường Số " + about.product + "\n\n"
                       + std::string(before_list);
    for (const Part& part : plan.parts()) {
        const auto found = about.entities.find(part.entity->table);
        if (found == about.entities.end() || found->second.rows == 0) continue;
        text += "  " + part.rows + ": " + std::string(part.entity->label.vi) + ", "
                + std::to_string(found->second.rows) + '\n';
    }
    return text;
}

}  // namespace truong::school_archive
