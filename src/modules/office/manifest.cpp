#include "modules/office/entities.hpp"

namespace truong::office {

namespace {

std::vector<Route> routes() {
    std::vector<Route> all;
    const auto add = [&](Route route) { all.push_back(std::move(route)); };
    add(post("/documents/draft", {"Soạn văn bản", "Write a document"}, draft));
    add(post("/documents/{id}/correct", {"Sửa văn bản", "Correct it"}, correct));
    add(post("/documents/{id}/discard", {"Bỏ dự thảo", "Discard the draft"}, discard));
    add(post("/documents/register-arrival", {"Vào sổ văn bản đến", "Register an arrival"}, register_arrival));
    add(post("/documents/{id}/correct-arrival", {"Sửa văn bản đến", "Correct an arrival"}, correct_arrival));
    add(post("/documents/{id}/issue", {"Ban hành, lấy số", "Issue and number it"}, issue));
    add(post("/documents/{id}/recall", {"Thu hồi", "Recall"}, recall));
    add(post("/documents/{id}/replace", {"Lập bản thay thế", "Begin a new version"}, replace));
    add(post("/documents/{id}/review", {"Rà soát", "Review"}, review));
    add(post("/documents/{id}/forward", {"Chuyển văn bản đến", "Forward it"}, forward));
    add(post("/documents/{id}/settle", {"Đã giải quyết xong", "It is settled"}, settle));
    add(post("/documents/{id}/ask-reading", {"Đề nghị đọc", "Ask to read it"}, ask_reading));
    add(post("/documents/{id}/remind", {"Nhắc người chưa đọc", "Remind who has not read"}, remind));
    add(post("/reading-requests/{id}/confirm", {"Tôi đã đọc", "I have read it"}, confirm));
    add(post("/reading-requests/{id}/remind", {"Nhắc đọc", "Remind the reader"}, remind_one));
    add(post("/bodies/form", {"Lập ban, tổ theo quyết định", "Form a body"}, form_body));
    add(post("/meetings/record", {"Ghi cuộc họp", "Record a meeting"}, record_meeting));
    add(post("/number-counters/continue", {"Tiếp tục từ sổ giấy", "Go on from a paper register"},
             continue_register));
    add(get("/next-number", {"Số sẽ cấp", "The number to be given"}, next_number));
    add(get("/checklist", {"Văn bản theo bộ tiêu chuẩn", "Documents by the standard"}, checklist));
    return all;
}

/// Done by the reader himself, not by who keeps the register; done with the list, not with a row.
std::vector<RowAction> offered() {
    return {{.path = "/api/v1/office/reading-requests/{id}/confirm",
             .label = {"Tôi đã đọc", "I have read it"},
             .input = type_key<WhichReading>(),
             .may = reader_himself},
            {.path = "/api/v1/office/reading-requests/{id}/remind",
             .label = {"Nhắc đọc", "Remind the reader"},
             .input = type_key<WhichReading>(),
             .may = keepers},
            {.path = "/api/v1/office/documents/register-arrival",
             .label = {"Vào sổ văn bản đến", "Register an arrival"},
             .input = type_key<Arrival>(),
             .prints = type_key<Document>(),
             .may = keepers}};
}

std::int64_t unread(const Reader& reader) {
    return reader.count<ReadingRequest>(where<&ReadingRequest::confirmed_at>.is_null());
}

}  // namespace

Manifest manifest() {
    return {.name = "office",
            .label = {"Văn bản", "Documents"},
            .tier = 3,
            .uses = {"org", "people", "calendar", "files", "staffing"},
            .declare = declare,
            .routes = routes(),
            .direct_routes = book_routes(),
            .hooks = guards(),
            .contributions = {
                .linked_fields = {topic_of_document()},
                .row_actions = offered(),
                .reference = {{fill_reference}},
                .demo = {{fill_demo}},
                .school_facts = school_facts(),
                .worklists = worklists(),
                .home_cards = {{.code = "office.unread",
                                .label = {"Lượt đọc văn bản chưa xác nhận", "Readings not confirmed"},
                                .value = unread}},
                .jobs = jobs(),
                .file_holders = {{.holds = holds_file, .may_read = may_read_file}}}};
}

}  // namespace truong::office
