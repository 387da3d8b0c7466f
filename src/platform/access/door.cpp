#include "platform/access/door.hpp"

#include <algorithm>

namespace truong::access {

namespace {

struct Failures {
    std::int64_t count = 0;
    Instant at, next_at;
    std::optional<std::string> place;
};

/// What lies longer back than `memory_ms` is forgotten. So is a wait that was set by a clock which has been
/// put back since: nobody waits for a time that comes again in a year.
Failures failures_of(const Ledger& ledger, const std::string& subject, std::int64_t memory_ms) {
    db::Query query(ledger.connection,
                    "select failures, at, next_at, place from sign_in_guard where subject = ?");
    Failures found;
    if (!query.bind(subject).next()) return found;
    found.at = {query.number(1)};
    if (ledger.now.ms - found.at.ms >= memory_ms) return {};
    found.count = query.number(0);
    if (found.at <= ledger.now) found.next_at = {query.number(2)};
    if (!query.is_null(3)) found.place = query.text(3);
    return found;
}

void keep(const Ledger& ledger, const std::string& subject, const Failures& failures) {
    db::Query query(
        ledger.connection,
        "insert into sign_in_guard (subject, failures, at, next_at, place) values (?, ?, ?, ?, ?) "
        "on conflict (subject) do update set failures = excluded.failures, at = excluded.at, "
        "next_at = excluded.next_at, place = excluded.place");
    query.bind(subject).bind(failures.count).bind(failures.at.ms).bind(failures.next_at.ms);
    failures.place ? query.bind(*failures.place) : query.null();
    query.run();
}

[[noreturn]] void refuse_wait(std::int64_t ms) {
    const std::int64_t seconds = std::max<std::int64_t>(1, (ms + second_ms - 1) / second_ms);
    throw Problem(ProblemKind::too_many,
                  {{.path = "", .code = "too_many_attempts", .args = {std::to_string(seconds)}}});
}

/// A window that began an hour ago is over; the count of names begins anew.
void count_name(const Ledger& ledger, const std::string& address) {
    Failures names = failures_of(ledger, address, address_window_ms);
    if (names.count == 0 || ledger.now < names.at) names.at = ledger.now;
    ++names.count;
    names.next_at = names.at;
    keep(ledger, address, names);
}

void discount_name(const Ledger& ledger, const std::string& address) {
    db::Query query(ledger.connection,
                    "update sign_in_guard set failures = failures - 1 where subject = ? and failures > 0");
    query.bind(address).run();
}

/// How long this try has to wait, with so many others under way.
std::int64_t wait_of(const Ledger& ledger, const Attempt& attempt, std::int64_t others) {
    const Failures own = failures_of(ledger, attempt.subject, failure_memory_ms);
    std::int64_t wait = std::max<std::int64_t>(0, own.next_at.ms - ledger.now.ms);
    if (others > 0 && own.count + others >= free_failures) wait = std::max(wait, second_ms);
    if (attempt.address.empty() || own.count > 0) return wait;
    const Failures names = failures_of(ledger, attempt.address, address_window_ms);
    if (names.count < names_of_an_address || ledger.now < names.at) return wait;
    return std::max(wait, names.at.ms + address_window_ms - ledger.now.ms);
}

std::string network_of(std::string_view client) {
    if (client.find(':') == std::string_view::npos) return std::string(client);
    std::size_t end = 0;
    for (int group = 0; group < 4 && end != std::string_view::npos; ++group) end = client.find(':', end + 1);
    return std::string(client.substr(0, end));
}

}  // namespace

std::string address_subject(const keys::Ring& ring, std::string_view client) {
    return ring.fingerprint(network_of(client), "sign_in.address");
}

std::string name_subject(const keys::Ring& ring, std::string_view identifier) {
    return ring.fingerprint(identifier, "sign_in.name");
}

std::string device_subject(const keys::Ring& ring, std::string_view identifier, std::string_view device) {
    return ring.fingerprint(std::string(identifier) + '\n' + std::string(device), "sign_in.device");
}

std::string account_subject(const keys::Ring& ring, Id<accounts::Account> account) {
    return ring.fingerprint(std::to_string(account.value), "sign_in.account");
}

std::string code_subject(const keys::Ring& ring, Id<accounts::Account> account) {
    return ring.fingerprint(std::to_string(account.value), "sign_in.code");
}

std::int64_t wait_ms(std::int64_t failures) {
    if (failures < free_failures) return 0;
    std::int64_t wait = first_wait_ms;
    for (std::int64_t i = free_failures; i < failures && wait < longest_wait_ms; ++i) wait *= 2;
    return std::min(wait, longest_wait_ms);
}

void count_failure(const Ledger& ledger, const Attempt& attempt) {
    Failures failures = failures_of(ledger, attempt.subject, failure_memory_ms);
    const bool first = failures.count == 0;
    ++failures.count;
    failures.at = ledger.now;
    failures.next_at = {ledger.now.ms + wait_ms(failures.count)};
    if (first && !attempt.address.empty()) failures.place = attempt.address;
    keep(ledger, attempt.subject, failures);
    if (first && !attempt.address.empty()) count_name(ledger, attempt.address);
}

void forget_failures(const Ledger& ledger, const Attempt& attempt) {
    const Failures failures = failures_of(ledger, attempt.subject, failure_memory_ms);
    if (failures.place) discount_name(ledger, *failures.place);
    db::Query query(ledger.connection, "delete from sign_in_guard where subject = ?");
    query.bind(attempt.subject).run();
}

Door::Pass Door::enter(const Store& store, const Attempt& attempt) {
    std::int64_t others = 0;
    {
        const std::lock_guard lock(mutex_);
        others = under_way_[attempt.subject]++;
    }
    try {
        std::int64_t wait = 0;
        store.database().read([&](db::Connection& connection) {
            wait = wait_of({connection, store, store.now()}, attempt, others);
        });
        if (wait > 0) refuse_wait(wait);
    } catch (...) {
        leave(attempt.subject);
        throw;
    }
    return Pass(*this, attempt.subject);
}

void Door::leave(const std::string& subject) {
    const std::lock_guard lock(mutex_);
    const auto found = under_way_.find(subject);
    if (--found->second == 0) under_way_.erase(found);
}

bool knows_device(const Ledger& ledger, Id<accounts::Account> account, std::string_view device) {
    const std::string hash = hash_of(device);
    db::Query query(ledger.connection,
                    "select 1 from known_device where account_id = ? and hash = ? and seen_at > ?");
    return query.bind(account.value).bind(hash).bind(ledger.now.ms - device_life_ms).next();
}

void remember_device(const Ledger& ledger, Id<accounts::Account> account, std::string_view device) {
    const std::string hash = hash_of(device);
    {
        db::Query query(ledger.connection,
                        "insert into known_device (account_id, hash, seen_at) values (?, ?, ?) on conflict "
                        "(account_id, hash) do update set seen_at = excluded.seen_at");
        query.bind(account.value).bind(hash).bind(ledger.now.ms).run();
    }
    db::Query query(ledger.connection,
                    "delete from known_device where account_id = ? and hash not in (select hash from "
                    "known_device where account_id = ? order by seen_at desc, hash limit ?)");
    query.bind(account.value).bind(account.value).bind(devices_of_an_account).run();
}

void forget_devices(const Ledger& ledger, Id<accounts::Account> account) {
    db::Query query(ledger.connection, "delete from known_device where account_id = ?");
    query.bind(account.value).run();
}

void forget_account(const Ledger& ledger, Id<accounts::Account> account) {
    for (const std::string_view sql :
         {"delete from credential where account_id = ?", "delete from known_device where account_id = ?",
          "delete from one_time_code where account_id = ?", "delete from session where account_id = ?",
          "delete from sign_in_event where account_id = ?"}) {
        db::Query query(ledger.connection, sql);
        query.bind(account.value).run();
    }
}

void forget_old(const Store& store) {
    // So many of each in one transaction; the next hour takes the rest.
    constexpr std::int64_t piece = 5'000;
    const Instant now = store.now();
    const auto remove = [&](std::string_view sql, std::int64_t before) {
        store.database().write([&](db::Connection& connection) {
            db::Query query(connection, sql);
            query.bind(before).bind(piece).run();
        });
    };
    remove("delete from sign_in_event where id in (select id from sign_in_event where at < ? limit ?)",
           now.ms - event_life_ms);
    remove(
        "delete from sign_in_guard where subject in (select subject from sign_in_guard where at < ? limit ?)",
        now.ms - failure_memory_ms);
    remove(
        "delete from one_time_code where id in (select id from one_time_code where expires_at < ? limit ?)",
        now.ms - code_life_ms);
    remove("delete from session where id in (select id from session where expires_at < ? limit ?)",
           now.ms - session_life_ms);
    remove("delete from known_device where hash in (select hash from known_device where seen_at < ? limit ?)",
           now.ms - device_life_ms);
}

}  // namespace truong::access
