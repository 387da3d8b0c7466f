#include "platform/http/server.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <thread>
#include <vector>

#include "platform/http/tests/running_server.hpp"
#include "platform/metrics/metrics.hpp"

namespace truong::http::test {
namespace {

using namespace std::chrono_literals;

TEST(HttpServer, AnswersAndKeepsTheConnection) {
    RunningServer server(echo);
    RawClient client(server.port());
    for (int turn = 0; turn < 3; ++turn) {
        const RawResponse answer = client.ask(get("/a%20b?x=1"));
        EXPECT_EQ(answer.status, 200);
        EXPECT_EQ(answer.body, "GET /a b?x=1\n");
        EXPECT_EQ(answer.field("content-type"), "text/plain");
        EXPECT_EQ(answer.field("date").size(), 29u);
        EXPECT_EQ(answer.field("connection"), "");
    }
}

TEST(HttpServer, EveryMethodOfOursArrives) {
    RunningServer server(echo);
    RawClient client(server.port());
    for (const std::string method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
        EXPECT_EQ(client.ask(method + " /x HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi").body,
                  method + " /x?\nhi");
}

TEST(HttpServer, ClientAddressAndFieldsReachTheHandler) {
    RunningServer server([](const Request& request) {
        Response response;
        response.body = request.client + "|" + std::string(request.headers.get("x-a")) + "|"
                        + std::to_string(request.headers.all("X-B").size());
        return response;
    });
    RawClient client(server.port(), "127.0.0.9");
    EXPECT_EQ(client.ask(get("/", "X-A:  one \r\nx-b: 1\r\nX-b: 2\r\n")).body, "127.0.0.9|one|2");
}

TEST(HttpServer, RequestIdIsEchoedIfGoodAndMadeOtherwise) {
    RunningServer server([](const Request& request) {
        Response response;
        response.body = request.id;
        return response;
    });
    RawClient client(server.port());
    const RawResponse kept = client.ask(get("/", "X-Request-Id: abc-DEF-123\r\n"));
    EXPECT_EQ(kept.body, "abc-DEF-123");
    EXPECT_EQ(kept.field("x-request-id"), "abc-DEF-123");
    const std::vector<std::string> bad_ids = {"short", "has space in it", "semi;colon;x",
                                              std::string(65, 'a')};
    for (const std::string& bad : bad_ids) {
        const RawResponse made = client.ask(get("/", "X-Request-Id: " + bad + "\r\n"));
        EXPECT_EQ(made.body.size(), 16u) << bad;
        EXPECT_EQ(made.field("x-request-id"), made.body);
    }
}

TEST(HttpServer, HeadHasTheLengthAndNoBody) {
    RunningServer server(echo);
    RawClient client(server.port());
    client.send("HEAD /x HTTP/1.1\r\nHost: a\r\n\r\n" + get("/y"));
    const RawResponse head = client.receive(true);
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.field("content-length"), "9");
    EXPECT_EQ(client.receive().body, "GET /y?\n");
}

TEST(HttpServer, PipelinedRequestsAreAnsweredInOrder) {
    // The first is the slowest: an answer that overtakes would show.
    RunningServer server([](const Request& request) {
        if (request.path == "/0") let_time_pass(100ms);
        return echo(request);
    });
    RawClient client(server.port());
    std::string all;
    for (int turn = 0; turn < 200; ++turn) {
        const std::string body(static_cast<std::size_t>(turn), 'b');
        all += "POST /" + std::to_string(turn)
               + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    }
    std::thread sender([&] { client.send(all); });
    for (int turn = 0; turn < 200; ++turn)
        EXPECT_EQ(client.receive().body,
                  "POST /" + std::to_string(turn) + "?\n" + std::string(static_cast<std::size_t>(turn), 'b'));
    sender.join();
}

TEST(HttpServer, RequestInSingleBytes) {
    RunningServer server(echo);
    RawClient client(server.port());
    client.send_in_pieces("\r\nPOST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello", 1);
    EXPECT_EQ(client.receive().body, "POST /a?\nhello");
}

TEST(HttpServer, ChunkedBodySplitAtEveryPlace) {
    RunningServer server(echo);
    const std::string request =
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5;ext=\"v\"\r\nhello\r\n1\r\n \r\n00A\r\n0123456789\r\n0\r\nX-Trailer: t\r\n\r\n";
    RawClient client(server.port());
    for (std::size_t cut = 1; cut < request.size(); ++cut) {
        client.send(request.substr(0, cut));
        let_time_pass(100us);
        client.send(request.substr(cut));
        EXPECT_EQ(client.receive().body, "POST /a?\nhello 0123456789") << cut;
    }
    client.send_in_pieces(request, 1);
    EXPECT_EQ(client.receive().body, "POST /a?\nhello 0123456789");
}

TEST(HttpServer, TrailersDoNotBecomeFields) {
    RunningServer server([](const Request& request) {
        Response response;
        response.body = std::string(request.headers.get("authorization")) + "|" + request.body;
        return response;
    });
    RawClient client(server.port());
    EXPECT_EQ(client
                  .ask("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                       "1\r\nx\r\n0\r\nAuthorization: forged\r\n\r\n")
                  .body,
              "|x");
}

TEST(HttpServer, ExpectContinueIsAskedForTheBody) {
    RunningServer server(echo);
    RawClient client(server.port());
    client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n");
    EXPECT_EQ(client.receive().status, 100);
    client.send("hi");
    EXPECT_EQ(client.receive().body, "POST /a?\nhi");
}

TEST(HttpServer, ExpectContinueIsRefusedBeforeTheBody) {
    ServerSettings settings = test_settings();
    settings.body_bytes = 10;
    RunningServer server(echo, settings);
    RawClient client(server.port());
    EXPECT_EQ(client.ask("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\nExpect: 100-continue\r\n\r\n")
                  .status,
              413);
}

TEST(HttpServer, OldClientsGetOneAnswerAndTheEnd) {
    RunningServer server(echo);
    RawClient client(server.port());
    const RawResponse answer = client.ask("GET /old HTTP/1.0\r\n\r\n");
    EXPECT_EQ(answer.body, "GET /old?\n");
    EXPECT_EQ(answer.field("connection"), "close");
    EXPECT_TRUE(client.closes_within(5s));
}

TEST(HttpServer, ConnectionCloseIsHonoured) {
    RunningServer server(echo);
    RawClient client(server.port());
    EXPECT_EQ(client.ask(get("/", "Connection: keep-alive, Close\r\n")).field("connection"), "close");
    EXPECT_TRUE(client.closes_within(5s));
}

TEST(HttpServer, HalfClosedClientStillGetsItsAnswer) {
    RunningServer server(echo);
    RawClient client(server.port());
    client.send(get("/half"));
    client.close_sending();
    EXPECT_EQ(client.receive().body, "GET /half?\n");
}

TEST(HttpServer, ThrowingHandlerIsA500WithoutAWord) {
    RunningServer server([](const Request& request) -> Response {
        if (request.path == "/int") throw 7;
        throw std::runtime_error("secret words");
    });
    RawClient client(server.port());
    for (const char* path : {"/", "/int", "/"}) {
        const RawResponse answer = client.ask(get(path));
        EXPECT_EQ(answer.status, 500);
        EXPECT_EQ(answer.field("content-type"), "application/problem+json");
        EXPECT_EQ(answer.body.find("secret"), std::string::npos);
        EXPECT_NE(answer.body.find("\"title_vi\":\"Lỗi của máy chủ\""), std::string::npos);
    }
}

TEST(HttpServer, HandlerCannotSplitTheAnswer) {
    const std::vector<std::pair<std::string, std::string>> bad = {{"X-A", "a\r\nSet-Cookie: stolen=1"},
                                                                  {"X-A", "a\nb"},
                                                                  {"X A", "a"},
                                                                  {"X-A: b\r\nX-B", "a"},
                                                                  {"", "a"},
                                                                  {"Content-Length", "5"},
                                                                  {"Transfer-Encoding", "chunked"},
                                                                  {"Date", "today"},
                                                                  {"X-A", std::string("a\0b", 3)}};
    std::atomic<std::size_t> turn = 0;
    RunningServer server([&](const Request&) {
        Response response;
        response.headers.push_back(bad[turn++]);
        return response;
    });
    RawClient client(server.port());
    for (std::size_t index = 0; index < bad.size(); ++index) {
        const RawResponse answer = client.ask(get("/"));
        EXPECT_EQ(answer.status, 500) << index;
        EXPECT_EQ(answer.field("set-cookie"), "") << index;
    }
}

TEST(HttpServer, StreamedAnswerComesInChunksThatAreEachPulledOnce) {
    RunningServer server([](const Request&) {
        Response response;
        response.content_type = "text/csv";
        response.next_chunk = [line = 0](std::string& piece) mutable {
            if (line % 3 != 1) piece = "line " + std::to_string(line) + "\n";
            return ++line < 100;
        };
        return response;
    });
    RawClient client(server.port());
    std::string expected;
    for (int line = 0; line < 100; ++line)
        if (line % 3 != 1) expected += "line " + std::to_string(line) + "\n";
    for (int turn = 0; turn < 2; ++turn) {
        const RawResponse answer = client.ask(get("/"));
        EXPECT_EQ(answer.field("transfer-encoding"), "chunked");
        EXPECT_EQ(answer.body, expected);
    }
    client.send("GET / HTTP/1.0\r\n\r\n");
    EXPECT_EQ(client.receive().body, expected);
}

TEST(HttpServer, StreamThatThrowsIsCutAndDoesNotLookWhole) {
    RunningServer server([](const Request&) {
        Response response;
        response.next_chunk = [line = 0](std::string& piece) mutable {
            if (++line == 3) throw std::runtime_error("gone");
            piece = "x";
            return true;
        };
        return response;
    });
    RawClient client(server.port());
    EXPECT_EQ(client.ask(get("/")).body, "xx?broken");
}

TEST(HttpServer, SlowReaderOfAStreamHoldsItBack) {
    std::atomic<int> pulled = 0;
    RunningServer server([&](const Request&) {
        Response response;
        response.next_chunk = [&](std::string& piece) {
            piece.assign(256 * 1024, 'x');
            return ++pulled < 400;
        };
        return response;
    });
    RawClient client(server.port());
    const int small = 16 * 1024;
    ::setsockopt(client.descriptor(), SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    client.send(get("/"));
    let_time_pass(300ms);
    EXPECT_LT(pulled, 100);  // what the kernel buffers, not the 100 MB of the whole
    EXPECT_EQ(client.receive().body.size(), 400u * 256 * 1024);
    EXPECT_EQ(pulled, 400);
}

TEST(HttpServer, LargeAnswerAndLargeBodyAreWhole) {
    RunningServer server([](const Request& request) {
        Response response;
        response.content_type = "application/octet-stream";
        for (int copy = 0; copy < 16; ++copy) response.body += request.body;
        return response;
    });
    std::string body(1024 * 1024, '\0');
    for (std::size_t index = 0; index < body.size(); ++index) body[index] = static_cast<char>(index * 7 / 5);
    RawClient client(server.port());
    std::thread sender([&] {
        client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size())
                    + "\r\n\r\n" + body);
    });
    const RawResponse answer = client.receive();
    sender.join();
    ASSERT_EQ(answer.body.size(), body.size() * 16);
    EXPECT_EQ(answer.body.substr(body.size() * 15), body);
}

TEST(HttpServer, MetricsCountRequestsByRouteAndStatus) {
    auto& counted = metrics::counters("truong_http_requests_total", "Requests answered by the handler",
                                      {"route", "status"});
    const auto before = counted.with({"/counted/{id}", "201"}).value();
    RunningServer server([](const Request&) {
        Response response;
        response.status = 201;
        response.route = "/counted/{id}";
        return response;
    });
    RawClient client(server.port());
    for (int turn = 0; turn < 3; ++turn) client.ask(get("/counted/" + std::to_string(turn)));
    EXPECT_EQ(counted.with({"/counted/{id}", "201"}).value(), before + 3);
    EXPECT_EQ(metrics::exposition().find("/counted/1"), std::string::npos);
}

TEST(HttpServer, ManyClientsAtOnce) {
    RunningServer server(echo);
    std::atomic<int> right = 0;
    std::vector<std::thread> clients;
    for (int number = 0; number < 16; ++number)
        clients.emplace_back([&, number] {
            RawClient client(server.port());
            for (int turn = 0; turn < 200; ++turn) {
                const std::string path = "/" + std::to_string(number) + "/" + std::to_string(turn);
                right += client.ask(get(path)).body == "GET " + path + "?\n";
            }
        });
    for (auto& client : clients) client.join();
    EXPECT_EQ(right, 3200);
}

TEST(HttpServer, TakenPortIsAnError) {
    RunningServer server(echo);
    ServerSettings settings = test_settings();
    settings.port = server.port();
    EXPECT_THROW(Server(settings, echo), std::system_error);
    settings.port = 0;
    settings.trusted_proxies = {"proxy.example"};
    EXPECT_THROW(Server(settings, echo), std::system_error);
}

TEST(HttpServer, ServerThatNeverRanEnds) {
    Server server(test_settings(), echo);
    EXPECT_GT(server.port(), 0);
    server.drain();
}

}  // namespace
}  // namespace truong::http::test
