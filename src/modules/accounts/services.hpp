#pragma once
// Tokens of service accounts: a program acts as staff of the school, with the roles and inside the scopes
// that were written down for it.
#include "modules/accounts/api.hpp"

namespace truong::accounts {

struct WhichService {
    Id<ServiceAccount> id;
};
struct NewToken {
    Id<ServiceAccount> id;
    std::string name;
};
struct WhichToken {
    Id<ServiceAccount> id;
    std::string token;  // "tok_…"
};
struct IssuedToken {
    std::string token;  // shown once
    Instant expires_at;
};
struct TokenSummary {
    std::string token;
    std::string name;
    Instant created_at;
    std::optional<Instant> expires_at;
};

IssuedToken issue_service_token(Tx& tx, const NewToken& wanted);
std::vector<TokenSummary> service_tokens(const Reader& reader, const WhichService& which);
void revoke_service_token(Tx& tx, const WhichToken& which);

std::vector<Route> service_routes();
std::vector<DirectRoute> direct_service_routes();

}  // namespace truong::accounts
