#include "platform/api/export_answer.hpp"

#include "base/check.hpp"
#include "base/reflect.hpp"
#include "base/text.hpp"

namespace truong::api {

namespace {

bool is_plain(char sign, std::string_view others) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
           || others.find(sign) != std::string_view::npos;
}

/// RFC 6266: a plain name for clients of old, the real one as RFC 8187 writes it.
std::string attachment(const std::string& name) {
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
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
}

}  // namespace

std::string_view media_type(FileFormat format) {
    switch (format) {
        case FileFormat::xlsx: return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        case FileFormat::csv: return "text/csv; charset=utf-8";
        case FileFormat::json: return "application/json";
    }
    fail_check("a format without a media type");
}

http::Response file_answer(std::string body, FileFormat format, const std::string& name) {
    http::Response response{.content_type = std::string(media_type(format)), .body = std::move(body)};
    response.compress = format != FileFormat::xlsx;
    response.with("Content-Disposition", attachment(name + '.' + std::string(name_of(format))))
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "private, no-store");
    return response;
}

}  // namespace truong::api
