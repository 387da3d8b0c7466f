#pragma once
// The threads of this process that take jobs from the table and run them.
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

#include "platform/jobs/work.hpp"

namespace truong::jobs {

class Runner {
public:
    /// Nothing runs yet. The store must outlive it.
    Runner(const Store& store, std::vector<JobKind> kinds);
    ~Runner();
    Runner(const Runner&) = delete;
    Runner& operator=(const Runner&) = delete;

    /// Runs on this thread what is due now, also by schedule; gives how many jobs were run. For tests and
    /// commands.
    int run_due();

    void start(int threads);
    /// Tells the running jobs to leave and waits for them. False: some still run; the process had better end
    /// without them, for another will take them over.
    bool stop(std::chrono::milliseconds limit);
    /// There may be something to do. Called from any thread.
    void wake();

private:
    /// Puts down the jobs whose time of day has come. A day that was missed is made up for once.
    void plan();
    void plan(const JobKind& kind, Date day);
    /// Since when this kind has been known here; its first time is the next one after it.
    Instant known_since(const JobKind& kind);
    enum class Found { nothing, taken_by_another, ran };
    Found take_one();
    void run(const JobKind& kind, Work& work);
    /// `left`: it ended because it was told to leave.
    void settle(const Work& work, bool left);
    void take_jobs();
    void keep_leases();
    bool rest(std::chrono::milliseconds pause);

    const Store& store_;
    const std::vector<JobKind> kinds_;
    const std::string holder_;
    std::atomic<bool> stopping_ = false;
    std::mutex mutex_;
    std::condition_variable wake_, left_;
    bool woken_ = false;
    int busy_threads_ = 0;
    std::set<std::string> planned_;  // what is known to be in the table
    std::multiset<std::int64_t> running_;
    std::vector<std::thread> threads_;
};

}  // namespace truong::jobs
