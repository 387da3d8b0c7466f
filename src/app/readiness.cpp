// The mirror on anybody's own facts. No data directory.
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/commands.hpp"
#include "modules/readiness/api.hpp"

namespace truong::app {

namespace {

constexpr std::size_t most_bytes = 4'000'000;

std::string read_all(const std::string& path) {
    std::ifstream file;
    if (path != "-") file.open(path, std::ios::binary);
    if (path != "-" && !file) throw std::runtime_error("không đọc được / cannot read " + path);
    std::istream& from = path == "-" ? std::cin : file;
    std::string text;
    for (std::istreambuf_iterator<char> at(from), end; at != end; ++at) {
        text += *at;
        if (text.size() > most_bytes)
            throw Problem(ProblemKind::too_large,
                          {{.path = path, .code = "too_long", .args = {std::to_string(most_bytes)}}});
    }
    return text;
}

readiness::Framework named_framework(const std::string& code) {
    if (auto framework = readiness::shipped_framework(code)) return std::move(*framework);
    std::string known;
    for (const std::string& each : readiness::shipped_codes()) (known += known.empty() ? "" : ", ") += each;
    throw Usage("không có bộ tiêu chuẩn '" + code + "' / there is no framework '" + code + "': " + known);
}

}  // namespace

Exit readiness_command(Arguments& arguments) {
    const auto verb = arguments.word(1);
    const auto framework = arguments.option("--framework");
    const auto facts = arguments.option("--facts");
    const auto code = arguments.word(2);
    arguments.flag("--json");
    arguments.finish(3);
    if (verb == "schema" && code) {
        std::cout << readiness::schema_json(named_framework(*code)) << '\n';
        return Exit::done;
    }
    if (verb == "evaluate" && framework && facts && !code) {
        std::cout << readiness::evaluation_json(named_framework(*framework), read_all(*facts)) << '\n';
        return Exit::done;
    }
    throw Usage("truong readiness evaluate --framework F --facts FILE | truong readiness schema F");
}

}  // namespace truong::app
