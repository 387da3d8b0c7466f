#include "platform/http/io_thread.hpp"

#include <algorithm>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>

#include "platform/log/log.hpp"

namespace truong::http {
namespace {

constexpr std::size_t scratch_bytes = 64 * 1024;
constexpr std::chrono::milliseconds longest_tick{250}, shortest_tick{5};

// Often enough that no deadline is missed by more than a quarter of the shortest one.
std::chrono::milliseconds tick_for(const ServerSettings& settings) {
    const auto shortest =
        std::min({settings.idle_deadline, settings.header_deadline, settings.body_deadline,
                  settings.answer_deadline, settings.write_deadline, settings.linger_deadline});
    return std::clamp(shortest / 4, shortest_tick, longest_tick);
}

}  // namespace

IoThread::IoThread(std::shared_ptr<Shared> shared)
    : shared_(std::move(shared)), tick_(tick_for(shared_->settings)), scratch_(scratch_bytes) {}

void IoThread::run() {
    while (true) {
        try {
            sweep();
            context_.run();
            break;
        } catch (const std::exception& fault) {
            // Out of memory for one request, at worst: the others go on.
            log::error("an I/O thread caught", {{"what", log::machine(fault.what())}});
        }
    }
    const std::lock_guard lock(mutex_);
    ended_ = true;
    delivered_.clear();
}

// One timer for all deadlines of the thread: setting one costs a connection nothing but an assignment.
void IoThread::sweep() {
    const auto now = Connection::Clock::now();
    for (std::size_t index = connections_.size(); index > 0; --index)
        if (index <= connections_.size()) {
            const auto connection = connections_[index - 1];
            connection->check_deadline(now);
        }
    const bool draining = shared_->draining;
    if (draining && now >= shared_->drain_until) close_all();
    timer_.expires_after(draining ? shortest_tick : tick_);  // an earlier wait ends with an error
    if (draining && connections_.empty()) return;
    timer_.async_wait([this](boost::system::error_code error) {
        if (!error) sweep();
    });
}

void IoThread::adopt(boost::asio::ip::tcp::socket socket, const Address& peer) {
    auto connection = std::make_shared<Connection>(shared_from_this(), std::move(socket), peer);
    boost::asio::post(context_, [this, connection = std::move(connection)] {
        connection->place = connections_.size();
        connections_.push_back(connection);
        connection->start();
        if (shared_->draining) connection->drain();
    });
}

void IoThread::remove(Connection& connection) {
    const std::size_t place = connection.place;
    std::swap(connections_[place], connections_.back());
    connections_[place]->place = place;
    shared_->connections.fetch_sub(1);
    shared_->metrics.connections.add(-1);
    shared_->limits.leave(connection.peer());
    connections_.pop_back();
}

void IoThread::deliver(std::shared_ptr<Exchange> exchange) {
    bool first = false;
    {
        const std::lock_guard lock(mutex_);
        if (ended_) return;
        first = delivered_.empty();
        delivered_.push_back(std::move(exchange));
    }
    // One wake-up for all answers that gather until it is heard.
    if (first) boost::asio::post(context_, [this] { take_deliveries(); });
}

void IoThread::take_deliveries() {
    std::vector<std::shared_ptr<Exchange>> taken;
    {
        const std::lock_guard lock(mutex_);
        taken.swap(delivered_);
    }
    for (const auto& exchange : taken) exchange->connection->take_answer(exchange);
}

void IoThread::drain() {
    boost::asio::post(context_, [this] {
        const auto all = connections_;
        for (const auto& connection : all) connection->drain();
        sweep();
    });
}

void IoThread::close_all() {
    const auto all = connections_;
    for (const auto& connection : all) connection->close();
}

void IoThread::finish() {
    context_.restart();
    context_.poll();  // adopts
    close_all();
    context_.poll();  // lets go
}

}  // namespace truong::http
