// `truong rules` as somebody uses it, and the examples of its page, each run as it stands there.
#include <fstream>
#include <sstream>

#include "tests/program/program.hpp"

namespace truong::test {
namespace {

struct PageExample {
    std::string rules, input, output;
};

/// The text between the two marks behind `at`, which moves behind it.
std::string between(const std::string& page, std::size_t& at, const std::string& begin,
                    const std::string& end) {
    const std::size_t first = page.find(begin, at);
    if (first == std::string::npos) return at = first, "";
    const std::size_t last = page.find(end, first + begin.size());
    at = last + end.size();
    return page.substr(first + begin.size(), last - first - begin.size());
}

std::vector<PageExample> page_examples() {
    std::ostringstream text;
    text << std::ifstream(std::string(SOURCE_DIR) + "/docs/RULES.md").rdbuf();
    const std::string page = text.str();
    std::vector<PageExample> examples;
    for (std::size_t at = 0;;) {
        PageExample example;
        example.rules = between(page, at, "$ truong rules ", " <<'END'\n");
        if (at == std::string::npos) return examples;
        example.input = between(page, at, "", "END\n");
        example.output = between(page, at, "", "```\n");
        examples.push_back(example);
    }
}

class InputFile {
public:
    explicit InputFile(const std::string& text) : folder_(Backend::sqlite) {
        std::filesystem::create_directories(folder_.folder());
        std::ofstream(path(), std::ios::binary) << text;
    }
    std::string path() const { return (folder_.folder() / "input.jsonl").string(); }

private:
    Data folder_;
};

Ended judge(const std::string& rules, const std::string& input) {
    const InputFile file(input);
    return run_truong({"rules", rules, file.path()});
}

bool has(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::ptrdiff_t lines_of(const std::string& text) { return std::count(text.begin(), text.end(), '\n'); }

}  // namespace

TEST(ProgramRules, EveryExampleOfThePageAnswersAsItStandsThere) {
    const auto examples = page_examples();
    EXPECT_GE(examples.size(), 5u);
    for (const PageExample& example : examples) {
        const Ended ended = judge(example.rules, example.input);
        EXPECT_EQ(ended.status, 0) << ended.err;
        EXPECT_EQ(ended.out, example.output) << example.rules;
    }
}

TEST(ProgramRules, EverySetHasAnExampleOnThePage) {
    const Ended ended = run_truong({"rules"});
    EXPECT_EQ(ended.status, 0);
    const auto examples = page_examples();
    std::istringstream lines(ended.out);
    int sets = 0;
    for (std::string line; std::getline(lines, line); ++sets) {
        const std::string name = line.substr(0, line.find(':'));
        EXPECT_TRUE(std::any_of(examples.begin(), examples.end(), [&](const PageExample& example) {
            return example.rules == name;
        })) << name;
    }
    EXPECT_GE(sets, 5);
    EXPECT_TRUE(has(run_truong({"rules", "--json"}).out, R"({"rule_sets":[{"name":"citizen-id",)"));
}

TEST(ProgramRules, UnknownSetListsTheNames) {
    const Ended ended = run_truong({"rules", "magic"});
    EXPECT_EQ(ended.status, 2);
    EXPECT_EQ(ended.out, "");
    for (const char* part : {"không có bộ quy tắc 'magic'", "there is no rule set 'magic'",
                             "citizen-id, phone, cccd-qr, name-order, age-grade"})
        EXPECT_TRUE(has(ended.err, part)) << ended.err;
}

TEST(ProgramRules, FileThatIsNotThereIsNamed) {
    for (const char* path : {"/no/such/file", "/"}) {
        const Ended ended = run_truong({"rules", "phone", path});
        EXPECT_EQ(ended.status, 1);
        EXPECT_TRUE(has(ended.err, std::string("cannot read ") + path)) << ended.err;
    }
}

TEST(ProgramRules, LinesAreAnsweredInOrderAndBadOnesDoNotStopIt) {
    const Ended ended = judge("phone",
                              "\uFEFF{\"id\":1,\"number\":\"0912345678\"}\r\n"
                              "\n  \r\n"
                              "no json\n"
                              "[1]\n"
                              "{\"id\":\"two\"}\n"
                              "{\"id\":3,\"number\":912345678}\n"
                              "{\"id\":4,\"number\":\"\xFF\"}\n"
                              "{\"id\":5,\"id\":6,\"number\":\"0912345678\"}\n"
                              "{\"number\":\"0912345678\"}");
    EXPECT_EQ(ended.status, 0);
    std::istringstream lines(ended.out);
    const auto expect = [&](const char* begin, const char* part) {
        std::string line;
        ASSERT_TRUE(std::getline(lines, line));
        EXPECT_TRUE(line.starts_with(begin)) << line;
        EXPECT_TRUE(has(line, part)) << line;
    };
    expect(R"({"id":1,"accepted":true,"number":"0912345678","kind":"mobile","findings":[]})", "");
    expect(R"({"id":null,"findings":[{"code":"input","severity":"error",)", R"("message_vi":")");
    expect(R"({"id":null,"findings":[{"code":"input","severity":"error",)", "A JSON object is expected");
    expect(R"({"id":"two","findings":[{"code":"input","severity":"error","path":"number",)", "missing");
    expect(R"({"id":3,"findings":[{"code":"input","severity":"error","path":"number",)", "zero");
    expect(R"({"id":null,"findings":[{"code":"input","severity":"error",)", "UTF-8");
    expect(R"({"id":null,"findings":[{"code":"input","severity":"error","path":"id",)", "twice");
    expect(R"({"id":null,"accepted":true,)", "0912345678");
    EXPECT_EQ(lines_of(ended.out), 8);
}

TEST(ProgramRules, AllFaultsOfALineAreToldAtOnce) {
    const Ended ended = judge("citizen-id", R"({"id":1,"number":null,"birth":"2013-02-29","sex":"nam"})");
    for (const char* path : {R"("path":"number")", R"("path":"birth")", R"("path":"sex")"})
        EXPECT_TRUE(has(ended.out, path)) << ended.out;
    const Ended ages =
        judge("age-grade", R"({"grade":19,"year":"2026-2028","birth":7,"reason":1,"day":"x"})");
    for (const char* path : {R"("path":"grade")", R"("path":"year")", R"("path":"birth")",
                             R"("path":"reason")", R"("path":"day")"})
        EXPECT_TRUE(has(ages.out, path)) << ages.out;
    const Ended child = judge("age-grade", R"({"grade":16,"year":2026,"birth":"2023"})");
    EXPECT_TRUE(has(child.out, R"("path":"birth")")) << child.out;
}

TEST(ProgramRules, LineThatIsTooLongIsDroppedAndTheNextOneAnswered) {
    const std::string begin = R"({"id":1,"number":")", end = "\"}\n";
    const std::string longest = begin + std::string(1'000'000 - begin.size() - 2, '.') + end;
    const Ended ended = judge(
        "phone", longest + begin + std::string(2'000'000, '.') + end + R"({"id":2,"number":"0912345678"})");
    EXPECT_EQ(ended.status, 0);
    EXPECT_EQ(lines_of(ended.out), 3);
    EXPECT_TRUE(ended.out.starts_with(R"({"id":1,"accepted":false)"));
    EXPECT_TRUE(has(ended.out, "1000000"));
    EXPECT_TRUE(has(ended.out, R"({"id":2,"accepted":true)"));
}

TEST(ProgramRules, WhoAsksLineByLineIsAnsweredLineByLine) {
    // The second line is written only after the first has been answered.
    const std::string script = "coproc T { exec " + std::string(BINARY_DIR) + R"(/truong rules phone; }
        for id in 1 2; do
            echo "{\"id\":$id,\"number\":\"0912345678\"}" >&"${T[1]}"
            read -r -t 30 answer <&"${T[0]}" || exit 9
            echo "$answer"
        done)";
    Process process({"/bin/bash", "-c", script});
    EXPECT_EQ(process.wait(), 0) << process.err();
    EXPECT_EQ(lines_of(process.out()), 2) << process.out();
    EXPECT_TRUE(has(process.out(), R"({"id":2,"accepted":true)"));
}

}  // namespace truong::test
