// A module's own addresses: decode the input, run the service function, encode what it returns.
#include "platform/api/api.hpp"

namespace truong {

namespace routing {

void append_value(const Reader& reader, TypeKey type, const void* value, std::string& out) {
    const Entity& entity = reader.catalog().of(type);
    if (!entity.stored()) return encode(entity, value, out);
    const auto row = entity.make();
    const RowMeta meta = reader.load(entity, entity.id_of(value), row.get());
    encode_row(entity, value, meta, {}, out);
}

void append_list(const Reader& reader, const Codec& list, const void* values, std::string& out) {
    json::Array array(out);
    for (std::size_t i = 0; i < list.size(values); ++i)
        append_value(reader, list.target, list.at(values, i), array.item());
}

}  // namespace routing

namespace api {

namespace {

/// What the body or the query says, with the path's own parts among it.
json::Value input_of(const Entity& message, const Exchange& exchange, bool writes) {
    json::Value input = writes ? exchange.body : object_from(message, exchange.parameters);
    for (const auto& [name, value] : exchange.path) {
        if (input.find(name)) throw Problem(ProblemKind::invalid, {{.path = name, .code = "duplicate_key"}});
        input.members.emplace_back(name, query_value(message.find(name), value));
    }
    return input;
}

template <class Context> http::Response run_call(Context& context, Exchange& exchange) {
    auto& call = *static_cast<Call*>(exchange.call.get());
    call.run(context);
    std::string out;
    call.append_output(context, out);
    return data_response(std::move(out));
}

}  // namespace

Endpoint action_endpoint(const Catalog& catalog, const Manifest& module, const Route& route) {
    const Entity* message = &catalog.of(route.input);
    const bool writes = route.writes;
    const auto make_call = route.make_call;
    const auto handler = route.handler;
    Endpoint endpoint{.method = route.method,
                      .path = "/api/v1/" + std::string(module.name) + route.path,
                      .operation = std::string(module.name) + route.path};
    endpoint.prepare = [=](Exchange& exchange) {
        std::shared_ptr<Call> call = make_call(handler);
        require(decode(*message, input_of(*message, exchange, writes), call->input()));
        exchange.call = std::shared_ptr<void>(call, call.get());
    };
    if (writes)
        endpoint.write = [](Tx& tx, Exchange& exchange) { return run_call(tx, exchange); };
    else
        endpoint.read = [](const Reader& reader, Exchange& exchange) { return run_call(reader, exchange); };
    return endpoint;
}

}  // namespace api

}  // namespace truong
