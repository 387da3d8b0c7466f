#pragma once
// Tokens of services and of the first administrators: a long random text, of which the database keeps the
// hash. Accounts with sign-in come with the module accounts; a token then belongs to one.
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

#include "catalog/access.hpp"
#include "catalog/schema.hpp"
#include "platform/http/message.hpp"
#include "platform/store/store.hpp"

namespace truong::access {

/// access_token, for the migrations.
std::vector<schema::Table> tables();

struct TokenGrant {
    std::string name;  // what it is for, to recognise it in a list
    Actor actor;       // its account is the token itself
    std::optional<Instant> expires_at;
};

/// Gives the token's text, which is shown once and stored nowhere.
std::string issue_token(const Store& store, const TokenGrant& grant);
struct TokenLine {
    std::string name, hat, roles;
    Instant created_at;
    std::optional<Instant> expires_at;
};
/// Not revoked, by name; the expired ones too.
std::vector<TokenLine> live_tokens(const Store& store);
/// False where there is no such live token.
bool revoke_token(const Store& store, const std::string& name);

/// Finds the actor of `Authorization: Bearer …`. What the database said of a token holds for `memory_ms`: a
/// revoked token opens nothing after that. Safe from many threads.
class Authenticator {
public:
    static constexpr std::int64_t memory_ms = 2'000;
    explicit Authenticator(const Store& store) : store_(store) {}
    /// Throws `unauthenticated`, with one text for every cause.
    Actor actor(const http::Request& request) const;

private:
    struct Known {
        Actor actor;
        Instant until;
    };
    const Store& store_;
    mutable std::shared_mutex mutex_;
    mutable std::unordered_map<std::string, Known> known_;  // by the token's hash
};

/// "principal,clerk" as roles; nothing where a word is none.
std::optional<Roles> parse_roles(std::string_view list);

}  // namespace truong::access
