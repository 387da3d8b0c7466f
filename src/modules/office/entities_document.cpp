// Documents, their topics and numbers, and who was asked to read them.
#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

constexpr FieldOptions under(std::string_view section, FieldOptions options) {
    options.section = section;
    return options;
}
constexpr FieldOptions number_of(std::string_view section, std::int64_t limit) {
    return {.limit = limit, .minimum = 1, .required = false, .section = section};
}

std::vector<NamedView> views_of_documents() {
    return {{"drafts",
             {"Dự thảo chờ ban hành", "Drafts"},
             "filter[state]=draft&filter[direction][ne]=incoming&sort=-id",
             Tone::waiting},
            {"out", {"Văn bản đi", "Outgoing"}, "filter[direction]=outgoing&sort=-issued_on"},
            {"in", {"Văn bản đến", "Incoming"}, "filter[direction]=incoming&sort=-arrived_on"},
            {"inside", {"Văn bản nội bộ", "Internal"}, "filter[direction]=internal&sort=-issued_on"},
            {"not_forwarded",
             {"Văn bản đến chưa chuyển", "Not forwarded"},
             "filter[direction]=incoming&filter[forwarded_on]=null&sort=arrived_on",
             Tone::bad}};
}

std::vector<NextStep> steps_of_documents() {
    return {
        {.field = "state",
         .values = {"draft"},
         .text = {"Dự thảo: ban hành để lấy số.", "A draft: issue it to give it a number."},
         .action_label = {"Mở dự thảo", "Open it"},
         .action = "/work/office/{id}"},
        {.field = "review_on",
         .values = {"past"},
         .text = {"Đã đến hạn rà soát.", "Its review is due."},
         .action_label = {"Rà soát", "Review it"},
         .action = "/work/office/{id}"},
        {.field = "state", .values = {"recalled"}, .text = {"Đã thu hồi.", "Recalled."}, .tone = Tone::bad}};
}

Presentation look_of_document() {
    return {.icon = "file-text",
            .many = {"Văn bản", "Documents"},
            .verb = {"Soạn văn bản", "Write a document"},
            .empty = {"Văn bản đi, đến và nội bộ của trường, mỗi văn bản một số trong sổ của năm.",
                      "What the school issues and receives, each with its number of the year."},
            .title = {"symbol", "title"},
            .subtitle = {"issued_on", "state"},
            .sort = "-issued_on",
            .sections = {{"what", {"Văn bản", "The document"}},
                         {"number", {"Số, ký hiệu", "Number and symbol"}},
                         {"force", {"Hiệu lực, rà soát", "Force and review"}},
                         {"dispatch", {"Nơi nhận, lưu", "Recipients and keeping"}},
                         {"arrival", {"Văn bản đến", "Arrival"}},
                         {"handling", {"Chuyển, giải quyết", "Handling"}}},
            .views = views_of_documents(),
            .next_steps = steps_of_documents(),
            .found = true};
}

