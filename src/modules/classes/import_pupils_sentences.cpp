#include "modules/classes/import_sheets.hpp"

namespace truong::classes {

namespace {

struct SaidOfLine {
    std::string_view code;
    Sentence sentence;
};
constexpr SaidOfLine said_of_lines[] = {
    {"import_name_missing",
     {{"Dòng này không có họ và tên.", "The line has no name."},
      {"Ghi họ và tên rồi nhập lại dòng này.", "Enter the name and import the line again."}}},
    {"import_birth_missing",
     {{"Không có ngày sinh.", "There is no birth date."},
      {"Ghi ngày sinh, hoặc ít nhất năm sinh.", "Enter the birth date, or at least the year."}}},
    {"import_sex_missing",
     {{"Không có giới tính.", "There is no sex."}, {"Ghi Nam hoặc Nữ.", "Enter Nam or Nữ."}}},
    {"import_sex_unknown",
     {{"Không hiểu giới tính “{0}”.", "“{0}” is no sex that we know."},
      {"Ghi Nam hoặc Nữ.", "Enter Nam or Nữ."}}},
    {"import_sex_unclear",
     {{"Cột giới tính ghi 0 và 1 nhưng trái với số định danh của phần lớn học sinh.",
       "The column of the sex has 0 and 1 and contradicts most personal numbers."},
      {"Ghi Nam, Nữ bằng chữ rồi nhập lại.", "Write Nam and Nữ in words and import again."}}},
    {"import_sex_provincial",
     {{"Cột giới tính chỉ có 0 và 1: đọc theo cơ sở dữ liệu tỉnh, 1 là Nam, 0 là Nữ.",
       "The column of the sex has only 0 and 1: read as in the provincial database, 1 male, 0 female."},
      {"Xem lại vài học sinh; nếu sai, ghi Nam, Nữ bằng chữ.",
       "Look at some pupils; if it is wrong, write words."}}},
    {"import_class_missing",
     {{"Không biết học sinh này ở lớp nào.", "The class of this pupil is not told."},
      {"Thêm cột Lớp, hoặc đặt tên trang tính là tên lớp.",
       "Add a column Lớp, or name the worksheet after the class."}}},
    {"import_class_unknown",
     {{"Năm học này trường chưa có lớp “{0}”.", "The school has no class “{0}” in that year."},
      {"Sửa tên lớp, hoặc chọn tạo các lớp còn thiếu.",
       "Correct the name, or let missing classes be created."}}},
    {"import_class_changed",
     {{"Học sinh chuyển sang lớp này.", "The pupil moves into this class."},
      {"Lớp cũ được giữ trong lịch sử.", "His class until now stays in the history."}}},
    {"import_code_unknown",
     {{"“{0}” không có trong danh mục.", "“{0}” is not in the list."},
      {"Ghi đúng tên trong danh mục; ô này tạm bỏ trống.",
       "Use a name of the list; the cell was left out."}}},
    {"import_pupil_twice",
     {{"Số này đã có ở dòng {0} của tệp.", "The same number stands in line {0} of the file."},
      {"Xóa dòng thừa, hoặc sửa số bị ghi nhầm.", "Remove the line, or correct the number."}}},
    {"import_maybe_twice",
     {{"Trùng họ tên và ngày sinh với dòng {0} của tệp.",
       "Same name and birth date as line {0} of the file."},
      {"Nếu là một người, xóa một dòng.", "If the two are one, remove one line."}}},
    {"import_possible_duplicate",
     {{"Trường đã có học sinh cùng họ tên và ngày sinh, ở lớp khác.",
       "The school has a pupil of the same name and birth date in another class."},
      {"Nếu là một người, ghi mã định danh để hệ thống nhận ra.", "If the two are one, give his number."}}},
    {"import_two_matches",
     {{"Mã định danh ngành và số định danh cá nhân là của hai người khác nhau.",
       "Sector code and personal number belong to two different people."},
      {"Sửa số bị ghi nhầm.", "Correct the number that was mistyped."}}},
    {"import_pupil_elsewhere",
     {{"Học sinh có số này đang có hồ sơ ở trường khác.",
       "The pupil with this number has a record at another school."},
      {"Làm thủ tục chuyển trường; không nhập bằng tệp.", "Receive him by transfer, not by a file."}}},
    {"import_number_of_other",
     {{"Số này là của người khác: cả họ tên và ngày sinh đều không khớp.",
       "The number belongs to somebody else: neither name nor birth date agree."},
      {"Kiểm tra lại số trên giấy tờ.", "Compare the number with the paper."}}},
    {"import_number_taken",
     {{"Số định danh của phụ huynh đã có ở hồ sơ khác; không ghi số này.",
       "The guardian's number stands in another record; it was left out."},
      {"Kiểm tra lại số trên giấy tờ.", "Compare the number with the paper."}}},
    {"import_verified_kept",
     {{"Thông tin này đã được xác minh nên giữ nguyên.", "This was verified and stays as it is."},
      {"Nếu giấy tờ đã đổi, sửa trong hồ sơ học sinh.",
       "If the papers changed, correct the record itself."}}},
    {"import_status_differs",
     {{"Trạng thái “{0}” khác với hồ sơ; không tự đổi.",
       "The status “{0}” differs from the record and was not changed."},
      {"Dùng chức năng chuyển trường, thôi học trong hồ sơ.", "Use transfer or leaving in the record."}}},
    {"import_too_many_guardians",
     {{"Học sinh đã có chín người giám hộ.", "The pupil has nine guardians already."},
      {"Kết thúc người không còn đúng rồi nhập lại.", "End those who are none any more."}}},
};

}  // namespace

void declare_import_findings(Catalog& catalog) {
    for (const auto& [code, sentence] : said_of_lines) catalog.finding(code, sentence);
}

}  // namespace truong::classes
