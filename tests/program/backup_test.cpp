// Backup and restoration as somebody does them: beside a server at work, on a full disk, killed half-way.
#include <csignal>
#include <fstream>
#include <set>

#include "platform/migrate/migrate.hpp"
#include "tests/program/program.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

/// Names in a folder that begin so, hidden ones too.
std::vector<std::string> names_in(const std::filesystem::path& folder, const std::string& begin) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename().string().starts_with(begin))
            names.push_back(entry.path().filename().string());
    return names;
}

class ProgramBackup : public Program {
protected:
    ProgramBackup()
        : folder(data.folder().string() + "_backups"), file(folder / "a.backup"), key(folder / "backup.key"),
          place(folder / "restored"),
          address(GetParam() == Backend::postgres ? create_database() : std::string()) {
        std::filesystem::create_directories(folder);
    }
    ~ProgramBackup() override {
        std::filesystem::remove_all(folder);
        if (!address.empty()) drop_database(address);
    }

    Words saving() const { return data.with_place({"backup", "--to", file.string(), "--key", key.string()}); }
    Words with_new_place(Words words) const {
        words.insert(words.end(), {"--data", place.string()});
        if (!address.empty()) words.insert(words.end(), {"--db", address});
        return words;
    }
    Words restoring() const { return with_new_place({"restore", file.string(), "--key", key.string()}); }
    static Words program(Words words) {
        words.insert(words.begin(), std::string(BINARY_DIR) + "/truong");
        return words;
    }
    void add_content(std::uintmax_t bytes) const {
        std::filesystem::create_directories(data.folder() / "files");
        std::ofstream(data.folder() / "files/large") << "begin";
        std::filesystem::resize_file(data.folder() / "files/large", bytes);
    }
    void expect_whole() const {
        const Ended ended = run_truong({"verify", file.string(), "--key", key.string()});
        EXPECT_EQ(ended.status, 0) << ended.err;
    }
    /// Kills the process as soon as the condition holds; it must not have come to its end.
    static void kill_when(const Words& command, const std::function<bool()>& holds) {
        Process process(command);
        EXPECT_TRUE(eventually([&] { return holds() || !process.running(); }, std::chrono::minutes(1)));
        EXPECT_TRUE(process.running()) << process.err();
        process.signal(SIGKILL);
        EXPECT_EQ(process.wait(), -SIGKILL);
    }

    std::filesystem::path folder, file, key, place;
    std::string address;
};

constexpr std::uintmax_t much = std::uintmax_t{64} << 20;

}  // namespace

TEST_P(ProgramBackup, BesideAServerAtWorkIsRestoredAndServes) {
    const std::string token = data.prepare();
    std::set<std::string> ids;
    const auto id_in = [](const http::test::RawResponse& answer) {
        return answer.status == 201 ? json::parse(answer.body).find("data")->find("id")->text : answer.body;
    };
    {
        Server server(data);
        std::atomic<int> written = 0;
        std::thread writer([&] {
            while (written < 60 && server.post(campuses, token, campus_body(written)).status == 201)
                ++written;
        });
        EXPECT_TRUE(eventually([&] { return written > 5; }));
        const Ended ended = run_truong(saving());
        EXPECT_EQ(ended.status, 0) << ended.err;
        EXPECT_NE(ended.err.find("keep a copy"), std::string::npos) << ended.err;
        writer.join();
        EXPECT_EQ(written, 60);
        ids.insert(id_in(server.post(campuses, token, campus_body(100))));
        EXPECT_EQ(server.stop(SIGTERM), 0);
    }
    expect_whole();
    const Ended ended = run_truong(restoring());
    ASSERT_EQ(ended.status, 0) << ended.err;
    Server server(program(with_new_place({"serve", "--port", "0"})));
    EXPECT_TRUE(ids.insert(id_in(server.post(campuses, token, campus_body(100)))).second);
    EXPECT_EQ(server.get(campuses, token).status, 200);
    EXPECT_EQ(server.stop(SIGTERM), 0);
    EXPECT_EQ(run_truong(with_new_place({"log", "verify"})).status, 0);
}

TEST_P(ProgramBackup, FullDiskLeavesNothingBehind) {
    data.prepare();
    add_content(much);
    std::string line = "ulimit -f 8192; exec";
    for (const std::string& word : program(saving())) line += " '" + word + "'";
    Process process({"/bin/sh", "-c", line});
    EXPECT_EQ(process.wait(), 3);
    EXPECT_NE(process.err().find("not enough space"), std::string::npos) << process.err();
    EXPECT_EQ(names_in(folder, ""), std::vector<std::string>{"backup.key"});
}

