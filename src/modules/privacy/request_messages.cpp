// What goes over the wire about demands, the access log and retention.
#include "modules/privacy/changes.hpp"
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

constexpr FieldOptions label_text{.limit = 200};
constexpr FieldOptions words_text{.limit = 2000, .required = false};

void declare_steps(Catalog& catalog) {
    catalog.message<NewRequest>({"Yêu cầu mới", "New request"})
        .field<&NewRequest::person_id>({"Của ai", "Whose data"})
        .field<&NewRequest::kind>({"Loại yêu cầu", "Kind"})
        .field<&NewRequest::details>({"Nội dung", "Details"}, words_text)
        .field<&NewRequest::purpose>({"Mã mục đích", "Code of the purpose"}, {.limit = 40, .required = false})
        .field<&NewRequest::asked_by>({"Người yêu cầu", "Asked by"});
    catalog.message<WhichRequest>().field<&WhichRequest::id>({"Yêu cầu", "Request"});
    catalog.message<RequestExtension>({"Gia hạn", "Extension"})
        .field<&RequestExtension::id>({"Yêu cầu", "Request"})
        .field<&RequestExtension::reason>({"Lý do", "Reason"}, {.limit = 2000});
    catalog.message<RequestAnswer>({"Kết quả giải quyết", "Answer"})
        .field<&RequestAnswer::id>({"Yêu cầu", "Request"})
        .field<&RequestAnswer::answer>({"Trả lời", "Answer"}, words_text)
        .field<&RequestAnswer::legal_ground>({"Căn cứ pháp lý", "Legal ground"}, words_text);
    catalog.message<WhichRestriction>().field<&WhichRestriction::id>({"Hạn chế", "Restriction"});
    catalog.message<ErasureLine>({"Xóa gì, giữ gì", "What goes and what stays"})
        .field<&ErasureLine::entity>({"Loại dữ liệu", "Kind of rows"}, label_text)
        .field<&ErasureLine::label_vi>({"Tên", "Name in Vietnamese"}, label_text)
        .field<&ErasureLine::label_en>({"Tên tiếng Anh", "Name"}, label_text)
        .field<&ErasureLine::fate>({"Sẽ ra sao", "What becomes of them"}, {.limit = 10})
        .field<&ErasureLine::basis>({"Căn cứ", "Basis"}, {.limit = 300})
        .field<&ErasureLine::rows>({"Số dòng", "Rows"});
}

void declare_access(Catalog& catalog) {
    catalog.message<AccessQuery>()
        .field<&AccessQuery::person_id>({"Của ai", "Whose data"})
        .field<&AccessQuery::reader_id>({"Ai xem", "Who looked"})
        .field<&AccessQuery::entity>({"Loại dữ liệu", "Kind of rows"}, {.limit = 80})
        .field<&AccessQuery::from>({"Từ ngày", "From"})
        .field<&AccessQuery::to>({"Đến hết ngày", "To"})
        .field<&AccessQuery::starting_after>({"Sau dòng", "After the line"}, {.limit = 20})
        .field<&AccessQuery::limit>({"Số dòng", "Limit"}, {.limit = 200, .minimum = 1});
    catalog.message<AccessEntry>({"Lượt xem dữ liệu", "Access"})
        .field<&AccessEntry::id>({"Mã", "Id"}, {.limit = 20})
        .field<&AccessEntry::at>({"Lúc", "At"})
        .field<&AccessEntry::entity>({"Loại dữ liệu", "Kind of rows"}, label_text)
        .field<&AccessEntry::label_vi>({"Tên", "Name in Vietnamese"}, label_text)
        .field<&AccessEntry::label_en>({"Tên tiếng Anh", "Name"}, label_text)
        .field<&AccessEntry::fields>({"Các mục", "Fields"}, {.limit = 1000})
        .field<&AccessEntry::hat>({"Với tư cách", "Hat"}, {.limit = 20})
        .field<&AccessEntry::roles>({"Vai trò", "Roles"}, label_text)
        .field<&AccessEntry::school_id>({"Trường", "School"})
        .field<&AccessEntry::reader_name>({"Người xem", "Name of the reader"}, label_text)
        .field<&AccessEntry::about_name>({"Dữ liệu của", "Whose data it was"},
                                         {.limit = 200, .required = false})
        .field<&AccessEntry::own>({"Chính tôi", "It was me"});
}

void declare_retention(Catalog& catalog) {
    catalog.message<RetentionQuery>().field<&RetentionQuery::entity>({"Loại dữ liệu", "Kind of rows"},
                                                                     {.limit = 80});
    catalog.message<RetentionLine>({"Đến hạn xóa", "Due for erasure"})
        .field<&RetentionLine::entity>({"Loại dữ liệu", "Kind of rows"}, label_text)
        .field<&RetentionLine::label_vi>({"Tên", "Name in Vietnamese"}, label_text)
        .field<&RetentionLine::label_en>({"Tên tiếng Anh", "Name"}, label_text)
        .field<&RetentionLine::months>({"Số tháng", "Months"}, {.limit = 1200})
        .field<&RetentionLine::basis>({"Căn cứ", "Basis"}, {.limit = 300})
        .field<&RetentionLine::due>({"Đến hạn", "Due"})
        .field<&RetentionLine::held>({"Đang tạm dừng", "Held"});
    catalog.message<RetentionSetting>({"Đặt thời hạn lưu", "Retention setting"})
        .field<&RetentionSetting::entity>({"Loại dữ liệu", "Kind of rows"}, {.limit = 80})
        .field<&RetentionSetting::months>({"Số tháng", "Months"}, {.limit = 1200, .minimum = 1})
        .field<&RetentionSetting::basis>({"Căn cứ", "Basis"}, {.limit = 300})
        .field<&RetentionSetting::valid_from>({"Hiệu lực từ", "Valid from"});
}

}  // namespace

void declare_request_messages(Catalog& catalog) {
    declare_steps(catalog);
    declare_access(catalog);
    declare_retention(catalog);
    declare_changes(catalog);
}

}  // namespace truong::privacy
