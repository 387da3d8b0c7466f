#include "platform/access/origin.hpp"

#include "base/finding.hpp"

namespace truong::access {

namespace {

std::string full_name(const http::Request& request, std::string_view name) {
    return request.secure ? "__Host-" + std::string(name) : std::string(name);
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// What browsers say about where a request comes from.
enum class Origin { own, foreign, unknown };

Origin origin_of(const http::Request& request) {
    // Written by browsers only, and by no page: same-origin, or none for what the person typed himself.
    const std::string_view site = request.headers.get("Sec-Fetch-Site");
    if (site == "cross-site" || site == "same-site") return Origin::foreign;
    if (const auto origin = request.headers.find("Origin")) {
        const std::size_t scheme = origin->find("://");
        const bool same = scheme != std::string_view::npos
                          && http::same_name(origin->substr(scheme + 3), request.headers.get("Host"));
        return same ? Origin::own : Origin::foreign;
    }
    return site == "same-origin" || site == "none" ? Origin::own : Origin::unknown;
}

[[noreturn]] void refuse_origin() {
    throw Problem(ProblemKind::forbidden, {{.path = "Origin", .code = "foreign_origin"}});
}

}  // namespace

std::optional<std::string> cookie_of(const http::Request& request, std::string_view name) {
    const std::string wanted = full_name(request, name);
    for (std::string_view list : request.headers.all("Cookie")) {
        while (!list.empty()) {
            const std::size_t end = std::min(list.find(';'), list.size());
            const std::string_view pair = trimmed(list.substr(0, end));
            list.remove_prefix(std::min(end + 1, list.size()));
            const std::size_t equals = pair.find('=');
            if (equals != std::string_view::npos && pair.substr(0, equals) == wanted)
                return std::string(pair.substr(equals + 1));
        }
    }
    return std::nullopt;
}

void set_cookie(const http::Request& request, http::Response& response, std::string_view name,
                const std::string& value, std::optional<std::int64_t> age_ms) {
    std::string cookie = full_name(request, name) + '=' + value + "; Path=/; HttpOnly; SameSite=Lax";
    if (request.secure) cookie += "; Secure";
    if (age_ms) cookie += "; Max-Age=" + std::to_string(*age_ms / 1000);
    response.with("Set-Cookie", std::move(cookie));
}

void remove_cookie(const http::Request& request, http::Response& response, std::string_view name) {
    set_cookie(request, response, name, {}, 0);
}

void refuse_foreign_origin(const http::Request& request) {
    if (origin_of(request) == Origin::foreign) refuse_origin();
}

void require_own_origin(const http::Request& request) {
    if (origin_of(request) != Origin::own) refuse_origin();
}

}  // namespace truong::access
