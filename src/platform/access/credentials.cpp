#include "platform/access/credentials.hpp"

#include "base/check.hpp"
#include "platform/access/codes.hpp"
#include "platform/access/events.hpp"

namespace truong::access {

namespace {

/// Authenticated with the value: a verifier that was copied to another account does not open.
std::string context(std::string_view column, Id<accounts::Account> account) {
    return "credential." + std::string(column) + '/' + std::to_string(account.value);
}

std::string unsealed(const Ledger& ledger, const db::Query& query, int column, const std::string& place) {
    return query.is_null(column) ? std::string() : ledger.store.ring().unseal(query.bytes(column), place);
}

std::optional<Instant> instant_in(const db::Query& query, int column) {
    return query.is_null(column) ? std::nullopt : std::optional(Instant{query.number(column)});
}

}  // namespace

std::optional<Credential> credential_of(const Ledger& ledger, Id<accounts::Account> account) {
    db::Query query(ledger.connection,
                    "select salt, verifier, must_change, totp_secret, totp_pending, totp_since, totp_step, "
                    "totp_due from credential where account_id = ?");
    if (!query.bind(account.value).next()) return std::nullopt;
    Credential found{.account = account};
    found.salt = query.bytes(0);
    found.verifier = unsealed(ledger, query, 1, context("verifier", account));
    found.must_change = query.number(2) != 0;
    found.totp_secret = unsealed(ledger, query, 3, context("totp_secret", account));
    found.totp_pending = unsealed(ledger, query, 4, context("totp_pending", account));
    found.totp_since = instant_in(query, 5);
    found.totp_step = query.number(6);
    found.totp_due = instant_in(query, 7);
    return found;
}

void rehash(const Ledger& ledger, const NewPassword& password) {
    const db::Bytes salt{password.salt};
    const db::Bytes verifier{
        ledger.store.ring().seal(password.verifier, context("verifier", password.account))};
    db::Query query(
        ledger.connection,
        "insert into credential (account_id, salt, verifier, must_change, set_at, totp_step) values "
        "(?, ?, ?, ?, ?, 0) on conflict (account_id) do update set salt = excluded.salt, verifier = "
        "excluded.verifier, must_change = excluded.must_change, set_at = excluded.set_at");
    query.bind(password.account.value).bind(salt).bind(verifier);
    query.bind(std::int64_t{password.must_change}).bind(ledger.now.ms).run();
}

void set_password(const Ledger& ledger, const NewPassword& password) {
    rehash(ledger, password);
    void_ways_in(ledger, password.account);
    note(ledger, {.account = password.account,
                  .identifier = {},
                  .kind = EventKind::password_set,
                  .address = password.address,
                  .by = password.by});
}

Standing standing_of(const Ledger& ledger, Id<accounts::Account> account) {
    db::Query query(ledger.connection,
                    "select must_change, totp_since, totp_due from credential where account_id = ?");
    Standing standing;
    if (!query.bind(account.value).next()) return standing;
    standing.must_change = query.number(0) != 0;
    standing.has_totp = !query.is_null(1);
    standing.totp_due = instant_in(query, 2);
    return standing;
}

void propose_totp(const Ledger& ledger, Id<accounts::Account> account, std::string_view secret) {
    const db::Bytes sealed{ledger.store.ring().seal(secret, context("totp_pending", account))};
    db::Query query(ledger.connection, "update credential set totp_pending = ? where account_id = ?");
    query.bind(sealed).bind(account.value).run();
}

void turn_on_totp(const Ledger& ledger, Id<accounts::Account> account, std::string_view secret,
                  std::int64_t step) {
    const db::Bytes sealed{ledger.store.ring().seal(secret, context("totp_secret", account))};
    db::Query query(ledger.connection,
                    "update credential set totp_secret = ?, totp_pending = null, totp_since = ?, totp_step = "
                    "? where account_id = ?");
    query.bind(sealed).bind(ledger.now.ms).bind(step).bind(account.value);
    check(query.run() == 1, "an account without a password has no second factor");
}

void turn_off_totp(const Ledger& ledger, Id<accounts::Account> account) {
    {
        db::Query query(ledger.connection,
                        "update credential set totp_secret = null, totp_pending = null, totp_since = null "
                        "where account_id = ?");
        query.bind(account.value).run();
    }
    db::Query codes(ledger.connection,
                    "delete from one_time_code where account_id = ? and purpose = 'backup'");
    codes.bind(account.value).run();
}

bool use_totp_step(const Ledger& ledger, const Credential& credential, std::int64_t step) {
    db::Query query(ledger.connection,
                    "update credential set totp_step = ? where account_id = ? and totp_step = ?");
    return query.bind(step).bind(credential.account.value).bind(credential.totp_step).run() == 1;
}

void set_totp_due(const Ledger& ledger, Id<accounts::Account> account, Instant due) {
    db::Query query(ledger.connection,
                    "update credential set totp_due = ? where account_id = ? and totp_due is null");
    query.bind(due.ms).bind(account.value).run();
}

}  // namespace truong::access
