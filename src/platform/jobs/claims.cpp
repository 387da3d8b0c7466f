#include "platform/jobs/claims.hpp"

#include <algorithm>
#include <random>

namespace truong::jobs {

namespace {

constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;
// Long enough for whoever asked to come back from his holidays.
constexpr std::int64_t ended_life_ms = 30 * day_ms;
// A dead letter waits for somebody who looks after it: half a year, for it may hold what a person said.
constexpr std::int64_t dead_life_ms = 180 * day_ms;
// A lease that ends later than this was given before the clock was set back.
constexpr std::int64_t longest_lease_ms = 30 * lease_ms;
constexpr std::int64_t first_pause_ms = 5'000, longest_pause_ms = std::int64_t{3600} * 1000;

/// A job that waits, or one that ran in a process that is gone.
struct Candidate {
    Claim claim;  // with the attempts so far
    bool abandoned = false, cancel_asked = false;
};

Hat hat_of(std::string_view name) {
    Hat hat{};
    return codecs::store_choice(hat, name) ? hat : Hat::none;
}

Roles roles_of(std::string_view list) {
    Roles roles;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        Role role{};
        if (codecs::store_choice(role, list.substr(0, comma))) roles.add(role);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return roles;
}

Candidate candidate_in(const db::Query& query, const std::string& holder) {
    Candidate candidate;
    Claim& claim = candidate.claim;
    claim.id = query.number(0);
    claim.kind = query.text(1);
    claim.payload = query.text(2);
    claim.attempt = static_cast<int>(query.number(3));
    claim.holder = holder;
    Actor& actor = claim.actor;
    actor.account.value = query.number(4);
    actor.person.value = query.number(5);
    actor.school.value = query.number(6);
    actor.campus.value = query.number(7);
    actor.authority.value = query.number(8);
    actor.hat = hat_of(query.text(9));
    actor.roles = roles_of(query.text(10));
    if (!query.is_null(11)) actor.scopes = access::Scopes::parse(query.text(11));
    candidate.cancel_asked = query.number(12) != 0;
    return candidate;
}

/// Read before anything is written: most looks find nothing, and take no turn from those who write.
std::optional<Candidate> find_due(db::Connection& connection, const std::vector<JobKind>& kinds,
                                  const std::string& holder, Instant now) {
    const std::string columns =
        "select id, kind, payload, attempts, account_id, person_id, school_id, campus_id, authority_id, hat, "
        "roles, scopes, cancel_asked from job where ";
    std::string marks;
    db::Params names;
    for (const JobKind& kind : kinds) {
        marks += marks.empty() ? "?" : ", ?";
        names.emplace_back(std::string(kind.kind));
    }
    const std::string of_kinds = " and kind in (" + marks + ") order by run_at, id limit 1";
    const auto find = [&](const std::string& condition, db::Params params) -> std::optional<Candidate> {
        const std::string sql = columns + condition + of_kinds;
        params.insert(params.end(), names.begin(), names.end());
        db::Query query(connection, sql);
        query.bind(params);
        return query.next() ? std::optional(candidate_in(query, holder)) : std::nullopt;
    };
    if (auto waiting = find("state = 'waiting' and run_at <= ?", {now.ms})) return waiting;
    auto abandoned = find("state = 'running' and (leased_until < ? or leased_until > ?)",
                          {now.ms, now.ms + longest_lease_ms});
    if (abandoned) abandoned->abandoned = true;
    return abandoned;
}

/// Ends a job that nobody holds any more without running it.
void end_abandoned(db::Connection& connection, const Candidate& candidate, Instant now) {
    db::Query query(connection,
                    candidate.cancel_asked
                        ? "update job set state = 'cancelled', unique_key = null, finished_at = ? where "
                          "id = ? and state = 'running' and attempts = ?"
                        : "update job set state = 'dead', unique_key = null, finished_at = ?, "
                          "error = 'job_crashed' where id = ? and state = 'running' and attempts = ?");
    query.bind(now.ms).bind(candidate.claim.id).bind(candidate.claim.attempt).run();
}

bool take(db::Connection& connection, const Candidate& candidate, Instant now) {
    db::Query query(connection,
                    "update job set state = 'running', attempts = attempts + 1, leased_by = ?, "
                    "leased_until = ?, started_at = ? where id = ? and state = ? and attempts = ?");
    query.bind(candidate.claim.holder).bind(now.ms + lease_ms).bind(now.ms).bind(candidate.claim.id);
    query.bind(std::string_view(candidate.abandoned ? "running" : "waiting")).bind(candidate.claim.attempt);
    return query.run() == 1;
}

}  // namespace

std::optional<Claim> claim_next(const Store& store, const std::vector<JobKind>& kinds,
                                const std::string& holder, bool& more) {
    std::optional<Candidate> candidate;
    store.database().read([&](db::Connection& connection) {
        if (!kinds.empty()) candidate = find_due(connection, kinds, holder, store.now());
    });
    more = candidate.has_value();
    if (!candidate) return std::nullopt;
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&](const JobKind& each) { return each.kind == candidate->claim.kind; });
    const bool over =
        candidate->abandoned && (candidate->cancel_asked || candidate->claim.attempt >= kind->attempts);
    bool taken = false;
    store.database().write([&](db::Connection& connection) {
        if (over)
            end_abandoned(connection, *candidate, store.now());
        else
            taken = take(connection, *candidate, store.now());
    });
    if (!taken) return std::nullopt;
    ++candidate->claim.attempt;
    candidate->claim.forgotten_when_done = kind->forgotten_when_done;
    return std::move(candidate->claim);
}

