// A module's own addresses: decode the input, run the service function, encode what it returns.
#include "platform/api/api.hpp"
#include "platform/api/custom.hpp"

namespace truong {

namespace routing {

/// Of what the action itself ended, too: whoever takes something back is told what it was.
static RowMeta meta_of_answer(const Reader& reader, const Entity& entity, std::int64_t id) {
    const auto row = entity.make();
    std::vector<RowMeta> metas;
    reader.as_of({}).fetch(
        entity,
        {.condition = access::compare(entity.table + ".id", " = ", id), .limit = 1, .with_ended = true},
        [&] { return row.get(); }, &metas);
    if (metas.empty()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return metas.front();
}

void append_value(const Reader& reader, TypeKey type, const void* value, std::string& out) {
    const Entity& entity = reader.catalog().of(type);
    if (!entity.stored()) return encode(entity, value, out);
    encode_row(entity, value, meta_of_answer(reader, entity, entity.id_of(value)), {}, out);
}

void append_list(const Reader& reader, const Codec& list, const void* values, std::string& out) {
    json::Array array(out);
    for (std::size_t i = 0; i < list.size(values); ++i)
        append_value(reader, list.target, list.at(values, i), array.item());
}

}  // namespace routing

namespace api {

namespace {

using PathParts = std::map<std::string, std::string, std::less<>>;

/// Body or query, with the path's own parts among it.
json::Value with_path(const Entity& message, json::Value input, const PathParts& path) {
    for (const auto& [name, value] : path) {
        if (input.find(name)) throw Problem(ProblemKind::invalid, {{.path = name, .code = "duplicate_key"}});
        input.members.emplace_back(name, query_value(message.find(name), value));
    }
    return input;
}

/// "rolls" of "/rolls/{id}/marks": what a scope calls the action.
std::string_view action_of(std::string_view path) {
    path.remove_prefix(1);
    return path.substr(0, path.find('/'));
}

template <class Context> http::Response run_call(Context& context, Exchange& exchange) {
    auto& call = *static_cast<Call*>(exchange.call.get());
    call.run(context);
    std::string out;
    call.append_output(context, out);
    return data_response(std::move(out));
}

/// The entity whose rows people make by this action; nullptr: none that a school could add fields to.
const Entity* made_by(const Catalog& catalog, const Route& route) {
    const Entity* entity = catalog.find(route.output);
    const bool makes = entity && !route.output_is_list && entity->created_by.message == route.input;
    return makes && custom::may_have_fields(*entity) ? entity : nullptr;
}

/// The new row, with what the school added to it.
http::Response run_creation(Tx& tx, const Entity& message, const Entity& entity, Exchange& exchange) {
    auto& call = *static_cast<Call*>(exchange.call.get());
    const json::Value body = with_path(message, exchange.body, exchange.path);
    CustomRows custom(tx, entity);
    const CustomChange added =
        custom.decode({.body = body, .row = call.input(), .school = tx.actor().school, .message = &message});
    call.run(tx);
    std::vector<std::string> texts(1);
    call.append_output(tx, texts.front());
    const std::int64_t id = parse_id(entity.prefix, json::parse(texts.front()).find("id")->text).value_or(0);
    if (put_custom(tx, entity, id, added)) {
        texts.front().clear();
        call.append_output(tx, texts.front());
    }
    custom.append({{id, tx.actor().school}}, {}, texts);
    return data_response(std::move(texts.front()));
}

}  // namespace

Endpoint action_endpoint(const Catalog& catalog, const Manifest& module, const Route& route) {
    const Entity* message = &catalog.of(route.input);
    const bool writes = route.writes;
    const auto make_call = route.make_call;
    const auto handler = route.handler;
    Endpoint endpoint{.method = route.method,
                      .path = "/api/v1/" + std::string(module.name) + route.path,
                      .operation = std::string(module.name) + route.path,
                      .module = module.name,
                      .action = action_of(route.path),
                      .changes = route.writes};
    if (const Entity* made = writes ? made_by(catalog, route) : nullptr) {
        endpoint.write = [=](Tx& tx, Exchange& exchange) {
            std::shared_ptr<Call> call = make_call(handler);  // a second run after a conflict begins anew
            exchange.call = std::shared_ptr<void>(call, call.get());
            return run_creation(tx, *message, *made, exchange);
        };
        return endpoint;
    }
    endpoint.prepare = [=](Exchange& exchange) {
        std::shared_ptr<Call> call = make_call(handler);
        json::Value input = writes ? exchange.body : object_from(*message, exchange.parameters);
        require(decode(*message, with_path(*message, std::move(input), exchange.path), call->input()));
        exchange.call = std::shared_ptr<void>(call, call.get());
    };
    if (writes)
        endpoint.write = [](Tx& tx, Exchange& exchange) { return run_call(tx, exchange); };
    else
        endpoint.read = [](const Reader& reader, Exchange& exchange) { return run_call(reader, exchange); };
    return endpoint;
}

Endpoint direct_endpoint(const Manifest& module, const DirectRoute& route) {
    Endpoint endpoint{.method = route.method,
                      .path = "/api/v1/" + std::string(module.name) + route.path,
                      .operation = std::string(module.name) + route.path,
                      .open = route.admission == Admission::anyone,
                      .module = module.name,
                      .action = action_of(route.path),
                      .changes = !route.only_reads && route.method != "GET" && route.method != "HEAD"};
    const auto visit = [operation = endpoint.operation](const Store& store, Exchange& exchange) {
        return Visit{.store = store,
                     .request = exchange.request,
                     .actor = exchange.actor,
                     .path = std::move(exchange.path),
                     .body = std::move(exchange.body),
                     .operation = {operation, exchange.request.id, reason_of(exchange.request)}};
    };
    endpoint.direct = [=, answer = route.answer](const Store& store, Exchange& exchange) {
        return answer(visit(store, exchange));
    };
    if (route.sink)
        endpoint.sink = [=, sink = route.sink](const Store& store, Exchange& exchange) {
            return sink(visit(store, exchange));
        };
    return endpoint;
}

}  // namespace api

void decode_input(const Visit& visit, const Entity& message, void* input) {
    const bool reads = visit.request.method == "GET" || visit.request.method == "HEAD";
    json::Value given = reads ? api::object_from(message, api::pairs_of(visit.request.query)) : visit.body;
    require(decode(message, api::with_path(message, std::move(given), visit.path), input));
}

}  // namespace truong
