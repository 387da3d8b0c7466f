// Many readings in one request: a page asks for all that stands on it at once.
#include "platform/api/routes.hpp"
#include "platform/http/target.hpp"

namespace truong::api {

namespace {

constexpr std::size_t most_addresses = 60;
constexpr std::string_view list_name = "addresses";

[[noreturn]] void refuse(std::string_view code, std::vector<std::string> args = {}) {
    throw Problem(ProblemKind::invalid,
                  {{.path = std::string(list_name), .code = std::string(code), .args = std::move(args)}});
}

std::vector<std::string> addresses_of(const http::Request& request) {
    if (request.method != "POST")
        throw Problem(ProblemKind::wrong_method,
                      {{.path = request.path, .code = "wrong_method", .args = {request.method, "POST"}}});
    const json::Value body = json::parse(request.body);
    const json::Value* list = body.find(list_name);
    if (!list || !list->is(json::Type::array) || list->items.empty()) refuse("required");
    if (list->items.size() > most_addresses) refuse("too_long", {std::to_string(most_addresses)});
    std::vector<std::string> addresses;
    for (const json::Value& item : list->items) {
        if (!item.is(json::Type::string)) refuse("not_text");
        addresses.push_back(item.text);
    }
    return addresses;
}

/// The reading that an address stands for, asked by who asks for all of them.
http::Request reading_of(const http::Request& whole, const std::string& address) {
    const auto parts = http::split_target(address, "GET");
    const auto path = parts ? http::decode_path(parts->path) : std::nullopt;
    if (!path) refuse("bad_query");
    http::Request one{.method = "GET", .target = address, .path = *path, .query = std::string(parts->query)};
    one.headers = whole.headers;
    one.client = whole.client;
    one.id = whole.id;
    one.secure = whole.secure;
    return one;
}

void append_answer(std::string& out, const http::Response& response) {
    json::Object object(out);
    object.number("status", response.status);
    if (const std::string* tag = response.header("ETag")) object.text("tag", *tag);
    object.raw("answer", response.body.empty() ? "null" : std::string_view(response.body));
}

}  // namespace

http::Response Api::Routes::one_of_many(const Api& api, const http::Request& request,
                                        const Actor& actor) const {
    Exchange exchange{.request = request, .actor = actor};
    const Endpoint& endpoint = find(request, exchange.path);
    // What is no reading of rows (a file, a stream) goes its own way.
    if (!endpoint.read) throw Problem(ProblemKind::invalid, {{.path = request.path, .code = "not_together"}});
    require_scope(endpoint, actor);
    exchange.parameters = pairs_of(request.query);
    if (endpoint.prepare) endpoint.prepare(exchange);
    http::Response response = api.read(endpoint, exchange);
    if (response.next_chunk || response.header("Content-Disposition"))
        throw Problem(ProblemKind::invalid, {{.path = request.path, .code = "not_together"}});
    count_use(api.store_, endpoint, actor, response);
    return response;
}

http::Response Api::Routes::together(const Api& api, const http::Request& request) const {
    const Actor actor = api.authenticate_(request);
    http::Response all{.route = together_path};
    all.body = "{\"data\":";
    {
        json::Array answers(all.body);
        for (const std::string& address : addresses_of(request))
            append_answer(answers.item(), api.guarded(request, [&] {
                return one_of_many(api, reading_of(request, address), actor);
            }));
    }
    all.body += '}';
    return all;
}

}  // namespace truong::api
