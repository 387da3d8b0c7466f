#pragma once
// A dialogue with the API as data: requests of named actors and what must come back. See README.md.
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "catalog/json_text.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

using Variables = std::map<std::string, std::string>;

/// Every "$name" of a known name replaced by its value.
std::string filled(const std::string& text, const Variables& variables);
/// Whether the text is as the pattern says. "$name" takes or compares what stands there, "*" is any text,
/// "…" at the end any rest.
bool matches(const std::string& pattern, const std::string& text, Variables& variables);
/// What differs, with its place; empty: nothing. Members that the pattern does not name may be anything.
std::string difference(const json::Value& pattern, const json::Value& actual, Variables& variables,
                       const std::string& path = "body");

/// One request with what is expected of its answer, or one order to the world.
struct Step {
    int line = 0;
    std::string
        order;  // the first line: "POST /api/v1/…", "as teacher", "day 2026-12-01", "rows 1 toy_group"
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;
    int status = 0;
    std::vector<std::pair<std::string, std::string>> expected_headers;
    std::string expected_body;
};
std::vector<Step> read_dialogue(const std::filesystem::path& file);

/// Runs the steps in order in one world; the first difference ends it and fails the test.
class Dialogue {
public:
    explicit Dialogue(World& world) : world_(world), actor_(world.principal) {}
    void run(const std::filesystem::path& file);

private:
    void take(const Step& step);
    void become(const std::string& words);
    void count_rows(const std::string& words);
    void ask(const Step& step);
    void compare(const Step& step, const http::Response& response);
    World& world_;
    Actor actor_;
    Variables variables_;
};

}  // namespace truong::test
