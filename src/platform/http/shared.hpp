#pragma once
// What all threads of one server share. Internal to the server.
#include <atomic>
#include <memory>
#include <vector>

#include "platform/http/address.hpp"
#include "platform/http/limits.hpp"
#include "platform/http/server.hpp"
#include "platform/http/worker_pool.hpp"
#include "platform/metrics/metrics.hpp"

namespace truong::http {

/// The series that the server counts into.
struct ServerMetrics {
    metrics::Family<metrics::Counter>& requests;
    metrics::Family<metrics::Histogram>& durations;
    metrics::Family<metrics::Counter>& refused;
    metrics::Gauge& connections;
    metrics::Gauge& in_flight;
    metrics::Gauge& queued;
    metrics::Counter& received_bytes;
    metrics::Counter& sent_bytes;
    static ServerMetrics make();
};

struct Shared {
    Shared(ServerSettings given, Handler handler_given, Uploads uploads_given);
    /// Whether the body goes to a sink; asked on an I/O thread.
    bool streams(const Request& request) const { return uploads.concerns && uploads.concerns(request); }
    ServerSettings settings;
    Handler handler;
    Uploads uploads;
    std::vector<Network> trusted;
    AddressLimits limits;
    ServerMetrics metrics;
    WorkerPool pool;
    std::atomic<std::size_t> connections{0};
    std::atomic<std::size_t> body_bytes{0};
    std::chrono::steady_clock::time_point drain_until;  // written before `draining`
    std::atomic<bool> draining{false};
};

/// Random, 16 hexadecimal digits.
std::string new_request_id();

}  // namespace truong::http
