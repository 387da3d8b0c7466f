#pragma once
// A client that keeps many connections busy from one thread, so that it takes little from what it measures.
#include <chrono>
#include <cstdint>
#include <functional>
#include <string>

#include "bench/figures.hpp"

namespace truong::bench {

struct Load {
    std::uint16_t port = 0;
    int connections = 64;
    std::chrono::milliseconds duration{1500};
    /// Appends the next whole request of a connection.
    std::function<void(std::string& out, int connection)> append_request;
};

/// Each connection asks again as soon as it was answered; an answer other than 2xx is counted as failed.
Figures run_load(const Load& load);

/// A GET, or a POST where there is a body.
std::string request_text(const std::string& target, const std::string& token, const std::string& body = {});

}  // namespace truong::bench
