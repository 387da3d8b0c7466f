#include "platform/api/routes.hpp"

#include "base/check.hpp"

namespace truong::api {

namespace {

template <class Visit> void each_part(std::string_view path, Visit visit) {
    path.remove_prefix(1);
    while (true) {
        const std::size_t slash = path.find('/');
        visit(path.substr(0, slash));
        if (slash == std::string_view::npos) return;
        path.remove_prefix(slash + 1);
    }
}

}  // namespace

void Api::Routes::add(Endpoint endpoint) {
    const Endpoint& kept = endpoints_.emplace_back(std::move(endpoint));
    check((kept.read != nullptr) != (kept.write != nullptr), "an endpoint either reads or writes");
    Node* node = &root_;
    each_part(kept.path, [&](std::string_view part) {
        const bool named = part.starts_with('{') && part.ends_with('}');
        auto& next = named ? node->parameter : node->parts[std::string(part)];
        if (!next) next = std::make_unique<Node>();
        if (named) node->parameter_name = part.substr(1, part.size() - 2);
        node = next.get();
    });
    const bool is_new = node->verbs.emplace(kept.method, &kept).second;
    check(is_new, "two endpoints for one address and verb");
}

const Endpoint& Api::Routes::find(const http::Request& request,
                                  std::map<std::string, std::string, std::less<>>& parameters) const {
    const Node* node = &root_;
    each_part(request.path, [&](std::string_view part) {
        if (!node) return;
        const auto literal = node->parts.find(part);
        if (literal != node->parts.end()) {
            node = literal->second.get();
        } else {
            if (node->parameter) parameters.emplace(node->parameter_name, part);
            node = node->parameter.get();
        }
    });
    if (!node || node->verbs.empty())
        throw Problem(ProblemKind::not_found, {{.path = request.path, .code = "no_route"}});
    const std::string_view method = request.method == "HEAD" ? "GET" : std::string_view(request.method);
    const auto endpoint = node->verbs.find(method);
    if (endpoint == node->verbs.end())
        throw Problem(ProblemKind::wrong_method,
                      {{.path = request.path, .code = "wrong_method", .args = {request.method}}});
    return *endpoint->second;
}

}  // namespace truong::api
