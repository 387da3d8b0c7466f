#pragma once
// One connection: reads requests one after the other, writes their answers in that order. Everything but
// `deliver` happens on its I/O thread. Internal to the server: this header brings Asio.
#include <boost/asio/ip/tcp.hpp>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "platform/http/chunks.hpp"
#include "platform/http/exchange.hpp"

namespace truong::http {

class IoThread;

class Connection : public std::enable_shared_from_this<Connection> {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Clock = std::chrono::steady_clock;
    Connection(std::shared_ptr<IoThread> io, Socket socket, const Address& peer);

    void start();
    /// From any thread: the worker is done with the exchange for now.
    void deliver(std::shared_ptr<Exchange> exchange);
    /// The same, arrived on the I/O thread.
    void take_answer(const std::shared_ptr<Exchange>& exchange);
    void check_deadline(Clock::time_point now);
    /// No further request: at once if none is on its way.
    void drain();
    void close();
    const Address& peer() const { return peer_; }

    std::size_t place = 0;  // in the list of the I/O thread

private:
    // handing: the worker takes a piece of the body, or decides who shall; the rest is not read meanwhile.
    enum class State { idle, head, body, handing, handling, writing, lingering, closed };

    bool reads() const { return state_ == State::idle || state_ == State::head || state_ == State::body; }
    void wait_readable();
    void wait_writable();
    void on_readable();
    void take_input(std::string_view bytes);
    void resume_reading();
    bool take_head(std::string_view& bytes);
    void begin_request(std::string_view head_bytes, bool more_waits);
    void ask_intake();
    void await_body(bool more_waits);
    void take_body(std::string_view& bytes);
    void hand_over();
    void read_on();
    void go_on_reading();
    void renew_body_deadline();
    void submit();
    void refuse(Refusal refusal, bool close_after = true);
    void begin_write();
    void write_on();
    bool write_text();
    bool write_file();
    void finish_answer();
    void linger();
    void enter(State state, std::chrono::milliseconds deadline);

    std::shared_ptr<IoThread> io_;  // a worker that comes late still finds it
    Shared& shared_;
    Socket socket_;
    Address peer_;
    State state_ = State::idle;
    Clock::time_point deadline_;
    Clock::time_point body_begun_;  // later by as long as the sink took
    Clock::time_point handed_at_;
    std::uint64_t body_received_ = 0;
    bool body_done_ = false;
    std::string pending_;      // read, not yet understood
    std::size_t scanned_ = 0;  // of it, without the end of a head
    bool skipped_line_ = false;
    bool in_input_ = false;
    bool waits_readable_ = false;
    std::size_t lingered_ = 0;
    std::shared_ptr<Exchange> exchange_;
    std::optional<ChunkReader> chunks_;
    std::size_t sent_ = 0;  // of head and body of the reply
};

}  // namespace truong::http
