#include "platform/http/head.hpp"

#include <algorithm>
#include <array>
#include <cstring>

#include "base/text.hpp"
#include "platform/http/target.hpp"

namespace truong::http {
namespace {

using MaybeRefusal = std::optional<Refusal>;

constexpr std::array<bool, 256> token_characters = [] {
    std::array<bool, 256> allowed{};
    for (unsigned char character = '0'; character <= '9'; ++character) allowed[character] = true;
    for (unsigned char character = 'a'; character <= 'z'; ++character) allowed[character] = true;
    for (unsigned char character = 'A'; character <= 'Z'; ++character) allowed[character] = true;
    for (const char character : std::string_view("!#$%&'*+-.^_`|~"))
        allowed[static_cast<unsigned char>(character)] = true;
    return allowed;
}();

bool is_blank(char character) { return character == ' ' || character == '\t'; }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

bool is_field_value(std::string_view value) {
    bool ascii = true;
    for (const char character : value) {
        const auto byte = static_cast<unsigned char>(character);
        if ((byte < 0x20 && byte != '\t') || byte == 0x7f) return false;
        ascii = ascii && byte < 0x80;
    }
    return ascii || text::valid_utf8(value);
}

bool is_host(std::string_view host) {
    return !host.empty() && std::all_of(host.begin(), host.end(), [](char character) {
        return (token_characters[static_cast<unsigned char>(character)]
                && std::string_view("!#$%&'*+^`|").find(character) == std::string_view::npos)
               || character == ':' || character == '[' || character == ']';
    });
}

bool is_request_id(std::string_view id) {
    return id.size() >= 8 && id.size() <= 64 && std::all_of(id.begin(), id.end(), [](char character) {
               return (character >= '0' && character <= '9') || (character >= 'a' && character <= 'z')
                      || (character >= 'A' && character <= 'Z') || character == '-';
           });
}

MaybeRefusal check_method(std::string_view method) {
    constexpr std::string_view served[] = {"GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"};
    if (!is_token(method)) return Refusal{400, "http_method"};
    if (std::find(std::begin(served), std::end(served), method) != std::end(served)) return {};
    if (method == "CONNECT" || method == "TRACE") return Refusal{405, "http_method_not_allowed"};
    return Refusal{501, "http_method_unknown"};
}

MaybeRefusal check_version(std::string_view version, Head& head) {
    const auto digit = [](char character) { return character >= '0' && character <= '9'; };
    if (version.size() != 8 || !version.starts_with("HTTP/") || !digit(version[5]) || version[6] != '.'
        || !digit(version[7]))
        return Refusal{400, "http_version"};
    if (version[5] != '1' || version[7] > '1') return Refusal{505, "http_version_not_supported"};
    head.http_1_1 = version[7] == '1';
    head.keep_alive = head.http_1_1;
    return {};
}

MaybeRefusal parse_request_line(std::string_view line, const HeadLimits& limits, Request& request,
                                Head& head) {
    const std::size_t first = line.find(' '), last = line.rfind(' ');
    if (first == std::string_view::npos || first == last) return Refusal{400, "http_request_line"};
    const std::string_view method = line.substr(0, first);
    const std::string_view target = line.substr(first + 1, last - first - 1);
    if (auto refusal = check_version(line.substr(last + 1), head)) return refusal;
    if (auto refusal = check_method(method)) return refusal;
    if (target.size() > limits.target_bytes) return Refusal{414, "http_target_too_long"};
    request.method = method;
    request.target = target;
    return {};
}

MaybeRefusal parse_length(std::string_view value, Head& head) {
    // 18 digits fit 64 bits; nobody sends more in good faith.
    if (value.empty() || value.size() > 18) return Refusal{400, "http_content_length"};
    std::uint64_t length = 0;
    for (const char digit : value) {
        if (digit < '0' || digit > '9') return Refusal{400, "http_content_length"};
        length = length * 10 + static_cast<std::uint64_t>(digit - '0');
    }
    head.length = length;
    return {};
}

MaybeRefusal read_connection(std::string_view value, Head& head) {
    for (std::string_view option; next_list_element(value, option);) {
        if (!is_token(option)) return Refusal{400, "http_connection"};
        if (same_name(option, "close")) head.keep_alive = false;
    }
    return {};
}

// How often the fields occur that say how the message is framed and whom it is for.
struct Seen {
    int host = 0, length = 0, transfer = 0, expect = 0, content_type = 0, authorization = 0, request_id = 0;
    std::string_view host_value;
};

MaybeRefusal take_field(std::string_view name, std::string_view value, Seen& seen, Head& head) {
    if (same_name(name, "host")) {
        ++seen.host;
        seen.host_value = value;
    } else if (same_name(name, "content-length")) {
        ++seen.length;
        return parse_length(value, head);
    } else if (same_name(name, "transfer-encoding")) {
        ++seen.transfer;
        if (!same_name(value, "chunked")) return Refusal{400, "http_transfer_encoding"};
    } else if (same_name(name, "connection")) {
        return read_connection(value, head);
    } else if (same_name(name, "expect")) {
        ++seen.expect;
        if (!same_name(value, "100-continue")) return Refusal{417, "http_expectation"};
    } else if (same_name(name, "content-type")) {
        ++seen.content_type;
    } else if (same_name(name, "authorization")) {
        ++seen.authorization;
    } else if (same_name(name, "x-request-id")) {
        ++seen.request_id;
    }
    return {};
}

MaybeRefusal check_framing(const Seen& seen, const HeadLimits& limits, Head& head) {
    if (seen.length > 1) return Refusal{400, "http_several_content_lengths"};
    if (seen.transfer > 1) return Refusal{400, "http_transfer_encoding"};
    if (seen.length && seen.transfer) return Refusal{400, "http_two_framings"};
    if (seen.transfer && !head.http_1_1) return Refusal{400, "http_transfer_encoding"};
    if (seen.host > 1 || (head.http_1_1 && seen.host == 0)) return Refusal{400, "http_host"};
    if (seen.host && !is_host(seen.host_value)) return Refusal{400, "http_host"};
    if (seen.content_type > 1 || seen.authorization > 1 || seen.expect > 1 || seen.request_id > 1)
        return Refusal{400, "http_field_repeated"};
    if (seen.length && head.length > limits.body_bytes) return Refusal{413, "http_body_too_large"};
    head.framing = seen.transfer ? Framing::chunked : head.length ? Framing::length : Framing::none;
    head.expects_continue = seen.expect && head.http_1_1 && head.framing != Framing::none;
    return {};
}

MaybeRefusal read_target(Request& request, const Seen& seen) {
    const auto parts = split_target(request.target, request.method);
    if (!parts) return Refusal{400, "http_target"};
    if (!parts->authority.empty() && !same_name(parts->authority, seen.host_value))
        return Refusal{400, "http_target_host"};
    auto path = decode_path(parts->path);
    if (!path) return Refusal{400, "http_path"};
    request.path = std::move(*path);
    request.query = parts->query;
    return {};
}

std::string_view take_line(std::string_view& bytes) {
    const std::size_t end = bytes.find("\r\n");
    const std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(end + 2);
    return line;
}

}  // namespace

bool is_token(std::string_view text) {
    if (text.empty()) return false;
    for (const char character : text)
        if (!token_characters[static_cast<unsigned char>(character)]) return false;
    return true;
}

bool next_list_element(std::string_view& list, std::string_view& element) {
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(','), list.size());
        element = trimmed(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
        if (!element.empty()) return true;
    }
    return false;
}

