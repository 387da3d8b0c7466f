// `truong user`: the first account of an installation, and help from the machine itself.
#include <filesystem>
#include <fstream>

#include "catalog/json_tree.hpp"
#include "tests/program/program.hpp"

namespace truong::test {
namespace {

constexpr int done = 0, usage = 2, refused = 3;

class UserCommand : public testing::TestWithParam<Backend> {
protected:
    UserCommand() : data(GetParam()) { data.prepare(); }
    Ended add(const std::string& name, Words more) {
        Words words{"user", "add", "--name", name, "--person", "Lê Dũng", "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return data.run(words);
    }
    std::string school_code() {
        const Ended listed = data.run({"school", "list", "--json"});
        return json::parse(listed.out).items.at(0).find("code")->text;
    }
    Data data;
};
ON_BOTH(UserCommand);

TEST_P(UserCommand, AddsAPrincipalWithACodeAndShowsHim) {
    const std::string school = school_code();
    const Ended added = add("Dung.Le", {"--school", school, "--role", "principal"});
    ASSERT_EQ(added.status, done) << added.err;
    const json::Value code = json::parse(added.out);
    EXPECT_EQ(code.find("user_name")->text, "dung.le");
    EXPECT_EQ(code.find("code")->text.size(), 10u);
    const Ended shown = data.run({"user", "show", "--name", "dung.le", "--json"});
    EXPECT_NE(shown.out.find("hiệu trưởng"), std::string::npos) << shown.out << shown.err;
    EXPECT_NE(shown.out.find("\"state\":\"active\""), std::string::npos);
    EXPECT_EQ(add("dung.le", {"--administrator"}).status, refused);
}

TEST_P(UserCommand, AddsAnAdministratorWithAPassword) {
    const std::filesystem::path file = data.folder() / "password";
    std::ofstream(file) << "con ngựa đúng pin\n";
    const Ended added = add("quan.tri", {"--administrator", "--password-file", file.string()});
    EXPECT_EQ(added.status, done) << added.err;
    EXPECT_EQ(added.out.find("code"), std::string::npos) << added.out;
    EXPECT_EQ(data.number("select count(*) from credential"), 1);
    std::ofstream(file) << "12345678\n";
    EXPECT_EQ(add("quan.tri2", {"--administrator", "--password-file", file.string()}).status, refused);
    EXPECT_EQ(data.number("select count(*) from accounts_account"), 1);
}

TEST_P(UserCommand, LocksUnlocksRecoversAndAppointsBesideARunningServer) {
    const std::string school = school_code();
    const Server server(data);
    ASSERT_EQ(add("dung.le", {"--school", school, "--role", "teacher"}).status, done);
    EXPECT_EQ(data.run({"user", "lock", "--name", "dung.le"}).status, usage) << "a reason is needed";
    EXPECT_EQ(data.run({"user", "lock", "--name", "dung.le", "--reason", "mất máy"}).status, done);
    EXPECT_NE(data.run({"user", "list"}).out.find("locked"), std::string::npos);
    EXPECT_EQ(data.run({"user", "unlock", "--name", "dung.le", "--reason", "thấy lại"}).status, done);
    const Ended code = data.run({"user", "recover", "--name", "dung.le", "--reason", "quên", "--json"});
    EXPECT_EQ(json::parse(code.out).find("code")->text.size(), 10u) << code.err;
    EXPECT_EQ(data.run({"user", "recover", "--name", "nobody", "--reason", "quên"}).status, refused);
    const Words appoint{"user", "appoint", "--name", "dung.le", "--school", school, "--role", "clerk"};
    EXPECT_NE(data.run(appoint).out.find("văn thư, giáo viên"), std::string::npos);
    EXPECT_EQ(data.run({"user", "appoint", "--name", "dung.le", "--school", school, "--role", "king"}).status,
              usage);
    EXPECT_EQ(data.run({"user", "fly"}).status, usage);
}

}  // namespace
}  // namespace truong::test
