#include "platform/outgoing/post.hpp"

#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <memory>

#include "base/check.hpp"
#include "platform/outgoing/addresses.hpp"

namespace truong::outgoing {

namespace {

constexpr long connect_limit_ms = 5'000, whole_limit_ms = 10'000;
constexpr std::size_t answer_limit = std::size_t{64} * 1024, kept_limit = std::size_t{4} * 1024;

/// One request on its way, as the callbacks see it.
struct Exchange {
    const Post& request;
    Reach reach;
    std::size_t received = 0;
    std::string kept;
    bool address_refused = false;
};

/// Judges what the name resolved to, at the last moment before the connection.
curl_socket_t open_socket(void* context, curlsocktype, curl_sockaddr* address) {
    Exchange& exchange = *static_cast<Exchange*>(context);
    const Place place = place_of(address->addr);
    const bool allowed = place == Place::internet
                         || (place == Place::this_machine && exchange.reach == Reach::this_machine_too);
    if (!allowed) {
        exchange.address_refused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

/// Counts, keeps the beginning and drops the rest; more than the limit ends the transfer.
std::size_t take(char* bytes, std::size_t size, std::size_t count, void* context) {
    Exchange& exchange = *static_cast<Exchange*>(context);
    exchange.received += size * count;
    exchange.kept.append(bytes, std::min(size * count, kept_limit - exchange.kept.size()));
    return exchange.received > answer_limit ? 0 : size * count;
}

int keep_going(void* context, curl_off_t, curl_off_t, curl_off_t, curl_off_t) {
    const auto* stopping = static_cast<Exchange*>(context)->request.stopping;
    return stopping && *stopping ? 1 : 0;
}

CURL* handle_of_thread() {
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    check(ready == CURLE_OK, "libcurl does not start");
    thread_local const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(),
                                                                                  &curl_easy_cleanup);
    check(handle != nullptr, "libcurl gives no handle");
    curl_easy_reset(handle.get());
    return handle.get();
}

void prepare(CURL* curl, Exchange& exchange) {
    curl_easy_setopt(curl, CURLOPT_URL, exchange.request.url.c_str());
    const bool local = exchange.reach == Reach::this_machine_too;
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, local ? "https,http" : "https");
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, connect_limit_ms);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, whole_limit_ms);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(curl, CURLOPT_OPENSOCKETDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, take);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, keep_going);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &exchange);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "truong-so");
    curl_easy_setopt(curl, CURLOPT_POST, 1L);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE,
                     static_cast<curl_off_t>(exchange.request.body.size()));
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, exchange.request.body.data());
}

std::string fault_of(CURLcode code, const Exchange& exchange) {
    if (exchange.address_refused) return "refused_address";
    switch (code) {
        case CURLE_OPERATION_TIMEDOUT: return "too_slow";
        case CURLE_ABORTED_BY_CALLBACK: return "given_up";
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CONNECT_ERROR: return "not_trusted";
        case CURLE_COULDNT_RESOLVE_HOST:
        case CURLE_COULDNT_CONNECT: return "not_reached";
        default: return "bad_answer";
    }
}

}  // namespace

Answer post(const Post& request, Reach reach) {
    CURL* curl = handle_of_thread();
    Exchange exchange{.request = request, .reach = reach};
    prepare(curl, exchange);
    curl_slist* lines = nullptr;
    // Without it a body of more than a kilobyte waits a second for a "100 Continue" that few receivers send.
    lines = curl_slist_append(lines, "Expect:");
    for (const auto& [name, value] : request.headers)
        lines = curl_slist_append(lines, (name + ": " + value).c_str());
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> kept(lines, &curl_slist_free_all);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, lines);
    const CURLcode code = curl_easy_perform(curl);
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    Answer answer{.status = static_cast<int>(status), .body = std::move(exchange.kept)};
    const bool too_long = code == CURLE_WRITE_ERROR && exchange.received > answer_limit;
    if (code != CURLE_OK && !too_long)
        answer.fault = fault_of(code, exchange);
    else if (status < 200 || status > 299)
        answer.fault = "refused_by_receiver";
    return answer;
}

}  // namespace truong::outgoing
