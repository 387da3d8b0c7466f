// Bodies that go to a sink: whole, in order, bounded, and gone with their client.
#include <gtest/gtest.h>

#include <atomic>
#include <latch>
#include <string>
#include <thread>
#include <vector>

#include "platform/http/tests/running_server.hpp"
#include "platform/metrics/metrics.hpp"

namespace truong::http::test {
namespace {

using namespace std::chrono_literals;

/// What the sinks of one test saw, from all threads.
struct Seen {
    std::atomic<std::uint64_t> bytes{0}, pieces{0}, longest{0};
    std::atomic<int> opened{0}, gone{0};
    std::atomic<bool> in_order{true};
};

class CountingSink final : public Sink {
public:
    CountingSink(Seen& seen, std::uint64_t limit) : seen_(seen), limit_(limit) { ++seen_.opened; }
    ~CountingSink() override { ++seen_.gone; }
    std::uint64_t limit_bytes() const override { return limit_; }
    bool take(std::string_view piece) override {
        for (const char byte : piece)
            if (byte != static_cast<char>('a' + taken_++ % 23)) seen_.in_order = false;
        seen_.bytes += piece.size();
        ++seen_.pieces;
        seen_.longest = std::max<std::uint64_t>(seen_.longest, piece.size());
        if (blocked) blocked->wait();
        if (piece.find('!') != std::string_view::npos) throw std::runtime_error("broken");
        return taken_ < enough;
    }
    std::uint64_t taken() const { return taken_; }
    std::latch* blocked = nullptr;
    std::uint64_t enough = std::numeric_limits<std::uint64_t>::max();

private:
    Seen& seen_;
    std::uint64_t limit_;
    std::uint64_t taken_ = 0;
};

std::string body_of(std::size_t size) {
    std::string body(size, ' ');
    for (std::size_t i = 0; i < size; ++i) body[i] = static_cast<char>('a' + i % 23);
    return body;
}

std::string head(std::string_view path, std::string_view fields) {
    return "PATCH " + std::string(path) + " HTTP/1.1\r\nHost: a\r\n" + std::string(fields) + "\r\n";
}
std::string with_length(std::size_t size) { return "Content-Length: " + std::to_string(size) + "\r\n"; }

Response tell(const Request& request) {
    if (!request.sink) return echo(request);
    const auto& sink = dynamic_cast<CountingSink&>(*request.sink);
    return {.content_type = "text/plain", .body = "taken " + std::to_string(sink.taken())};
}

class HttpUpload : public testing::Test {
protected:
    Intake open(const Request& request) {
        Intake intake;
        if (request.path == "/up/refused")
            intake.refusal = Response{.status = 409, .body = "no"};
        else if (request.path != "/up/memory") {
            auto sink = std::make_unique<CountingSink>(seen, limit);
            sink->blocked = blocked;
            sink->enough = enough;
            intake.sink = std::move(sink);
        }
        return intake;
    }
    Uploads uploads() {
        return {.concerns = [](const Request& request) { return request.path.starts_with("/up/"); },
                .open = [this](const Request& request) { return open(request); }};
    }
    RawResponse upload(const std::string& body) {
        RawClient client(server.port());
        client.send(head("/up/a", with_length(body.size())));
        client.send(body);
        return client.receive();
    }

