// A school moved from the command line, also by somebody who pulls the plug.
#include <csignal>

#include "app/modules.hpp"
#include "tests/program/program.hpp"
#include "tests/world/authorities.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

class ProgramSchoolArchive : public Program {
protected:
    ProgramSchoolArchive() : from(GetParam()), file(from.folder().string() + ".zip") {
        EXPECT_EQ(from.run({"migrate", "apply"}).status, 0);
        EXPECT_EQ(from.run({"demo", "--size", "small"}).status, 0);
        const json::Value schools = json::parse(from.run({"school", "list", "--json"}).out);
        code = schools.items.front().find("code")->text;
        EXPECT_EQ(data.run({"migrate", "apply"}).status, 0);
    }
    ~ProgramSchoolArchive() override { std::filesystem::remove(file); }

    Ended save() const { return from.run({"school", "export", "--school", code, "--out", file, "--json"}); }
    Words loading() const { return data.with_place({"school", "import", file, "--json"}); }
    static std::unique_ptr<Installation> open(const Data& place) {
        return std::make_unique<Installation>(
            InstallationSettings{.data = place.folder(),
                                 .database = place.address(),
                                 .connections = {.connections = 2, .alone = false}},
            modules());
    }
    void add_authorities() const { copy_authorities(open(from)->store(), open(data)->store()); }
    std::int64_t rows(const std::string& table) const { return data.number("select count(*) from " + table); }

    const Data from;
    std::string file, code;
};
INSTANTIATE_TEST_SUITE_P(, ProgramSchoolArchive, testing::Values(Backend::sqlite, Backend::postgres),
                         backend_name);

TEST_P(ProgramSchoolArchive, goes_out_and_comes_in) {
    const Ended saved = save();
    ASSERT_EQ(saved.status, 0) << saved.err;
    const json::Value told = json::parse(saved.out);
    EXPECT_EQ(save().status, 3) << "nothing is overwritten";
    const Ended refused = run_truong(loading());
    EXPECT_EQ(refused.status, 3);
    EXPECT_NE(refused.out.find("archive_reference_missing"), std::string::npos) << refused.out;
    add_authorities();
    Words dry = loading();
    dry.push_back("--dry-run");
    EXPECT_EQ(run_truong(dry).status, 0);
    EXPECT_EQ(rows("org_school"), 0);
    const Ended loaded = run_truong(loading());
    ASSERT_EQ(loaded.status, 0) << loaded.out << loaded.err;
    const json::Value arrived = json::parse(loaded.out);
    EXPECT_EQ(arrived.find("added")->integer(), told.find("rows")->integer());
    EXPECT_EQ(run_truong(loading()).status, 3) << "it is there already";
    EXPECT_EQ(data.run({"log", "verify"}).status, 0);
    EXPECT_EQ(data.run({"files", "check"}).status, 0);
}

/// Rows of parts that come early, in the middle and late.
constexpr const char* parts[] = {"org_school",    "people_person",        "people_pupil",
                                 "classes_class", "quality_record_score", "org_reach"};

void expect_all_or_nothing(const Data& data) {
    const auto rows = [&](const char* part) {
        return data.number(std::string("select count(*) from ") + part);
    };
    const bool whole = rows("org_school") == 1;
    for (const char* part : parts) EXPECT_EQ(rows(part) > 0, whole) << part;
}

TEST_P(ProgramSchoolArchive, a_kill_leaves_all_or_nothing) {
    ASSERT_EQ(save().status, 0);
    add_authorities();
    Words command = loading();
    command.insert(command.begin(), std::string(BINARY_DIR) + "/truong");
    for (int wait_ms = 20; wait_ms < 200; wait_ms *= 2) {
        Process process(command);
        let_time_pass(std::chrono::milliseconds(wait_ms));
        process.signal(SIGKILL);
        process.wait();
        expect_all_or_nothing(data);
    }
    // And as soon as anything of it can be seen at all.
    const auto beside = data.open();
    const auto seen = [&] {
        std::int64_t rows = 0;
        beside->read([&](db::Connection& connection) {
            for (const char* part : parts) {
                db::Query query(connection, std::string("select count(*) from ") + part);
                query.next();
                rows += query.number(0);
            }
        });
        return rows > 0;
    };
    Process process(command);
    EXPECT_TRUE(eventually([&] { return seen() || !process.running(); }, std::chrono::minutes(1)));
    process.signal(SIGKILL);
    process.wait();
    expect_all_or_nothing(data);
    EXPECT_EQ(run_truong(loading()).status, rows("org_school") == 1 ? 3 : 0);
    EXPECT_EQ(rows("org_school"), 1);
    for (const auto& entry : std::filesystem::directory_iterator(data.folder()))
        EXPECT_EQ(entry.path().filename().string().find(".unfinished-"), std::string::npos) << entry.path();
}

}  // namespace
}  // namespace truong::test
