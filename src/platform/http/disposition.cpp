#include "platform/http/disposition.hpp"

#include "base/text.hpp"

namespace truong::http {

namespace {

bool is_plain(char sign, std::string_view others) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
           || others.find(sign) != std::string_view::npos;
}

}  // namespace

std::string disposition(std::string_view how, std::string_view name) {
    // A plain name for clients of old, the real one as RFC 8187 writes it.
    std::string plain, encoded;
    for (const char sign : text::fold(name)) plain += is_plain(sign, "._- ") ? sign : '_';
    for (const char sign : name) {
        if (is_plain(sign, "!#$&+-.^_`|~")) {
            encoded += sign;
            continue;
        }
        const auto value = static_cast<unsigned char>(sign);
        encoded += '%';
        encoded += "0123456789ABCDEF"[value >> 4];
        encoded += "0123456789ABCDEF"[value & 15];
    }
    return std::string(how) + "; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
}

}  // namespace truong::http
