#pragma once
// What every answer tells the browser not to do.
#include <string>

#include "platform/http/message.hpp"

namespace truong::http {

struct SecurityPolicy {
    /// Of pages. Styles may stand in the page, scripts may not.
    std::string content_security_policy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data: blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
        "frame-ancestors 'none'";
    bool strict_transport = false;  // only where every address of the host is served by https
};

/// Adds what the handler has not set itself.
void add_security_headers(Response& response, const SecurityPolicy& policy);

}  // namespace truong::http
