// kill -9 while clients write: what was acknowledged is there, whole, and no id is given twice. What was
// acknowledged is known from a journal outside of the server and its data.
#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <mutex>
#include <set>
#include <sstream>

#include "base/check.hpp"
#include "tests/program/cluster.hpp"
#include "tests/program/program.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

constexpr int clients = 4;

int rounds() { return std::getenv("TRUONG_TEST_LONG") ? 25 : 3; }

/// A line is durable before the next request is sent.
class Journal {
public:
    struct Line {
        std::int64_t roll, change_set;
    };
    explicit Journal(std::filesystem::path path)
        : path_(std::move(path)),
          file_(::open(path_.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600)) {
        check(file_ >= 0, "no journal");
    }
    ~Journal() {
        ::close(file_);
        std::filesystem::remove(path_);
    }
    Journal(const Journal&) = delete;
    Journal& operator=(const Journal&) = delete;

    void add(const Line& line) {
        const std::string text = std::to_string(line.roll) + ' ' + std::to_string(line.change_set) + '\n';
        const std::lock_guard lock(mutex_);
        check(::write(file_, text.data(), text.size()) == std::ssize(text) && ::fsync(file_) == 0, "journal");
        ++size_;
    }
    int size() const {
        const std::lock_guard lock(mutex_);
        return size_;
    }
    std::vector<Line> lines() const {
        std::ifstream file(path_);
        std::vector<Line> lines;
        for (Line line{}; file >> line.roll >> line.change_set;) lines.push_back(line);
        return lines;
    }

private:
    std::filesystem::path path_;
    int file_;
    mutable std::mutex mutex_;
    int size_ = 0;
};

/// The ids of all rows of a list of the API, as they stand in it.
std::vector<std::string> ids_in(const Server& server, const std::string& path) {
    std::vector<std::string> ids;
    const json::Value answer = json::parse(server.get(path).body);
    for (const json::Value& row : answer.find("data")->items) ids.push_back(row.find("id")->text);
    return ids;
}

/// Calls rolls, each of another day, until the connection ends or it is told to stop.
class Writers {
public:
    Writers(const Server& server, Journal& journal, std::atomic<int>& day)
        : port_(server.port()), journal_(journal), day_(day),
          group_(ids_in(server, "/api/v1/toy/groups").front()) {
        for (const std::string& child : ids_in(server, "/api/v1/toy/children"))
            marks_ += (marks_.empty() ? "" : ",") + (R"({"present":true,"child_id":")" + child + "\"}");
        for (int i = 0; i < clients; ++i) threads_.emplace_back([this] { write(); });
    }
    ~Writers() { join(); }
    Writers(const Writers&) = delete;
    Writers& operator=(const Writers&) = delete;

    void stop() { stopping_ = true; }
    void join() {
        for (std::thread& thread : threads_)
            if (thread.joinable()) thread.join();
    }
    /// Refusals that are neither success nor "not for the moment".
    std::string surprise() const {
        const std::lock_guard lock(mutex_);
        return surprise_;
    }

private:
    void write() {
        http::test::RawClient client(port_);
        while (!stopping_) {
            const auto date = iso_text(Date{20000 + day_++});
            const std::string body = R"({"group_id":")" + group_ + R"(","date":")"
                                     + std::string(date.data(), date.size()) + R"(","marks":[)" + marks_
                                     + "]}";
            const auto answer = client.ask(request_text("/api/v1/toy/rolls/call", {}, body));
            if (answer.status == 0) return;
            if (answer.status / 100 == 2)
                keep(answer);
            else if (answer.status != 503)
                note(answer.body);
        }
    }
    void keep(const http::test::RawResponse& answer) {
        const json::Value body = json::parse(answer.body);
        const auto roll = parse_id("rol", body.find("data")->find("id")->text);
        const auto set = parse_id("chg", answer.field("change-set"));
        if (roll && set)
            journal_.add({*roll, *set});
        else
            note(answer.body);
    }
    void note(const std::string& text) {
        const std::lock_guard lock(mutex_);
        surprise_ = text;
    }

    std::uint16_t port_;
    Journal& journal_;
    std::atomic<int>& day_;
    std::string group_, marks_;
    std::atomic<bool> stopping_ = false;
    mutable std::mutex mutex_;
    std::string surprise_;
    std::vector<std::thread> threads_;
};

Words toy_command(const Data& data) {
    return {std::string(BINARY_DIR) + "/tests/truong_toy", data.folder().string(), data.address()};
}

