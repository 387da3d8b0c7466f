#pragma once
// The request target: what it may hold and how it is decoded, once.
#include <optional>
#include <string>
#include <string_view>

namespace truong::http {

/// What the parts of a target are, undecoded.
struct TargetParts {
    std::string_view authority;  // of the absolute form, else empty
    std::string_view path;
    std::string_view query;
};

/// Nothing for characters that no target may hold, and for forms other than "/path?query",
/// "http://host/path?query" and, for OPTIONS, "*".
std::optional<TargetParts> split_target(std::string_view target, std::string_view method);

/// Nothing for a bad escape, an escaped '/', a backslash, a control character, text that is not UTF-8 and dot
/// segments, spelled out or escaped: what a proxy in front may read in another way has no meaning here.
std::optional<std::string> decode_path(std::string_view path);

}  // namespace truong::http
