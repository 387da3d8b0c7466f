// What a client reads when something was refused.
#include "platform/http/problem.hpp"
#include "platform/api/exchange.hpp"

namespace truong::api {

namespace {

Label title_of(ProblemKind kind) {
    switch (kind) {
        case ProblemKind::invalid: return {"Dữ liệu chưa hợp lệ", "The data are not valid"};
        case ProblemKind::unauthenticated: return {"Cần đăng nhập", "Sign in first"};
        case ProblemKind::forbidden: return {"Không được phép", "Not allowed"};
        case ProblemKind::not_found: return {"Không tìm thấy", "Not found"};
        case ProblemKind::wrong_method: return {"Địa chỉ không nhận thao tác này", "Not taken here"};
        case ProblemKind::conflict:
            return {"Xung đột với dữ liệu hiện có", "In conflict with what is stored"};
        case ProblemKind::stale: return {"Đã có người sửa trước", "Changed by somebody meanwhile"};
        case ProblemKind::too_large: return {"Nội dung quá lớn", "Too large"};
        case ProblemKind::too_many: return {"Quá nhiều yêu cầu", "Too many requests"};
        case ProblemKind::unavailable: return {"Tạm thời không phục vụ được", "Not available for the moment"};
        default: return {"Lỗi hệ thống", "A fault of the system"};
    }
}

/// Of a token that was shown and opens nothing the title says so: no program signs in.
Label title_of(const Problem& problem) {
    const bool of_token = problem.kind() == ProblemKind::unauthenticated && !problem.findings().empty()
                          && problem.findings().front().path == "Authorization"
                          && problem.findings().front().code == "unauthenticated";
    return of_token ? Label{"Mã truy cập không dùng được", "The access token is not valid"}
                    : title_of(problem.kind());
}

/// Who has to wait is told how many seconds, in the sentence and in the header; other limits know no time.
bool tells_seconds(const Findings& findings) {
    return !findings.empty() && findings.front().code == "too_many_attempts";
}

/// Findings that a client may read; a problem without any still says what to do.
Findings told(const Problem& problem) {
    const ProblemKind kind = problem.kind();
    if (kind == ProblemKind::internal) return {{.path = {}, .code = "internal"}};
    if (!problem.findings().empty()) return problem.findings();
    return {{.path = {}, .code = std::string(name_of(kind))}};
}

}  // namespace

void append_findings(std::string& out, const Catalog& catalog, const Findings& findings) {
    json::Array list(out);
    for (const Finding& finding : findings) {
        json::Object object(list.item());
        object.text("path", finding.path);
        object.text("code", finding.code);
        object.text("severity", name_of(finding.severity));
        object.text("message_vi", sentence_vi(catalog, finding));
        object.text("message_en", sentence_en(catalog, finding));
    }
}

http::Response data_response(std::string json, int status) {
    http::Response response{.status = status};
    response.body = "{\"data\":" + std::move(json) + '}';
    return response;
}

http::Response problem_response(const Catalog& catalog, const Problem& problem,
                                const std::string& request_id) {
    http::Response response{.status = http_status(problem.kind()),
                            .content_type = "application/problem+json"};
    const Label title = title_of(problem);
    {
        json::Object object(response.body);
        object.text("type", "/problems/" + std::string(name_of(problem.kind())));
        object.text("title", title.en);
        object.text("title_vi", title.vi);
        object.number("status", response.status);
        object.text("request_id", request_id);
        append_findings(object.member("findings"), catalog, told(problem));
        if (!problem.current().empty()) object.raw("current", problem.current());
    }
    if (problem.kind() == ProblemKind::unavailable) response.with("Retry-After", "5");
    if (problem.kind() == ProblemKind::too_many && tells_seconds(problem.findings()))
        response.with("Retry-After", problem.findings().front().args.front());
    if (problem.kind() == ProblemKind::wrong_method)
        response.with("Allow", problem.findings().front().args.at(1));
    if (problem.kind() == ProblemKind::unauthenticated) response.with("WWW-Authenticate", "Bearer");
    return response;
}

std::string etag_of(std::int64_t version) { return '"' + std::to_string(version) + '"'; }

std::int64_t required_version(const http::Request& request) {
    std::string_view etag = request.headers.get("If-Match");
    if (etag.size() > 2 && etag.front() == '"' && etag.back() == '"') {
        const json::Value digits{.type = json::Type::number,
                                 .text = std::string(etag.substr(1, etag.size() - 2))};
        if (const auto version = digits.integer()) return *version;
    }
    throw Problem(ProblemKind::invalid, {{.path = "If-Match", .code = "if_match_required"}});
}

}  // namespace truong::api