HeadEnd find_head_end(std::string_view bytes, std::size_t from) {
    for (std::size_t at = bytes.find('\n', from); at != std::string_view::npos;
         at = bytes.find('\n', at + 1)) {
        if (at == 0 || bytes[at - 1] != '\r') return {0, Refusal{400, "http_line_ending"}};
        if (at == 1 || bytes[at - 2] == '\n') return {at + 1, {}};
    }
    return {};
}

std::optional<Refusal> parse_field_line(std::string_view line, std::string_view& name,
                                        std::string_view& value) {
    if (line.empty() || is_blank(line.front())) return Refusal{400, "http_obsolete_fold"};
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) return Refusal{400, "http_field"};
    name = line.substr(0, colon);
    value = trimmed(line.substr(colon + 1));
    if (!name.empty() && is_blank(name.back())) return Refusal{400, "http_space_before_colon"};
    if (!is_token(name)) return Refusal{400, "http_field_name"};
    if (!is_field_value(value)) return Refusal{400, "http_field_value"};
    return {};
}

std::optional<Refusal> parse_head(std::string_view bytes, const HeadLimits& limits, Request& request,
                                  Head& head) {
    head = {};
    if (bytes.size() > limits.header_bytes) return Refusal{431, "http_header_too_large"};
    if (auto refusal = parse_request_line(take_line(bytes), limits, request, head)) return refusal;
    Seen seen;
    for (std::string_view line = take_line(bytes); !line.empty(); line = take_line(bytes)) {
        std::string_view name, value;
        if (auto refusal = parse_field_line(line, name, value)) return refusal;
        if (auto refusal = take_field(name, value, seen, head)) return refusal;
        if (request.headers.size() == limits.header_fields) return Refusal{431, "http_too_many_fields"};
        request.headers.add(name, value);
    }
    if (auto refusal = check_framing(seen, limits, head)) return refusal;
    if (auto refusal = read_target(request, seen)) return refusal;
    const std::string_view id = seen.request_id ? request.headers.get("x-request-id") : std::string_view{};
    if (is_request_id(id)) request.id = id;
    return {};
}

}  // namespace truong::http
