#include "platform/files/s3_signature.hpp"

#include <algorithm>

#include "platform/crypto/sha256.hpp"

namespace truong::files {
namespace {

constexpr std::string_view algorithm = "AWS4-HMAC-SHA256";

// "20130524T000000Z"
std::string basic_time(Instant now) {
    std::string text;
    for (const char sign : iso_text(now).substr(0, 19))
        if (sign != '-' && sign != ':') text += sign;
    return text + 'Z';
}

bool is_plain(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
           || sign == '-' || sign == '.' || sign == '_' || sign == '~';
}

struct SignedHeaders {
    std::string lines, names;
};
SignedHeaders signed_headers(Pairs headers) {
    std::sort(headers.begin(), headers.end());
    SignedHeaders made;
    for (const auto& [name, value] : headers) {
        made.lines += name + ':' + value + '\n';
        (made.names += made.names.empty() ? "" : ";") += name;
    }
    return made;
}

std::string signing_key(const S3Key& key, std::string_view day) {
    std::string made = crypto::hmac_sha256("AWS4" + key.secret_key, day);
    for (const std::string_view part :
         {std::string_view(key.region), std::string_view("s3"), std::string_view("aws4_request")})
        made = crypto::hmac_sha256(made, part);
    return made;
}

}  // namespace

std::string uri_encode(std::string_view text, Slash slash) {
    std::string encoded;
    for (const char sign : text) {
        if (is_plain(sign) || (sign == '/' && slash == Slash::kept)) {
            encoded += sign;
            continue;
        }
        const auto value = static_cast<unsigned char>(sign);
        encoded += '%';
        encoded += "0123456789ABCDEF"[value >> 4];
        encoded += "0123456789ABCDEF"[value & 15];
    }
    return encoded;
}

std::string query_text(const Pairs& query) {
    Pairs encoded;
    for (const auto& [name, value] : query)
        encoded.emplace_back(uri_encode(name, Slash::escaped), uri_encode(value, Slash::escaped));
    std::sort(encoded.begin(), encoded.end());
    std::string text;
    for (const auto& [name, value] : encoded) (text += text.empty() ? "" : "&") += name + '=' + value;
    return text;
}

Pairs sign(const S3Request& request, const S3Key& key, Instant now) {
    const std::string time = basic_time(now), day = time.substr(0, 8);
    const std::string body_hash = crypto::hex(crypto::sha256(request.body));
    Pairs headers = request.headers;
    headers.emplace_back("x-amz-content-sha256", body_hash);
    headers.emplace_back("x-amz-date", time);
    const SignedHeaders parts = signed_headers(headers);
    const std::string canonical = request.method + '\n' + uri_encode(request.path, Slash::kept) + '\n'
                                  + query_text(request.query) + '\n' + parts.lines + '\n' + parts.names + '\n'
                                  + body_hash;
    const std::string scope = day + '/' + key.region + "/s3/aws4_request";
    const std::string to_sign =
        std::string(algorithm) + '\n' + time + '\n' + scope + '\n' + crypto::hex(crypto::sha256(canonical));
    const std::string signature = crypto::hex(crypto::hmac_sha256(signing_key(key, day), to_sign));
    return {{"x-amz-content-sha256", body_hash},
            {"x-amz-date", time},
            {"authorization", std::string(algorithm) + " Credential=" + key.access_key + '/' + scope
                                  + ",SignedHeaders=" + parts.names + ",Signature=" + signature}};
}

}  // namespace truong::files
