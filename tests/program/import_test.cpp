// `truong import` as somebody uses it, and a server that is given the same file.
#include <fstream>

#include "tests/program/program.hpp"
#include "tests/world/wait.hpp"

namespace truong::test {
namespace {

class ImportCommand : public Program {
protected:
    ImportCommand() : token(data.prepare()) {}
    std::string file(const std::string& name, const std::string& bytes) const {
        const std::string path = (data.folder() / name).string();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    Ended import(const std::string& path, Words more = {}) const {
        Words words = {"import", "pupils", path, "--school", "79000501", "--year", "2026-2027", "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return data.run(words);
    }
    std::int64_t pupils() const {
        return data.number("select count(*) from people_pupil where ended_at is null");
    }
    std::string token;
};
INSTANTIATE_TEST_SUITE_P(, ImportCommand, testing::Values(Backend::sqlite, Backend::postgres), backend_name);

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr const char* list =
    "Họ và tên;Ngày sinh;Giới tính;Lớp\nLê Văn An;5/3/2015;Nam;6A1\nLê B;31/2/2015;Nam;6A1\n";

TEST_P(ImportCommand, looks_applies_tells_again_and_undoes) {
    const std::string path = file("hs.csv", list);
    const Ended looked = import(path, {"--create-classes"});
    EXPECT_EQ(looked.status, 0) << looked.err;
    EXPECT_TRUE(says(looked.out,
                     R"({"rows":2,"created":1,"updated":0,"same":0,"rejected":1,"skipped":1,"absent":0,)"))
        << looked.out;
    EXPECT_TRUE(says(looked.out, R"("row":3,"column":"B","field":"birth_date","code":"day_impossible")"))
        << looked.out;
    EXPECT_EQ(pupils(), 0);
    EXPECT_EQ(data.number("select count(*) from imports_import"), 0);
    const std::string errors = (data.folder() / "loi.xlsx").string();
    EXPECT_EQ(import(path, {"--create-classes", "--apply", "--errors", errors}).status, 0);
    EXPECT_EQ(pupils(), 1);
    EXPECT_TRUE(std::filesystem::exists(errors));
    EXPECT_TRUE(says(import(path, {"--apply"}).out, R"("created":0,"updated":0,"same":1,"rejected":1)"));
    // The file that came back is brought in as it is: the same is wrong with it.
    EXPECT_TRUE(says(import(errors).out, R"("created":0,"updated":0,"same":1,"rejected":1)"));
    std::string id;
    append_id(id, "imp", data.number("select min(id) from imports_import"));
    const Ended undone = data.run({"import", "undo", "--id", id, "--json"});
    EXPECT_EQ(undone.status, 0) << undone.out << undone.err;
    EXPECT_EQ(pupils(), 0);
    EXPECT_EQ(data.run({"import", "undo", "--id", id}).status, 3);
}

TEST_P(ImportCommand, refuses_what_is_no_table_and_leaves_no_trace) {
    for (const auto& [name, bytes] : std::vector<std::pair<std::string, std::string>>{
             {"empty.xlsx", ""},
             {"pdf.xlsx", "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"},
             {"html.xlsx", "<html><table><tr><td>Họ và tên</td></tr></table></html>"},
             {"old.xlsx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + std::string(600, '\0')},
             {"cut.xlsx", "PK\x03\x04" + std::string(40, 'x')},
             {"words.csv", "a,b\nc,d\n"}}) {
        const Ended refused = import(file(name, bytes), {"--apply"});
        EXPECT_EQ(refused.status, 3) << name << refused.out << refused.err;
        EXPECT_TRUE(says(refused.out + refused.err, "message_vi")) << name << refused.out << refused.err;
    }
    EXPECT_EQ(pupils(), 0);
    EXPECT_EQ(data.run({"import", "pupils", "nowhere.csv", "--school", "79000501"}).status, 2);
    EXPECT_EQ(data.run({"import", "nothing", file("hs.csv", list), "--school", "79000501"}).status, 3);
    EXPECT_EQ(data.run({"import", "pupils", file("hs.csv", list), "--school", "1"}).status, 3);
}

/// The value behind `"name":"` in a body.
std::string member(const std::string& body, const std::string& name) {
    const std::size_t at = body.find('"' + name + "\":\"");
    if (at == std::string::npos) return {};
    const std::size_t begin = at + name.size() + 4;
    return body.substr(begin, body.find('"', begin) - begin);
}

TEST_P(ImportCommand, over_the_api_with_a_server_that_works_in_the_background) {
    const Server server(data);
    const std::string base = "/api/v1/imports/";
    const auto sent = server.post(base + "files?name=hs.csv", token, list);
    ASSERT_EQ(sent.status, 201) << sent.body;
    const auto begun = server.post(base + "imports/begin", token,
                                   R"({"sheet":"pupils","year":"2026-2027","create_missing":true,"file_id":")"
                                       + member(sent.body, "file_id") + "\"}");
    ASSERT_EQ(begun.status, 200) << begun.body;
    const std::string address = base + "imports/" + member(begun.body, "id");
    const auto wait_for = [&](const std::string& state) {
        std::string body;
        eventually([&] {
            body = server.get(address, token).body;
            return says(body, "\"state\":\"" + state + '"') || says(body, "\"failed\"");
        });
        EXPECT_TRUE(says(body, "\"state\":\"" + state + '"')) << body;
        return body;
    };
    EXPECT_TRUE(says(wait_for("previewed"), "\"created\":1"));
    EXPECT_EQ(pupils(), 0);
    EXPECT_EQ(server.post(address + "/apply", token, "{}").status, 200);
    wait_for("applied");
    EXPECT_EQ(pupils(), 1);
    EXPECT_TRUE(says(server.get(address + "/report", token).body, "day_impossible"));
    EXPECT_EQ(server.get(address + "/error-workbook", token).body.substr(0, 2), "PK");
    EXPECT_EQ(server.get(base + "sheets/pupils/template", token).body.substr(0, 2), "PK");
    EXPECT_EQ(server.post(address + "/apply", token, "{}").status, 409);
    EXPECT_EQ(server.post(address + "/undo", token, "{}").status, 200);
    wait_for("undone");
    EXPECT_EQ(pupils(), 0);
}

}  // namespace
}  // namespace truong::test
