// `truong serve`: what it answers, when it refuses to start, how it ends.
#include <ifaddrs.h>
#include <net/if.h>

#include <csignal>
#include <cstring>
#include <fstream>

#include "tests/program/held_database.hpp"
#include "tests/program/program.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

class Serve : public Program {};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

void write_file(const std::filesystem::path& file, const std::string& text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

/// A server that must not start.
Ended refused_server(const Data& data, std::uint16_t port = 0) {
    return data.run({"serve", "--port", std::to_string(port)});
}

/// An address of this machine that others can reach.
std::optional<std::string> outside_address() {
    ifaddrs* all = nullptr;
    if (::getifaddrs(&all) != 0) return std::nullopt;
    std::optional<std::string> found;
    for (const ifaddrs* one = all; one != nullptr; one = one->ifa_next) {
        if (!one->ifa_addr || one->ifa_addr->sa_family != AF_INET || (one->ifa_flags & IFF_LOOPBACK))
            continue;
        sockaddr_in address{};
        std::memcpy(&address, one->ifa_addr, sizeof address);
        char text[INET_ADDRSTRLEN] = {};
        ::inet_ntop(AF_INET, &address.sin_addr, text, sizeof text);
        found = text;
    }
    ::freeifaddrs(all);
    return found;
}

}  // namespace

TEST_P(Serve, AnswersForHealthFiguresAndItsDescription) {
    data.prepare();
    Server server(data);
    EXPECT_EQ(server.get("/healthz").status, 200);
    EXPECT_EQ(server.get("/readyz").body, "ready\n");
    const auto metrics = server.get("/metrics");
    EXPECT_EQ(metrics.status, 200);
    EXPECT_TRUE(contains(metrics.body, "# TYPE")) << metrics.body;
    const json::Value description = json::parse(server.get("/api/openapi.json").body, {.items = 1'000'000});
    EXPECT_EQ(description.find("openapi")->text, "3.1.0");
    EXPECT_EQ(server.stop(SIGTERM), 0);
}

TEST_P(Serve, ShowsRowsToATokenAndToNobodyElse) {
    const std::string token = data.prepare();
    Server server(data);
    EXPECT_EQ(server.get(campuses).status, 401);
    EXPECT_EQ(server.get(campuses, "ts_0123").status, 401);
    ASSERT_EQ(server.post(campuses, token, campus_body(1)).status, 201);
    const json::Value list = json::parse(server.get(campuses, token).body);
    EXPECT_EQ(list.find("data")->items.size(), 2u) << "the main campus and the new one";
    const Ended revoked = data.run({"token", "revoke", "--name", "office"});
    EXPECT_EQ(revoked.status, 0) << revoked.err;
    // The server remembers tokens for a moment.
    EXPECT_TRUE(eventually([&] { return server.get(campuses, token).status == 401; }));
    EXPECT_EQ(server.stop(SIGTERM), 0);
}

/// Figures tell about the school: a client from elsewhere gets none, also when the server listens for him.
TEST_P(Serve, ShowsFiguresToTheMachineItselfOnly) {
    data.prepare();
    const auto outside = outside_address();
    if (!outside) GTEST_SKIP() << "the machine has no address but its own";
    Server server(data);
    http::test::RawClient stranger(server.port(), outside->c_str());
    ASSERT_TRUE(stranger.connected());
    EXPECT_EQ(stranger.ask(request_text("/healthz", {})).status, 200);
    const auto answer = stranger.ask(request_text("/metrics", {}));
    EXPECT_EQ(answer.status, 404);
    EXPECT_FALSE(contains(answer.body, "truong_http"));
}

TEST_P(Serve, FinishesARequestAfterTermAndInt) {
    const std::string token = data.prepare();
    for (const int signal : {SIGTERM, SIGINT}) {
        Server server(data);
        http::test::RawClient client(server.port());
        {
            const HeldDatabase held(data);
            client.send(request_text(campuses, token, campus_body(signal)));
            ASSERT_TRUE(works_on(server, 1));
            server.process().signal(signal);
            EXPECT_TRUE(eventually([&] { return !http::test::RawClient(server.port()).connected(); }));
            EXPECT_TRUE(server.process().running());
        }
        EXPECT_EQ(client.receive().status, 201);
        EXPECT_EQ(server.process().wait(), 0);
    }
    EXPECT_EQ(data.number("select count(*) from org_campus"), 3);
}

