// What a client should never send, and how slowly it should never send it.
#include <gtest/gtest.h>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include "platform/http/tests/running_server.hpp"
#include "platform/metrics/metrics.hpp"

namespace truong::http::test {
namespace {

using namespace std::chrono_literals;

struct Hostile {
    const char* name;
    std::string bytes;
    int status = 400;
};

const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";
const std::string chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

using std::string;

std::vector<Hostile> bad_lengths() {
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
    };
}

std::vector<Hostile> bad_lines_and_fields() {
    return {
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
    };
}

std::vector<Hostile> bad_codings() {
    return {
        {"vertical tab hides chunked", post
                                           + "Transfer-Encoding: \x0b"
                                             "chunked\r\n\r\n0\r\n\r\n"},
        {"gzip, chunked", post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"},
        {"chunked, identity", post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n"},
        {"chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
        {"identity", post + "Transfer-Encoding: identity\r\n\r\n"},
        {"unknown coding", post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n"},
        {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
    };
}

std::vector<Hostile> bad_request_lines() {
    return {
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
    };
}

std::vector<Hostile> bad_chunks() {
    return {
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
    };
}

std::vector<Hostile> bad_paths() {
    return {
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
    };
}

std::vector<Hostile> bad_sizes() {
    return {
        {"long target", "GET /" + string(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414},
        {"long field", "GET / HTTP/1.1\r\nHost: a\r\nX-A: " + string(17000, 'a') + "\r\n\r\n", 431},
        {"long head without end", "GET / HTTP/1.1\r\nHost: a\r\nX-A: " + string(17000, 'a'), 431},
        {"large body announced", post + "Content-Length: 1048577\r\n\r\n", 413},
        {"huge body announced", post + "Content-Length: 999999999999999999\r\n\r\n", 413},
        {"large chunk announced", chunked + "100001\r\n", 413},
        {"huge chunk announced", chunked + "ffffffff\r\n", 413},
    };
}

std::vector<Hostile> hostile_requests() {
    std::vector<Hostile> all;
    for (const auto& part : {bad_lengths(), bad_lines_and_fields(), bad_codings(), bad_request_lines(),
                             bad_chunks(), bad_paths(), bad_sizes()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
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
    ServerSettings settings = test_settings();
    settings.linger_deadline = std::chrono::seconds(20);
    RunningServer server(echo, settings);
    RawClient client(server.port());
    bool sent = false;  // not if the server closed at once: then the kernel resets the connection
    std::thread sender([&] {
        client.send(post + "Content-Length: 4000000\r\n\r\n");
        sent = client.send(std::string(4'000'000, 'x'));
    });
    EXPECT_EQ(client.receive().status, 413);
    sender.join();
    EXPECT_TRUE(sent);
}

}  // namespace
}  // namespace truong::http::test
