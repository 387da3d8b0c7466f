// What one client may cost the others: time, memory, connections, places in the queue.
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

const std::string post = "POST / HTTP/1.1\r\nHost: a\r\n";

metrics::Gauge& connections_now() {
    return metrics::gauges("truong_http_connections", "Open connections").only();
}
metrics::Gauge& queued_now() {
    return metrics::gauges("truong_http_queue_length", "Requests that wait for a worker").only();
}
metrics::Counter& received_bytes() {
    return metrics::counters("truong_http_received_bytes_total", "Bytes read from clients").only();
}

TEST(HttpBounds, BodiesOfAllClientsTogetherAreBounded) {
    ServerSettings settings = test_settings();
    settings.body_bytes_in_all = 1'000'000;
    RunningServer server(echo, settings);
    const std::string half = post + "Content-Length: 600000\r\n\r\n" + std::string(599'999, 'x');
    RawClient first(server.port());
    const auto before = received_bytes().value();
    first.send(half);
    ASSERT_TRUE(eventually([&] { return received_bytes().value() >= before + half.size(); }));
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

TEST(HttpBounds, SlowHeadIsCut) {
    ServerSettings settings = test_settings();
    settings.header_deadline = 300ms;
    settings.linger_deadline = 100ms;
    RunningServer server(echo, settings);
    RawClient client(server.port());
    std::atomic<bool> stop = false;
    // Each byte comes long before the deadline: only the whole head counts.
    std::thread sender([&] {
        client.send("GET / HTTP/1.1\r\nHost: a\r\nX-A: ");
        while (!stop && client.send("a")) let_time_pass(20ms);
    });
    EXPECT_EQ(client.receive().status, 408);
    EXPECT_TRUE(client.closes_within(10s));
    stop = true;
    sender.join();
}

TEST(HttpBounds, SlowBodyIsCutAndASteadyOneIsNot) {
    ServerSettings settings = test_settings();
    settings.body_deadline = 1000ms;
    settings.body_bytes_per_second = 10'000;
    settings.linger_deadline = 100ms;
    RunningServer server(echo, settings);
    RawClient slow(server.port());
    std::atomic<bool> stop = false;
    std::thread sender([&] {
        slow.send(post + "Content-Length: 1000\r\n\r\n");
        while (!stop && slow.send("a")) let_time_pass(20ms);
    });
    EXPECT_EQ(slow.receive().status, 408);
    EXPECT_TRUE(slow.closes_within(10s));
    stop = true;
    sender.join();

    RawClient steady(server.port());
    steady.send(post + "Content-Length: 20000\r\n\r\n");
    for (int turn = 0; turn < 20; ++turn) {
        steady.send(std::string(1000, 'x'));
        let_time_pass(60ms);
    }
    EXPECT_EQ(steady.receive().status, 200);
}

TEST(HttpBounds, IdleAndHalfOpenConnectionsAreClosed) {
    ServerSettings settings = test_settings();
    settings.idle_deadline = 1000ms;
    settings.header_deadline = 1000ms;
    RunningServer server(echo, settings);
    RawClient silent(server.port()), after_one(server.port());
    EXPECT_EQ(after_one.ask(get("/")).status, 200);
    EXPECT_TRUE(silent.closes_within(10s));
    EXPECT_TRUE(after_one.closes_within(10s));
}

TEST(HttpBounds, HalfOpenCrowdDoesNotKeepOthersOut) {
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

TEST(HttpBounds, ClientThatDoesNotReadIsCut) {
    ServerSettings settings = test_settings();
    settings.write_deadline = 300ms;
    const auto before = connections_now().value();
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
    ASSERT_TRUE(eventually([&] { return connections_now().value() > before; }));
    ASSERT_TRUE(eventually([&] { return connections_now().value() == before; }));
    EXPECT_LT(client.receive().body.size(), 50'000'000u);
}

TEST(HttpBounds, FullQueueIsRefusedAtOnce) {
    ServerSettings settings = test_settings();
    settings.workers = 2;
    settings.queue_limit = 3;
    const auto before = queued_now().value();
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
        ASSERT_TRUE(eventually([&] { return running >= std::min(number + 1, 2); }));
    }
    ASSERT_TRUE(eventually([&] { return queued_now().value() == before + 3; }));
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

TEST(HttpBounds, LateHandlerIsAnsweredForAndNeverMixedUp) {
    ServerSettings settings = test_settings();
    settings.answer_deadline = 1000ms;
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
    ASSERT_TRUE(eventually([&] { return late > 0; }));
    EXPECT_EQ(client.rest(), "");
    RawClient other(server.port());
    EXPECT_EQ(other.ask(get("/")).status, 200);
}

TEST(HttpBounds, ConnectionsOfOneAddressAreBounded) {
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
    EXPECT_TRUE(eventually([&] { return RawClient(server.port()).ask(get("/")).status == 200; }));
}

TEST(HttpBounds, ConnectionsInAllAreBounded) {
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

TEST(HttpBounds, RequestsOfOneAddressAreBounded) {
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

TEST(HttpBounds, LoopbackIsExemptOnlyIfSetSo) {
    ServerSettings settings = test_settings();
    settings.requests_per_second = 0.001;
    settings.request_burst = 1;
    settings.loopback_exempt = true;
    RunningServer server(echo, settings);
    RawClient client(server.port());
    for (int turn = 0; turn < 5; ++turn) EXPECT_EQ(client.ask(get("/")).status, 200);
}

TEST(HttpBounds, ForwardedForIsBelievedOnlyFromTrustedProxies) {
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

TEST(HttpBounds, DrainFinishesWhatRunsAndTakesNoMore) {
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
    ASSERT_TRUE(eventually([&] { return running >= 2; }));
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

TEST(HttpBounds, DrainDoesNotWaitForAHandlerThatHangs) {
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
        ASSERT_TRUE(eventually([&] { return *running > 0; }));
        EXPECT_FALSE(server.stop());
        EXPECT_TRUE(client.closes_within(10s));
    }
    release->count_down();
    let_time_pass(100ms);
}

TEST(HttpBounds, DrainUnderLoadLosesNoAnswerThatWasBegun) {
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
    ASSERT_TRUE(eventually([&] { return handled >= 1000; }));
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

TEST(HttpBounds, ThousandIdleConnectionsAreCheap) {
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
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    EXPECT_LT(each, 4096u);
#endif
    for (RawClient& client : clients) ASSERT_EQ(client.ask(get("/")).status, 200);
}

}  // namespace
}  // namespace truong::http::test
