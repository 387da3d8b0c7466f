// What the routes take and give.
#include "modules/quality/entities.hpp"

namespace truong::quality {

namespace {

constexpr FieldOptions named_record_text{.limit = 20}, short_words{.limit = 80}, long_words{.limit = 300};
constexpr FieldOptions sentence_text{.limit = 2'000}, optional_words{.limit = 80, .required = false};

void declare_acceptance_messages(Catalog& catalog) {
    catalog.message<Acceptance>({"Chấp nhận lỗi dữ liệu", "Acceptance of a finding"})
        .field<&Acceptance::record>({"Hồ sơ", "Record"}, named_record_text)
        .field<&Acceptance::code>({"Mã lỗi", "Code"}, short_words)
        .field<&Acceptance::field>({"Mục dữ liệu", "Field"}, optional_words)
        .field<&Acceptance::reason>({"Lý do", "Reason"}, {.limit = 500, .privacy = Privacy::personal})
        .field<&Acceptance::decision>({"Quyết định, văn bản", "Decision"},
                                      {.limit = 200, .required = false, .privacy = Privacy::personal})
        .field<&Acceptance::valid_to>({"Chấp nhận đến ngày", "Accepted until"});
    catalog.message<NamedAcceptance>().field<&NamedAcceptance::id>(
        {"Lỗi được chấp nhận", "Accepted finding"});
    catalog.message<Withdrawn>({"Không chấp nhận nữa", "Withdrawn acceptance"})
        .field<&Withdrawn::record>({"Hồ sơ", "Record"}, named_record_text)
        .field<&Withdrawn::code>({"Mã lỗi", "Code"}, short_words)
        .field<&Withdrawn::field>({"Mục dữ liệu", "Field"}, short_words);
}

void declare_worklist_messages(Catalog& catalog) {
    catalog.message<WorklistQuery>()
        .field<&WorklistQuery::class_id>({"Lớp", "Class"})
        .field<&WorklistQuery::fixer>({"Ai sửa", "Fixer"})
        .field<&WorklistQuery::code>({"Mã lỗi", "Code"}, short_words)
        .field<&WorklistQuery::field>({"Mục dữ liệu", "Field"}, short_words)
        .field<&WorklistQuery::kind>({"Loại hồ sơ", "Kind of record"}, short_words)
        .field<&WorklistQuery::record>({"Hồ sơ", "Record"}, named_record_text)
        .field<&WorklistQuery::severity>({"Mức độ", "Severity"})
        .field<&WorklistQuery::accepted>({"Đã chấp nhận", "Accepted"})
        .field<&WorklistQuery::limit>({"Số dòng", "Lines"}, {.limit = 200, .minimum = 1})
        .field<&WorklistQuery::after>({"Sau lỗi", "After"});
    catalog.message<WorkItem>({"Việc sửa dữ liệu", "Finding to mend"})
        .field<&WorkItem::id>({"Lỗi", "Finding"})
        .field<&WorkItem::record>({"Hồ sơ", "Record"}, named_record_text)
        .field<&WorkItem::kind>({"Loại hồ sơ", "Kind of record"}, short_words)
        .field<&WorkItem::kind_vi>({"Tên loại", "Name of the kind in Vietnamese"}, long_words)
        .field<&WorkItem::kind_en>({"Tên loại (tiếng Anh)", "Name of the kind"}, long_words)
        .field<&WorkItem::name>({"Tên hồ sơ", "Name of the record"}, long_words)
        .field<&WorkItem::class_id>({"Lớp", "Class"})
        .field<&WorkItem::class_name>({"Tên lớp", "Name of the class"}, long_words)
        .field<&WorkItem::campus_id>({"Cơ sở", "Campus"})
        .field<&WorkItem::dimension>({"Tiêu chí", "Dimension"})
        .field<&WorkItem::severity>({"Mức độ", "Severity"})
        .field<&WorkItem::code>({"Mã lỗi", "Code"}, short_words)
        .field<&WorkItem::field>({"Mục dữ liệu", "Field"}, short_words)
        .field<&WorkItem::field_vi>({"Tên mục", "Name of the field in Vietnamese"}, long_words)
        .field<&WorkItem::field_en>({"Tên mục (tiếng Anh)", "Name of the field"}, long_words)
        .field<&WorkItem::message_vi>({"Nội dung", "Message in Vietnamese"}, sentence_text)
        .field<&WorkItem::message_en>({"Nội dung (tiếng Anh)", "Message"}, sentence_text)
        .field<&WorkItem::fixer>({"Ai sửa", "Fixer"})
        .field<&WorkItem::accepted>({"Đã chấp nhận", "Accepted"})
        .field<&WorkItem::found_on>({"Phát hiện ngày", "Found on"});
    catalog.message<WorklistsQuery>()
        .field<&WorklistsQuery::class_id>({"Lớp", "Class"})
        .field<&WorklistsQuery::fixer>({"Ai sửa", "Fixer"});
    catalog.message<WorklistLine>({"Số lỗi cần sửa", "Findings that wait"})
        .field<&WorklistLine::class_id>({"Lớp", "Class"})
        .field<&WorklistLine::class_name>({"Tên lớp", "Name of the class"}, long_words)
        .field<&WorklistLine::fixer>({"Ai sửa", "Fixer"})
        .field<&WorklistLine::severity>({"Mức độ", "Severity"})
        .field<&WorklistLine::kind>({"Loại hồ sơ", "Kind of record"}, short_words)
        .field<&WorklistLine::code>({"Mã lỗi", "Code"}, short_words)
        .field<&WorklistLine::field>({"Mục dữ liệu", "Field"}, short_words)
        .field<&WorklistLine::field_vi>({"Tên mục", "Name of the field in Vietnamese"}, long_words)
        .field<&WorklistLine::field_en>({"Tên mục (tiếng Anh)", "Name of the field"}, long_words)
        .field<&WorklistLine::findings>({"Số lỗi", "Findings"});
}

void declare_score_messages(Catalog& catalog) {
    catalog.message<ScoresQuery>()
        .field<&ScoresQuery::by>({"Theo", "By"}, {.limit = 10, .required = false})
        .field<&ScoresQuery::kind>({"Loại hồ sơ", "Kind of record"}, short_words)
        .field<&ScoresQuery::class_id>({"Lớp", "Class"});
    catalog.message<SchoolScoresQuery>().field<&SchoolScoresQuery::kind>({"Loại hồ sơ", "Kind of record"},
                                                                         short_words);
    catalog.message<ScoreLine>({"Điểm chất lượng dữ liệu", "Scores"})
        .field<&ScoreLine::key>({"Mã", "Key"}, short_words)
        .field<&ScoreLine::name_vi>({"Tên", "Name in Vietnamese"}, long_words)
        .field<&ScoreLine::name_en>({"Tên tiếng Anh", "Name"}, long_words)
        .field<&ScoreLine::records>({"Số hồ sơ", "Records"})
        .field<&ScoreLine::correct>({"Hồ sơ đúng", "Correct records"})
        .field<&ScoreLine::verified>({"Mục đã đối chiếu", "Verified fields"})
        .field<&ScoreLine::verifiable>({"Mục đối chiếu được", "Verifiable fields"})
        .field<&ScoreLine::filled>({"Mục đã điền", "Filled fields"})
        .field<&ScoreLine::required>({"Mục bắt buộc", "Required fields"})
        .field<&ScoreLine::complete>({"Hồ sơ đủ", "Complete records"})
        .field<&ScoreLine::clean>({"Hồ sơ sạch", "Clean records"})
        .field<&ScoreLine::alive>({"Hồ sơ sống", "Records kept up"})
        .field<&ScoreLine::errors>({"Số lỗi", "Errors"})
        .field<&ScoreLine::warnings>({"Số cảnh báo", "Warnings"});
}

}  // namespace

void declare_messages(Catalog& catalog) {
    declare_acceptance_messages(catalog);
    declare_worklist_messages(catalog);
    declare_score_messages(catalog);
    catalog.message<RefreshRequest>();
    catalog.message<Refreshed>({"Kết quả rà soát", "Result of a refresh"})
        .field<&Refreshed::records>({"Số hồ sơ", "Records"})
        .field<&Refreshed::findings>({"Số lỗi", "Findings"});
}

}  // namespace truong::quality
