// A school moved from the command line, also by somebody who pulls the plug.
#include <csignal>
#include <thread>

#include "tests/program/program.hpp"
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

    Ended save() const {
        return from.run({"school", "export", "--school", code, "--out", file, "--json"});
    }
    Words loading() const { return data.with_place({"school", "import", file, "--json"}); }
    /// The authority above the demo's schools, as the archive wants to find it.
    void add_authorities() const {
        const auto source = from.open();
        std::vector<std::pair<std::string, std::string>> units;
        source->read([&](db::Connection& connection) {
            db::Query query(connection,
                            "select kind, code from org_unit where kind <> 'school' and kind <> 'campus'");
            while (query.next()) units.emplace_back(query.text(0), query.text(1));
        });
        data.open()->write([&](db::Connection& connection) {
            std::int64_t id = 0;
            for (const auto& [kind, unit] : units) {
                db::Query insert(connection,
                                 "insert into org_unit (id, kind, code, version) values (?, ?, ?, 1)");
                insert.bind(++id).bind(kind).bind(unit).run();
                db::Query period(connection,
                                 "insert into org_unit_period (id, unit_id, name, short_name, print_name, "
                                 "legal_basis, valid_from, version) values (?, ?, ?, '', '', '', "
                                 "'2000-01-01', 1)");
                period.bind(id).bind(id).bind(unit).run();
            }
        });
    }
    std::int64_t rows(const std::string& table) const {
        return data.number("select count(*) from " + table);
    }

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

TEST_P(ProgramSchoolArchive, a_kill_leaves_all_or_nothing) {
    ASSERT_EQ(save().status, 0);
    add_authorities();
    bool interrupted = false;
    for (int wait_ms = 100; wait_ms < 60'000 && rows("org_school") == 0; wait_ms += wait_ms / 4) {
        Words command = loading();
        command.insert(command.begin(), std::string(BINARY_DIR) + "/truong");
        Process process(command);
        std::this_thread::sleep_for(std::chrono::milliseconds(wait_ms));
        if (process.running()) process.signal(SIGKILL);
        interrupted |= process.wait() == -SIGKILL;
        const bool whole = rows("org_school") == 1;
        for (const char* table : {"people_person", "people_pupil", "classes_class", "org_reach"})
            EXPECT_EQ(rows(table) > 0, whole) << table << " after " << wait_ms << " ms";
    }
    EXPECT_TRUE(interrupted);
    if (rows("org_school") == 0) {
        EXPECT_EQ(run_truong(loading()).status, 0);
    }
    EXPECT_EQ(run_truong(loading()).status, 3) << "it is whole, and there";
    for (const auto& entry : std::filesystem::directory_iterator(data.folder()))
        EXPECT_EQ(entry.path().filename().string().find(".unfinished-"), std::string::npos) << entry.path();
}

}  // namespace
}  // namespace truong::test
