#pragma once
// Which endpoint an address and a verb lead to.
#include <deque>
#include <map>
#include <memory>

#include "platform/api/api.hpp"

namespace truong::api {

/// A tree over the parts of the addresses; "{id}" matches any one part and is kept under its name.
class Api::Routes {
public:
    void add(Endpoint endpoint);
    /// Throws not_found for an unknown address and `invalid` (wrong_method) for a verb that it does not take.
    const Endpoint& find(const http::Request& request,
                         std::map<std::string, std::string, std::less<>>& parameters) const;

    /// nullptr instead of a refusal.
    const Endpoint* find_if_any(const http::Request& request) const;

private:
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
