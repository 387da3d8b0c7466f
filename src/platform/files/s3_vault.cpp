#include "platform/files/s3_vault.hpp"

#include <algorithm>
#include <cerrno>
#include <fstream>

#include "base/check.hpp"
#include "base/finding.hpp"
#include "catalog/json_tree.hpp"
#include "platform/http/address.hpp"
#include "platform/log/log.hpp"

namespace truong::files {
namespace {

// S3 takes parts of 5 MiB at least and 10,000 at most; each is in memory while it is sent.
constexpr std::size_t part_bytes = 8 * 1024 * 1024;
// A content that lies there longer is sent again, so that its age tells collectors that it is in use.
constexpr std::int64_t fresh_ms = std::int64_t{12} * 3600 * 1000;

[[noreturn]] void give_up(std::string_view what, const S3Answer& answer) {
    log::error("the store of files refuses", {{"what", log::machine(what)}, {"status", answer.status}});
    throw Problem(ProblemKind::unavailable, {{.path = "", .code = "files_unavailable"}});
}

[[noreturn]] void bad_setting(const std::string& member) {
    throw Problem(ProblemKind::invalid, {{.path = "files.json", .code = "files_settings", .args = {member}}});
}

std::string text_in(const json::Value& object, std::string_view name, bool required) {
    const json::Value* value = object.find(name);
    const bool missing = !value || !value->is(json::Type::string) || value->text.empty();
    if (missing && required) bad_setting(std::string(name));
    return missing ? "" : value->text;
}

// Keys and contents of children travel: in the clear on this machine at most.
bool is_safe(const std::string& endpoint) {
    if (endpoint.starts_with("https://")) return endpoint.find('/', 8) == std::string::npos;
    constexpr std::string_view plain = "http://";
    if (!endpoint.starts_with(plain)) return false;
    const std::string host = endpoint.substr(plain.size(), endpoint.rfind(':') - plain.size());
    const auto address = http::parse_address(host);
    return address && http::is_loopback(*address);
}

/// The text of the next element of that name behind `at`, which moves behind it; nothing: there is none.
std::optional<std::string> next_element(const std::string& xml, const std::string& name, std::size_t& at) {
    const std::string begin = '<' + name + '>', end = "</" + name + '>';
    const std::size_t from = xml.find(begin, at);
    const std::size_t to = from == std::string::npos ? from : xml.find(end, from);
    if (to == std::string::npos) return {};
    at = to + end.size();
    return xml.substr(from + begin.size(), to - from - begin.size());
}
std::string element(const std::string& xml, const std::string& name) {
    std::size_t at = 0;
    return next_element(xml, name, at).value_or("");
}

Kept listed(const std::string& entry, const std::string& prefix) {
    const std::string key = element(entry, "Key");
    Kept kept{.name = key.starts_with(prefix) ? key.substr(prefix.size()) : key};
    const std::string name = key.substr(key.rfind('/') + 1);
    const json::Value size{.type = json::Type::number, .text = element(entry, "Size")};
    kept.size = static_cast<std::uint64_t>(std::max<std::int64_t>(size.integer().value_or(0), 0));
    kept.since = parse_instant(element(entry, "LastModified")).value_or(Instant{});
    const bool ours = is_hash(name) && kept.name == name.substr(0, 2) + '/' + name.substr(2, 2) + '/' + name;
    if (ours) kept.hash = name;
    return kept;
}

class S3Content final : public Content {
public:
    S3Content(const S3Settings& settings, std::string place) : client_(settings), place_(std::move(place)) {}
    bool exists() {
        const S3Answer answer = client_.ask({.method = "HEAD", .path = place_});
        if (answer.status != 200 && answer.status != 404) give_up("open", answer);
        size_ = static_cast<std::uint64_t>(std::max<std::int64_t>(answer.length, 0));
        return answer.status == 200;
    }
    std::uint64_t size() const override { return size_; }
    std::shared_ptr<const http::File> file() const override { return nullptr; }
    std::string read(std::uint64_t offset, std::size_t length) override {
        if (offset >= size_ || length == 0) return {};
        const std::uint64_t last = std::min(size_, offset + std::min(length, piece_limit)) - 1;
        const std::string range = "bytes=" + std::to_string(offset) + '-' + std::to_string(last);
        S3Answer answer = client_.ask({.method = "GET", .path = place_, .headers = {{"range", range}}});
        if (answer.status != 206 || answer.body.size() != last - offset + 1) give_up("read", answer);
        return std::move(answer.body);
    }

private:
    S3Client client_;
    std::string place_;
    std::uint64_t size_ = 0;
};

}  // namespace

std::optional<S3Settings> read_s3_settings(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    if (!stream) return {};
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const json::Value object = json::parse(text);
    if (!object.is(json::Type::object)) bad_setting("{");
    S3Settings settings{.endpoint = text_in(object, "endpoint", true),
                        .bucket = text_in(object, "bucket", true),
                        .prefix = text_in(object, "prefix", false),
                        .key = {.region = text_in(object, "region", true),
                                .access_key = text_in(object, "access_key", true),
                                .secret_key = text_in(object, "secret_key", true)}};
    if (!is_safe(settings.endpoint)) bad_setting("endpoint");
    return settings;
}

std::string S3Vault::place_of(const std::string& hash) const {
    check(is_hash(hash), "not a hash");
    return '/' + settings_.prefix + hash.substr(0, 2) + '/' + hash.substr(2, 2) + '/' + hash;
}

void S3Vault::put(const std::string& hash, const std::filesystem::path& finished, Instant now) {
    const std::string place = place_of(hash);
    const Descriptor file = open_to_read(finished);
    if (!file) fail(ENOENT, "put", finished);
    const std::uint64_t size = size_of(file, finished);
    S3Client client(settings_);
    const S3Answer there = client.ask({.method = "HEAD", .path = place});
    const bool whole = there.status == 200 && static_cast<std::uint64_t>(there.length) == size;
    if (whole && now.ms - there.modified_ms < fresh_ms) return;
    if (size > part_bytes) return put_in_parts(client, place, file);
    const S3Answer answer =
        client.ask({.method = "PUT", .path = place, .body = read_at(file, 0, part_bytes)});
    if (answer.status != 200) give_up("put", answer);
}

void S3Vault::put_in_parts(S3Client& client, const std::string& place, const Descriptor& file) {
    const S3Answer begun = client.ask({.method = "POST", .path = place, .query = {{"uploads", ""}}});
    const std::string id = element(begun.body, "UploadId");
    if (begun.status != 200 || id.empty()) give_up("begin parts", begun);
    std::string list = "<CompleteMultipartUpload>";
    for (int number = 1;; ++number) {
        std::string part = read_at(file, static_cast<std::uint64_t>(number - 1) * part_bytes, part_bytes);
        if (part.empty()) break;
        const std::string text = std::to_string(number);
        const S3Answer answer = client.ask({.method = "PUT",
                                            .path = place,
                                            .query = {{"partNumber", text}, {"uploadId", id}},
                                            .body = std::move(part)});
        if (answer.status != 200) {
            client.ask({.method = "DELETE", .path = place, .query = {{"uploadId", id}}});
            give_up("put a part", answer);
        }
        list += "<Part><PartNumber>" + text + "</PartNumber><ETag>" + answer.etag + "</ETag></Part>";
    }
    const S3Answer ended = client.ask({.method = "POST",
                                       .path = place,
                                       .query = {{"uploadId", id}},
                                       .body = list + "</CompleteMultipartUpload>"});
    // S3 may begin its answer with 200 and find out afterwards that it failed.
    if (ended.status != 200 || ended.body.find("<Error>") != std::string::npos) give_up("end parts", ended);
}

std::unique_ptr<Content> S3Vault::open(const std::string& hash) {
    auto content = std::make_unique<S3Content>(settings_, place_of(hash));
    return content->exists() ? std::move(content) : nullptr;
}

bool S3Vault::remove(const std::string& hash) {
    if (!open(hash)) return false;
    S3Client client(settings_);
    const S3Answer answer = client.ask({.method = "DELETE", .path = place_of(hash)});
    if (answer.status != 204 && answer.status != 200) give_up("remove", answer);
    return true;
}

void S3Vault::each(const std::function<void(const Kept&)>& visit) {
    S3Client client(settings_);
    std::string token;
    do {
        Pairs query{{"list-type", "2"}, {"prefix", settings_.prefix}};
        if (!token.empty()) query.emplace_back("continuation-token", token);
        const S3Answer answer = client.ask({.method = "GET", .path = "", .query = std::move(query)});
        if (answer.status != 200) give_up("list", answer);
        std::size_t at = 0;
        while (const auto entry = next_element(answer.body, "Contents", at))
            visit(listed(*entry, settings_.prefix));
        token = element(answer.body, "NextContinuationToken");
    } while (!token.empty());
}

}  // namespace truong::files
