// Why a file is not taken, and what to do about it.
#include "modules/files/entities.hpp"

namespace truong::files {

namespace {

struct Coded {
    std::string_view code;
    Sentence sentence;
};

constexpr Coded upload_sentences[] = {
    {"file_name",
     {{"Tên tệp không dùng được.", "This name cannot be used."},
      {"Tối đa 150 ký tự, không có / \\ : * ? \" < > | và ký tự ẩn, không bắt đầu bằng dấu chấm.",
       "At most 150 characters, without / \\ : * ? \" < > | and hidden ones, not beginning with a dot."}}},
    {"not_a_hash",
     {{"Không phải mã SHA-256.", "This is not a SHA-256."},
      {"Viết 64 chữ số thập lục phân thường.", "Write 64 small hexadecimal digits."}}},
    {"file_hash_differs",
     {{"Nội dung nhận được không khớp mã SHA-256.",
       "What arrived does not have the SHA-256 that was announced."},
      {"Gửi lại từ đầu.", "Upload it again from the beginning."}}},
    {"quota_exceeded",
     {{"Trường còn {0} byte, không đủ cho tệp này.", "The school has {0} bytes left, too few for this file."},
      {"Xóa tệp không dùng, hoặc xin người quản trị máy chủ thêm dung lượng.",
       "Remove files that nobody needs, or ask who runs the server for more room."}}},
    {"too_much_loose",
     {{"Các tệp chưa đính kèm của bạn chỉ còn chỗ cho {0} byte.",
       "Your files that hang on nothing leave room for {0} bytes."},
      {"Đính kèm hoặc xóa bớt tệp đã gửi.", "Attach or remove some that you uploaded."}}},
    {"too_many_uploads",
     {{"Đang có {0} tệp gửi dở.", "{0} uploads are unfinished."},
      {"Gửi xong hoặc hủy bớt trước.", "Finish or abort some of them first."}}},
    {"upload_busy",
     {{"Tệp này đang được gửi ở nơi khác.", "This upload is being sent by another request."},
      {"Chờ yêu cầu kia xong rồi hỏi lại vị trí.", "Wait for the other one, then ask for the offset."}}},
    {"upload_offset",
     {{"Máy chủ đã có {0} byte.", "The server has {0} bytes."},
      {"Gửi tiếp từ vị trí đó.", "Go on from there."}}},
    {"upload_offset_required",
     {{"Thiếu hoặc sai trường Upload-Offset.", "The field Upload-Offset is missing or no number."},
      {"Ghi vị trí bắt đầu gửi, ví dụ 0.", "Say where the bytes begin, e.g. 0."}}},
    {"upload_finished",
     {{"Tệp này đã gửi xong.", "This upload is finished."}, {"Xem file_id của nó.", "See its file_id."}}},
    {"content_missing",
     {{"Nội dung của tệp không còn trong kho.", "The content of the file is not in the store."},
      {"Báo người quản trị máy chủ.", "Tell who runs the server."}}},
    {"file_attached",
     {{"Tệp đang đính kèm một hồ sơ.", "The file hangs on a record."},
      {"Gỡ khỏi hồ sơ trước.", "Detach it there first."}}},
};

constexpr Coded content_sentences[] = {
    {"file_type_unknown",
     {{"Không nhận loại tệp này.", "Files of this type are not taken."},
      {"Dùng PDF, ảnh, MP4, WebM, MP3, DOCX, XLSX, PPTX, ODF, ZIP, TXT hoặc CSV.",
       "Use PDF, pictures, MP4, WebM, MP3, DOCX, XLSX, PPTX, ODF, ZIP, TXT or CSV."}}},
    {"file_type_differs",
     {{"Nội dung là {0}, không đúng với đuôi của tên tệp.",
       "The content is {0}, which the name's ending denies."},
      {"Đặt lại đuôi tên tệp: {1}.", "Give the name the right ending: {1}."}}},
    {"file_old_office",
     {{"Tệp Office kiểu cũ hoặc có mật khẩu.", "An old Office file, or one with a password."},
      {"Bỏ mật khẩu, lưu lại thành DOCX, XLSX hoặc PPTX.",
       "Remove the password and save it as DOCX, XLSX or PPTX."}}},
    {"file_program",
     {{"Đây là chương trình hoặc tập lệnh.", "This is a program or a script."},
      {"Chỉ gửi tài liệu.", "Upload documents only."}}},
    {"file_markup",
     {{"Đây là trang web, SVG hoặc XML.", "This is a web page, SVG or XML."},
      {"Lưu thành PDF hoặc ảnh.", "Save it as PDF or as a picture."}}},
    {"file_hides_another",
     {{"Trong tệp có giấu nội dung khác.", "Something else is hidden in the file."},
      {"Mở và lưu lại bằng phần mềm gốc.", "Open it and save it again in its own program."}}},
    {"file_damaged",
     {{"Tệp bị hỏng hoặc thiếu phần cuối.", "The file is damaged or cut off."},
      {"Kiểm tra tệp rồi gửi lại.", "Check the file and upload it again."}}},
    {"file_too_many_pixels",
     {{"Ảnh lớn hơn 100 triệu điểm ảnh.", "The picture has more than 100 million pixels."},
      {"Thu nhỏ ảnh.", "Make it smaller."}}},
    {"file_macros",
     {{"Tài liệu có macro.", "The document holds macros."},
      {"Lưu lại bản không có macro.", "Save it without them."}}},
    {"archive_damaged",
     {{"Tệp nén bị hỏng hoặc khai sai cấu trúc.", "The archive is damaged or lies about itself."},
      {"Nén lại.", "Pack it again."}}},
    {"archive_too_large",
     {{"Tệp nén có quá nhiều mục hoặc bung ra quá lớn.", "The archive holds too many entries, or too much."},
      {"Chia thành nhiều tệp.", "Split it."}}},
    {"archive_bomb",
     {{"Tệp nén bung ra lớn gấp hơn 200 lần.", "The archive unpacks to more than 200 times its size."},
      {"Gửi các tệp bên trong.", "Upload what is inside."}}},
    {"archive_overlap",
     {{"Các mục trong tệp nén chồng lên nhau.", "Entries of the archive overlap."},
      {"Nén lại.", "Pack it again."}}},
    {"archive_nested",
     {{"Trong tệp nén lại có tệp nén.", "The archive holds another archive."},
      {"Giải nén lớp trong trước.", "Unpack the inner one first."}}},
    {"archive_path",
     {{"Tệp nén có tên mục dẫn ra ngoài.", "An entry of the archive leads out of it."},
      {"Nén lại.", "Pack it again."}}},
    {"archive_program",
     {{"Trong tệp nén có chương trình.", "The archive holds a program."},
      {"Bỏ chương trình rồi nén lại.", "Remove it and pack again."}}},
    {"archive_encrypted",
     {{"Tệp nén có mật khẩu.", "The archive has a password."},
      {"Nén lại không mật khẩu.", "Pack it without."}}},
    {"archive_method",
     {{"Tệp nén dùng cách nén lạ.", "The archive is packed in an unusual way."},
      {"Nén lại bằng ZIP thường.", "Pack it as a plain ZIP."}}},
};

}  // namespace

void declare_findings(Catalog& catalog) {
    for (const Coded& coded : upload_sentences) catalog.finding(coded.code, coded.sentence);
    for (const Coded& coded : content_sentences) catalog.finding(coded.code, coded.sentence);
}

}  // namespace truong::files
