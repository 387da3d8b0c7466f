// What people read: the words of this module and its findings.
#include "modules/transfers/entities.hpp"

namespace truong::transfers {

void declare_words(Catalog& catalog) {
    catalog.words<Direction>(
        {{Direction::in, {"Chuyển đến", "Arrival"}}, {Direction::out, {"Chuyển đi", "Departure"}}});
    catalog.words<TransferState>({
        {TransferState::applied, {"Đã nộp đơn", "Applied for"}},
        {TransferState::accepted, {"Đã đồng ý, chờ hồ sơ", "Accepted, papers awaited"}},
        {TransferState::sent_to_origin,
         {"Đã đồng ý, chờ trường nơi đi trả hồ sơ", "Accepted, asked for records"}},
        {TransferState::records_released, {"Đã trả hồ sơ", "Records handed over"}},
        {TransferState::enrolled, {"Đã nhập học", "Enrolled"}},
        {TransferState::origin_closed, {"Trường nơi đi đã ghi giảm", "Closed at the old school"}},
        {TransferState::refused, {"Bị từ chối", "Refused"}},
        {TransferState::withdrawn, {"Đã rút đơn", "Withdrawn"}},
    });
    catalog.tones<TransferState>({{TransferState::applied, Tone::waiting},
                                  {TransferState::accepted, Tone::waiting},
                                  {TransferState::sent_to_origin, Tone::waiting},
                                  {TransferState::records_released, Tone::info},
                                  {TransferState::enrolled, Tone::good},
                                  {TransferState::origin_closed, Tone::good},
                                  {TransferState::refused, Tone::bad}});
}

namespace {

struct Told {
    std::string_view code;
    Sentence sentence;
};
constexpr Told told[] = {
    {"not_this_step",
     {{"Bước này chưa đến lượt, đã làm rồi, hoặc là việc của trường kia.",
       "This step is not due, was done before, or is the other school's."},
      {"Xem tình trạng của đơn.", "Look at the state of the transfer."}}},
    {"not_your_step",
     {{"Bước cuối không phải do trường này làm nên không lấy lại được.",
       "The last step was not this school's: it cannot take it back."},
      {"Rút đơn, hoặc đề nghị trường kia lấy lại bước của họ.",
       "Withdraw it, or ask the other school to take back its step."}}},
    {"transfer_open",
     {{"Học sinh đang có một đơn chuyển trường chưa xong.", "A transfer of this pupil is open already."},
      {"Hoàn tất hoặc rút đơn đó trước.", "Finish or withdraw that one first."}}},
    {"left_already",
     {{"Học sinh đã rời trường.", "The pupil has left the school."},
      {"Trường nơi đến ghi đơn chuyển đến.", "The new school notes his arrival."}}},
    {"school_needed",
     {{"Chưa ghi trường kia.", "The other school is not named."},
      {"Chọn trường trong hệ thống, hoặc ghi tên trường.", "Choose one of the server, or write its name."}}},
    {"school_unknown",
     {{"Không có trường mang mã này trong hệ thống.", "No school of this server has that code."},
      {"Tìm theo tên, hoặc ghi tên trường ngoài hệ thống.", "Search by name, or write the name."}}},
    {"same_school",
     {{"Học sinh đang học chính trường này.", "He attends this very school."},
      {"Chọn trường khác.", "Choose another school."}}},
    {"is_here",
     {{"Học sinh có hồ sơ ở chính trường này.", "The pupil has a record at this very school."},
      {"Mở hồ sơ đó; đã rời trường thì dùng “Học lại”.",
       "Open it; where he has left, use “Come back to study”."}}},
    {"class_full",
     {{"Lớp có {0} học sinh, {1} chỗ đã giữ, định mức {2}.",
       "The class has {0} pupils and {1} reserved places; the norm is {2}."},
      {"Chọn lớp khác, hoặc ghi lý do nhận vượt.", "Choose another class, or give the reason."}}},
    {"class_needed",
     {{"Chưa chọn lớp.", "No class is chosen."}, {"Chọn lớp để xếp học sinh vào.", "Choose one."}}},
    {"day_needed",
     {{"Chưa biết ngày chuyển.", "The day of the move is unknown."},
      {"Ghi ngày đầu ở trường nơi đến.", "Give the first day at the new school."}}},
    {"moves_before_entry",
     {{"Ngày chuyển không sau ngày vào trường nơi đi.", "He would move before he entered the old school."},
      {"Chọn ngày sau ngày nhập học ở trường nơi đi.", "Choose a day after he entered there."}}},
    {"moves_before_release",
     {{"Ngày nhập học trước ngày trường nơi đi cho chuyển.",
       "He would come before the day from which the old school lets him go."},
      {"Chọn từ ngày đó trở đi, hoặc đề nghị trường nơi đi trả hồ sơ lại với ngày khác.",
       "Choose that day or a later one, or ask the old school to release him anew."}}},
    {"person_elsewhere",
     {{"Số định danh này là của người đang có hồ sơ ở trường khác.",
       "The number is of somebody who has a record at another school."},
      {"Kiểm tra lại số định danh; nếu đúng, nhờ quản trị máy chủ xem hai hồ sơ.",
       "Check the number; where it is right, ask who runs the server to look at both records."}}},
    {"class_of_another_time",
     {{"Ngày này nằm ngoài năm học của lớp.", "The day lies outside the school year of the class."},
      {"Chọn lớp của năm học đó, hoặc ngày khác.", "Choose a class of that year, or another day."}}},
    {"record_gone",
     {{"Hồ sơ ở trường nơi đi đã được gộp hoặc xóa.", "The record at the old school was merged or erased."},
      {"Rút đơn này rồi lập đơn mới.", "Withdraw this one and begin anew."}}},
    {"other_school_gone",
     {{"Trường kia không còn trong hệ thống.", "The other school is no longer on this server."},
      {"Rút đơn này, ghi đơn mới với tên trường.", "Withdraw it and note the school by its name."}}},
    {"other_side_gone",
     {{"Trường kia không còn giữ đơn này.", "The other school does not have this transfer any more."},
      {"Rút đơn này rồi lập đơn mới.", "Withdraw this one and begin anew."}}},
    {"too_many_applications",
     {{"Hôm nay trường đã ghi quá nhiều đơn chuyển đến.", "Too many arrivals were noted here today."},
      {"Tiếp tục vào ngày mai, hoặc nhập danh sách từ tệp.", "Go on tomorrow, or import a list."}}},
    {"pupil_elsewhere",
     {{"Vào ngày đó người này đang là học sinh của trường khác.",
       "On that day he is a pupil of another school."},
      {"Làm thủ tục chuyển trường, hoặc sửa ngày.", "Let him come by transfer, or correct the days."}}},
    {"in_class_elsewhere",
     {{"Vào ngày đó học sinh đang ở một lớp của trường khác.",
       "On that day he is in a class of another school."},
      {"Chọn ngày sau khi trường kia cho chuyển.", "Choose a day after he left there."}}},
    {"no_package",
     {{"Chưa có hồ sơ được trả.", "No records were handed over yet."},
      {"Chờ trường nơi đi trả hồ sơ.", "Wait for the old school."}}},
};

}  // namespace

void declare_findings(Catalog& catalog) {
    for (const auto& [code, sentence] : told) catalog.finding(code, sentence);
}

}  // namespace truong::transfers
