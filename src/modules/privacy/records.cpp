// What people said, what they demand, and what follows for their data.
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_findings(catalog);
    declare_lists(catalog);
    declare_records(catalog);
    declare_messages(catalog);
    declare_request_messages(catalog);
}

namespace {

/// His own, as pupil, guardian or member of staff.
template <auto Member> Condition about_himself(const Question& question) {
    const Actor& actor = question.actor;
    const bool worn = actor.hat == Hat::staff || actor.hat == Hat::guardian || actor.hat == Hat::pupil;
    return worn && actor.person ? where<Member> == actor.person : never();
}
template <auto Member> Condition about_his_child(const Question& question) {
    return of_minor(question, column<Member>());
}

/// Once the person is gone the answer is still shown to who asked.
Condition asked_for_erased(const Question& question) {
    const Condition own = about_himself<&DataRequest::asked_by>(question);
    return is_never(own) ? own : where<&DataRequest::person_id>.is_null() && own;
}

constexpr FieldOptions personal_text{.limit = 2000, .required = false, .privacy = Privacy::personal};
constexpr FieldOptions plain_text{.limit = 2000, .required = false};
constexpr FieldOptions purpose_code{.limit = 40, .required = false};

void declare_consent(Catalog& catalog) {
    catalog.entity<Consent>("cns", {"Ý kiến đồng ý", "Consent"})
        .field<&Consent::person_id>({"Của ai", "Whose data"})
        .field<&Consent::purpose>({"Mã mục đích", "Code of the purpose"}, {.limit = 40})
        .field<&Consent::notice_id>({"Văn bản đã xem", "The text that was shown"})
        .field<&Consent::state>({"Ý kiến", "Answer"})
        .field<&Consent::side>({"Với tư cách", "As"})
        .field<&Consent::given_by>({"Người trả lời", "Given by"})
        .field<&Consent::decided_at>({"Lúc", "At"})
        .field<&Consent::channel>({"Cách trả lời", "Channel"})
        .field<&Consent::address>({"Địa chỉ mạng (đã che)", "Address, masked"},
                                  {.limit = 60, .required = false, .privacy = Privacy::personal})
        .field<&Consent::reason>({"Nơi lưu giấy", "Where the paper lies"}, personal_text)
        .unique<&Consent::person_id, &Consent::purpose, &Consent::side, &Consent::given_by>()
        .about<&Consent::person_id>()
        .retention({.months = 60, .basis = "DEFAULT: chứng cứ đồng ý (Luật 91/2025/QH15)"})
        .read<any_of<people::registrars, about_himself<&Consent::person_id>,
                     about_his_child<&Consent::person_id>>>()
        .write<system_only>()
        .rest(Rest::read_only);
}

void declare_request(Catalog& catalog) {
    catalog.entity<DataRequest>("drq", {"Yêu cầu về dữ liệu cá nhân", "Data request"})
        .field<&DataRequest::person_id>({"Của ai", "Whose data"})
        .field<&DataRequest::asked_by>({"Người yêu cầu", "Asked by"})
        .field<&DataRequest::kind>({"Loại yêu cầu", "Kind"})
        .field<&DataRequest::details>({"Nội dung", "Details"}, personal_text)
        .field<&DataRequest::purpose>({"Mã mục đích", "Code of the purpose"}, purpose_code)
        .field<&DataRequest::channel>({"Cách gửi", "Channel"})
        .field<&DataRequest::state>({"Trạng thái", "State"})
        .field<&DataRequest::third_party>({"Có bên thứ ba", "A third party takes part"}, {.required = false})
        .field<&DataRequest::received_at>({"Nhận lúc", "Received at"})
        .field<&DataRequest::acknowledge_by>({"Phản hồi trước hết ngày", "Acknowledge by"})
        .field<&DataRequest::due_on>({"Hạn giải quyết", "Due on"})
        .field<&DataRequest::acknowledged_at>({"Đã phản hồi lúc", "Acknowledged at"})
        .field<&DataRequest::closed_at>({"Kết thúc lúc", "Closed at"})
        .field<&DataRequest::extended_from>({"Hạn trước khi gia hạn", "Due before the extension"})
        .field<&DataRequest::extension_reason>({"Lý do gia hạn", "Reason of the extension"}, plain_text)
        .field<&DataRequest::legal_ground>({"Căn cứ pháp lý", "Legal ground"}, plain_text)
        .field<&DataRequest::answer>({"Trả lời", "Answer"}, personal_text)
        .field<&DataRequest::prepared_by>({"Người chuẩn bị", "Prepared by"})
        .field<&DataRequest::decided_by>({"Người quyết định", "Decided by"})
        .about<&DataRequest::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: chứng cứ đã giải quyết (NĐ 356/2025/NĐ-CP)"})
        .read<any_of<people::registrars, about_himself<&DataRequest::person_id>,
                     about_his_child<&DataRequest::person_id>, asked_for_erased>>()
        .write<people::registrars>()
        .rest(Rest::read_only);
}

void declare_limits(Catalog& catalog) {
    catalog.entity<Restriction>("rst", {"Hạn chế xử lý", "Restriction"})
        .field<&Restriction::person_id>({"Của ai", "Whose data"})
        .field<&Restriction::request_id>({"Theo yêu cầu", "By the request"})
        .field<&Restriction::purpose>({"Mã mục đích", "Code of the purpose"}, purpose_code)
        .field<&Restriction::valid_from>({"Từ ngày", "From"})
        .field<&Restriction::valid_to>({"Đến ngày", "Until"})
        .dated<&Restriction::valid_from, &Restriction::valid_to, &Restriction::person_id,
               &Restriction::purpose>()
        .about<&Restriction::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: như yêu cầu đã giải quyết"})
        .read<any_of<any_staff, about_himself<&Restriction::person_id>,
                     about_his_child<&Restriction::person_id>>>()
        .write<deciders>()
        .rest(Rest::read_only);
    catalog.entity<RetentionHold>("rth", {"Tạm dừng xóa", "Retention hold"})
        .field<&RetentionHold::person_id>({"Của ai", "Whose data"})
        .field<&RetentionHold::entity>({"Loại dữ liệu", "Kind of rows"}, {.limit = 80, .required = false})
        .field<&RetentionHold::reason>({"Lý do", "Reason"}, {.limit = 500})
        .field<&RetentionHold::valid_from>({"Từ ngày", "From"})
        .field<&RetentionHold::valid_to>({"Đến ngày", "Until"})
        .about<&RetentionHold::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: như yêu cầu đã giải quyết"})
        .read<people::registrars>()
        .write<deciders>()
        .rest(Rest::full);
}

}  // namespace

void declare_records(Catalog& catalog) {
    declare_consent(catalog);
    declare_request(catalog);
    declare_limits(catalog);
}

}  // namespace truong::privacy
