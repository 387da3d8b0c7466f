#include "modules/files/tests/files_world.hpp"

#include <unistd.h>

#include <fstream>

namespace truong::files::test {
namespace {

const json::Value* data_in(const json::Value& body) {
    const json::Value* findings = body.find("findings");
    if (findings && !findings->items.empty()) return &findings->items.front();
    return body.find("data");
}

}  // namespace

FilesWorld::FilesWorld() {
    if (std::get<1>(GetParam()) == Kept::folder) return;
    bucket.emplace();
    const S3Settings settings = bucket->settings();
    std::ofstream(world.installation().data() / "files.json")
        << R"({"endpoint":")" + settings.endpoint + R"(","bucket":")" + settings.bucket + R"(","prefix":")"
               + settings.prefix + R"(","region":")" + settings.key.region + R"(","access_key":")"
               + settings.key.access_key + R"(","secret_key":")" + settings.key.secret_key + "\"}";
    world.reopen();
}

std::string world_name(const testing::TestParamInfo<std::tuple<Backend, Kept>>& info) {
    const bool sqlite = std::get<0>(info.param) == Backend::sqlite;
    return std::string(sqlite ? "Sqlite" : "Postgres")
           + (std::get<1>(info.param) == Kept::folder ? "Folder" : "Bucket");
}

std::string uploads_path(const std::string& id) {
    return "/api/v1/files/uploads" + (id.empty() ? "" : "/" + id);
}
std::string file_path(const std::string& id, const std::string& more) {
    return "/api/v1/files/files/" + id + more;
}

std::string member(const http::Response& response, const std::string& name) {
    const json::Value body = json::parse(response.body);
    const json::Value* data = data_in(body);
    const json::Value* found = data ? data->find(name) : nullptr;
    return found ? found->text : "?";
}
std::string code_of(const http::Response& response) { return member(response, "code"); }

std::string bytes_of(http::Response response) {
    if (response.file.file) {
        std::string bytes(response.file.length, '\0');
        const auto got = ::pread(response.file.file->descriptor(), bytes.data(), bytes.size(),
                                 static_cast<off_t>(response.file.offset));
        return got == std::ssize(bytes) ? bytes : "?short";
    }
    if (!response.next_chunk) return response.body;
    std::string all;
    for (bool more = true; more;) {
        std::string piece;
        more = response.next_chunk(piece);
        all += piece;
    }
    return all;
}

std::string FilesWorld::begin(const Actor& actor, const std::string& name, std::size_t size,
                              const std::string& sha256) {
    std::string body;
    {
        json::Object object(body);
        object.text("name", name);
        object.number("size", static_cast<std::int64_t>(size));
        if (!sha256.empty()) object.text("sha256", sha256);
    }
    const http::Response answer = world.call(actor, "POST " + uploads_path(), body);
    return answer.status == 200 ? member(answer, "id") : code_of(answer);
}

http::Response FilesWorld::send(const Actor& actor, const std::string& upload_id, std::size_t offset,
                                const std::string& bytes) {
    return world.call(actor, "PATCH " + uploads_path(upload_id), bytes,
                      {{"Upload-Offset", std::to_string(offset)}});
}

std::string FilesWorld::upload(const Actor& actor, const std::string& name, const std::string& bytes) {
    const std::string id = begin(actor, name, bytes.size());
    const http::Response answer = send(actor, id, 0, bytes);
    EXPECT_EQ(answer.status, 201) << id << answer.body;
    return answer.status == 201 ? member(answer, "file_id") : code_of(answer);
}

std::string FilesWorld::content(const Actor& actor, const std::string& file) {
    return bytes_of(world.call(actor, "GET " + file_path(file, "/content")));
}

std::unique_ptr<http::Sink> FilesWorld::begin_sending(const Actor& actor, const std::string& upload_id,
                                                      std::size_t offset) {
    ask(actor, "GET " + uploads_path(upload_id));  // from here on the world takes requests for his
    http::Request request{.method = "PATCH", .path = uploads_path(upload_id), .id = "test-request"};
    request.headers.add("Upload-Offset", std::to_string(offset));
    http::Intake intake = world.api().intake(request);
    EXPECT_TRUE(intake.sink) << (intake.refusal ? intake.refusal->body : "");
    return std::move(intake.sink);
}

std::size_t FilesWorld::contents() {
    std::size_t count = 0;
    vault().each([&](const truong::files::Kept&) { ++count; });
    return count;
}

std::size_t FilesWorld::staged() {
    std::error_code none;
    const std::filesystem::directory_iterator all(data() / "uploads", none);
    return static_cast<std::size_t>(std::distance(all, {}));
}

void FilesWorld::set_quota(std::int64_t bytes) {
    world.write(world.system, [&](Tx& tx) { tx.put(FileQuota{.school = world.school, .bytes = bytes}); });
}

}  // namespace truong::files::test
