#include "platform/access/sessions.hpp"

#include <algorithm>

#include "base/text.hpp"

namespace truong::access {

namespace {

constexpr std::size_t client_characters = 120;

const std::string columns =
    "select id, account_id, seat, created_at, seen_at, expires_at, absolute_at, revoked_at, client, address "
    "from session where ";

std::int64_t idle_ms(Patience patience) {
    return patience == Patience::staff ? staff_idle_ms : family_idle_ms;
}

Instant runs_out(Instant now, Patience patience, Instant absolute) {
    return std::min(Instant{now.ms + idle_ms(patience)}, absolute);
}

SignedIn read_row(const db::Query& row) {
    SignedIn session{.id = row.number(0), .account = {row.number(1)}};
    session.seat = row.text(2);
    session.created_at = {row.number(3)};
    session.seen_at = {row.number(4)};
    session.expires_at = {row.number(5)};
    session.absolute_at = {row.number(6)};
    if (!row.is_null(7)) session.revoked_at = Instant{row.number(7)};
    session.client = row.text(8);
    session.address = row.text(9);
    return session;
}

/// What a browser says of itself is a stranger's text: short, and only what can be shown.
std::string shortened(std::string_view client) {
    std::string text;
    for (const char letter : client)
        if (letter >= ' ' && letter <= '~' && text.size() < client_characters) text += letter;
    return text;
}

void close_oldest(const Ledger& ledger, Id<accounts::Account> account) {
    db::Query query(ledger.connection,
                    "update session set revoked_at = ? where account_id = ? and revoked_at is null and id "
                    "not in (select id from session where account_id = ? and revoked_at is null order by id "
                    "desc limit ?)");
    query.bind(ledger.now.ms).bind(account.value).bind(account.value);
    query.bind(sessions_of_an_account - 1).run();
}

/// Where the token of a session is exchanged: what follows of the one before, and until when it runs.
struct Exchanged {
    std::int64_t previous_until = 0;
    Instant expires_at, absolute_at;
};

OpenedSession exchange(const Ledger& ledger, std::int64_t id, const Exchanged& change) {
    OpenedSession opened{.id = id, .token = new_secret(session_prefix), .expires_at = change.expires_at};
    const std::string hash = hash_of(opened.token);
    db::Query query(ledger.connection,
                    "update session set previous_hash = hash, previous_until = ?, hash = ?, seen_at = ?, "
                    "expires_at = ?, absolute_at = ? where id = ?");
    query.bind(change.previous_until).bind(hash).bind(ledger.now.ms).bind(change.expires_at.ms);
    query.bind(change.absolute_at.ms).bind(id).run();
    return opened;
}

}  // namespace

bool is_live(const SignedIn& session, Instant now) { return !session.revoked_at && now < session.expires_at; }

bool is_renewable(const SignedIn& session, Instant now) {
    return !session.revoked_at && now.ms < session.expires_at.ms + renewable_ms;
}

OpenedSession open_session(const Ledger& ledger, const NewSession& wanted) {
    close_oldest(ledger, wanted.account);
    const Instant absolute{ledger.now.ms + session_life_ms};
    OpenedSession opened{.id = ledger.store.ids().next(ledger.now),
                         .token = new_secret(session_prefix),
                         .expires_at = runs_out(ledger.now, wanted.patience, absolute)};
    const std::string hash = hash_of(opened.token), client = shortened(wanted.client);
    const std::string address = masked(wanted.address);
    db::Query query(ledger.connection,
                    "insert into session (id, account_id, hash, previous_until, seat, created_at, seen_at, "
                    "expires_at, absolute_at, client, address) values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?)");
    query.bind(opened.id).bind(wanted.account.value).bind(hash).bind(wanted.seat).bind(ledger.now.ms);
    query.bind(ledger.now.ms).bind(opened.expires_at.ms).bind(absolute.ms).bind(client).bind(address).run();
    return opened;
}

std::optional<SignedIn> find_session(const Ledger& ledger, std::string_view token) {
    const std::string hash = hash_of(token);
    {
        static const std::string sql = columns + "hash = ?";
        db::Query query(ledger.connection, sql);
        if (query.bind(hash).next()) return read_row(query);
    }
    // A clock that was set back makes no old token good for longer than it ever was.
    static const std::string sql =
        columns + "previous_hash = ? and previous_until > ? and previous_until <= ?";
    db::Query query(ledger.connection, sql);
    query.bind(hash).bind(ledger.now.ms).bind(ledger.now.ms + overlap_ms);
    return query.next() ? std::optional(read_row(query)) : std::nullopt;
}

std::optional<SignedIn> find_session(const Ledger& ledger, std::int64_t id) {
    static const std::string sql = columns + "id = ?";
    db::Query query(ledger.connection, sql);
    return query.bind(id).next() ? std::optional(read_row(query)) : std::nullopt;
}

std::vector<SignedIn> sessions_of(const Ledger& ledger, Id<accounts::Account> account) {
    static const std::string sql =
        columns + "account_id = ? and revoked_at is null and expires_at > ? order by id desc limit ?";
    db::Query query(ledger.connection, sql);
    query.bind(account.value).bind(ledger.now.ms).bind(sessions_of_an_account);
    std::vector<SignedIn> sessions;
    while (query.next()) sessions.push_back(read_row(query));
    return sessions;
}

void touch(const Ledger& ledger, const SignedIn& session, Patience patience) {
    db::Query query(ledger.connection,
                    "update session set seen_at = ?, expires_at = ? where id = ? and revoked_at is null");
    const Instant until = runs_out(ledger.now, patience, session.absolute_at);
    query.bind(ledger.now.ms).bind(until.ms).bind(session.id).run();
}

OpenedSession renew(const Ledger& ledger, const SignedIn& session, Patience patience, Overlap overlap) {
    return exchange(ledger, session.id,
                    {.previous_until = overlap == Overlap::brief ? ledger.now.ms + overlap_ms : 0,
                     .expires_at = runs_out(ledger.now, patience, session.absolute_at),
                     .absolute_at = session.absolute_at});
}

OpenedSession prolong(const Ledger& ledger, const SignedIn& session, Patience patience) {
    const Instant absolute{ledger.now.ms + session_life_ms};
    return exchange(ledger, session.id,
                    {.expires_at = runs_out(ledger.now, patience, absolute), .absolute_at = absolute});
}

void choose_seat(const Ledger& ledger, std::int64_t session, const std::string& seat) {
    db::Query query(ledger.connection, "update session set seat = ? where id = ?");
    query.bind(seat).bind(session).run();
}

bool revoke_session(const Ledger& ledger, Id<accounts::Account> account, std::int64_t session) {
    db::Query query(
        ledger.connection,
        "update session set revoked_at = ? where id = ? and account_id = ? and revoked_at is null");
    return query.bind(ledger.now.ms).bind(session).bind(account.value).run() == 1;
}

std::int64_t revoke_sessions(const Ledger& ledger, Id<accounts::Account> account, std::int64_t except) {
    db::Query query(ledger.connection,
                    "update session set revoked_at = ? where account_id = ? and id <> ? and revoked_at is "
                    "null");
    return query.bind(ledger.now.ms).bind(account.value).bind(except).run();
}

}  // namespace truong::access
