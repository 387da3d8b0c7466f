#include "platform/http/target.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "platform/http/message.hpp"

namespace truong::http {
namespace {

int hex_value(char digit) {
    if (digit >= '0' && digit <= '9') return digit - '0';
    if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
    return -1;
}

enum class Plus { itself, space };

std::optional<std::string> decode_percent(std::string_view text, Plus plus) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t index = 0; index < text.size(); ++index) {
        char character = text[index];
        if (character == '+' && plus == Plus::space) {
            character = ' ';
        } else if (character == '%') {
            if (index + 2 >= text.size()) return {};
            const int high = hex_value(text[index + 1]), low = hex_value(text[index + 2]);
            if (high < 0 || low < 0) return {};
            character = static_cast<char>(high * 16 + low);
            index += 2;
        }
        const auto byte = static_cast<unsigned char>(character);
        if (byte < 0x20 || byte == 0x7f) return {};
        out += character;
    }
    if (!text::valid_utf8(out)) return {};
    return out;
}

bool has_dot_segment(std::string_view path) {
    while (!path.empty()) {
        const std::size_t end = std::min(path.find('/'), path.size());
        const std::string_view segment = path.substr(0, end);
        if (segment == "." || segment == "..") return true;
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return false;
}

bool target_character(char character) { return character > ' ' && character < 0x7f && character != '#'; }

}  // namespace

std::optional<TargetParts> split_target(std::string_view target, std::string_view method) {
    if (target.empty() || !std::all_of(target.begin(), target.end(), target_character)) return {};
    TargetParts parts;
    if (target == "*") {
        if (method != "OPTIONS") return {};
        parts.path = target;
        return parts;
    }
    if (target.front() != '/') {
        const std::size_t scheme = target.find("://");
        if (scheme == std::string_view::npos) return {};
        if (!same_name(target.substr(0, scheme), "http") && !same_name(target.substr(0, scheme), "https"))
            return {};
        target.remove_prefix(scheme + 3);
        parts.authority = target.substr(0, target.find_first_of("/?"));
        if (parts.authority.empty() || parts.authority.find('@') != std::string_view::npos) return {};
        target.remove_prefix(parts.authority.size());
    }
    const std::size_t question = std::min(target.find('?'), target.size());
    parts.path = question == 0 ? std::string_view("/") : target.substr(0, question);
    if (question < target.size()) parts.query = target.substr(question + 1);
    return parts;
}

std::optional<std::string> decode_path(std::string_view path) {
    if (path == "*") return std::string(path);
    if (!path.starts_with('/')) return {};
    // An escaped slash would make one segment two; looked for before decoding, when it still differs.
    for (std::size_t at = path.find('%'); at != std::string_view::npos; at = path.find('%', at + 1)) {
        if (path.size() - at < 3) return {};
        if (path[at + 1] == '2' && (path[at + 2] == 'f' || path[at + 2] == 'F')) return {};
    }
    std::optional<std::string> decoded = decode_percent(path, Plus::itself);
    if (!decoded || decoded->find('\\') != std::string::npos || has_dot_segment(*decoded)) return {};
    return decoded;
}

std::optional<QueryPairs> parse_query(std::string_view query) {
    QueryPairs pairs;
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        if (pair.empty()) continue;
        if (pairs.size() == query_pair_limit) return {};
        const std::size_t equals = std::min(pair.find('='), pair.size());
        auto name = decode_percent(pair.substr(0, equals), Plus::space);
        auto value = decode_percent(pair.substr(std::min(equals + 1, pair.size())), Plus::space);
        if (!name || !value) return {};
        pairs.emplace_back(std::move(*name), std::move(*value));
    }
    return pairs;
}

}  // namespace truong::http
