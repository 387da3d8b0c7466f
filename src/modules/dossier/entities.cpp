#include "modules/dossier/entities.hpp"

namespace truong::dossier {

namespace {

constexpr FieldOptions hidden(std::int64_t limit) {
    return {.limit = limit, .required = false, .priority = 3};
}

constexpr std::string_view standing_by =
    "told.ended_at is null and told.state in ('confirmed', 'frozen', "
    "'submitted')";

/// An authority reads what the school stands by, not its drafts: of that very assessment.
template <class Row> Condition told_above(const Question& question) {
    Condition above = related_school<org::OfficerAbove, Row>(question);
    if (is_never(above)) return above;
    return std::move(above)
           && Condition{"exists (select 1 from dossier_self_assessment as told where told.id = "
                            + table_name<Row>() + ".assessment_id and " + std::string(standing_by) + ')',
                        {}};
}
template <class Row> Condition readers(const Question& question) {
    return any_staff(question) || told_above<Row>(question);
}
/// Evidence is read above where a standard uses it that the school has confirmed.
Condition readers_of_evidence(const Question& question) {
    Condition above = related_school<org::OfficerAbove, Evidence>(question);
    if (is_never(above)) return any_staff(question);
    return any_staff(question)
           || (std::move(above)
               && Condition{
                   "exists (select 1 from dossier_evidence_link as linked join dossier_self_assessment "
                   "as told on told.school_id = linked.school_id and told.framework_code = "
                   "linked.framework_code where linked.evidence_id = dossier_evidence.id and "
                   "linked.ended_at is null and "
                       + std::string(standing_by) + ')',
                   {}});
}
Condition readers_of_links(const Question& question) {
    Condition above = related_school<org::OfficerAbove, EvidenceLink>(question);
    if (is_never(above)) return any_staff(question);
    return any_staff(question)
           || (std::move(above)
               && Condition{"exists (select 1 from dossier_self_assessment as told where told.school_id = "
                            "dossier_evidence_link.school_id and told.framework_code = "
                            "dossier_evidence_link.framework_code and "
                                + std::string(standing_by) + ')',
                            {}});
}
Condition readers_of_assessment(const Question& question) {
    const Condition above = related_school<org::OfficerAbove, SelfAssessment>(question);
    if (is_never(above)) return any_staff(question);
    return any_staff(question)
           || (above && where<&SelfAssessment::state> != AssessmentState::draft
               && where<&SelfAssessment::state> != AssessmentState::returned);
}

/// Councils of the past decide nothing any more.
constexpr std::string_view still_open =
    "at_work.ended_at is null and at_work.state in ('draft', 'confirmed', "
    "'returned')";

/// Sits in the council of an assessment at work; `of` names that of a row, or is empty: of any.
Condition sits_for(const Question& question, const std::string& of) {
    const Condition own = people::own_staff_record(question, "sitting.staff_member_id");
    if (is_never(own)) return own;
    Condition found = Condition{"sitting.ended_at is null and " + std::string(still_open)
                                    + (of.empty() ? "" : " and at_work.id = " + of),
                                {}}
                      && own;
    found.sql =
        "exists (select 1 from dossier_council_member as sitting join dossier_self_assessment as "
        "at_work on at_work.id = sitting.assessment_id where "
        + found.sql + ')';
    return found;
}
Condition in_a_group(const Question& question) { return sits_for(question, ""); }
Condition in_its_group(const Question& question) { return sits_for(question, column<&SelfAssessment::id>()); }
template <auto Assessment> Condition in_group_of(const Question& question) {
    return sits_for(question, column<Assessment>());
}
Condition owns_some(const Question& question) {
    const Condition own = people::own_staff_record(question, "owned.owner_id");
    if (is_never(own)) return own;
    Condition found = Condition{"owned.ended_at is null and " + std::string(still_open), {}} && own;
    found.sql =
        "exists (select 1 from dossier_criterion_work as owned join dossier_self_assessment as "
        "at_work on at_work.id = owned.assessment_id where "
        + found.sql + ')';
    return found;
}
Condition owns(const Question& question) {
    return people::own_staff_record(question, column<&CriterionWork::owner_id>());
}

Presentation look_of_evidence() {
    return {.task = Task::school,
            .icon = "folder-check",
            .many = {"Minh chứng", "Evidence"},
            .verb = {"Thêm minh chứng", "Add evidence"},
            .empty = {"Tệp, bảng số liệu, địa chỉ chứng minh nhà trường đạt tiêu chí đứng ở đây.",
                      "Files, figures and addresses that prove a criterion stand here."},
            .title = {"code", "title"},
            .subtitle = {"doc_type", "issued_on"},
            .sort = "code",
            .sections = {{"what", {"Minh chứng", "The evidence"}},
                         {"paper", {"Văn bản", "The document"}},
                         {"where", {"Nơi lưu", "Where it is"}},
                         {"technical", {"Kỹ thuật", "Technical"}}},
            .found = true};
}

Presentation look_of_assessment() {
    return {.task = Task::school,
            .icon = "scroll-text",
            .many = {"Tự đánh giá", "Self-assessments"},
            .verb = {"Mở đợt tự đánh giá", "Begin a self-assessment"},
            .empty = {"Mỗi năm học nhà trường tự đánh giá theo một bộ tiêu chuẩn; hồ sơ đứng ở đây.",
                      "Each year the school assesses itself against a standard; its dossiers stand here."},
            .title = {"framework_name"},
            .subtitle = {"state", "confirmed_on"},
            .sections = {{"what", {"Đợt tự đánh giá", "The self-assessment"}},
                         {"texts", {"Phần viết", "Texts"}},
                         {"closing", {"Xác nhận, chốt, nộp", "Confirmed, frozen, submitted"}},
                         {"technical", {"Kỹ thuật", "Technical"}}}};
}

void add_paper(EntityBuilder<Evidence>& entity) {
    entity
        .field<&Evidence::code>({"Mã minh chứng", "Code"}, {.limit = 40,
                                                            .required = false,
                                                            .order = Order::text,
                                                            .searched = true,
                                                            .priority = 1,
                                                            .section = "what"})
        .field<&Evidence::title>(
            {"Tên minh chứng", "Title"},
            {.limit = 300, .order = Order::text, .searched = true, .priority = 1, .section = "what"})
        .field<&Evidence::kind>({"Dạng", "Kind"}, at_priority(2, in_section("what", kept)))
        .field<&Evidence::doc_type>({"Loại tài liệu", "Kind of document"}, in_section("what", kept_text(40)))
        .field<&Evidence::number>({"Số, ký hiệu", "Number"}, in_section("paper", kept_text(100)))
        .field<&Evidence::issued_on>({"Ngày ban hành", "Issued on"},
                                     at_priority(2, in_section("paper", kept)))
        .field<&Evidence::issuer>({"Nơi ban hành", "Issued by"}, in_section("paper", kept))
        .field<&Evidence::valid_until>({"Hiệu lực đến", "Valid until"}, in_section("paper", kept));
}

void add_place(EntityBuilder<Evidence>& entity) {
    entity.field<&Evidence::file_id>({"Tệp", "File"}, in_section("where", kept))
        .field<&Evidence::file_name>({"Tên tệp", "Name of the file"}, in_section("where", kept_text(255)))
        .field<&Evidence::media_type>({"Kiểu tệp", "Type of the file"}, in_section("technical", hidden(120)))
        .field<&Evidence::sha256>({"Mã băm của tệp", "Hash of the file"}, in_section("technical", hidden(64)))
        .field<&Evidence::url>({"Địa chỉ mạng", "Web address"}, in_section("where", kept_text(500)))
        .field<&Evidence::linked_screen>({"Danh sách", "List"}, in_section("technical", hidden(80)))
        .field<&Evidence::linked_record>({"Hồ sơ trong hệ thống", "Record"},
                                         in_section("technical", hidden(40)))
        .field<&Evidence::facts>({"Số liệu được chụp", "Facts"}, in_section("technical", hidden(1'000)))
        .field<&Evidence::rows_sha256>({"Mã băm của các dòng", "Hash of the rows"},
                                       in_section("technical", hidden(64)))
        .field<&Evidence::captured_at>({"Chụp lúc", "Captured at"}, in_section("what", kept))
        .field<&Evidence::kept_at>({"Nơi để bản gốc", "Where the original lies"},
                                   in_section("where", kept_text(300)))
        .field<&Evidence::withdrawn_on>({"Rút ngày", "Withdrawn on"}, in_section("what", kept))
        .field<&Evidence::withdrawn_reason>({"Lý do rút", "Why withdrawn"},
                                            in_section("what", kept_text(500)));
}

void add_state(EntityBuilder<SelfAssessment>& entity) {
    entity
        .field<&SelfAssessment::framework_code>({"Bộ tiêu chuẩn", "Standard"},
                                                in_section("what", {.limit = 40}))
        .field<&SelfAssessment::framework_version>({"Phiên bản", "Version"},
                                                   in_section("what", kept_text(40)))
        .field<&SelfAssessment::framework_name>({"Tên bộ tiêu chuẩn", "Name of the standard"},
                                                at_priority(1, in_section("what", kept_text(300))))
        .field<&SelfAssessment::year_id>({"Năm học", "School year"}, at_priority(2, in_section("what")))
        .field<&SelfAssessment::stage_code>({"Cấp học", "Stage"}, in_section("what", kept_text(20)))
        .field<&SelfAssessment::state>({"Tình trạng", "State"}, at_priority(1, in_section("what", kept)))
        .field<&SelfAssessment::decision>({"Quyết định thành lập", "Decision"},
                                          in_section("what", kept_text(200)))
        .field<&SelfAssessment::overview>({"Giới thiệu nhà trường", "Overview"},
                                          in_section("texts", kept_text(20'000)))
        .field<&SelfAssessment::conclusion>({"Kết luận chung", "Conclusion"},
                                            in_section("texts", kept_text(20'000)));
}

void add_closing(EntityBuilder<SelfAssessment>& entity) {
    entity
        .field<&SelfAssessment::confirmed_on>({"Xác nhận ngày", "Confirmed on"}, in_section("closing", kept))
        .field<&SelfAssessment::confirmed_by>({"Người xác nhận", "Confirmed by"},
                                              in_section("closing", kept_text(200)))
        .field<&SelfAssessment::frozen_at>({"Chốt lúc", "Frozen at"}, in_section("closing", kept))
        .field<&SelfAssessment::submitted_on>({"Nộp ngày", "Submitted on"}, in_section("closing", kept))
        .field<&SelfAssessment::returned_reason>({"Lý do mở lại", "Why opened again"},
                                                 in_section("closing", kept_text(500)))
        .field<&SelfAssessment::outcome>({"Kết quả", "Outcome"}, in_section("closing", kept_text(60)))
        .field<&SelfAssessment::last_set>(
            {"Lần làm bước cuối", "Change set of the last step"},
            {.limit = INT64_MAX, .required = false, .priority = 3, .section = "technical"})
        .field<&SelfAssessment::package_id>({"Gói hồ sơ", "Package"}, in_section("technical", kept))
        .field<&SelfAssessment::package_sha256>({"Mã băm của gói", "Hash of the package"},
                                                in_section("technical", hidden(64)))
        .field<&SelfAssessment::packaged_at>({"Đóng gói lúc", "Packed at"}, in_section("technical", kept));
}

void declare_criterion_work(Catalog& catalog) {
    catalog.entity<CriterionWork>("crw", {"Phần viết của tiêu chí", "Work on a criterion"})
        .field<&CriterionWork::assessment_id>({"Đợt tự đánh giá", "Self-assessment"})
        .field<&CriterionWork::node_code>({"Tiêu chí", "Criterion"}, {.limit = 40})
        .field<&CriterionWork::owner_id>({"Người phụ trách", "Owner"}, kept)
        .field<&CriterionWork::due_on>({"Hạn", "Due"}, kept)
        .field<&CriterionWork::narrative>({"Mô tả hiện trạng", "Narrative"}, kept_text(20'000))
        .field<&CriterionWork::self_level>({"Mức tự đánh giá", "Own level"}, {.limit = 10, .required = false})
        .field<&CriterionWork::self_reason>({"Lý do", "Reason"}, kept_text(2'000))
        .field<&CriterionWork::confirmed_by>({"Người xác nhận", "Confirmed by"}, kept_text(200))
        .field<&CriterionWork::confirmed_at>({"Xác nhận lúc", "Confirmed at"}, kept)
        .field<&CriterionWork::computed_level>({"Mức hệ thống tính", "Computed level"},
                                               {.limit = 10, .required = false})
        .field<&CriterionWork::computed_status>({"Cách xác định", "Status"}, kept_text(20))
        .field<&CriterionWork::numerator>({"Tử số", "Numerator"}, {.limit = 1'000'000'000, .required = false})
        .field<&CriterionWork::denominator>({"Mẫu số", "Denominator"},
                                            {.limit = 1'000'000'000, .required = false})
        .unique<&CriterionWork::assessment_id, &CriterionWork::node_code>()
        .read<readers<CriterionWork>>()
        .write<any_of<leaders, in_group_of<&CriterionWork::assessment_id>, owns>>();
}

void declare_frozen(Catalog& catalog) {
    catalog.entity<AssessmentSnapshot>("asn", {"Số liệu đã chốt", "Frozen figures"})
        .field<&AssessmentSnapshot::assessment_id>({"Đợt tự đánh giá", "Self-assessment"})
        .field<&AssessmentSnapshot::taken_at>({"Lúc", "At"})
        .field<&AssessmentSnapshot::framework>({"Bộ tiêu chuẩn", "Standard"}, kept_text(1'000'000))
        .field<&AssessmentSnapshot::evaluation>({"Kết quả tính", "Evaluation"}, kept_text(1'000'000))
        .field<&AssessmentSnapshot::mirror>({"Bảng tiêu chuẩn", "Mirror"}, kept_text(1'000'000))
        .field<&AssessmentSnapshot::tables>({"Bảng số liệu", "Tables"}, kept_text(1'000'000))
        .field<&AssessmentSnapshot::sha256>({"Mã băm", "Hash"}, kept_text(64))
        .read<readers<AssessmentSnapshot>>()
        .write<system_only>();
    catalog.entity<FrozenEvidence>("fev", {"Minh chứng đã chốt", "Frozen evidence"})
        .field<&FrozenEvidence::assessment_id>({"Đợt tự đánh giá", "Self-assessment"})
        .field<&FrozenEvidence::evidence_id>({"Minh chứng", "Evidence"})
        .field<&FrozenEvidence::node_code>({"Tiêu chí", "Criterion"}, {.limit = 40})
        .unique<&FrozenEvidence::assessment_id, &FrozenEvidence::evidence_id, &FrozenEvidence::node_code>()
        .read<readers<FrozenEvidence>>()
        .write<system_only>();
}

}  // namespace

Condition leaders(const Question& question) {
    if (question.actor.campus) return never();
    return holds<Role::principal, Role::vice_principal>(question);
}

Condition writers(const Question& question) {
    return any_of<leaders, holds<Role::clerk>, in_a_group, owns_some>(question);
}

void stop(ProblemKind kind, std::string_view path, std::string_view code) {
    throw Problem(kind, {{.path = std::string(path), .code = std::string(code)}});
}

void declare_evidence(Catalog& catalog) {
    auto evidence = catalog.entity<Evidence>("evd", {"Minh chứng", "Evidence"});
    add_paper(evidence);
    add_place(evidence);
    evidence.unique<&Evidence::code>()
        .read<readers_of_evidence>()
        .write<writers>()
        .created_by<NewEvidence>("/evidences/add")
        .present(look_of_evidence())
        .rest(Rest::read_only);
    catalog.entity<EvidenceLink>("evl", {"Minh chứng của tiêu chí", "Evidence of a criterion"})
        .field<&EvidenceLink::evidence_id>({"Minh chứng", "Evidence"})
        .field<&EvidenceLink::framework_code>({"Bộ tiêu chuẩn", "Standard"}, {.limit = 40, .lookup = true})
        .field<&EvidenceLink::node_code>({"Tiêu chí", "Criterion"}, {.limit = 40})
        .field<&EvidenceLink::level>({"Mức", "Level"}, {.limit = 10, .required = false})
        .field<&EvidenceLink::is_origin>({"Tiêu chí đầu tiên", "First criterion"}, kept)
        .unique<&EvidenceLink::evidence_id, &EvidenceLink::framework_code, &EvidenceLink::node_code>()
        .read<readers_of_links>()
        .write<writers>();
}

void declare_assessment(Catalog& catalog) {
    auto assessment = catalog.entity<SelfAssessment>("sas", {"Đợt tự đánh giá", "Self-assessment"});
    add_state(assessment);
    add_closing(assessment);
    assessment
        .unique<&SelfAssessment::framework_code, &SelfAssessment::year_id, &SelfAssessment::stage_code>()
        .read<readers_of_assessment>()
        .write<any_of<leaders, in_its_group>>()
        .act<leaders>()
        .created_by<NewAssessment>("/self-assessments/begin")
        .present(look_of_assessment())
        .rest(Rest::read_only);
    catalog.entity<CouncilMember>("cnm", {"Thành viên hội đồng", "Member of the council"})
        .field<&CouncilMember::assessment_id>({"Đợt tự đánh giá", "Self-assessment"})
        .field<&CouncilMember::staff_member_id>({"Người", "Staff member"})
        .field<&CouncilMember::role>({"Vai trò", "Role"}, kept)
        .field<&CouncilMember::task>({"Nhiệm vụ", "Task"}, kept_text(300))
        .unique<&CouncilMember::assessment_id, &CouncilMember::staff_member_id>()
        .parent<&CouncilMember::assessment_id>()
        .read<readers<CouncilMember>>();
    declare_criterion_work(catalog);
    catalog.entity<StandardWork>("stw", {"Phần viết của tiêu chuẩn", "Work on a standard"})
        .field<&StandardWork::assessment_id>({"Đợt tự đánh giá", "Self-assessment"})
        .field<&StandardWork::node_code>({"Tiêu chuẩn", "Standard"}, {.limit = 40})
        .field<&StandardWork::strengths>({"Điểm mạnh", "Strengths"}, kept_text(10'000))
        .field<&StandardWork::weaknesses>({"Điểm yếu", "Weaknesses"}, kept_text(10'000))
        .field<&StandardWork::causes>({"Nguyên nhân", "Causes"}, kept_text(10'000))
        .unique<&StandardWork::assessment_id, &StandardWork::node_code>()
        .read<readers<StandardWork>>()
        .write<any_of<leaders, in_group_of<&StandardWork::assessment_id>>>();
    declare_frozen(catalog);
}

void declare_sending(Catalog& catalog) {
    catalog.entity<PushReceiver>("psr", {"Cổng tiếp nhận số liệu", "Receiver of figures"})
        .field<&PushReceiver::framework_code>({"Bộ tiêu chuẩn", "Standard"}, {.limit = 40})
        .field<&PushReceiver::url>({"Địa chỉ nhận", "Address"}, {.limit = 500})
        .field<&PushReceiver::note>({"Ghi chú", "Note"}, kept_text(300))
        .field<&PushReceiver::active>({"Đang bật", "Active"}, kept)
        .field<&PushReceiver::sealed_token>({"Mã kết nối đã mã hóa", "Encrypted token"},
                                            {.limit = 1'000, .required = false})
        .read<leaders>()
        .write<leaders>();
    catalog.entity<PushDelivery>("psd", {"Lần gửi một tiêu chí", "Delivery of an indicator"})
        .field<&PushDelivery::receiver_id>({"Cổng", "Receiver"})
        .field<&PushDelivery::assessment_id>({"Đợt tự đánh giá", "Self-assessment"})
        .field<&PushDelivery::node_code>({"Tiêu chí", "Criterion"}, {.limit = 40})
        .field<&PushDelivery::body>({"Nội dung", "Body"}, {.limit = 10'000})
        .field<&PushDelivery::idempotency_key>({"Khóa chống trùng", "Idempotency key"}, {.limit = 64})
        .field<&PushDelivery::state>({"Tình trạng", "State"}, kept)
        .field<&PushDelivery::attempts>({"Số lần gửi", "Attempts"}, {.limit = 1'000, .required = false})
        .field<&PushDelivery::next_at>({"Gửi lại lúc", "Next"}, kept)
        .unique<&PushDelivery::receiver_id, &PushDelivery::idempotency_key>()
        .read<leaders>()
        .write<system_only>();
    catalog.entity<PushAttempt>("psa", {"Nhật ký gửi", "Attempt to send"})
        .field<&PushAttempt::delivery_id>({"Lần gửi", "Delivery"})
        .field<&PushAttempt::at>({"Lúc", "At"})
        .field<&PushAttempt::status>({"Mã trả lời", "Status"}, {.limit = 999, .required = false})
        .field<&PushAttempt::fault>({"Lỗi", "Fault"}, kept_text(60))
        .field<&PushAttempt::message>({"Lời nhắn", "Message"}, kept_text(500))
        .read<leaders>()
        .write<system_only>();
}

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_evidence(catalog);
    declare_assessment(catalog);
    declare_sending(catalog);
    declare_messages(catalog);
    declare_views(catalog);
    declare_findings(catalog);
}

}  // namespace truong::dossier
