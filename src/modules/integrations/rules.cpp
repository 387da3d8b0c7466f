#include "modules/integrations/rules.hpp"

#include <algorithm>

namespace truong::integrations {

namespace {

bool is_plain(char c) { return c > ' ' && c < '\x7f' && c != '\\' && c != '"' && c != '<' && c != '>'; }

bool on_this_machine(std::string_view host) {
    return host == "127.0.0.1" || host == "localhost" || host == "[::1]";
}

Findings one(std::string code) { return {{.path = "url", .code = std::move(code)}}; }

}  // namespace

Findings check_url(std::string_view url, Reach reach) {
    constexpr std::string_view safe = "https://", open = "http://";
    if (!std::all_of(url.begin(), url.end(), is_plain) || url.find('#') != std::string_view::npos)
        return one("hook_bad_url");
    const bool is_safe = url.starts_with(safe);
    if (!is_safe && !url.starts_with(open)) return one("hook_not_https");
    url.remove_prefix(is_safe ? safe.size() : open.size());
    const std::string_view authority = url.substr(0, url.find_first_of("/?"));
    if (authority.empty() || authority.find('@') != std::string_view::npos) return one("hook_bad_url");
    const std::size_t bracket = authority.starts_with('[') ? authority.find(']') : 0;
    if (bracket == std::string_view::npos) return one("hook_bad_url");
    const std::string_view host = authority.substr(0, authority.find(':', bracket));
    if (host.empty()) return one("hook_bad_url");
    if (!is_safe && (reach == Reach::internet || !on_this_machine(host))) return one("hook_not_https");
    return {};
}

std::vector<std::string> event_names(std::string_view list) {
    std::vector<std::string> names;
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view name = list.substr(0, comma);
        while (name.starts_with(' ')) name.remove_prefix(1);
        while (name.ends_with(' ')) name.remove_suffix(1);
        if (!name.empty()) names.emplace_back(name);
        list.remove_prefix(std::min(comma + 1, list.size()));
    }
    return names;
}

std::string signature_header(std::int64_t seconds, const std::vector<std::string>& signatures) {
    std::string header = "t=" + std::to_string(seconds);
    for (const std::string& signature : signatures) header += ",v1=" + signature;
    return header;
}

std::string signed_text(std::int64_t seconds, std::string_view body) {
    return (std::to_string(seconds) += '.').append(body);
}

}  // namespace truong::integrations
