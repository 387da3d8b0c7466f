#pragma once
// Answers a request with a file: conditions, ranges, HEAD.
#include <memory>
#include <string>
#include <string_view>

#include "platform/http/message.hpp"

namespace truong::http {

/// The type by the ending of the name, with charset where it is text; application/octet-stream otherwise.
std::string_view content_type_of(std::string_view file_name);

struct FileToSend {
    std::shared_ptr<const File> file;
    std::string_view content_type;
    std::string entity_tag;     // with its quotes; empty: none
    std::string cache_control;  // empty: none
};

/// What lies elsewhere and is fetched while it is sent.
struct StreamToSend {
    std::uint64_t size = 0;
    /// At most so many bytes from there on, at least one; runs on a worker when the piece before was sent.
    std::function<std::string(std::uint64_t offset, std::uint64_t length)> read;
    std::string_view content_type;
    std::string entity_tag;
    std::string cache_control;
};

/// 200 with the whole, 206 with the one range asked for, 304 when If-None-Match knows the tag, 416 for a
/// range beyond the end. Several ranges at once get the whole: nobody needs them, and many small ones are an
/// attack.
Response file_response(const Request& request, const FileToSend& what);
Response stream_response(const Request& request, const StreamToSend& what);

}  // namespace truong::http