TEST_P(Serve, GivesOutTheWebClientBesideTheApi) {
    data.prepare();
    const std::filesystem::path web = data.folder() / "web";
    write_file(web / "200.html", "<script>alert(1)</script>");
    write_file(web / "_app/immutable/start.js", "start()");
    write_file(web / "service-worker.js", "work()");
    Server server(data, {"--web", web.string()});
    const auto page = server.get("/r/people/pupils");
    EXPECT_EQ(page.body, "<script>alert(1)</script>");
    EXPECT_TRUE(contains(page.field("content-security-policy"), "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2"));
    EXPECT_EQ(page.field("x-frame-options"), "DENY");
    EXPECT_EQ(page.field("cache-control"), "no-cache");
    EXPECT_TRUE(contains(server.get("/_app/immutable/start.js").field("cache-control"), "immutable"));
    EXPECT_EQ(server.get("/service-worker.js").field("cache-control"), "no-cache");
    for (const char* path : {"/api/nothing", "/api", "/api/v1/org/schools", "/api/../api/v1/none"}) {
        const auto answer = server.get(path);
        EXPECT_FALSE(contains(answer.body, "script")) << path;
        EXPECT_GE(answer.status, 400) << path;
    }
    EXPECT_EQ(server.get("/api/nothing").field("content-security-policy"),
              "default-src 'none'; frame-ancestors 'none'");
    EXPECT_EQ(server.get("/api/v1/org/schools").field("cache-control"), "no-store");
    EXPECT_EQ(server.get("/healthz").body, "ok\n");
}

TEST_P(Serve, SaysHowToBuildTheWebClient) {
    data.prepare();
    {
        Server server(data, {"--web", data.folder().string()});
        EXPECT_EQ(server.get("/").status, 404) << "a folder without pages";
    }
    EXPECT_EQ(data.run({"serve", "--port", "0", "--web", "/nowhere/at/all"}).status, 1);
}

/// A proxy that ends TLS: cookies are for https only, the page's own origin is the host that it asked for.
TEST_P(Serve, WorksBehindAProxyUnderTls) {
    data.prepare();
    write_file(data.folder() / "password", "con ngựa đúng pin\n");
    const Ended added =
        data.run({"user", "add", "--name", "quan.tri", "--person", "Nguyễn Văn Hòa", "--administrator",
                  "--password-file", (data.folder() / "password").string()});
    ASSERT_EQ(added.status, 0) << added.err;
    const Server server(data, {"--trusted-proxy", "127.0.0.8,127.0.0.9"});
    const std::string body = R"({"name":"quan.tri","password":"con ngựa đúng pin","cookie":true})";
    const auto sign_in = [&](const char* peer, const std::string& origin) {
        http::test::RawClient client(server.port(), peer);
        return client.ask("POST /api/v1/accounts/sessions HTTP/1.1\r\nHost: truong.example\r\nOrigin: "
                          + origin
                          + "\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 203.0.113.5\r\nContent-Length: "
                          + std::to_string(body.size()) + "\r\n\r\n" + body);
    };
    const auto proxied = sign_in("127.0.0.9", "https://truong.example");
    EXPECT_EQ(proxied.status, 201) << proxied.body;
    EXPECT_TRUE(contains(proxied.field("set-cookie"), "__Host-truong_")) << proxied.field("set-cookie");
    EXPECT_TRUE(contains(proxied.field("set-cookie"), "; Secure"));
    EXPECT_NE(proxied.field("strict-transport-security"), "");
    EXPECT_EQ(sign_in("127.0.0.9", "https://evil.example").status, 403);
    const auto direct = sign_in("127.0.0.1", "https://truong.example");
    EXPECT_FALSE(contains(direct.field("set-cookie"), "Secure")) << "anybody can write such a header";
    EXPECT_EQ(direct.field("strict-transport-security"), "");
}

TEST_P(Serve, RefusesADatabaseThatIsNotMigrated) {
    const Ended ended = refused_server(data);
    EXPECT_EQ(ended.status, 3) << ended.err;
    EXPECT_TRUE(contains(ended.err, "0001_")) << ended.err;
    EXPECT_EQ(ended.out, "");
}

TEST_P(Serve, MigratesByItselfWhenAsked) {
    Server server(data, {"--migrate"});
    EXPECT_EQ(server.get("/readyz").status, 200);
    EXPECT_EQ(server.stop(SIGTERM), 0);
}

TEST_P(Serve, RefusesAPortThatIsTaken) {
    data.prepare();
    Server server(data);
    Data other(Backend::sqlite);
    other.prepare();
    const Ended ended = refused_server(other, server.port());
    EXPECT_EQ(ended.status, 1);
    EXPECT_TRUE(contains(ended.err, "127.0.0.1")) << ended.err;
    EXPECT_EQ(ended.out, "");
    EXPECT_EQ(server.get("/healthz").status, 200);
}

/// Two servers on one SQLite file would wait for each other's commits; PostgreSQL is made for several.
TEST_P(Serve, SecondServerOnTheSameData) {
    const std::string token = data.prepare();
    Server first(data);
    if (GetParam() == Backend::sqlite) {
        const Ended ended = refused_server(data);
        EXPECT_EQ(ended.status, 3) << ended.err;
        EXPECT_TRUE(contains(ended.err, "unavailable")) << ended.err;
    } else {
        Server second(data);
        EXPECT_EQ(second.post(campuses, token, campus_body(1)).status, 201);
        EXPECT_EQ(first.post(campuses, token, campus_body(2)).status, 201);
        EXPECT_EQ(second.stop(SIGTERM), 0);
    }
    EXPECT_EQ(first.get(campuses, token).status, 200);
    EXPECT_EQ(first.stop(SIGTERM), 0);
}

INSTANTIATE_TEST_SUITE_P(, Serve, testing::Values(Backend::sqlite, Backend::postgres), backend_name);

}  // namespace truong::test
