#pragma once
// One request on its way through the API, and what an address does with it.
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "platform/api/query.hpp"
#include "platform/http/message.hpp"
#include "platform/store/store.hpp"

namespace truong::api {

struct Exchange {
    const http::Request& request;
    Actor actor;
    http::QueryPairs parameters;
    std::map<std::string, std::string, std::less<>> path;  // {id} → "rol_…"
    json::Value body;                                      // of a writing request
    std::shared_ptr<void> input;                           // what prepare() decoded
    Id<org::School> school;                                // that shall own a new row
    std::shared_ptr<void> call;                            // of an action
};

/// What stands behind an address: exactly one of read, write and direct is set.
struct Endpoint {
    std::string_view method;
    std::string path;                        // the pattern, also the metrics' label
    std::string operation;                   // "org.rooms.create", for the log
    std::function<void(Exchange&)> prepare;  // decoding that needs no database; may be empty
    std::function<http::Response(const Reader&, Exchange&)> read;
    std::function<http::Response(Tx&, Exchange&)> write;
    std::function<bool(const Exchange&)> preview;  // whether this writing is to be undone again; may be empty
    std::function<http::Response(const Store&, Exchange&)> direct;             // opens its own transactions
    std::function<std::unique_ptr<http::Sink>(const Store&, Exchange&)> sink;  // of a direct one, or empty
    bool open = false;  // also for who is not signed in
    /// What a token needs among its scopes: of an action; the generic addresses ask for each entity.
    std::string_view module, action;
    bool changes = false;
};

/// {"data":…} and what else belongs to an answer.
http::Response data_response(std::string json, int status = 200);
/// RFC 9457, in both languages; of an internal problem nothing but the request id.
http::Response problem_response(const Catalog& catalog, const Problem& problem,
                                const std::string& request_id);

/// [{"path","code","severity","message_vi","message_en"}, …]
void append_findings(std::string& out, const Catalog& catalog, const Findings& findings);

/// Why somebody changes something, in his own words; empty unless he says.
std::string reason_of(const http::Request& request);
std::string etag_of(std::int64_t version);
/// The version that If-Match demands; throws `invalid` where it is missing or no ETag of ours.
std::int64_t required_version(const http::Request& request);
std::int64_t id_in_path(const Exchange& exchange, const Entity& entity);

/// The generic addresses of an entity that .rest(…) opens.
std::vector<Endpoint> entity_endpoints(const Entity& entity);
Endpoint bulk_endpoint(const Entity& entity, const std::string& path);
Endpoint history_endpoint(const Entity& entity, const std::string& path);

}  // namespace truong::api
