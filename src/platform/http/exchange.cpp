#include "platform/http/exchange.hpp"

#include <utility>

#include "base/check.hpp"
#include "platform/http/connection.hpp"
#include "platform/http/problem.hpp"
#include "platform/log/log.hpp"

namespace truong::http {
namespace {

constexpr std::chrono::microseconds slow_request{1'000'000};

// The last line before the transport: the dispatcher turns every expected fault into an answer itself. False:
// the work failed in a way that the client is told nothing of.
template <class Work> bool guarded(Work work) {
    try {
        work();
        return true;
    } catch (const Bug& bug) {
        log::error("bug in a handler", {{"what", log::machine(bug.what())}});
    } catch (...) {
        log::error("a handler threw");
    }
    return false;
}

Response fault_response() { return problem_response({500, "internal"}); }

}  // namespace

// Also dropped from a queue that nobody works off any more.
Exchange::~Exchange() {
    end_waiting();
    end_flight();
    count_body(0);
}

void Exchange::begin_waiting() {
    waiting_ = in_flight_ = true;
    shared_->metrics.queued.add(1);
    shared_->metrics.in_flight.add(1);
}

void Exchange::end_waiting() {
    if (std::exchange(waiting_, false)) shared_->metrics.queued.add(-1);
}

void Exchange::end_flight() {
    if (std::exchange(in_flight_, false)) shared_->metrics.in_flight.add(-1);
}

bool Exchange::count_body(std::size_t bytes) {
    const std::size_t before = counted_body_;
    counted_body_ = bytes;
    const std::size_t all = shared_->body_bytes.fetch_add(bytes - before) + bytes - before;
    return bytes <= before || all <= shared_->settings.body_bytes_in_all;
}

void Exchange::drop_body() {
    request.body = {};
    request.sink = nullptr;
    piece = {};
    sink.reset();
    count_body(0);
}

ReplyTerms Exchange::terms() const {
    ReplyTerms terms;
    terms.head_only = request.method == "HEAD";
    terms.http_1_1 = head.http_1_1;
    terms.keep_alive = head.keep_alive && !shared_->draining.load(std::memory_order_relaxed);
    terms.accept_encoding = request.headers.get("accept-encoding");
    terms.request_id = request.id;
    return terms;
}

void Exchange::open() {
    Intake intake;
    if (!guarded([&] { intake = shared_->uploads.open(request); })) intake.refusal = fault_response();
    sink = std::move(intake.sink);
    if (!intake.refusal) return;
    intake.refusal->close = true;  // the body is on its way, and nobody reads it
    reply_with(*std::move(intake.refusal));
}

void Exchange::take() {
    if (guarded([&] { sated = !sink->take(piece); })) return;
    Response response = fault_response();
    response.close = true;
    reply_with(std::move(response));
}

void Exchange::answer() {
    request.sink = sink.get();
    Response response;
    if (!guarded([&] { response = shared_->handler(request); })) response = fault_response();
    reply_with(std::move(response));
}

void Exchange::reply_with(Response response) {
    response_ = std::move(response);
    try {
        reply = make_reply(response_, terms());
    } catch (const std::exception& fault) {
        log::error("an answer cannot be written", {{"what", log::machine(fault.what())}});
        const std::string_view route = response_.route;
        response_ = problem_response({500, "internal"});
        response_.route = route;
        reply = make_reply(response_, terms());
    }
    if (!reply.streaming) response_.next_chunk = nullptr;
    report();
    drop_body();
    answered = true;
    step = Step::pull;
}

void Exchange::advance() {
    switch (step) {
        case Step::open: return open();
        case Step::take: return take();
        case Step::answer: return answer();
        case Step::pull: return pull();
    }
}

void Exchange::pull() {
    reply.body.clear();
    try {
        reply.streaming = response_.next_chunk(reply.body);
    } catch (...) {
        log::error("a streamed answer broke off");
        throw;
    }
    if (reply.chunked) {
        frame_chunk(reply.body);
        if (!reply.streaming) reply.body += last_chunk;
    }
}

void Exchange::report() {
    const auto taken =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - received);
    const std::string_view route = response_.route.empty() ? "none" : response_.route;
    shared_->metrics.requests.with({route, std::to_string(reply.status)}).add();
    shared_->metrics.durations.with({route}).observe_us(static_cast<std::uint64_t>(taken.count()));
    const bool remarkable = reply.status >= 500 || taken > slow_request;
    if (!remarkable && !shared_->settings.log_requests) return;
    const auto level = remarkable ? log::Level::warning : log::Level::info;
    log::write(level, "request",
               {{"method", log::machine(request.method)},
                {"route", log::machine(route)},
                {"status", reply.status},
                {"microseconds", taken.count()},
                {"received", request.body.size()},
                {"sent", reply.body.size() + reply.file.length}});
}

void Exchange::run() noexcept {
    end_waiting();
    if (!abandoned_) {
        const log::RequestScope scope(request.id);
        try {
            advance();
        } catch (...) {
            failed = true;  // too late for another status, or no memory for it
        }
    }
    end_flight();
    connection->deliver(shared_from_this());
}

}  // namespace truong::http
