// What clients send.
#include "modules/dossier/entities.hpp"

namespace truong::dossier {

namespace {

constexpr FieldOptions code_name{.limit = 40};
constexpr Label which_evidence{"Minh chứng", "Evidence"},
    which_assessment{"Đợt tự đánh giá", "Self-assessment"};
constexpr Label standard_label{"Bộ tiêu chuẩn", "Standard"}, criterion_label{"Tiêu chí", "Criterion"};

void declare_new_evidence(Catalog& catalog) {
    catalog.message<NewEvidence>()
        .field<&NewEvidence::title>({"Tên minh chứng", "Title"}, {.limit = 300})
        .field<&NewEvidence::kind>({"Dạng", "Kind"}, kept)
        .field<&NewEvidence::doc_type>({"Loại tài liệu", "Kind of document"}, kept_text(40))
        .field<&NewEvidence::number>({"Số, ký hiệu", "Number"}, kept_text(100))
        .field<&NewEvidence::issued_on>({"Ngày ban hành", "Issued on"}, kept)
        .field<&NewEvidence::issuer>({"Nơi ban hành", "Issued by"}, kept)
        .field<&NewEvidence::valid_until>({"Hiệu lực đến", "Valid until"}, kept)
        .field<&NewEvidence::file_id>({"Tệp", "File"}, kept)
        .field<&NewEvidence::url>({"Địa chỉ mạng", "Web address"}, kept_text(500))
        .field<&NewEvidence::linked_screen>({"Danh sách", "List"}, kept_text(80))
        .field<&NewEvidence::linked_record>({"Hồ sơ trong hệ thống", "Record"}, kept_text(40))
        .field<&NewEvidence::kept_at>({"Nơi để bản gốc", "Where the original lies"}, kept_text(300))
        .field<&NewEvidence::framework_code>(standard_label, code_name)
        .field<&NewEvidence::node_code>(criterion_label, code_name)
        .field<&NewEvidence::also>({"Tiêu chí khác", "Further criteria"}, kept_text(400))
        .field<&NewEvidence::level>({"Mức", "Level"}, {.limit = 10, .required = false})
        .field<&NewEvidence::box>({"Hộp", "Box"}, {.limit = 99, .minimum = 1, .required = false});
}

void declare_evidence_actions(Catalog& catalog) {
    catalog.message<EvidenceCorrection>()
        .field<&EvidenceCorrection::id>(which_evidence)
        .field<&EvidenceCorrection::title>({"Tên minh chứng", "Title"}, {.limit = 300})
        .field<&EvidenceCorrection::doc_type>({"Loại tài liệu", "Kind of document"}, {.limit = 40})
        .field<&EvidenceCorrection::number>({"Số, ký hiệu", "Number"}, {.limit = 100})
        .field<&EvidenceCorrection::url>({"Địa chỉ mạng", "Web address"}, {.limit = 500})
        .field<&EvidenceCorrection::kept_at>({"Nơi để bản gốc", "Where the original lies"}, {.limit = 300})
        .field<&EvidenceCorrection::issued_on>({"Ngày ban hành", "Issued on"})
        .field<&EvidenceCorrection::valid_until>({"Hiệu lực đến", "Valid until"})
        .field<&EvidenceCorrection::issuer>({"Nơi ban hành", "Issued by"});
    catalog.message<EvidencePlace>()
        .field<&EvidencePlace::id>(which_evidence)
        .field<&EvidencePlace::framework_code>(standard_label, code_name)
        .field<&EvidencePlace::node_code>(criterion_label, code_name)
        .field<&EvidencePlace::level>({"Mức", "Level"}, {.limit = 10});
    catalog.message<EvidenceWithdrawal>()
        .field<&EvidenceWithdrawal::id>(which_evidence)
        .field<&EvidenceWithdrawal::reason>({"Lý do rút", "Why"}, {.limit = 500});
    catalog.message<GenerateAsk>()
        .field<&GenerateAsk::framework_code>(standard_label, code_name)
        .field<&GenerateAsk::node_code>(criterion_label, code_name);
    catalog.message<EvidenceQuery>()
        .field<&EvidenceQuery::framework>(standard_label, code_name)
        .field<&EvidenceQuery::node>(criterion_label, code_name)
        .field<&EvidenceQuery::school_id>({"Trường", "School"});
    catalog.message<RoomQuery>()
        .field<&RoomQuery::framework>(standard_label, code_name)
        .field<&RoomQuery::school_id>({"Trường", "School"});
    catalog.message<NoDossierQuery>();
}

void declare_group(Catalog& catalog) {
    catalog.message<NewAssessment>()
        .field<&NewAssessment::framework_code>(standard_label, code_name)
        .field<&NewAssessment::stage_code>({"Cấp học", "Stage"}, kept_text(20))
        .field<&NewAssessment::year_id>({"Năm học", "School year"})
        .field<&NewAssessment::decision>({"Quyết định thành lập", "Decision"}, kept_text(200));
    catalog.message<GroupLine>()
        .field<&GroupLine::staff_member_id>({"Người", "Staff member"})
        .field<&GroupLine::role>({"Vai trò", "Role"}, kept)
        .field<&GroupLine::task>({"Nhiệm vụ", "Task"}, kept_text(300));
    catalog.message<GroupChoice>()
        .field<&GroupChoice::id>(which_assessment)
        .field<&GroupChoice::decision>({"Quyết định thành lập", "Decision"}, {.limit = 200})
        .field<&GroupChoice::members>({"Thành viên", "Members"}, {.limit = 60});
    catalog.message<OwnerChoice>()
        .field<&OwnerChoice::id>(which_assessment)
        .field<&OwnerChoice::nodes>({"Các tiêu chí", "Criteria"}, {.limit = 1'000})
        .field<&OwnerChoice::owner_id>({"Người phụ trách", "Owner"})
        .field<&OwnerChoice::due_on>({"Hạn", "Due"});
}

void declare_writing(Catalog& catalog) {
    catalog.message<CriterionText>()
        .field<&CriterionText::id>(which_assessment)
        .field<&CriterionText::node_code>(criterion_label, code_name)
        .field<&CriterionText::narrative>({"Mô tả hiện trạng", "Narrative"}, {.limit = 20'000})
        .field<&CriterionText::self_reason>({"Lý do", "Reason"}, {.limit = 2'000})
        .field<&CriterionText::self_level>({"Mức tự đánh giá", "Own level"}, {.limit = 10});
    catalog.message<StandardText>()
        .field<&StandardText::id>(which_assessment)
        .field<&StandardText::node_code>({"Tiêu chuẩn", "Standard"}, code_name)
        .field<&StandardText::strengths>({"Điểm mạnh", "Strengths"}, {.limit = 10'000})
        .field<&StandardText::weaknesses>({"Điểm yếu", "Weaknesses"}, {.limit = 10'000})
        .field<&StandardText::causes>({"Nguyên nhân", "Causes"}, {.limit = 10'000});
    catalog.message<AssessmentText>()
        .field<&AssessmentText::id>(which_assessment)
        .field<&AssessmentText::overview>({"Giới thiệu nhà trường", "Overview"}, {.limit = 20'000})
        .field<&AssessmentText::conclusion>({"Kết luận chung", "Conclusion"}, {.limit = 20'000});
    catalog.message<CriterionChoice>()
        .field<&CriterionChoice::id>(which_assessment)
        .field<&CriterionChoice::nodes>({"Các tiêu chí", "Criteria"}, {.limit = 1'000});
    catalog.message<WhichAssessment>().field<&WhichAssessment::id>(which_assessment);
    catalog.message<Reopening>()
        .field<&Reopening::id>(which_assessment)
        .field<&Reopening::reason>({"Lý do", "Reason"}, {.limit = 500});
    catalog.message<CriterionQuery>()
        .field<&CriterionQuery::id>(which_assessment)
        .field<&CriterionQuery::node>(criterion_label, code_name);
}

void declare_pushing(Catalog& catalog) {
    catalog.message<NewPushReceiver>()
        .field<&NewPushReceiver::framework_code>(standard_label, code_name)
        .field<&NewPushReceiver::url>({"Địa chỉ nhận", "Address"}, {.limit = 500})
        .field<&NewPushReceiver::token>({"Mã kết nối", "Token"}, {.limit = 300})
        .field<&NewPushReceiver::note>({"Ghi chú", "Note"}, kept_text(300));
    catalog.message<ReceiverCorrection>()
        .field<&ReceiverCorrection::id>({"Cổng", "Receiver"})
        .field<&ReceiverCorrection::url>({"Địa chỉ nhận", "Address"}, {.limit = 500})
        .field<&ReceiverCorrection::token>({"Mã kết nối", "Token"}, {.limit = 300})
        .field<&ReceiverCorrection::note>({"Ghi chú", "Note"}, {.limit = 300})
        .field<&ReceiverCorrection::active>({"Đang bật", "Active"});
    catalog.message<PushAsk>()
        .field<&PushAsk::id>({"Cổng", "Receiver"})
        .field<&PushAsk::assessment_id>(which_assessment);
    catalog.message<ReceiversQuery>().field<&ReceiversQuery::framework>(standard_label, code_name);
    catalog.message<WhichReceiver>().field<&WhichReceiver::id>({"Cổng", "Receiver"});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_new_evidence(catalog);
    declare_evidence_actions(catalog);
    declare_group(catalog);
    declare_writing(catalog);
    declare_pushing(catalog);
}

}  // namespace truong::dossier
