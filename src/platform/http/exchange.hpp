#pragma once
// One request and its answer, on its way between an I/O thread and a worker. Internal to the server.
#include <atomic>
#include <chrono>
#include <memory>

#include "platform/http/head.hpp"
#include "platform/http/reply.hpp"
#include "platform/http/shared.hpp"

namespace truong::http {

class Connection;

/// Belongs to the I/O thread of its connection until submitted, to the worker until it calls `on_done`, and
/// to the I/O thread again from then on.
class Exchange : public Task, public std::enable_shared_from_this<Exchange> {
public:
    explicit Exchange(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}
    ~Exchange() override;
    void run() noexcept override;
    /// For the metrics: from here on it waits for a worker; `no_place`: it did not get one.
    void begin_waiting();
    void no_place() { end_waiting(), end_flight(); }
    /// Keeps the count of body bytes in memory true; false when all requests together hold too many.
    bool count_body(std::size_t bytes);
    /// Gives its memory back and lets go of the sink: what comes now needs only the answer.
    void drop_body();
    ReplyTerms terms() const;
    /// The connection no longer waits: if it has not begun, it need not begin.
    void abandon() { abandoned_ = true; }

    Request request;
    Head head;
    Reply reply;
    /// What the worker does at its next turn.
    enum class Step { open, take, answer, pull };
    Step step = Step::answer;
    std::unique_ptr<Sink> sink;
    std::string piece;      // for the sink
    bool sated = false;     // the sink wants no more
    bool answered = false;  // `reply` is there
    bool failed = false;    // a streamed body broke off
    std::shared_ptr<Connection> connection;
    std::chrono::steady_clock::time_point received;

private:
    void advance();
    void open();
    void take();
    void answer();
    void pull();
    void reply_with(Response response);
    void report();
    void end_waiting();
    void end_flight();

    std::shared_ptr<Shared> shared_;
    Response response_;
    std::atomic<bool> abandoned_{false};
    bool waiting_ = false, in_flight_ = false;
    std::size_t counted_body_ = 0;
};

}  // namespace truong::http
