#pragma once
// Posts on a thread of its own, so that who waits for the answer can let it go.
#include <condition_variable>
#include <functional>
#include <future>
#include <mutex>
#include <optional>
#include <thread>

#include "platform/outgoing/post.hpp"

namespace truong::dossier {

/// One after the other, on one thread: connections are kept by thread.
class Courier {
public:
    explicit Courier(outgoing::Reach reach) : reach_(reach), thread_([this] { run(); }) {}
    ~Courier();
    Courier(const Courier&) = delete;
    Courier& operator=(const Courier&) = delete;
    /// Waits for the answer and asks now and then whether to leave; left alone it ends as `given_up`.
    outgoing::Answer post(outgoing::Post request, const std::function<bool()>& leaves);

private:
    using Task = std::packaged_task<outgoing::Answer()>;
    void run();

    outgoing::Reach reach_;
    std::mutex mutex_;
    std::condition_variable told_;
    std::optional<Task> task_;
    bool over_ = false;
    std::thread thread_;
};

}  // namespace truong::dossier
