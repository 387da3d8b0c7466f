#include "platform/sheet/plan_sentences.hpp"

namespace truong::sheet {

namespace {

struct PlanSentence {
    std::string_view code;
    Sentence sentence;
};

constexpr PlanSentence table_sentences[] = {
    {"header_not_found",
     {{"Không tìm thấy dòng tiêu đề của bảng trong tệp.",
       "No line of the file names the columns of a table."},
      {"Cần một dòng ghi tên cột, trong đó có: {0}.", "One line has to name the columns, among them: {0}."}}},
    {"column_unknown",
     {{"Không hiểu cột {0} “{1}” nên bỏ qua.", "Column {0} “{1}” is not understood and left out."},
      {"Nếu cần cột này, hãy chọn ý nghĩa của nó.", "Say what the column means if it is wanted."}}},
    {"column_twice",
     {{"Cột {0} “{1}” trùng ý nghĩa với cột khác nên bỏ qua.",
       "Column {0} “{1}” means the same as another one and is left out."},
      {"Chọn lại cột nếu cần dùng cột này.", "Choose the columns again if this one is wanted."}}},
    {"column_hidden",
     {{"Cột {0} “{1}” đang bị ẩn trong tệp nhưng vẫn được dùng.",
       "Column {0} “{1}” is hidden in the file and used all the same."},
      {"Bỏ chọn cột này nếu không muốn nhập.", "Leave the column out if it is not wanted."}}},
    {"sheet_hidden",
     {{"Trang tính này bị ẩn và không có bảng nào để nhập.",
       "This worksheet is hidden and has no table to import."},
      {"Không cần làm gì, trừ khi danh sách nằm ở đó.", "Nothing to do, unless the list is there."}}},
    {"sheet_without_table",
     {{"Trang tính này không có bảng nào để nhập.", "This worksheet has no table to import."},
      {"Nếu danh sách nằm ở đó, hãy kiểm tra dòng tiêu đề.",
       "If the list is there, look at the line that names its columns."}}},
    {"hidden_row",
     {{"Dòng này bị ẩn trong tệp nhưng vẫn được nhập.",
       "This line is hidden in the file and imported all the same."},
      {"Xóa dòng khỏi tệp nếu không muốn nhập.", "Delete the line in the file if it is not wanted."}}},
};

constexpr PlanSentence cell_sentences[] = {
    {"cell_fault",
     {{"Ô này bị lỗi ({0}), không có giá trị.", "This cell is faulty ({0}) and has no value."},
      {"Sửa công thức rồi lưu lại tệp, hoặc gõ thẳng giá trị.",
       "Mend the formula and save the file again, or type the value."}}},
    {"day_unreadable",
     {{"“{0}” không đọc được thành ngày.", "“{0}” cannot be read as a day."},
      {"Viết ngày/tháng/năm, ví dụ 05/09/2026.", "Write day/month/year, like 05/09/2026."}}},
    {"day_impossible",
     {{"“{0}” không phải là ngày có thật.", "“{0}” is no day that exists."},
      {"Xem lại ngày, tháng, năm.", "Look at day, month and year again."}}},
    {"day_order_guessed",
     {{"“{0}” được đọc theo thứ tự tháng/ngày/năm như các ô khác trong cột.",
       "“{0}” was read as month/day/year, like other cells of the column."},
      {"Kiểm tra lại ngày này; nên viết ngày/tháng/năm.", "Check the day; better write day/month/year."}}},
    {"short_year",
     {{"Năm ghi hai chữ số được hiểu là {0}.", "The year of two digits is taken for {0}."},
      {"Nên ghi đủ bốn chữ số.", "Better write all four digits."}}},
    {"zero_restored",
     {{"Đã thêm lại chữ số 0 ở đầu bị mất: {0}.", "The zero that it had lost was put back: {0}."},
      {"Đối chiếu với giấy tờ rồi xác nhận.", "Compare it with the papers and confirm it."}}},
    {"number_unreadable",
     {{"“{0}” không đọc được thành số.", "“{0}” cannot be read as a number."},
      {"Chỉ ghi chữ số.", "Write digits only."}}},
    {"number_out_of_range",
     {{"{0} nằm ngoài khoảng từ {1} đến {2}.", "{0} lies outside {1} to {2}."},
      {"Xem lại số này.", "Look at the number again."}}},
    {"yes_unreadable",
     {{"“{0}” không rõ là có hay không.", "“{0}” tells neither yes nor no."},
      {"Ghi x hoặc “Có”; để trống hoặc ghi “Không”.", "Write x or “Có”; leave it blank or write “Không”."}}},
};

constexpr PlanSentence line_sentences[] = {
    {"import_year_unknown",
     {{"Không có năm học {0}.", "There is no school year {0}."},
      {"Viết năm học như 2026-2027.", "Write the school year like 2026-2027."}}},
    {"import_year_missing",
     {{"Hôm nay không thuộc năm học nào của trường.", "Today lies in none of the school years."},
      {"Ghi rõ năm học cần nhập, ví dụ 2026-2027.", "Name the school year, like 2026-2027."}}},
    {"import_target_unknown",
     {{"Không tìm thấy “{0}”.", "“{0}” was not found."},
      {"Ghi đúng mã hoặc tên đã có trong hệ thống, hoặc thêm mục này trước.",
       "Write a code or name that the system has, or add it first."}}},
    {"import_target_ambiguous",
     {{"“{0}” có thể là nhiều mục khác nhau.", "“{0}” may mean several."},
      {"Ghi mã thay cho tên, hoặc ghi tên đầy đủ.",
       "Write the code in place of the name, or the full name."}}},
    {"import_row_twice",
     {{"Dòng này trùng với dòng {0} của tệp.", "This line repeats line {0} of the file."},
      {"Giữ lại một dòng; nếu là hai mục khác nhau thì sửa tên hoặc mã.",
       "Keep one of them; if they are two, correct a name or a code."}}},
    {"import_choice_unknown",
     {{"“{0}” không có trong các giá trị cho phép.", "“{0}” is none of the values that are allowed."},
      {"Ghi một trong: {1}.", "Write one of: {1}."}}},
    {"import_day_partial",
     {{"“{0}” thiếu ngày hoặc tháng.", "“{0}” lacks the day or the month."},
      {"Ghi đủ ngày/tháng/năm.", "Write day, month and year."}}},
    {"import_time_unreadable",
     {{"“{0}” không đọc được thành giờ.", "“{0}” cannot be read as a time of day."},
      {"Viết như 07:30.", "Write it like 07:30."}}},
};

}  // namespace

void declare_plan_sentences(Catalog& catalog) {
    for (const PlanSentence& coded : table_sentences) catalog.finding(coded.code, coded.sentence);
    for (const PlanSentence& coded : cell_sentences) catalog.finding(coded.code, coded.sentence);
    for (const PlanSentence& coded : line_sentences) catalog.finding(coded.code, coded.sentence);
}

}  // namespace truong::sheet
