#include "platform/http/shared.hpp"

#include <random>
#include <system_error>

namespace truong::http {
namespace {

std::vector<Network> networks_of(const std::vector<std::string>& texts) {
    std::vector<Network> networks;
    for (const std::string& text : texts) {
        const auto network = parse_network(text);
        // A mistyped proxy must not start a server that believes nobody, or everybody.
        if (!network) throw std::system_error(std::make_error_code(std::errc::invalid_argument), text);
        networks.push_back(*network);
    }
    return networks;
}

AddressQuota quota_of(const ServerSettings& settings) {
    return {settings.connections_per_address, settings.requests_per_second, settings.request_burst,
            settings.loopback_exempt};
}

}  // namespace

ServerMetrics ServerMetrics::make() {
    return {
        metrics::counters("truong_http_requests_total", "Requests answered by the handler",
                          {"route", "status"}),
        metrics::histograms("truong_http_request_seconds", "From the whole request to its answer", {"route"}),
        metrics::counters("truong_http_refused_total", "Requests and connections refused by the server",
                          {"reason"}),
        metrics::gauges("truong_http_connections", "Open connections").only(),
        metrics::gauges("truong_http_in_flight", "Requests given to the handler, waiting or running").only(),
        metrics::gauges("truong_http_queue_length", "Requests that wait for a worker").only(),
        metrics::counters("truong_http_received_bytes_total", "Bytes read from clients").only(),
        metrics::counters("truong_http_sent_bytes_total", "Bytes written to clients").only(),
    };
}

Shared::Shared(ServerSettings given, Handler handler_given, Uploads uploads_given)
    : settings(std::move(given)), handler(std::move(handler_given)), uploads(std::move(uploads_given)),
      trusted(networks_of(settings.trusted_proxies)), limits(quota_of(settings)),
      metrics(ServerMetrics::make()), pool(settings.workers, settings.queue_limit) {}

std::string new_request_id() {
    thread_local std::mt19937_64 random{std::random_device{}()};
    constexpr std::string_view digits = "0123456789abcdef";
    std::uint64_t number = random();
    std::string id(16, '0');
    for (char& digit : id) {
        digit = digits[number & 15];
        number >>= 4;
    }
    return id;
}

}  // namespace truong::http
