#include "platform/files/tests/bucket.hpp"

#include <algorithm>

namespace truong::files::test {
namespace {

constexpr std::string_view root = "/bucket/";
const S3Key key{"hn-1", "AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"};
constexpr std::size_t page = 2;  // so that few contents make several pages

http::ServerSettings roomy() {
    http::ServerSettings settings = http::test::test_settings();
    settings.body_bytes = 16 * 1024 * 1024;
    return settings;
}

std::string parameter(const http::Request& request, const std::string& name) {
    const auto pairs = http::parse_query(request.query).value_or(http::QueryPairs{});
    for (const auto& [given, value] : pairs)
        if (given == name) return value;
    return {};
}
bool has_parameter(const http::Request& request, const std::string& name) {
    const auto pairs = http::parse_query(request.query).value_or(http::QueryPairs{});
    return std::any_of(pairs.begin(), pairs.end(), [&](const auto& pair) { return pair.first == name; });
}

http::Response xml(std::string text) { return {.content_type = "application/xml", .body = std::move(text)}; }

std::string between(std::string_view text, std::string_view begin, char end) {
    const std::size_t from = text.find(begin);
    if (from == std::string_view::npos) return {};
    const std::string_view rest = text.substr(from + begin.size());
    return std::string(rest.substr(0, rest.find(end)));
}

}  // namespace

Bucket::Bucket() : server_([this](const http::Request& request) { return answer(request); }, roomy()) {}

S3Settings Bucket::settings() const {
    return {.endpoint = "http://127.0.0.1:" + std::to_string(server_.port()),
            .bucket = "bucket",
            .prefix = "truong/",
            .key = key};
}

std::size_t Bucket::size() const {
    const std::lock_guard lock(mutex_);
    return contents_.size();
}

void Bucket::damage(const std::string& name, const std::string& bytes) {
    const std::lock_guard lock(mutex_);
    contents_[name] = bytes;
}

bool Bucket::is_signed(const http::Request& request) const {
    const std::string given(request.headers.get("authorization"));
    const std::string names = between(given, "SignedHeaders=", ',');
    S3Request asked{.method = request.method, .path = request.path, .body = request.body};
    asked.query = http::parse_query(request.query).value_or(http::QueryPairs{});
    for (std::size_t at = 0; at <= names.size();) {
        const std::size_t end = std::min(names.find(';', at), names.size());
        const std::string name = names.substr(at, end - at);
        if (!name.starts_with("x-amz-")) asked.headers.emplace_back(name, request.headers.get(name));
        at = end + 1;
    }
    const auto time = request.headers.get("x-amz-date");
    const std::string iso = std::string(time.substr(0, 4)) + '-' + std::string(time.substr(4, 2)) + '-'
                            + std::string(time.substr(6, 5)) + ':' + std::string(time.substr(11, 2)) + ':'
                            + std::string(time.substr(13));
    const auto at = parse_instant(iso);
    return at && names.find("host") != std::string::npos && sign(asked, key, *at).back().second == given;
}

http::Response Bucket::answer(const http::Request& request) {
    if (failing_ > 0) return --failing_, http::Response{.status = 503};
    if (!is_signed(request)) return ++unsigned_, http::Response{.status = 403};
    const std::lock_guard lock(mutex_);
    if (request.path == root.substr(0, root.size() - 1)) return xml(listing(request));
    if (!request.path.starts_with(root)) return {.status = 404};
    const std::string name = request.path.substr(root.size());
    if (request.method == "PUT") return put(request, name);
    if (request.method == "POST") return post(request, name);
    if (request.method == "DELETE") return contents_.erase(name), http::Response{.status = 204};
    return get(request, name);
}

http::Response Bucket::put(const http::Request& request, const std::string& name) {
    if (!has_parameter(request, "uploadId")) {
        contents_[name] = request.body;
    } else {
        half_[name] += request.body;
        ++parts_;
    }
    return http::Response{}.with("ETag", "\"tag\"");
}

http::Response Bucket::post(const http::Request& request, const std::string& name) {
    if (has_parameter(request, "uploads")) {
        half_[name].clear();
        return xml("<InitiateMultipartUploadResult><UploadId>u1</UploadId></InitiateMultipartUploadResult>");
    }
    if (parameter(request, "uploadId") != "u1" || request.body.find("\"tag\"") == std::string::npos)
        return {.status = 400};
    contents_[name] = half_[name];
    return xml("<CompleteMultipartUploadResult/>");
}

http::Response Bucket::get(const http::Request& request, const std::string& name) {
    const auto found = contents_.find(name);
    if (found == contents_.end()) return {.status = 404};
    http::Response response{.content_type = "application/octet-stream", .compress = false};
    response.with("Last-Modified", "Fri, 20 Nov 2026 01:00:00 GMT");
    const std::string range(request.headers.get("range"));
    if (range.empty()) {
        response.body = found->second;
        return response;
    }
    const std::size_t first = std::stoull(range.substr(6)),
                      last = std::stoull(range.substr(range.find('-') + 1));
    response.status = 206;
    response.body = found->second.substr(first, last - first + 1);
    return response;
}

std::string Bucket::listing(const http::Request& request) const {
    std::string text = "<ListBucketResult>";
    const std::string prefix = parameter(request, "prefix"), after = parameter(request, "continuation-token");
    std::size_t listed = 0;
    std::string last;
    for (auto at = contents_.upper_bound(after); at != contents_.end() && listed < page; ++at) {
        if (!at->first.starts_with(prefix)) continue;
        last = at->first;
        text += "<Contents><Key>" + last + "</Key><LastModified>2026-11-20T01:00:00.000Z</LastModified><Size>"
                + std::to_string(at->second.size()) + "</Size></Contents>";
        ++listed;
    }
    if (listed == page) text += "<NextContinuationToken>" + last + "</NextContinuationToken>";
    return text + "</ListBucketResult>";
}

}  // namespace truong::files::test
