#pragma once
// What every answer tells the browser not to do.
#include "platform/http/message.hpp"

namespace truong::http {

struct SecurityPolicy {
    bool strict_transport = false;  // only where every address of the host is served by https
};

/// Adds what the handler has not set itself.
void add_security_headers(Response& response, const SecurityPolicy& policy);

}  // namespace truong::http
