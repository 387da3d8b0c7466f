// Every code of a finding that the source speaks of has its two sentences.
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "tests/world/world.hpp"

namespace truong::test {
namespace {

std::string text_of(const std::filesystem::path& file) {
    std::ostringstream out;
    out << std::ifstream(file).rdbuf();
    return out.str();
}

/// The codes beside a path: the rest of a designated initialiser may name anything else by its code.
std::set<std::string> codes_of_findings(const std::string& source) {
    static const std::regex code(R"re(^\.code = (?:[^"{};]*\? )?"([a-z_]+)"(?: : "([a-z_]+)")?)re");
    constexpr std::size_t reach = 120;
    std::set<std::string> codes;
    for (std::size_t at = 0; (at = source.find(".code = ", at)) != std::string::npos; ++at) {
        const std::size_t begin = at > reach ? at - reach : 0;
        if (source.substr(begin, at - begin).find(".path = ") == std::string::npos) continue;
        const std::string rest = source.substr(at, reach);
        std::smatch match;
        if (!std::regex_search(rest, match, code)) continue;
        for (const std::size_t group : {std::size_t{1}, std::size_t{2}})
            if (match[group].matched) codes.insert(match[group]);
    }
    return codes;
}

/// Those that go through one of the small functions that make a finding.
std::set<std::string> codes_of_calls(const std::string& source) {
    static const std::regex calls[] = {
        std::regex(R"re(\bfault\(ProblemKind::\w+, "([a-z_]+)")re"),
        std::regex(
            R"re(\b(?:refuse\w*|add)\((?:[^"(){};]*, |"[^"]*", |\{\}, )?"([a-z_]+)"(?:, \{|, [a-z]|\)))re"),
        std::regex(R"re(\bFault\{"([a-z_]+)")re"),
        std::regex(R"re(\breturn \{"([a-z_]+)", (?:\{\}|std::))re")};
    std::set<std::string> codes;
    for (const std::regex& pattern : calls)
        for (std::sregex_iterator at(source.begin(), source.end(), pattern), end; at != end; ++at)
            codes.insert((*at)[1]);
    return codes;
}

/// The second argument of the call whose first one begins there.
std::string second_argument(const std::string& source, std::size_t at) {
    std::string found;
    int depth = 0, commas = 0;
    bool in_text = false;
    for (; at < source.size() && depth >= 0 && commas < 2; ++at) {
        const char sign = source[at];
        if (sign == '"') in_text = !in_text;
        if (!in_text && (sign == '(' || sign == '{' || sign == '[')) ++depth;
        if (!in_text && (sign == ')' || sign == '}' || sign == ']')) --depth;
        if (!in_text && depth == 0 && sign == ',')
            ++commas;
        else if (commas == 1 && depth >= 0)
            found += sign;
    }
    return found;
}

/// Those that the planner of a sheet says of a line.
std::set<std::string> codes_of_remarks(const std::string& source) {
    static const std::regex call(R"re(\b(?:reject|remark)\()re"), text(R"re("([a-z_]+)")re");
    std::set<std::string> codes;
    for (std::sregex_iterator at(source.begin(), source.end(), call), end; at != end; ++at) {
        const auto begin = static_cast<std::size_t>(at->position() + at->length());
        const std::string code = second_argument(source, begin);
        for (std::sregex_iterator one(code.begin(), code.end(), text); one != end; ++one)
            codes.insert((*one)[1]);
    }
    return codes;
}

TEST(Sentences, every_code_in_the_source_has_them) {
    World world(Backend::sqlite);
    std::size_t found = 0, remarked = 0;
    for (const char* part : {"catalog", "platform", "modules"}) {
        for (const auto& entry :
             std::filesystem::recursive_directory_iterator(SOURCE_DIR "/src/" + std::string(part))) {
            const std::string path = entry.path().string();
            if (entry.path().extension() != ".cpp" || path.find("/tests/") != std::string::npos) continue;
            if (path.find("/http/") != std::string::npos) continue;  // speaks before there is a catalogue
            const std::string source = text_of(entry.path());
            std::set<std::string> codes = codes_of_findings(source);
            codes.merge(codes_of_calls(source));
            std::set<std::string> remarks = codes_of_remarks(source);
            remarked += remarks.size();
            codes.merge(remarks);
            for (const std::string& code : codes) {
                ++found;
                EXPECT_TRUE(world.catalog().sentences().contains(code))
                    << path << " speaks of " << code << ", which no .finding() declares";
            }
        }
    }
    EXPECT_GT(remarked, 60u) << "the calls of reject and remark are no longer found";
    EXPECT_GT(found, 40u) << "the patterns no longer find what they look for";
}

TEST(Sentences, are_whole_in_both_languages) {
    World world(Backend::sqlite);
    for (const auto& [code, sentence] : world.catalog().sentences()) {
        EXPECT_NE(sentence.text.vi, "") << code;
        EXPECT_NE(sentence.text.en, "") << code;
        EXPECT_EQ(sentence.remedy.vi.empty(), sentence.remedy.en.empty()) << code;
    }
}

}  // namespace
}  // namespace truong::test
