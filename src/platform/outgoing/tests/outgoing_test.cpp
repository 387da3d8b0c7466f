// Whom a request may reach, and receivers that behave badly.
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <thread>

#include "base/check.hpp"
#include "platform/http/tests/running_server.hpp"
#include "platform/outgoing/addresses.hpp"
#include "platform/outgoing/post.hpp"

namespace truong::outgoing {
namespace {

TEST(OutgoingAddresses, the_public_internet_and_nothing_else) {
    for (const char* address :
         {"203.113.4.9", "8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.1", "100.63.0.1", "100.128.0.1",
          "192.167.1.1", "2405:4800::1", "2606:4700::1111", "2001:200::1"})
        EXPECT_EQ(place_of(std::string(address)), Place::internet) << address;
    for (const char* address : {"127.0.0.1", "127.255.255.254", "::1"})
        EXPECT_EQ(place_of(std::string(address)), Place::this_machine) << address;
    for (const char* address : {"10.0.0.1",
                                "172.16.0.1",
                                "172.31.255.255",
                                "192.168.1.1",
                                "169.254.169.254",
                                "100.64.0.1",
                                "100.127.255.255",
                                "0.0.0.0",
                                "224.0.0.1",
                                "255.255.255.255",
                                "192.0.2.1",
                                "198.18.0.1",
                                "::",
                                "::ffff:127.0.0.1",
                                "::ffff:10.0.0.1",
                                "64:ff9b::7f00:1",
                                "fc00::1",
                                "fd12::1",
                                "fe80::1",
                                "ff02::1",
                                "2001:db8::1",
                                "2001::1",
                                "2002:7f00:1::",
                                "no address"})
        EXPECT_EQ(place_of(std::string(address)), Place::elsewhere) << address;
}

/// A peer that writes these bytes to whoever connects, or nothing, and then waits.
class RawPeer {
public:
    explicit RawPeer(std::string bytes)
        : bytes_(std::move(bytes)), listener_(::socket(AF_INET, SOCK_STREAM, 0)) {
        sockaddr_in place{.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
        socklen_t size = sizeof place;
        auto* address = reinterpret_cast<sockaddr*>(&place);
        check(::bind(listener_, address, size) == 0 && ::listen(listener_, 8) == 0
                  && ::getsockname(listener_, address, &size) == 0,
              "no listener");
        port_ = ntohs(place.sin_port);
        thread_ = std::thread([this] { serve(); });
    }
    ~RawPeer() {
        ::shutdown(listener_, SHUT_RDWR);
        thread_.join();
        for (const int peer : peers_) ::close(peer);
        ::close(listener_);
    }
    RawPeer(const RawPeer&) = delete;
    RawPeer& operator=(const RawPeer&) = delete;
    std::string url() const { return "http://127.0.0.1:" + std::to_string(port_) + "/"; }

private:
    void serve() {
        for (int peer = 0; (peer = ::accept(listener_, nullptr, nullptr)) >= 0;) {
            peers_.push_back(peer);
            std::array<char, 4096> request{};
            if (::read(peer, request.data(), request.size()) < 0) continue;
            ::send(peer, bytes_.data(), bytes_.size(), MSG_NOSIGNAL);
        }
    }
    std::string bytes_;
    int listener_;
    std::uint16_t port_ = 0;
    std::vector<int> peers_;
    std::thread thread_;
};

Answer post_to(const std::string& url, Reach reach = Reach::this_machine_too) {
    return post({.url = url, .body = "{}"}, reach);
}

std::string address_of(const http::test::RunningServer& server, const std::string& scheme = "http") {
    return scheme + "://127.0.0.1:" + std::to_string(server.port()) + "/";
}

TEST(Outgoing, what_was_asked_arrives) {
    std::string body, field;
    http::test::RunningServer server([&](const http::Request& request) {
        body = request.body;
        field = request.headers.get("Truong-Signature");
        return http::Response{.status = 202};
    });
    const std::string long_body(5'000, 'x');
    const Answer answer =
        post({.url = address_of(server), .headers = {{"Truong-Signature", "t=1"}}, .body = long_body},
             Reach::this_machine_too);
    EXPECT_EQ(answer.fault, "");
    EXPECT_EQ(answer.status, 202);
    EXPECT_EQ(body, long_body);
    EXPECT_EQ(field, "t=1");
}

TEST(Outgoing, this_machine_is_out_of_reach_unless_that_is_set) {
    bool asked = false;
    http::test::RunningServer server([&](const http::Request&) {
        asked = true;
        return http::Response{};
    });
    EXPECT_EQ(post_to(address_of(server, "https"), Reach::internet).fault, "refused_address");
    EXPECT_EQ(post_to("https://localhost:" + std::to_string(server.port()), Reach::internet).fault,
              "refused_address");
    EXPECT_NE(post_to(address_of(server), Reach::internet).fault, "") << "http at all";
    for (const char* inside : {"http://10.255.255.1/", "http://169.254.169.254/latest", "http://[fd12::1]/",
                               "http://0.0.0.0/", "http://[::ffff:127.0.0.1]/"})
        EXPECT_EQ(post_to(inside).fault, "refused_address") << inside;
    EXPECT_FALSE(asked);
}

TEST(Outgoing, a_proxy_of_the_environment_leads_nowhere) {
    http::test::RunningServer proxy([](const http::Request&) { return http::Response{}; });
    const std::string address = address_of(proxy);
    ::setenv("http_proxy", address.c_str(), 1);
    ::setenv("https_proxy", address.c_str(), 1);
    EXPECT_EQ(post_to("https://10.255.255.1/").fault, "refused_address");
    ::unsetenv("http_proxy");
    ::unsetenv("https_proxy");
}

TEST(Outgoing, every_answer_but_success_is_a_refusal) {
    int status = 0;
    http::test::RunningServer server([&](const http::Request&) {
        return http::Response{.status = status}.with("Location", "http://127.0.0.1:1/");
    });
    for (const int each : {301, 302, 307, 308, 400, 404, 410, 429, 500, 503}) {
        status = each;
        const Answer answer = post_to(address_of(server));
        EXPECT_EQ(answer.fault, "refused_by_receiver") << each;
        EXPECT_EQ(answer.status, each);
    }
}

TEST(Outgoing, nonsense_is_no_answer) {
    for (const char* nonsense : {"hello\n", "HTTP/1.1 banana\r\n\r\n", "\x16\x03\x01"}) {
        RawPeer peer(nonsense);
        EXPECT_NE(post_to(peer.url()).fault, "") << nonsense;
    }
    EXPECT_EQ(post_to("http://127.0.0.1:1/").fault, "not_reached");
}

TEST(Outgoing, an_answer_without_end_is_read_no_further_than_its_limit) {
    http::test::RunningServer server([](const http::Request&) {
        http::Response response;
        response.next_chunk = [](std::string& piece) {
            piece.assign(65'536, 'x');
            return true;
        };
        return response;
    });
    EXPECT_EQ(post_to(address_of(server)).fault, "") << "it said 200";
}

TEST(Outgoing, who_never_answers_is_left_when_the_server_stops) {
    RawPeer silent("");
    std::atomic<bool> stopping = true;
    EXPECT_EQ(post({.url = silent.url(), .body = "{}", .stopping = &stopping}, Reach::this_machine_too).fault,
              "given_up");
}

TEST(Outgoing, who_never_answers_is_left_after_the_limit) {
    RawPeer silent("");
    EXPECT_EQ(post_to(silent.url()).fault, "too_slow");
}

}  // namespace
}  // namespace truong::outgoing
