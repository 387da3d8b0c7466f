#pragma once
// From a request to its answer: who asks, which endpoint, one transaction, one catch.
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "catalog/routes.hpp"
#include "platform/api/exchange.hpp"
#include "platform/http/server.hpp"
#include "platform/module.hpp"

namespace truong::api {

/// Finds the actor behind a request; throws `unauthenticated`.
using Authenticate = std::function<Actor(const http::Request&)>;

class Api {
public:
    /// The store and the manifests must outlive it.
    Api(const Store& store, const std::vector<Manifest>& modules, Authenticate authenticate,
        std::string version);
    ~Api();

    /// Never throws; safe from many threads.
    http::Response handle(const http::Request& request) const;
    /// Whether the address takes its body as it comes; of method and path alone.
    bool streams(const http::Request& request) const;
    /// Who takes the body of such a request, or why nobody does. Never throws.
    http::Intake intake(const http::Request& request) const;
    /// Both, for the server.
    http::Uploads uploads() const;
    /// The actions of the modules, for OpenAPI and TypeScript.
    static std::vector<RouteSketch> sketches(const std::vector<Manifest>& modules);

private:
    class Routes;
    http::Response guarded(const http::Request& request, const std::function<http::Response()>& work) const;
    const Endpoint& admit(Exchange& exchange) const;
    http::Response answer(const http::Request& request) const;
    http::Response description(const http::Request& request) const;
    http::Response read(const Endpoint& endpoint, Exchange& exchange) const;
    http::Response write(const Endpoint& endpoint, Exchange& exchange) const;
    http::Response write_once(const Endpoint& endpoint, Exchange& exchange, const std::string& key) const;

    const Store& store_;
    Authenticate authenticate_;
    std::function<std::string()> describe_;
    // Made when it is first asked for: it takes longer than all else that a start does.
    mutable std::once_flag described_;
    mutable std::string openapi_;
    std::unique_ptr<Routes> routes_;
};

/// The endpoint of a module's action.
Endpoint action_endpoint(const Catalog& catalog, const Manifest& module, const Route& route);
Endpoint direct_endpoint(const Manifest& module, const DirectRoute& route);

}  // namespace truong::api
