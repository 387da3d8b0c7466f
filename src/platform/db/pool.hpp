#pragma once
// Connections that are lent, one to a thread at a time, opened when first needed.
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <list>
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
        await_turn(lock);
        const std::uint64_t generation = generation_;
        if (!idle_.empty()) {
            auto connection = std::move(idle_.back());
            idle_.pop_back();
            call_next();
            return {*this, std::move(connection), generation};
        }
        ++open_;
        call_next();
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
        call_next();
    }

    /// Lends no more, waits for those that are lent, and closes all.
    void close() {
        std::unique_lock lock(mutex_);
        closing_ = true;
        for (std::condition_variable* waiting : line_) waiting->notify_one();
        returned_.wait(lock, [this] { return open_ == idle_.size(); });
        idle_.clear();
        open_ = 0;
    }

private:
    bool available() const { return !idle_.empty() || open_ < limit_; }

    /// First come, first served: else those that keep returning would pass by one that waits, until its
    /// patience ends.
    void await_turn(std::unique_lock<std::mutex>& lock) {
        if (closing_) throw fault(ProblemKind::unavailable, "database_busy");
        if (line_.empty() && available()) return;
        std::condition_variable turn;
        const auto place = line_.insert(line_.end(), &turn);
        const bool free = turn.wait_for(lock, patience_,
                                        [&] { return closing_ || (line_.front() == &turn && available()); });
        line_.erase(place);
        if (free && !closing_) return;
        call_next();  // who gives up may have been called
        throw fault(ProblemKind::unavailable, "database_busy");
    }
    void call_next() {
        if (!line_.empty() && available()) line_.front()->notify_one();
    }

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
        closing_ ? returned_.notify_all() : call_next();
    }

    Make make_;
    std::size_t limit_;
    std::chrono::milliseconds patience_;
    std::mutex mutex_;
    std::condition_variable returned_;          // while closing
    std::list<std::condition_variable*> line_;  // of those that wait, the first first
    std::vector<std::unique_ptr<Kind>> idle_;   // the warmest last
    std::size_t open_ = 0;                      // idle and lent
    std::uint64_t generation_ = 1;
    bool closing_ = false;
};

}  // namespace truong::db
