#include "platform/http/file_response.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "platform/http/head.hpp"
#include "platform/http/problem.hpp"

namespace truong::http {
namespace {

struct TypeOfEnding {
    std::string_view ending, type;
};

constexpr TypeOfEnding type_of_endings[] = {
    {"html", "text/html; charset=utf-8"},
    {"js", "text/javascript; charset=utf-8"},
    {"mjs", "text/javascript; charset=utf-8"},
    {"css", "text/css; charset=utf-8"},
    {"json", "application/json"},
    {"map", "application/json"},
    {"webmanifest", "application/manifest+json"},
    {"svg", "image/svg+xml"},
    {"png", "image/png"},
    {"jpg", "image/jpeg"},
    {"jpeg", "image/jpeg"},
    {"gif", "image/gif"},
    {"webp", "image/webp"},
    {"avif", "image/avif"},
    {"ico", "image/x-icon"},
    {"woff2", "font/woff2"},
    {"woff", "font/woff"},
    {"ttf", "font/ttf"},
    {"wasm", "application/wasm"},
    {"txt", "text/plain; charset=utf-8"},
    {"md", "text/markdown; charset=utf-8"},
    {"csv", "text/csv; charset=utf-8"},
    {"xml", "application/xml"},
    {"pdf", "application/pdf"},
    {"zip", "application/zip"},
    {"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    {"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    {"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    {"mp3", "audio/mpeg"},
    {"mp4", "video/mp4"},
    {"webm", "video/webm"},
    {"vtt", "text/vtt; charset=utf-8"},
};

// The tag without its mark of weakness: If-None-Match compares weakly.
std::string_view opaque_tag(std::string_view tag) {
    if (tag.starts_with("W/")) tag.remove_prefix(2);
    return tag;
}

bool knows(std::string_view if_none_match, std::string_view tag) {
    for (std::string_view known; next_list_element(if_none_match, known);)
        if (known == "*" || opaque_tag(known) == tag) return true;
    return false;
}

std::optional<std::uint64_t> whole_number(std::string_view text) {
    std::uint64_t number = 0;
    const char* end = text.data() + text.size();
    const auto result = std::from_chars(text.data(), end, number);
    if (text.empty() || result.ec != std::errc() || result.ptr != end) return {};
    return number;
}

enum class RangeKind { whole, part, beyond };
struct Range {
    RangeKind kind = RangeKind::whole;
    std::uint64_t offset = 0, length = 0;
};

// What is not understood is ignored, as RFC 9110 14.2 wants it.
Range parse_range(std::string_view text, std::uint64_t size) {
    constexpr std::string_view unit = "bytes=";
    if (!text.starts_with(unit)) return {};
    text.remove_prefix(unit.size());
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || text.find(',') != std::string_view::npos) return {};
    const std::string_view first_text = text.substr(0, dash), last_text = text.substr(dash + 1);
    const auto first = whole_number(first_text), last = whole_number(last_text);
    if ((!first && !first_text.empty()) || (!last && !last_text.empty()) || (!first && !last)) return {};
    if (!first) {
        const std::uint64_t length = std::min(*last, size);
        if (length == 0) return {RangeKind::beyond};
        return {RangeKind::part, size - length, length};
    }
    if (last && *last < *first) return {};
    if (*first >= size) return {RangeKind::beyond};
    const std::uint64_t end = last && *last < size ? *last + 1 : size;
    return {RangeKind::part, *first, end - *first};
}

Range range_of(const Request& request, const FileToSend& what) {
    const auto text = request.headers.find("range");
    if (!text || request.method != "GET") return {};
    const auto only_if = request.headers.find("if-range");
    if (only_if && (what.entity_tag.empty() || *only_if != what.entity_tag)) return {};
    return parse_range(*text, what.file->size());
}

}  // namespace

std::string_view content_type_of(std::string_view file_name) {
    const std::size_t dot = file_name.rfind('.');
    const std::string_view ending = dot == std::string_view::npos ? "" : file_name.substr(dot + 1);
    for (const auto& known : type_of_endings)
        if (same_name(ending, known.ending)) return known.type;
    return "application/octet-stream";
}

Response file_response(const Request& request, const FileToSend& what) {
    const std::uint64_t size = what.file->size();
    const Range range = range_of(request, what);
    if (range.kind == RangeKind::beyond)
        return problem_response({416, "http_range"}).with("Content-Range", "bytes */" + std::to_string(size));
    Response response;
    response.content_type = what.content_type;
    response.with("Accept-Ranges", "bytes");
    if (!what.entity_tag.empty()) response.with("ETag", what.entity_tag);
    if (!what.cache_control.empty()) response.with("Cache-Control", what.cache_control);
    if (!what.entity_tag.empty() && knows(request.headers.get("if-none-match"), what.entity_tag)) {
        response.status = 304;
        return response;
    }
    response.file = {what.file, 0, size};
    if (range.kind == RangeKind::part) {
        response.status = 206;
        response.file = {what.file, range.offset, range.length};
        response.with("Content-Range", "bytes " + std::to_string(range.offset) + '-'
                                           + std::to_string(range.offset + range.length - 1) + '/'
                                           + std::to_string(size));
    }
    return response;
}

}  // namespace truong::http
