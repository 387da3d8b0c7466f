#pragma once
// AWS Signature Version 4, as every store with the interface of S3 understands it.
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/instant.hpp"

namespace truong::files {

struct S3Key {
    std::string region, access_key, secret_key;
};

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// What of a request is signed. Names of headers in small letters.
struct S3Request {
    std::string method;
    std::string path;  // not escaped, begins with '/'
    Pairs query;       // not escaped
    Pairs headers;     // with host; x-amz-date and x-amz-content-sha256 come from the signing
    std::string body;
};

/// Everything but letters, digits and "-._~" as %XX; '/' too unless it is kept.
enum class Slash { kept, escaped };
std::string uri_encode(std::string_view text, Slash slash);
/// "a=1&b=2", sorted, as it is signed and sent.
std::string query_text(const Pairs& query);

/// x-amz-date, x-amz-content-sha256 and authorization, to be sent beside the headers that the request has.
Pairs sign(const S3Request& request, const S3Key& key, Instant now);

}  // namespace truong::files
