#include "platform/http/security_headers.hpp"

#include <string>
#include <string_view>

#include "platform/http/page_policy.hpp"

namespace truong::http {
namespace {

void add_if_missing(Response& response, std::string_view name, std::string_view value) {
    if (!response.header(name)) response.with(std::string(name), std::string(value));
}

bool is_page(const Response& response) { return response.content_type.starts_with("text/html"); }

std::string content_policy(const Response& response) {
    if (is_page(response)) return page_policy(response.body);
    // The policy of a script holds where it is a worker, and the service worker fetches for its pages.
    if (response.content_type.starts_with("text/javascript")) return "default-src 'self'";
    // An SVG image or other XML can be opened as a page; then it may do nothing.
    if (response.content_type.find("xml") != std::string::npos) return "default-src 'none'; sandbox";
    return "default-src 'none'; frame-ancestors 'none'";
}

}  // namespace

void add_security_headers(Response& response, const SecurityPolicy& policy) {
    add_if_missing(response, "X-Content-Type-Options", "nosniff");
    add_if_missing(response, "Referrer-Policy", "same-origin");
    add_if_missing(response, "Cross-Origin-Resource-Policy", "same-origin");
    if (policy.strict_transport) add_if_missing(response, "Strict-Transport-Security", "max-age=31536000");
    if (!response.header("Content-Security-Policy"))
        response.with("Content-Security-Policy", content_policy(response));
    if (!is_page(response)) return;
    add_if_missing(response, "X-Frame-Options", "DENY");
    add_if_missing(response, "Cross-Origin-Opener-Policy", "same-origin");
    // The camera reads QR codes and takes photographs of homework.
    add_if_missing(response, "Permissions-Policy", "camera=(self), microphone=(self), geolocation=()");
}

}  // namespace truong::http
