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

Presentation look_of_consent() {
    return {.task = Task::privacy,
            .icon = "circle-check",
            .many = {"Ý kiến đồng ý", "Consents"},
            .empty = {"Phụ huynh và học sinh đồng ý, từ chối hay rút lại việc gì: trả lời trên ứng dụng hoặc "
                      "ghi lại từ giấy.",
                      "What parents and pupils agreed to, refused or withdrew, in the app or on paper."},
            .title = {"purpose"},
            .subtitle = {"state", "decided_at"},
            .sort = "-decided_at",
            .sections = {{"what", {"Việc gì, ý kiến gì", "What was answered"}},
                         {"how", {"Ai trả lời, bằng cách nào", "Who answered, and how"}}},
            .views = {{"refused", {"Từ chối", "Refused"}, "filter[state]=refused", Tone::bad},
                      {"withdrawn", {"Đã rút lại", "Withdrawn"}, "filter[state]=withdrawn", Tone::waiting},
                      {"given", {"Đồng ý", "Given"}, "filter[state]=given", Tone::good},
                      {"paper", {"Trên giấy", "On paper"}, "filter[channel]=paper"}},
            .next_steps = {{.field = "state",
                            .values = {"refused", "withdrawn"},
                            .text = {"Không được dùng dữ liệu vào việc này.",
                                     "The data may not be used for this purpose."},
                            .tone = Tone::bad}}};
}

void declare_consent(Catalog& catalog) {
    catalog.entity<Consent>("cns", {"Ý kiến đồng ý", "Consent"})
        .field<&Consent::person_id>({"Của ai", "Whose data"}, {.priority = 1, .section = "what"})
        .field<&Consent::purpose>({"Mã mục đích", "Code of the purpose"},
                                  {.limit = 40, .priority = 1, .section = "what"})
        .field<&Consent::notice_id>({"Văn bản đã xem", "The text that was shown"},
                                    {.priority = 3, .section = "what"})
        .field<&Consent::state>({"Ý kiến", "Answer"}, {.section = "what"})
        .field<&Consent::side>({"Với tư cách", "As"}, {.priority = 2, .section = "what"})
        .field<&Consent::given_by>({"Người trả lời", "Given by"}, {.priority = 2, .section = "how"})
        .field<&Consent::decided_at>({"Lúc", "At"}, {.priority = 2, .section = "how"})
        .field<&Consent::channel>({"Cách trả lời", "Channel"}, {.section = "how"})
        .field<&Consent::address>(
            {"Địa chỉ mạng (đã che)", "Address, masked"},
            {.limit = 60, .required = false, .privacy = Privacy::personal, .section = "how"})
        .field<&Consent::reason>({"Nơi lưu giấy", "Where the paper lies"}, in_section("how", personal_text))
        .unique<&Consent::person_id, &Consent::purpose, &Consent::side, &Consent::given_by>()
        .about<&Consent::person_id>()
        .retention({.months = 60, .basis = "DEFAULT: chứng cứ đồng ý (Luật 91/2025/QH15)"})
        .read<any_of<people::registrars, about_himself<&Consent::person_id>,
                     about_his_child<&Consent::person_id>>>()
        .write<system_only>()
        .part_of<&Consent::person_id>({"Đồng ý", "Consents"}, 10)
        .present(look_of_consent())
        .rest(Rest::read_only);
}

