#pragma once
// A client for tests that sends exactly the bytes it is told and believes nothing.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "tests/world/wait.hpp"

namespace truong::http::test {

using truong::test::eventually;
using truong::test::let_time_pass;

struct RawResponse {
    int status = 0;                                  // 0: the connection ended without an answer
    std::multimap<std::string, std::string> fields;  // names in lower case
    std::string body;
    std::string field(const std::string& name) const {
        const auto found = fields.find(name);
        return found == fields.end() ? "" : found->second;
    }
};

class RawClient {
public:
    /// `from`: the address to come from, any of 127.0.0.0/8.
    explicit RawClient(std::uint16_t port, const char* from = "127.0.0.1")
        : socket_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
        sockaddr_in here = address(from, 0), there = address("127.0.0.1", port);
        ::bind(socket_, reinterpret_cast<sockaddr*>(&here), sizeof here);
        connected_ = ::connect(socket_, reinterpret_cast<sockaddr*>(&there), sizeof there) == 0;
        const int yes = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    }
    ~RawClient() { close(); }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;
    RawClient(RawClient&& other) noexcept
        : socket_(std::exchange(other.socket_, -1)), connected_(other.connected_),
          unread_(std::move(other.unread_)) {}

    bool connected() const { return connected_; }
    void close() {
        if (socket_ >= 0) ::close(std::exchange(socket_, -1));
    }
    void close_sending() { ::shutdown(socket_, SHUT_WR); }

    /// False when the peer does not take it all.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }
    /// In pieces of `size` bytes that arrive as such.
    bool send_in_pieces(std::string_view bytes, std::size_t size) {
        for (; !bytes.empty(); bytes.remove_prefix(std::min(size, bytes.size()))) {
            if (!send(bytes.substr(0, size))) return false;
            let_time_pass(std::chrono::microseconds(200));
        }
        return true;
    }

    /// The next answer. `to_head`: the request was HEAD, no body follows.
    RawResponse receive(bool to_head = false) {
        RawResponse response;
        const auto head = take_until("\r\n\r\n");
        if (!head || head->size() < 12 || !head->starts_with("HTTP/1.1 ")) return response;
        response.status = std::atoi(head->c_str() + 9);
        read_fields(*head, response);
        if (to_head || response.status < 200 || response.status == 204 || response.status == 304)
            return response;
        if (response.field("transfer-encoding") == "chunked")
            read_chunks(response);
        else if (response.fields.count("content-length"))
            response.body = take(std::stoull(response.field("content-length"))).value_or("?short");
        else
            response.body = rest();
        return response;
    }
    RawResponse ask(std::string_view request) {
        send(request);
        return receive();
    }
    /// Everything until the peer closes.
    std::string rest() {
        while (read_more()) {
        }
        return std::exchange(unread_, {});
    }
    /// Whether the peer closes within the time, whatever it sends before.
    bool closes_within(std::chrono::milliseconds limit) {
        const auto end = std::chrono::steady_clock::now() + limit;
        while (std::chrono::steady_clock::now() < end)
            if (wait(std::chrono::milliseconds(20)) && !read_more()) return true;
        return false;
    }
    /// Whether nothing at all arrives within the time.
    bool silent_for(std::chrono::milliseconds time) { return unread_.empty() && !wait(time); }
    int descriptor() const { return socket_; }

private:
    static sockaddr_in address(const char* text, std::uint16_t port) {
        sockaddr_in made{};
        made.sin_family = AF_INET;
        made.sin_port = htons(port);
        ::inet_pton(AF_INET, text, &made.sin_addr);
        return made;
    }
    bool wait(std::chrono::milliseconds limit) {
        pollfd what{socket_, POLLIN, 0};
        return ::poll(&what, 1, static_cast<int>(limit.count())) > 0;
    }
    bool read_more() {
        if (!wait(std::chrono::seconds(20))) return false;
        char bytes[16384];
        const ssize_t got = ::recv(socket_, bytes, sizeof bytes, 0);
        if (got > 0) unread_.append(bytes, static_cast<std::size_t>(got));
        return got > 0;
    }
    std::optional<std::string> take(std::size_t size) {
        while (unread_.size() < size)
            if (!read_more()) return {};
        std::string taken = unread_.substr(0, size);
        unread_.erase(0, size);
        return taken;
    }
    std::optional<std::string> take_until(std::string_view mark) {
        while (unread_.find(mark) == std::string::npos)
            if (!read_more()) return {};
        return take(unread_.find(mark) + mark.size());
    }
    static void read_fields(const std::string& head, RawResponse& response) {
        std::size_t begin = head.find("\r\n") + 2;
        for (std::size_t end = head.find("\r\n", begin); end > begin;
             begin = end + 2, end = head.find("\r\n", begin)) {
            const std::size_t colon = head.find(": ", begin);
            std::string name = head.substr(begin, colon - begin);
            for (char& letter : name) letter = static_cast<char>(std::tolower(letter));
            response.fields.emplace(name, head.substr(colon + 2, end - colon - 2));
        }
    }
    void read_chunks(RawResponse& response) {
        while (const auto line = take_until("\r\n")) {
            const std::size_t size = std::stoull(*line, nullptr, 16);
            const auto data = take(size + 2);
            if (!data) break;
            if (size == 0) return;
            response.body += data->substr(0, size);
        }
        response.body += "?broken";
    }

    int socket_;
    bool connected_ = false;
    std::string unread_;
};

}  // namespace truong::http::test
