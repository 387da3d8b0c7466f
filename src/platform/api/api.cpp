#include "platform/api/api.hpp"

#include "base/check.hpp"
#include "base/text.hpp"
#include "catalog/openapi.hpp"
#include "platform/activity/tally.hpp"
#include "platform/api/idempotency.hpp"
#include "platform/api/routes.hpp"
#include "platform/log/log.hpp"
#include "platform/metrics/metrics.hpp"
#include "platform/services.hpp"

namespace truong::api {

namespace {

constexpr std::string_view openapi_path = "/api/openapi.json";
constexpr std::string_view change_set_header = "Change-Set";

bool takes_body(std::string_view method) { return method == "POST" || method == "PATCH" || method == "PUT"; }

json::Value parse_body(const http::Request& request) {
    if (request.body.empty()) return {.type = json::Type::object};
    json::Value body = json::parse(request.body);
    if (!body.is(json::Type::object))
        throw Problem(ProblemKind::invalid, {{.path = {}, .code = "not_an_object"}});
    return body;
}

http::Response internal_response(const Catalog& catalog, const http::Request& request,
                                 std::string_view what) {
    log::error("a request failed", {{"what", log::machine(what)}});
    return problem_response(catalog, Problem(ProblemKind::internal), request.id);
}

}  // namespace

void require_scope(const Endpoint& endpoint, const Actor& actor) {
    if (!actor.scopes || endpoint.module.empty()) return;
    if (!actor.scopes->allow(endpoint.module, endpoint.action, endpoint.changes))
        throw Problem(ProblemKind::forbidden, {{.path = "Authorization", .code = "out_of_scopes"}});
}

void count_use(const Store& store, const Endpoint& endpoint, const Actor& actor,
               const http::Response& response) {
    activity::Tally* tally = store.services().activity;
    if (!tally || response.status >= 400) return;
    const std::string_view operation = endpoint.operation;
    const bool wrote = endpoint.write != nullptr || (endpoint.direct && endpoint.changes);
    tally->add(actor, operation.substr(0, operation.find_first_of("./")), wrote, civil_date(store.now()));
}

std::string reason_of(const http::Request& request) {
    constexpr std::size_t limit = 500;
    const std::string reason(request.headers.get("Change-Reason"));
    if (!text::valid_utf8(reason) || !text::printable(reason))
        throw Problem(ProblemKind::invalid, {{.path = "Change-Reason", .code = "not_text"}});
    if (text::length(reason) > limit)
        throw Problem(ProblemKind::invalid,
                      {{.path = "Change-Reason", .code = "too_long", .args = {std::to_string(limit)}}});
    return reason;
}

Api::Api(const Store& store, const std::vector<Manifest>& modules, Authenticate authenticate,
         std::string version)
    : store_(store), authenticate_(std::move(authenticate)),
      describe_([&store, &modules, version = std::move(version)] {
          return openapi(store.catalog(), sketches(modules), version);
      }),
      routes_(std::make_unique<Routes>()) {
    for (const Manifest& module : modules) {
        for (const Route& route : module.routes)
            routes_->add(action_endpoint(store.catalog(), module, route));
        for (const DirectRoute& route : module.direct_routes) routes_->add(direct_endpoint(module, route));
    }
    for (const Entity& entity : store.catalog().entities()) {
        if (!entity.stored()) continue;
        for (Endpoint& endpoint : entity_endpoints(entity)) routes_->add(std::move(endpoint));
    }
}

Api::~Api() = default;

std::vector<RouteSketch> Api::sketches(const std::vector<Manifest>& modules) {
    std::vector<RouteSketch> sketches;
    for (const Manifest& module : modules) {
        const auto add = [&](const auto& route, bool writes, bool takes_key) {
            sketches.push_back({.method = route.method,
                                .path = "/api/v1/" + std::string(module.name) + route.path,
                                .summary = route.summary,
                                .input = route.input,
                                .output = route.output,
                                .output_is_list = route.output_is_list,
                                .writes = writes,
                                .takes_key = takes_key,
                                .module = module.name});
        };
        for (const Route& route : module.routes) add(route, route.writes, route.writes);
        for (const DirectRoute& route : module.direct_routes)
            add(route, !route.only_reads && route.method != "GET" && route.method != "HEAD", false);
    }
    return sketches;
}

http::Response Api::handle(const http::Request& request) const {
    return guarded(request, [&] { return answer(request); });
}

http::Uploads Api::uploads() const {
    return {.concerns = [this](const http::Request& request) { return streams(request); },
            .open = [this](const http::Request& request) { return intake(request); }};
}

bool Api::streams(const http::Request& request) const {
    const Endpoint* endpoint = routes_->find_if_any(request);
    return endpoint && endpoint->sink;
}

http::Intake Api::intake(const http::Request& request) const {
    http::Intake intake;
    http::Response refusal = guarded(request, [&] {
        Exchange exchange{.request = request, .body = {.type = json::Type::object}};
        const Endpoint& endpoint = admit(exchange);
        intake.sink = endpoint.sink(store_, exchange);
        return http::Response{};
    });
    if (!intake.sink) intake.refusal = std::move(refusal);
    return intake;
}

http::Response Api::guarded(const http::Request& request, const std::function<http::Response()>& work) const {
    const log::RequestScope scope(request.id);
    try {
        return work();
    } catch (const Problem& problem) {
        if (problem.kind() == ProblemKind::internal && !problem.findings().empty())
            return internal_response(store_.catalog(), request, problem.findings().front().code);
        return problem_response(store_.catalog(), problem, request.id);
    } catch (const std::exception& fault) {
        return internal_response(store_.catalog(), request, fault.what());
    }
}

const Endpoint& Api::admit(Exchange& exchange) const {
    const Endpoint& endpoint = routes_->find(exchange.request, exchange.path);
    if (!endpoint.open) exchange.actor = authenticate_(exchange.request);
    require_scope(endpoint, exchange.actor);
    return endpoint;
}

http::Response Api::answer(const http::Request& request) const {
    if (request.path == openapi_path) return description(request);
    if (request.path == together_path) return routes_->together(*this, request);
    Exchange exchange{.request = request};
    const Endpoint& endpoint = admit(exchange);
    exchange.parameters = pairs_of(request.query);
    if (endpoint.write) refuse_parameters(exchange.parameters);
    if (takes_body(request.method)) exchange.body = parse_body(request);
    if (endpoint.prepare) endpoint.prepare(exchange);
    http::Response response = endpoint.direct ? endpoint.direct(store_, exchange)
                              : endpoint.read ? read(endpoint, exchange)
                                              : write(endpoint, exchange);
    response.route = endpoint.path;
    count_use(store_, endpoint, exchange.actor, response);
    return response;
}

http::Response Api::description(const http::Request& request) const {
    if (request.method == "GET" || request.method == "HEAD") {
        std::call_once(described_, [this] { openapi_ = describe_(); });
        return {.body = openapi_};
    }
    throw Problem(ProblemKind::wrong_method,
                  {{.path = request.path, .code = "wrong_method", .args = {request.method, "GET, HEAD"}}});
}

http::Response Api::read(const Endpoint& endpoint, Exchange& exchange) const {
    http::Response response;
    store_.read(exchange.actor, {endpoint.operation, exchange.request.id, {}},
                [&](const Reader& reader) { response = endpoint.read(reader, exchange); });
    return response;
}

http::Response Api::write(const Endpoint& endpoint, Exchange& exchange) const {
    const std::string key(exchange.request.headers.get("Idempotency-Key"));
    if (endpoint.preview && endpoint.preview(exchange)) {
        http::Response response;
        store_.preview(exchange.actor, {endpoint.operation, exchange.request.id, {}},
                       [&](Tx& tx) { response = endpoint.write(tx, exchange); });
        return response;
    }
    if (key.empty() || endpoint.method != "POST") return write_once(endpoint, exchange, {});
    // Two requests with one key at the same time: the second finds the first one's answer at its next try.
    for (int attempt = 0; attempt < 3; ++attempt) {
        if (auto stored = stored_answer(store_, exchange, key)) return *std::move(stored);
        try {
            return write_once(endpoint, exchange, key);
        } catch (const KeyTaken&) {
            continue;
        } catch (const Problem&) {
            // What the first one wrote may stand in the way of the second before its key does.
            if (auto stored = stored_answer(store_, exchange, key)) return *std::move(stored);
            throw;
        }
    }
    throw Problem(ProblemKind::conflict, {{.path = "Idempotency-Key", .code = "try_again"}});
}

http::Response Api::write_once(const Endpoint& endpoint, Exchange& exchange, const std::string& key) const {
    http::Response response;
    const Operation operation{endpoint.operation, exchange.request.id, reason_of(exchange.request)};
    store_.write(exchange.actor, operation, [&](Tx& tx) {
        response = endpoint.write(tx, exchange);
        if (tx.has_written()) {
            std::string set;
            append_id(set, "chg", tx.change_set());
            response.with(std::string(change_set_header), std::move(set));
        }
        if (!key.empty()) store_answer(tx, exchange, key, response);
    });
    return response;
}

}  // namespace truong::api
