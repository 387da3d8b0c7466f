#include "platform/jobs/runner.hpp"

#include <openssl/rand.h>

#include <algorithm>

#include "base/check.hpp"
#include "platform/jobs/claims.hpp"
#include "platform/log/log.hpp"

namespace truong::jobs {

namespace {

using namespace std::chrono_literals;

constexpr auto poll_pause = 1000ms, keep_pause = 5'000ms;

std::string new_holder() {
    std::uint64_t number = 0;
    check(RAND_bytes(reinterpret_cast<unsigned char*>(&number), sizeof number) == 1, "no random bytes");
    return std::to_string(number);
}

/// The last day whose time has come.
Date due_day(Instant now, TimeOfDay at) {
    const Date today = civil_date(now);
    return civil_time(now) < at ? today - 1 : today;
}

}  // namespace

Runner::Runner(const Store& store, std::vector<JobKind> kinds)
    : store_(store), kinds_(std::move(kinds)), holder_(new_holder()) {
    for (const JobKind& kind : kinds_) {
        check(kind.run != nullptr && kind.attempts > 0, "a kind of job has a function and attempts");
        check(kind.daily_at.empty() || parse_time(kind.daily_at).has_value(), "daily_at is HH:MM");
    }
}

Runner::~Runner() {
    stop(0ms);
    for (std::thread& thread : threads_) thread.join();
}

int Runner::run_due() {
    plan();
    int count = 0;
    for (Found found = take_one(); found != Found::nothing; found = take_one()) count += found == Found::ran;
    return count;
}

void Runner::start(int threads) {
    busy_threads_ = threads;
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { take_jobs(); });
    threads_.emplace_back([this] { keep_leases(); });
}

bool Runner::stop(std::chrono::milliseconds limit) {
    std::unique_lock lock(mutex_);
    stopping_ = true;
    wake_.notify_all();
    return left_.wait_for(lock, limit, [this] { return busy_threads_ == 0; });
}

void Runner::wake() {
    const std::lock_guard lock(mutex_);
    woken_ = true;
    wake_.notify_all();
}

Instant Runner::known_since(const JobKind& kind) {
    Instant since = store_.now();
    const Instant now = since;
    store_.database().write([&](db::Connection& connection) {
        {
            // A time to come was written by a clock that has been set back since.
            db::Query query(connection,
                            "insert into job_schedule (kind, since) values (?, ?) on conflict (kind) do "
                            "update set since = excluded.since where job_schedule.since > excluded.since");
            query.bind(kind.kind).bind(now.ms).run();
        }
        db::Query query(connection, "select since from job_schedule where kind = ?");
        query.bind(kind.kind).next();
        since.ms = query.number(0);
    });
    return since;
}

void Runner::plan(const JobKind& kind, Date day) {
    const auto iso = iso_text(day);
    const std::string key = std::string(kind.kind) + '@' + std::string(iso.data(), iso.size());
    {
        const std::lock_guard lock(mutex_);
        if (planned_.contains(key)) return;
    }
    if (known_since(kind) <= instant_of(day, *parse_time(kind.daily_at)))
        store_.write({.hat = Hat::system}, {"jobs.plan", {}, {}},
                     [&](Tx& tx) { enqueue(tx, {.kind = kind.kind, .schedule_key = key}); });
    const std::lock_guard lock(mutex_);
    planned_.insert(key);
}

void Runner::plan() {
    for (const JobKind& kind : kinds_)
        if (!kind.daily_at.empty()) plan(kind, due_day(store_.now(), *parse_time(kind.daily_at)));
}

Runner::Found Runner::take_one() {
    bool more = false;
    auto claim = claim_next(store_, kinds_, holder_, more);
    if (!claim) return more ? Found::taken_by_another : Found::nothing;
    const auto kind = std::find_if(kinds_.begin(), kinds_.end(),
                                   [&](const JobKind& each) { return each.kind == claim->kind; });
    const std::int64_t id = claim->id;
    {
        const std::lock_guard lock(mutex_);
        running_.insert(id);
    }
    const auto leave = [&] {
        const std::lock_guard lock(mutex_);
        running_.erase(running_.find(id));
    };
    try {
        Work work(store_, *std::move(claim), stopping_);
        run(*kind, work);
    } catch (const std::exception& fault) {  // the database is gone: the lease runs out by itself
        log::error("the state of a job could not be written", {{"what", log::machine(fault.what())}});
    }
    leave();
    return Found::ran;
}

void Runner::run(const JobKind& kind, Work& work) {
    const log::RequestScope scope(work.operation_.request_id);
    std::optional<Fault> fault;
    try {
        kind.run(work);
    } catch (const std::exception& thrown) {
        fault = fault_of(store_.catalog(), thrown);
        log::warning("a job failed", {{"kind", log::machine(kind.kind)},
                                      {"what", log::machine(thrown.what())},
                                      {"attempt", work.claim_.attempt}});
    }
    if (!fault)
        settle(work, work.leaving_);
    else if (work.lost_ || work.cancel_asked_ || stopping_)
        settle(work, true);  // most likely that is why it failed
    else
        set_failed(store_, work.claim_, *fault, kind.attempts);
}

void Runner::settle(const Work& work, bool left) {
    if (work.end_ == Work::End::stored || work.lost_) return;
    store_.database().write([&](db::Connection& connection) {
        if (work.end_ == Work::End::asked || !left)
            set_done(connection, work.claim_, work.result_, store_.now());
        else if (work.cancel_asked_)
            set_cancelled(connection, work.claim_, store_.now());
        else
            give_back(connection, work.claim_);
    });
}

bool Runner::rest(std::chrono::milliseconds pause) {
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, pause, [this] { return woken_ || stopping_; });
    woken_ = false;
    return !stopping_;
}

void Runner::take_jobs() {
    do {
        try {
            plan();
            while (!stopping_ && take_one() != Found::nothing) continue;
        } catch (const std::exception& fault) {
            log::error("jobs could not be looked for; it is tried again",
                       {{"what", log::machine(fault.what())}});
        }
    } while (rest(poll_pause));
    const std::lock_guard lock(mutex_);
    --busy_threads_;
    left_.notify_all();
}

void Runner::keep_leases() {
    std::unique_lock lock(mutex_);
    // Also while it stops: what does not want to leave is still ours.
    while (!left_.wait_for(lock, keep_pause, [this] { return busy_threads_ == 0; })) {
        const std::vector<std::int64_t> jobs(running_.begin(), running_.end());
        lock.unlock();
        try {
            if (!jobs.empty()) renew(store_, holder_, jobs);
        } catch (const std::exception& fault) {
            log::error("the leases of jobs were not renewed", {{"what", log::machine(fault.what())}});
        }
        lock.lock();
    }
}

}  // namespace truong::jobs
