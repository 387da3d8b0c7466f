#include "platform/access/tokens.hpp"

#include "catalog/codec.hpp"

namespace truong::access {

namespace {

constexpr std::string_view token_prefix = "ts_";

std::optional<Hat> parse_hat(std::string_view name) {
    Hat hat{};
    return codecs::store_choice(hat, name) ? std::optional(hat) : std::nullopt;
}

Actor read_actor(const db::Query& row) {
    Actor actor;
    actor.account.value = row.is_null(8) ? row.number(0) : row.number(8);
    actor.hat = parse_hat(row.text(1)).value_or(Hat::none);
    actor.roles = parse_roles(row.text(2)).value_or(Roles{});
    actor.person.value = row.number(3);
    actor.school.value = row.number(4);
    actor.campus.value = row.number(5);
    actor.authority.value = row.number(6);
    if (!row.is_null(9)) actor.scopes = Scopes::parse(row.text(9));
    // Scopes that nobody understands any more allow nothing.
    if (!row.is_null(9) && !actor.scopes) actor.hat = Hat::none;
    return actor;
}

std::vector<TokenLine> select_lines(db::Connection& connection, std::string_view condition,
                                    const db::Params& values) {
    const std::string sql =
        "select id, name, hat, roles, created_at, expires_at from access_token where revoked_at is null"
        + std::string(condition) + " order by name";
    db::Query query(connection, sql);
    query.bind(values);
    std::vector<TokenLine> lines;
    while (query.next()) {
        TokenLine line{.id = query.number(0)};
        line.name = query.text(1);
        line.hat = query.text(2);
        line.roles = query.text(3);
        line.created_at = {query.number(4)};
        if (!query.is_null(5)) line.expires_at = Instant{query.number(5)};
        lines.push_back(std::move(line));
    }
    return lines;
}

void require_free_name(const Ledger& ledger, const std::string& name) {
    db::Query known(ledger.connection, "select 1 from access_token where name = ? and revoked_at is null");
    if (known.bind(name).next()) throw Problem(ProblemKind::conflict, {{.path = "name", .code = "taken"}});
}

}  // namespace

std::string issue_token(const Ledger& ledger, const TokenGrant& grant) {
    require_free_name(ledger, grant.name);
    const std::string secret = new_secret(token_prefix), hash = hash_of(secret);
    const Actor& actor = grant.actor;
    const std::string roles = roles_text(actor.roles);
    db::Query query(ledger.connection,
                    "insert into access_token (id, hash, name, hat, roles, person_id, school_id, campus_id, "
                    "authority_id, created_at, expires_at, scopes, service_id) values (?, ?, ?, ?, ?, ?, ?, "
                    "?, ?, ?, ?, ?, ?)");
    query.bind(ledger.store.ids().next(ledger.now)).bind(hash).bind(grant.name).bind(name_of(actor.hat));
    query.bind(roles).bind(actor.person.value).bind(actor.school.value).bind(actor.campus.value);
    query.bind(actor.authority.value).bind(ledger.now.ms);
    grant.expires_at ? query.bind(grant.expires_at->ms) : query.null();
    actor.scopes ? query.bind(actor.scopes->text()) : query.null();
    grant.service != 0 ? query.bind(grant.service) : query.null();
    query.run();
    return secret;
}

std::string issue_token(const Store& store, const TokenGrant& grant) {
    std::string secret;
    store.database().write([&](db::Connection& connection) {
        secret = issue_token(Ledger{connection, store, store.now()}, grant);
    });
    return secret;
}

std::vector<TokenLine> live_tokens(const Store& store) {
    std::vector<TokenLine> lines;
    store.database().read([&](db::Connection& connection) { lines = select_lines(connection, "", {}); });
    return lines;
}

std::vector<TokenLine> tokens_of_service(const Ledger& ledger, std::int64_t service) {
    return select_lines(ledger.connection, " and service_id = ?", {service});
}

bool revoke_token(const Store& store, const std::string& name) {
    std::int64_t revoked = 0;
    store.database().write([&](db::Connection& connection) {
        db::Query query(connection,
                        "update access_token set revoked_at = ? where name = ? and revoked_at is null");
        revoked = query.bind(store.now().ms).bind(name).run();
    });
    return revoked > 0;
}

std::int64_t revoke_tokens_of_service(const Ledger& ledger, std::int64_t service, std::int64_t token) {
    db::Query query(ledger.connection,
                    "update access_token set revoked_at = ? where service_id = ? and (id = ? or "
                    "cast(? as bigint) = 0) and revoked_at is null");
    return query.bind(ledger.now.ms).bind(service).bind(token).bind(token).run();
}

std::optional<LiveToken> live_token(const Store& store, std::string_view token, Instant now) {
    const std::string hash = hash_of(token);
    std::optional<LiveToken> found;
    store.database().read([&](db::Connection& connection) {
        db::Query query(connection,
                        "select id, hat, roles, person_id, school_id, campus_id, authority_id, expires_at, "
                        "service_id, scopes from access_token where hash = ? and revoked_at is null and "
                        "(expires_at is null or expires_at > ?)");
        query.bind(hash).bind(now.ms);
        if (!query.next()) return;
        found.emplace().actor = read_actor(query);
        if (!query.is_null(7)) found->expires_at = Instant{query.number(7)};
    });
    // The system's hat opens everything and is never worn by a request.
    if (found && (found->actor.hat == Hat::none || found->actor.hat == Hat::system)) found.reset();
    return found;
}

std::optional<Roles> parse_roles(std::string_view list) {
    Roles roles;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        Role role{};
        if (!codecs::store_choice(role, list.substr(0, comma))) return std::nullopt;
        roles.add(role);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return roles;
}

std::string roles_text(const Roles& roles) {
    std::string text;
    const auto& names = enumerators<Role>();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (roles.has(static_cast<Role>(i))) (text += text.empty() ? "" : ",") += names[i];
    return text;
}

}  // namespace truong::access
