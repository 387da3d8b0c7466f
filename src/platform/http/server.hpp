#pragma once
// The HTTP/1.1 server: a few I/O threads speak the protocol, a bounded pool of workers runs the handler.
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/message.hpp"

namespace truong::http {

/// Every limit of the transport. A limit of zero on connections or requests of an address means none.
struct ServerSettings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 0;  // 0: any free one, see Server::port
    unsigned io_threads = 2;
    // Far more than cores: a writer sleeps until the commit that it shares with the others, so fewer workers
    // only make smaller commits.
    unsigned workers = 64;
    std::size_t queue_limit = 1024;  // requests that wait for a worker; one more is answered 503

    std::size_t header_bytes = 16 * 1024;
    std::size_t header_fields = 100;
    std::size_t target_bytes = 8 * 1024;
    std::size_t body_bytes = 1024 * 1024;
    std::size_t body_bytes_in_all = 256 * 1024 * 1024;  // of all requests that are being received or answered
    std::size_t chunk_extension_bytes = 1024;           // in all chunks of one body

    std::chrono::milliseconds idle_deadline{60'000};
    std::chrono::milliseconds header_deadline{10'000};
    std::chrono::milliseconds body_deadline{30'000};  // and what body_bytes_per_second grants
    std::size_t body_bytes_per_second = 4096;
    std::chrono::milliseconds answer_deadline{30'000};
    std::chrono::milliseconds write_deadline{30'000};  // for each piece of at most 64 KiB
    std::chrono::milliseconds drain_deadline{20'000};
    std::chrono::milliseconds linger_deadline{2'000};  // for the client to read why it was refused

    std::size_t connections = 10'000;
    // A school, and thousands of phones of one mobile network, come from one address: be generous.
    std::size_t connections_per_address = 1024;
    double requests_per_second = 500;  // of one address, on average
    double request_burst = 2000;
    bool loopback_exempt = false;              // from both limits of an address
    std::vector<std::string> trusted_proxies;  // "10.0.0.1", "10.0.0.0/8": only their X-Forwarded-* count

    bool handle_signals = false;  // SIGTERM and SIGINT drain
    bool log_requests = false;    // one line each; failed and slow ones are logged anyway
};

/// Runs on several workers at once. What it throws becomes a 500 without any word of the exception.
using Handler = std::function<Response(const Request&)>;

/// What becomes of a body before it is read: it goes to the sink, or the request is refused, or (neither) it
/// is read into memory.
struct Intake {
    std::unique_ptr<Sink> sink;
    std::optional<Response> refusal;
};
/// Bodies that do not go through memory.
struct Uploads {
    std::function<bool(const Request&)> concerns;  // by method and path alone: an I/O thread asks
    std::function<Intake(const Request&)> open;    // on a worker
};

class Server {
public:
    /// Binds and listens; throws std::system_error when the address is taken or is none.
    Server(ServerSettings settings, Handler handler, Uploads uploads = {});
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    std::uint16_t port() const;
    /// Serves until drained; connections that are not done by `drain_deadline` are cut. False: a handler
    /// still runs then. What it uses must stay alive, so the caller should end the process at once.
    bool run();
    /// From any thread: no new connections, running requests are finished, then run() returns.
    void drain();

private:
    class Core;
    std::shared_ptr<Core> core_;
};

}  // namespace truong::http
