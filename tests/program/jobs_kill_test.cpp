// kill -9 while events are told and jobs run: each roll that was called has been told once and followed up
// once. What is told carries a unique name, so that a second effect would fail and be seen.
#include <csignal>
#include <thread>

#include "tests/program/program.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

using namespace std::chrono_literals;

class JobsKill : public testing::TestWithParam<Backend> {};

std::vector<std::string> ids_of(const Server& server, const std::string& path) {
    std::vector<std::string> ids;
    const json::Value answer = json::parse(server.get(path).body);
    for (const json::Value& row : answer.find("data")->items) ids.push_back(row.find("id")->text);
    return ids;
}

/// Calls rolls, each of another day, until the connection ends.
void call_rolls(std::uint16_t port, const std::string& group, std::atomic<int>& day) {
    http::test::RawClient client(port);
    while (true) {
        const auto date = iso_text(Date{20000 + day++});
        const std::string body = R"({"group_id":")" + group + R"(","date":")"
                                 + std::string(date.data(), date.size()) + R"(","marks":[]})";
        if (client.ask(request_text("/api/v1/toy/rolls/call", {}, body)).status == 0) return;
    }
}

struct Counts {
    std::int64_t rolls, told, done;
};
Counts count(const Data& data) {
    return {data.number("select count(*) from toy_roll"),
            data.number("select count(*) from toy_group where name like 'told %' escape '\\'"),
            data.number("select count(*) from toy_group where name like 'done %' escape '\\'")};
}

Words working_server(const Data& data) {
    return {std::string(BINARY_DIR) + "/tests/truong_toy", data.folder().string(), data.address(), "work"};
}

/// Until some of the work is done and some is not.
void kill_in_the_middle(const Data& data, std::atomic<int>& day) {
    Server server(working_server(data));
    const std::string group = ids_of(server, "/api/v1/toy/groups").front();
    const std::int64_t before = count(data).done;
    std::vector<std::thread> callers;
    for (int i = 0; i < 2; ++i) callers.emplace_back([&] { call_rolls(server.port(), group, day); });
    EXPECT_TRUE(eventually([&] { return count(data).done >= before + 20; }, 90s));
    server.process().signal(SIGKILL);
    EXPECT_EQ(server.process().wait(), -SIGKILL);
    for (std::thread& caller : callers) caller.join();
}

}  // namespace

TEST_P(JobsKill, nothing_is_lost_and_nothing_has_two_effects) {
    const Data data(GetParam());
    std::atomic<int> day = 0;
    for (int round = 0; round < 2; ++round) kill_in_the_middle(data, day);
    Server server(working_server(data));
    const auto all_done = [&] {
        const Counts now = count(data);
        return now.rolls > 0 && now.told == now.rolls && now.done == now.rolls;
    };
    EXPECT_TRUE(eventually(all_done, 120s))
        << count(data).rolls << ' ' << count(data).told << ' ' << count(data).done;
    EXPECT_EQ(data.number("select count(*) from outbox_failure"), 0);
    const auto settled = [&] {
        return data.number("select count(*) from job where kind = 'toy.follow_up' and state <> 'done'") == 0;
    };
    EXPECT_TRUE(eventually(settled, 60s));
    EXPECT_EQ(data.number("select count(*) from job where kind = 'toy.follow_up'"), count(data).rolls);
    EXPECT_EQ(server.stop(SIGTERM), 0);
}

INSTANTIATE_TEST_SUITE_P(, JobsKill, testing::Values(Backend::sqlite, Backend::postgres), backend_name);

}  // namespace truong::test
