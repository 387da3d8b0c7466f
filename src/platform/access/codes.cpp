#include "platform/access/codes.hpp"

#include <algorithm>

#include "catalog/codec.hpp"
#include "platform/access/events.hpp"

namespace truong::access {

namespace {

/// Keyed: fifty bits could be tried out by who has only the database.
std::string kept_form(const Ledger& ledger, std::string_view code) {
    return ledger.store.ring().fingerprint(normal_code(code), "one_time_code");
}

bool replaces_earlier(CodePurpose purpose) {
    return purpose == CodePurpose::activation || purpose == CodePurpose::recovery;
}

bool void_earlier(const Ledger& ledger, Id<accounts::Account> account) {
    db::Query query(ledger.connection,
                    "delete from one_time_code where account_id = ? and used_at is null and purpose in "
                    "('activation', 'recovery')");
    return query.bind(account.value).run() > 0;
}

void void_setup_keys(const Ledger& ledger) {
    db::Query query(ledger.connection,
                    "delete from one_time_code where purpose = 'setup' and used_at is null");
    query.run();
}

}  // namespace

std::string issue_code(const Ledger& ledger, const CodeGrant& grant) {
    if (replaces_earlier(grant.purpose)) void_earlier(ledger, grant.account);
    if (grant.purpose == CodePurpose::setup) void_setup_keys(ledger);
    const std::string code = grant.purpose == CodePurpose::ticket ? new_secret("tk_") : new_code();
    const std::string hash = kept_form(ledger, code);
    {
        db::Query query(ledger.connection,
                        "insert into one_time_code (id, account_id, hash, purpose, created_at, expires_at, "
                        "issued_by) values (?, ?, ?, ?, ?, ?, ?)");
        query.bind(ledger.store.ids().next(ledger.now)).bind(grant.account.value).bind(hash);
        query.bind(name_of(grant.purpose)).bind(ledger.now.ms).bind(grant.expires_at.ms);
        query.bind(grant.by.value).run();
    }
    if (replaces_earlier(grant.purpose))
        note(ledger, {.account = grant.account,
                      .identifier = {},
                      .kind = EventKind::code_issued,
                      .address = {},
                      .by = grant.by});
    return code;
}

std::optional<UsableCode> find_code(const Ledger& ledger, std::string_view typed,
                                    std::initializer_list<CodePurpose> purposes) {
    const std::string hash = kept_form(ledger, typed);
    db::Query query(ledger.connection,
                    "select id, account_id, purpose from one_time_code where hash = ? and used_at is null "
                    "and expires_at > ?");
    if (!query.bind(hash).bind(ledger.now.ms).next()) return std::nullopt;
    UsableCode code{.id = query.number(0), .account = {query.number(1)}};
    codecs::store_choice(code.purpose, query.text(2));
    const bool fits = std::find(purposes.begin(), purposes.end(), code.purpose) != purposes.end();
    return fits ? std::optional(code) : std::nullopt;
}

CodeEnd end_of_code(const Ledger& ledger, std::string_view typed,
                    std::initializer_list<CodePurpose> purposes) {
    const std::string hash = kept_form(ledger, typed);
    db::Query query(ledger.connection,
                    "select purpose, used_at, expires_at from one_time_code where hash = ?");
    if (!query.bind(hash).next()) return CodeEnd::unknown;
    CodePurpose purpose{};
    codecs::store_choice(purpose, query.text(0));
    if (std::find(purposes.begin(), purposes.end(), purpose) == purposes.end()) return CodeEnd::unknown;
    if (!query.is_null(1)) return CodeEnd::used;
    return query.number(2) <= ledger.now.ms ? CodeEnd::expired : CodeEnd::unknown;
}

bool void_ways_in(const Ledger& ledger, Id<accounts::Account> account) {
    const bool there = void_earlier(ledger, account);
    db::Query query(ledger.connection,
                    "delete from one_time_code where account_id = ? and used_at is null and purpose = "
                    "'ticket'");
    query.bind(account.value).run();
    return there;
}

bool use_code(const Ledger& ledger, const UsableCode& code) {
    db::Query query(ledger.connection,
                    "update one_time_code set used_at = ? where id = ? and used_at is null");
    return query.bind(ledger.now.ms).bind(code.id).run() == 1;
}

}  // namespace truong::access
