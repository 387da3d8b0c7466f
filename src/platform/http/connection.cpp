#include "platform/http/connection.hpp"

#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <boost/asio/post.hpp>
#include <cerrno>
#include <limits>

#include "platform/http/io_thread.hpp"
#include "platform/log/log.hpp"

namespace truong::http {
namespace {

constexpr std::size_t file_slice = 64 * 1024;
constexpr int slices_a_turn = 16;                       // then the other connections of the thread
constexpr std::size_t reserved_body = 64 * 1024;        // a mere announcement gets no more memory
constexpr std::size_t linger_bytes = 16 * 1024 * 1024;  // thrown away after a refusal, so that it is read

// How long a body may be depends on who takes it, see await_body.
HeadLimits head_limits(const ServerSettings& settings) {
    return {settings.header_bytes, settings.header_fields, settings.target_bytes,
            std::numeric_limits<std::size_t>::max()};
}

bool would_block() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

Connection::Connection(std::shared_ptr<IoThread> io, Socket socket, const Address& peer)
    : io_(std::move(io)), shared_(*io_->shared()), socket_(std::move(socket)), peer_(peer) {}

void Connection::enter(State state, std::chrono::milliseconds deadline) {
    state_ = state;
    deadline_ = Clock::now() + deadline;
}

void Connection::start() {
    enter(State::idle, shared_.settings.header_deadline);
    wait_readable();
}

void Connection::close() {
    if (state_ == State::closed) return;
    state_ = State::closed;
    if (exchange_) exchange_->abandon();
    exchange_.reset();
    boost::system::error_code ignored;
    socket_.close(ignored);
    io_->remove(*this);
}

void Connection::wait_readable() {
    if (waits_readable_ || state_ == State::closed) return;
    waits_readable_ = true;
    socket_.async_wait(Socket::wait_read, [self = shared_from_this()](boost::system::error_code error) {
        self->waits_readable_ = false;
        error ? self->close() : self->on_readable();
    });
}

void Connection::wait_writable() {
    socket_.async_wait(Socket::wait_write, [self = shared_from_this()](boost::system::error_code error) {
        if (error)
            self->close();
        else if (self->state_ == State::writing)
            self->write_on();
    });
}

void Connection::on_readable() {
    if (state_ == State::closed) return;
    std::vector<char>& scratch = io_->scratch();
    const ssize_t got = ::recv(socket_.native_handle(), scratch.data(), scratch.size(), 0);
    if (got < 0 && would_block()) return wait_readable();
    if (got <= 0) return close();
    const std::string_view bytes(scratch.data(), static_cast<std::size_t>(got));
    shared_.metrics.received_bytes.add(bytes.size());
    if (state_ == State::lingering) {
        lingered_ += bytes.size();
        return lingered_ > linger_bytes ? close() : wait_readable();
    }
    if (pending_.empty()) return take_input(bytes);
    pending_ += bytes;
    resume_reading();
}

void Connection::resume_reading() {
    const std::string bytes = std::exchange(pending_, {});
    take_input(bytes);
}

void Connection::take_input(std::string_view bytes) {
    in_input_ = true;
    bool progress = true;
    while (progress && !bytes.empty() && reads()) {
        if (state_ == State::body)
            take_body(bytes);
        else
            progress = take_head(bytes);
    }
    in_input_ = false;
    if (state_ != State::lingering && state_ != State::closed) pending_.assign(bytes);
    if (reads()) wait_readable();
}

// False: the head is not whole yet.
bool Connection::take_head(std::string_view& bytes) {
    if (state_ == State::idle) {
        enter(State::head, shared_.settings.header_deadline);
        scanned_ = 0;
        skipped_line_ = false;
    }
    const HeadEnd end = find_head_end(bytes, scanned_);
    const bool empty_line = end.size == 2 && !skipped_line_;
    if (empty_line) {
        // RFC 9112 2.2: some clients end a body with a line break that is not part of it.
        skipped_line_ = true;
        bytes.remove_prefix(end.size);
        return true;
    }
    const bool whole = end.size != 0 || end.refusal;
    if (!whole && bytes.size() <= shared_.settings.header_bytes) {
        scanned_ = bytes.size();
        return false;
    }
    exchange_ = std::make_shared<Exchange>(io_->shared());
    if (end.refusal)
        refuse(*end.refusal);
    else if (!whole)
        refuse({431, "http_header_too_large"});
    else
        begin_request(bytes.substr(0, end.size), bytes.size() > end.size);
    bytes.remove_prefix(end.size);
    return true;
}

void Connection::begin_request(std::string_view head_bytes, bool more_waits) {
    Request& request = exchange_->request;
    sent_ = 0;
    const auto refusal = parse_head(head_bytes, head_limits(shared_.settings), request, exchange_->head);
    if (request.id.empty()) request.id = new_request_id();
    if (refusal) return refuse(*refusal);
    const Origin origin = origin_of(peer_, request.headers, shared_.trusted);
    request.client = address_text(origin.client);
    request.secure = origin.secure;
    const bool has_body = exchange_->head.framing != Framing::none;
    if (!shared_.limits.allow(origin.client, Clock::now())) return refuse({429, "http_too_many"}, has_body);
    if (!has_body) return submit();
    shared_.streams(request) ? ask_intake() : await_body(more_waits);
}

void Connection::ask_intake() {
    enter(State::handing, shared_.settings.answer_deadline);
    exchange_->received = Clock::now();
    exchange_->connection = shared_from_this();
    exchange_->step = Exchange::Step::open;
    exchange_->begin_waiting();
    if (shared_.pool.submit(exchange_)) return;
    exchange_->no_place();
    refuse({503, "http_queue_full"});
}

void Connection::await_body(bool more_waits) {
    const Head& head = exchange_->head;
    const std::uint64_t limit =
        exchange_->sink ? exchange_->sink->limit_bytes() : shared_.settings.body_bytes;
    if (head.length > limit) return refuse({413, "http_body_too_large"});
    if (head.framing == Framing::chunked)
        chunks_.emplace(limit, shared_.settings.chunk_extension_bytes);
    else if (!exchange_->sink)
        exchange_->request.body.reserve(std::min<std::size_t>(head.length, reserved_body));
    state_ = State::body;
    body_begun_ = Clock::now();
    body_received_ = 0;
    body_done_ = false;
    renew_body_deadline();
    if (!head.expects_continue || more_waits) return;
    constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    // Every answer before has been written whole, so these bytes have room; a peer that takes none is gone.
    if (::send(socket_.native_handle(), go_on.data(), go_on.size(), MSG_NOSIGNAL)
        != static_cast<ssize_t>(go_on.size()))
        close();
}

void Connection::renew_body_deadline() {
    const std::uint64_t granted_ms =
        body_received_ * 1000 / std::max<std::size_t>(shared_.settings.body_bytes_per_second, 1);
    deadline_ = body_begun_ + shared_.settings.body_deadline + std::chrono::milliseconds(granted_ms);
}

void Connection::take_body(std::string_view& bytes) {
    std::string& body = exchange_->sink ? exchange_->piece : exchange_->request.body;
    const std::size_t before = body.size();
    if (chunks_) {
        if (auto refusal = chunks_->read(bytes, body)) return refuse(*refusal);
        body_done_ = chunks_->done();
    } else {
        const std::uint64_t missing = exchange_->head.length - body_received_;
        const std::size_t taken = std::min<std::uint64_t>(bytes.size(), missing);
        body += bytes.substr(0, taken);
        bytes.remove_prefix(taken);
        body_done_ = taken == missing;
    }
    body_received_ += body.size() - before;
    if (!exchange_->count_body(body.size())) return refuse({503, "http_memory"});
    if (!exchange_->piece.empty()) return hand_over();
    body_done_ ? submit() : renew_body_deadline();
}

void Connection::hand_over() {
    enter(State::handing, shared_.settings.answer_deadline);
    handed_at_ = Clock::now();
    exchange_->step = Exchange::Step::take;
    shared_.pool.resume(exchange_);
}

// The sink is there, or has taken its piece.
void Connection::read_on() {
    if (exchange_->step == Exchange::Step::open) {
        await_body(!pending_.empty());
        return go_on_reading();
    }
    exchange_->piece.clear();
    exchange_->count_body(0);
    body_begun_ += Clock::now() - handed_at_;
    if (!body_done_ && exchange_->sated) exchange_->head.keep_alive = false;  // the rest stays unread
    if (exchange_->sated || body_done_) return submit();
    state_ = State::body;
    renew_body_deadline();
    go_on_reading();
}

void Connection::go_on_reading() {
    if (!reads()) return;
    pending_.empty() ? wait_readable() : resume_reading();
}

void Connection::submit() {
    chunks_.reset();
    enter(State::handling, shared_.settings.answer_deadline);
    exchange_->received = Clock::now();
    exchange_->connection = shared_from_this();
    exchange_->step = Exchange::Step::answer;
    exchange_->begin_waiting();
    if (exchange_->sink) return shared_.pool.resume(exchange_);  // was let in before its body
    if (shared_.pool.submit(exchange_)) return;
    exchange_->no_place();
    refuse({503, "http_queue_full"}, false);
}

void Connection::refuse(Refusal refusal, bool close_after) {
    chunks_.reset();
    exchange_->drop_body();
    shared_.metrics.refused.with({refusal.code}).add();
    if (exchange_->request.id.empty()) exchange_->request.id = new_request_id();
    const log::RequestScope scope(exchange_->request.id);
    log::debug("refused", {{"status", refusal.status},
                           {"reason", log::machine(refusal.code)},
                           {"client", log::masked_address(address_text(peer_))}});
    Response response = problem_response(refusal);
    response.close = close_after;
    if (refusal.status == 429 || refusal.status == 503) response.with("Retry-After", "1");
    if (refusal.status == 405 || refusal.status == 501)
        response.with("Allow", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
    exchange_->reply = make_reply(response, exchange_->terms());
    begin_write();
}

void Connection::deliver(std::shared_ptr<Exchange> exchange) { io_->deliver(std::move(exchange)); }

void Connection::take_answer(const std::shared_ptr<Exchange>& exchange) {
    const bool awaited = state_ == State::handling || state_ == State::handing;
    if (exchange != exchange_ || !awaited) return;  // came too late, see check_deadline
    if (exchange->failed) return close();
    exchange->answered ? begin_write() : read_on();
}

void Connection::begin_write() {
    sent_ = 0;
    enter(State::writing, shared_.settings.write_deadline);
    write_on();
}

void Connection::write_on() {
    if (!write_text() || !write_file()) return;
    if (!exchange_->reply.streaming) return finish_answer();
    exchange_->reply.head.clear();
    enter(State::handling, shared_.settings.answer_deadline);
    shared_.pool.resume(exchange_);
}

// Head and body. False: not all is written, or the connection is closed.
bool Connection::write_text() {
    Reply& reply = exchange_->reply;
    const std::size_t size = reply.head.size() + reply.body.size();
    while (sent_ < size) {
        const std::size_t in_head = std::min(sent_, reply.head.size()), in_body = sent_ - in_head;
        std::array<iovec, 2> parts{iovec{reply.head.data() + in_head, reply.head.size() - in_head},
                                   iovec{reply.body.data() + in_body, reply.body.size() - in_body}};
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = parts.size();
        const int more = reply.file.length > 0 ? MSG_MORE : 0;
        const ssize_t written = ::sendmsg(socket_.native_handle(), &message, MSG_NOSIGNAL | more);
        if (written < 0) {
            would_block() ? wait_writable() : close();
            return false;
        }
        sent_ += static_cast<std::size_t>(written);
        shared_.metrics.sent_bytes.add(static_cast<std::uint64_t>(written));
        if (sent_ < size) enter(State::writing, shared_.settings.write_deadline);
    }
    return true;
}

bool Connection::write_file() {
    FilePart& part = exchange_->reply.file;
    for (int slice = 0; part.length > 0; ++slice) {
        if (slice == slices_a_turn) {
            boost::asio::post(io_->context(), [self = shared_from_this()] {
                if (self->state_ == State::writing) self->write_on();
            });
            return false;
        }
        off_t offset = static_cast<off_t>(part.offset);
        const ssize_t written = ::sendfile(socket_.native_handle(), part.file->descriptor(), &offset,
                                           std::min<std::size_t>(part.length, file_slice));
        if (written <= 0) {
            // Nothing at all: the file has shrunk under us, and the promised length cannot be kept.
            written < 0 && would_block() ? wait_writable() : close();
            return false;
        }
        part.offset += static_cast<std::uint64_t>(written);
        part.length -= static_cast<std::uint64_t>(written);
        shared_.metrics.sent_bytes.add(static_cast<std::uint64_t>(written));
        enter(State::writing, shared_.settings.write_deadline);
    }
    return true;
}

void Connection::finish_answer() {
    const bool keep = exchange_->reply.keep_alive;
    exchange_.reset();
    if (!keep) return linger();
    if (shared_.draining && pending_.empty() && !in_input_) return linger();
    enter(State::idle, shared_.settings.idle_deadline);
    if (in_input_) return;
    pending_.empty() ? wait_readable() : resume_reading();
}

// Closing with unread bytes would send a reset, which can destroy the answer before the client has read it.
void Connection::linger() {
    boost::system::error_code ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
    enter(State::lingering, shared_.settings.linger_deadline);
    pending_ = {};
    wait_readable();
}

void Connection::drain() {
    if (state_ != State::idle) return;
    // What already lies in the kernel is a request like any other.
    char byte = 0;
    const ssize_t got = ::recv(socket_.native_handle(), &byte, 1, MSG_PEEK);
    if (got <= 0) close();
}

void Connection::check_deadline(Clock::time_point now) {
    if (now < deadline_ || state_ == State::closed) return;
    if (state_ == State::head) {
        exchange_ = std::make_shared<Exchange>(io_->shared());
        return refuse({408, "http_header_timeout"});
    }
    if (state_ == State::body) return refuse({408, "http_body_timeout"});
    const bool with_worker = state_ == State::handling || state_ == State::handing;
    const bool may_answer = with_worker && sent_ == 0;
    if (!may_answer) return close();
    // The worker still holds the old exchange; its answer will find another one in its place.
    const auto instead = std::make_shared<Exchange>(io_->shared());
    instead->request.id = exchange_->request.id;
    instead->request.method = exchange_->request.method;
    exchange_->abandon();
    exchange_ = instead;
    refuse({503, "http_answer_late"});
}

}  // namespace truong::http
