// The findings that the catalogue and the platform make themselves. A module declares its own.
#include "catalog/catalog.hpp"

namespace truong {

namespace {

struct Coded {
    std::string_view code;
    Sentence sentence;
};

constexpr Coded value_sentences[] = {
    {"required", {{"Còn thiếu.", "This is missing."}, {"Hãy điền vào.", "Fill it in."}}},
    {"unknown_field",
     {{"Không có trường này.", "There is no such field."},
      {"Hãy bỏ đi hoặc sửa tên trường.", "Remove it or correct its name."}}},
    {"wrong_type",
     {{"Giá trị không đúng kiểu, cần {0}.", "The value has the wrong type; {0} is expected."}, {}}},
    {"not_an_id", {{"Không phải là mã {0}.", "This is not an id of the form {0}."}, {}}},
    {"not_a_date",
     {{"Không phải là ngày có thật.", "This is not a day that exists."},
      {"Viết theo dạng 2026-09-05.", "Write it as 2026-09-05."}}},
    {"not_a_time",
     {{"Không phải là giờ có thật.", "This is not a time of day."},
      {"Viết theo dạng 07:30.", "Write it as 07:30."}}},
    {"not_an_instant",
     {{"Không phải là thời điểm.", "This is not a moment in time."},
      {"Viết theo dạng 2026-09-05T00:30:00Z.", "Write it as 2026-09-05T00:30:00Z."}}},
    {"not_a_number", {{"Không phải là số.", "This is not a number."}, {}}},
    {"not_a_score",
     {{"Không phải là điểm.", "This is not a mark."},
      {"Viết số với nhiều nhất hai chữ số thập phân.", "Write a number with at most two decimals."}}},
    {"not_a_choice", {{"Không có trong danh sách.", "This is not in the list."}, {"Chọn: {0}.", "Choose: {0}."}}},
    {"not_text",
     {{"Có ký tự không được phép.", "It holds characters that are not allowed."},
      {"Hãy bỏ ký tự điều khiển.", "Remove the control characters."}}},
    {"too_long", {{"Dài quá {0} ký tự.", "It is longer than {0} characters."}, {"Hãy viết ngắn lại.", "Shorten it."}}},
    {"too_many_items", {{"Nhiều hơn {0} mục.", "There are more than {0} items."}, {"Hãy chia ra.", "Split them."}}},
    {"too_great", {{"Lớn hơn {0}.", "It is greater than {0}."}, {}}},
    {"too_small", {{"Nhỏ hơn {0}.", "It is less than {0}."}, {}}},
    {"period_reversed",
     {{"Ngày kết thúc trước ngày bắt đầu.", "The last day is before the first."},
      {"Hãy sửa một trong hai ngày.", "Correct one of the two days."}}},
    {"overlap",
     {{"Trùng thời gian với một dòng khác cùng loại.", "It overlaps another row of the same kind in time."},
      {"Hãy sửa ngày bắt đầu hoặc ngày kết thúc.", "Correct the first or the last day."}}},
    {"taken",
     {{"Giá trị này đã có ở một dòng khác.", "Another row already has this value."},
      {"Hãy dùng giá trị khác hoặc sửa dòng kia.", "Use another value or change that row."}}},
    {"missing_target",
     {{"Dòng được chỉ tới không tồn tại.", "The row it points to does not exist."},
      {"Hãy chọn lại.", "Choose again."}}},
    {"ended", {{"Dòng này đã kết thúc.", "This row has been ended."}, {"Không sửa được nữa.", "It can no longer be changed."}}},
    {"not_dated", {{"Loại này không có thời hạn.", "This kind has no period of validity."}, {}}},
    {"change_before_start",
     {{"Ngày thay đổi phải sau ngày bắt đầu {0}.", "The change must begin after the first day, {0}."},
      {"Muốn sửa sai trong quá khứ, hãy dùng sửa dòng.", "To correct the past, change the row itself."}}},
};

constexpr Coded request_sentences[] = {
    {"not_json", {{"Nội dung không phải JSON (vị trí {0}).", "The body is not JSON (at byte {0})."}, {}}},
    {"not_utf8", {{"Nội dung không phải UTF-8.", "The body is not UTF-8."}, {}}},
    {"not_an_object", {{"Cần một đối tượng JSON.", "A JSON object is expected."}, {}}},
    {"duplicate_key", {{"Khóa này có hai lần.", "This key occurs twice."}, {"Hãy bỏ bớt một.", "Remove one."}}},
    {"too_deep", {{"Lồng nhau quá {0} tầng.", "It is nested deeper than {0} levels."}, {}}},
    {"number_too_big", {{"Số vượt quá phạm vi.", "The number is out of range."}, {}}},
    {"no_route", {{"Không có địa chỉ này.", "There is no such address."}, {"Xem /api/openapi.json.", "See /api/openapi.json."}}},
    {"wrong_method", {{"Địa chỉ này không nhận {0}.", "This address does not take {0}."}, {}}},
    {"not_found",
     {{"Không tìm thấy, hoặc không thuộc phạm vi của bạn.", "Not found, or outside your scope."}, {}}},
    {"forbidden", {{"Bạn không được làm việc này.", "You may not do this."}, {"Hãy hỏi người quản lý.", "Ask who manages it."}}},
    {"unauthenticated", {{"Cần đăng nhập.", "You need to sign in."}, {}}},
    {"stale",
     {{"Có người vừa sửa dòng này.", "Somebody has changed this row meanwhile."},
      {"Xem bản hiện tại rồi sửa lại.", "Look at it as it is now and change it again."}}},
    {"if_match_required",
     {{"Thiếu phiên bản của dòng.", "The version of the row is missing."},
      {"Gửi If-Match với ETag đã đọc.", "Send If-Match with the ETag that you read."}}},
    {"key_reused",
     {{"Idempotency-Key này đã dùng cho nội dung khác.", "This Idempotency-Key was used with another body."},
      {"Hãy dùng khóa mới.", "Use a new key."}}},
    {"bad_key", {{"Idempotency-Key cần 8 đến 64 ký tự [A-Za-z0-9_-].", "An Idempotency-Key has 8 to 64 characters of [A-Za-z0-9_-]."}, {}}},
    {"bad_limit", {{"limit từ 1 đến {0}.", "limit is 1 to {0}."}, {}}},
    {"bad_sort", {{"Không sắp xếp theo trường này được.", "This field cannot be sorted by."}, {}}},
    {"bad_expand", {{"Không mở rộng trường này được, nhiều nhất {0} trường.", "This field cannot be expanded; at most {0} fields."}, {}}},
    {"bad_filter", {{"Không lọc theo trường này được.", "This field cannot be filtered by."}, {}}},
    {"not_searchable", {{"Danh sách này không tìm theo chữ được.", "This list cannot be searched by text."}, {}}},
    {"not_undoable",
     {{"Không hoàn tác được: {0} đã được sửa sau đó.", "It cannot be undone: {0} was changed afterwards."},
      {"Hãy hoàn tác thay đổi sau trước.", "Undo the later change first."}}},
    {"undone_before", {{"Thay đổi này đã được hoàn tác.", "This change has been undone already."}, {}}},
    {"erased", {{"Dữ liệu của người này đã bị xóa.", "The data of this person have been erased."}, {}}},
    {"migration_pending",
     {{"Cơ sở dữ liệu chưa được nâng cấp.", "The database has not been migrated."},
      {"Chạy truong migrate apply, hoặc serve --migrate.", "Run truong migrate apply, or serve --migrate."}}},
    {"bad_query", {{"Phần truy vấn sau dấu ? không đọc được.", "The query after '?' cannot be read."}, {}}},
    {"invalid", {{"Dữ liệu chưa hợp lệ.", "The data are not valid."}, {}}},
    {"conflict", {{"Xung đột với dữ liệu hiện có.", "In conflict with what is stored."}, {}}},
    {"sealed_value", {{"Một giá trị mã hóa không mở được.", "An encrypted value does not open."}, {"Báo người quản trị máy chủ.", "Tell who runs the server."}}},
    {"internal", {{"Lỗi của hệ thống; đã được ghi lại.", "A fault of the system; it has been recorded."}, {"Thử lại sau, gửi kèm mã yêu cầu.", "Try again later; quote the request id."}}},
    {"unavailable", {{"Hệ thống tạm thời không phục vụ được.", "The system cannot serve this for the moment."}, {"Thử lại sau ít phút; dữ liệu không bị mất.", "Try again in a few minutes; nothing was lost."}}},
    {"write_too_slow", {{"Thao tác ghi quá lâu nên đã bị hủy.", "The write took too long and was undone."}, {}}},
    {"try_again", {{"Nhiều người ghi cùng lúc.", "Others were writing the same rows."}, {"Hãy thử lại.", "Try again."}}},
};

}  // namespace

Catalog::Catalog() {
    for (const Coded& coded : value_sentences) finding(coded.code, coded.sentence);
    for (const Coded& coded : request_sentences) finding(coded.code, coded.sentence);
}

}  // namespace truong