void declare_what(EntityBuilder<Document>& entity) {
    entity.field<&Document::direction>({"Chiều", "Direction"}, at_priority(2, under("what", kept)))
        .field<&Document::state>({"Tình trạng", "State"}, at_priority(1, under("what", kept)))
        .field<&Document::type_id>({"Loại văn bản", "Kind"}, {.priority = 2, .section = "what"})
        .field<&Document::title>(
            {"Trích yếu", "Title"},
            {.limit = 500, .order = Order::text, .searched = true, .priority = 1, .section = "what"})
        .field<&Document::symbol>(
            {"Số, ký hiệu", "Symbol"},
            {.limit = 100, .required = false, .searched = true, .priority = 1, .section = "number"})
        .field<&Document::number>({"Số", "Number"}, at_priority(2, number_of("number", greatest_number)))
        .field<&Document::year>({"Năm của sổ", "Year of the register"},
                                at_priority(3, number_of("number", 9'999)))
        .field<&Document::sequence>({"Dãy số", "Row of numbers"}, under("number", kept_text(30)))
        .field<&Document::organisation>({"Chữ viết tắt của trường", "Abbreviation of the school"},
                                        under("number", kept_text(30)))
        .field<&Document::issued_on>({"Ngày văn bản", "Date"}, at_priority(1, under("number", kept)))
        .field<&Document::signer_id>({"Người ký", "Signed by"}, under("what", kept))
        .field<&Document::signer>({"Họ tên, chức vụ người ký", "Name and post of the signer"},
                                  under("what", kept_text(200)))
        .field<&Document::digitally_signed>({"Đã ký số", "Signed digitally"}, under("number", kept))
        .field<&Document::confidential>({"Mật", "Confidential"}, under("what", kept))
        .field<&Document::file_id>({"Tệp", "File"}, under("what", kept));
}

void declare_force(EntityBuilder<Document>& entity) {
    entity.field<&Document::effective_from>({"Hiệu lực từ", "In force from"}, under("force", kept))
        .field<&Document::effective_to>({"Hiệu lực đến", "In force until"}, under("force", kept))
        .field<&Document::review_on>({"Rà soát vào ngày", "To be reviewed on"}, under("force", kept))
        .field<&Document::reviewed_on>({"Rà soát lần cuối", "Last reviewed on"}, under("force", kept))
        .field<&Document::year_id>({"Năm học", "School year"}, under("number", kept))
        .field<&Document::revision>({"Lần ban hành", "Version"},
                                    {.limit = 1'000, .minimum = 1, .required = false, .section = "force"})
        .field<&Document::replaces_id>({"Thay thế văn bản", "Replaces"}, under("force", kept))
        .field<&Document::recipients>({"Nơi nhận", "Recipients"}, under("dispatch", kept_text(1'000)))
        .field<&Document::copies>({"Số lượng bản", "Copies"}, number_of("dispatch", 10'000))
        .field<&Document::keeper>({"Nơi lưu bản gốc", "Kept by"}, under("dispatch", kept_text(200)))
        .field<&Document::notes>({"Ghi chú", "Notes"}, under("dispatch", kept_text(1'000)))
        .field<&Document::recall_reason>({"Lý do thu hồi", "Why it was recalled"},
                                         under("force", kept_text(500)))
        .field<&Document::recalled_on>({"Thu hồi ngày", "Recalled on"}, under("force", kept));
}

void declare_arrival(EntityBuilder<Document>& entity) {
    entity.field<&Document::arrived_on>({"Ngày đến", "Arrived on"}, under("arrival", kept))
        .field<&Document::author>({"Cơ quan gửi", "Sent by"},
                                  {.limit = 300, .required = false, .searched = true, .section = "arrival"})
        .field<&Document::forwarded_id>({"Chuyển cho", "Forwarded to"}, under("handling", kept))
        .field<&Document::forwarded_to>({"Đơn vị, người nhận", "Unit or person"},
                                        under("handling", kept_text(300)))
        .field<&Document::forwarded_on>({"Ngày chuyển", "Forwarded on"}, under("handling", kept))
        .field<&Document::due_on>({"Hạn giải quyết", "Due on"}, under("handling", kept))
        .field<&Document::settled_on>({"Giải quyết xong ngày", "Settled on"}, under("handling", kept));
}

void declare_numbering(Catalog& catalog) {
    catalog.entity<DocumentTag>("dtg", {"Chủ đề của văn bản", "Topic of a document"})
        .field<&DocumentTag::document_id>({"Văn bản", "Document"})
        .field<&DocumentTag::topic_id>({"Chủ đề", "Topic"}, {.priority = 1})
        .unique<&DocumentTag::document_id, &DocumentTag::topic_id>()
        .read<through<&DocumentTag::document_id, readers_of_documents>>()
        .write<keepers>()
        .part_of<&DocumentTag::document_id>({"Chủ đề", "Topics"}, 1)
        .present({.icon = "tag",
                  .many = {"Chủ đề của văn bản", "Topics of documents"},
                  .empty = {"Văn bản nào nói về chủ đề nào của bộ tiêu chuẩn.",
                            "Which document is about which topic of the standard."},
                  .subtitle = {"topic_id"}})
        .rest(Rest::read_only);
    catalog.entity<NumberCounter>("dnc", {"Số đã cấp của năm", "Numbers of a year"})
        .field<&NumberCounter::sequence>({"Dãy số", "Row of numbers"}, {.limit = 30, .priority = 1})
        .field<&NumberCounter::year>({"Năm", "Year"}, {.limit = 9'999, .priority = 1})
        .field<&NumberCounter::last>({"Số cuối đã cấp", "Last number"},
                                     {.limit = greatest_number, .required = false, .priority = 1})
        .unique<&NumberCounter::sequence, &NumberCounter::year>()
        .read<keepers>()
        .write<keepers>()
        .present({.icon = "list-ordered",
                  .many = {"Số đã cấp", "Numbers given"},
                  .verb = {"Tiếp tục từ sổ giấy", "Go on from a paper register"},
                  .empty = {"Mỗi năm và dãy số có một dòng: số cuối đã cấp.",
                            "A line for each year and row of numbers: the last one given."},
                  .title = {"sequence"},
                  .subtitle = {"year", "last"},
                  .sort = "-year"})
        .created_by<ContinueRegister>("/number-counters/continue")
        .rest(Rest::read_only);
}

Presentation look_of_request() {
    return {.icon = "eye",
            .many = {"Đọc văn bản", "Readings"},
            .empty = {"Ai được đề nghị đọc văn bản nào, đã xác nhận hay chưa.",
                      "Who was asked to read which document, and who has confirmed it."},
            .title = {"full_name"},
            .subtitle = {"document_id", "due_on"},
            .sort = "due_on",
            .views = {
                {"open", {"Chưa đọc", "Not read"}, "filter[confirmed_at]=null", Tone::waiting},
                {"read", {"Đã đọc", "Read"}, "filter[confirmed_at][gte]=2000-01-01T00:00:00Z", Tone::good}}};
}

void declare_requests(Catalog& catalog) {
    catalog.entity<ReadingRequest>("drd", {"Đề nghị đọc văn bản", "Request to read"})
        .field<&ReadingRequest::document_id>({"Văn bản", "Document"}, {.priority = 1})
        .field<&ReadingRequest::staff_member_id>({"Nhân sự", "Staff member"}, {.priority = 3})
        .field<&ReadingRequest::person_id>({"Người", "Person"}, through_staff)
        .field<&ReadingRequest::full_name>({"Họ và tên", "Full name"}, {.limit = 150,
                                                                        .required = false,
                                                                        .privacy = Privacy::personal,
                                                                        .order = Order::person_name,
                                                                        .searched = true,
                                                                        .derived = true,
                                                                        .copied_through = "staff_member_id",
                                                                        .priority = 1})
        .field<&ReadingRequest::asked_on>({"Đề nghị ngày", "Asked on"}, {.required = false})
        .field<&ReadingRequest::due_on>({"Hạn đọc", "To be read by"}, at_priority(2, kept))
        .field<&ReadingRequest::confirmed_at>({"Xác nhận lúc", "Confirmed at"}, at_priority(1, kept))
        .field<&ReadingRequest::reminded_on>({"Nhắc ngày", "Reminded on"}, at_priority(3, kept))
        .unique<&ReadingRequest::document_id, &ReadingRequest::staff_member_id>()
        .about<&ReadingRequest::person_id>()
        .retention({.months = 60, .basis = "DEFAULT: năm năm, để chứng minh đã phổ biến văn bản"})
        .read<readers_of_requests>()
        .write<keepers>()
        .act<readers_of_requests>()
        .part_of<&ReadingRequest::document_id>({"Người được đề nghị đọc", "Readers"}, 2)
        .present(look_of_request())
        .rest(Rest::read_only);
}

}  // namespace

void declare_documents(Catalog& catalog) {
    auto document = catalog.entity<Document>("doc", {"Văn bản", "Document"});
    declare_what(document);
    declare_force(document);
    declare_arrival(document);
    document.unique<&Document::sequence, &Document::year, &Document::number>()
        .read<readers_of_documents>()
        .write<keepers>()
        .part_of<&Document::replaces_id>({"Bản thay thế", "Later versions"}, 3)
        .created_by<NewDocument>("/documents/draft")
        .present(look_of_document())
        .rest(Rest::read_only);
    declare_numbering(catalog);
    declare_requests(catalog);
}

}  // namespace truong::office
