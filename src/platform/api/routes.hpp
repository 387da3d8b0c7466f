#pragma once
// Which endpoint an address and a verb lead to.
#include <deque>
#include <map>
#include <memory>

#include "platform/api/api.hpp"

namespace truong::api {

/// The generic addresses ask for each entity; an action is allowed or not as a whole. Throws `forbidden`.
void require_scope(const Endpoint& endpoint, const Actor& actor);
/// What was refused is no use of anything.
void count_use(const Store& store, const Endpoint& endpoint, const Actor& actor,
               const http::Response& response);

/// Answers to many readings in one: POST {"addresses":["/api/v1/…", …]}.
inline constexpr std::string_view together_path = "/api/v1/platform/together";

/// A tree over the parts of the addresses; "{id}" matches any one part and is kept under its name.
class Api::Routes {
public:
    void add(Endpoint endpoint);
    /// Throws not_found for an unknown address and `invalid` (wrong_method) for a verb that it does not take.
    const Endpoint& find(const http::Request& request,
                         std::map<std::string, std::string, std::less<>>& parameters) const;

    /// nullptr instead of a refusal.
    const Endpoint* find_if_any(const http::Request& request) const;

    /// One actor, one answer for each address in their order; what is refused is refused for itself.
    http::Response together(const Api& api, const http::Request& request) const;

private:
    http::Response one_of_many(const Api& api, const http::Request& request, const Actor& actor) const;
    struct Node;
    const Node* node_of(std::string_view path) const;
    static const Endpoint* verb_of(const Node& node, std::string_view method);
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> parts;
        std::unique_ptr<Node> parameter;
        std::map<std::string_view, const Endpoint*> verbs;
    };
    /// As the header Allow lists them.
    static std::string taken_by(const Node& node);
    std::deque<Endpoint> endpoints_;
    Node root_;
};

}  // namespace truong::api
