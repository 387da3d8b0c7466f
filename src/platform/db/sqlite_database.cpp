#include "platform/db/sqlite_database.hpp"

#include <fcntl.h>
#include <semaphore.h>
#include <sys/file.h>
#include <unistd.h>

#include <condition_variable>
#include <deque>
#include <exception>
#include <filesystem>
#include <mutex>
#include <thread>
#include <vector>

#include "base/check.hpp"
#include "platform/db/fault.hpp"
#include "platform/db/inside.hpp"
#include "platform/db/pool.hpp"
#include "platform/db/sqlite.hpp"

namespace truong::db {

namespace {

constexpr std::size_t batch_limit = 256;  // works a commit, so that none of them waits for long

/// SQLite lets two processes write in turns, each waiting for the other's commit: right for a short command
/// beside a server, not for two servers. The lock goes with the process, also when it is killed.
class LockFile {
public:
    explicit LockFile(const std::string& path)
        : file_(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600)) {
        if (file_ < 0) {
            log_fault("cannot open the lock file " + path);
            throw fault(ProblemKind::unavailable, "database_unavailable");
        }
        if (::flock(file_, LOCK_EX | LOCK_NB) == 0) return;
        ::close(file_);
        log_fault("another process has this database open: it holds " + path);
        throw fault(ProblemKind::unavailable, "database_in_use");
    }
    ~LockFile() { ::close(file_); }
    LockFile(const LockFile&) = delete;
    LockFile& operator=(const LockFile&) = delete;

private:
    int file_;
};

/// Set once, by the writer. std::binary_semaphore spins and yields before it sleeps, which costs the
/// processor a third while it waits for a disk.
class Done {
public:
    Done() { ::sem_init(&semaphore_, 0, 0); }
    ~Done() { ::sem_destroy(&semaphore_); }
    Done(const Done&) = delete;
    Done& operator=(const Done&) = delete;
    void set() { ::sem_post(&semaphore_); }
    void wait() {
        while (::sem_wait(&semaphore_) != 0) continue;  // a signal may wake it
    }

private:
    ::sem_t semaphore_;
};

std::string real_path(const std::string& path) {
    check(!path.empty() && path != ":memory:", "Readers and the writer need a file to share");
    return std::filesystem::weakly_canonical(path).string();
}

/// One writer thread that runs what it is given, many works in one transaction, and answers none of them
/// before the commit that makes them all durable; readers on connections of their own.
class SqliteDatabase final : public Database {
public:
    SqliteDatabase(const std::string& path, const Settings& settings);
    ~SqliteDatabase() override { drain(); }
    SqliteDatabase(const SqliteDatabase&) = delete;
    SqliteDatabase& operator=(const SqliteDatabase&) = delete;

    Dialect dialect() const override { return Dialect::sqlite; }
    void write(const Work& work) override { submit(work, false); }
    void read(const Work& work) override;
    void exclusively(const Work& work) override { submit(work, true); }
    void drain() override;

private:
    struct Job {
        const Work& work;
        bool alone;
        std::exception_ptr error = nullptr;
        Done done;
    };
    void submit(const Work& work, bool alone);
    void loop();
    bool take_batch();
    void run_batch();
    bool run_together();
    bool run_job(Job& job);
    void run_alone(Job& job);

