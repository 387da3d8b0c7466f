// What the house says and what the law says, as dated rows.
#include "modules/privacy/entities.hpp"

namespace truong::privacy {

namespace {

constexpr FieldOptions short_code{.limit = 40};
constexpr FieldOptions basis_text{.limit = 300};
constexpr FieldOptions long_text{.limit = 4000, .required = false};
constexpr FieldOptions flag{.required = false};

const std::vector<NamedView> with_former{
    {"ever", {"Cả dòng đã hết hiệu lực", "With former ones"}, "as_of=all"}};

Presentation look_of_purpose() {
    return {
        .task = Task::privacy,
        .icon = "tag",
        .many = {"Mục đích xử lý dữ liệu", "Purposes"},
        .verb = {"Thêm mục đích", "Add a purpose"},
        .empty =
            {"Trường dùng dữ liệu cá nhân vào những việc gì, theo cơ sở nào, ai nhận được và giữ bao lâu.",
             "What personal data are used for, on which ground, who gets them and how long they are kept."},
        .subtitle = {"code", "ground"},
        .sort = "sort",
        .sections = {{"names", {"Tên, mã", "Names and codes"}},
                     {"use", {"Dùng thế nào", "How they are used"}},
                     {"validity", {"Hiệu lực", "Validity"}}},
        .views = {{"consent", {"Phải hỏi đồng ý", "On consent"}, "filter[ground]=consent", Tone::waiting},
                  {"sensitive", {"Dữ liệu nhạy cảm", "Sensitive data"}, "filter[sensitive]=true", Tone::bad},
                  {"third_party", {"Có bên thứ ba", "With third parties"}, "filter[third_party]=true"}}};
}

Presentation look_of_notice() {
    return {.task = Task::privacy,
            .icon = "file-text",
            .many = {"Thông báo xử lý dữ liệu", "Notices"},
            .verb = {"Soạn thông báo", "Write a notice"},
            .empty = {"Nội dung mà phụ huynh, học sinh đọc trước khi trả lời đồng ý; mỗi lần sửa là một "
                      "phiên bản mới.",
                      "What people read before they consent; each change is a new version."},
            .title = {"purpose"},
            .subtitle = {"number", "valid_from"},
            .sort = "-valid_from",
            .sections = {{"what", {"Mục đích, phiên bản", "Purpose and version"}},
                         {"texts", {"Nội dung", "Texts"}},
                         {"validity", {"Hiệu lực", "Validity"}}},
            .views = with_former};
}

void declare_purposes(Catalog& catalog) {
    catalog.entity<Purpose>("pps", {"Mục đích xử lý dữ liệu", "Purpose of data processing"})
        .field<&Purpose::code>({"Mã", "Code"}, in_section("names", short_code))
        .field<&Purpose::name_vi>({"Tên", "Name in Vietnamese"},
                                  {.limit = 200, .order = Order::text, .searched = true, .section = "names"})
        .field<&Purpose::name_en>({"Tên tiếng Anh", "Name in English"},
                                  {.limit = 200, .priority = 3, .section = "names"})
        .field<&Purpose::print_name>({"Tên in trên văn bản", "Name as printed"},
                                     {.limit = 200, .priority = 3, .section = "names"})
        .field<&Purpose::ground>({"Cơ sở xử lý", "Ground"}, {.priority = 1, .section = "use"})
        .field<&Purpose::legal_basis>({"Căn cứ pháp lý", "Legal basis"},
                                      at_priority(3, in_section("validity", basis_text)))
        .field<&Purpose::recipients>({"Ai nhận được", "Recipients"},
                                     {.limit = 500, .required = false, .section = "use"})
        .field<&Purpose::kept_for>({"Lưu trong bao lâu", "Kept for"},
                                   {.limit = 300, .required = false, .section = "use"})
        .field<&Purpose::child_consent>({"Cần cả ý kiến của trẻ", "Needs the child's own yes"},
                                        in_section("use", flag))
        .field<&Purpose::sensitive>({"Dữ liệu nhạy cảm", "Sensitive data"},
                                    at_priority(2, in_section("use", flag)))
        .field<&Purpose::third_party>({"Có bên thứ ba", "A third party takes part"},
                                      at_priority(2, in_section("use", flag)))
        .field<&Purpose::sort>({"Thứ tự", "Order"}, {.limit = 10'000, .required = false, .section = "names"})
        .field<&Purpose::valid_from>({"Hiệu lực từ", "Valid from"}, {.priority = 3, .section = "validity"})
        .field<&Purpose::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .dated<&Purpose::valid_from, &Purpose::valid_to, &Purpose::code>()
        .code_list()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_purpose())
        .rest(Rest::full);
    catalog.entity<Notice>("ntc", {"Thông báo xử lý dữ liệu", "Notice"})
        .field<&Notice::purpose>({"Mã mục đích", "Code of the purpose"}, in_section("what", short_code))
        .field<&Notice::number>({"Phiên bản", "Version"}, {.limit = 1000, .minimum = 1, .section = "what"})
        .field<&Notice::text_vi>({"Nội dung", "Text in Vietnamese"}, {.limit = 4000, .section = "texts"})
        .field<&Notice::text_en>({"Nội dung tiếng Anh", "Text in English"}, in_section("texts", long_text))
        .field<&Notice::child_text_vi>(
            {"Nội dung cho trẻ", "Text for children in Vietnamese"},
            explained({"Viết bằng lời trẻ em hiểu được.", "In words that children understand."},
                      in_section("texts", long_text)))
        .field<&Notice::child_text_en>({"Nội dung cho trẻ (tiếng Anh)", "Text for children"},
                                       in_section("texts", long_text))
        .field<&Notice::asks_again>(
            {"Phải hỏi lại", "Asks everybody again"},
            explained({"Đánh dấu khi nội dung đổi đến mức mọi người phải trả lời lại.",
                       "When the text changed so much that everybody must answer again."},
                      in_section("what", flag)))
        .field<&Notice::valid_from>({"Hiệu lực từ", "Valid from"}, {.section = "validity"})
        .field<&Notice::valid_to>({"Hiệu lực đến", "Valid to"}, {.section = "validity"})
        .dated<&Notice::valid_from, &Notice::valid_to, &Notice::purpose>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_notice())
        .rest(Rest::full);
}

Presentation look_of_age() {
    return {.task = Task::privacy,
            .icon = "clock",
            .many = {"Tuổi quyết định", "Ages of consent"},
            .verb = {"Đặt tuổi quyết định", "Set an age"},
            .empty = {"Từ mấy tuổi trẻ được nêu ý kiến, được tự mình đồng ý, theo luật đang có hiệu lực.",
                      "From which age a child has a say, and consents alone, by the law in force."},
            .title = {"step"},
            .sort = "years",
            .views = with_former};
}

Presentation look_of_clock() {
    return {.task = Task::privacy,
            .icon = "clock",
            .many = {"Thời hạn giải quyết yêu cầu", "Times of data requests"},
            .verb = {"Đặt thời hạn", "Set the times"},
            .empty = {"Mỗi loại yêu cầu phải được phản hồi và giải quyết trong bao nhiêu ngày.",
                      "Within how many days each kind of request is acknowledged and done."},
            .title = {"kind"},
            .sort = "kind",
            .views = with_former};
}

Presentation look_of_retention_rule() {
    return {.task = Task::privacy,
            .icon = "archive",
            .many = {"Thời hạn lưu", "Retention rules"},
            .verb = {"Đặt thời hạn lưu", "Set how long rows are kept"},
            .empty =
                {"Mỗi loại dữ liệu được giữ bao lâu. Không có dòng riêng thì theo thời hạn của chương trình.",
                 "How long each kind of rows is kept. Without a line of its own the program's time holds."},
            .title = {"entity"},
            .subtitle = {"basis"},
            .sort = "months",
            .views = with_former};
}

void declare_terms(Catalog& catalog) {
    catalog.entity<ConsentAge>("cag", {"Tuổi quyết định", "Age of consent"})
        .field<&ConsentAge::step>({"Mốc", "Step"}, {.priority = 1})
        .field<&ConsentAge::years>({"Từ đủ tuổi", "From the age of"},
                                   {.limit = 30, .minimum = 1, .priority = 1})
        .field<&ConsentAge::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, at_priority(3, basis_text))
        .field<&ConsentAge::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&ConsentAge::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&ConsentAge::valid_from, &ConsentAge::valid_to, &ConsentAge::step>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_age())
        .rest(Rest::full);
    catalog.entity<RequestClock>("rqc", {"Thời hạn giải quyết yêu cầu", "Clock of data requests"})
        .field<&RequestClock::kind>({"Loại yêu cầu", "Kind"}, {.priority = 1})
        .field<&RequestClock::acknowledge_working_days>(
            {"Phản hồi trong (ngày làm việc)", "Acknowledged within (working days)"},
            {.limit = 30, .priority = 1})
        .field<&RequestClock::finish_days>({"Xong trong (ngày)", "Done within (days)"},
                                           {.limit = 365, .priority = 1})
        .field<&RequestClock::third_party_days>(
            {"Xong trong (ngày), khi có bên thứ ba", "Done within (days) with a third party"},
            {.limit = 365, .priority = 2})
        .field<&RequestClock::extension_days>({"Gia hạn một lần (ngày)", "One extension (days)"},
                                              {.limit = 365, .priority = 2})
        .field<&RequestClock::legal_basis>({"Căn cứ pháp lý", "Legal basis"}, at_priority(3, basis_text))
        .field<&RequestClock::valid_from>({"Hiệu lực từ", "Valid from"}, {.priority = 3})
        .field<&RequestClock::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&RequestClock::valid_from, &RequestClock::valid_to, &RequestClock::kind>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .present(look_of_clock())
        .rest(Rest::full);
    catalog.entity<RetentionRule>("rtr", {"Thời hạn lưu", "Retention rule"})
        .field<&RetentionRule::entity>({"Loại dữ liệu", "Kind of rows"}, {.limit = 80, .priority = 1})
        .field<&RetentionRule::months>({"Số tháng", "Months"}, {.limit = 1200, .minimum = 1, .priority = 1})
        .field<&RetentionRule::basis>({"Căn cứ", "Basis"}, at_priority(2, basis_text))
        .field<&RetentionRule::valid_from>({"Hiệu lực từ", "Valid from"})
        .field<&RetentionRule::valid_to>({"Hiệu lực đến", "Valid to"})
        .dated<&RetentionRule::valid_from, &RetentionRule::valid_to, &RetentionRule::entity>()
        .server_wide()
        .read<everyone>()
        .write<server_administrator>()
        .created_by<RetentionSetting>("/retention-rules/set")
        .present(look_of_retention_rule())
        .rest(Rest::read_only);
}

}  // namespace

void declare_lists(Catalog& catalog) {
    declare_purposes(catalog);
    declare_terms(catalog);
}

}  // namespace truong::privacy
