#include "platform/http/problem.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "platform/http/refusals.hpp"

namespace truong::http {
namespace {

struct StatusWords {
    int status;
    std::string_view english, vietnamese;
};

constexpr StatusWords status_words[] = {
    {200, "OK", {}},
    {201, "Created", {}},
    {202, "Accepted", {}},
    {204, "No Content", {}},
    {206, "Partial Content", {}},
    {301, "Moved Permanently", {}},
    {302, "Found", {}},
    {303, "See Other", {}},
    {304, "Not Modified", {}},
    {307, "Temporary Redirect", {}},
    {308, "Permanent Redirect", {}},
    {400, "Bad Request", "Yêu cầu không hợp lệ"},
    {401, "Unauthorized", "Chưa đăng nhập"},
    {403, "Forbidden", "Không có quyền"},
    {404, "Not Found", "Không tìm thấy"},
    {405, "Method Not Allowed", "Phương thức không được phép"},
    {406, "Not Acceptable", "Không có dạng phù hợp"},
    {408, "Request Timeout", "Yêu cầu gửi quá chậm"},
    {409, "Conflict", "Xung đột dữ liệu"},
    {410, "Gone", "Không còn nữa"},
    {411, "Length Required", "Thiếu độ dài nội dung"},
    {412, "Precondition Failed", "Dữ liệu đã thay đổi"},
    {413, "Content Too Large", "Nội dung quá lớn"},
    {414, "URI Too Long", "Địa chỉ quá dài"},
    {415, "Unsupported Media Type", "Kiểu nội dung không được hỗ trợ"},
    {416, "Range Not Satisfiable", "Khoảng dữ liệu không hợp lệ"},
    {417, "Expectation Failed", "Không đáp ứng được yêu cầu Expect"},
    {422, "Unprocessable Content", "Dữ liệu chưa hợp lệ"},
    {428, "Precondition Required", "Thiếu điều kiện phiên bản"},
    {429, "Too Many Requests", "Quá nhiều yêu cầu"},
    {431, "Request Header Fields Too Large", "Phần đầu yêu cầu quá lớn"},
    {500, "Internal Server Error", "Lỗi của máy chủ"},
    {501, "Not Implemented", "Phương thức không được hỗ trợ"},
    {503, "Service Unavailable", "Máy chủ đang bận"},
    {504, "Gateway Timeout", "Hết thời gian chờ"},
    {505, "HTTP Version Not Supported", "Phiên bản HTTP không được hỗ trợ"},
};

const StatusWords* find_status(int status) {
    const auto found = std::find_if(std::begin(status_words), std::end(status_words),
                                    [status](const StatusWords& words) { return words.status == status; });
    return found == std::end(status_words) ? nullptr : found;
}

}  // namespace

std::string_view status_phrase(int status) {
    const StatusWords* words = find_status(status);
    return words ? words->english : "Unknown";
}

Response problem_response(Refusal refusal) {
    const StatusWords* words = find_status(refusal.status);
    Response response;
    response.status = refusal.status;
    response.content_type = "application/problem+json";
    std::string& body = response.body;
    body = R"({"type":"about:blank","title":")";
    body += status_phrase(refusal.status);
    body += R"(","title_vi":")";
    body += words ? words->vietnamese : std::string_view{};
    body += R"(","status":)" + std::to_string(refusal.status);
    const RefusalWords& said = words_of(refusal.code);
    body += R"(,"findings":[{"path":")";
    body += said.place;
    body += R"(","code":")";
    body += refusal.code;
    body += R"(","severity":"error","message_vi":")";
    body += said.vi;
    body += R"(","message_en":")";
    body += said.en;
    body += R"("}]})";
    return response.with("Cache-Control", "no-store");
}

}  // namespace truong::http
