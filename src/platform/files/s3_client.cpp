#include "platform/files/s3_client.hpp"

#include <curl/curl.h>

#include "base/check.hpp"
#include "base/finding.hpp"
#include "platform/http/message.hpp"
#include "platform/log/log.hpp"
#include "platform/store/store.hpp"

namespace truong::files {
namespace {

// At once: who calls us tries again later himself, and a worker that waits is missing elsewhere.
constexpr int attempts = 2;
constexpr long connect_seconds = 10, idle_seconds = 20, least_bytes_per_second = 1024;
// Of an answer in memory: a piece that we asked for, or a page of a listing.
constexpr std::size_t answer_limit = 8 * 1024 * 1024;

void initialise() {
    static const CURLcode ready = curl_global_init(CURL_GLOBAL_DEFAULT);
    check(ready == CURLE_OK, "libcurl does not start");
}

std::size_t take_body(char* data, std::size_t size, std::size_t count, void* target) {
    std::string& body = static_cast<S3Answer*>(target)->body;
    if (body.size() + size * count > answer_limit) return 0;
    body.append(data, size * count);
    return size * count;
}

std::size_t take_header(char* data, std::size_t size, std::size_t count, void* target) {
    const std::string_view line(data, size * count);
    constexpr std::string_view etag = "etag:";
    if (line.size() > etag.size() && http::same_name(line.substr(0, etag.size()), etag)) {
        const std::size_t begin = line.find_first_not_of(' ', etag.size());
        const std::size_t end = line.find_last_not_of("\r\n ");
        if (begin != std::string_view::npos && end >= begin)
            static_cast<S3Answer*>(target)->etag = line.substr(begin, end - begin + 1);
    }
    return size * count;
}

bool passes(long status) { return status == 0 || status == 429 || status >= 500; }

using Lines = std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)>;
void append(Lines& lines, const std::string& line) {
    curl_slist* longer = curl_slist_append(lines.get(), line.c_str());
    check(longer != nullptr, "no memory for a header");
    static_cast<void>(lines.release());
    lines.reset(longer);
}

}  // namespace

struct S3Client::Handle {
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy{curl_easy_init(), &curl_easy_cleanup};
    template <class Value> void set(CURLoption option, Value value) {
        check(curl_easy_setopt(easy.get(), option, value) == CURLE_OK, "libcurl refuses an option");
    }
};

S3Client::S3Client(const S3Settings& settings) : settings_(settings) {
    initialise();
    handle_ = std::make_unique<Handle>();
    check(handle_->easy != nullptr, "libcurl gives no handle");
}
S3Client::~S3Client() = default;

S3Answer S3Client::ask(const S3Request& request) {
    S3Answer answer;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        answer = ask_once(request);
        if (!passes(answer.status)) return answer;
    }
    log::error("the store of files does not answer", {{"status", answer.status}});
    throw Problem(ProblemKind::unavailable, {{.path = "", .code = "files_unavailable"}});
}

S3Answer S3Client::ask_once(const S3Request& given) {
    S3Request request = given;
    const std::size_t host = settings_.endpoint.find("://") + 3;
    request.headers.emplace_back("host", settings_.endpoint.substr(host));
    request.path = '/' + settings_.bucket + given.path;
    const std::string query = query_text(request.query);
    const std::string address =
        settings_.endpoint + uri_encode(request.path, Slash::kept) + (query.empty() ? "" : "?" + query);
    Lines lines(nullptr, &curl_slist_free_all);
    const Pairs signature = sign(request, settings_.key, machine_clock());
    for (const Pairs& pairs : {request.headers, signature})
        for (const auto& [name, value] : pairs) append(lines, name + ": " + value);
    append(lines, "Expect:");  // a round trip more for a part that the store will take anyway
    append(lines, "Content-Type:");

    S3Answer answer;
    curl_easy_reset(handle_->easy.get());
    handle_->set(CURLOPT_URL, address.c_str());
    handle_->set(CURLOPT_HTTPHEADER, lines.get());
    handle_->set(CURLOPT_PROTOCOLS_STR, "https,http");
    handle_->set(CURLOPT_NOSIGNAL, 1L);
    handle_->set(CURLOPT_PROXY, "");
    handle_->set(CURLOPT_FOLLOWLOCATION, 0L);
    handle_->set(CURLOPT_CONNECTTIMEOUT, connect_seconds);
    handle_->set(CURLOPT_LOW_SPEED_TIME, idle_seconds);
    handle_->set(CURLOPT_LOW_SPEED_LIMIT, least_bytes_per_second);
    handle_->set(CURLOPT_FILETIME, 1L);
    handle_->set(CURLOPT_CUSTOMREQUEST, request.method.c_str());
    if (request.method == "HEAD") handle_->set(CURLOPT_NOBODY, 1L);
    if (request.method == "PUT" || request.method == "POST") {
        handle_->set(CURLOPT_POSTFIELDS, request.body.data());
        handle_->set(CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
    }
    handle_->set(CURLOPT_WRITEFUNCTION, &take_body);
    handle_->set(CURLOPT_WRITEDATA, &answer);
    handle_->set(CURLOPT_HEADERFUNCTION, &take_header);
    handle_->set(CURLOPT_HEADERDATA, &answer);
    const CURLcode done = curl_easy_perform(handle_->easy.get());
    if (done != CURLE_OK) {
        log::warning("the store of files", {{"error", log::machine(curl_easy_strerror(done))}});
        return {};
    }
    curl_off_t length = 0, modified = 0;
    curl_easy_getinfo(handle_->easy.get(), CURLINFO_RESPONSE_CODE, &answer.status);
    curl_easy_getinfo(handle_->easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length);
    curl_easy_getinfo(handle_->easy.get(), CURLINFO_FILETIME_T, &modified);
    answer.length = length;
    answer.modified_ms = modified * 1000;
    return answer;
}

}  // namespace truong::files
