#include "modules/integrations/entities.hpp"
#include "modules/integrations/sending.hpp"

namespace truong::integrations {

namespace {

/// Its own transaction, so that no stored answer of an Idempotency-Key keeps the secret.
http::Response answer_with_secret(const Visit& visit) {
    const auto choice = input_of<WebHookChoice>(visit);
    NewSecret made;
    visit.store.write(visit.actor, visit.operation, [&](Tx& tx) { made = renew_secret(tx, choice); });
    http::Response response{.body = "{\"data\":"};
    encode(visit.store.catalog().of(type_key<NewSecret>()), &made, response.body);
    response.body += '}';
    return response;
}

Condition stopped(const Reader&) {
    Condition condition = where<&WebHook::stopped_at>.is_null();
    condition.sql = "not (" + condition.sql + ')';
    return condition;
}

std::vector<Route> routes() {
    return {post("/web-hooks/add", {"Thêm đầu nhận sự kiện", "Add a web-hook"}, add_web_hook),
            post("/web-hooks/{id}/change", {"Sửa, bật, tắt", "Change a web-hook"}, change_web_hook),
            post("/web-hooks/{id}/end", {"Bỏ đầu nhận", "End a web-hook"}, end_web_hook),
            post("/web-hooks/{id}/test", {"Gửi thử", "Try a web-hook"}, ping),
            get("/web-hooks/{id}/attempts", {"Các lần gửi gần đây", "The last attempts"}, attempts)};
}

}  // namespace

Manifest manifest() {
    return {
        .name = "integrations",
        .label = {"Kết nối bên ngoài", "Integrations"},
        .tier = 1,
        .uses = {"org"},
        .declare = declare,
        .routes = routes(),
        .direct_routes = {{.method = "POST",
                           .path = "/web-hooks/{id}/secret",
                           .summary = {"Cấp khóa ký mới", "A new secret"},
                           .input = type_key<WebHookChoice>(),
                           .output = type_key<NewSecret>(),
                           .answer = answer_with_secret}},
        .contributions = {
            .worklists = {{.code = "integrations.stopped",
                           .label = {"Đầu nhận đã tự tắt", "Web-hooks that were switched off"},
                           .next_step = {"Sửa máy nhận rồi bật lại",
                                         "Repair the receiver, then switch it on again"},
                           .entity = type_key<WebHook>(),
                           .waiting = stopped}},
            .event_outlets = {{.name = outlet_name, .append_recipients = append_recipients, .send = send}},
            // Whoever brings a school to another server says there who is told of it.
            .archive_parts = {{.entity = type_key<WebHook>(), .stays = true},
                              {.entity = type_key<WebHookSecret>(), .stays = true}}}};
}

}  // namespace truong::integrations