TEST_P(ProgramBackup, KilledWhileSavingLeavesNoBackup) {
    data.prepare();
    add_content(much);
    kill_when(program(saving()), [&] { return !names_in(folder, ".a.backup").empty(); });
    EXPECT_FALSE(std::filesystem::exists(file));
    add_content(1000);
    EXPECT_EQ(run_truong(saving()).status, 0);
    EXPECT_EQ(names_in(folder, ".a.backup"), std::vector<std::string>{});
    expect_whole();
}

TEST_P(ProgramBackup, KilledWhileRestoringLeavesNoInstallation) {
    data.prepare();
    add_content(much);
    ASSERT_EQ(run_truong(saving()).status, 0);
    const auto staged = [&](const char* inside) {
        for (const std::string& name : names_in(folder, ".restored"))
            if (std::filesystem::exists(folder / name / inside)) return true;
        return false;
    };
    for (const char* point : {"", "files/large"}) {
        kill_when(program(restoring()), [&] { return staged(point); });
        EXPECT_FALSE(std::filesystem::exists(place));
    }
    const Ended ended = run_truong(restoring());
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(names_in(folder, ".restored"), std::vector<std::string>{});
    EXPECT_EQ(std::filesystem::file_size(place / "files/large"), much);
}

TEST_P(ProgramBackup, FaultsOfTheCallerAreToldAndHarmNothing) {
    data.prepare();
    const auto told = [](const Words& words, const std::string& part) {
        const Ended ended = run_truong(words);
        EXPECT_EQ(ended.status, 3) << words.front();
        EXPECT_NE(ended.err.find(part), std::string::npos) << ended.err;
    };
    told({"verify", file.string(), "--key", key.string()}, "There is no backup key");
    ASSERT_EQ(run_truong(saving()).status, 0);
    told(saving(), "exists already");
    std::filesystem::create_directories(place / "something");
    told(restoring(), "is not empty");
    std::ofstream(folder / "text") << "text";
    told({"verify", (folder / "text").string(), "--key", key.string()}, "is not a backup");
    told({"backup", "--data", (folder / "nowhere").string(), "--to", file.string()}, "nothing to back up");
    EXPECT_FALSE(std::filesystem::exists(folder / "nowhere"));
    EXPECT_EQ(run_truong({"verify", file.string()}).status, 2);
}

TEST_P(ProgramBackup, KeepsTheNewestInAFolder) {
    data.prepare();
    const std::filesystem::path kept = folder / "kept";
    const Words words = data.with_place({"backup", "--to", kept.string() + "/", "--keep", "1", "--json"});
    const Ended first = run_truong(words);
    ASSERT_EQ(first.status, 0) << first.err;
    Ended second;
    const auto saved = [&] { return (second = run_truong(words)).status == 0; };
    EXPECT_TRUE(eventually(saved, std::chrono::minutes(1)));  // a name tells the second
    EXPECT_EQ(names_in(kept, "").size(), 1u);
    EXPECT_NE(json::parse(second.out).find("file")->text, json::parse(first.out).find("file")->text);
}

TEST_P(ProgramBackup, WithoutABackupThereIsNoMigration) {
    auto steps = migrate::embedded_steps();
    if (steps.size() < 2) GTEST_SKIP() << "there is only one migration";
    const std::string last = steps.back().name;
    steps.pop_back();
    std::filesystem::create_directories(data.folder());
    const auto migrated = [&] {
        return data.number("select count(*) from schema_step where name = ?", {last}) == 1;
    };
    migrate::apply_steps(*data.open(), steps);
    std::ofstream(data.folder() / "backups") << "in the way";
    EXPECT_NE(data.run({"migrate", "apply"}).status, 0);
    EXPECT_FALSE(migrated());
    std::filesystem::remove(data.folder() / "backups");
    const Ended ended = data.run({"migrate", "apply"});
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_TRUE(migrated());
    EXPECT_EQ(names_in(data.folder() / "backups", "before-").size(), 1u);
}

INSTANTIATE_TEST_SUITE_P(, ProgramBackup, testing::Values(Backend::sqlite, Backend::postgres), backend_name);

}  // namespace truong::test
