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

/// What a file and a stream have in common.
struct Terms {
    std::uint64_t size;
    std::string_view content_type, entity_tag, cache_control;
};

Range range_of(const Request& request, const Terms& terms) {
    const auto text = request.headers.find("range");
    if (!text || request.method != "GET") return {RangeKind::whole, 0, terms.size};
    const auto only_if = request.headers.find("if-range");
    if (only_if && (terms.entity_tag.empty() || *only_if != terms.entity_tag))
        return {RangeKind::whole, 0, terms.size};
    Range range = parse_range(*text, terms.size);
    if (range.kind == RangeKind::whole) range.length = terms.size;
    return range;
}

/// Everything but the body; `part` says which bytes that is, none where the answer has none.
Response begin_response(const Request& request, const Terms& terms, Range& part) {
    part = range_of(request, terms);
    const std::string size = std::to_string(terms.size);
    if (part.kind == RangeKind::beyond)
        return problem_response({416, "http_range"}).with("Content-Range", "bytes */" + size);
    Response response;
    response.content_type = terms.content_type;
    response.with("Accept-Ranges", "bytes");
    if (!terms.entity_tag.empty()) response.with("ETag", std::string(terms.entity_tag));
    if (!terms.cache_control.empty()) response.with("Cache-Control", std::string(terms.cache_control));
    if (!terms.entity_tag.empty() && knows(request.headers.get("if-none-match"), terms.entity_tag)) {
        response.status = 304;
        part.length = 0;
        return response;
    }
    if (part.kind == RangeKind::whole) return response;
    response.status = 206;
    return response.with("Content-Range", "bytes " + std::to_string(part.offset) + '-'
                                              + std::to_string(part.offset + part.length - 1) + '/' + size);
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
    Range part;
    Response response = begin_response(
        request, {what.file->size(), what.content_type, what.entity_tag, what.cache_control}, part);
    if (response.status == 200 || response.status == 206)
        response.file = {what.file, part.offset, part.length};
    return response;
}

Response stream_response(const Request& request, const StreamToSend& what) {
    Range part;
    Response response =
        begin_response(request, {what.size, what.content_type, what.entity_tag, what.cache_control}, part);
    if (response.status != 200 && response.status != 206) return response;
    response.compress = false;
    response.next_chunk = [read = what.read, part](std::string& out) mutable {
        out = read(part.offset, part.length);
        part.offset += out.size();
        part.length -= std::min<std::uint64_t>(part.length, out.size());
        return part.length > 0 && !out.empty();
    };
    return response;
}

}  // namespace truong::http
