#include "app/web_client.hpp"

#include <filesystem>

namespace truong::app {

namespace {

namespace fs = std::filesystem;

// What SvelteKit calls the page of all addresses that are no file: the client finds out what they mean.
constexpr const char* shell_page = "200.html";

constexpr const char* unbuilt_page = R"(<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Trường Số</title>
<h1>Trường Số</h1>
<p>Máy chủ đang chạy nhưng chưa có giao diện web. Chạy <code>./run</code> để biên dịch cả hai, hoặc
chỉ thư mục của giao diện đã biên dịch: <code>truong serve --web DIR</code>. API vẫn dùng được:
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
<p lang="en">The server is running without its web client. <code>./run</code> builds both, or name the
folder of a built client: <code>truong serve --web DIR</code>. The API is there:
<a href="/api/openapi.json">/api/openapi.json</a>.</p>
</html>
)";

std::optional<std::string> folder_of_binary() {
    std::error_code fault;
    const fs::path binary = fs::read_symlink("/proc/self/exe", fault);
    for (const char* place : {"web", "../share/truong/web"}) {
        const fs::path folder = binary.parent_path() / place;
        if (!fault && fs::exists(folder / shell_page, fault)) return folder.string();
    }
    return std::nullopt;
}

bool asks_for_page(const http::Request& request) {
    const bool reads = request.method == "GET" || request.method == "HEAD";
    return reads && request.path.find('.') == std::string::npos;
}

}  // namespace

bool is_of_web_client(const http::Request& request) {
    if (request.path == "/api" || request.path.starts_with("/api/")) return false;
    return request.path != "/healthz" && request.path != "/readyz" && request.path != "/metrics";
}

WebClient::WebClient(const std::optional<std::string>& folder) {
    const auto place = folder ? folder : folder_of_binary();
    if (!place) return;
    files_ = std::make_unique<http::StaticFiles>(
        *place, http::StaticSettings{.fallback = shell_page, .missing = shell_page});
}

http::Response WebClient::answer(const http::Request& request) const {
    if (files_) return files_->serve(request);
    http::Response response{.status = 404, .content_type = "text/plain; charset=utf-8", .body = "404\n"};
    response.route = "static";
    if (!asks_for_page(request)) return response;
    response.status = request.path == "/" ? 200 : 404;
    response.content_type = "text/html; charset=utf-8";
    response.body = unbuilt_page;
    return response.with("Cache-Control", "no-store");
}

}  // namespace truong::app
