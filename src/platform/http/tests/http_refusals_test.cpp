// Every refusal of the transport has words in both languages.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "platform/http/problem.hpp"
#include "platform/http/refusals.hpp"

namespace truong::http {
namespace {

/// The codes in the sources, as the metrics and the clients see them.
std::set<std::string> codes_in_sources() {
    std::set<std::string> codes;
    const std::regex code("\"(http_[a-z_]+)\"");
    for (const auto& entry : std::filesystem::directory_iterator(SOURCE_DIR "/src/platform/http")) {
        if (entry.path().extension() != ".cpp" || entry.path().stem() == "refusals") continue;
        std::ifstream file(entry.path());
        const std::string text{std::istreambuf_iterator<char>(file), {}};
        for (std::sregex_iterator at(text.begin(), text.end(), code), end; at != end; ++at)
            codes.insert((*at)[1]);
    }
    return codes;
}

TEST(HttpRefusals, every_code_has_words) {
    const auto codes = codes_in_sources();
    EXPECT_GT(codes.size(), 30u);
    for (const std::string& code : codes)
        EXPECT_EQ(words_of(code).code, code) << "give it a sentence in refusals.cpp";
}

TEST(HttpRefusals, the_problem_names_the_place_in_both_languages) {
    const Response response = problem_response({400, "http_content_length"});
    for (const char* part :
         {"\"path\":\"Content-Length\"", "\"message_vi\":\"Content-Length", "\"message_en\":\"Content-"})
        EXPECT_NE(response.body.find(part), std::string::npos) << response.body;
}

}  // namespace
}  // namespace truong::http
