#include "modules/office/entities.hpp"

namespace truong::office {

void declare_words(Catalog& catalog) {
    catalog.words<TopicKind>({{TopicKind::regulation, {"Quy chế, quy định", "Regulation"}},
                              {TopicKind::plan, {"Kế hoạch", "Plan"}},
                              {TopicKind::body, {"Ban, tổ", "Body"}}});
    catalog.words<Direction>({{Direction::outgoing, {"Văn bản đi", "Outgoing"}},
                              {Direction::incoming, {"Văn bản đến", "Incoming"}},
                              {Direction::internal, {"Văn bản nội bộ", "Internal"}}});
    catalog.words<DocumentState>({{DocumentState::draft, {"Dự thảo", "Draft"}},
                                  {DocumentState::issued, {"Đã vào sổ", "Registered"}},
                                  {DocumentState::recalled, {"Đã thu hồi", "Recalled"}},
                                  {DocumentState::replaced, {"Đã được thay thế", "Replaced"}}});
    catalog.tones<DocumentState>({{DocumentState::draft, Tone::waiting},
                                  {DocumentState::issued, Tone::good},
                                  {DocumentState::recalled, Tone::bad}});
    catalog.words<BodyRole>({{BodyRole::head, {"Trưởng ban", "Head"}},
                             {BodyRole::deputy, {"Phó trưởng ban", "Deputy"}},
                             {BodyRole::secretary, {"Thư ký", "Secretary"}},
                             {BodyRole::member, {"Thành viên", "Member"}}});
    catalog.words<Gap>({{Gap::none, {"Đủ", "Nothing is missing"}},
                        {Gap::no_document, {"Chưa có văn bản", "No document yet"}},
                        {Gap::not_issued, {"Mới là dự thảo", "Only a draft"}},
                        {Gap::over, {"Hết hiệu lực", "No longer in force"}},
                        {Gap::too_old, {"Ban hành từ các năm học trước", "Issued too long ago"}},
                        {Gap::not_signed, {"Chưa ký số", "Not signed digitally"}},
                        {Gap::not_read, {"Chưa đủ người đọc", "Not read by enough"}},
                        {Gap::not_reviewed, {"Chưa rà soát trong 12 tháng", "Not reviewed in 12 months"}},
                        {Gap::no_body, {"Chưa lập ban, tổ với thành viên", "No body with members yet"}},
                        {Gap::member_left, {"Có thành viên đã nghỉ", "A member has left"}}});
}

namespace {

struct Told {
    std::string_view code;
    Sentence sentence;
};
constexpr Told told[] = {
    {"number_taken",
     {{"Số {0} của năm {1} đã cấp cho văn bản {2}.", "Number {0} of {1} is taken by {2}."},
      {"Để trống để lấy số tiếp theo, hoặc ghi số còn trống.",
       "Leave it empty for the next number, or give a free one."}}},
    {"document_number_range",
     {{"Số văn bản từ 1 đến 99999.", "A number lies between 1 and 99999."},
      {"Ghi lại số, hoặc để trống.", "Correct it, or leave it empty."}}},
    {"day_ahead",
     {{"Ngày này chưa đến.", "That day has not come yet."},
      {"Chọn hôm nay hoặc ngày trước.", "Choose today or an earlier day."}}},
    {"earlier_than_last",
     {{"Sổ đã có văn bản ngày muộn hơn; số tiếp theo sẽ sai thứ tự ngày.",
       "A later document has a number already: the next one would be out of order."},
      {"Chọn ngày hôm nay, hoặc ghi đúng số đã có trong sổ giấy.",
       "Choose today, or give the number of the paper register."}}},
    {"not_a_draft",
     {{"Văn bản này đã vào sổ.", "The document is registered already."},
      {"Cần sửa nội dung thì lập bản thay thế; bỏ thì thu hồi.",
       "Replace it by a new version, or recall it."}}},
    {"not_issued_now",
     {{"Chỉ làm được với văn bản đang có hiệu lực trong sổ.", "Only with a document that is registered."},
      {"Xem tình trạng của văn bản.", "Look at the state of the document."}}},
    {"fixed_after_issue",
     {{"Văn bản đã vào sổ thì mục này không sửa được.", "After the issue this cannot be changed."},
      {"Lập bản thay thế, hoặc thu hồi văn bản.", "Replace the document, or recall it."}}},
    {"signer_missing",
     {{"Chưa có người ký.", "Nobody signs it."},
      {"Chọn người ký hoặc ghi họ tên, chức vụ.", "Choose who signs, or write name and post."}}},
    {"replacement_open",
     {{"Đã có dự thảo thay thế văn bản này.", "A draft that replaces it is open."},
      {"Mở dự thảo đó để sửa tiếp.", "Go on with that draft."}}},
    {"not_incoming",
     {{"Đây không phải văn bản đến.", "This is no incoming document."},
      {"Mở văn bản ở sổ văn bản đi.", "Open it in the outgoing register."}}},
    {"is_incoming",
     {{"Văn bản đến vào sổ khi tiếp nhận, không soạn và không ban hành.",
       "What comes in is registered on arrival, neither written nor issued."},
      {"Dùng “Vào sổ văn bản đến”.", "Use “Register an arrival”."}}},
    {"confidential_not_shared",
     {{"Văn bản mật không gửi đọc rộng.", "A confidential document is not given out to read."},
      {"Bỏ dấu mật nếu văn bản không mật.", "Take the mark off where it is not confidential."}}},
    {"nobody_chosen",
     {{"Chưa chọn ai đọc.", "Nobody is chosen."},
      {"Chọn toàn trường, một tổ, hoặc từng người.", "Choose everybody, a department, or persons."}}},
    {"already_read",
     {{"Bạn đã xác nhận đọc văn bản này.", "You have confirmed this one already."},
      {"Không cần làm gì thêm.", "Nothing more to do."}}},
    {"not_your_reading",
     {{"Chỉ người được đề nghị đọc mới tự xác nhận được.", "Only the reader himself confirms it."},
      {"Nhắc người đó đọc.", "Remind him."}}},
    {"document_over",
     {{"Văn bản đã được thay thế hoặc thu hồi, không cần đọc nữa.",
       "It was replaced or recalled: nobody needs to read it any more."},
      {"Xem bản mới.", "Look at the new version."}}},
    {"reviewed_before_issue",
     {{"Ngày rà soát trước ngày ban hành.", "It would be reviewed before it was issued."},
      {"Chọn ngày từ khi ban hành trở đi.", "Choose the day of the issue or a later one."}}},
    {"ends_before_begin",
     {{"Ngày hết hiệu lực trước ngày có hiệu lực.", "It would end before it begins."},
      {"Sửa một trong hai ngày.", "Correct one of the days."}}},
    {"nobody_named",
     {{"Chưa ghi chuyển cho ai.", "Nobody is named."},
      {"Chọn một người, hoặc ghi đơn vị nhận.", "Choose a person, or write the unit."}}},
    {"register_behind",
     {{"Sổ của năm này đã cấp đến số {0}.", "Number {0} of this year is given already."},
      {"Ghi số bằng hoặc lớn hơn.", "Give that number or a greater one."}}},
    {"day_gone",
     {{"Ngày này đã qua.", "That day is over."},
      {"Chọn hôm nay hoặc ngày sau.", "Choose today or a later day."}}},
    {"file_of_another_record",
     {{"Tệp này đang gắn với hồ sơ khác.", "The file hangs on another record."},
      {"Gửi tệp lên lần nữa cho văn bản này.", "Send it again for this document."}}},
    {"meeting_ahead",
     {{"Cuộc họp này chưa diễn ra.", "The meeting has not been held yet."},
      {"Ghi sau khi họp.", "Record it afterwards."}}},
    {"member_twice",
     {{"Người này được ghi hai lần.", "This person stands there twice."},
      {"Bỏ một dòng.", "Remove one of the lines."}}},
};

}  // namespace

void declare_sentences(Catalog& catalog) {
    for (const auto& [code, sentence] : told) catalog.finding(code, sentence);
}

}  // namespace truong::office
