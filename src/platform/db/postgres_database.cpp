#include "platform/db/postgres_database.hpp"

#include <algorithm>
#include <chrono>
#include <exception>
#include <random>
#include <thread>

#include "base/check.hpp"
#include "platform/db/fault.hpp"
#include "platform/db/gate.hpp"
#include "platform/db/inside.hpp"
#include "platform/db/pool.hpp"
#include "platform/db/postgres.hpp"

namespace truong::db {

namespace {

constexpr int attempt_limit = 20;  // of a write that collides with others, then `conflict`
constexpr int longest_pause_ms = 50;

// The limit of a statement is a write's; a report may take longer.
constexpr const char* begin_read =
    "begin isolation level repeatable read read only; set local statement_timeout = 0";

// Alone in its process is not alone on the server: two processes that start together would both migrate.
constexpr const char* lock_all_processes = "select pg_advisory_lock(8316866927)";

/// Without the jitter, those that collided would meet again.
void pause_before(int attempt) {
    thread_local std::minstd_rand random(std::random_device{}());
    const int longest = std::min(longest_pause_ms, 1 << std::min(attempt, 10));
    std::this_thread::sleep_for(
        std::chrono::microseconds(std::uniform_int_distribution(0, longest * 1'000)(random)));
}

/// How one run of a write ended. Without an error it is durable.
struct WriteEnd {
    std::exception_ptr error;
    PostgresFault fault = PostgresFault::none;
    bool commit_sent = false;
};

using PostgresPool = Pool<PostgresConnection>;

/// At the end of its scope no connection outlives it: the plans of some may speak of tables that have
/// changed, and one holds the lock.
class Renewal {
public:
    explicit Renewal(PostgresPool& pool) : pool_(pool) {}
    ~Renewal() { pool_.renew(); }
    Renewal(const Renewal&) = delete;
    Renewal& operator=(const Renewal&) = delete;

private:
    PostgresPool& pool_;
};

class PostgresDatabase final : public Database {
public:
    PostgresDatabase(const std::string& address, const Settings& settings);
    ~PostgresDatabase() override { drain(); }
    PostgresDatabase(const PostgresDatabase&) = delete;
    PostgresDatabase& operator=(const PostgresDatabase&) = delete;

    Dialect dialect() const override { return Dialect::postgres; }
    void write(const Work& work) override;
    void read(const Work& work) override;
    void exclusively(const Work& work) override;
    void drain() override;

private:
    WriteEnd write_once(const Work& work);
    void run_write(PostgresConnection& connection, const Work& work, WriteEnd& end);
    bool read_once(const Work& work, bool last_attempt);

    const std::chrono::milliseconds write_limit_;
    Gate gate_;
    PostgresPool pool_;
};

PostgresDatabase::PostgresDatabase(const std::string& address, const Settings& settings)
    : write_limit_(settings.write_limit_ms),
      pool_([address, settings] { return std::make_unique<PostgresConnection>(address, settings); },
            pool_size(settings.connections), std::chrono::milliseconds(settings.busy_limit_ms)) {
    pool_.take();  // an address that does not work shows now, not at the first request
}

void PostgresDatabase::drain() {
    check_outside(*this);
    gate_.shut();
    pool_.close();
}

void PostgresDatabase::write(const Work& work) {
    const Inside inside(*this);
    const Together together(gate_);
    bool reconnected = false;
    for (int attempt = 1;; ++attempt) {
        const WriteEnd end = write_once(work);
        if (!end.error) return;
        if (end.fault == PostgresFault::collided) {
            if (attempt == attempt_limit) throw fault(ProblemKind::conflict, "try_again");
            pause_before(attempt);
        } else if (end.fault >= PostgresFault::stale_plan) {
            // Whether a commit arrived that was sent before the connection went is unknown: the rows may be
            // there.
            if (end.commit_sent || reconnected) std::rethrow_exception(end.error);
            reconnected = true;
            pool_.renew();
        } else {
            std::rethrow_exception(end.error);
        }
    }
}

WriteEnd PostgresDatabase::write_once(const Work& work) {
    WriteEnd end;
    auto lease = pool_.take();
    PostgresConnection& connection = *lease;
    try {
        run_write(connection, work, end);
    } catch (...) {
        end.error = std::current_exception();
    }
    end.fault = connection.fault_seen();
    if (!connection.rollback()) lease.discard();
    return end;
}

void PostgresDatabase::run_write(PostgresConnection& connection, const Work& work, WriteEnd& end) {
    connection.begin("begin isolation level serializable");
    const auto deadline = std::chrono::steady_clock::now() + write_limit_;
    work(connection);
    connection.require_sound();
    connection.flush();
    if (std::chrono::steady_clock::now() >= deadline) throw fault(ProblemKind::unavailable, "write_too_slow");
    // A work may have caught the loss of its connection.
    if (connection.fault_seen() > PostgresFault::refused)
        throw fault(ProblemKind::unavailable, "database_unavailable");
    end.commit_sent = true;
    connection.commit();
}

void PostgresDatabase::read(const Work& work) {
    const Inside inside(*this);
    if (read_once(work, false)) return;
    pool_.renew();
    read_once(work, true);
}

/// False: the connection was lost before the work began. Once it has begun it is not run again, for it may
/// have kept what it read.
bool PostgresDatabase::read_once(const Work& work, bool last_attempt) {
    auto lease = pool_.take();
    PostgresConnection& connection = *lease;
    bool begun = false;
    std::exception_ptr error;
    try {
        connection.begin(begin_read);
        begun = true;
        work(connection);
        connection.require_sound();
    } catch (...) {
        error = std::current_exception();
    }
    const bool lost = connection.fault_seen() == PostgresFault::gone;
    if (!connection.rollback()) lease.discard();
    if (error && lost && !begun && !last_attempt) return false;
    if (error) std::rethrow_exception(error);
    return true;
}

void PostgresDatabase::exclusively(const Work& work) {
    const Inside inside(*this);
    const Alone alone(gate_);
    pool_.renew();
    auto lease = pool_.take();
    const Renewal renewal(pool_);
    PostgresConnection& connection = *lease;
    connection.script("set statement_timeout = 0");
    connection.script(lock_all_processes);
    work(connection);
    check(!connection.in_transaction(), "The work left a transaction open");
}

}  // namespace

std::unique_ptr<Database> open_postgres(const std::string& address, const Settings& settings) {
    return std::make_unique<PostgresDatabase>(address, settings);
}

}  // namespace truong::db
