#pragma once
// A strict reader of the head of a request. It knows one way to read each byte and refuses what another
// server on the way could read differently. Why our own: see README.md.
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "platform/http/problem.hpp"

namespace truong::http {

struct HeadLimits {
    std::size_t header_bytes, header_fields, target_bytes, body_bytes;
};

enum class Framing { none, length, chunked };

/// What the head says about the message, beside the request itself.
struct Head {
    Framing framing = Framing::none;
    std::uint64_t length = 0;  // of the body, if framing is length
    bool http_1_1 = true;
    bool keep_alive = true;
    bool expects_continue = false;
};

struct HeadEnd {
    std::size_t size = 0;  // with the empty line; 0: not there yet
    std::optional<Refusal> refusal;
};

/// Looks for the empty line from byte `from` on (nothing before it needs another look). A line that ends
/// in a bare LF is refused at once.
HeadEnd find_head_end(std::string_view bytes, std::size_t from);

/// Reads a head that ends in its empty line. Fills method, target, path, query, headers and, if the client
/// brought a good one, the id.
std::optional<Refusal> parse_head(std::string_view bytes, const HeadLimits& limits, Request& request,
                                  Head& head);

/// Splits one line without its line ending; refuses what parse_head refuses.
std::optional<Refusal> parse_field_line(std::string_view line, std::string_view& name,
                                        std::string_view& value);

/// A word as RFC 9110 5.6.2 allows it in names, methods and options.
bool is_token(std::string_view text);

/// Takes the next element of a comma-separated list off its front, trimmed; false at the end.
bool next_list_element(std::string_view& list, std::string_view& element);

}  // namespace truong::http
