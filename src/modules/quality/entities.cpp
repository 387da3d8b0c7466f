#include "modules/quality/entities.hpp"
#include "modules/quality/rules.hpp"

namespace truong::quality {

namespace {

constexpr std::string_view with_record = "DEFAULT: cùng với hồ sơ mà nó nói về";
constexpr FieldOptions record_text_options{.limit = 20}, kind_text{.limit = 80}, code_text{.limit = 60};
constexpr FieldOptions field_text{.limit = field_length, .required = false};
constexpr FieldOptions small_count{.limit = 10'000, .required = false};

/// Who answers for the records of the school; a homeroom teacher for those of his class.
template <class Row> Condition who_looks_after(const Question& question) {
    return any_of<people::registrars, related<classes::HomeroomTeacherOfClass, &Row::class_id>>(question);
}

void declare_findings(Catalog& catalog) {
    // The unique key with the id says nothing new: it is there to find those of one group.
    catalog.entity<DataFinding>("dqf", {"Lỗi dữ liệu", "Data finding"})
        .field<&DataFinding::record>({"Hồ sơ", "Record"}, record_text_options)
        .field<&DataFinding::record_kind>({"Loại hồ sơ", "Kind of record"}, kind_text)
        .field<&DataFinding::person_id>({"Về người", "Person"})
        .field<&DataFinding::class_id>({"Lớp", "Class"})
        .field<&DataFinding::campus_id>({"Cơ sở", "Campus"})
        .field<&DataFinding::dimension>({"Tiêu chí", "Dimension"})
        .field<&DataFinding::severity>({"Mức độ", "Severity"})
        .field<&DataFinding::code>({"Mã lỗi", "Code"}, code_text)
        .field<&DataFinding::field>({"Mục dữ liệu", "Field"}, field_text)
        .field<&DataFinding::args>({"Chi tiết", "Details"},
                                   {.limit = 600, .required = false, .privacy = Privacy::personal})
        .field<&DataFinding::group_key>({"Nhóm liên quan", "Group"}, {.limit = 64, .required = false})
        .field<&DataFinding::fixer>({"Ai sửa", "Fixer"})
        .field<&DataFinding::accepted>({"Đã chấp nhận", "Accepted"}, {.required = false})
        .field<&DataFinding::found_on>({"Phát hiện ngày", "Found on"})
        .unique<&DataFinding::record, &DataFinding::code, &DataFinding::field, &DataFinding::args>()
        .unique<&DataFinding::group_key, &DataFinding::id>()
        .about<&DataFinding::person_id>()
        .campus<&DataFinding::campus_id>()
        .retention({.months = 24, .basis = with_record})
        .read<who_looks_after<DataFinding>>()
        .write<system_only>();
}

void declare_scores(Catalog& catalog) {
    catalog.entity<RecordScore>("dqs", {"Điểm chất lượng hồ sơ", "Score of a record"})
        .field<&RecordScore::record>({"Hồ sơ", "Record"}, record_text_options)
        .field<&RecordScore::record_kind>({"Loại hồ sơ", "Kind of record"}, kind_text)
        .field<&RecordScore::person_id>({"Về người", "Person"})
        .field<&RecordScore::class_id>({"Lớp", "Class"})
        .field<&RecordScore::campus_id>({"Cơ sở", "Campus"})
        .field<&RecordScore::required>({"Mục bắt buộc", "Required fields"}, small_count)
        .field<&RecordScore::filled>({"Mục đã điền", "Filled fields"}, small_count)
        .field<&RecordScore::verifiable>({"Mục đối chiếu được", "Verifiable fields"}, small_count)
        .field<&RecordScore::verified>({"Mục đã đối chiếu", "Verified fields"}, small_count)
        .field<&RecordScore::errors>({"Lỗi", "Errors"}, small_count)
        .field<&RecordScore::warnings>({"Cảnh báo", "Warnings"}, small_count)
        .field<&RecordScore::incorrect>({"Lỗi về tính đúng", "Errors of correctness"}, small_count)
        .field<&RecordScore::doubles>({"Trùng, sai dạng", "Doubles and malformed"}, small_count)
        .field<&RecordScore::stale>({"Chưa cập nhật", "Out of date"}, small_count)
        .field<&RecordScore::touched_on>({"Cập nhật ngày", "Touched on"})
        .unique<&RecordScore::record>()
        .about<&RecordScore::person_id>()
        .campus<&RecordScore::campus_id>()
        .retention({.months = 24, .basis = with_record})
        .read<who_looks_after<RecordScore>>()
        .write<system_only>();
}

Presentation look_of_accepted() {
    return {.task = Task::data,
            .icon = "circle-check",
            .many = {"Lỗi dữ liệu được chấp nhận", "Accepted findings"},
            .empty = {"Lỗi không sửa được vì giấy tờ đúng là như vậy: khi chấp nhận kèm lý do, nó đứng ở đây "
                      "và không báo nữa.",
                      "What cannot be mended because the papers say so stands here with its reason."},
            .title = {"code"},
            .subtitle = {"field", "valid_to"},
            .sort = "valid_to",
            .sections = {{"what", {"Lỗi nào", "What"}}, {"why", {"Vì sao chấp nhận", "Why"}}},
            .next_steps = {{.field = "valid_to",
                            .values = {"past"},
                            .text = {"Đã hết hạn chấp nhận: lỗi sẽ được báo lại.",
                                     "It is accepted no longer and will be reported again."}}}};
}

void declare_accepted(Catalog& catalog) {
    catalog.entity<AcceptedFinding>("dqa", {"Lỗi dữ liệu được chấp nhận", "Accepted finding"})
        .field<&AcceptedFinding::record>({"Hồ sơ", "Record"}, in_section("what", record_text_options))
        .field<&AcceptedFinding::code>({"Mã lỗi", "Code"}, at_priority(1, in_section("what", code_text)))
        .field<&AcceptedFinding::field>({"Mục dữ liệu", "Field"}, in_section("what", field_text))
        .field<&AcceptedFinding::person_id>({"Về người", "Person"}, {.priority = 1, .section = "what"})
        .field<&AcceptedFinding::campus_id>({"Cơ sở", "Campus"}, {.section = "what"})
        .field<&AcceptedFinding::reason>(
            {"Lý do", "Reason"},
            {.limit = 500, .privacy = Privacy::personal, .priority = 2, .section = "why"})
        .field<&AcceptedFinding::decision>(
            {"Quyết định, văn bản", "Decision"},
            {.limit = 200, .required = false, .privacy = Privacy::personal, .section = "why"})
        .field<&AcceptedFinding::valid_to>(
            {"Chấp nhận đến ngày", "Accepted until"},
            {.help = {"Sau ngày này lỗi được báo lại.", "After this day it is reported again."},
             .priority = 2,
             .section = "why"})
        .unique<&AcceptedFinding::record, &AcceptedFinding::code, &AcceptedFinding::field>()
        .about<&AcceptedFinding::person_id>()
        .campus<&AcceptedFinding::campus_id>()
        .retention({.months = 24, .basis = with_record})
        .read<people::registrars>()
        .write<people::registrars>()
        .part_of<&AcceptedFinding::person_id>({"Lỗi được chấp nhận", "Accepted findings"}, 13)
        .present(look_of_accepted())
        .rest(Rest::read_only);
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_findings(catalog);
    declare_scores(catalog);
    declare_accepted(catalog);
    declare_messages(catalog);
    declare_sentences(catalog);
}

Condition who_looks_after_findings(const Question& question) {
    return who_looks_after<DataFinding>(question);
}

}  // namespace truong::quality
