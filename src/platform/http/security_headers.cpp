#include "platform/http/security_headers.hpp"

#include <string_view>

namespace truong::http {
namespace {

void add_if_missing(Response& response, std::string_view name, std::string_view value) {
    if (!response.header(name)) response.with(std::string(name), std::string(value));
}

}  // namespace

void add_security_headers(Response& response, const SecurityPolicy& policy) {
    add_if_missing(response, "X-Content-Type-Options", "nosniff");
    add_if_missing(response, "Referrer-Policy", "same-origin");
    add_if_missing(response, "Cross-Origin-Resource-Policy", "same-origin");
    if (policy.strict_transport) add_if_missing(response, "Strict-Transport-Security", "max-age=31536000");
    // An SVG image or other XML can be opened as a page; then it may do nothing. Scripts get no policy here:
    // a service worker would be cut off from the network by it.
    if (response.content_type.find("xml") != std::string::npos)
        add_if_missing(response, "Content-Security-Policy", "default-src 'none'; sandbox");
    if (!response.content_type.starts_with("text/html")) return;
    add_if_missing(response, "Content-Security-Policy", policy.content_security_policy);
    add_if_missing(response, "X-Frame-Options", "DENY");
    add_if_missing(response, "Cross-Origin-Opener-Policy", "same-origin");
    // The camera reads QR codes and takes photographs of homework.
    add_if_missing(response, "Permissions-Policy", "camera=(self), microphone=(self), geolocation=()");
}

}  // namespace truong::http
