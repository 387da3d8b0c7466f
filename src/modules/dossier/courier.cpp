#include "modules/dossier/courier.hpp"

#include <atomic>
#include <chrono>

namespace truong::dossier {

namespace {

constexpr std::chrono::milliseconds asked_every{200};

}  // namespace

Courier::~Courier() {
    {
        const std::lock_guard lock(mutex_);
        over_ = true;
    }
    told_.notify_one();
    thread_.join();
}

outgoing::Answer Courier::post(outgoing::Post request, const std::function<bool()>& leaves) {
    std::atomic<bool> stopping = false;
    request.stopping = &stopping;
    Task task([&] { return outgoing::post(request, reach_); });
    std::future<outgoing::Answer> answer = task.get_future();
    {
        const std::lock_guard lock(mutex_);
        task_ = std::move(task);
    }
    told_.notify_one();
    // Even a fault of the one who asks waits for the thread: it holds this request.
    std::exception_ptr fault;
    while (answer.wait_for(asked_every) != std::future_status::ready) {
        if (stopping) continue;
        try {
            stopping = leaves();
        } catch (...) {
            fault = std::current_exception();
            stopping = true;
        }
    }
    if (fault) std::rethrow_exception(fault);
    return answer.get();
}

void Courier::run() {
    for (;;) {
        std::unique_lock lock(mutex_);
        told_.wait(lock, [this] { return over_ || task_; });
        if (!task_) return;
        Task task = *std::exchange(task_, std::nullopt);
        lock.unlock();
        task();
    }
}

}  // namespace truong::dossier
