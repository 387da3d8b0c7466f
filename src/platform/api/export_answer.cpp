#include "platform/api/export_answer.hpp"

#include "base/check.hpp"
#include "base/reflect.hpp"
#include "platform/http/disposition.hpp"

namespace truong::api {

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
    response
        .with("Content-Disposition",
              http::disposition("attachment", name + '.' + std::string(name_of(format))))
        .with("X-Content-Type-Options", "nosniff")
        .with("Cache-Control", "private, no-store");
    return response;
}

}  // namespace truong::api
