#include "platform/access/tokens.hpp"

#include <openssl/rand.h>

#include <array>

#include "base/check.hpp"
#include "platform/crypto/digest.hpp"

namespace truong::access {

namespace {

constexpr std::size_t secret_bytes = 32;
constexpr std::string_view token_prefix = "ts_";

std::string new_secret() {
    std::array<unsigned char, secret_bytes> bytes{};
    check(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1, "no random bytes");
    std::string text(token_prefix);
    for (const unsigned char byte : bytes) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

/// 256 random bits need no slow hash: nobody can try them all.
std::string hash_of(std::string_view secret) {
    crypto::Digest digest;
    digest.add(secret);
    return digest.hex();
}

std::string roles_text(const Roles& roles) {
    std::string text;
    const auto& names = enumerators<Role>();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (roles.has(static_cast<Role>(i))) (text += text.empty() ? "" : ",") += names[i];
    return text;
}

std::optional<Hat> parse_hat(std::string_view name) {
    Hat hat{};
    return codecs::store_choice(hat, name) ? std::optional(hat) : std::nullopt;
}

constexpr std::size_t known_limit = 10'000;

struct LiveToken {
    Actor actor;
    std::optional<Instant> expires_at;
};

std::optional<LiveToken> live_token(const Store& store, const std::string& hash, Instant now) {
    std::optional<LiveToken> token;
    store.database().read([&](db::Connection& connection) {
        db::Query query(
            connection,
            "select id, hat, roles, person_id, school_id, campus_id, authority_id, expires_at from "
            "access_token where hash = ? and revoked_at is null and (expires_at is null or "
            "expires_at > ?)");
        query.bind(hash).bind(now.ms);
        if (!query.next()) return;
        Actor& actor = token.emplace().actor;
        actor.account.value = query.number(0);
        actor.hat = parse_hat(query.text(1)).value_or(Hat::none);
        actor.roles = parse_roles(query.text(2)).value_or(Roles{});
        actor.person.value = query.number(3);
        actor.school.value = query.number(4);
        actor.campus.value = query.number(5);
        actor.authority.value = query.number(6);
        if (!query.is_null(7)) token->expires_at = Instant{query.number(7)};
    });
    // The system's hat opens everything and is never worn by a request.
    if (token && (token->actor.hat == Hat::none || token->actor.hat == Hat::system)) token.reset();
    return token;
}

[[noreturn]] void refuse() {
    throw Problem(ProblemKind::unauthenticated, {{.path = "Authorization", .code = "unauthenticated"}});
}

}  // namespace

std::vector<schema::Table> tables() {
    using schema::ColumnType;
    return {{.name = "access_token",
             .columns = {{"id"},
                         {"hash", ColumnType::text, false, {}},
                         {"name", ColumnType::text, false, {}},
                         {"hat", ColumnType::text, false, {}},
                         {"roles", ColumnType::text, false, {}},
                         {"person_id"},
                         {"school_id"},
                         {"campus_id"},
                         {"authority_id"},
                         {"created_at"},
                         {"expires_at", ColumnType::integer, true, {}},
                         {"revoked_at", ColumnType::integer, true, {}}},
             .indexes = {{.columns = {"hash"}, .unique = true}}}};
}

std::string issue_token(const Store& store, const TokenGrant& grant) {
    const std::string secret = new_secret(), hash = hash_of(secret), roles = roles_text(grant.actor.roles);
    store.database().write([&](db::Connection& connection) {
        const Instant now = store.now();
        {
            db::Query known(connection, "select 1 from access_token where name = ? and revoked_at is null");
            if (known.bind(grant.name).next())
                throw Problem(ProblemKind::conflict, {{.path = "name", .code = "taken"}});
        }
        db::Query query(
            connection,
            "insert into access_token (id, hash, name, hat, roles, person_id, school_id, campus_id, "
            "authority_id, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        query.bind(store.ids().next(now)).bind(hash).bind(grant.name).bind(name_of(grant.actor.hat));
        query.bind(roles).bind(grant.actor.person.value).bind(grant.actor.school.value);
        query.bind(grant.actor.campus.value).bind(grant.actor.authority.value).bind(now.ms);
        grant.expires_at ? query.bind(grant.expires_at->ms) : query.null();
        query.run();
    });
    return secret;
}

std::vector<TokenLine> live_tokens(const Store& store) {
    std::vector<TokenLine> lines;
    store.database().read([&](db::Connection& connection) {
        db::Query query(
            connection,
            "select name, hat, roles, created_at, expires_at from access_token where revoked_at is "
            "null order by name");
        while (query.next()) {
            TokenLine line{std::string(query.text(0)),
                           std::string(query.text(1)),
                           std::string(query.text(2)),
                           {query.number(3)},
                           {}};
            if (!query.is_null(4)) line.expires_at = Instant{query.number(4)};
            lines.push_back(std::move(line));
        }
    });
    return lines;
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

Actor Authenticator::actor(const http::Request& request) const {
    const std::string_view header = request.headers.get("Authorization");
    constexpr std::string_view bearer = "Bearer ";
    if (!header.starts_with(bearer)) refuse();
    const std::string hash = hash_of(header.substr(bearer.size()));
    const Instant now = store_.now();
    {
        const std::shared_lock lock(mutex_);
        const auto found = known_.find(hash);
        if (found != known_.end() && now < found->second.until) return found->second.actor;
    }
    const auto token = live_token(store_, hash, now);
    if (!token) refuse();
    const std::unique_lock lock(mutex_);
    if (known_.size() >= known_limit) known_.clear();
    const std::int64_t until =
        std::min(now.ms + memory_ms, token->expires_at.value_or(Instant{now.ms + memory_ms}).ms);
    known_[hash] = {token->actor, {until}};
    return token->actor;
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

}  // namespace truong::access