Presentation look_of_request() {
    return {.task = Task::privacy,
            .icon = "inbox",
            .many = {"Yêu cầu về dữ liệu cá nhân", "Data requests"},
            .verb = {"Ghi yêu cầu", "Note a request"},
            .empty = {"Phụ huynh, học sinh, nhân sự xin xem, sửa, xóa dữ liệu của mình: mỗi yêu cầu có hạn "
                      "theo luật và đứng ở đây.",
                      "People ask to see, mend or erase their data: each request has its time by law and "
                      "stands here."},
            .layout = Layout::board,
            .title = {"kind"},
            .subtitle = {"received_at", "due_on"},
            .sort = "due_on",
            .sections = {{"ask", {"Yêu cầu", "The request"}},
                         {"clock", {"Tiến độ, thời hạn", "Progress and time"}},
                         {"answer", {"Trả lời", "Answer"}}},
            .views = {{"received",
                       {"Chờ phản hồi", "To acknowledge"},
                       "filter[state]=received&sort=acknowledge_by",
                       Tone::bad},
                      {"open", {"Chưa xong", "Open"}, "filter[closed_at]=null&sort=due_on", Tone::waiting},
                      {"prepared",
                       {"Chờ quyết định", "To decide"},
                       "filter[state]=prepared&sort=due_on",
                       Tone::waiting},
                      {"erase", {"Yêu cầu xóa", "Erasures"}, "filter[kind]=erase&sort=-received_at"}},
            .next_steps = {
                {.field = "state",
                 .values = {"finished"},
                 .text = {"Yêu cầu đã giải quyết xong.", "The request is done."},
                 .tone = Tone::good},
                {.field = "state",
                 .values = {"refused"},
                 .text = {"Yêu cầu đã bị từ chối có căn cứ.", "The request was refused on a legal ground."},
                 .tone = Tone::neutral},
                {.field = "due_on",
                 .values = {"past"},
                 .text = {"Đã quá hạn giải quyết theo luật.", "The time that the law gives is over."},
                 .action_label = {"Giải quyết ngay", "Finish it now"},
                 .action = "/r/privacy/data-requests/{id}",
                 .tone = Tone::bad},
                {.field = "state",
                 .values = {"received"},
                 .text = {"Chưa phản hồi cho người yêu cầu.", "Nobody has acknowledged it yet."},
                 .action_label = {"Báo đã nhận", "Acknowledge"},
                 .action = "/r/privacy/data-requests/{id}"},
                {.field = "state",
                 .values = {"acknowledged"},
                 .text = {"Đã phản hồi: chuẩn bị nội dung giải quyết.", "Acknowledged: prepare the answer."},
                 .action_label = {"Chuẩn bị", "Prepare"},
                 .action = "/r/privacy/data-requests/{id}",
                 .tone = Tone::info},
                {.field = "state",
                 .values = {"prepared"},
                 .text = {"Đã chuẩn bị: chờ người có thẩm quyền quyết định.",
                          "Prepared: somebody has to decide."},
                 .action_label = {"Xem rồi quyết định", "Look and decide"},
                 .action = "/r/privacy/data-requests/{id}"}}};
}

void declare_request(Catalog& catalog) {
    catalog.entity<DataRequest>("drq", {"Yêu cầu về dữ liệu cá nhân", "Data request"})
        .field<&DataRequest::person_id>({"Của ai", "Whose data"}, {.priority = 1, .section = "ask"})
        .field<&DataRequest::asked_by>({"Người yêu cầu", "Asked by"}, {.priority = 2, .section = "ask"})
        .field<&DataRequest::kind>({"Loại yêu cầu", "Kind"}, {.priority = 1, .section = "ask"})
        .field<&DataRequest::details>({"Nội dung", "Details"}, in_section("ask", personal_text))
        .field<&DataRequest::purpose>({"Mã mục đích", "Code of the purpose"}, in_section("ask", purpose_code))
        .field<&DataRequest::channel>({"Cách gửi", "Channel"}, {.priority = 3, .section = "ask"})
        .field<&DataRequest::state>({"Trạng thái", "State"}, {.section = "clock"})
        .field<&DataRequest::third_party>({"Có bên thứ ba", "A third party takes part"},
                                          {.required = false, .section = "ask"})
        .field<&DataRequest::received_at>({"Nhận lúc", "Received at"}, {.priority = 2, .section = "clock"})
        .field<&DataRequest::acknowledge_by>({"Phản hồi trước hết ngày", "Acknowledge by"},
                                             {.priority = 3, .section = "clock"})
        .field<&DataRequest::due_on>({"Hạn giải quyết", "Due on"}, {.priority = 1, .section = "clock"})
        .field<&DataRequest::acknowledged_at>({"Đã phản hồi lúc", "Acknowledged at"}, {.section = "clock"})
        .field<&DataRequest::closed_at>({"Kết thúc lúc", "Closed at"}, {.section = "clock"})
        .field<&DataRequest::extended_from>({"Hạn trước khi gia hạn", "Due before the extension"},
                                            {.section = "answer"})
        .field<&DataRequest::extension_reason>({"Lý do gia hạn", "Reason of the extension"},
                                               in_section("answer", plain_text))
        .field<&DataRequest::legal_ground>({"Căn cứ pháp lý", "Legal ground"},
                                           in_section("answer", plain_text))
        .field<&DataRequest::answer>({"Trả lời", "Answer"}, in_section("answer", personal_text))
        .field<&DataRequest::prepared_by>({"Người chuẩn bị", "Prepared by"}, {.section = "answer"})
        .field<&DataRequest::decided_by>({"Người quyết định", "Decided by"}, {.section = "answer"})
        .about<&DataRequest::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: chứng cứ đã giải quyết (NĐ 356/2025/NĐ-CP)"})
        .read<any_of<people::registrars, about_himself<&DataRequest::person_id>,
                     about_his_child<&DataRequest::person_id>, asked_for_erased>>()
        .write<people::registrars>()
        .part_of<&DataRequest::person_id>({"Yêu cầu về dữ liệu", "Data requests"}, 11)
        .created_by<NewRequest>("/data-requests/ask")
        .present(look_of_request())
        .rest(Rest::read_only);
}