    const std::unique_ptr<LockFile> lock_file_;  // nullptr: beside a server
    const std::chrono::milliseconds write_limit_;
    SqliteConnection writer_;
    Pool<SqliteConnection> readers_;
    std::mutex mutex_;
    std::condition_variable given_;
    std::deque<Job*> queue_;
    bool draining_ = false;
    std::vector<Job*> batch_;    // the writer thread's: taken, and answered together
    std::vector<Job*> pending_;  // of these, those that are still to be committed
    std::once_flag drained_;
    std::thread thread_;
};

SqliteDatabase::SqliteDatabase(const std::string& path, const Settings& settings)
    : lock_file_(settings.alone ? std::make_unique<LockFile>(path + ".lock") : nullptr),
      write_limit_(settings.write_limit_ms), writer_(path, SqliteConnection::Access::writing, settings),
      readers_(
          [path, settings] {
              return std::make_unique<SqliteConnection>(path, SqliteConnection::Access::reading, settings);
          },
          pool_size(settings.connections), std::chrono::milliseconds(settings.busy_limit_ms)),
      thread_([this] { loop(); }) {}

void SqliteDatabase::drain() {
    check_outside(*this);
    std::call_once(drained_, [this] {
        {
            const std::lock_guard lock(mutex_);
            draining_ = true;
        }
        given_.notify_one();
        thread_.join();
        readers_.close();
    });
}

void SqliteDatabase::read(const Work& work) {
    const Inside inside(*this);
    const auto lease = readers_.take();
    SqliteConnection& connection = *lease;
    connection.begin("begin");
    try {
        work(connection);
        connection.require_sound();
    } catch (...) {
        connection.rollback();
        throw;
    }
    connection.rollback();
}

void SqliteDatabase::submit(const Work& work, bool alone) {
    check_outside(*this);
    Job job{work, alone};
    bool wake = false;
    {
        const std::lock_guard lock(mutex_);
        if (draining_) throw fault(ProblemKind::unavailable, "database_busy");
        wake = queue_.empty();
        queue_.push_back(&job);
    }
    if (wake) given_.notify_one();
    job.done.wait();
    if (job.error) std::rethrow_exception(job.error);
}

void SqliteDatabase::loop() {
    const Inside inside(*this);
    while (take_batch()) {
        if (batch_.front()->alone)
            run_alone(*batch_.front());
        else
            run_batch();
        for (Job* job : batch_) job->done.set();
        batch_.clear();
    }
}

/// False: drained, and nothing left to do.
bool SqliteDatabase::take_batch() {
    std::unique_lock lock(mutex_);
    given_.wait(lock, [this] { return draining_ || !queue_.empty(); });
    while (!queue_.empty() && batch_.size() < batch_limit) {
        Job* job = queue_.front();
        if (job->alone && !batch_.empty()) break;
        queue_.pop_front();
        batch_.push_back(job);
        if (job->alone) break;
    }
    return !batch_.empty();
}

void SqliteDatabase::run_batch() {
    pending_ = batch_;
    while (!run_together()) continue;
}

/// False: SQLite has undone the whole transaction because one work was stopped at its deadline. That one is
/// answered; the others are as if they had not run, and run again.
bool SqliteDatabase::run_together() {
    try {
        writer_.begin("begin immediate");
        for (auto job = pending_.begin(); job != pending_.end(); ++job) {
            if (run_job(**job)) continue;
            // Anything else that ends the transaction (full disk, I/O error) is no fault of this work.
            if (!writer_.expired()) throw fault(ProblemKind::unavailable, "database_unavailable");
            writer_.rollback();
            (*job)->error = std::make_exception_ptr(fault(ProblemKind::unavailable, "write_too_slow"));
            pending_.erase(job);
            return pending_.empty();
        }
        writer_.commit();
    } catch (...) {
        writer_.rollback();
        for (Job* job : pending_) job->error = std::current_exception();
    }
    return true;
}

/// False: the whole transaction is gone.
bool SqliteDatabase::run_job(Job& job) {
    job.error = nullptr;
    writer_.mark();
    writer_.limit(std::chrono::steady_clock::now() + write_limit_);
    try {
        job.work(writer_);
        writer_.require_finished();
    } catch (...) {
        job.error = std::current_exception();
    }
    writer_.lift_limit();
    if (!writer_.in_transaction()) return false;
    if (job.error)
        writer_.undo();
    else
        writer_.keep();
    return true;
}

void SqliteDatabase::run_alone(Job& job) {
    try {
        job.work(writer_);
        check(!writer_.in_transaction(), "The work left a transaction open");
    } catch (...) {
        job.error = std::current_exception();
        writer_.rollback();
    }
}

}  // namespace

std::unique_ptr<Database> open_sqlite(const std::string& path, const Settings& settings) {
    return std::make_unique<SqliteDatabase>(real_path(path), settings);
}

}  // namespace truong::db
