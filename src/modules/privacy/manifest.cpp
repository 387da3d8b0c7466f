#include "modules/org/api.hpp"
#include "modules/privacy/changes.hpp"
#include "modules/privacy/entities.hpp"
#include "modules/privacy/requests.hpp"
#include "modules/privacy/retention.hpp"
#include "platform/privacy/exports.hpp"

namespace truong::privacy {

namespace {

/// The answer keeps the client's address, which a plain route does not see.
http::Response answer_consent(const Visit& visit) {
    const auto decision = input_of<ConsentDecision>(visit);
    http::Response response;
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) {
        const Consent answer = decide(tx, decision, visit.request.client);
        std::string out = "{\"data\":";
        routing::append_value(tx, type_key<Consent>(), &answer, out);
        response.body = std::move(out += '}');
    });
    return response;
}

void forget_documents(Tx& tx, std::int64_t person) { forget_documents_about(tx, person); }

std::vector<Route> routes() {
    return {
        get("/consents/mine", {"Ý kiến của tôi và của con tôi", "What I and my children consent to"},
            my_consents),
        post("/consents/record-paper", {"Ghi ý kiến trên giấy", "Note an answer on paper"}, record_paper),
        get("/data-uses", {"Được dùng dữ liệu của một người vào việc gì", "What data may be used for"},
            data_uses),
        get("/campaigns/{purpose}", {"Những ai cần được hỏi", "Who is to be asked"}, campaign),
        post("/data-requests/ask", {"Gửi yêu cầu về dữ liệu", "Make a data request"}, ask_request),
        post("/data-requests/{id}/acknowledge", {"Báo đã nhận", "Acknowledge"}, acknowledge_request),
        post("/data-requests/{id}/extend", {"Gia hạn một lần", "Extend once"}, extend_request),
        post("/data-requests/{id}/prepare", {"Chuẩn bị giải quyết", "Prepare the answer"}, prepare_request),
        post("/data-requests/{id}/finish", {"Giải quyết xong", "Do it and close"}, finish_request),
        post("/data-requests/{id}/refuse", {"Từ chối có căn cứ", "Refuse on a legal ground"}, refuse_request),
        get("/data-requests/{id}/erasure", {"Xóa gì, giữ gì", "What erasing would do"}, erasure_preview),
        post("/restrictions/{id}/lift", {"Bỏ hạn chế", "Lift a restriction"}, lift_restriction),
        get("/access-log", {"Ai đã xem dữ liệu", "Who looked at hidden data"}, access_log),
        get("/changes", {"Ai đã thay đổi dữ liệu", "Who changed data"}, changes),
        get("/changes/{id}", {"Một lần thay đổi đã ghi gì", "What a change wrote"}, changed_rows),
        get("/retention", {"Dữ liệu đến hạn xóa", "What is due for erasure"}, retention_preview),
        post("/retention-rules/set", {"Đặt thời hạn lưu", "Set how long rows are kept"}, set_retention)};
}

std::vector<DirectRoute> direct_routes() {
    return {{.method = "POST",
             .path = "/consents/decide",
             .summary = {"Đồng ý, từ chối hoặc rút lại", "Give, refuse or withdraw consent"},
             .input = type_key<ConsentDecision>(),
             .output = type_key<Consent>(),
             .answer = answer_consent},
            {.method = "GET",
             .path = "/data-requests/{id}/document",
             .summary = {"Tải bản trích dữ liệu", "Download the data given out"},
             .input = type_key<WhichRequest>(),
             .answer = download_document}};
}

Contributions contributions() {
    return {.reference = {{fill_reference}},
            .worklists = {{.code = "privacy.requests_open",
                           .label = {"Yêu cầu về dữ liệu chưa giải quyết", "Open data requests"},
                           .next_step = {"Phản hồi rồi giải quyết trong hạn", "Acknowledge and finish"},
                           .entity = type_key<DataRequest>(),
                           .waiting = waiting_requests},
                          {.code = "privacy.requests_late",
                           .label = {"Yêu cầu về dữ liệu đã quá hạn", "Overdue data requests"},
                           .next_step = {"Giải quyết ngay", "Finish them now"},
                           .entity = type_key<DataRequest>(),
                           .waiting = late_requests}},
            .personal_data = {{.erase = forget_documents}},
            .jobs = {{.kind = "privacy.retention",
                      .label = {"Xóa dữ liệu hết hạn lưu", "Erase what has been kept long enough"},
                      .run = keep_retention,
                      .daily_at = "02:30"}}};
}

}  // namespace

Manifest manifest() {
    return {.name = "privacy",
            .label = {"Dữ liệu cá nhân", "Personal data"},
            .tier = 1,
            .uses = {"calendar", "org", "people"},
            .declare = declare,
            .routes = routes(),
            .direct_routes = direct_routes(),
            .contributions = contributions()};
}

}  // namespace truong::privacy
