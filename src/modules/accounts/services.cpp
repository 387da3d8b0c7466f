#include "modules/accounts/services.hpp"

#include <algorithm>

#include "modules/accounts/guards.hpp"
#include "modules/accounts/rows.hpp"
#include "modules/accounts/sign_in.hpp"
#include "platform/access/door.hpp"
#include "platform/access/limits.hpp"
#include "platform/access/tokens.hpp"
#include "platform/services.hpp"

namespace truong::accounts {

namespace {

constexpr std::int64_t token_life_ms = 366 * access::day_ms;  // whoever forgets a token loses it in a year
constexpr std::string_view token_id = "tok";

/// The service and its school, if the actor keeps its tokens.
Owned<ServiceAccount> kept_service(const Tx& tx, Id<ServiceAccount> id) {
    Owned<ServiceAccount> service;
    const Entity& entity = tx.catalog().of(type_key<ServiceAccount>());
    service.school = tx.load(entity, id.value, &service.row).school;
    if (!tx.may_write(entity, id.value) || tx.actor().scopes)
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    return service;
}

Instant end_of_life(const Tx& tx, const ServiceAccount& service) {
    const Instant longest{tx.now().ms + token_life_ms};
    if (!service.valid_to) return longest;
    return std::min(longest, instant_of(*service.valid_to + 1, {}),
                    [](Instant left, Instant right) { return left.ms < right.ms; });
}

std::string id_text(std::string_view prefix, std::int64_t id) {
    std::string text;
    append_id(text, prefix, id);
    return text;
}

}  // namespace

IssuedToken issue_service_token(Tx& tx, const NewToken& wanted) {
    const auto [service, school, ended] = kept_service(tx, wanted.id);
    // Asked again: who issues a token may do less than who wrote the service down.
    require(check_service(service, roles_for_services(tx, school)));
    const Instant expires_at = end_of_life(tx, service);
    if (expires_at.ms <= tx.now().ms)
        throw Problem(ProblemKind::conflict, {{.path = "id", .code = "service_over"}});
    const access::TokenGrant grant{
        .name = id_text("sva", service.id.value) + ' ' + wanted.name,  // names are one list for all schools
        .actor = {.hat = Hat::staff,
                  .account = {service.id.value},
                  .school = school,
                  .roles = *roles_of_service(service.roles),
                  .scopes = access::Scopes::parse(service.scopes)},
        .expires_at = expires_at,
        .service = service.id.value};
    return {.token = access::issue_token(access::ledger_of(tx), grant), .expires_at = expires_at};
}

std::vector<TokenSummary> service_tokens(const Reader& reader, const WhichService& which) {
    const ServiceAccount service = reader.get(which.id);
    std::vector<TokenSummary> tokens;
    for (const access::TokenLine& line :
         access::tokens_of_service(access::ledger_of(reader), service.id.value))
        tokens.push_back({.token = id_text(token_id, line.id),
                          .name = line.name.substr(std::min(line.name.find(' ') + 1, line.name.size())),
                          .created_at = line.created_at,
                          .expires_at = line.expires_at});
    return tokens;
}

void revoke_service_token(Tx& tx, const WhichToken& which) {
    const ServiceAccount service = kept_service(tx, which.id).row;
    const auto token = parse_id(token_id, which.token);
    if (!token || access::revoke_tokens_of_service(access::ledger_of(tx), service.id.value, *token) == 0)
        throw Problem(ProblemKind::not_found, {{.path = "token", .code = "not_found"}});
    tx.store().services().door->changed();
}

std::vector<Route> service_routes() {
    return {get("/service-accounts/{id}/tokens", {"Các khóa truy cập của dịch vụ", "Tokens of the service"},
                service_tokens)};
}

std::vector<DirectRoute> direct_service_routes() {
    return {{.method = "POST",
             .path = "/service-accounts/{id}/tokens",
             .summary = {"Cấp khóa truy cập", "Issue a token"},
             .input = type_key<NewToken>(),
             .output = type_key<IssuedToken>(),
             .answer =
                 [](const Visit& visit) {
                     const auto wanted = input_of<NewToken>(visit);
                     IssuedToken issued;
                     visit.store.write(visit.actor, visit.operation,
                                       [&](Tx& tx) { issued = issue_service_token(tx, wanted); });
                     return private_answer(visit, issued);
                 }},
            {.method = "POST",
             .path = "/service-accounts/{id}/tokens/{token}/revoke",
             .summary = {"Thu hồi khóa truy cập", "Revoke a token"},
             .input = type_key<WhichToken>(),
             .answer = [](const Visit& visit) {
                 const auto which = input_of<WhichToken>(visit);
                 visit.store.write(visit.actor, visit.operation,
                                   [&](Tx& tx) { revoke_service_token(tx, which); });
                 return http::Response{.status = 204};
             }}};
}

}  // namespace truong::accounts
