// The pure rules on anybody's own cases: one line of JSON in, one out, in the same order. No data directory.
#include <fstream>
#include <iostream>

#include "app/commands.hpp"
#include "app/modules.hpp"
#include "platform/overview/overview.hpp"

namespace truong::app {

namespace {

constexpr std::size_t longest_line = 1'000'000;  // bytes

/// What is kept of a line; one that is too long is read to its end and dropped.
struct InputLine {
    std::string text;
    bool too_long = false;
};

bool read_line(std::streambuf& from, InputLine& line) {
    constexpr int end = std::char_traits<char>::eof();
    line = {};
    int letter = from.sbumpc();
    if (letter == end) return false;
    for (; letter != end && letter != '\n'; letter = from.sbumpc()) {
        line.too_long = line.too_long || line.text.size() == longest_line;
        if (!line.too_long) line.text += static_cast<char>(letter);
    }
    return true;
}

/// Every fault has the same code outside; its sentences and its path say which.
void append_input_findings(std::string& out, const Catalog& catalog, const Findings& findings) {
    json::Array list(out);
    for (const Finding& finding : findings) {
        json::Object object(list.item());
        object.text("code", "input");
        object.text("severity", "error");
        object.text("path", finding.path);
        object.text("message_vi", sentence_vi(catalog, finding));
        object.text("message_en", sentence_en(catalog, finding));
    }
}

std::string refused_line(const Catalog& catalog, const json::Value& input, const Findings& findings) {
    std::string out;
    {
        json::Object answer(out);
        const json::Value* id = input.find("id");
        json::append(answer.member("id"), id ? *id : json::Value());
        append_input_findings(answer.member("findings"), catalog, findings);
    }
    return out;
}

void judge_line(const RuleSet& rules, const Catalog& catalog, const json::Value& input, std::string& out) {
    if (!input.is(json::Type::object))
        throw Problem(ProblemKind::invalid, {{.path = {}, .code = "not_an_object"}});
    json::Object answer(out);
    const json::Value* id = input.find("id");
    json::append(answer.member("id"), id ? *id : json::Value());
    rules.judge(catalog, input, answer);
}

std::string answer_to(const RuleSet& rules, const Catalog& catalog, const InputLine& line) {
    const Finding too_long{.path = {}, .code = "too_long", .args = {std::to_string(longest_line)}};
    if (line.too_long) return refused_line(catalog, {}, {too_long});
    json::Value input;
    std::string out;
    try {
        input = json::parse(line.text);
        judge_line(rules, catalog, input, out);
        return out;
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::invalid) throw;
        return refused_line(catalog, input, problem.findings());
    }
}

Exit judge_all(const RuleSet& rules, std::streambuf& from) {
    const auto catalog = declare(modules());
    InputLine line;
    for (bool first = true; read_line(from, line); first = false) {
        constexpr std::string_view byte_order_mark = "\uFEFF";
        if (first && line.text.starts_with(byte_order_mark)) line.text.erase(0, byte_order_mark.size());
        if (line.text.find_first_not_of(" \t\r") == std::string::npos && !line.too_long) continue;
        std::cout << answer_to(rules, *catalog, line) << '\n';
        // Whoever asks line by line waits for the answer before he writes the next one.
        if (from.in_avail() <= 0) std::cout.flush();
    }
    std::cout.flush();
    return std::cout ? Exit::done : Exit::failed;
}

std::string names_of(const std::vector<RuleSet>& sets) {
    std::string names;
    for (const RuleSet& each : sets) (names += names.empty() ? "" : ", ") += each.name;
    return names;
}

Exit list_sets(const std::vector<RuleSet>& sets, bool as_json) {
    std::string json;
    {
        json::Object object(json);
        json::Array list(object.member("rule_sets"));
        for (const RuleSet& each : sets) {
            json::Object row(list.item());
            row.text("name", each.name);
            row.text("label_vi", each.label.vi);
            row.text("label_en", each.label.en);
            if (!as_json) std::cout << each.name << ": " << each.label.vi << " / " << each.label.en << '\n';
        }
    }
    if (as_json) std::cout << json << '\n';
    return Exit::done;
}

}  // namespace

Exit rules(Arguments& arguments) {
    std::ios::sync_with_stdio(false);
    const bool as_json = arguments.flag("--json");
    arguments.finish(3);
    const std::vector<RuleSet> sets = platform::collect(modules()).rule_sets;
    const auto name = arguments.word(1);
    if (!name) return list_sets(sets, as_json);
    const auto named = [&](const RuleSet& each) { return each.name == *name; };
    const auto found = std::find_if(sets.begin(), sets.end(), named);
    if (found == sets.end())
        throw Usage("không có bộ quy tắc '" + *name + "' / there is no rule set '" + *name
                    + "': " + names_of(sets));
    const auto path = arguments.word(2);
    if (!path || *path == "-") return judge_all(*found, *std::cin.rdbuf());
    std::ifstream file(*path, std::ios::binary);
    if (!file || std::filesystem::is_directory(*path))
        throw std::runtime_error("không đọc được / cannot read " + *path);
    return judge_all(*found, *file.rdbuf());
}

}  // namespace truong::app
