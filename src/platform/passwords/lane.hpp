#pragma once
// Slow hashing of passwords in threads of its own, so that a storm of people who sign in takes nothing from
// those who already work.
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace truong::passwords {

inline constexpr std::size_t salt_bytes = 16, verifier_bytes = 32;

struct LaneSettings {
    unsigned threads = 0;  // 0: one, or two where there are cores to spare
    // Waiting holds a worker of the server, of which there are 64: the lane stays well below.
    std::size_t queue_limit = 32;
    // On a machine that has no time for the lane the queue may be short and slow.
    std::chrono::milliseconds wait_limit{2'000};
};

class Lane {
public:
    explicit Lane(LaneSettings settings = {});
    /// Nobody may wait in it any more.
    ~Lane();
    Lane(const Lane&) = delete;
    Lane& operator=(const Lane&) = delete;

    /// Argon2id. Throws `unavailable` (sign_in_busy) at once when the queue is full, and when its turn has
    /// not come within the limit.
    std::string derive(std::string_view password, std::string_view salt);
    /// Evaluations so far: what an attacker could measure as time.
    std::int64_t derived() const { return derived_; }

private:
    struct Job;
    void work();

    const LaneSettings settings_;
    std::mutex mutex_;
    std::condition_variable wanted_, changed_;
    std::deque<Job*> queue_;
    bool stopping_ = false;
    std::atomic<std::int64_t> derived_{0};
    std::vector<std::thread> threads_;
};

/// Without telling by its time where they differ.
bool same(std::string_view left, std::string_view right);
std::string new_salt();

}  // namespace truong::passwords
