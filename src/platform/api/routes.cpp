#include "platform/api/routes.hpp"

#include "base/check.hpp"

namespace truong::api {

namespace {

std::vector<std::string_view> parts_of(std::string_view path) {
    std::vector<std::string_view> parts;
    path.remove_prefix(1);
    while (true) {
        const std::size_t slash = path.find('/');
        parts.push_back(path.substr(0, slash));
        if (slash == std::string_view::npos) return parts;
        path.remove_prefix(slash + 1);
    }
}

bool is_named(std::string_view part) { return part.starts_with('{') && part.ends_with('}'); }

}  // namespace

std::string Api::Routes::taken_by(const Node& node) {
    std::string verbs;
    for (const auto& [verb, endpoint] : node.verbs) {
        (verbs += verbs.empty() ? "" : ", ") += verb;
        if (verb == "GET") verbs += ", HEAD";
    }
    return verbs;
}

void Api::Routes::add(Endpoint endpoint) {
    const Endpoint& kept = endpoints_.emplace_back(std::move(endpoint));
    const int ways = (kept.read ? 1 : 0) + (kept.write ? 1 : 0) + (kept.direct ? 1 : 0);
    check(ways == 1, "an endpoint reads, writes or opens its own transactions");
    Node* node = &root_;
    for (const std::string_view part : parts_of(kept.path)) {
        auto& next = is_named(part) ? node->parameter : node->parts[std::string(part)];
        if (!next) next = std::make_unique<Node>();
        node = next.get();
    }
    const bool is_new = node->verbs.emplace(kept.method, &kept).second;
    check(is_new, "two endpoints for one address and verb");
}

const Api::Routes::Node* Api::Routes::node_of(std::string_view path) const {
    const Node* node = &root_;
    const auto parts = parts_of(path);
    for (std::size_t i = 0; node && i < parts.size(); ++i) {
        const auto literal = node->parts.find(parts[i]);
        node = literal != node->parts.end() ? literal->second.get() : node->parameter.get();
    }
    return node;
}

const Endpoint* Api::Routes::verb_of(const Node& node, std::string_view method) {
    const auto found = node.verbs.find(method == "HEAD" ? "GET" : method);
    return found == node.verbs.end() ? nullptr : found->second;
}

const Endpoint* Api::Routes::find_if_any(const http::Request& request) const {
    const Node* node = node_of(request.path);
    return node ? verb_of(*node, request.method) : nullptr;
}

const Endpoint& Api::Routes::find(const http::Request& request,
                                  std::map<std::string, std::string, std::less<>>& parameters) const {
    const Node* node = node_of(request.path);
    if (!node || node->verbs.empty())
        throw Problem(ProblemKind::not_found, {{.path = request.path, .code = "no_route"}});
    const Endpoint* endpoint = verb_of(*node, request.method);
    if (!endpoint)
        throw Problem(
            ProblemKind::wrong_method,
            {{.path = request.path, .code = "wrong_method", .args = {request.method, taken_by(*node)}}});
    // Two addresses may share a part under two names: the endpoint says what it calls it.
    const auto names = parts_of(endpoint->path);
    const auto parts = parts_of(request.path);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (is_named(names[i])) parameters.emplace(names[i].substr(1, names[i].size() - 2), parts[i]);
    return *endpoint;
}

}  // namespace truong::api
