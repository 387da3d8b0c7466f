#include "bench/load.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <charconv>
#include <stdexcept>
#include <vector>

namespace truong::bench {

namespace {

constexpr auto warm_up = std::chrono::milliseconds(200);

struct Line {
    int socket = -1;
    std::string sent, received;
    Stopwatch::time_point asked;
};

int connect_to(std::uint16_t port) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in there{};
    there.sin_family = AF_INET;
    there.sin_port = htons(port);
    there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(socket, reinterpret_cast<sockaddr*>(&there), sizeof there) != 0)
        throw std::runtime_error("no connection");
    const int yes = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return socket;
}

/// Where the whole answer ends, or 0 while it is not all there.
std::size_t answer_end(const std::string& received) {
    const std::size_t head = received.find("\r\n\r\n");
    if (head == std::string::npos) return 0;
    constexpr std::string_view name = "\r\nContent-Length: ";
    const std::size_t field = received.find(name);
    std::size_t length = 0;
    if (field < head) {
        const char* digits = received.data() + field + name.size();
        std::from_chars(digits, received.data() + head, length);
    }
    const std::size_t end = head + 4 + length;
    return received.size() >= end ? end : 0;
}

class Crowd {
public:
    explicit Crowd(const Load& load)
        : load_(load), queue_(::epoll_create1(EPOLL_CLOEXEC)), begin_(Stopwatch::now() + warm_up),
          end_(begin_ + load.duration), lines_(static_cast<std::size_t>(load.connections)) {
        for (std::size_t i = 0; i < lines_.size(); ++i) {
            lines_[i].socket = connect_to(load.port);
            epoll_event event{.events = EPOLLIN, .data = {.u64 = i}};
            ::epoll_ctl(queue_, EPOLL_CTL_ADD, lines_[i].socket, &event);
        }
    }
    ~Crowd() {
        for (const Line& line : lines_) ::close(line.socket);
        ::close(queue_);
    }
    Crowd(const Crowd&) = delete;
    Crowd& operator=(const Crowd&) = delete;

    Figures run() {
        for (std::size_t i = 0; i < lines_.size(); ++i) ask(i);
        std::array<epoll_event, 64> events{};
        while (open_ > 0) {
            const int count = ::epoll_wait(queue_, events.data(), static_cast<int>(events.size()), 30'000);
            if (count <= 0) throw std::runtime_error("the server does not answer");
            for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) hear(events[i].data.u64);
        }
        Figures figures =
            figures_of(std::move(times_), std::chrono::duration<double>(load_.duration).count());
        figures.failed = failed_;
        return figures;
    }

private:
    void ask(std::size_t index) {
        Line& line = lines_[index];
        line.sent.clear();
        load_.append_request(line.sent, static_cast<int>(index));
        line.asked = Stopwatch::now();
        const auto size = static_cast<ssize_t>(line.sent.size());
        if (::send(line.socket, line.sent.data(), line.sent.size(), MSG_NOSIGNAL) != size)
            throw std::runtime_error("the server takes no request");
        ++open_;
    }
    void hear(std::size_t index) {
        Line& line = lines_[index];
        std::array<char, 65536> bytes;
        const ssize_t got = ::recv(line.socket, bytes.data(), bytes.size(), 0);
        if (got <= 0) throw std::runtime_error("the server closed a connection");
        line.received.append(bytes.data(), static_cast<std::size_t>(got));
        if (answer_end(line.received) == 0) return;
        const auto now = Stopwatch::now();
        if (now >= begin_ && now < end_) {
            times_.push_back(ms_since(line.asked));
            failed_ += line.received[9] != '2';
        }
        line.received.clear();
        --open_;
        if (now < end_) ask(index);
    }

    const Load& load_;
    int queue_;
    Stopwatch::time_point begin_, end_;
    std::vector<Line> lines_;
    int open_ = 0;
    std::vector<double> times_;
    std::int64_t failed_ = 0;
};

}  // namespace

Figures run_load(const Load& load) { return Crowd(load).run(); }

std::string request_text(const std::string& target, const std::string& token, const std::string& body) {
    std::string text = (body.empty() ? "GET " : "POST ") + target + " HTTP/1.1\r\nHost: localhost\r\n";
    text += "Authorization: Bearer " + token + "\r\n";
    if (!body.empty())
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) + "\r\n";
    return text += "\r\n" + body;
}

}  // namespace truong::bench
