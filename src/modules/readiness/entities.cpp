#include "modules/readiness/entities.hpp"

namespace truong::readiness {

namespace {

constexpr FieldOptions node_text{.limit = 60}, optional_code{.limit = 60, .required = false};
constexpr FieldOptions great_count{.limit = 1'000'000'000, .required = false};
constexpr FieldOptions whole_document{.limit = 600'000, .required = false};
constexpr FieldOptions small_number{.limit = 1'000, .required = false};

void declare_words(Catalog& catalog) {
    catalog.words<FrameworkState>({{FrameworkState::draft, {"Bản thảo", "Draft"}},
                                   {FrameworkState::in_force, {"Đang áp dụng", "In force"}},
                                   {FrameworkState::retired, {"Hết áp dụng", "Retired"}}});
    catalog.tones<FrameworkState>(
        {{FrameworkState::draft, Tone::waiting}, {FrameworkState::in_force, Tone::good}});
    catalog.words<SnapshotReason>({{SnapshotReason::nightly, {"Hằng đêm", "Nightly"}},
                                   {SnapshotReason::on_demand, {"Theo yêu cầu", "On demand"}},
                                   {SnapshotReason::submission, {"Khi nộp", "Submission"}}});
}

/// A draft is its authors' own until it holds.
Condition sees_framework(const Question& question) {
    if (question.actor.hat == Hat::none || question.actor.hat == Hat::guardian
        || question.actor.hat == Hat::pupil)
        return never();
    return where<&StandardFramework::state> != FrameworkState::draft || issuers(question);
}

void declare_frameworks(Catalog& catalog) {
    catalog.entity<StandardFramework>("sfw", {"Bộ tiêu chuẩn", "Framework of standards"})
        .field<&StandardFramework::code>({"Mã", "Code"}, node_text)
        .field<&StandardFramework::edition>({"Phiên bản", "Version"}, {.limit = 40})
        .field<&StandardFramework::name_vi>({"Tên", "Name in Vietnamese"}, {.limit = 300})
        .field<&StandardFramework::name_en>({"Tên tiếng Anh", "Name"}, {.limit = 300})
        .field<&StandardFramework::unit_id>({"Cơ quan ban hành", "Issued by"})
        .field<&StandardFramework::state>({"Tình trạng", "State"}, {.required = false})
        .field<&StandardFramework::valid_from>({"Áp dụng từ", "In force from"})
        .field<&StandardFramework::valid_to>({"Áp dụng đến", "In force until"})
        .field<&StandardFramework::legal_basis>({"Căn cứ pháp lý", "Legal basis"},
                                                {.limit = 500, .required = false})
        .field<&StandardFramework::content>({"Nội dung", "Content"}, whole_document)
        .unique<&StandardFramework::code, &StandardFramework::unit_id, &StandardFramework::edition>()
        .server_wide()
        .read<sees_framework>()
        .write<issuers>();
}

Presentation look_of_declaration() {
    return {.icon = "badge-check",
            .many = {"Tiêu chí tự khai", "Declared indicators"},
            .empty = {"Tiêu chí mà phần mềm chưa tính được, do một người của trường xác nhận, đứng ở đây.",
                      "What nothing computes and a named person attests stands here."},
            .title = {"node_code", "part_key"},
            .subtitle = {"attester_id", "valid_until"},
            .sort = "valid_until",
            .sections = {{"what", {"Khai gì", "What"}}, {"who", {"Ai xác nhận", "Who"}}},
            .next_steps = {{.field = "valid_until",
                            .values = {"past"},
                            .text = {"Đã hết hạn: hãy xác nhận lại.", "It is over: attest it again."}}}};
}

void declare_declarations(Catalog& catalog) {
    catalog.entity<Declaration>("rat", {"Tiêu chí tự khai", "Declaration"})
        .field<&Declaration::framework_code>({"Bộ tiêu chuẩn", "Framework"}, in_section("what", node_text))
        .field<&Declaration::node_code>({"Tiêu chí", "Indicator"},
                                        at_priority(1, in_section("what", node_text)))
        .field<&Declaration::part_key>({"Phần", "Part"}, in_section("what", optional_code))
        .field<&Declaration::item_code>({"Mục", "Item"}, in_section("what", optional_code))
        .field<&Declaration::level>({"Mức", "Level"}, at_priority(1, in_section("what", small_number)))
        .field<&Declaration::numerator>({"Đạt", "Numerator"}, in_section("what", great_count))
        .field<&Declaration::denominator>({"Trên tổng", "Denominator"}, in_section("what", great_count))
        .field<&Declaration::narrative>({"Thuyết minh", "Narrative"},
                                        {.limit = 2'000, .required = false, .section = "what"})
        .field<&Declaration::attester_id>({"Người xác nhận", "Attested by"},
                                          {.priority = 2, .section = "who"})
        .field<&Declaration::attested_on>({"Xác nhận ngày", "Attested on"}, {.section = "who"})
        .field<&Declaration::valid_until>({"Có giá trị đến", "Valid until"},
                                          {.priority = 2, .section = "who"})
        .unique<&Declaration::framework_code, &Declaration::node_code, &Declaration::part_key,
                &Declaration::item_code>()
        .read<sees_standing<Declaration>>()
        .write<leads_school>()
        .present(look_of_declaration())
        .rest(Rest::read_only);
}

void declare_readings(Catalog& catalog) {
    catalog.entity<FactReading>("rfr", {"Số liệu đã đo", "Reading of a fact"})
        .field<&FactReading::code>({"Số liệu", "Fact"}, node_text)
        .field<&FactReading::numerator>({"Đạt", "Numerator"}, great_count)
        .field<&FactReading::denominator>({"Trên tổng", "Denominator"}, great_count)
        .field<&FactReading::items>({"Các mục", "Items"}, {.limit = 20'000, .required = false})
        .field<&FactReading::measured_at>({"Đo lúc", "Measured at"})
        .unique<&FactReading::code>()
        .read<sees_standing<FactReading>>()
        .write<system_only>();
    catalog.entity<FactMark>("rfm", {"Số liệu cần đo lại", "Facts to measure again"})
        .field<&FactMark::codes>({"Số liệu", "Facts"}, {.limit = 20'000, .required = false})
        .read<system_only>()
        .write<system_only>();
    catalog.entity<LevelDay>("rld", {"Mức của một ngày", "Level of a day"})
        .field<&LevelDay::framework_code>({"Bộ tiêu chuẩn", "Framework"}, node_text)
        .field<&LevelDay::node_code>({"Tiêu chí", "Indicator"}, node_text)
        .field<&LevelDay::day>({"Ngày", "Day"})
        .field<&LevelDay::level>({"Mức", "Level"}, small_number)
        .field<&LevelDay::numerator>({"Đạt", "Numerator"}, great_count)
        .field<&LevelDay::denominator>({"Trên tổng", "Denominator"}, great_count)
        .unique<&LevelDay::framework_code, &LevelDay::node_code, &LevelDay::day>()
        .read<sees_standing<LevelDay>>()
        .write<system_only>();
}

void declare_standings(Catalog& catalog) {
    catalog.entity<StoredStanding>("rss", {"Trường đang ở đâu", "Standing of a school"})
        .field<&StoredStanding::framework_code>({"Bộ tiêu chuẩn", "Framework"}, node_text)
        .field<&StoredStanding::framework_version>({"Phiên bản", "Version"}, {.limit = 40})
        .field<&StoredStanding::outcome>({"Kết quả", "Outcome"}, node_text)
        .field<&StoredStanding::gate_met>({"Đủ điều kiện bắt buộc", "Gate met"}, {.required = false})
        .field<&StoredStanding::computed>({"Tính được", "Computed"}, small_number)
        .field<&StoredStanding::declared>({"Tự khai", "Declared"}, small_number)
        .field<&StoredStanding::na>({"Không áp dụng", "Not applicable"}, small_number)
        .field<&StoredStanding::unknown>({"Chưa có số liệu", "Unknown"}, small_number)
        .field<&StoredStanding::standards>({"Các tiêu chuẩn", "Standards"},
                                           {.limit = 40'000, .required = false})
        .field<&StoredStanding::as_of>({"Tính lúc", "As of"})
        .unique<&StoredStanding::framework_code>()
        .read<sees_standing<StoredStanding>>()
        .write<system_only>();
    catalog.entity<FrameworkTrial>("sft", {"Lần thử bản thảo", "Trial of a draft"})
        .field<&FrameworkTrial::framework_id>({"Bộ tiêu chuẩn", "Framework"})
        .field<&FrameworkTrial::draft_sha256>({"Mã băm của bản thảo", "Hash of the draft"}, {.limit = 64})
        .field<&FrameworkTrial::tried_at>({"Thử lúc", "Tried at"})
        .field<&FrameworkTrial::result>({"Kết quả", "Result"}, whole_document)
        .unique<&FrameworkTrial::framework_id>()
        .server_wide()
        .read<system_only>()
        .write<system_only>();
    catalog.entity<Snapshot>("rsn", {"Bản chụp", "Snapshot"})
        .field<&Snapshot::framework_code>({"Bộ tiêu chuẩn", "Framework"}, node_text)
        .field<&Snapshot::framework_version>({"Phiên bản", "Version"}, {.limit = 40})
        .field<&Snapshot::taken_at>({"Chụp lúc", "Taken at"})
        .field<&Snapshot::reason>({"Vì sao", "Reason"})
        .field<&Snapshot::outcome>({"Kết quả", "Outcome"}, node_text)
        .field<&Snapshot::results>({"Kết quả đầy đủ", "Results"}, whole_document)
        .field<&Snapshot::sha256>({"Mã băm", "Hash"}, {.limit = 64})
        .unique<&Snapshot::framework_code, &Snapshot::taken_at>()
        .read<sees_standing<Snapshot>>()
        .write<system_only>();
}

}  // namespace

Condition leads_school(const Question& question) {
    return holds<Role::principal, Role::vice_principal, Role::administrator>(question);
}

Condition issuers(const Question& question) {
    const Actor& actor = question.actor;
    if (actor.hat == Hat::officer && actor.authority && !actor.roles.has(Role::appraiser))
        return where<&StandardFramework::unit_id> == actor.authority;
    if (is_never(server_administrator(question))) return never();
    return where<&StandardFramework::unit_id>.is_null();
}

void declare_entities(Catalog& catalog) {
    declare_words(catalog);
    declare_frameworks(catalog);
    declare_declarations(catalog);
    declare_readings(catalog);
    declare_standings(catalog);
}

}  // namespace truong::readiness