void renew(const Store& store, const std::string& holder, const std::vector<std::int64_t>& jobs) {
    store.database().write([&](db::Connection& connection) {
        for (const std::int64_t job : jobs) {
            db::Query query(
                connection,
                "update job set leased_until = ? where id = ? and leased_by = ? and state = 'running'");
            query.bind(store.now().ms + lease_ms).bind(job).bind(holder).run();
        }
    });
}

void set_done(db::Connection& connection, const Claim& claim, std::string_view result, Instant now) {
    if (claim.forgotten_when_done) {
        db::Query query(connection,
                        "delete from job where id = ? and leased_by = ? and attempts = ? and state = "
                        "'running'");
        query.bind(claim.id).bind(claim.holder).bind(claim.attempt).run();
        return;
    }
    db::Query query(connection,
                    "update job set state = 'done', unique_key = null, finished_at = ?, result = ?, "
                    "error = null where id = ? and leased_by = ? and attempts = ? and state = 'running'");
    query.bind(now.ms).bind(result).bind(claim.id).bind(claim.holder).bind(claim.attempt).run();
}

void set_cancelled(db::Connection& connection, const Claim& claim, Instant now) {
    db::Query query(connection,
                    "update job set state = 'cancelled', unique_key = null, finished_at = ? where id = ? and "
                    "leased_by = ? and attempts = ? and state = 'running'");
    query.bind(now.ms).bind(claim.id).bind(claim.holder).bind(claim.attempt).run();
}

void give_back(db::Connection& connection, const Claim& claim) {
    db::Query query(connection,
                    "update job set state = 'waiting', attempts = attempts - 1, run_at = 0, leased_by = '', "
                    "leased_until = 0 where id = ? and leased_by = ? and attempts = ? and state = 'running'");
    query.bind(claim.id).bind(claim.holder).bind(claim.attempt).run();
}

Fault fault_of(const Catalog& catalog, const std::exception& thrown) {
    const auto* problem = dynamic_cast<const Problem*>(&thrown);
    if (!problem || problem->findings().empty()) return {"internal", {}, {}};
    const Finding& finding = problem->findings().front();
    return {finding.code, sentence_vi(catalog, finding), sentence_en(catalog, finding)};
}

void set_failed(const Store& store, const Claim& claim, const Fault& fault, int attempts) {
    const bool dead = claim.attempt >= attempts;
    const std::int64_t pause = back_off_ms(claim.attempt, first_pause_ms, longest_pause_ms);
    store.database().write([&](db::Connection& connection) {
        db::Query query(connection,
                        dead ? "update job set state = 'dead', unique_key = null, finished_at = ?, "
                               "error = ?, error_vi = ?, error_en = ?, leased_by = '', leased_until = 0 "
                               "where id = ? and leased_by = ? and attempts = ? and state = 'running'"
                             : "update job set state = 'waiting', run_at = ?, "
                               "error = ?, error_vi = ?, error_en = ?, leased_by = '', leased_until = 0 "
                               "where id = ? and leased_by = ? and attempts = ? and state = 'running'");
        query.bind(dead ? store.now().ms : store.now().ms + pause);
        query.bind(fault.code).bind(fault.vi).bind(fault.en);
        query.bind(claim.id).bind(claim.holder).bind(claim.attempt).run();
    });
}

void forget_old_jobs(Work& work) {
    constexpr std::int64_t rows_a_batch = 1'000;
    std::int64_t removed = 0, all = 0;
    do {
        work.store().database().write([&](db::Connection& connection) {
            const std::int64_t now = work.store().now().ms;
            db::Query query(connection,
                            "delete from job where id in (select id from job where (state in ('done', "
                            "'cancelled') and finished_at < ?) or (state = 'dead' and finished_at < ?) "
                            "limit ?)");
            removed = query.bind(now - ended_life_ms).bind(now - dead_life_ms).bind(rows_a_batch).run();
        });
        all += removed;
        work.progress(all, all);
    } while (removed == rows_a_batch && !work.cancelled());
}

std::int64_t back_off_ms(int failures, std::int64_t first_ms, std::int64_t longest_ms) {
    thread_local std::minstd_rand random(std::random_device{}());
    const std::int64_t pause = std::min(longest_ms, first_ms << std::clamp(failures - 1, 0, 20));
    return pause - std::uniform_int_distribution<std::int64_t>(0, pause / 4)(random);
}

}  // namespace truong::jobs
