// What the house says and what the law says, as dated rows.
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

constexpr FieldOptions short_code{.limit = 40};
constexpr FieldOptions basis_text{.limit = 300};
constexpr FieldOptions long_text{.limit = 4000, .required = false};
constexpr FieldOptions flag{.required = false};

void declare_purposes(Catalog& catalog) {
    catalog.entity<Purpose>("pps", {"Mục đích xử lý dữ liệu", "Purpose of data processing"})
        .field<&Purpose::code>({"Mã", "Code"}, short_code)
        .field<&Purpose::name_vi>({"Tên", "Name in Vietnamese"},
                                  {.limit = 200, .order = Order::text, .searched = true})
        .field<&Purpose::name_en>({"Tên tiếng Anh", "Name in English"}, {.limit = 200})
        .field<&Purpose::print_name>({"Tên in trên văn bản", "Name as printed"}, {.limit = 200})
        .field<&Purpose::ground>({"Cơ sở xử lý", "Ground"})
        .field<&Purpose::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .field<&Purpose::recipients>({"Ai nhận được", "Recipients"}, {.limit = 500, .required = false})
        .field<&Purpose::kept_for>({"Lưu trong bao lâu", "Kept for"}, {.limit = 300, .required = false})
        .field<&Purpose::child_consent>({"Cần cả ý kiến của trẻ", "Needs the child's own yes"}, flag)
        .field<&Purpose::sensitive>({"Dữ liệu nhạy cảm", "Sensitive data"}, flag)
        .field<&Purpose::third_party>({"Có bên thứ ba", "A third party takes part"}, flag)
        .field<&Purpose::sort>({"Thứ tự", "Order"}, {.limit = 10'000, .required = false})
        .field<&Purpose::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&Purpose::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&Purpose::valid_from, &Purpose::valid_to, &Purpose::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<Notice>("ntc", {"Thông báo xử lý dữ liệu", "Notice"})
        .field<&Notice::purpose>({"Mã mục đích", "Code of the purpose"}, short_code)
        .field<&Notice::number>({"Phiên bản", "Version"}, {.limit = 1000, .minimum = 1})
        .field<&Notice::text_vi>({"Nội dung", "Text in Vietnamese"}, {.limit = 4000})
        .field<&Notice::text_en>({"Nội dung tiếng Anh", "Text in English"}, long_text)
        .field<&Notice::child_text_vi>({"Nội dung cho trẻ", "Text for children in Vietnamese"}, long_text)
        .field<&Notice::child_text_en>({"Nội dung cho trẻ (tiếng Anh)", "Text for children"}, long_text)
        .field<&Notice::asks_again>({"Phải hỏi lại", "Asks everybody again"}, flag)
        .field<&Notice::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&Notice::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&Notice::valid_from, &Notice::valid_to, &Notice::purpose>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
}

void declare_terms(Catalog& catalog) {
    catalog.entity<ConsentAge>("cag", {"Tuổi quyết định", "Age of consent"})
        .field<&ConsentAge::step>({"Mốc", "Step"})
        .field<&ConsentAge::years>({"Từ đủ tuổi", "From the age of"}, {.limit = 30, .minimum = 1})
        .field<&ConsentAge::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .field<&ConsentAge::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&ConsentAge::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&ConsentAge::valid_from, &ConsentAge::valid_to, &ConsentAge::step>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<RequestClock>("rqc", {"Thời hạn giải quyết yêu cầu", "Clock of data requests"})
        .field<&RequestClock::kind>({"Loại yêu cầu", "Kind"})
        .field<&RequestClock::acknowledge_working_days>(
            {"Phản hồi trong (ngày làm việc)", "Acknowledged within (working days)"}, {.limit = 30})
        .field<&RequestClock::finish_days>({"Xong trong (ngày)", "Done within (days)"}, {.limit = 365})
        .field<&RequestClock::third_party_days>(
            {"Xong trong (ngày), khi có bên thứ ba", "Done within (days) with a third party"}, {.limit = 365})
        .field<&RequestClock::extension_days>({"Gia hạn một lần (ngày)", "One extension (days)"},
                                              {.limit = 365})
        .field<&RequestClock::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, basis_text)
        .field<&RequestClock::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&RequestClock::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&RequestClock::valid_from, &RequestClock::valid_to, &RequestClock::kind>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::full);
    catalog.entity<RetentionRule>("rtr", {"Thời hạn lưu", "Retention rule"})
        .field<&RetentionRule::entity>({"Loại dữ liệu", "Kind of rows"}, {.limit = 80})
        .field<&RetentionRule::months>({"Số tháng", "Months"}, {.limit = 1200, .minimum = 1})
        .field<&RetentionRule::basis>({"Căn cứ", "Basis"}, basis_text)
        .field<&RetentionRule::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&RetentionRule::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&RetentionRule::valid_from, &RetentionRule::valid_to, &RetentionRule::entity>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .rest(Rest::read_only);
}

}  // namespace

void declare_lists(Catalog& catalog) {
    declare_purposes(catalog);
    declare_terms(catalog);
}

}  // namespace truong::privacy
