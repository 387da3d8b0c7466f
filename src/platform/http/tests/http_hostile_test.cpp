// What a client should never send, and how slowly it should never send it.
#include <gtest/gtest.h>

#include <atomic>
#include <fstream>
#include <latch>
#include <string>
#include <thread>
#include <vector>

#include "platform/http/tests/running_server.hpp"
#include "platform/metrics/metrics.hpp"

namespace truong::http::test {
namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

struct Hostile {
    const char* name;
    std::string bytes;
    int status = 400;
};

const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";
const std::string chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

std::vector<Hostile> hostile_requests() {
    using std::string;
    return {
        {"length and chunked", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        {"chunked and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc"},
        {"same length twice", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc"},
        {"two lengths", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabc"},
        {"list of lengths", post + "Content-Length: 3, 3\r\n\r\nabc"},
        {"length with sign", post + "Content-Length: +3\r\n\r\nabc"},
        {"negative length", post + "Content-Length: -3\r\n\r\nabc"},
        {"hexadecimal length", post + "Content-Length: 0x3\r\n\r\nabc"},
        {"empty length", post + "Content-Length: \r\n\r\nabc"},
        {"length beyond 64 bits", post + "Content-Length: 18446744073709551619\r\n\r\nabc"},
        {"length with a digit of another script", post + "Content-Length: \xd9\xa3\r\n\r\nabc"},
        {"folded line", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n"},
        {"folded length", post + "Content-Length:\r\n 3\r\n\r\nabc"},
        {"folded first line", "GET / HTTP/1.1\r\n X-A: b\r\nHost: a\r\n\r\n"},
        {"space before colon", post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n"},
        {"tab before colon", post + "Content-Length\t: 3\r\n\r\nabc"},
        {"bare LF between fields", "GET / HTTP/1.1\r\nHost: a\nX-A: b\r\n\r\n"},
        {"bare LF everywhere", "GET / HTTP/1.1\nHost: a\n\n"},
        {"bare LF at the end", "GET / HTTP/1.1\r\nHost: a\r\n\n"},
        {"bare CR in a value", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\rX-B: c\r\n\r\n"},
        {"bare CR in the request line", "GET / HTTP/1.1\rX-A: b\r\nHost: a\r\n\r\n"},
        {"NUL in a value", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b" + string(1, '\0') + "c\r\n\r\n"},
        {"NUL in a name", "GET / HTTP/1.1\r\nHost: a\r\nX" + string(1, '\0') + "A: b\r\n\r\n"},
        {"control character in a value", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\x0b\r\n\r\n"},
        {"DEL in a value", "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\x7f\r\n\r\n"},
        {"value that is not UTF-8", "GET / HTTP/1.1\r\nHost: a\r\nX-A: \xff\xfe\r\n\r\n"},
        {"name with a bracket", "GET / HTTP/1.1\r\nHost: a\r\nX(A): b\r\n\r\n"},
        {"empty name", "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n"},
        {"line without colon", "GET / HTTP/1.1\r\nHost: a\r\nnonsense\r\n\r\n"},
        {"vertical tab hides chunked", post
                                           + "Transfer-Encoding: \x0b"
                                             "chunked\r\n\r\n0\r\n\r\n"},
        {"gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"},
        {"chunked, identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"},
        {"chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        {"identity", post + "Transfer-Encoding: identity\r\n\r\n"},
        {"unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"},
        {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        {"no host", "GET / HTTP/1.1\r\n\r\n"},
        {"two hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"},
        {"two hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: b\r\n\r\n"},
        {"empty host", "GET / HTTP/1.1\r\nHost:\r\n\r\n"},
        {"host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n"},
        {"host with a user", "GET / HTTP/1.1\r\nHost: u@a\r\n\r\n"},
        {"two hosts in one", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n"},
        {"absolute target of another host", "GET http://b/x HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"absolute target with a user", "GET http://u@a/x HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"absolute target of another scheme", "GET ftp://a/x HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"authority as target", "GET a:80 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"relative target", "GET x HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"star for GET", "GET * HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"fragment", "GET /a#b HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"tab for space", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"raw bytes in the target", "GET /\xe1\xbb\x81 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"no version", "GET /\r\nHost: a\r\n\r\n"},
        {"bad version", "GET / HTTP/1.1x\r\nHost: a\r\n\r\n"},
        {"version in small letters", "GET / http/1.1\r\nHost: a\r\n\r\n"},
        {"newer version", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505},
        {"preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
        {"version 1.2", "GET / HTTP/1.2\r\nHost: a\r\n\r\n", 505},
        {"trace", "TRACE / HTTP/1.1\r\nHost: a\r\n\r\n", 405},
        {"connect", "CONNECT a:80 HTTP/1.1\r\nHost: a:80\r\n\r\n", 405},
        {"unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501},
        {"method in small letters", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501},
        {"method that is no token", "GE(T / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"empty method", " / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"two empty lines first", "\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"two content types", post + "Content-Type: a/b\r\nContent-Type: c/d\r\n\r\n"},
        {"two authorizations", post + "Authorization: a\r\nAuthorization: b\r\n\r\n"},
        {"unknown expectation", post + "Expect: 200-ok\r\nContent-Length: 1\r\n\r\n", 417},
        {"no chunk size", chunked + "\r\nabc\r\n0\r\n\r\n"},
        {"chunk size that is no number", chunked + "xyz\r\nabc\r\n0\r\n\r\n"},
        {"chunk size with 0x", chunked + "0x3\r\nabc\r\n0\r\n\r\n"},
        {"negative chunk size", chunked + "-3\r\nabc\r\n0\r\n\r\n"},
        {"space before the chunk size", chunked + " 3\r\nabc\r\n0\r\n\r\n"},
        {"space behind the chunk size", chunked + "3 \r\nabc\r\n0\r\n\r\n"},
        {"chunk size beyond 64 bits", chunked + "10000000000000003\r\nabc\r\n0\r\n\r\n"},
        {"chunk size of many zeros", chunked + string(9, '0') + "3\r\nabc\r\n0\r\n\r\n"},
        {"bare LF behind the chunk size", chunked + "3\nabc\r\n0\r\n\r\n"},
        {"bare CR in the chunk line", chunked + "3\r;x\r\nabc\r\n0\r\n\r\n"},
        {"chunk longer than said", chunked + "3\r\nabcd\r\n0\r\n\r\n"},
        {"chunk shorter than said", chunked + "5\r\nabc\r\n0\r\n\r\n"},
        {"bare LF behind the chunk", chunked + "3\r\nabc\n0\r\n\r\n"},
        {"NUL in a chunk extension", chunked + "3;a" + string(1, '\0') + "\r\nabc\r\n0\r\n\r\n"},
        {"long chunk extension", chunked + "3;" + string(1500, 'x') + "\r\nabc\r\n0\r\n\r\n"},
        {"long chunk line without end", chunked + "3;" + string(5000, 'x')},
        {"folded trailer", chunked + "0\r\nX-A: b\r\n c\r\n\r\n"},
        {"trailer without colon", chunked + "0\r\nnonsense\r\n\r\n"},
        {"trailer with bare LF", chunked + "0\r\nX-A: b\n\r\n"},
        {"bad escape", "GET /%zz HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"half an escape", "GET /a%2 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"lone percent", "GET /% HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"escaped NUL", "GET /a%00b HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"escaped line break", "GET /a%0d%0ab HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"overlong slash", "GET /a%c0%afb HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"overlong dot", "GET /%c0%ae%c0%ae/x HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"surrogate", "GET /%ed%a0%80 HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"dot dot", "GET /../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"dot dot inside", "GET /a/../../etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"dot dot at the end", "GET /a/.. HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"dot", "GET /a/./b HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"escaped dot dot", "GET /%2e%2E/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"half escaped dot dot", "GET /.%2e/etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"escaped slash", "GET /..%2fetc%2Fpasswd HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"backslash", "GET /..\\etc\\passwd HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"escaped backslash", "GET /a%5c..%5Cb HTTP/1.1\r\nHost: a\r\n\r\n"},
        {"long target", "GET /" + string(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
        {"long field", "GET / HTTP/1.1\r\nHost: a\r\nX-A: " + string(17000, 'a') + "\r\n\r\n", 431},
        {"long head without end", "GET / HTTP/1.1\r\nHost: a\r\nX-A: " + string(17000, 'a'), 431},
        {"large body announced", post + "Content-Length: 1048577\r\n\r\n", 413},
        {"huge body announced", post + "Content-Length: 999999999999999999\r\n\r\n", 413},
        {"large chunk announced", chunked + "100001\r\n", 413},
        {"huge chunk announced", chunked + "ffffffff\r\n", 413},
    };
}

// Behind each of them stands a second request that must never be seen: that is the point of smuggling.
TEST(HttpHostile, RefusedWithAProblemAndTheHandlerSeesNothing) {
    std::atomic<int> handled = 0;
    RunningServer server([&](const Request& request) {
        ++handled;
        return echo(request);
    });
    for (const Hostile& hostile : hostile_requests()) {
        SCOPED_TRACE(hostile.name);
        RawClient client(server.port());
        client.send(hostile.bytes);
        client.send("GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n");
        const RawResponse answer = client.receive();
        EXPECT_EQ(answer.status, hostile.status);
        EXPECT_EQ(answer.field("content-type"), "application/problem+json");
        EXPECT_EQ(answer.field("connection"), "close");
        EXPECT_NE(answer.field("x-request-id"), "");
        for (const char* member :
             {"\"type\":", "\"title\":\"", "\"title_vi\":\"", "\"status\":", "\"findings\":[{"})
            EXPECT_NE(answer.body.find(member), std::string::npos) << member;
        client.close_sending();
        EXPECT_EQ(client.rest(), "");
        EXPECT_EQ(handled, 0);
    }
}

TEST(HttpHostile, SameBytesInPiecesAreRefusedToo) {
    std::atomic<int> handled = 0;
    RunningServer server([&](const Request& request) {
        ++handled;
        return echo(request);
    });
    for (const Hostile& hostile : hostile_requests()) {
        if (hostile.bytes.size() > 300) continue;
        SCOPED_TRACE(hostile.name);
        RawClient client(server.port());
        client.send_in_pieces(hostile.bytes, 7);
        EXPECT_EQ(client.receive().status, hostile.status);
    }
    EXPECT_EQ(handled, 0);
}

TEST(HttpHostile, RefusalIsCountedByItsReason) {
    auto& refused = metrics::counters("truong_http_refused_total",
                                      "Requests and connections refused by the server", {"reason"});
    const auto before = refused.with({"http_obsolete_fold"}).value();
    RunningServer server(echo);
    RawClient client(server.port());
    client.ask("GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n");
    EXPECT_EQ(refused.with({"http_obsolete_fold"}).value(), before + 1);
}

TEST(HttpHostile, TooManyFields) {
    std::string fields;
    for (int number = 0; number < 99; ++number) fields += "X-" + std::to_string(number) + ": 1\r\n";
    RunningServer server(echo);
    RawClient client(server.port());
    EXPECT_EQ(client.ask(get("/", fields)).status, 200);
    EXPECT_EQ(client.ask(get("/", fields + "X-More: 1\r\n")).status, 431);
}

TEST(HttpHostile, BodyAtTheLimitPassesAndOneByteMoreDoesNot) {
    ServerSettings settings = test_settings();
    settings.body_bytes = 1000;
    RunningServer server(echo, settings);
    const std::string full(1000, 'x');
    for (const bool in_chunks : {false, true}) {
        RawClient client(server.port());
        const auto request = [&](const std::string& body) {
            return in_chunks
                       ? chunked + "1F4\r\n" + body.substr(0, 500) + "\r\n1f4\r\n" + body.substr(500, 500)
                             + "\r\n" + (body.size() > 1000 ? "1\r\nx\r\n" : "") + "0\r\n\r\n"
                       : post + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
        };
        EXPECT_EQ(client.ask(request(full)).body, "POST /?\n" + full);
        const RawResponse refused = client.ask(request(full + "x"));
        EXPECT_EQ(refused.status, 413);
        EXPECT_EQ(refused.field("connection"), "close");
        EXPECT_TRUE(client.closes_within(5s));
    }
}

TEST(HttpHostile, RefusalOfALargeBodyIsReadThoughTheClientSendsOn) {
    RunningServer server(echo);
    RawClient client(server.port());
    std::thread sender([&] {
        client.send(post + "Content-Length: 4000000\r\n\r\n");
        client.send(std::string(4'000'000, 'x'));
    });
    EXPECT_EQ(client.receive().status, 413);
    sender.join();
}

TEST(HttpHostile, BodiesOfAllClientsTogetherAreBounded) {
    ServerSettings settings = test_settings();
    settings.body_bytes_in_all = 1'000'000;
    RunningServer server(echo, settings);
    const std::string half = post + "Content-Length: 600000\r\n\r\n" + std::string(599'999, 'x');
    RawClient first(server.port());
    first.send(half);
    std::this_thread::sleep_for(200ms);
    {
        RawClient second(server.port());
        std::thread sender([&] { second.send(half + "x"); });
        EXPECT_EQ(second.receive().status, 503);
        sender.join();
    }
    first.send("x");
    EXPECT_EQ(first.receive().status, 200);
    RawClient third(server.port());
    EXPECT_EQ(third.ask(half + "x").status, 200);  // what the others held has been given back
}

TEST(HttpHostile, SlowHeadIsCut) {
    ServerSettings settings = test_settings();
    settings.header_deadline = 300ms;
    settings.linger_deadline = 100ms;
    RunningServer server(echo, settings);
    RawClient client(server.port());
    std::atomic<bool> stop = false;
    // Each byte comes long before the deadline: only the whole head counts.
    std::thread sender([&] {
        client.send("GET / HTTP/1.1\r\nHost: a\r\nX-A: ");
        while (!stop && client.send("a")) std::this_thread::sleep_for(20ms);
    });
    EXPECT_EQ(client.receive().status, 408);
    EXPECT_TRUE(client.closes_within(10s));
    stop = true;
    sender.join();
}

TEST(HttpHostile, SlowBodyIsCutAndASteadyOneIsNot) {
    ServerSettings settings = test_settings();
    settings.body_deadline = 300ms;
    settings.body_bytes_per_second = 10'000;
    settings.linger_deadline = 100ms;
    RunningServer server(echo, settings);
    RawClient slow(server.port());
    std::atomic<bool> stop = false;
    std::thread sender([&] {
        slow.send(post + "Content-Length: 1000\r\n\r\n");
        while (!stop && slow.send("a")) std::this_thread::sleep_for(20ms);
    });
    EXPECT_EQ(slow.receive().status, 408);
    EXPECT_TRUE(slow.closes_within(10s));
    stop = true;
    sender.join();

    RawClient steady(server.port());
    steady.send(post + "Content-Length: 20000\r\n\r\n");
    for (int turn = 0; turn < 20; ++turn) {
        steady.send(std::string(1000, 'x'));
        std::this_thread::sleep_for(30ms);
    }
    EXPECT_EQ(steady.receive().status, 200);
}

TEST(HttpHostile, IdleAndHalfOpenConnectionsAreClosed) {
    ServerSettings settings = test_settings();
    settings.idle_deadline = 200ms;
    settings.header_deadline = 200ms;
    RunningServer server(echo, settings);
    RawClient silent(server.port()), after_one(server.port());
    EXPECT_EQ(after_one.ask(get("/")).status, 200);
    EXPECT_TRUE(silent.closes_within(10s));
    EXPECT_TRUE(after_one.closes_within(10s));
}

TEST(HttpHostile, HalfOpenCrowdDoesNotKeepOthersOut) {
    ServerSettings settings = test_settings();
    settings.workers = 2;
    RunningServer server(echo, settings);
    std::vector<RawClient> crowd;
    for (int number = 0; number < 200; ++number) {
        crowd.emplace_back(server.port());
        crowd.back().send(number % 2 ? "GET / HTTP/1.1\r\nHo" : post + "Content-Length: 10\r\n\r\nabc");
    }
    RawClient client(server.port());
    for (int turn = 0; turn < 50; ++turn) EXPECT_EQ(client.ask(get("/")).status, 200);
}

TEST(HttpHostile, ClientThatDoesNotReadIsCut) {
    ServerSettings settings = test_settings();
    settings.write_deadline = 300ms;
    RunningServer server(
        [](const Request&) {
            Response response;
            response.content_type = "application/octet-stream";
            response.body.assign(50'000'000, 'x');
            return response;
        },
        settings);
    RawClient client(server.port());
    const int small = 16 * 1024;
    ::setsockopt(client.descriptor(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    client.send(get("/"));
    std::this_thread::sleep_for(1500ms);
    EXPECT_LT(client.receive().body.size(), 50'000'000u);
}

TEST(HttpHostile, FullQueueIsRefusedAtOnce) {
    ServerSettings settings = test_settings();
    settings.workers = 2;
    settings.queue_limit = 3;
    std::latch release(1);
    std::atomic<int> running = 0;
    RunningServer server(
        [&](const Request& request) {
            if (request.path == "/wait") {
                ++running;
                release.wait();
            }
            return echo(request);
        },
        settings);
    std::vector<RawClient> waiting;
    for (int number = 0; number < 5; ++number) {
        waiting.emplace_back(server.port());
        waiting.back().send(get("/wait"));
        while (running < std::min(number + 1, 2)) std::this_thread::sleep_for(1ms);
    }
    std::this_thread::sleep_for(200ms);
    RawClient client(server.port());
    const RawResponse refused = client.ask(get("/"));
    EXPECT_EQ(refused.status, 503);
    EXPECT_EQ(refused.field("retry-after"), "1");
    EXPECT_NE(refused.body.find("http_queue_full"), std::string::npos);
    EXPECT_EQ(refused.field("connection"), "");  // nothing is wrong with it
    release.count_down();
    for (RawClient& other : waiting) EXPECT_EQ(other.receive().status, 200);
    EXPECT_EQ(client.ask(get("/")).status, 200);
}

TEST(HttpHostile, LateHandlerIsAnsweredForAndNeverMixedUp) {
    ServerSettings settings = test_settings();
    settings.answer_deadline = 200ms;
    std::latch release(1);
    std::atomic<int> late = 0;
    RunningServer server(
        [&](const Request& request) {
            if (request.path == "/late") {
                release.wait();
                ++late;
            }
            return echo(request);
        },
        settings);
    RawClient client(server.port());
    client.send(get("/late", "X-Request-Id: late-request\r\n") + get("/next"));
    const RawResponse answer = client.receive();
    EXPECT_EQ(answer.status, 503);
    EXPECT_EQ(answer.field("x-request-id"), "late-request");
    EXPECT_EQ(answer.field("connection"), "close");
    release.count_down();
    while (late == 0) std::this_thread::sleep_for(1ms);
    EXPECT_EQ(client.rest(), "");
    RawClient other(server.port());
    EXPECT_EQ(other.ask(get("/")).status, 200);
}

TEST(HttpHostile, ConnectionsOfOneAddressAreBounded) {
    ServerSettings settings = test_settings();
    settings.connections_per_address = 3;
    RunningServer server(echo, settings);
    std::vector<RawClient> clients;
    for (int number = 0; number < 3; ++number) {
        clients.emplace_back(server.port());
        EXPECT_EQ(clients.back().ask(get("/")).status, 200);
    }
    RawClient fourth(server.port());
    EXPECT_EQ(fourth.receive().status, 503);
    RawClient other(server.port(), "127.0.0.2");
    EXPECT_EQ(other.ask(get("/")).status, 200);
    clients.pop_back();
    for (int turn = 0; turn < 100; ++turn) {  // until the server has seen the end of the third
        RawClient again(server.port());
        if (again.ask(get("/")).status == 200) return;
        std::this_thread::sleep_for(20ms);
    }
    FAIL() << "a closed connection still counts";
}

TEST(HttpHostile, ConnectionsInAllAreBounded) {
    ServerSettings settings = test_settings();
    settings.connections = 2;
    RunningServer server(echo, settings);
    RawClient first(server.port()), second(server.port(), "127.0.0.2");
    EXPECT_EQ(first.ask(get("/")).status, 200);
    EXPECT_EQ(second.ask(get("/")).status, 200);
    RawClient third(server.port(), "127.0.0.3");
    const RawResponse refused = third.receive();
    EXPECT_EQ(refused.status, 503);
    EXPECT_NE(refused.field("retry-after"), "");
}

TEST(HttpHostile, RequestsOfOneAddressAreBounded) {
    ServerSettings settings = test_settings();
    settings.requests_per_second = 0.001;
    settings.request_burst = 5;
    RunningServer server(echo, settings);
    RawClient client(server.port());
    for (int turn = 0; turn < 5; ++turn) EXPECT_EQ(client.ask(get("/")).status, 200);
    const RawResponse refused = client.ask(get("/"));
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.field("retry-after"), "1");
    EXPECT_EQ(client.ask(get("/")).status, 429);  // the connection lives on
    RawClient again(server.port());
    EXPECT_EQ(again.ask(get("/")).status, 429);  // a new one brings no new bucket
    RawClient other(server.port(), "127.0.0.2");
    EXPECT_EQ(other.ask(get("/")).status, 200);
}

TEST(HttpHostile, LoopbackIsExemptOnlyIfSetSo) {
    ServerSettings settings = test_settings();
    settings.requests_per_second = 0.001;
    settings.request_burst = 1;
    settings.loopback_exempt = true;
    RunningServer server(echo, settings);
    RawClient client(server.port());
    for (int turn = 0; turn < 5; ++turn) EXPECT_EQ(client.ask(get("/")).status, 200);
}

TEST(HttpHostile, ForwardedForIsBelievedOnlyFromTrustedProxies) {
    ServerSettings settings = test_settings();
    settings.trusted_proxies = {"127.0.0.8/30"};
    RunningServer server(
        [](const Request& request) {
            Response response;
            response.body = request.client + (request.secure ? " https" : " http");
            return response;
        },
        settings);
    const auto ask = [&](const char* from, const std::string& fields) {
        RawClient client(server.port(), from);
        return client.ask(get("/", fields)).body;
    };
    EXPECT_EQ(ask("127.0.0.1", "X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\n"),
              "127.0.0.1 http");
    EXPECT_EQ(ask("127.0.0.9", "X-Forwarded-For: 203.0.113.5\r\nX-Forwarded-Proto: https\r\n"),
              "203.0.113.5 https");
    EXPECT_EQ(ask("127.0.0.9", "X-Forwarded-For: 10.9.9.9, 203.0.113.5\r\n"), "203.0.113.5 http");
    EXPECT_EQ(ask("127.0.0.9", "X-Forwarded-For: 6.6.6.6, 203.0.113.5, 127.0.0.10\r\n"), "203.0.113.5 http");
    EXPECT_EQ(ask("127.0.0.9", "X-Forwarded-For: 203.0.113.7\r\nX-Forwarded-For: 127.0.0.8\r\n"),
              "203.0.113.7 http");
    EXPECT_EQ(ask("127.0.0.9", "X-Forwarded-For: 203.0.113.5, nonsense\r\n"), "127.0.0.9 http");
    EXPECT_EQ(ask("127.0.0.12", "X-Forwarded-For: 203.0.113.5\r\n"), "127.0.0.12 http");
    EXPECT_EQ(ask("127.0.0.9", "X-Forwarded-For: 2001:DB8::1\r\n"), "2001:db8::1 http");
}

TEST(HttpHostile, DrainFinishesWhatRunsAndTakesNoMore) {
    std::latch release(1);
    std::atomic<int> running = 0;
    RunningServer server([&](const Request& request) {
        ++running;
        if (request.path == "/wait") release.wait();
        return echo(request);
    });
    RawClient idle(server.port()), busy(server.port());
    EXPECT_EQ(idle.ask(get("/")).status, 200);
    busy.send(get("/wait"));
    while (running < 2) std::this_thread::sleep_for(1ms);
    server.drain();
    EXPECT_TRUE(idle.closes_within(10s));
    RawClient late(server.port());
    EXPECT_FALSE(late.connected() && late.ask(get("/")).status == 200);
    release.count_down();
    const RawResponse answer = busy.receive();
    EXPECT_EQ(answer.status, 200);
    EXPECT_EQ(answer.field("connection"), "close");
    busy.close();
    EXPECT_TRUE(server.join());
}

TEST(HttpHostile, DrainDoesNotWaitForAHandlerThatHangs) {
    ServerSettings settings = test_settings();
    settings.drain_deadline = 300ms;
    settings.workers = 2;
    // Not on the stack: the handler outlives the server here, as the word of run() says.
    const auto release = std::make_shared<std::latch>(1);
    const auto running = std::make_shared<std::atomic<int>>(0);
    {
        RunningServer server(
            [release, running](const Request& request) {
                ++*running;
                release->wait();
                return echo(request);
            },
            settings);
        RawClient client(server.port());
        client.send(get("/"));
        while (*running == 0) std::this_thread::sleep_for(1ms);
        EXPECT_FALSE(server.stop());
        EXPECT_TRUE(client.closes_within(10s));
    }
    release->count_down();
    std::this_thread::sleep_for(100ms);
}

TEST(HttpHostile, DrainUnderLoadLosesNoAnswerThatWasBegun) {
    std::atomic<int> handled = 0;
    RunningServer server([&](const Request& request) {
        ++handled;
        return echo(request);
    });
    std::atomic<int> answered = 0;
    std::vector<std::thread> clients;
    for (int number = 0; number < 8; ++number)
        clients.emplace_back([&] {
            RawClient client(server.port());
            for (int turn = 0; turn < 5000 && client.ask(get("/")).status == 200; ++turn) ++answered;
        });
    while (handled < 1000) std::this_thread::sleep_for(1ms);
    server.drain();
    for (auto& client : clients) client.join();
    EXPECT_TRUE(server.join());
    EXPECT_EQ(handled, answered);
}

std::size_t resident_bytes() {
    std::size_t all = 0, resident = 0;
    std::ifstream("/proc/self/statm") >> all >> resident;
    return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

TEST(HttpHostile, ThousandIdleConnectionsAreCheap) {
    RunningServer server(echo);
    const std::size_t before = resident_bytes();
    std::vector<RawClient> clients;
    clients.reserve(1000);
    for (int number = 0; number < 1000; ++number) {
        clients.emplace_back(server.port());
        ASSERT_TRUE(clients.back().connected()) << number;
        ASSERT_EQ(clients.back().ask(get("/")).status, 200);
    }
    const std::size_t each = (std::max(resident_bytes(), before) - before) / clients.size();
    RecordProperty("bytes_each", static_cast<int>(each));
#ifndef __SANITIZE_ADDRESS__
    EXPECT_LT(each, 4096u);
#endif
    for (RawClient& client : clients) ASSERT_EQ(client.ask(get("/")).status, 200);
}

}  // namespace
}  // namespace truong::http::test
