#pragma once
// A server on a free port for the time of a test.
#include <gtest/gtest.h>

#include <thread>

#include "platform/http/server.hpp"
#include "platform/http/tests/raw_client.hpp"

namespace truong::http::test {

/// Without limits on the one address that all tests come from.
inline ServerSettings test_settings() {
    ServerSettings settings;
    settings.requests_per_second = 0;
    settings.connections_per_address = 0;
    settings.drain_deadline = std::chrono::milliseconds(10'000);
    return settings;
}

class RunningServer {
public:
    explicit RunningServer(Handler handler, ServerSettings settings = test_settings(), Uploads uploads = {})
        : server_(std::move(settings), std::move(handler), std::move(uploads)),
          thread_([this] { clean_ = server_.run(); }) {}
    ~RunningServer() { stop(); }
    std::uint16_t port() const { return server_.port(); }
    void drain() { server_.drain(); }
    /// Waits for the end of run(); what it returned.
    bool stop() {
        server_.drain();
        return join();
    }
    bool join() {
        if (thread_.joinable()) thread_.join();
        return clean_;
    }

private:
    Server server_;
    bool clean_ = false;
    std::thread thread_;
};

/// Answers with what it got.
inline Response echo(const Request& request) {
    Response response;
    response.content_type = "text/plain";
    response.body = request.method + " " + request.path + "?" + request.query + "\n" + request.body;
    return response;
}

inline std::string get(std::string_view target, std::string_view fields = "") {
    return "GET " + std::string(target) + " HTTP/1.1\r\nHost: localhost\r\n" + std::string(fields) + "\r\n";
}

}  // namespace truong::http::test
