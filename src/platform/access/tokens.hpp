#pragma once
// Tokens of programs and of the first administrators: a long random text, of which the database keeps the
// hash. People have sessions.
#include <optional>
#include <string>
#include <vector>

#include "platform/access/secrets.hpp"

namespace truong::access {

struct TokenGrant {
    std::string name;  // what it is for, to recognise it in a list
    Actor actor;       // its account is the token itself, or the service; its scopes narrow what it may
    std::optional<Instant> expires_at;
    std::int64_t service = 0;  // the service account that it belongs to; zero: none
};

/// Gives the token's text, which is shown once and stored nowhere.
std::string issue_token(const Store& store, const TokenGrant& grant);
std::string issue_token(const Ledger& ledger, const TokenGrant& grant);

struct TokenLine {
    std::int64_t id = 0;
    std::string name, hat, roles;
    Instant created_at;
    std::optional<Instant> expires_at;
};
/// Not revoked, by name; the expired ones too.
std::vector<TokenLine> live_tokens(const Store& store);
/// Of one service account, likewise.
std::vector<TokenLine> tokens_of_service(const Ledger& ledger, std::int64_t service);
/// False where there is no such live token.
bool revoke_token(const Store& store, const std::string& name);
/// One of them, or all with zero; gives how many.
std::int64_t revoke_tokens_of_service(const Ledger& ledger, std::int64_t service, std::int64_t token = 0);

struct LiveToken {
    Actor actor;
    std::optional<Instant> expires_at;
};
std::optional<LiveToken> live_token(const Store& store, std::string_view token, Instant now);

/// "principal,clerk" as roles; nothing where a word is none.
std::optional<Roles> parse_roles(std::string_view list);
std::string roles_text(const Roles& roles);

}  // namespace truong::access
