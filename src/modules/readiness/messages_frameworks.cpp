// What the routes about frameworks, declarations and snapshots take and give.
#include "modules/readiness/message_options.hpp"
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

namespace {

void declare_declaring(Catalog& catalog) {
    catalog.message<Attestation>({"Xác nhận một tiêu chí", "Attestation"})
        .field<&Attestation::framework_code>({"Bộ tiêu chuẩn", "Framework"}, code_text)
        .field<&Attestation::node_code>({"Tiêu chí", "Indicator"}, code_text)
        .field<&Attestation::part_key>({"Phần", "Part"}, asked_code)
        .field<&Attestation::item_code>({"Mục", "Item"}, asked_code)
        .field<&Attestation::level>({"Mức", "Level"}, any_count)
        .field<&Attestation::numerator>({"Đạt", "Numerator"}, any_count)
        .field<&Attestation::denominator>({"Trên tổng", "Denominator"}, any_count)
        .field<&Attestation::narrative>({"Thuyết minh", "Narrative"}, {.limit = 2'000, .required = false})
        .field<&Attestation::attester_id>({"Người xác nhận", "Attested by"})
        .field<&Attestation::attested_on>({"Xác nhận ngày", "Attested on"})
        .field<&Attestation::valid_until>({"Có giá trị đến", "Valid until"});
    catalog.message<AttestedValue>()
        .field<&AttestedValue::part_key>({"Phần", "Part"}, asked_code)
        .field<&AttestedValue::item_code>({"Mục", "Item"}, asked_code)
        .field<&AttestedValue::level>({"Mức", "Level"}, any_count)
        .field<&AttestedValue::numerator>({"Đạt", "Numerator"}, any_count)
        .field<&AttestedValue::denominator>({"Trên tổng", "Denominator"}, any_count);
    catalog.message<JointAttestation>({"Xác nhận nhiều phần một lần", "Attestation of several parts"})
        .field<&JointAttestation::framework_code>({"Bộ tiêu chuẩn", "Framework"}, code_text)
        .field<&JointAttestation::node_code>({"Tiêu chí", "Indicator"}, code_text)
        .field<&JointAttestation::values>({"Các phần", "Values"}, {.limit = 60})
        .field<&JointAttestation::narrative>({"Thuyết minh", "Narrative"},
                                             {.limit = 2'000, .required = false})
        .field<&JointAttestation::attester_id>({"Người xác nhận", "Attested by"})
        .field<&JointAttestation::attested_on>({"Xác nhận ngày", "Attested on"})
        .field<&JointAttestation::valid_until>({"Có giá trị đến", "Valid until"});
    catalog.message<Attested>().field<&Attested::declared>({"Số phần đã khai", "Declared"}, any_count);
    catalog.message<NamedDeclaration>().field<&NamedDeclaration::id>({"Mã", "Id"});
    catalog.message<WithdrawnDeclaration>()
        .field<&WithdrawnDeclaration::framework_code>({"Bộ tiêu chuẩn", "Framework"}, code_text)
        .field<&WithdrawnDeclaration::node_code>({"Tiêu chí", "Indicator"}, code_text)
        .field<&WithdrawnDeclaration::part_key>({"Phần", "Part"}, asked_code);
}

void declare_documents(Catalog& catalog) {
    catalog.message<FrameworkLine>()
        .field<&FrameworkLine::id>({"Mã", "Id"})
        .field<&FrameworkLine::code>({"Mã", "Code"}, code_text)
        .field<&FrameworkLine::version>({"Phiên bản", "Version"}, code_text)
        .field<&FrameworkLine::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&FrameworkLine::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&FrameworkLine::legal_basis>({"Căn cứ", "Legal basis"}, long_text)
        .field<&FrameworkLine::status>({"Nguồn", "Status"}, code_text)
        .field<&FrameworkLine::state>({"Tình trạng", "State"})
        .field<&FrameworkLine::issuer>({"Cơ quan ban hành", "Issuer"}, name_text)
        .field<&FrameworkLine::valid_from>({"Áp dụng từ", "In force from"})
        .field<&FrameworkLine::valid_to>({"Áp dụng đến", "In force until"})
        .field<&FrameworkLine::mine>({"Sửa được", "Mine to change"})
        .field<&FrameworkLine::holds>({"Đang áp dụng", "Holds"})
        .field<&FrameworkLine::indicators>({"Tiêu chí", "Indicators"}, any_count)
        .field<&FrameworkLine::revision>({"Lần sửa", "Revision"}, any_count);
    catalog.message<FrameworkQuery>()
        .field<&FrameworkQuery::id>({"Mã", "Id"})
        .field<&FrameworkQuery::code>({"Mã", "Code"}, code_text);
    catalog.message<FactName>()
        .field<&FactName::code>({"Mã", "Code"}, code_text)
        .field<&FactName::label_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&FactName::label_en>({"Tên tiếng Anh", "Name"}, name_text);
    catalog.message<FrameworkDocument>()
        .field<&FrameworkDocument::id>({"Mã", "Id"})
        .field<&FrameworkDocument::code>({"Mã", "Code"}, code_text)
        .field<&FrameworkDocument::version>({"Phiên bản", "Version"}, code_text)
        .field<&FrameworkDocument::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&FrameworkDocument::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&FrameworkDocument::legal_basis>({"Căn cứ", "Legal basis"}, long_text)
        .field<&FrameworkDocument::state>({"Tình trạng", "State"})
        .field<&FrameworkDocument::mine>({"Sửa được", "Mine to change"})
        .field<&FrameworkDocument::revision>({"Lần sửa", "Revision"}, any_count)
        .field<&FrameworkDocument::content>({"Nội dung", "Content"}, document_text)
        .field<&FrameworkDocument::facts>({"Các số liệu", "Facts"}, some);
}

void declare_editing(Catalog& catalog) {
    catalog.message<CopyFramework>({"Tạo bản thảo mới", "New draft"})
        .field<&CopyFramework::code>({"Mã", "Code"}, code_text)
        .field<&CopyFramework::version>({"Phiên bản", "Version"}, code_text);
    catalog.message<EditFramework>()
        .field<&EditFramework::id>({"Mã", "Id"})
        .field<&EditFramework::version>({"Phiên bản", "Version"}, code_text)
        .field<&EditFramework::name_vi>({"Tên", "Name in Vietnamese"}, name_text)
        .field<&EditFramework::name_en>({"Tên tiếng Anh", "Name"}, name_text)
        .field<&EditFramework::legal_basis>({"Căn cứ", "Legal basis"}, {.limit = 2'000, .required = false})
        .field<&EditFramework::content>({"Nội dung", "Content"}, document_text)
        .field<&EditFramework::revision>({"Lần sửa", "Revision"}, any_count);
    catalog.message<FrameworkText>().field<&FrameworkText::content>({"Nội dung", "Content"}, document_text);
    catalog.message<FrameworkFault>()
        .field<&FrameworkFault::path>({"Nơi làm", "Path"}, name_text)
        .field<&FrameworkFault::code>({"Mã", "Code"}, code_text)
        .field<&FrameworkFault::message_vi>({"Nội dung", "Message in Vietnamese"}, long_text)
        .field<&FrameworkFault::message_en>({"Nội dung (tiếng Anh)", "Message"}, long_text);
    catalog.message<EnactFramework>({"Cho áp dụng", "Put in force"})
        .field<&EnactFramework::id>({"Mã", "Id"})
        .field<&EnactFramework::valid_from>({"Áp dụng từ", "In force from"})
        .field<&EnactFramework::valid_to>({"Áp dụng đến", "In force until"});
    catalog.message<RetireFramework>({"Thôi áp dụng", "Retire"})
        .field<&RetireFramework::id>({"Mã", "Id"})
        .field<&RetireFramework::valid_to>({"Áp dụng đến", "In force until"});
    catalog.message<NamedFramework>().field<&NamedFramework::id>({"Mã", "Id"});
}

void declare_effect(Catalog& catalog) {
    catalog.message<ChangedIndicator>()
        .field<&ChangedIndicator::code>({"Mã", "Code"}, code_text)
        .field<&ChangedIndicator::before>({"Trước", "Before"}, any_count)
        .field<&ChangedIndicator::after>({"Sau", "After"}, any_count);
    catalog.message<EffectOnSchool>()
        .field<&EffectOnSchool::school_id>({"Trường", "School"})
        .field<&EffectOnSchool::code>({"Mã", "Code"}, code_text)
        .field<&EffectOnSchool::name>({"Tên trường", "Name of the school"}, name_text)
        .field<&EffectOnSchool::before>({"Trước", "Before"}, code_text)
        .field<&EffectOnSchool::after>({"Sau", "After"}, code_text)
        .field<&EffectOnSchool::gate_before>({"Trước đó đủ điều kiện", "Gate before"})
        .field<&EffectOnSchool::gate_after>({"Sau đó đủ điều kiện", "Gate after"})
        .field<&EffectOnSchool::indicators>({"Tiêu chí", "Indicators"}, some);
    catalog.message<OutcomeCount>()
        .field<&OutcomeCount::outcome>({"Kết quả", "Outcome"}, asked_code)
        .field<&OutcomeCount::before>({"Trước", "Before"}, any_count)
        .field<&OutcomeCount::after>({"Sau", "After"}, any_count);
    catalog.message<IndicatorMoves>()
        .field<&IndicatorMoves::code>({"Mã", "Code"}, code_text)
        .field<&IndicatorMoves::up>({"Số trường lên mức", "Schools that rise"}, any_count)
        .field<&IndicatorMoves::down>({"Số trường xuống mức", "Schools that fall"}, any_count);
    catalog.message<TrialJob>().field<&TrialJob::job>({"Việc nền", "Job"}, code_text);
    catalog.message<Effect>({"Ảnh hưởng của bản thảo", "Effect of a draft"})
        .field<&Effect::schools>({"Số trường", "Schools"}, any_count)
        .field<&Effect::schools_changed>({"Số trường thay đổi", "Schools that change"}, any_count)
        .field<&Effect::outcomes_changed>({"Số trường đổi kết quả", "Outcomes changed"}, any_count)
        .field<&Effect::levels_changed>({"Số mức đổi", "Levels changed"}, any_count)
        .field<&Effect::gate_lost>({"Số trường mất điều kiện bắt buộc", "Schools that lose the gate"},
                                   any_count)
        .field<&Effect::gate_won>({"Số trường đủ thêm điều kiện bắt buộc", "Schools that win the gate"},
                                  any_count)
        .field<&Effect::outcomes>({"Theo kết quả", "By outcome"}, some)
        .field<&Effect::indicators>({"Theo tiêu chí", "By indicator"}, some)
        .field<&Effect::changed>({"Các trường thay đổi", "Schools that change"}, some)
        .field<&Effect::tried_at>({"Thử lúc", "Tried at"})
        .field<&Effect::current>({"Đúng bản thảo hiện tại", "Of the draft as it is"});
}

void declare_snapshots(Catalog& catalog) {
    catalog.message<SnapshotAsk>().field<&SnapshotAsk::framework>({"Bộ tiêu chuẩn", "Framework"}, code_text);
    catalog.message<SnapshotLine>()
        .field<&SnapshotLine::id>({"Mã", "Id"})
        .field<&SnapshotLine::framework_code>({"Bộ tiêu chuẩn", "Framework"}, code_text)
        .field<&SnapshotLine::framework_version>({"Phiên bản", "Version"}, code_text)
        .field<&SnapshotLine::outcome>({"Kết quả", "Outcome"}, code_text)
        .field<&SnapshotLine::sha256>({"Mã băm", "Hash"}, {.limit = 64})
        .field<&SnapshotLine::taken_at>({"Chụp lúc", "Taken at"})
        .field<&SnapshotLine::reason>({"Vì sao", "Reason"});
    catalog.message<SnapshotsQuery>()
        .field<&SnapshotsQuery::framework>({"Bộ tiêu chuẩn", "Framework"}, asked_code)
        .field<&SnapshotsQuery::school_id>({"Trường", "School"});
    catalog.message<SnapshotDocument>()
        .field<&SnapshotDocument::id>({"Mã", "Id"})
        .field<&SnapshotDocument::results>({"Kết quả đầy đủ", "Results"}, document_text)
        .field<&SnapshotDocument::sha256>({"Mã băm", "Hash"}, {.limit = 64});
    catalog.message<NamedSnapshot>().field<&NamedSnapshot::id>({"Mã", "Id"});
}

void declare_comparison(Catalog& catalog) {
    catalog.message<ComparisonQuery>()
        .field<&ComparisonQuery::framework>({"Bộ tiêu chuẩn", "Framework"}, asked_code)
        .field<&ComparisonQuery::school_id>({"Trường", "School"})
        .field<&ComparisonQuery::snapshot_id>({"Bản chụp", "Snapshot"});
    catalog.message<ChangedStandard>()
        .field<&ChangedStandard::code>({"Mã", "Code"}, code_text)
        .field<&ChangedStandard::before>({"Trước", "Before"}, code_text)
        .field<&ChangedStandard::after>({"Nay", "After"}, code_text);
    catalog.message<Comparison>({"So với bản chụp", "Comparison with a snapshot"})
        .field<&Comparison::taken_at>({"Chụp lúc", "Taken at"})
        .field<&Comparison::outcome_before>({"Kết quả trước", "Outcome before"}, code_text)
        .field<&Comparison::outcome_after>({"Kết quả nay", "Outcome now"}, code_text)
        .field<&Comparison::standards>({"Tiêu chuẩn thay đổi", "Standards that differ"}, some)
        .field<&Comparison::indicators>({"Tiêu chí thay đổi", "Indicators that differ"}, some);
}

}  // namespace

void declare_framework_messages(Catalog& catalog) {
    declare_comparison(catalog);
    declare_declaring(catalog);
    declare_documents(catalog);
    declare_editing(catalog);
    declare_effect(catalog);
    declare_snapshots(catalog);
}

}  // namespace truong::readiness
