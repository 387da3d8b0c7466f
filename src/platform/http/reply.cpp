#include "platform/http/reply.hpp"

#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <ctime>

#include "base/check.hpp"
#include "platform/http/compression.hpp"
#include "platform/http/head.hpp"
#include "platform/http/problem.hpp"

namespace truong::http {
namespace {

// Files up to this size go out with their head in one write, read by the worker and not by an I/O thread.
constexpr std::uint64_t small_file = 64 * 1024;

// Made once a second and thread.
std::string_view date_now() {
    thread_local std::time_t made_at = 0;
    thread_local std::array<char, 40> text{};
    thread_local std::size_t length = 0;
    const std::time_t now = std::time(nullptr);
    if (now != made_at) {
        std::tm parts{};
        ::gmtime_r(&now, &parts);
        length = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &parts);
        made_at = now;
    }
    return {text.data(), length};
}

void append_field(std::string& head, std::string_view name, std::string_view value) {
    head += name;
    head += ": ";
    head += value;
    head += "\r\n";
}

void append_length(std::string& head, std::uint64_t length) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), length).ptr;
    append_field(head, "Content-Length", {digits.data(), static_cast<std::size_t>(end - digits.data())});
}

void check_field(std::string_view name, std::string_view value) {
    constexpr std::string_view ours[] = {"content-length", "transfer-encoding", "connection", "keep-alive",
                                         "date",           "x-request-id"};
    for (const std::string_view own : ours) check(!same_name(name, own), "this header field is the server's");
    std::string line(name);
    line += ':';
    line += value;
    std::string_view parsed_name, parsed_value;
    check(!parse_field_line(line, parsed_name, parsed_value) && parsed_name == name,
          "a header field must be one line");
}

bool has_no_body(int status) { return status == 204 || status == 304 || status < 200; }

// Says whether the answer would differ for another Accept-Encoding.
bool compress_body(Response& response, std::string_view accept_encoding) {
    if (!response.compress || response.body.size() < compression_threshold || response.status == 206
        || !is_compressible(response.content_type) || response.header("content-encoding"))
        return false;
    const Coding coding = choose_coding(accept_encoding);
    if (compress(response.body, coding)) response.with("Content-Encoding", std::string(coding_name(coding)));
    return true;
}

void load_small_file(Response& response) {
    FilePart& part = response.file;
    if (!part.file || part.length > small_file) return;
    response.body.resize(part.length);
    const ssize_t got =
        ::pread(part.file->descriptor(), response.body.data(), part.length, static_cast<off_t>(part.offset));
    check(got == static_cast<ssize_t>(part.length), "the file is shorter than its part");
    part = {};
}

void append_start(std::string& head, const Response& response, const ReplyTerms& terms) {
    head.reserve(320);
    head += "HTTP/1.1 ";
    head += std::to_string(response.status);
    head += ' ';
    head += status_phrase(response.status);
    head += "\r\n";
    append_field(head, "Date", date_now());
    if (!terms.request_id.empty()) append_field(head, "X-Request-Id", terms.request_id);
    if (!response.content_type.empty() && !has_no_body(response.status))
        append_field(head, "Content-Type", response.content_type);
}

}  // namespace

Reply make_reply(Response& response, const ReplyTerms& terms) {
    check(response.status >= 200 && response.status <= 599, "an answer has a final status");
    check_field("Content-Type", response.content_type);
    for (const auto& [name, value] : response.headers) check_field(name, value);
    const bool varies = compress_body(response, terms.accept_encoding);
    if (!terms.head_only) load_small_file(response);

    Reply reply;
    reply.status = response.status;
    const bool bodiless = has_no_body(response.status);
    reply.streaming = response.next_chunk && !bodiless;
    reply.chunked = reply.streaming && terms.http_1_1;
    reply.keep_alive = terms.keep_alive && !response.close && (!reply.streaming || reply.chunked);
    append_start(reply.head, response, terms);
    for (const auto& [name, value] : response.headers) append_field(reply.head, name, value);
    if (varies) append_field(reply.head, "Vary", "Accept-Encoding");
    if (reply.chunked) append_field(reply.head, "Transfer-Encoding", "chunked");
    if (!reply.streaming && !bodiless) append_length(reply.head, response.body.size() + response.file.length);
    if (!reply.keep_alive) append_field(reply.head, "Connection", "close");
    reply.head += "\r\n";
    if (terms.head_only || bodiless) {
        reply.streaming = false;
        return reply;
    }
    if (reply.streaming) return reply;
    reply.body = std::move(response.body);
    reply.file = std::move(response.file);
    return reply;
}

void frame_chunk(std::string& piece) {
    if (piece.empty()) return;  // an empty chunk would end the body
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), piece.size(), 16).ptr;
    piece.insert(0, std::string(digits.data(), end) + "\r\n");
    piece += "\r\n";
}

}  // namespace truong::http