    Seen seen;
    std::uint64_t limit = std::uint64_t{1} << 40;
    std::uint64_t enough = std::numeric_limits<std::uint64_t>::max();
    std::latch* blocked = nullptr;
    static ServerSettings settings() {
        ServerSettings made = test_settings();
        made.workers = 2;
        made.body_bytes = 1000;
        made.body_deadline = 1000ms;
        made.body_bytes_per_second = 100'000;
        made.linger_deadline = 200ms;
        return made;
    }
    RunningServer server{tell, settings(), uploads()};
};

TEST_F(HttpUpload, BodyArrivesWholeInOrderAndInSmallPieces) {
    const std::string body = body_of(20'000'000);
    EXPECT_EQ(upload(body).body, "taken 20000000");
    EXPECT_TRUE(seen.in_order);
    EXPECT_LE(seen.longest, 64u * 1024);
    EXPECT_EQ(seen.gone, 1);
}

TEST_F(HttpUpload, ChunksArriveAsTheyWere) {
    RawClient client(server.port());
    const std::string body = body_of(300'000);
    client.send(head("/up/a", "Transfer-Encoding: chunked\r\n"));
    for (std::size_t at = 0; at < body.size(); at += 10'000)
        client.send("2710\r\n" + body.substr(at, 10'000) + "\r\n");
    client.send("0\r\n\r\n");
    EXPECT_EQ(client.receive().body, "taken 300000");
    EXPECT_TRUE(seen.in_order);
}

TEST_F(HttpUpload, ConnectionServesOnAfterwards) {
    RawClient client(server.port());
    const std::string one = head("/up/a", with_length(5)) + body_of(5);
    client.send(one + one + get("/") + one);
    EXPECT_EQ(client.receive().body, "taken 5");
    EXPECT_EQ(client.receive().body, "taken 5");
    EXPECT_EQ(client.receive().body, "GET /?\n");
    EXPECT_EQ(client.receive().body, "taken 5");
    EXPECT_TRUE(seen.in_order);
}

TEST_F(HttpUpload, WithoutSinkTheBodyIsReadIntoMemory) {
    RawClient client(server.port());
    EXPECT_EQ(client.ask(head("/up/memory", with_length(3)) + "xyz").body, "PATCH /up/memory?\nxyz");
    EXPECT_EQ(client.ask(head("/up/memory", with_length(1001))).status, 413);
    RawClient other(server.port());
    EXPECT_EQ(other.ask(head("/other", with_length(1001))).status, 413);
}

TEST_F(HttpUpload, RefusalComesBeforeTheBodyIsAskedFor) {
    RawClient client(server.port());
    const auto answer = client.ask(head("/up/refused", with_length(1000) + "Expect: 100-continue\r\n"));
    EXPECT_EQ(answer.status, 409);
    EXPECT_EQ(answer.field("connection"), "close");
    EXPECT_TRUE(client.closes_within(10s));
    EXPECT_EQ(seen.opened, 0);
}

TEST_F(HttpUpload, ContinueIsSaidOnceTheSinkIsThere) {
    RawClient client(server.port());
    EXPECT_EQ(client.ask(head("/up/a", with_length(1000) + "Expect: 100-continue\r\n")).status, 100);
    EXPECT_EQ(seen.opened, 1);
    EXPECT_EQ(client.ask(body_of(1000)).body, "taken 1000");
}

TEST_F(HttpUpload, MoreThanTheSinkAllowsIsRefused) {
    limit = 10;
    RawClient announced(server.port());
    EXPECT_EQ(announced.ask(head("/up/a", with_length(11) + "Expect: 100-continue\r\n")).status, 413);
    RawClient chunked(server.port());
    EXPECT_EQ(
        chunked
            .ask(head("/up/a", "Transfer-Encoding: chunked\r\n") + "5\r\nabcde\r\n6\r\nfghijk\r\n0\r\n\r\n")
            .status,
        413);
    EXPECT_TRUE(eventually([&] { return seen.gone == 2; }));
}

TEST_F(HttpUpload, CutConnectionEndsTheSinkWithWhatItHas) {
    {
        RawClient client(server.port());
        client.send(head("/up/a", with_length(1000)) + body_of(999));
        ASSERT_TRUE(eventually([&] { return seen.bytes == 999; }));
    }
    EXPECT_TRUE(eventually([&] { return seen.gone == 1; }));
}

TEST_F(HttpUpload, SinkThatHasEnoughIsAnsweredAndTheRestIsNotRead) {
    enough = 10;
    RawClient client(server.port());
    client.send(head("/up/a", with_length(1000)) + body_of(10));
    const auto answer = client.receive();
    EXPECT_EQ(answer.body, "taken 10");
    EXPECT_EQ(answer.field("connection"), "close");
    EXPECT_TRUE(client.closes_within(10s));
}

TEST_F(HttpUpload, SinkThatThrowsIsAFaultOfOurs) {
    RawClient client(server.port());
    const auto answer = client.ask(head("/up/a", with_length(3)) + "!bc");
    EXPECT_EQ(answer.status, 500);
    EXPECT_EQ(answer.body.find("broken"), std::string::npos);
    EXPECT_TRUE(eventually([&] { return seen.gone == 1; }));
}

TEST_F(HttpUpload, NothingIsReadWhileTheSinkWorks) {
    std::latch done{1};
    blocked = &done;
    auto& received = metrics::counters("truong_http_received_bytes_total", "Bytes read from clients").only();
    const auto before = received.value();
    RawClient client(server.port());
    const std::string body = body_of(10'000'000);
    std::thread sender([&] { client.send(head("/up/a", with_length(body.size())) + body); });
    ASSERT_TRUE(eventually([&] { return seen.pieces == 1; }));
    let_time_pass(100ms);
    EXPECT_LE(received.value() - before, 128u * 1024);
    done.count_down();
    EXPECT_EQ(client.receive().body, "taken 10000000");
    sender.join();
}

TEST_F(HttpUpload, SlowSendersHoldNoWorker) {
    std::vector<RawClient> crowd;
    for (int number = 0; number < 20; ++number) {
        crowd.emplace_back(server.port());
        crowd.back().send(head("/up/a", with_length(1000)) + body_of(500));
    }
    ASSERT_TRUE(eventually([&] { return seen.bytes == 20 * 500; }));
    RawClient client(server.port());
    for (int turn = 0; turn < 20; ++turn) EXPECT_EQ(client.ask(get("/")).status, 200);
}

TEST_F(HttpUpload, SenderThatIsTooSlowIsCut) {
    RawClient client(server.port());
    client.send(head("/up/a", with_length(1000)) + body_of(10));
    EXPECT_EQ(client.receive().status, 408);
    EXPECT_TRUE(eventually([&] { return seen.gone == 1; }));
}

TEST_F(HttpUpload, SinkThatNeverReturnsIsAnsweredFor) {
    std::latch done{1};
    blocked = &done;
    ServerSettings hurried = settings();
    hurried.answer_deadline = 100ms;
    RunningServer other(tell, hurried, uploads());
    RawClient client(other.port());
    EXPECT_EQ(client.ask(head("/up/a", with_length(5)) + body_of(5)).status, 503);
    done.count_down();
    EXPECT_TRUE(eventually([&] { return seen.gone == 1; }));
}

}  // namespace
}  // namespace truong::http::test
