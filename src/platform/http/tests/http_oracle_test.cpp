// Our reader of heads and chunks against the parser of Boost.Beast: what we take, Beast must take too and
// read in the same way. The other direction is not asked for: we are the stricter one, see README.md.
#include <gtest/gtest.h>

#include <algorithm>
#include <boost/asio/buffer.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>
#include <random>

#include "platform/http/chunks.hpp"
#include "platform/http/head.hpp"

// Instrumented by a sanitizer, g++ 12 sees an optional of Beast as uninitialized where it is not.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"

namespace truong::http::test {
namespace {

namespace beast = boost::beast::http;

struct Read {
    bool taken = false, chunked = false;
    std::string method, target, body;
    std::vector<std::pair<std::string, std::string>> fields;
    std::size_t used = 0;
};

Read read_ours(const std::string& bytes) {
    Read read;
    const HeadEnd end = find_head_end(bytes, 0);
    if (end.refusal || end.size <= 2) return read;
    Request request;
    Head head;
    if (parse_head(std::string_view(bytes).substr(0, end.size), {16384, 100, 8192, 10'000}, request, head))
        return read;
    std::string_view rest = std::string_view(bytes).substr(end.size);
    if (head.framing == Framing::chunked) {
        ChunkReader chunks(10'000, 1000);
        if (chunks.read(rest, request.body) || !chunks.done()) return read;
    } else {
        if (rest.size() < head.length) return read;
        request.body = rest.substr(0, head.length);
        rest.remove_prefix(head.length);
    }
    read = {true, head.framing == Framing::chunked, request.method, request.target, request.body,
            {},   bytes.size() - rest.size()};
    for (std::size_t index = 0; index < request.headers.size(); ++index)
        read.fields.emplace_back(request.headers[index]);
    std::sort(read.fields.begin(), read.fields.end());
    return read;
}

Read read_beast(const std::string& bytes) {
    Read read;
    beast::request_parser<beast::string_body> parser;
    parser.eager(true);
    boost::system::error_code error;
    std::size_t used = 0;
    while (!parser.is_done() && used < bytes.size()) {
        const std::size_t taken =
            parser.put(boost::asio::buffer(bytes.data() + used, bytes.size() - used), error);
        used += taken;
        if (error || taken == 0) return read;
    }
    if (!parser.is_done()) return read;
    const auto& message = parser.get();
    read = {true,
            message.chunked(),
            std::string(message.method_string()),
            std::string(message.target()),
            message.body(),
            {},
            used};
    for (const auto& field : message)
        read.fields.emplace_back(std::string(field.name_string()), std::string(field.value()));
    std::sort(read.fields.begin(), read.fields.end());
    return read;
}

const char* const seeds[] = {
    "GET /a/b?c=d HTTP/1.1\r\nHost: a\r\nAccept: */*\r\nX-Empty:\r\n\r\n",
    "POST /x HTTP/1.1\r\nHost: a:80\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhelloGET",
    "PUT /x HTTP/1.0\r\nContent-Length: 0\r\n\r\n",
    "POST /x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "
    "chunked\r\n\r\n3;a=b\r\nabc\r\n02\r\nde\r\n0\r\n\r\nGET ",
    "OPTIONS * HTTP/1.1\r\nHost: a\r\nX-A: b\tc\r\nX-B:  d  \r\n\r\n",
};

std::string mutated(std::string bytes, std::mt19937& random) {
    static const std::string interesting("\r\n\t :;,0159afAF/%?*\0\x7f\xff\x0bGH", 26);
    const auto pick = [&](std::size_t size) { return random() % size; };
    for (std::size_t turns = 1 + pick(3); turns > 0; --turns) {
        const std::size_t place = pick(bytes.size());
        const char character = interesting[pick(interesting.size())];
        switch (pick(5)) {
            case 0: bytes[place] = character; break;
            case 1: bytes.insert(place, 1, character); break;
            case 2: bytes.erase(place, 1 + pick(2)); break;
            case 3: bytes.insert(place, bytes.substr(pick(bytes.size()), pick(20))); break;
            default: bytes[place] = static_cast<char>(random());
        }
        if (bytes.empty()) bytes = "x";
    }
    return bytes;
}

TEST(HttpOracle, WhatWeTakeBeastReadsInTheSameWay) {
    std::mt19937 random(20'240'905);
    int taken = 0;
    for (int turn = 0; turn < 200'000; ++turn) {
        const std::string bytes = mutated(seeds[random() % std::size(seeds)], random);
        const Read ours = read_ours(bytes);
        if (!ours.taken) continue;
        ++taken;
        const Read theirs = read_beast(bytes);
        ASSERT_TRUE(theirs.taken) << testing::PrintToString(bytes);
        ASSERT_EQ(ours.method, theirs.method) << testing::PrintToString(bytes);
        ASSERT_EQ(ours.target, theirs.target) << testing::PrintToString(bytes);
        ASSERT_EQ(ours.body, theirs.body) << testing::PrintToString(bytes);
        ASSERT_EQ(ours.used, theirs.used) << testing::PrintToString(bytes);
        // Beast lets trailers join the fields, which is one more reason.
        if (ours.chunked)
            ASSERT_LE(ours.fields.size(), theirs.fields.size()) << testing::PrintToString(bytes);
        else
            ASSERT_EQ(ours.fields, theirs.fields) << testing::PrintToString(bytes);
    }
    EXPECT_GT(taken, 10'000);  // else the comparison says nothing
}

// Why the strict reader is ours: Beast takes each of these, and another server may read them otherwise.
TEST(HttpOracle, BeastIsLenientWhereWeAreNot) {
    const std::string lenient[] = {
        "GET / HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        "GET http://b/ HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET /a\xff HTTP/1.1\r\nHost: a\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: a\r\nX-A: \xff\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0000000000000\r\n\r\n",
    };
    for (const std::string& bytes : lenient) {
        EXPECT_FALSE(read_ours(bytes).taken) << testing::PrintToString(bytes);
        EXPECT_TRUE(read_beast(bytes).taken) << testing::PrintToString(bytes);
    }
}

}  // namespace
}  // namespace truong::http::test
