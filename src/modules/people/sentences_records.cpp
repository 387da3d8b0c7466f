// What is said about records of people that contradict themselves or lack something.
#include "modules/people/entities.hpp"

namespace truong::people {

namespace {

struct Told {
    std::string_view code;
    Sentence sentence;
};

constexpr Told told[] = {
    {"reason_needed",
     {{"Phải ghi lý do bỏ học.", "A reason is needed."},
      {"Chọn lý do trong danh mục.", "Choose one of the list."}}},
    {"level_by_register",
     {{"Mức này chỉ do cơ sở dữ liệu trả về.", "Only a register gives this level."},
      {"Nhập tệp kết quả đối chiếu.", "Import the file of its answers."}}},
    {"checked_in_future",
     {{"Ngày xác minh ở tương lai.", "The day of the check lies in the future."},
      {"Kiểm tra lại ngày.", "Check the day."}}},
    {"same_number",
     {{"Hai hồ sơ trùng mã định danh, không thể là hai người.",
       "They have the same number: they cannot be two people."},
      {"Sửa số ghi sai, hoặc gộp hai hồ sơ.", "Correct the wrong number, or merge the records."}}},
    {"nothing_to_verify",
     {{"Chưa có giá trị để xác minh.", "There is no value to verify yet."},
      {"Ghi thông tin này trước.", "Enter it first."}}},
    {"birth_in_future",
     {{"Ngày sinh ở tương lai.", "The birth date lies in the future."},
      {"Kiểm tra lại ngày sinh.", "Check the birth date."}}},
    {"birth_told_twice",
     {{"Vừa có ngày sinh vừa có năm sinh không rõ ngày.",
       "There is a birth date and a birth year without a day as well."},
      {"Chỉ ghi một trong hai.", "Give one of them only."}}},
    {"birth_month_without_year",
     {{"Có tháng sinh mà không có năm sinh.", "A birth month without a year."},
      {"Ghi năm sinh.", "Give the year."}}},
    {"guardian_of_himself",
     {{"Học sinh không thể giám hộ chính mình.", "A pupil is not his own guardian."},
      {"Chọn người khác.", "Choose somebody else."}}},
    {"may_not_collect",
     {{"Người không được thăm nom thì không được đón trẻ.",
       "Who may not meet the child may not collect him."},
      {"Bỏ quyền đón hoặc xem lại quyền thăm nom.", "Take away one, or look at the custody again."}}},
    {"sector_code_format",
     {{"Mã định danh ngành phải có 10 chữ số.", "The sector's code has 10 digits."},
      {"Kiểm tra lại trên cơ sở dữ liệu ngành.", "Look it up in the sector's database."}}},
    {"email_format",
     {{"Địa chỉ thư điện tử không đúng.", "This is no e-mail address."},
      {"Ví dụ: ten@truong.edu.vn.", "For example: name@school.edu.vn."}}},
    {"same_state",
     {{"Học sinh đã ở trạng thái này.", "The pupil is in this state already."},
      {"Chọn trạng thái khác.", "Choose another state."}}},
    {"not_his_time",
     {{"Ngày này nằm ngoài thời gian học ở trường.", "On that day he was no pupil of the school."},
      {"Chọn ngày trong thời gian học.", "Choose a day of his time there."}}},
    {"missing_field",
     {{"Chưa có thông tin bắt buộc.", "Required information is missing."},
      {"Bổ sung thông tin này.", "Add it."}}},
    {"birth_partial",
     {{"Chỉ biết năm hoặc tháng sinh.", "Only the year or the month of birth is known."},
      {"Xem giấy khai sinh rồi ghi đủ ngày.", "Look at the birth certificate and give the day."}}},
    {"number_of_another",
     {{"Số định danh này đã ghi cho một người khác.", "Another person has this personal number."},
      {"Xem lại giấy tờ; không tự sửa số.", "Look at the papers; do not change the number by guess."}}},
    {"duplicate_number",
     {{"Có hồ sơ khác trùng mã định danh.", "Another record has the same number."},
      {"Mở hai hồ sơ: gộp lại, hoặc sửa hồ sơ ghi sai.",
       "Open both records: merge them, or correct the wrong one."}}},
    {"duplicate_possible",
     {{"Có hồ sơ rất giống (điểm {0}).", "There is a record much like it (score {0})."},
      {"So hai hồ sơ: gộp lại hoặc xác nhận là hai người.",
       "Compare them: merge, or state that they are two people."}}},
    {"population_mismatch",
     {{"Khác với cơ sở dữ liệu quốc gia về dân cư.", "It differs from the population database."},
      {"Đề nghị gia đình đưa giấy tờ, sửa rồi gửi lại.",
       "Ask for the papers, correct it and send it again."}}},
    {"population_not_found",
     {{"Không tìm thấy trong dữ liệu dân cư.", "It was not found in the population database."},
      {"Kiểm tra số định danh, họ tên, ngày sinh.", "Check number, name and birth date."}}},
    {"number_zero_restored",
     {{"Số định danh nhập từ bảng tính bị mất số 0 ở đầu; hệ thống đã thêm lại.",
       "The number came from a spreadsheet without its first zero, which was restored."},
      {"Đối chiếu với giấy tờ rồi xác minh số này.", "Compare it with the papers and verify the number."}}},
    {"minority_flags",
     {{"Dân tộc không khớp với dân tộc của cha, mẹ.", "The ethnicity does not fit that of the parents."},
      {"Xem lại dân tộc của học sinh và của cha, mẹ.",
       "Look at the ethnicity of the pupil and of the parents."}}},
    {"no_status",
     {{"Chưa ghi trạng thái học sinh.", "The status of the pupil is not recorded."},
      {"Ghi trạng thái, ví dụ đang học.", "Record it, for example: studying."}}},
    {"status_before_entry",
     {{"Trạng thái bắt đầu trước ngày nhập học.", "The status begins before the pupil entered."},
      {"Sửa ngày của trạng thái hoặc ngày nhập học.", "Correct one of the two days."}}},
    {"phone_shared",
     {{"Số điện thoại này dùng cho hơn {0} gia đình.", "More than {0} families have this telephone."},
      {"Hỏi lại gia đình số đang dùng.", "Ask the families for their own numbers."}}},
    {"email_shared",
     {{"Có người khác ở trường dùng thư điện tử này.", "Somebody else at the school has this e-mail."},
      {"Mỗi người một địa chỉ riêng.", "Everybody needs an address of his own."}}},
};

}  // namespace

void declare_findings(Catalog& catalog) {
    for (const auto& [code, sentence] : told) catalog.finding(code, sentence);
}

}  // namespace truong::people
