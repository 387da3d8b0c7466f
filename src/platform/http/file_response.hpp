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

/// 200 with the whole, 206 with the one range asked for, 304 when If-None-Match knows the tag, 416 for a
/// range beyond the end. Several ranges at once get the whole: nobody needs them, and many small ones are an
/// attack.
Response file_response(const Request& request, const FileToSend& what);

}  // namespace truong::http