Presentation look_of_restriction() {
    return {.task = Task::privacy,
            .icon = "ban",
            .many = {"Hạn chế xử lý", "Restrictions"},
            .empty = {"Khi một yêu cầu hạn chế được chấp nhận, dữ liệu của người đó chỉ còn được giữ, không "
                      "được dùng.",
                      "Once a restriction is granted, the data of that person are kept and not used."},
            .title = {"valid_from"},
            .subtitle = {"purpose"},
            .sort = "-valid_from",
            .next_steps = {{.field = "valid_to",
                            .values = {"null"},
                            .text = {"Đang hạn chế: không dùng dữ liệu này khi chưa được đồng ý.",
                                     "Restricted: do not use these data without leave."},
                            .tone = Tone::bad}}};
}

Presentation look_of_hold() {
    return {
        .task = Task::privacy,
        .icon = "archive",
        .many = {"Tạm dừng xóa", "Retention holds"},
        .verb = {"Tạm dừng xóa dữ liệu", "Stop the erasure"},
        .empty = {"Đang có khiếu nại, thanh tra hay vụ việc thì dữ liệu liên quan được giữ lại: mỗi lần giữ "
                  "là một dòng.",
                  "While there is a complaint or an inspection its data are kept: each such hold is a line."},
        .title = {"reason"},
        .subtitle = {"valid_from"},
        .sort = "-valid_from",
        .next_steps = {{.field = "valid_to",
                        .values = {"past"},
                        .text = {"Đã hết thời gian giữ: dữ liệu được xóa theo thời hạn lưu.",
                                 "The hold is over: the data go when their time comes."},
                        .tone = Tone::neutral}}};
}

void declare_limits(Catalog& catalog) {
    catalog.entity<Restriction>("rst", {"Hạn chế xử lý", "Restriction"})
        .field<&Restriction::person_id>({"Của ai", "Whose data"}, {.priority = 1})
        .field<&Restriction::request_id>({"Theo yêu cầu", "By the request"})
        .field<&Restriction::purpose>({"Mã mục đích", "Code of the purpose"}, at_priority(2, purpose_code))
        .field<&Restriction::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&Restriction::valid_to>({"Đến ngày", "Until"})
        .dated<&Restriction::valid_from, &Restriction::valid_to, &Restriction::person_id,
               &Restriction::purpose>()
        .about<&Restriction::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: như yêu cầu đã giải quyết"})
        .read<any_of<any_staff, about_himself<&Restriction::person_id>,
                     about_his_child<&Restriction::person_id>>>()
        .write<deciders>()
        .part_of<&Restriction::person_id>({}, 11)
        .present(look_of_restriction())
        .rest(Rest::read_only);
    catalog.entity<RetentionHold>("rth", {"Tạm dừng xóa", "Retention hold"})
        .field<&RetentionHold::person_id>({"Của ai", "Whose data"}, {.priority = 1})
        .field<&RetentionHold::entity>({"Loại dữ liệu", "Kind of rows"},
                                       {.limit = 80,
                                        .required = false,
                                        .help = {"Bỏ trống: mọi loại dữ liệu về người đó.",
                                                 "Empty: every kind of rows about the person."}})
        .field<&RetentionHold::reason>({"Lý do", "Reason"}, {.limit = 500, .priority = 1})
        .field<&RetentionHold::valid_from>({"Từ ngày", "From"}, {.priority = 2})
        .field<&RetentionHold::valid_to>({"Đến ngày", "Until"})
        .about<&RetentionHold::person_id>()
        .retention({.months = 24, .basis = "DEFAULT: như yêu cầu đã giải quyết"})
        .read<people::registrars>()
        .write<deciders>()
        .part_of<&RetentionHold::person_id>({}, 12)
        .present(look_of_hold())
        .rest(Rest::full);
}

}  // namespace

void declare_records(Catalog& catalog) {
    declare_consent(catalog);
    declare_request(catalog);
    declare_limits(catalog);
}

}  // namespace truong::privacy
