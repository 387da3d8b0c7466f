// What people read: the words of this module and its findings.
#include "modules/dossier/entities.hpp"

namespace truong::dossier {

namespace {

struct Told {
    std::string_view code;
    Sentence sentence;
};

constexpr Told of_evidence[] = {
    {"criterion_unknown",
     {{"Bộ tiêu chuẩn không có tiêu chí {0}.", "The standard has no criterion {0}."},
      {"Chọn tiêu chí trong danh sách.", "Choose one of the list."}}},
    {"doc_type_unknown",
     {{"Không có loại tài liệu này.", "There is no such kind of document."},
      {"Chọn loại trong danh sách.", "Choose one of the list."}}},
    {"evidence_of_nothing",
     {{"Chưa có tệp, địa chỉ hay hồ sơ nào.", "There is no file, address or record."},
      {"Gửi tệp lên, dán địa chỉ, hoặc chọn hồ sơ.", "Send a file, paste an address, or choose a record."}}},
    {"evidence_media",
     {{"Loại tài liệu “{0}” không nhận tệp dạng này.", "A {0} cannot be a file of this kind."},
      {"Dùng PDF, ảnh, văn bản hoặc bảng tính; hoặc chọn loại tài liệu khác.",
       "Use a PDF, a picture, a text or a table; or choose another kind."}}},
    {"evidence_over",
     {{"Tài liệu đã hết hiệu lực vào ngày này.", "The document has expired by that day."},
      {"Dùng bản còn hiệu lực, hoặc sửa ngày.", "Use one in force, or correct the day."}}},
    {"evidence_before_issue",
     {{"Ngày hết hiệu lực trước ngày ban hành.", "It would end before it was issued."},
      {"Sửa một trong hai ngày.", "Correct one of the two days."}}},
    {"evidence_in_future",
     {{"Ngày ban hành chưa đến.", "The day of issue has not come."},
      {"Kiểm tra lại ngày.", "Check the day."}}},
    {"evidence_known",
     {{"Tệp này đã là minh chứng {0}.", "This file is the evidence {0} already."},
      {"Gắn minh chứng đó vào tiêu chí: một tệp, một mã.", "Link that one: one file, one code."}}},
    {"evidence_file_taken",
     {{"Tệp này do người khác gửi hoặc đang thuộc hồ sơ khác.",
       "The file is somebody else's, or hangs on another record."},
      {"Tải tệp lên lại từ máy của mình.", "Send the file again yourself."}}},
    {"evidence_frozen",
     {{"Minh chứng thuộc hồ sơ đã chốt nên không đổi được.",
       "It is part of a dossier that is frozen and cannot change."},
      {"Hiệu trưởng mở lại hồ sơ, hoặc thêm minh chứng mới.",
       "The principal opens the dossier again, or add a new piece."}}},
    {"evidence_withdrawn",
     {{"Minh chứng này đã rút.", "This evidence was withdrawn."},
      {"Thêm minh chứng khác.", "Add another one."}}},
    {"evidence_needs_criterion",
     {{"Minh chứng phải gắn với ít nhất một tiêu chí.", "Evidence belongs to one criterion at least."},
      {"Gắn vào tiêu chí khác trước, hoặc rút minh chứng.", "Link it elsewhere first, or withdraw it."}}},
    {"evidence_address",
     {{"Địa chỉ không đúng dạng.", "The address is not well formed."},
      {"Bắt đầu bằng https:// và tên miền.", "Begin with https:// and a host."}}},
    {"evidence_record",
     {{"Không tìm thấy hồ sơ này.", "There is no such record."},
      {"Chọn hồ sơ trong danh sách.", "Choose one of the list."}}},
};

constexpr Told of_assessment[] = {
    {"assessment_open",
     {{"Năm học này đã có đợt tự đánh giá theo bộ tiêu chuẩn này.",
       "There is a self-assessment of this standard in this year."},
      {"Mở đợt đó để làm tiếp.", "Go on with that one."}}},
    {"assessment_frozen",
     {{"Hồ sơ đã chốt nên không sửa được mục này.", "The dossier is frozen: this cannot be changed."},
      {"Hiệu trưởng bấm “Mở lại” và ghi lý do.", "The principal opens it again with a reason."}}},
    {"assessment_step_taken_back",
     {{"Bước này của hồ sơ không hoàn tác được.", "This step of a dossier is not undone."},
      {"Dùng “Mở lại” với lý do, rồi xác nhận, chốt lại.",
       "Open it again with a reason, then confirm and freeze."}}},
    {"push_token_form",
     {{"Mã kết nối có ký tự không được phép.", "The token holds characters that are not allowed."},
      {"Dán lại mã, không có dấu cách hay xuống dòng.", "Paste it again without blanks or line breaks."}}},
    {"assessment_not_this_step",
     {{"Chưa đến bước này, hoặc bước này đã làm xong.", "This step is not due, or was done."},
      {"Xem tình trạng của hồ sơ.", "Look at the state of the dossier."}}},
    {"for_principal",
     {{"Việc này của hiệu trưởng.", "This is for the principal."},
      {"Đề nghị hiệu trưởng thực hiện.", "Ask the principal."}}},
    {"not_your_criterion",
     {{"Tiêu chí này giao cho người khác.", "This criterion is somebody else's."},
      {"Đề nghị tổ trưởng phân công lại.", "Ask for another assignment."}}},
    {"self_reason_needed",
     {{"Mức tự đánh giá {0} cao hơn mức hệ thống tính {1}.",
       "The own level {0} is above the computed level {1}."},
      {"Ghi lý do, hoặc chọn mức không cao hơn.", "Give the reason, or choose no higher level."}}},
    {"self_level_beyond",
     {{"Mức cao nhất là {0}.", "The highest level is {0}."}, {"Chọn mức khác.", "Choose another one."}}},
    {"level_unexplained",
     {{"Tiêu chí {0}: tự đánh giá mức {1}, nay hệ thống tính mức {2}, chưa có lý do.",
       "Criterion {0}: own level {1}, computed now {2}, and no reason."},
      {"Ghi lý do, hoặc chọn lại mức.", "Give the reason, or choose another level."}}},
    {"narrative_missing",
     {{"Tiêu chí {0} chưa có mô tả.", "Criterion {0} has no narrative."},
      {"Viết mô tả hiện trạng rồi xác nhận.", "Write it, then confirm."}}},
    {"self_level_missing",
     {{"Tiêu chí {0} chưa có mức tự đánh giá.", "Criterion {0} has no own level."},
      {"Chọn mức rồi xác nhận.", "Choose one, then confirm."}}},
    {"criteria_unconfirmed",
     {{"Còn {0} tiêu chí chưa xác nhận: {1}.", "{0} criteria are not confirmed: {1}."},
      {"Xác nhận từng tiêu chí trước.", "Confirm each of them first."}}},
    {"citations_unsound",
     {{"Mô tả của tiêu chí {0} dẫn mã {1} không dùng được.",
       "The narrative of criterion {0} cites {1}, which does not hold."},
      {"Sửa mã trong mô tả, hoặc gắn minh chứng đó vào tiêu chí.",
       "Correct the code, or link that evidence to the criterion."}}},
    {"group_too_small",
     {{"Hội đồng có {0} người, cần ít nhất {1}.", "The council has {0} members and needs {1}."},
      {"Thêm thành viên.", "Add members."}}},
    {"group_even",
     {{"Hội đồng có {0} người, cần số lẻ.", "The council has {0} members; the number must be odd."},
      {"Thêm hoặc bớt một người.", "Add or leave out one."}}},
    {"group_chair",
     {{"Hội đồng cần đúng một chủ tịch.", "The council needs exactly one chair."},
      {"Chọn hiệu trưởng làm chủ tịch.", "Make the principal its chair."}}},
    {"group_chair_other",
     {{"Chủ tịch hội đồng không phải là hiệu trưởng đang giữ chức.", "The chair is not the principal."},
      {"Chọn hiệu trưởng làm chủ tịch.", "Make the principal its chair."}}},
    {"group_secretary",
     {{"Hội đồng cần đúng một thư ký.", "The council needs exactly one secretary."},
      {"Chọn một thành viên làm thư ký.", "Choose one member."}}},
    {"package_needs_freezing",
     {{"Hồ sơ chưa chốt nên chưa đóng gói được.", "The dossier is not frozen: it cannot be packed."},
      {"Chốt hồ sơ trước.", "Freeze it first."}}},
    {"package_too_large",
     {{"Các tệp minh chứng nặng hơn {0} MB.", "The files of evidence are more than {0} MB."},
      {"Thay các tệp lớn bằng bản nhẹ hơn.", "Use lighter copies of the large ones."}}},
};

constexpr Told of_sending[] = {
    {"push_token_missing",
     {{"Chưa có mã kết nối.", "The token is missing."},
      {"Dán mã mà cổng tiếp nhận đã cấp.", "Paste what the portal gave."}}},
    {"push_off",
     {{"Cổng tiếp nhận đang tắt.", "The receiver is switched off."}, {"Bật lại trước.", "Switch it on."}}},
    {"push_not_reached",
     {{"Không kết nối được cổng tiếp nhận.", "The receiver cannot be reached."},
      {"Hệ thống tự gửi lại.", "It is sent again by itself."}}},
    {"push_refused_address",
     {{"Địa chỉ nằm trong mạng nội bộ.", "The address is not on the public internet."},
      {"Dùng địa chỉ trên Internet.", "Use one on the internet."}}},
    {"push_too_slow",
     {{"Cổng không trả lời trong 10 giây.", "No answer within 10 seconds."},
      {"Hệ thống tự gửi lại.", "It is sent again by itself."}}},
    {"push_not_trusted",
     {{"Chứng thư của cổng không hợp lệ.", "The certificate is not valid."},
      {"Báo nơi quản lý cổng.", "Tell who runs it."}}},
    {"push_bad_answer",
     {{"Cổng trả lời không đúng dạng.", "The answer is not of the agreed form."},
      {"Báo nơi quản lý cổng; hệ thống tự gửi lại.", "Tell who runs it; it is sent again."}}},
    {"push_refused_by_receiver",
     {{"Cổng trả lời mã {0}.", "The receiver answered {0}."},
      {"Kiểm tra mã kết nối; hệ thống tự gửi lại.", "Check the token; it is sent again."}}},
    {"push_said_fail",
     {{"Cổng đã nhận nhưng từ chối số liệu.", "The receiver took it and refused the data."},
      {"Đọc lời nhắn của cổng, sửa rồi gửi lại.", "Read its message, correct, send again."}}},
    {"push_given_up",
     {{"Máy chủ dừng giữa chừng; sẽ gửi lại.", "The server stopped; it will be sent again."}, {}}},
};

}  // namespace

void declare_words(Catalog& catalog) {
    catalog.words<EvidenceKind>({{EvidenceKind::upload, {"Tệp tải lên", "Uploaded file"}},
                                 {EvidenceKind::generated, {"Hệ thống lập", "Made by the system"}},
                                 {EvidenceKind::linked_record, {"Hồ sơ trong hệ thống", "Linked record"}},
                                 {EvidenceKind::web_address, {"Địa chỉ mạng", "Web address"}}});
    catalog.words<Issuer>(
        {{Issuer::school, {"Nhà trường", "The school"}}, {Issuer::superior, {"Cấp trên", "An authority"}}});
    catalog.words<EvidenceState>({{EvidenceState::valid, {"Còn hiệu lực", "In force"}},
                                  {EvidenceState::expired, {"Hết hiệu lực", "Expired"}},
                                  {EvidenceState::stale, {"Cũ quá hạn", "Too old"}},
                                  {EvidenceState::withdrawn, {"Đã rút", "Withdrawn"}}});
    catalog.words<AssessmentState>({{AssessmentState::draft, {"Đang viết", "Being written"}},
                                    {AssessmentState::confirmed, {"Đã xác nhận", "Confirmed"}},
                                    {AssessmentState::frozen, {"Đã chốt", "Frozen"}},
                                    {AssessmentState::submitted, {"Đã nộp", "Submitted"}},
                                    {AssessmentState::returned, {"Mở lại", "Opened again"}}});
    catalog.tones<AssessmentState>({{AssessmentState::draft, Tone::waiting},
                                    {AssessmentState::confirmed, Tone::info},
                                    {AssessmentState::frozen, Tone::good},
                                    {AssessmentState::submitted, Tone::good},
                                    {AssessmentState::returned, Tone::bad}});
    catalog.words<MemberRole>({{MemberRole::chair, {"Chủ tịch", "Chair"}},
                               {MemberRole::secretary, {"Thư ký", "Secretary"}},
                               {MemberRole::member, {"Thành viên", "Member"}}});
    catalog.words<PushState>({{PushState::waiting, {"Chờ gửi", "Waiting"}},
                              {PushState::arrived, {"Đã nhận", "Arrived"}},
                              {PushState::refused, {"Bị từ chối", "Refused"}},
                              {PushState::failed, {"Gửi không được", "Failed"}}});
    catalog.tones<PushState>({{PushState::waiting, Tone::waiting},
                              {PushState::arrived, Tone::good},
                              {PushState::refused, Tone::bad},
                              {PushState::failed, Tone::bad}});
}

void declare_findings(Catalog& catalog) {
    for (const auto& [code, sentence] : of_evidence) catalog.finding(code, sentence);
    for (const auto& [code, sentence] : of_assessment) catalog.finding(code, sentence);
    for (const auto& [code, sentence] : of_sending) catalog.finding(code, sentence);
}

}  // namespace truong::dossier
