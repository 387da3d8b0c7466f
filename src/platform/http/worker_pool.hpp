#pragma once
// The bounded pool that runs handlers.
#include <chrono>
#include <cstddef>
#include <memory>
#include <thread>
#include <vector>

namespace truong::http {

/// Work for the pool. It must not throw.
class Task {
public:
    virtual ~Task() = default;
    virtual void run() noexcept = 0;
};

class WorkerPool {
public:
    WorkerPool(unsigned workers, std::size_t queue_limit);
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;
    /// False at once when the queue is full: waiting would only add to the load.
    bool submit(const std::shared_ptr<Task>& task);
    /// The continuation of work that was let in already; never refused.
    void resume(const std::shared_ptr<Task>& task);
    std::size_t waiting() const;
    /// Lets the workers end and waits for them, at most so long. False: some still run and were left to
    /// themselves. Tasks that wait are dropped.
    bool stop(std::chrono::milliseconds limit);

private:
    // Shared with the threads, so that one that hangs outlives the pool without harm.
    struct State;
    std::shared_ptr<State> state_;
    std::vector<std::thread> threads_;
};

}  // namespace truong::http
