#include "platform/sheet/sentences.hpp"

namespace truong::sheet {

namespace {

struct Coded {
    std::string_view code;
    Sentence sentence;
};

constexpr Label save_as_xlsx = {"Hãy mở tệp bằng Excel hoặc LibreOffice và Lưu dưới dạng .xlsx.",
                                "Open it in Excel or LibreOffice and save it as .xlsx."};

constexpr Coded other_files[] = {
    {"file_empty",
     {{"Tệp không có gì.", "The file is empty."},
      {"Kiểm tra lại tệp rồi gửi lại.", "Check the file and send it again."}}},
    {"spreadsheet_old",
     {{"Tệp theo định dạng cũ hoặc nhị phân của Excel (.xls, .xlsb).",
       "The file has the old or the binary form of Excel (.xls, .xlsb)."},
      save_as_xlsx}},
    {"spreadsheet_protected",
     {{"Tệp được đặt mật khẩu nên không đọc được.", "The file cannot be read because it has a password."},
      {"Mở tệp, bỏ mật khẩu, Lưu dưới dạng .xlsx.", "Open it, remove the password and save it as .xlsx."}}},
    {"file_is_pdf",
     {{"Đây là tệp PDF, không phải bảng tính.", "This is a PDF, not a spreadsheet."},
      {"Hãy dùng tệp bảng tính gốc (.xlsx hoặc .csv).",
       "Use the spreadsheet it was made from (.xlsx or .csv)."}}},
    {"file_is_html",
     {{"Đây là trang web (HTML, XML), không phải bảng tính.",
       "This is a web page (HTML, XML), not a spreadsheet."},
      save_as_xlsx}},
    {"file_is_archive",
     {{"Đây là tệp nén hoặc tài liệu khác, không phải bảng tính.",
       "This is an archive or another document, not a spreadsheet."},
      {"Hãy giải nén rồi gửi tệp .xlsx hoặc .csv ở trong.", "Unpack it and send the .xlsx or .csv inside."}}},
};

constexpr Coded faults[] = {
    {"spreadsheet_damaged",
     {{"Tệp bị hỏng hoặc chưa tải về hết ({0}).", "The file is damaged or incomplete ({0})."},
      {"Mở tệp, lưu lại rồi gửi lại; nếu không mở được, hãy lấy lại tệp gốc.",
       "Open it, save it again and send it; if it does not open, get it again from its source."}}},
    {"spreadsheet_unsafe",
     {{"Tệp có cấu trúc không an toàn ({0}), máy chủ không đọc.",
       "The file is built in an unsafe way ({0}) and was not read."},
      {"Chép dữ liệu sang một tệp mới, lưu dưới dạng .xlsx rồi gửi lại.",
       "Copy the data into a new file, save that as .xlsx and send it."}}},
    {"text_has_nul",
     {{"Tệp có ký tự NUL: không phải bảng dạng văn bản.",
       "The file holds NUL characters: it is no table of text."},
      save_as_xlsx}},
    {"text_encoding_unknown",
     {{"Không nhận ra bảng mã tiếng Việt của tệp.", "The encoding of the file was not recognised."},
      {"Lưu lại dưới dạng .xlsx, hoặc CSV UTF-8.", "Save it as .xlsx, or as CSV UTF-8."}}},
    {"file_too_large",
     {{"Tệp có nhiều dữ liệu hơn mức {0} MB.", "The file holds more than {0} MB of data."},
      {"Bỏ hình ảnh và trang không cần, hoặc chia tệp ra.",
       "Remove pictures and sheets that are not needed, or divide the file."}}},
    {"too_many_rows",
     {{"Tệp có hơn {0} dòng dữ liệu.", "The file has more than {0} rows with data."},
      {"Chia thành nhiều tệp.", "Divide it into several files."}}},
    {"too_many_columns",
     {{"Tệp có dữ liệu ngoài {0} cột đầu.", "The file has data beyond its first {0} columns."},
      {"Xóa các ô thừa ở bên phải.", "Delete the stray cells on the right."}}},
    {"too_many_cells",
     {{"Tệp có hơn {0} ô dữ liệu.", "The file has more than {0} cells with data."},
      {"Chia thành nhiều tệp.", "Divide it into several files."}}},
    {"too_many_sheets",
     {{"Tệp có hơn {0} trang tính.", "The file has more than {0} sheets."},
      {"Chia thành nhiều tệp.", "Divide it into several files."}}},
};

constexpr Coded remarks[] = {
    {"text_converted",
     {{"Văn bản được chuyển từ bảng mã {0} sang Unicode.", "The text was converted from {0} to Unicode."},
      {"Hãy xem kỹ họ tên ở bản xem trước.", "Look closely at the names in the preview."}}},
    {"macros_ignored",
     {{"Tệp có macro; macro không được chạy.", "The file has macros; they were not run."},
      {"Không cần làm gì.", "Nothing needs to be done."}}},
    {"links_ignored",
     {{"Tệp trỏ tới tệp khác; máy chủ không mở tệp đó và dùng giá trị đã lưu.",
       "The file refers to others; they were not opened, the stored values were used."},
      {"Nếu giá trị đã cũ, hãy mở tệp, cập nhật rồi lưu lại.",
       "If values are out of date, open the file, update and save it."}}},
};

}  // namespace

void declare_sentences(Catalog& catalog) {
    for (const Coded& coded : other_files) catalog.finding(coded.code, coded.sentence);
    for (const Coded& coded : faults) catalog.finding(coded.code, coded.sentence);
    for (const Coded& coded : remarks) catalog.finding(coded.code, coded.sentence);
}

}  // namespace truong::sheet
