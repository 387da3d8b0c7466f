#include "app/commands.hpp"

#include <cstdio>
#include <fstream>
#include <iostream>

#include "app/import_columns.hpp"
#include "app/modules.hpp"
#include "catalog/dictionary.hpp"
#include "catalog/openapi.hpp"
#include "catalog/permissions.hpp"
#include "catalog/typescript.hpp"
#include "platform/api/api.hpp"
#include "platform/log/log.hpp"
#include "platform/store/reseal.hpp"
#include "platform/store/seal.hpp"

namespace truong::app {

namespace {

/// A text that `generate` writes and the tests compare.
struct Generated {
    std::string file, text;
};

std::string module_list(const std::vector<Manifest>& all) {
    std::vector<std::string> lines;
    for (const Manifest& module : all) {
        std::string line = std::string(module.name) + ' ' + std::to_string(module.tier);
        std::vector<std::string_view> uses = module.uses;
        std::sort(uses.begin(), uses.end());
        for (const std::string_view used : uses) (line += ' ') += used;
        if (module.tier != 0) lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines) (text += line) += '\n';
    return text;
}

std::vector<Generated> generated_texts() {
    const auto all = modules();
    const auto catalog = declare(all);
    require(catalog->check());
    const auto sketches = api::Api::sketches(all);
    return {{"openapi.json", openapi(*catalog, sketches, program_version)},
            {"types.ts", typescript(*catalog, sketches)},
            {"data-dictionary.vi.md", data_dictionary(*catalog)},
            {"findings.md", findings_text(*catalog)},
            {"permissions.md", permissions_text(*catalog)},
            {"import-columns.vi.md", import_columns_text(all)},
            {"modules.txt", module_list(all)}};
}

std::string read_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const std::filesystem::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    if (!file.flush()) throw std::runtime_error("cannot write " + path.string());
    using std::filesystem::perms;  // a text of the repository, not of a school: everybody may read it
    std::filesystem::permissions(
        path, perms::owner_read | perms::owner_write | perms::group_read | perms::others_read);
}

/// The result of a command, in both forms.
void print(bool as_json, const std::string& json, const std::string& text) {
    std::cout << (as_json ? json : text) << '\n';
}

std::string step_names(const std::vector<schema::Step>& steps, bool as_json) {
    std::string out;
    if (as_json) {
        json::Array list(out);
        for (const schema::Step& step : steps) json::append_text(list.item(), schema::file_name(step));
    } else {
        for (const schema::Step& step : steps) (out += "\n  ") += schema::file_name(step);
    }
    return out;
}

Exit plan_migration(Arguments& arguments, bool as_json) {
    const std::filesystem::path folder = arguments.option("--folder", "migrations");
    const bool write = arguments.flag("--write");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const auto steps = migrate::parse_steps(migrate::read_steps(folder));
    const schema::Schema wanted = schema::schema_of(installation->catalog(), platform_tables());
    const migrate::Plan plan = migrate::plan(installation->database(), migrate::read_steps(folder));
    const schema::Step proposed = schema::propose(steps, wanted);
    const bool differs = !proposed.operations.empty();
    if (differs && write) write_file(folder / schema::file_name(proposed), schema::to_json(proposed));
    std::string json = "{\"pending\":" + step_names(plan.pending, true) + ",\"proposed\":";
    json += differs ? schema::to_json(proposed) : "null";
    print(as_json, json + '}',
          "đang chờ / pending:" + step_names(plan.pending, false) + "\nđề xuất / proposed: "
              + (differs ? schema::file_name(proposed) + '\n' + schema::to_json(proposed) : "-"));
    return Exit::done;
}

Exit apply_migration(Arguments& arguments, bool as_json) {
    const bool with_backup = !arguments.flag("--no-backup");
    const auto installation = open_installation(arguments, Presence::alone);
    arguments.finish(2);
    if (with_backup) backup_before_migration(*installation, migrate::embedded_steps());
    const auto applied = installation->migrate(migrate::embedded_steps());
    print(as_json, "{\"applied\":" + step_names(applied, true) + '}',
          "đã chạy / applied: " + std::to_string(applied.size()) + step_names(applied, false));
    return Exit::done;
}

}  // namespace