/// The roll, its marks, its line of the log, all lines of its change set, its event.
std::string parts_of(db::Connection& connection, const Journal::Line& line) {
    std::string parts;
    const std::pair<const char*, std::int64_t> questions[] = {
        {"select count(*) from toy_roll where id = ? and ended_at is null", line.roll},
        {"select count(*) from toy_mark where roll_id = ? and ended_at is null", line.roll},
        {"select count(*) from change_log where row_id = ?", line.roll},
        {"select count(*) from change_log where change_set_id = ?", line.change_set},
        {"select count(*) from outbox where change_set_id = ?", line.change_set}};
    for (const auto& [sql, id] : questions) {
        db::Query query(connection, sql);
        query.bind(id).next();
        parts += (parts.empty() ? "" : " ") + std::to_string(query.number(0));
    }
    return parts;
}

/// Also of what was written and never acknowledged.
void expect_no_halves(const Data& data) {
    EXPECT_EQ(data.number("select count(*) from toy_roll r where 5 <> (select count(*) from toy_mark m where "
                          "m.roll_id = r.id)"),
              0);
    EXPECT_EQ(data.number("select count(*) from toy_roll"), data.number("select count(*) from outbox"));
    EXPECT_EQ(
        data.number("select count(*) from change_log l where not exists (select 1 from change_set s where "
                    "s.id = l.change_set_id)"),
        0);
    EXPECT_EQ(
        data.number("select count(*) from change_set s where not exists (select 1 from change_log l where "
                    "l.change_set_id = s.id)"),
        0);
    EXPECT_EQ(data.number("select count(*) from outbox o where 6 <> (select count(*) from change_log l where "
                          "l.change_set_id = o.change_set_id)"),
              0);
}

/// Every line of the journal with all that was written in its change set.
void expect_whole(const Data& data, const Journal& journal) {
    std::set<std::int64_t> ids;
    data.open()->read([&](db::Connection& connection) {
        for (const Journal::Line& line : journal.lines()) {
            EXPECT_TRUE(ids.insert(line.roll).second) << "an id was given twice: " << line.roll;
            EXPECT_EQ(parts_of(connection, line), "1 5 1 6 1") << "roll " << line.roll;
        }
    });
    EXPECT_EQ(static_cast<int>(ids.size()), journal.size());
    expect_no_halves(data);
}

/// Twice, for the first one seals what the killed server left open.
void expect_log_whole(const Data& data) {
    for (int i = 0; i < 2; ++i) {
        const Ended ended = data.run({"log", "verify", "--json"});
        EXPECT_EQ(ended.status, 0) << ended.err;
        EXPECT_EQ(ended.out, "{\"broken_at\":null}\n");
    }
    EXPECT_GT(data.number("select count(*) from change_seal"), 0);
}

class Kill : public testing::TestWithParam<Backend> {};

/// Until so many more are acknowledged, or a minute has passed.
bool acknowledged(const Journal& journal, int more) {
    const int goal = journal.size() + more;
    return eventually([&] { return journal.size() >= goal; }, std::chrono::minutes(1));
}

}  // namespace

TEST_P(Kill, ServerKilledDuringWritesLosesNothing) {
    const Data data(GetParam());
    Journal journal(data.folder().string() + ".journal");
    std::atomic<int> day = 0;
    for (int round = 0; round < rounds(); ++round) {
        Server server(toy_command(data));
        Writers writers(server, journal, day);
        EXPECT_TRUE(acknowledged(journal, 40 + 37 * (round % 4)));
        server.process().signal(SIGKILL);
        EXPECT_EQ(server.process().wait(), -SIGKILL);
        writers.join();
        EXPECT_EQ(writers.surprise(), "");
        expect_whole(data, journal);
    }
    Server server(toy_command(data));
    expect_whole(data, journal);
    EXPECT_EQ(server.stop(SIGTERM), 0);
    expect_log_whole(data);
}

/// The database dies below a server that lives on.
TEST(KillPostgres, DatabaseKilledDuringWritesLosesNothing) {
    Cluster cluster;
    const Data data(cluster.address());
    Journal journal(data.folder().string() + ".journal");
    std::atomic<int> day = 0;
    Server server(toy_command(data));
    {
        Writers writers(server, journal, day);
        for (int round = 0; round < std::min(rounds(), 5); ++round) {
            EXPECT_TRUE(acknowledged(journal, 60));
            cluster.crash();
            cluster.resume();
        }
        EXPECT_TRUE(acknowledged(journal, 60));
        writers.stop();
        writers.join();
        EXPECT_EQ(writers.surprise(), "");
    }
    EXPECT_EQ(server.stop(SIGTERM), 0);
    expect_whole(data, journal);
    expect_log_whole(data);
}

INSTANTIATE_TEST_SUITE_P(, Kill, testing::Values(Backend::sqlite, Backend::postgres), backend_name);

}  // namespace truong::test
