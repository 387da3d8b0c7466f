// A large upload through the real server: how fast, and how much memory it costs.
#include <csignal>
#include <cstdio>
#include <fstream>

#include "bench/figures.hpp"
#include "catalog/json_tree.hpp"
#include "tests/program/program.hpp"

namespace truong::bench {
namespace {

constexpr std::size_t file_size = 200'000'000;
constexpr std::size_t sent_at_once = 1'000'000;

/// Memory in MB by its name in /proc: VmRSS now, VmHWM at its highest.
double memory_mb(pid_t id, const std::string& name) {
    std::ifstream status("/proc/" + std::to_string(id) + "/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == name + ':' && status >> kilobytes) return kilobytes / 1024;
    }
    return 0;
}

std::string member(const http::test::RawResponse& answer, const std::string& name) {
    const json::Value body = json::parse(answer.body);
    const json::Value* data = body.find("data");
    const json::Value* found = data ? data->find(name) : nullptr;
    return found ? found->text : "";
}

/// Sends the document; the id of the file, or nothing where it was refused.
std::string upload(const test::Server& server, const std::string& token) {
    const std::string path = "/api/v1/files/uploads";
    const std::string id = member(
        server.post(path, token, R"({"name":"a.pdf","size":)" + std::to_string(file_size) + "}"), "id");
    http::test::RawClient client(server.port());
    client.send("PATCH " + path + '/' + id + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                + "\r\nUpload-Offset: 0\r\nContent-Length: " + std::to_string(file_size) + "\r\n\r\n");
    const std::string begin = "%PDF-1.7\n", end = "\n%%EOF\n", filling(sent_at_once, ' ');
    client.send(begin);
    std::size_t left = file_size - begin.size() - end.size();
    for (; left > 0; left -= std::min(left, sent_at_once))
        client.send(std::string_view(filling).substr(0, left));
    client.send(end);
    return member(client.receive(), "file_id");
}

std::size_t download(const test::Server& server, const std::string& token, const std::string& file) {
    return server.get("/api/v1/files/files/" + file + "/content", token).body.size();
}

void measure(test::Backend backend) {
    std::vector<double> grown_mb, up_mb, down_mb;
    for (int round = 0; round < round_count(); ++round) {
        test::Data data(backend);
        const std::string token = data.prepare();
        test::Server server(data);
        server.get(test::campuses, token);
        const double before = memory_mb(server.process().id(), "VmRSS");
        const auto begun = Stopwatch::now();
        const std::string file = upload(server, token);
        up_mb.push_back(file_size / 1000.0 / ms_since(begun));
        grown_mb.push_back(memory_mb(server.process().id(), "VmHWM") - before);
        const auto asked = Stopwatch::now();
        if (download(server, token, file) != file_size) std::fprintf(stderr, "the file did not come back\n");
        down_mb.push_back(file_size / 1000.0 / ms_since(asked));
        server.stop(SIGTERM);
    }
    std::printf("| %s | %.0f | %.0f | %.1f |\n", backend == test::Backend::sqlite ? "SQLite" : "PostgreSQL",
                median(up_mb), median(down_mb), median(grown_mb));
}

}  // namespace
}  // namespace truong::bench

int main() {
    std::printf("### A file of 200 MB\n\n");
    std::printf("Up: until its row is committed, with fsync, SHA-256 and the inspection of its content.\n\n");
    std::printf(
        "| database | up, MB/s | down, MB/s | memory of the server grew by, MB |\n|---|---:|---:|---:|\n");
    truong::bench::measure(truong::test::Backend::sqlite);
    if (std::getenv("TRUONG_TEST_PG")) truong::bench::measure(truong::test::Backend::postgres);
    std::printf("\nTarget: at most 20 MB of memory.\n\n");
    return 0;
}
