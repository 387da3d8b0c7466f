// How long the binary takes from its start until it is ready, and how much memory it holds while nobody asks.
#include <csignal>
#include <cstdio>
#include <fstream>

#include "bench/figures.hpp"
#include "tests/program/program.hpp"

namespace truong::bench {
namespace {

constexpr int requests = 1'000;

/// Resident memory in MB, of private and shared pages.
double resident_mb(pid_t id) {
    std::ifstream status("/proc/" + std::to_string(id) + "/status");
    for (std::string word; status >> word;) {
        double kilobytes = 0;
        if (word == "VmRSS:" && status >> kilobytes) return kilobytes / 1024;
    }
    return 0;
}

void ask_often(const test::Server& server, const std::string& token) {
    http::test::RawClient client(server.port());
    const std::string request = test::request_text(test::campuses, token);
    for (int i = 0; i < requests; ++i) client.ask(request);
}

void measure(test::Backend backend) {
    test::Data data(backend);
    const std::string token = data.prepare();
    std::vector<double> ready_ms, fresh_mb, used_mb;
    for (int round = 0; round < round_count(); ++round) {
        const auto begin = Stopwatch::now();
        test::Server server(data);
        while (server.get("/readyz").status != 200) continue;
        ready_ms.push_back(ms_since(begin));
        fresh_mb.push_back(resident_mb(server.process().id()));
        ask_often(server, token);
        used_mb.push_back(resident_mb(server.process().id()));
        server.stop(SIGTERM);
    }
    std::printf("| %s | %.0f | %.1f | %.1f |\n", backend == test::Backend::sqlite ? "SQLite" : "PostgreSQL",
                median(ready_ms), median(fresh_mb), median(used_mb));
}

}  // namespace
}  // namespace truong::bench

int main() {
    std::printf("### Start and memory of `truong serve`\n\n");
    std::printf(
        "| database | start to ready, ms | resident, MB | after 1,000 requests, MB "
        "|\n|---|---:|---:|---:|\n");
    truong::bench::measure(truong::test::Backend::sqlite);
    if (std::getenv("TRUONG_TEST_PG")) truong::bench::measure(truong::test::Backend::postgres);
    std::printf("\nTargets: ready within 1,000 ms, at most 40 MB.\n\n");
    return 0;
}
