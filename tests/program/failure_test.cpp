// A database that is locked, full or gone: refused in bounded time with a problem document, nothing
// acknowledged is lost, and service resumes by itself.
#include <csignal>

#include "tests/program/cluster.hpp"
#include "tests/program/held_database.hpp"
#include "tests/program/program.hpp"

namespace truong::test {
namespace {

void expect_unavailable(const http::test::RawResponse& answer) {
    EXPECT_EQ(answer.status, 503) << answer.body;
    EXPECT_EQ(answer.field("content-type"), "application/problem+json");
    EXPECT_NE(answer.field("retry-after"), "");
    if (answer.body.empty()) return;
    const json::Value problem = json::parse(answer.body);
    EXPECT_EQ(problem.find("type")->text, "/problems/unavailable");
    ASSERT_EQ(problem.find("findings")->items.size(), 1u);
    EXPECT_NE(problem.find("findings")->items[0].find("message_vi")->text, "");
    EXPECT_NE(problem.find("findings")->items[0].find("message_en")->text, "");
}

std::int64_t campus_count(const Data& data) { return data.number("select count(*) from org_campus"); }

bool resumes(const Server& server, const std::string& token) {
    return eventually([&] { return server.get("/readyz").status == 200; }, std::chrono::minutes(1))
           && eventually([&] { return server.get(campuses, token).status == 200; }, std::chrono::minutes(1));
}

/// Writes until one is refused; gives how many were acknowledged.
int write_until_refused(const Server& server, const std::string& token, http::test::RawResponse& refusal) {
    constexpr int limit = 1000;
    for (int number = 1; number < limit; ++number) {
        refusal = server.post(campuses, token, campus_body(number));
        if (refusal.status != 201) return number - 1;
    }
    return limit;
}

}  // namespace

TEST_P(Program, WhileAnotherProcessHoldsTheDatabaseWritesAreRefusedAndReadsAreNot) {
    const std::string token = data.prepare();
    Server server(data);
    {
        const HeldDatabase held(data);
        expect_unavailable(server.post(campuses, token, campus_body(1)));
        EXPECT_EQ(server.get(campuses, token).status, 200);
    }
    EXPECT_EQ(server.post(campuses, token, campus_body(2)).status, 201);
    EXPECT_EQ(server.stop(SIGTERM), 0);
    EXPECT_EQ(campus_count(data), 2);
}

TEST(ProgramFull, FullDiskLosesNothingThatWasAcknowledged) {
    Data data(Backend::sqlite);
    const std::string token = data.prepare();
    Server server(data);
    ASSERT_EQ(server.post(campuses, token, campus_body(0)).status, 201);
    constexpr std::uint64_t little = 256 * 1024;
    server.process().limit_files(little);
    http::test::RawResponse refusal;
    const int written = write_until_refused(server, token, refusal);
    expect_unavailable(refusal);
    EXPECT_EQ(server.get(campuses, token).status, 200);
    expect_unavailable(server.post(campuses, token, campus_body(2000)));
    server.process().limit_files(std::nullopt);
    EXPECT_EQ(server.post(campuses, token, campus_body(2001)).status, 201);
    EXPECT_EQ(server.stop(SIGTERM), 0);
    EXPECT_EQ(campus_count(data), 1 + 1 + written + 1);
    EXPECT_EQ(data.number("select count(*) from change_set where operation = 'org.campuses.create'"),
              1 + written + 1);
    EXPECT_EQ(data.run({"log", "verify"}).status, 0);
}

TEST(ProgramGone, PostgresThatWasStoppedAndStartedAgainServesAgain) {
    Cluster cluster;
    Data data(cluster.address());
    const std::string token = data.prepare();
    Server server(data);
    ASSERT_EQ(server.post(campuses, token, campus_body(1)).status, 201);
    cluster.halt();
    expect_unavailable(server.get(campuses, token));
    expect_unavailable(server.post(campuses, token, campus_body(2)));
    EXPECT_EQ(server.get("/readyz").status, 503);
    EXPECT_EQ(server.get("/healthz").status, 200);
    cluster.resume();
    EXPECT_TRUE(resumes(server, token));
    EXPECT_EQ(server.post(campuses, token, campus_body(3)).status, 201);
    EXPECT_EQ(campus_count(data), 3);
    EXPECT_EQ(server.stop(SIGTERM), 0);
}

TEST(ProgramGone, ServerEndsInOrderWhileItsDatabaseIsGone) {
    Cluster cluster;
    Data data(cluster.address());
    data.prepare();
    Server server(data);
    cluster.halt();
    EXPECT_EQ(server.stop(SIGTERM), 0);
    const Ended ended = data.run({"serve", "--port", "0"});
    EXPECT_EQ(ended.status, 3);
    EXPECT_NE(ended.err.find("unavailable"), std::string::npos) << ended.err;
}

}  // namespace truong::test
