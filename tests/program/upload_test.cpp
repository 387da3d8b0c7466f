// Uploads through the binary: kill -9 in the middle, a full disk, and the file is whole byte by byte.
#include <csignal>
#include <random>

#include "base/check.hpp"
#include "tests/program/program.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

constexpr std::size_t file_size = 6'000'000;
const char* const uploads = "/api/v1/files/uploads";

/// What is taken for a document; its middle is never looked at.
std::string document(unsigned seed) {
    std::mt19937_64 random(seed);
    std::string bytes = "%PDF-1.7\n" + std::string(2000, ' ');
    while (bytes.size() < file_size - 7) bytes += static_cast<char>(random());
    return bytes + "\n%%EOF\n";
}

std::string member(const http::test::RawResponse& answer, const std::string& name) {
    const json::Value body = json::parse(answer.body);
    const json::Value* data = body.find("data");
    const json::Value* found = data ? data->find(name) : nullptr;
    return found ? found->text : "?" + answer.body;
}

std::string begin(const Server& server, const std::string& token) {
    const auto answer =
        server.post(uploads, token, R"({"name":"Kế hoạch.pdf","size":)" + std::to_string(file_size) + "}");
    return member(answer, "id");
}

std::string patch_head(const std::string& id, const std::string& token, std::size_t offset,
                       std::size_t size) {
    return "PATCH " + std::string(uploads) + '/' + id
           + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\nUpload-Offset: "
           + std::to_string(offset) + "\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
}

http::test::RawResponse send(const Server& server, const std::string& id, const std::string& token,
                             std::size_t offset, std::string_view bytes) {
    http::test::RawClient client(server.port());
    client.send(patch_head(id, token, offset, bytes.size()));
    client.send(bytes);
    return client.receive();
}

std::size_t offset_of(const Server& server, const std::string& id, const std::string& token) {
    const auto answer = server.get(std::string(uploads) + '/' + id, token);
    EXPECT_EQ(answer.status, 200) << answer.body;
    return answer.status == 200 ? std::stoull(answer.field("upload-offset")) : 0;
}

void expect_file(const Server& server, const std::string& token, const std::string& file,
                 const std::string& bytes) {
    const auto answer = server.get("/api/v1/files/files/" + file + "/content", token);
    EXPECT_EQ(answer.status, 200);
    EXPECT_TRUE(answer.body == bytes) << "the file is not what was sent";
}

class ProgramUpload : public Program {};
ON_BOTH(ProgramUpload);

TEST_P(ProgramUpload, IsResumedAfterKillAndWholeByteByByte) {
    const std::string token = data.prepare(), bytes = document(1);
    constexpr std::size_t acknowledged = 1'000'000;
    std::string id;
    std::size_t offset = 0;
    for (int round = 0; round < 3; ++round) {
        Server server(data);
        if (round == 0) {
            id = begin(server, token);
            ASSERT_EQ(send(server, id, token, 0, bytes.substr(0, acknowledged)).status, 200);
        }
        const std::size_t now = offset_of(server, id, token);
        EXPECT_GE(now, std::max(offset, acknowledged)) << "acknowledged bytes are lost";
        http::test::RawClient client(server.port());
        client.send(patch_head(id, token, now, file_size - now));
        client.send(std::string_view(bytes).substr(now, 1'000'000));
        EXPECT_TRUE(eventually([&] { return offset_of(server, id, token) > now; }));
        offset = offset_of(server, id, token);
        server.stop(SIGKILL);
    }
    Server server(data);
    const std::size_t now = offset_of(server, id, token);
    const auto last = send(server, id, token, now, std::string_view(bytes).substr(now));
    ASSERT_EQ(last.status, 201) << last.body;
    expect_file(server, token, member(last, "file_id"), bytes);
    EXPECT_EQ(data.number("select count(*) from files_stored_file"), 1);
    EXPECT_EQ(server.stop(SIGTERM), 0);
    const Ended checked = data.run({"files", "check"});
    EXPECT_EQ(checked.status, 0) << checked.out;
}

TEST_P(ProgramUpload, KilledWhileFinishingIsOneFileInTheEnd) {
    const std::string token = data.prepare(), bytes = document(2);
    std::string id;
    for (const int pause_ms : {0, 5, 15, 30, 60}) {
        Server server(data);
        if (id.empty()) id = begin(server, token);
        const std::size_t now = offset_of(server, id, token);
        http::test::RawClient client(server.port());
        client.send(patch_head(id, token, now, file_size - now));
        client.send(std::string_view(bytes).substr(now));
        let_time_pass(std::chrono::milliseconds(pause_ms));
        server.stop(SIGKILL);
    }
    Server server(data);
    const std::size_t now = offset_of(server, id, token);
    const auto last = send(server, id, token, now, std::string_view(bytes).substr(now));
    ASSERT_EQ(last.status / 100, 2) << last.body;
    expect_file(server, token, member(last, "file_id"), bytes);
    EXPECT_EQ(data.number("select count(*) from files_stored_file"), 1);
    EXPECT_EQ(server.stop(SIGTERM), 0);
    EXPECT_EQ(data.run({"files", "collect"}).status, 0);
    EXPECT_EQ(data.run({"files", "check"}).status, 0);
}

TEST(ProgramFull, UploadGoesOnOnceTheDiskHasRoomAgain) {
    Data data(Backend::sqlite);
    const std::string token = data.prepare(), bytes = document(3);
    Server server(data);
    const std::string id = begin(server, token);
    constexpr std::uint64_t little = 4'000'000;
    server.process().limit_files(little);
    const auto full = send(server, id, token, 0, bytes);
    EXPECT_EQ(full.status, 503);
    EXPECT_NE(full.body.find("disk_full"), std::string::npos) << full.body;
    EXPECT_EQ(offset_of(server, id, token), little);
    server.process().limit_files(std::nullopt);
    const auto last = send(server, id, token, little, std::string_view(bytes).substr(little));
    ASSERT_EQ(last.status, 201) << last.body;
    expect_file(server, token, member(last, "file_id"), bytes);
    EXPECT_EQ(server.stop(SIGTERM), 0);
}

TEST(ProgramUploadBounds, RefusalComesBeforeTheBytes) {
    Data data(Backend::sqlite);
    const std::string token = data.prepare();
    Server server(data);
    const std::string id = begin(server, token);
    http::test::RawClient wrong(server.port());
    std::string head = patch_head(id, token, 5, 100);
    head.insert(head.size() - 2, "Expect: 100-continue\r\n");
    EXPECT_EQ(wrong.ask(head).status, 409);
    http::test::RawClient unknown(server.port());
    EXPECT_EQ(unknown.ask(patch_head(id, "nonsense", 0, 100)).status, 401);
    http::test::RawClient long_one(server.port());
    EXPECT_EQ(long_one.ask(patch_head(id, token, 0, file_size + 1)).status, 413);
    EXPECT_EQ(offset_of(server, id, token), 0u);
}

}  // namespace
}  // namespace truong::test