std::unique_ptr<Installation> open_installation(Arguments& arguments, Presence presence) {
    db::set_fault_log([](std::string_view fault) {
        log::warning("database", {{"fault", log::machine(fault)}});
    });
    InstallationSettings settings{.data = arguments.required("--data"),
                                  .database = arguments.option("--db", "")};
    settings.connections.alone = presence != Presence::beside;
    // The server's limit keeps requests from waiting for one of them; a command waits for nobody but its
    // disk.
    if (presence == Presence::beside) settings.connections.write_limit_ms = 60'000;
    // Alone it may bring a whole school.
    if (presence == Presence::alone) settings.connections.write_limit_ms = 900'000;
    return std::make_unique<Installation>(std::move(settings), modules());
}

void print_problem(const Catalog& catalog, const Problem& problem, bool json) {
    if (json) {
        std::string out;
        json::Object object(out);
        object.text("problem", name_of(problem.kind()));
        api::append_findings(object.member("findings"), catalog, problem.findings());
        std::cout << out << "}\n";
        return;
    }
    std::cerr << "truong: " << name_of(problem.kind()) << '\n';
    for (const Finding& finding : problem.findings())
        std::cerr << "  " << finding.path << ": " << sentence_vi(catalog, finding) << " / "
                  << sentence_en(catalog, finding) << '\n';
}

Exit migrate(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::string verb = arguments.word(1).value_or("");
    if (verb == "plan") return plan_migration(arguments, as_json);
    if (verb == "apply") return apply_migration(arguments, as_json);
    throw Usage("migrate plan | apply");
}

Exit check_declarations(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    arguments.finish(1);
    const auto catalog = declare(modules());
    const Findings findings = catalog->check();
    std::string json = "{\"findings\":";
    api::append_findings(json, *catalog, findings);
    print(as_json, json + '}', findings.empty() ? "khai báo đúng / the declarations are right" : "");
    if (!as_json)
        for (const Finding& finding : findings)
            std::cout << finding.code << ' ' << finding.path << ": " << finding.args.front() << '\n';
    return findings.empty() ? Exit::done : Exit::refused;
}

Exit generate(Arguments& arguments) {
    const std::filesystem::path folder = arguments.option("--out", "generated");
    const bool compare = arguments.flag("--compare");
    arguments.finish(1);
    bool equal = true;
    std::filesystem::create_directories(folder);
    for (const Generated& generated : generated_texts()) {
        const bool same = read_file(folder / generated.file) == generated.text;
        equal &= same;
        if (same) continue;
        std::cout << generated.file << (compare ? " khác / differs" : " mới / written") << '\n';
        if (!compare) write_file(folder / generated.file, generated.text);
    }
    return compare && !equal ? Exit::refused : Exit::done;
}

Exit keys(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    if (arguments.word(1).value_or("") != "rotate") throw Usage("keys rotate");
    const auto installation = open_installation(arguments, Presence::alone);
    arguments.finish(2);
    installation->ring().rotate(installation->database(), machine_clock());
    const std::string resealed = std::to_string(store::reseal(installation->store()));
    print(as_json, "{\"resealed\":" + resealed + '}',
          "đã đổi khóa, mã hóa lại / keys rotated, values sealed anew: " + resealed);
    return Exit::done;
}

Exit verify_log(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    if (arguments.word(1).value_or("") != "verify") throw Usage("log verify");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const auto fault = installation->verify_log();
    const std::string at = fault ? std::to_string(fault->seal) : "null";
    print(as_json, "{\"broken_at\":" + at + '}',
          fault ? "nhật ký bị sửa ở mắt xích / the log was altered at link " + at
                : "nhật ký nguyên vẹn / the log is whole");
    return fault ? Exit::refused : Exit::done;
}

}  // namespace truong::app
