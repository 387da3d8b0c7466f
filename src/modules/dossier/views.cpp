// What the server answers.
#include "modules/dossier/entities.hpp"

namespace truong::dossier {

namespace {

constexpr FieldOptions short_code{.limit = 60}, some_words{.limit = 500}, some_prose{.limit = 20'000};
constexpr FieldOptions some_hash{.limit = 64};
constexpr FieldOptions some_count{.limit = 1'000'000'000}, many_lines{.limit = 2'000};
constexpr Label label_vi{"Tên", "Name in Vietnamese"}, label_en{"Tên tiếng Anh", "Name"};

void declare_line(Catalog& catalog) {
    catalog.message<EvidenceLine>()
        .field<&EvidenceLine::evidence_id>({"Minh chứng", "Evidence"})
        .field<&EvidenceLine::code>({"Mã", "Code"}, short_code)
        .field<&EvidenceLine::title>({"Tên", "Title"}, some_words)
        .field<&EvidenceLine::kind>({"Dạng", "Kind"})
        .field<&EvidenceLine::state>({"Hiệu lực", "State"})
        .field<&EvidenceLine::doc_type>({"Loại tài liệu", "Kind of document"}, short_code)
        .field<&EvidenceLine::doc_type_vi>({"Tên loại", "Its name in Vietnamese"}, some_words)
        .field<&EvidenceLine::doc_type_en>({"Tên loại (tiếng Anh)", "Its name"}, some_words)
        .field<&EvidenceLine::number>({"Số, ký hiệu", "Number"}, some_words)
        .field<&EvidenceLine::issued_on>({"Ngày ban hành", "Issued on"})
        .field<&EvidenceLine::valid_until>({"Hiệu lực đến", "Valid until"})
        .field<&EvidenceLine::issuer>({"Nơi ban hành", "Issued by"})
        .field<&EvidenceLine::file_id>({"Tệp", "File"})
        .field<&EvidenceLine::file_name>({"Tên tệp", "Name of the file"}, some_words)
        .field<&EvidenceLine::media_type>({"Kiểu tệp", "Type of the file"}, some_words)
        .field<&EvidenceLine::url>({"Địa chỉ mạng", "Web address"}, some_words)
        .field<&EvidenceLine::linked_screen>({"Danh sách", "List"}, some_words)
        .field<&EvidenceLine::linked_record>({"Hồ sơ", "Record"}, some_words)
        .field<&EvidenceLine::linked_vi>({"Loại hồ sơ", "Kind of record in Vietnamese"}, some_words)
        .field<&EvidenceLine::linked_en>({"Loại hồ sơ (tiếng Anh)", "Kind of record"}, some_words)
        .field<&EvidenceLine::linked_title>({"Tên hồ sơ", "Title of the record"}, some_words)
        .field<&EvidenceLine::kept_at>({"Nơi để bản gốc", "Where the original lies"}, some_words)
        .field<&EvidenceLine::sha256>({"Mã băm của tệp", "Hash of the file"}, some_hash)
        .field<&EvidenceLine::rows_sha256>({"Mã băm của các dòng", "Hash of the rows"}, some_hash)
        .field<&EvidenceLine::captured_at>({"Chụp lúc", "Captured at"})
        .field<&EvidenceLine::withdrawn_reason>({"Lý do rút", "Why withdrawn"}, some_words)
        .field<&EvidenceLine::frozen>({"Thuộc hồ sơ đã chốt", "Part of a frozen dossier"})
        .field<&EvidenceLine::is_origin>({"Mã lấy từ tiêu chí này", "The code comes from here"})
        .field<&EvidenceLine::nodes>({"Các tiêu chí", "Criteria"}, some_words);
    catalog.message<RequirementLine>()
        .field<&RequirementLine::doc_type>({"Loại tài liệu", "Kind of document"}, short_code)
        .field<&RequirementLine::name_vi>(label_vi, some_words)
        .field<&RequirementLine::name_en>(label_en, some_words)
        .field<&RequirementLine::wanted>({"Cần", "Wanted"}, some_count)
        .field<&RequirementLine::have>({"Đã có", "Have"}, some_count)
        .field<&RequirementLine::freshness_months>({"Không cũ hơn (tháng)", "No older than (months)"},
                                                   some_count)
        .field<&RequirementLine::issuer>({"Nơi ban hành", "Issued by"})
        .field<&RequirementLine::generated>({"Hệ thống lập được", "The system makes it"});
}

void declare_room(Catalog& catalog) {
    catalog.message<EvidenceOf>()
        .field<&EvidenceOf::framework>({"Bộ tiêu chuẩn", "Standard"}, short_code)
        .field<&EvidenceOf::node>({"Tiêu chí", "Criterion"}, short_code)
        .field<&EvidenceOf::evidence>({"Minh chứng", "Evidence"}, many_lines)
        .field<&EvidenceOf::requirements>({"Cần có", "What is wanted"}, many_lines)
        .field<&EvidenceOf::may_add>({"Được thêm", "May add"})
        .field<&EvidenceOf::shown>({"Được xem", "Shown"});
    catalog.message<RoomStandard>()
        .field<&RoomStandard::code>({"Mã", "Code"}, short_code)
        .field<&RoomStandard::name_vi>(label_vi, some_words)
        .field<&RoomStandard::name_en>(label_en, some_words);
    catalog.message<RoomNode>()
        .field<&RoomNode::code>({"Mã", "Code"}, short_code)
        .field<&RoomNode::standard>({"Tiêu chuẩn", "Standard"}, short_code)
        .field<&RoomNode::name_vi>(label_vi, some_words)
        .field<&RoomNode::name_en>(label_en, some_words)
        .field<&RoomNode::status>({"Cách xác định", "Status"}, short_code)
        .field<&RoomNode::level>({"Mức", "Level"}, some_count)
        .field<&RoomNode::valid>({"Còn hiệu lực", "In force"}, some_count)
        .field<&RoomNode::expired>({"Hết hiệu lực", "Expired"}, some_count)
        .field<&RoomNode::missing>({"Còn thiếu", "Missing"}, some_count)
        .field<&RoomNode::requirements>({"Cần có", "What is wanted"}, many_lines);
    catalog.message<EvidenceRoom>()
        .field<&EvidenceRoom::framework>({"Bộ tiêu chuẩn", "Standard"}, short_code)
        .field<&EvidenceRoom::name_vi>(label_vi, some_words)
        .field<&EvidenceRoom::name_en>(label_en, some_words)
        .field<&EvidenceRoom::standards>({"Tiêu chuẩn", "Standards"}, many_lines)
        .field<&EvidenceRoom::nodes>({"Tiêu chí", "Criteria"}, many_lines)
        .field<&EvidenceRoom::evidence>({"Minh chứng", "Evidence"}, {.limit = 20'000})
        .field<&EvidenceRoom::may_add>({"Được thêm", "May add"})
        .field<&EvidenceRoom::shown>({"Được xem", "Shown"});
    catalog.message<DocTypeName>({"Loại tài liệu", "Kind of document"})
        .field<&DocTypeName::code>({"Mã", "Code"}, short_code)
        .field<&DocTypeName::name_vi>(label_vi, some_words)
        .field<&DocTypeName::name_en>(label_en, some_words)
        .field<&DocTypeName::media>({"Nhận tệp", "Takes"}, short_code);
}

void declare_row(Catalog& catalog) {
    catalog.message<CouncilLine>()
        .field<&CouncilLine::staff_member_id>({"Người", "Staff member"})
        .field<&CouncilLine::name>({"Họ và tên", "Name"}, some_words)
        .field<&CouncilLine::role>({"Vai trò", "Role"})
        .field<&CouncilLine::task>({"Nhiệm vụ", "Task"}, some_words);
    catalog.message<AssessmentRow>()
        .field<&AssessmentRow::code>({"Mã", "Code"}, short_code)
        .field<&AssessmentRow::standard>({"Tiêu chuẩn", "Standard"}, short_code)
        .field<&AssessmentRow::name_vi>(label_vi, some_words)
        .field<&AssessmentRow::name_en>(label_en, some_words)
        .field<&AssessmentRow::mandatory>({"Bắt buộc", "Mandatory"})
        .field<&AssessmentRow::mine>({"Của tôi", "Mine"})
        .field<&AssessmentRow::narrated>({"Đã có mô tả", "Has a narrative"})
        .field<&AssessmentRow::status>({"Cách xác định", "Status"}, short_code)
        .field<&AssessmentRow::owner_id>({"Người phụ trách", "Owner"})
        .field<&AssessmentRow::owner>({"Tên người phụ trách", "Name of the owner"}, some_words)
        .field<&AssessmentRow::due_on>({"Hạn", "Due"})
        .field<&AssessmentRow::attester>({"Người chứng thực", "Attested by"}, some_words)
        .field<&AssessmentRow::computed_level>({"Mức hệ thống tính", "Computed level"}, some_count)
        .field<&AssessmentRow::top_level>({"Mức cao nhất", "Highest level"}, some_count)
        .field<&AssessmentRow::numerator>({"Tử số", "Numerator"}, some_count)
        .field<&AssessmentRow::denominator>({"Mẫu số", "Denominator"}, some_count)
        .field<&AssessmentRow::self_level>({"Mức tự đánh giá", "Own level"}, some_count)
        .field<&AssessmentRow::evidence>({"Minh chứng", "Evidence"}, some_count)
        .field<&AssessmentRow::expired>({"Hết hiệu lực", "Expired"}, some_count)
        .field<&AssessmentRow::missing>({"Còn thiếu", "Missing"}, some_count)
        .field<&AssessmentRow::confirmed_by>({"Người xác nhận", "Confirmed by"}, some_words)
        .field<&AssessmentRow::confirmed_at>({"Xác nhận lúc", "Confirmed at"});
    catalog.message<AssessmentStandard>()
        .field<&AssessmentStandard::code>({"Mã", "Code"}, short_code)
        .field<&AssessmentStandard::name_vi>(label_vi, some_words)
        .field<&AssessmentStandard::name_en>(label_en, some_words)
        .field<&AssessmentStandard::score>({"Điểm", "Score"}, short_code)
        .field<&AssessmentStandard::band>({"Xếp loại", "Band"}, short_code)
        .field<&AssessmentStandard::strengths>({"Điểm mạnh", "Strengths"}, some_prose)
        .field<&AssessmentStandard::weaknesses>({"Điểm yếu", "Weaknesses"}, some_prose)
        .field<&AssessmentStandard::causes>({"Nguyên nhân", "Causes"}, some_prose);
    catalog.message<AssessmentFinding>()
        .field<&AssessmentFinding::code>({"Mã", "Code"}, short_code)
        .field<&AssessmentFinding::text_vi>({"Lời", "Sentence in Vietnamese"}, some_words)
        .field<&AssessmentFinding::text_en>({"Lời (tiếng Anh)", "Sentence"}, some_words);
}

void declare_tables(Catalog& catalog) {
    catalog.message<StageName>()
        .field<&StageName::code>({"Mã", "Code"}, short_code)
        .field<&StageName::name_vi>(label_vi, some_words)
        .field<&StageName::name_en>(label_en, some_words);
    catalog.message<StandardChoice>()
        .field<&StandardChoice::code>({"Mã", "Code"}, short_code)
        .field<&StandardChoice::name_vi>(label_vi, some_words)
        .field<&StandardChoice::name_en>(label_en, some_words)
        .field<&StandardChoice::stages>({"Cấp học", "Stages"}, many_lines);
    catalog.message<YearNumber>()
        .field<&YearNumber::year>({"Năm học", "School year"}, short_code)
        .field<&YearNumber::number>({"Số", "Number"}, short_code);
    catalog.message<FigureRow>()
        .field<&FigureRow::name_vi>(label_vi, some_words)
        .field<&FigureRow::name_en>(label_en, some_words)
        .field<&FigureRow::numbers>({"Từng năm học", "Year by year"}, many_lines);
    catalog.message<FigureTable>()
        .field<&FigureTable::name_vi>(label_vi, some_words)
        .field<&FigureTable::name_en>(label_en, some_words)
        .field<&FigureTable::rows>({"Dòng", "Rows"}, many_lines);
    catalog.message<ImprovementLine>()
        .field<&ImprovementLine::title>({"Nội dung", "Content"}, some_prose)
        .field<&ImprovementLine::objective>({"Mục tiêu", "Objective"}, some_prose)
        .field<&ImprovementLine::activities>({"Hoạt động", "Activities"}, some_prose)
        .field<&ImprovementLine::result_indicator>({"Chỉ số kết quả", "Result indicator"}, some_prose)
        .field<&ImprovementLine::time>({"Thời gian", "Time"}, some_words)
        .field<&ImprovementLine::owner>({"Người thực hiện", "Done by"}, some_prose)
        .field<&ImprovementLine::resources>({"Nguồn lực", "Resources"}, some_prose)
        .field<&ImprovementLine::expected_evidence>({"Minh chứng dự kiến", "Expected evidence"}, some_prose)
        .field<&ImprovementLine::degree>({"Mức độ hoàn thành", "Degree done"}, some_words);
    catalog.message<ImprovementPlan>()
        .field<&ImprovementPlan::plan_id>({"Kế hoạch", "Plan"})
        .field<&ImprovementPlan::title>({"Tên kế hoạch", "Title"}, some_words)
        .field<&ImprovementPlan::number>({"Số, ký hiệu", "Number"}, some_words)
        .field<&ImprovementPlan::year>({"Năm học", "School year"}, short_code)
        .field<&ImprovementPlan::goal>({"Mục tiêu", "Goal"}, some_prose)
        .field<&ImprovementPlan::state>({"Tình trạng", "State"})
        .field<&ImprovementPlan::tasks>({"Số việc", "Tasks"}, some_count)
        .field<&ImprovementPlan::done>({"Đã xong", "Done"}, some_count)
        .field<&ImprovementPlan::lines>({"Các việc", "Lines"}, many_lines);
    catalog.message<DossierTables>()
        .field<&DossierTables::tables>({"Bảng số liệu", "Tables"}, many_lines)
        .field<&DossierTables::plans>({"Kế hoạch cải tiến", "Plans of improvement"}, many_lines);
}

void declare_board(Catalog& catalog) {
    catalog.message<AssessmentBoard>()
        .field<&AssessmentBoard::assessment_id>({"Đợt tự đánh giá", "Self-assessment"})
        .field<&AssessmentBoard::framework>({"Bộ tiêu chuẩn", "Standard"}, short_code)
        .field<&AssessmentBoard::framework_version>({"Phiên bản", "Version"}, short_code)
        .field<&AssessmentBoard::name_vi>(label_vi, some_words)
        .field<&AssessmentBoard::name_en>(label_en, some_words)
        .field<&AssessmentBoard::legal_basis>({"Căn cứ", "Legal basis"}, some_words)
        .field<&AssessmentBoard::year>({"Năm học", "School year"}, short_code)
        .field<&AssessmentBoard::decision>({"Quyết định thành lập", "Decision"}, some_words)
        .field<&AssessmentBoard::stage_vi>({"Cấp học", "Stage in Vietnamese"}, some_words)
        .field<&AssessmentBoard::stage_en>({"Cấp học (tiếng Anh)", "Stage"}, some_words)
        .field<&AssessmentBoard::note_vi>({"Lưu ý về số liệu", "Note on the numbers in Vietnamese"},
                                          some_words)
        .field<&AssessmentBoard::note_en>({"Lưu ý về số liệu (tiếng Anh)", "Note on the numbers"}, some_words)
        .field<&AssessmentBoard::state>({"Tình trạng", "State"})
        .field<&AssessmentBoard::self_outcome>({"Kết quả tự đánh giá", "Own outcome"}, short_code)
        .field<&AssessmentBoard::outcome>({"Kết quả", "Outcome"}, short_code)
        .field<&AssessmentBoard::overview>({"Giới thiệu nhà trường", "Overview"}, some_prose)
        .field<&AssessmentBoard::conclusion>({"Kết luận chung", "Conclusion"}, some_prose)
        .field<&AssessmentBoard::confirmed_by>({"Người xác nhận", "Confirmed by"}, some_words)
        .field<&AssessmentBoard::returned_reason>({"Lý do mở lại", "Why opened again"}, some_words)
        .field<&AssessmentBoard::confirmed_on>({"Xác nhận ngày", "Confirmed on"})
        .field<&AssessmentBoard::submitted_on>({"Nộp ngày", "Submitted on"})
        .field<&AssessmentBoard::frozen_at>({"Chốt lúc", "Frozen at"})
        .field<&AssessmentBoard::packaged_at>({"Đóng gói lúc", "Packed at"})
        .field<&AssessmentBoard::package_id>({"Gói hồ sơ", "Package"})
        .field<&AssessmentBoard::package_sha256>({"Mã băm của gói", "Hash of the package"}, some_hash)
        .field<&AssessmentBoard::snapshot_sha256>({"Mã băm của số liệu", "Hash of the figures"}, some_hash)
        .field<&AssessmentBoard::members>({"Hội đồng", "Council"}, many_lines)
        .field<&AssessmentBoard::findings>({"Còn vướng", "What stands in the way"}, many_lines)
        .field<&AssessmentBoard::standards>({"Tiêu chuẩn", "Standards"}, many_lines)
        .field<&AssessmentBoard::rows>({"Tiêu chí", "Criteria"}, many_lines)
        .field<&AssessmentBoard::tables>({"Bảng số liệu", "Tables"}, many_lines)
        .field<&AssessmentBoard::plans>({"Kế hoạch cải tiến", "Plans of improvement"}, many_lines)
        .field<&AssessmentBoard::may_lead>({"Được phân công", "May lead"})
        .field<&AssessmentBoard::may_confirm>({"Được xác nhận", "May confirm"})
        .field<&AssessmentBoard::may_write>({"Được viết", "May write"});
    catalog.message<CitationLine>()
        .field<&CitationLine::code>({"Mã", "Code"}, short_code)
        .field<&CitationLine::evidence_id>({"Minh chứng", "Evidence"})
        .field<&CitationLine::file_id>({"Tệp", "File"})
        .field<&CitationLine::fault>({"Lỗi", "Fault"}, short_code);
    catalog.message<CriterionPage>()
        .field<&CriterionPage::row>({"Tiêu chí", "Criterion"}, many_lines)
        .field<&CriterionPage::state>({"Tình trạng", "State"})
        .field<&CriterionPage::framework>({"Bộ tiêu chuẩn", "Standard"}, short_code)
        .field<&CriterionPage::narrative>({"Mô tả hiện trạng", "Narrative"}, some_prose)
        .field<&CriterionPage::self_reason>({"Lý do", "Reason"}, some_prose)
        .field<&CriterionPage::note_vi>({"Lưu ý về số liệu", "Note on the numbers in Vietnamese"}, some_words)
        .field<&CriterionPage::note_en>({"Lưu ý về số liệu (tiếng Anh)", "Note on the numbers"}, some_words)
        .field<&CriterionPage::citations>({"Mã được dẫn", "Cited codes"}, many_lines)
        .field<&CriterionPage::evidence>({"Minh chứng", "Evidence"}, many_lines)
        .field<&CriterionPage::requirements>({"Cần có", "What is wanted"}, many_lines)
        .field<&CriterionPage::before>({"Tiêu chí trước", "The one before"}, short_code)
        .field<&CriterionPage::after>({"Tiêu chí sau", "The next one"}, short_code)
        .field<&CriterionPage::may_write>({"Được viết", "May write"})
        .field<&CriterionPage::may_confirm>({"Được xác nhận", "May confirm"});
}

}  // namespace

void declare_views(Catalog& catalog) {
    declare_line(catalog);
    declare_room(catalog);
    declare_row(catalog);
    declare_tables(catalog);
    declare_board(catalog);
    catalog.message<DossierJob>().field<&DossierJob::job>({"Việc chạy nền", "Job"}, short_code);
    catalog.message<ReceiverLine>()
        .field<&ReceiverLine::receiver_id>({"Cổng", "Receiver"})
        .field<&ReceiverLine::url>({"Địa chỉ nhận", "Address"}, some_words)
        .field<&ReceiverLine::note>({"Ghi chú", "Note"}, some_words)
        .field<&ReceiverLine::active>({"Đang bật", "Active"});
    catalog.message<DeliveryLine>()
        .field<&DeliveryLine::delivery_id>({"Lần gửi", "Delivery"})
        .field<&DeliveryLine::node_code>({"Tiêu chí", "Criterion"}, short_code)
        .field<&DeliveryLine::state>({"Tình trạng", "State"})
        .field<&DeliveryLine::attempts>({"Số lần gửi", "Attempts"}, some_count)
        .field<&DeliveryLine::status>({"Mã trả lời", "Status"}, some_count)
        .field<&DeliveryLine::at>({"Gửi lúc", "At"})
        .field<&DeliveryLine::next_at>({"Gửi lại lúc", "Next"})
        .field<&DeliveryLine::fault>({"Mã lỗi", "Fault"}, short_code)
        .field<&DeliveryLine::fault_vi>({"Lỗi", "Fault in Vietnamese"}, some_words)
        .field<&DeliveryLine::fault_en>({"Lỗi (tiếng Anh)", "Fault in English"}, some_words)
        .field<&DeliveryLine::message>({"Lời nhắn", "Message"}, some_words)
        .field<&DeliveryLine::idempotency_key>({"Khóa chống trùng", "Idempotency key"}, some_hash);
}

}  // namespace truong::dossier
