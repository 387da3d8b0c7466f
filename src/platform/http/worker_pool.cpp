#include "platform/http/worker_pool.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>

namespace truong::http {

struct WorkerPool::State {
    mutable std::mutex mutex;
    std::condition_variable work, ended;
    std::deque<std::shared_ptr<Task>> queue;
    std::size_t limit = 0;
    std::size_t idle = 0;
    std::size_t running_threads = 0;
    bool stopping = false;

    void serve() {
        std::unique_lock lock(mutex);
        while (true) {
            ++idle;
            work.wait(lock, [this] { return stopping || !queue.empty(); });
            --idle;
            if (stopping) break;
            std::shared_ptr<Task> task = std::move(queue.front());
            queue.pop_front();
            lock.unlock();
            task->run();
            task.reset();
            lock.lock();
        }
        --running_threads;
        ended.notify_all();
    }
    void push(std::unique_lock<std::mutex> lock, const std::shared_ptr<Task>& task) {
        queue.push_back(task);
        const bool wake = idle > 0;
        lock.unlock();
        if (wake) work.notify_one();
    }
};

WorkerPool::WorkerPool(unsigned workers, std::size_t queue_limit) : state_(std::make_shared<State>()) {
    state_->limit = queue_limit;
    state_->running_threads = workers;
    for (unsigned index = 0; index < workers; ++index)
        threads_.emplace_back([state = state_] { state->serve(); });
}

WorkerPool::~WorkerPool() { stop(std::chrono::milliseconds(0)); }

bool WorkerPool::submit(const std::shared_ptr<Task>& task) {
    std::unique_lock lock(state_->mutex);
    // An idle worker takes a task at once, so those do not wait in the sense of the limit.
    if (state_->stopping || state_->queue.size() >= state_->limit + state_->idle) return false;
    state_->push(std::move(lock), task);
    return true;
}

void WorkerPool::resume(const std::shared_ptr<Task>& task) {
    state_->push(std::unique_lock(state_->mutex), task);
}

std::size_t WorkerPool::waiting() const {
    const std::lock_guard lock(state_->mutex);
    return state_->queue.size();
}

bool WorkerPool::stop(std::chrono::milliseconds limit) {
    std::unique_lock lock(state_->mutex);
    state_->stopping = true;
    state_->work.notify_all();
    const bool ended = state_->ended.wait_for(lock, limit, [this] { return state_->running_threads == 0; });
    state_->queue.clear();
    lock.unlock();
    for (std::thread& thread : threads_) ended ? thread.join() : thread.detach();
    threads_.clear();
    return ended;
}

}  // namespace truong::http
