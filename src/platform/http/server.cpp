#include "platform/http/server.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <csignal>
#include <system_error>
#include <thread>

#include "base/check.hpp"
#include "platform/http/io_thread.hpp"
#include "platform/http/problem.hpp"
#include "platform/log/log.hpp"

namespace truong::http {
namespace {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

constexpr std::chrono::milliseconds accept_pause{100};
constexpr std::chrono::milliseconds shortest_stop{1000};  // for workers that only have to be woken
constexpr rlim_t spare_files = 256;                       // for databases, logs and the files that are sent

Address address_of(const tcp::endpoint& endpoint) {
    Address address;
    const auto bytes =
        endpoint.address().is_v4()
            ? asio::ip::make_address_v6(asio::ip::v4_mapped, endpoint.address().to_v4()).to_bytes()
            : endpoint.address().to_v6().to_bytes();
    std::copy(bytes.begin(), bytes.end(), address.bytes.begin());
    return address;
}

// Each connection is an open file, and the usual limit of 1,024 is lower than ours.
void allow_open_files(std::size_t connections) {
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    const rlim_t wanted = std::min<rlim_t>(connections + spare_files, limit.rlim_max);
    if (limit.rlim_cur >= wanted) return;
    limit.rlim_cur = wanted;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

std::vector<std::shared_ptr<IoThread>> threads_of(const std::shared_ptr<Shared>& shared) {
    check(shared->settings.io_threads > 0 && shared->settings.workers > 0, "a server has threads");
    std::vector<std::shared_ptr<IoThread>> threads;
    for (unsigned index = 0; index < shared->settings.io_threads; ++index)
        threads.push_back(std::make_shared<IoThread>(shared));
    return threads;
}

}  // namespace

class Server::Core : public std::enable_shared_from_this<Core> {
public:
    Core(ServerSettings settings, Handler handler, Uploads uploads);
    std::uint16_t port() const { return port_; }
    bool run();
    void drain();

private:
    IoThread& front() { return *threads_.front(); }
    void listen();
    void accept();
    void take(tcp::socket socket, IoThread& io);
    void refuse(tcp::socket& socket, std::string_view reason);
    void handle_signals();
    void begin_drain();

    std::shared_ptr<Shared> shared_;
    std::vector<std::shared_ptr<IoThread>> threads_;
    tcp::acceptor acceptor_;
    asio::steady_timer pause_;
    asio::signal_set signals_;
    std::size_t next_ = 0;
    std::uint16_t port_ = 0;
    bool ran_ = false;
};

Server::Core::Core(ServerSettings settings, Handler handler, Uploads uploads)
    : shared_(std::make_shared<Shared>(std::move(settings), std::move(handler), std::move(uploads))),
      threads_(threads_of(shared_)), acceptor_(front().context()), pause_(front().context()),
      signals_(front().context()) {
    allow_open_files(shared_->settings.connections);
    std::signal(SIGPIPE, SIG_IGN);  // sendfile has no flag against it
    listen();
    if (!shared_->settings.handle_signals) return;
    // From here on: who was told the address may end us before run() waits for it.
    signals_.add(SIGTERM);
    signals_.add(SIGINT);
}

void Server::Core::listen() {
    try {
        const auto address = asio::ip::make_address(shared_->settings.address);
        const tcp::endpoint endpoint(address, shared_->settings.port);
        acceptor_.open(endpoint.protocol());
        acceptor_.set_option(tcp::acceptor::reuse_address(true));
        acceptor_.bind(endpoint);
        acceptor_.listen(asio::socket_base::max_listen_connections);
        port_ = acceptor_.local_endpoint().port();
    } catch (const boost::system::system_error& fault) {
        throw std::system_error(fault.code(), shared_->settings.address);  // the callers do not know Boost
    }
}

void Server::Core::accept() {
    const auto io = threads_[next_++ % threads_.size()];
    acceptor_.async_accept(io->context(), [this, io](boost::system::error_code error, tcp::socket socket) {
        if (shared_->draining || !acceptor_.is_open()) return;
        if (!error) {
            take(std::move(socket), *io);
            return accept();
        }
        // No descriptor is free: trying again at once would only burn the processor.
        pause_.expires_after(accept_pause);
        pause_.async_wait([this](boost::system::error_code stopped) {
            if (!stopped) accept();
        });
    });
}

void Server::Core::take(tcp::socket socket, IoThread& io) {
    boost::system::error_code error;
    const tcp::endpoint endpoint = socket.remote_endpoint(error);
    if (error) return;  // gone again
    const Address peer = address_of(endpoint);
    socket.non_blocking(true, error);
    socket.set_option(tcp::no_delay(true), error);
    if (shared_->connections.load() >= shared_->settings.connections)
        return refuse(socket, "http_connections");
    if (!shared_->limits.enter(peer)) return refuse(socket, "http_connections_of_address");
    shared_->connections.fetch_add(1);
    shared_->metrics.connections.add(1);
    io.adopt(std::move(socket), peer);
}

void Server::Core::refuse(tcp::socket& socket, std::string_view reason) {
    shared_->metrics.refused.with({reason}).add();
    Response response = problem_response({503, reason});
    response.close = true;
    response.with("Retry-After", "5");
    const Reply reply = make_reply(response, {});
    const std::string text = reply.head + reply.body;
    // A courtesy: it is not worth a wait.
    [[maybe_unused]] const ssize_t sent =
        ::send(socket.native_handle(), text.data(), text.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
}

void Server::Core::handle_signals() {
    signals_.async_wait([this](boost::system::error_code error, int) {
        if (!error) begin_drain();
    });
}

void Server::Core::drain() {
    asio::post(front().context(), [weak = weak_from_this()] {
        if (const auto self = weak.lock()) self->begin_drain();
    });
}

void Server::Core::begin_drain() {
    if (shared_->draining) return;
    shared_->drain_until = std::chrono::steady_clock::now() + shared_->settings.drain_deadline;
    shared_->draining = true;
    log::info("draining", {{"connections", shared_->connections.load()}});
    boost::system::error_code ignored;
    acceptor_.close(ignored);
    pause_.cancel();
    signals_.cancel(ignored);
    for (const auto& io : threads_) io->drain();
}

bool Server::Core::run() {
    check(!ran_, "a server runs once");
    ran_ = true;
    log::info("listening", {{"port", port_}});
    if (shared_->settings.handle_signals) handle_signals();
    accept();
    std::vector<std::thread> others;
    for (std::size_t index = 1; index < threads_.size(); ++index)
        others.emplace_back([io = threads_[index]] { io->run(); });
    front().run();
    for (std::thread& thread : others) thread.join();
    for (const auto& io : threads_) io->finish();
    const auto left = shared_->drain_until - std::chrono::steady_clock::now();
    const bool clean = shared_->pool.stop(
        std::max(std::chrono::duration_cast<std::chrono::milliseconds>(left), shortest_stop));
    clean ? log::info("stopped") : log::error("stopped, but a handler still runs");
    return clean;
}

Server::Server(ServerSettings settings, Handler handler, Uploads uploads)
    : core_(std::make_shared<Core>(std::move(settings), std::move(handler), std::move(uploads))) {}
Server::~Server() = default;
std::uint16_t Server::port() const { return core_->port(); }
bool Server::run() { return core_->run(); }
void Server::drain() { core_->drain(); }

}  // namespace truong::http
