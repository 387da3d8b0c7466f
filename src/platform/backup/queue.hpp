#pragma once
// Hands chunks from one thread to another, and the spent ones back, so that no more than a few exist.
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>

#include "platform/backup/chunk.hpp"

namespace truong::backup {

class Queue {
public:
    /// Waits for nobody: there are only as many chunks as go round.
    void push(Chunk chunk) {
        const std::lock_guard lock(mutex_);
        chunks_.push_back(std::move(chunk));
        changed_.notify_one();
    }
    /// Waits for a chunk. Nothing: it was closed and is empty. Throws what the other side failed with.
    std::optional<Chunk> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return closed_ || !chunks_.empty(); });
        if (chunks_.empty() && fault_) std::rethrow_exception(fault_);
        if (chunks_.empty()) return std::nullopt;
        Chunk chunk = std::move(chunks_.front());
        chunks_.pop_front();
        return chunk;
    }
    /// No more will come; with a fault: because of that.
    void close(std::exception_ptr fault = nullptr) {
        const std::lock_guard lock(mutex_);
        if (!closed_) fault_ = std::move(fault);
        closed_ = true;
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Chunk> chunks_;
    std::exception_ptr fault_;
    bool closed_ = false;
};

inline constexpr int chunks_going_round = 8;

}  // namespace truong::backup
