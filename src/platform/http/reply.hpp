#pragma once
// A Response as it goes over the wire.
#include <cstdint>
#include <string>
#include <string_view>

#include "platform/http/message.hpp"

namespace truong::http {

/// What of the request decides how its answer is written.
struct ReplyTerms {
    bool head_only = false;  // HEAD
    bool http_1_1 = true;
    bool keep_alive = true;
    std::string_view accept_encoding;
    std::string_view request_id;
};

struct Reply {
    int status = 200;
    std::string head;  // status line and fields with the empty line
    std::string body;
    FilePart file;           // behind the body
    bool streaming = false;  // more pieces follow from Response::next_chunk
    bool chunked = false;    // each in its chunk, else until the end of the connection
    bool keep_alive = true;
};

/// Compresses, frames and writes the head. A Bug where the handler sets a field that is the server's or one
/// that would break the head.
Reply make_reply(Response& response, const ReplyTerms& terms);

/// Puts one piece of a streamed body into its chunk.
void frame_chunk(std::string& piece);
inline constexpr std::string_view last_chunk = "0\r\n\r\n";

}  // namespace truong::http
