// The parts of the transport that need no socket.
#include <dlfcn.h>
#include <gtest/gtest.h>
#include <zlib.h>

#include <atomic>
#include <latch>

#include "base/check.hpp"
#include "platform/http/address.hpp"
#include "platform/http/compression.hpp"
#include "platform/http/limits.hpp"
#include "platform/http/message.hpp"
#include "platform/http/reply.hpp"
#include "platform/http/target.hpp"
#include "platform/http/worker_pool.hpp"
#include "tests/world/wait.hpp"

namespace truong::http::test {
namespace {

using namespace std::chrono_literals;
using truong::test::eventually;

TEST(HttpMessage, FieldsAreFoundWithoutRegardToCase) {
    Headers headers;
    headers.add("X-A", "1");
    headers.add("x-a", "2");
    headers.add("Empty", "");
    EXPECT_EQ(headers.get("X-a"), "1");
    EXPECT_EQ(headers.all("X-A"), (std::vector<std::string_view>{"1", "2"}));
    EXPECT_EQ(headers.find("empty"), "");
    EXPECT_EQ(headers.find("none"), std::nullopt);
    const Headers moved = std::move(headers);
    EXPECT_EQ(moved[1], (std::pair<std::string_view, std::string_view>("x-a", "2")));
}

TEST(HttpMessage, QueryIsDecoded) {
    const QueryPairs expected = {
        {"q", "lớp 6 A"}, {"filter[status]", "a=b"}, {"empty", ""}, {"flag", ""}, {"", "x"}, {"+", "&"}};
    EXPECT_EQ(parse_query("q=l%E1%BB%9Bp+6%20A&filter[status]=a=b&empty=&&flag&=x&%2B=%26"), expected);
    EXPECT_EQ(parse_query(""), QueryPairs());
    EXPECT_EQ(parse_query("a=1&a=2"), (QueryPairs{{"a", "1"}, {"a", "2"}}));
}

TEST(HttpMessage, BadQueriesAreRefused) {
    for (const char* bad : {"a=%", "a=%4", "a=%zz", "%=1", "a=%ff", "a=%c0%af", "a=%00", "a=%0a",
                            "a=%ed%a0%80", "a=%f4%90%80%80", "a=\x01"})
        EXPECT_EQ(parse_query(bad), std::nullopt) << bad;
    std::string many = "a=1";
    for (std::size_t pair = 1; pair < query_pair_limit; ++pair) many += "&a=1";
    EXPECT_TRUE(parse_query(many));
    EXPECT_FALSE(parse_query(many + "&a=1"));
}

TEST(HttpTarget, PathsAreDecodedOnce) {
    EXPECT_EQ(decode_path("/a%20b/%E1%BB%81"), "/a b/ề");
    EXPECT_EQ(decode_path("/%252e%252e/x"), "/%2e%2e/x");
    EXPECT_EQ(decode_path("/a..b/...//.c"), "/a..b/...//.c");
    EXPECT_EQ(decode_path("/a+b"), "/a+b");
    for (const char* bad : {"", "a", "/%2F", "/..", "/a/%2e", "/a\\b", "/%7f", "/%80"})
        EXPECT_EQ(decode_path(bad), std::nullopt) << bad;
}

TEST(HttpTarget, FormsAreSplit) {
    const auto absolute = split_target("http://Host:80?x", "GET");
    ASSERT_TRUE(absolute);
    EXPECT_EQ(absolute->authority, "Host:80");
    EXPECT_EQ(absolute->path, "/");
    EXPECT_EQ(absolute->query, "x");
    EXPECT_TRUE(split_target("*", "OPTIONS"));
    EXPECT_FALSE(split_target("*", "GET"));
    EXPECT_FALSE(split_target("http://", "GET"));
    EXPECT_FALSE(split_target("", "GET"));
}

TEST(HttpAddress, TextsAreReadAndWritten) {
    EXPECT_EQ(address_text(*parse_address("203.0.113.5")), "203.0.113.5");
    EXPECT_EQ(address_text(*parse_address("::ffff:203.0.113.5")), "203.0.113.5");
    EXPECT_EQ(address_text(*parse_address("[2001:DB8:0::1]")), "2001:db8::1");
    for (const char* bad : {"", "localhost", "1.2.3", "1.2.3.4:80", "1.2.3.256", "fe80::1%eth0", "[1.2.3.4"})
        EXPECT_FALSE(parse_address(bad)) << bad;
    EXPECT_TRUE(is_loopback(*parse_address("127.9.9.9")));
    EXPECT_TRUE(is_loopback(*parse_address("::1")));
    EXPECT_FALSE(is_loopback(*parse_address("128.0.0.1")));
}

TEST(HttpAddress, NetworksContain) {
    const auto contains = [](const char* network, const char* address) {
        return parse_network(network)->contains(*parse_address(address));
    };
    EXPECT_TRUE(contains("10.0.0.0/8", "10.255.0.1"));
    EXPECT_FALSE(contains("10.0.0.0/8", "11.0.0.1"));
    EXPECT_TRUE(contains("192.168.4.0/22", "192.168.7.255"));
    EXPECT_FALSE(contains("192.168.4.0/22", "192.168.8.0"));
    EXPECT_TRUE(contains("2001:db8::/33", "2001:db8:7fff::1"));
    EXPECT_FALSE(contains("2001:db8::/33", "2001:db8:8000::1"));
    EXPECT_TRUE(contains("10.0.0.1", "10.0.0.1"));
    EXPECT_FALSE(contains("10.0.0.1", "10.0.0.2"));
    EXPECT_TRUE(contains("0.0.0.0/0", "1.2.3.4"));
    EXPECT_FALSE(contains("0.0.0.0/0", "2001:db8::1"));
    for (const char* bad : {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/-1", "10.0.0.0/8x", "x/8", "::/129"})
        EXPECT_FALSE(parse_network(bad)) << bad;
}

TEST(HttpLimits, BucketFillsWithTime) {
    AddressLimits limits({.requests_per_second = 2, .request_burst = 3});
    const Address address = *parse_address("203.0.113.5");
    AddressLimits::Clock::time_point now{};
    for (int turn = 0; turn < 3; ++turn) EXPECT_TRUE(limits.allow(address, now));
    EXPECT_FALSE(limits.allow(address, now));
    now += 499ms;
    EXPECT_FALSE(limits.allow(address, now));
    now += 2ms;
    EXPECT_TRUE(limits.allow(address, now));
    now += 1h;
    for (int turn = 0; turn < 3; ++turn) EXPECT_TRUE(limits.allow(address, now));
    EXPECT_FALSE(limits.allow(address, now));
}

TEST(HttpLimits, HouseholdOfSixSharesItsNetwork) {
    AddressLimits limits({.requests_per_second = 0.001, .request_burst = 1});
    const AddressLimits::Clock::time_point now{};
    EXPECT_TRUE(limits.allow(*parse_address("2001:db8:1:2::1"), now));
    EXPECT_FALSE(limits.allow(*parse_address("2001:db8:1:2:ffff::2"), now));
    EXPECT_TRUE(limits.allow(*parse_address("2001:db8:1:3::1"), now));
    EXPECT_TRUE(limits.allow(*parse_address("10.0.0.1"), now));
    EXPECT_TRUE(limits.allow(*parse_address("10.0.0.2"), now));
}

TEST(HttpLimits, FloodOfAddressesIsBoundedAndKeepsConnections) {
    AddressLimits limits({.connections = 1, .requests_per_second = 0.001, .request_burst = 1});
    const Address kept = *parse_address("203.0.113.5");
    EXPECT_TRUE(limits.enter(kept));
    Address address = *parse_address("10.0.0.0");
    for (int number = 0; number < 300'000; ++number) {
        address.bytes[13] = static_cast<std::uint8_t>(number >> 16);
        address.bytes[14] = static_cast<std::uint8_t>(number >> 8);
        address.bytes[15] = static_cast<std::uint8_t>(number);
        EXPECT_TRUE(limits.allow(address, {}));
    }
    EXPECT_FALSE(limits.enter(kept));
    limits.leave(kept);
    EXPECT_TRUE(limits.enter(kept));
}

std::string gunzip(std::string packed, std::size_t size) {
    std::string out(size + 1, '\0');
    z_stream stream{};
    ::inflateInit2(&stream, 15 + 16);
    stream.next_in = reinterpret_cast<Bytef*>(packed.data());
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int result = ::inflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    ::inflateEnd(&stream);
    return result == Z_STREAM_END ? out : "?";
}

// The decoder is no library of ours, but lies beside the encoder wherever that is installed.
std::string unbrotli(const std::string& packed, std::size_t size) {
    using Decode = int (*)(std::size_t, const std::uint8_t*, std::size_t*, std::uint8_t*);
    void* library = ::dlopen("libbrotlidec.so.1", RTLD_NOW);
    if (!library) return "no decoder";
    const auto decode = reinterpret_cast<Decode>(::dlsym(library, "BrotliDecoderDecompress"));
    std::string out(size + 1, '\0');
    std::size_t length = out.size();
    const int result = decode(packed.size(), reinterpret_cast<const std::uint8_t*>(packed.data()), &length,
                              reinterpret_cast<std::uint8_t*>(out.data()));
    out.resize(length);
    return result == 1 ? out : "?";
}

TEST(HttpCompression, BothCodingsGiveTheTextBack) {
    for (const std::size_t size : {1024u, 5000u, 40'000u, 1'000'000u}) {
        std::string text;
        for (int line = 0; text.size() < size; ++line)
            text += "{\"id\":" + std::to_string(line) + ",\"tên\":\"ề\"}";
        std::string gzip = text, brotli = text;
        ASSERT_TRUE(compress(gzip, Coding::gzip) && compress(brotli, Coding::brotli));
        EXPECT_LT(gzip.size() * 2, text.size());
        EXPECT_EQ(gunzip(gzip, text.size()), text);
        EXPECT_EQ(unbrotli(brotli, text.size()), text);
    }
}

TEST(HttpCompression, WhatDoesNotShrinkIsLeftAlone) {
    std::string noise(4000, '\0');
    std::uint32_t state = 1;
    for (char& byte : noise) byte = static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
    const std::string before = noise;
    EXPECT_FALSE(compress(noise, Coding::gzip));
    EXPECT_FALSE(compress(noise, Coding::brotli));
    EXPECT_EQ(noise, before);
    std::string empty, text(4000, 'x');
    EXPECT_FALSE(compress(empty, Coding::gzip));
    EXPECT_FALSE(compress(text, Coding::identity));
}

TEST(HttpCompression, ChoiceFollowsTheClient) {
    EXPECT_EQ(choose_coding(""), Coding::identity);
    EXPECT_EQ(choose_coding("gzip, deflate, br"), Coding::brotli);
    EXPECT_EQ(choose_coding("gzip;q=1.0, br;q=0.5"), Coding::gzip);
    EXPECT_EQ(choose_coding("br;q=0, gzip"), Coding::gzip);
    EXPECT_EQ(choose_coding("*;q=0.1"), Coding::brotli);
    EXPECT_EQ(choose_coding("*;q=0"), Coding::identity);
    EXPECT_EQ(choose_coding("GZIP"), Coding::gzip);
    EXPECT_EQ(choose_coding("gzip ; q=0.3"), Coding::gzip);
    EXPECT_EQ(choose_coding("gzip;q=x"), Coding::identity);
    EXPECT_EQ(choose_coding("brx, xgzip"), Coding::identity);
}

Response text_response(std::size_t size, std::string type = "application/json") {
    Response response;
    response.content_type = std::move(type);
    response.body.assign(size, 'x');
    return response;
}

bool has_line(const Reply& reply, const std::string& line) {
    return reply.head.find("\r\n" + line + "\r\n") != std::string::npos;
}

TEST(HttpReply, CompressesTextFromOneKibibyteOn) {
    ReplyTerms terms;
    terms.accept_encoding = "gzip";
    Response small = text_response(1023), large = text_response(1024),
             image = text_response(5000, "image/png");
    EXPECT_FALSE(has_line(make_reply(small, terms), "Content-Encoding: gzip"));
    EXPECT_FALSE(has_line(make_reply(image, terms), "Content-Encoding: gzip"));
    const Reply reply = make_reply(large, terms);
    EXPECT_TRUE(has_line(reply, "Content-Encoding: gzip"));
    EXPECT_TRUE(has_line(reply, "Vary: Accept-Encoding"));
    EXPECT_TRUE(has_line(reply, "Content-Length: " + std::to_string(reply.body.size())));
    EXPECT_EQ(gunzip(reply.body, 1024), std::string(1024, 'x'));
}

TEST(HttpReply, SaysVaryEvenToThoseWhoTakeNoCoding) {
    Response response = text_response(2000);
    const Reply reply = make_reply(response, {});
    EXPECT_TRUE(has_line(reply, "Vary: Accept-Encoding"));
    EXPECT_EQ(reply.body.size(), 2000u);
}

TEST(HttpReply, LeavesAloneWhatIsEncodedOrMustNotBe) {
    ReplyTerms terms;
    terms.accept_encoding = "br, gzip";
    Response encoded = text_response(5000);
    encoded.with("content-encoding", "zstd");
    EXPECT_EQ(make_reply(encoded, terms).body.size(), 5000u);
    Response secret = text_response(5000);
    secret.compress = false;
    EXPECT_EQ(make_reply(secret, terms).body.size(), 5000u);
}

TEST(HttpReply, AnswersWithoutBodyHaveNoLength) {
    for (const int status : {204, 304}) {
        Response response = text_response(10);
        response.status = status;
        const Reply reply = make_reply(response, {});
        EXPECT_EQ(reply.head.find("Content-Length"), std::string::npos);
        EXPECT_EQ(reply.head.find("Content-Type"), std::string::npos);
        EXPECT_EQ(reply.body, "");
    }
}

TEST(HttpReply, StatusThatIsNoneIsABug) {
    Response response;
    for (const int status : {0, 100, 199, 600}) {
        response.status = status;
        EXPECT_THROW(make_reply(response, {}), Bug);
    }
}

class Waiting : public Task {
public:
    explicit Waiting(std::latch& release, std::atomic<int>& done) : release_(release), done_(done) {}
    void run() noexcept override {
        release_.wait();
        ++done_;
    }

private:
    std::latch& release_;
    std::atomic<int>& done_;
};

TEST(HttpWorkerPool, QueueIsBoundedAndContinuationsAreNot) {
    std::latch release(1);
    std::atomic<int> done = 0;
    WorkerPool pool(1, 2);
    const auto task = std::make_shared<Waiting>(release, done);
    int taken = 0;
    while (pool.submit(task) && taken < 10) {
        ++taken;
        ASSERT_TRUE(taken > 1 || eventually([&] { return pool.waiting() == 0; }));
    }
    EXPECT_EQ(taken, 3);
    pool.resume(task);
    release.count_down();
    ASSERT_TRUE(eventually([&] { return done == 4; }));
    EXPECT_TRUE(pool.stop(10s));
    EXPECT_FALSE(pool.submit(task));
}

}  // namespace
}  // namespace truong::http::test
