#pragma once
// One event loop with its connections. Internal to the server: this header brings Asio.
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>
#include <mutex>
#include <vector>

#include "platform/http/connection.hpp"

namespace truong::http {

class IoThread : public std::enable_shared_from_this<IoThread> {
public:
    explicit IoThread(std::shared_ptr<Shared> shared);
    boost::asio::io_context& context() { return context_; }
    const std::shared_ptr<Shared>& shared() const { return shared_; }
    /// Everything read goes through this one buffer, so that a connection that waits holds none.
    std::vector<char>& scratch() { return scratch_; }

    /// Serves until the server drains and the last connection is gone.
    void run();
    /// From any thread.
    void adopt(boost::asio::ip::tcp::socket socket, const Address& peer);
    void deliver(std::shared_ptr<Exchange> exchange);
    void drain();
    /// After the end of `run`: closes what was adopted too late.
    void finish();

    void remove(Connection& connection);

private:
    void sweep();
    void close_all();
    void take_deliveries();

    std::shared_ptr<Shared> shared_;
    boost::asio::io_context context_{1};
    boost::asio::steady_timer timer_{context_};
    std::chrono::milliseconds tick_;
    std::vector<char> scratch_;
    std::vector<std::shared_ptr<Connection>> connections_;
    std::mutex mutex_;
    std::vector<std::shared_ptr<Exchange>> delivered_;
    bool ended_ = false;  // nobody takes deliveries any more
};

}  // namespace truong::http
