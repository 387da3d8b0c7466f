#pragma once
// Connections that are lent, one to a thread at a time, opened when first needed.
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

#include "platform/db/fault.hpp"

namespace truong::db {

inline std::size_t pool_size(int connections) {
    const unsigned cores = std::thread::hardware_concurrency();
    if (connections > 0) return static_cast<std::size_t>(connections);
    return std::size_t{4} * (cores > 0 ? cores : 1);
}

template <class Kind> class Pool {
public:
    using Make = std::function<std::unique_ptr<Kind>()>;
    Pool(Make make, std::size_t limit, std::chrono::milliseconds patience)
        : make_(std::move(make)), limit_(limit), patience_(patience) {}

    class Lease {
    public:
        Lease(Pool& pool, std::unique_ptr<Kind> connection, std::uint64_t generation)
            : pool_(pool), connection_(std::move(connection)), generation_(generation) {}
        ~Lease() { pool_.give_back(std::move(connection_), generation_); }
        Lease(const Lease&) = delete;
        Lease& operator=(const Lease&) = delete;
        Kind& operator*() const { return *connection_; }
        /// The connection is closed instead of being lent again.
        void discard() { connection_.reset(); }

    private:
        Pool& pool_;
        std::unique_ptr<Kind> connection_;
        std::uint64_t generation_;
    };

    Lease take() {
        std::unique_lock lock(mutex_);
        const bool free = changed_.wait_for(lock, patience_,
                                            [this] { return closing_ || !idle_.empty() || open_ < limit_; });
        if (!free || closing_) throw fault(ProblemKind::unavailable, "database_busy");
        const std::uint64_t generation = generation_;
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            return {*this, std::move(connection), generation};
        }
        ++open_;
        lock.unlock();
        return {*this, make_counted(), generation};
    }

    /// Every connection that is open now is closed instead of being lent again.
    void renew() {
        std::vector<std::unique_ptr<Kind>> old;
        const std::lock_guard lock(mutex_);
        ++generation_;
        open_ -= idle_.size();
        old.swap(idle_);
        changed_.notify_all();
    }

    /// Lends no more, waits for those that are lent, and closes all.
    void close() {
        std::unique_lock lock(mutex_);
        closing_ = true;
        changed_.notify_all();
        changed_.wait(lock, [this] { return open_ == idle_.size(); });
        idle_.clear();
        open_ = 0;
    }

private:
    std::unique_ptr<Kind> make_counted() {
        try {
            return make_();
        } catch (...) {
            give_back(nullptr, 0);
            throw;
        }
    }

    void give_back(std::unique_ptr<Kind> connection, std::uint64_t generation) {
        std::unique_ptr<Kind> old;
        const std::lock_guard lock(mutex_);
        if (connection && generation == generation_) {
            idle_.push_back(std::move(connection));
        } else {
            old = std::move(connection);
            --open_;
        }
        if (closing_)
            changed_.notify_all();
        else
            changed_.notify_one();
    }

    Make make_;
    std::size_t limit_;
    std::chrono::milliseconds patience_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::vector<std::unique_ptr<Kind>> idle_;  // the warmest last
    std::size_t open_ = 0;                     // idle and lent
    std::uint64_t generation_ = 1;
    bool closing_ = false;
};

}  // namespace truong::db
