// The mirror: on anybody's own facts without a data directory, or of a school.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

#include "app/commands.hpp"
#include "modules/readiness/api.hpp"

namespace truong::app {

namespace {

constexpr std::size_t most_bytes = 4'000'000;
constexpr std::string_view explain_usage =
    "truong readiness explain --school CODE 3.1 [--framework THS] [--data DIR] [--json]";

std::string read_all(const std::string& path) {
    std::ifstream file;
    if (path != "-") file.open(path, std::ios::binary);
    if (path != "-" && (!file || std::filesystem::is_directory(path)))
        throw std::runtime_error("không đọc được / cannot read " + path);
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

const Operation as_measurer{"command-line.readiness", {}, {}};
const Actor measurer{.hat = Hat::system};

org::School school_of_code(const Store& store, const std::string& code) {
    std::optional<org::School> school;
    store.read(measurer, as_measurer, [&](const Reader& reader) {
        school = reader.first<org::School>(where<&org::School::code> == code);
    });
    if (!school) throw Problem(ProblemKind::not_found, {{.path = "--school", .code = "not_found"}});
    return *school;
}

Exit explain_one(Arguments& arguments, const std::string& indicator, const std::string& framework,
                 bool as_json) {
    const auto code = arguments.option("--school");
    if (!code) throw Usage(std::string(explain_usage));
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(3);
    const Store& store = installation->store();
    const org::School school = school_of_code(store, *code);
    const Actor in_school{.hat = Hat::system, .school = school.id};
    store.read(in_school, as_measurer, [&](const Reader& reader) {
        std::cout << readiness::explain(reader, school.id, {.framework = framework, .code = indicator},
                                        as_json)
                  << '\n';
    });
    return Exit::done;
}

/// Of one school, or of all, one after another.
Exit for_schools(Arguments& arguments, bool snapshots) {
    const auto code = arguments.option("--school");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const Store& store = installation->store();
    std::vector<org::School> schools;
    if (code)
        schools.push_back(school_of_code(store, *code));
    else
        store.read(measurer, as_measurer, [&](const Reader& reader) { schools = reader.all<org::School>(); });
    for (const org::School& school : schools) {
        if (snapshots)
            readiness::keep_night(store, as_measurer, school.id);
        else
            readiness::refresh(store, as_measurer, school.id, readiness::Measuring::everything);
        std::cout << school.code << '\t' << school.name << '\n';
    }
    return Exit::done;
}

}  // namespace

Exit readiness_command(Arguments& arguments) {
    const auto verb = arguments.word(1);
    const auto framework = arguments.option("--framework");
    const auto facts = arguments.option("--facts");
    const auto code = arguments.word(2);
    const bool as_json = arguments.flag("--json");
    if (verb == "explain" && !code) throw Usage(std::string(explain_usage));
    if (verb == "explain") return explain_one(arguments, *code, framework.value_or("THS"), as_json);
    if (verb == "refresh" || verb == "snapshot") return for_schools(arguments, verb == "snapshot");
    arguments.finish(3);
    if (verb == "schema" && code) {
        std::cout << readiness::schema_json(named_framework(*code)) << '\n';
        return Exit::done;
    }
    if (verb == "evaluate" && framework && facts && !code) {
        std::cout << readiness::evaluation_json(named_framework(*framework), read_all(*facts)) << '\n';
        return Exit::done;
    }
    throw Usage(
        "truong readiness evaluate --framework F --facts FILE | schema F | explain --school CODE 3.1 | "
        "refresh [--school CODE] | snapshot [--school CODE]");
}

}  // namespace truong::app
