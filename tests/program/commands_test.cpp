// The commands of the binary, each as a process: what they print, how they refuse, how they exit.
#include <fstream>
#include <regex>

#include "tests/program/program.hpp"

namespace truong::test {
namespace {

enum Status { done = 0, failed = 1, usage = 2, refused = 3 };

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Ended so, and both languages say why.
void expect_refusal(const Ended& ended, int status, const std::string& vi, const std::string& en) {
    EXPECT_EQ(ended.status, status) << ended.err;
    EXPECT_TRUE(contains(ended.err, vi)) << ended.err;
    EXPECT_TRUE(contains(ended.err, en)) << ended.err;
}

}  // namespace

TEST(ProgramWords, HelpNamesEveryCommand) {
    const Ended ended = run_truong({"--help"});
    EXPECT_EQ(ended.status, done);
    for (const char* command :
         {"serve", "migrate plan", "migrate apply", "check", "generate", "school add", "token revoke",
          "user add", "user recover", "demo", "keys rotate", "log verify"})
        EXPECT_TRUE(contains(ended.out, std::string("truong ") + command)) << command;
}

TEST(ProgramWords, WithoutACommandTheHelpIsAFault) {
    const Ended ended = run_truong({});
    EXPECT_EQ(ended.status, usage);
    EXPECT_EQ(ended.out, "");
    EXPECT_TRUE(contains(ended.err, "truong serve"));
}

TEST(ProgramWords, UnknownCommandIsNamedInBothLanguages) {
    expect_refusal(run_truong({"fly"}), usage, "không có lệnh 'fly'", "there is no command 'fly'");
}

TEST(ProgramWords, UnknownOptionIsNamedInBothLanguages) {
    expect_refusal(run_truong({"check", "--fast", "yes"}), usage, "không có tham số --fast",
                   "there is no option --fast");
}

TEST(ProgramWords, MissingOptionIsNamedInBothLanguages) {
    expect_refusal(run_truong({"serve"}), usage, "thiếu --data", "--data is missing");
    expect_refusal(run_truong({"serve", "--data"}), usage, "--data cần một giá trị", "--data takes a value");
    expect_refusal(run_truong({"serve", "--data", "x", "--port", "70000"}), usage,
                   "--port cần một số 0-65535", "--port takes a number 0-65535");
}

TEST(ProgramWords, DeclarationsAreRight) {
    const Ended ended = run_truong({"check", "--json"});
    EXPECT_EQ(ended.status, done);
    EXPECT_EQ(ended.out, "{\"findings\":[]}\n");
}

TEST(ProgramWords, CommittedGeneratedFilesAreCurrent) {
    const Ended ended =
        run_truong({"generate", "--compare", "--out", std::string(SOURCE_DIR) + "/generated"});
    EXPECT_EQ(ended.status, done) << ended.out << "run: truong generate";
}

TEST(ProgramWords, GeneratedFilesThatDifferAreNamed) {
    const Data data(Backend::sqlite);
    const std::string folder = (data.folder() / "generated").string();
    EXPECT_EQ(run_truong({"generate", "--out", folder}).status, done);
    EXPECT_EQ(run_truong({"generate", "--out", folder, "--compare"}).status, done);
    std::ofstream(folder + "/types.ts", std::ios::app) << "// edited by hand\n";
    const Ended ended = run_truong({"generate", "--out", folder, "--compare"});
    EXPECT_EQ(ended.status, refused);
    EXPECT_TRUE(contains(ended.out, "types.ts"));
    EXPECT_FALSE(contains(ended.out, "openapi.json"));
}

TEST(ProgramWords, FolderThatCannotBeMadeIsNamed) {
    const Data data(Backend::sqlite);
    std::filesystem::create_directories(data.folder());
    const std::filesystem::path file = data.folder() / "file";
    std::ofstream(file) << "not a folder";
    const Ended ended = run_truong({"migrate", "apply", "--data", (file / "data").string()});
    EXPECT_EQ(ended.status, failed);
    EXPECT_TRUE(contains(ended.err, file.string())) << ended.err;
}

TEST_P(Program, MigratesOnceAndThenHasNothingToDo) {
    const Words plan{"migrate", "plan", "--json", "--folder", std::string(SOURCE_DIR) + "/migrations"};
    const Ended before = data.run(plan);
    EXPECT_EQ(before.status, done) << before.err;
    EXPECT_TRUE(before.out.starts_with("{\"pending\":[\"0001_")) << before.out;
    EXPECT_TRUE(before.out.ends_with("\"proposed\":null}\n"))
        << "declarations without a step: " << before.out;
    const Ended first = data.run({"migrate", "apply", "--json"});
    EXPECT_EQ(first.status, done) << first.err;
    EXPECT_TRUE(first.out.starts_with("{\"applied\":[\"0001_")) << first.out;
    const Ended second = data.run({"migrate", "apply", "--json"});
    EXPECT_EQ(second.status, done) << second.err;
    EXPECT_EQ(second.out, "{\"applied\":[]}\n");
    EXPECT_EQ(data.run(plan).out, "{\"pending\":[],\"proposed\":null}\n");
}

TEST_P(Program, AddsASchoolOnceAndListsIt) {
    ASSERT_EQ(data.run({"migrate", "apply"}).status, done);
    const Words add{"school", "add", "--code", "79000501", "--name", "Trường THCS Lê Lợi", "--stage", "thcs"};
    const Ended first = data.run(add);
    EXPECT_EQ(first.status, done) << first.err;
    EXPECT_TRUE(contains(first.out, "sch_")) << first.out;
    const Ended second = data.run(add);
    EXPECT_EQ(second.status, refused) << second.out;
    EXPECT_TRUE(contains(second.err, "code")) << second.err;
    const Ended list = data.run({"school", "list", "--json"});
    const json::Value schools = json::parse(list.out);
    ASSERT_EQ(schools.items.size(), 1u);
    EXPECT_EQ(schools.items[0].find("code")->text, "79000501");
    EXPECT_EQ(schools.items[0].find("name")->text, "Trường THCS Lê Lợi");
}

TEST_P(Program, RefusesASchoolOfAnUnknownStageWithAFinding) {
    ASSERT_EQ(data.run({"migrate", "apply"}).status, done);
    const Ended ended = data.run(
        {"school", "add", "--code", "79000501", "--name", "Lê Lợi", "--stage", "thcs,university", "--json"});
    EXPECT_EQ(ended.status, refused);
    const json::Value problem = json::parse(ended.out);
    EXPECT_EQ(problem.find("problem")->text, "invalid");
    ASSERT_EQ(problem.find("findings")->items.size(), 1u);
    const json::Value& finding = problem.find("findings")->items[0];
    EXPECT_EQ(finding.find("path")->text, "stages");
    EXPECT_EQ(finding.find("code")->text, "stage_unknown");
    EXPECT_TRUE(contains(finding.find("message_vi")->text, "university"));
    EXPECT_TRUE(contains(finding.find("message_en")->text, "university"));
    EXPECT_EQ(data.run({"school", "list", "--json"}).out, "[]\n");
}

TEST_P(Program, RefusesATokenOfAnUnknownSchool) {
    ASSERT_EQ(data.run({"migrate", "apply"}).status, done);
    const Ended ended =
        data.run({"token", "add", "--name", "office", "--hat", "staff", "--school", "nowhere"});
    EXPECT_EQ(ended.status, refused);
    EXPECT_TRUE(contains(ended.err, "--school")) << ended.err;
    EXPECT_EQ(data.run({"token", "revoke", "--name", "office"}).status, refused);
}

TEST_P(Program, FillsTheDemoOnce) {
    ASSERT_EQ(data.run({"migrate", "apply"}).status, done);
    const Ended first = data.run({"demo", "--size", "small", "--json"});
    EXPECT_EQ(first.status, done) << first.err;
    EXPECT_EQ(first.out, "{\"filled\":true}\n");
    EXPECT_GT(data.number("select count(*) from org_school"), 0);
    EXPECT_EQ(data.run({"demo", "--size", "small", "--json"}).out, "{\"filled\":false}\n");
    EXPECT_EQ(data.run({"demo", "--size", "huge"}).status, usage);
    const Ended sign_ins = run_truong({"demo", "sign-ins", "--data", data.folder().string()});
    for (const char* role : {"quản trị", "hiệu trưởng", "giáo viên", "phụ huynh"})
        EXPECT_TRUE(contains(sign_ins.out, role)) << sign_ins.out;
    EXPECT_TRUE(std::regex_search(sign_ins.out, std::regex(" [0-9]{6}  .*quản trị"))) << sign_ins.out;
    EXPECT_EQ(data.run({"log", "verify"}).status, done);
}

TEST_P(Program, AfterNewKeysEverythingIsReadable) {
    const std::string token = data.prepare();
    const Ended rotated = data.run({"keys", "rotate", "--json"});
    EXPECT_EQ(rotated.status, done) << rotated.err;
    EXPECT_TRUE(rotated.out.starts_with("{\"resealed\":")) << rotated.out;
    Server server(data);
    EXPECT_EQ(server.get(campuses, token).status, 200);
    EXPECT_EQ(server.post(campuses, token, campus_body(1)).status, 201);
    EXPECT_EQ(server.stop(SIGTERM), 0);
    EXPECT_EQ(data.run({"log", "verify"}).status, done);
}

TEST_P(Program, FindsALogThatWasAltered) {
    data.prepare();
    EXPECT_EQ(data.run({"log", "verify", "--json"}).out, "{\"broken_at\":null}\n");
    data.open()->write([](db::Connection& connection) {
        db::Query query(connection,
                        "update change_log set operation = 'ended' where id = (select min(id) from "
                        "change_log)");
        EXPECT_EQ(query.run(), 1);
    });
    const Ended ended = data.run({"log", "verify", "--json"});
    EXPECT_EQ(ended.status, refused);
    EXPECT_EQ(ended.out, "{\"broken_at\":1}\n");
}

TEST_P(Program, RefusesCommandsBeforeTheMigration) {
    const Ended ended = data.run({"school", "list"});
    EXPECT_NE(ended.status, done);
    EXPECT_NE(ended.err, "");
}

INSTANTIATE_TEST_SUITE_P(, Program, testing::Values(Backend::sqlite, Backend::postgres), backend_name);

}  // namespace truong::test
