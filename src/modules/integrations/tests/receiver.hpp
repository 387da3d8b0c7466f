#pragma once
// A third party on this machine: keeps what it gets and answers as the test wants.
#include <condition_variable>
#include <mutex>

#include "platform/http/tests/running_server.hpp"

namespace truong::test {

class Receiver {
public:
    struct Got {
        std::string body, signature, delivery;
    };
    Receiver() : server_([this](const http::Request& request) { return answer(request); }) {}
    std::string url() const { return "http://127.0.0.1:" + std::to_string(server_.port()) + "/events"; }
    void answer_with(int status) {
        const std::lock_guard lock(mutex_);
        status_ = status;
    }
    void redirect_to(std::string url) {
        const std::lock_guard lock(mutex_);
        status_ = 307;
        location_ = std::move(url);
    }
    std::vector<Got> got() const {
        const std::lock_guard lock(mutex_);
        return got_;
    }

private:
    http::Response answer(const http::Request& request) {
        const std::lock_guard lock(mutex_);
        got_.push_back({request.body, std::string(request.headers.get("Truong-Signature")),
                        std::string(request.headers.get("Truong-Delivery"))});
        http::Response response{.status = status_, .body = "{}"};
        if (!location_.empty()) response.with("Location", location_);
        return response;
    }
    mutable std::mutex mutex_;
    int status_ = 200;
    std::string location_;
    std::vector<Got> got_;
    http::test::RunningServer server_;
};

}  // namespace truong::test
