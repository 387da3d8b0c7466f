// Spreadsheets from the command line: `truong import pupils FILE`.
#include <fstream>
#include <iostream>
#include <sstream>

#include "app/commands.hpp"
#include "modules/imports/report.hpp"
#include "modules/imports/running.hpp"
#include "platform/sheet/read.hpp"

namespace truong::app {

namespace {

const Operation import_command{"command-line.import", {}, {}};

struct ImportPlan {
    std::string sheet, file, year;
    bool apply = false, create_missing = false, all_or_nothing = false;
    std::vector<imports::ColumnDecision> columns;
    std::optional<std::string> errors_file;
};

/// "C=full_name,E=": a column and its field, or nothing for a column to leave out.
std::vector<imports::ColumnDecision> decisions_in(const std::string& text) {
    std::vector<imports::ColumnDecision> decisions;
    std::istringstream parts(text);
    for (std::string part; std::getline(parts, part, ',');) {
        const std::size_t sign = part.find('=');
        if (sign == std::string::npos) throw Usage("--columns C=full_name,E=");
        decisions.push_back({.column = part.substr(0, sign), .field = part.substr(sign + 1)});
    }
    return decisions;
}

/// At most a byte more than is taken in: what is longer is refused like any other file.
std::string bytes_of(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file) throw Usage("FILE: " + path);
    std::string bytes(imports::file_limit_bytes + 1, '\0');
    file.read(bytes.data(), std::ssize(bytes));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

Actor actor_at(const Store& store, const std::string& code) {
    Actor actor{.hat = Hat::system};
    store.read(actor, import_command, [&](const Reader& reader) {
        const auto school = reader.first<org::School>(where<&org::School::code> == code);
        if (!school) throw Problem(ProblemKind::invalid, {{.path = "--school", .code = "missing_target"}});
        actor.school = school->id;
    });
    return actor;
}

std::string file_name(const std::string& path) { return std::filesystem::path(path).filename().string(); }

std::string report_of(const Store& store, const imports::Import& import) {
    files::StoredFile file;
    store.read({.hat = Hat::system}, import_command,
               [&](const Reader& reader) { file = reader.get(*import.report_id); });
    return files::content_of(store, file, std::size_t{64} << 20);
}

std::string imported_id(const imports::Import& import) {
    std::string id;
    append_id(id, "imp", import.id.value);
    return id;
}

/// The import is begun, looked at and applied as over the API, so that it stands in the history.
imports::Import apply_file(const Store& store, const Actor& actor, const ImportPlan& plan,
                           const std::string& bytes) {
    const files::StoredFile file = files::keep(store, actor,
                                               {.name = file_name(plan.file),
                                                .media_type = "application/octet-stream",
                                                .bytes = bytes,
                                                .purpose = "imports.file"});
    imports::Import import;
    store.write(actor, import_command, [&](Tx& tx) {
        import = {.sheet = plan.sheet,
                  .file_name = file.name,
                  .year = plan.year,
                  .state = imports::ImportState::applying,
                  .create_missing = plan.create_missing,
                  .all_or_nothing = plan.all_or_nothing,
                  .columns = imports::columns_json(plan.columns),
                  .file_id = file.id,
                  .asked_at = tx.now()};
        import = tx.put(import);
    });
    imports::run_apply(store, actor, import.id, {});
    store.read(actor, import_command, [&](const Reader& reader) { import = reader.get(import.id); });
    return import;
}

/// What ended an import, as it was kept.
void print_fault(const std::string& fault) {
    const auto text = [](const json::Value& said, std::string_view name) {
        const json::Value* value = said.find(name);
        return value ? value->text : std::string();
    };
    for (const json::Value& said : json::parse(fault).items)
        std::cerr << "truong: " << text(said, "message_vi") << " / " << text(said, "message_en") << '\n';
}

/// A folder that is not there is told before anything is written.
void require_folder(const std::optional<std::string>& path) {
    if (!path) return;
    const std::filesystem::path folder = std::filesystem::absolute(*path).parent_path();
    if (!std::filesystem::is_directory(folder)) throw Usage("--errors: " + *path);
}

void write_errors(const std::string& path, const std::string& bytes) {
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    file.close();
    if (!file) throw std::runtime_error("--errors: không ghi được tệp / the file was not written: " + path);
}

void print_counts(const json::Value& report) {
    const auto number = [&](std::string_view name) {
        const json::Value* value = report.find(name);
        return value ? value->text : std::string("0");
    };
    std::cout << "dòng / rows " << number("rows") << ": thêm / created " << number("created")
              << ", sửa / updated " << number("updated") << ", không đổi / same " << number("same")
              << ", không nhận / rejected " << number("rejected") << "; bỏ qua / skipped "
              << number("skipped") << ", không có trong tệp / absent " << number("absent") << '\n';
    const json::Value* findings = report.find("findings");
    for (const json::Value& said : findings ? findings->items : std::vector<json::Value>()) {
        const json::Value* row = said.find("row");
        std::cout << (said.find("sheet")->text.empty() ? "" : said.find("sheet")->text + ' ')
                  << (said.find("column")->is(json::Type::string) ? said.find("column")->text : "")
                  << (row->is(json::Type::number) ? row->text : "") << "  " << said.find("message_vi")->text
                  << '\n';
    }
}

Exit finish_import(const ImportPlan& plan, const std::string& bytes, const std::string& report,
                   bool as_json) {
    if (as_json)
        std::cout << report << '\n';
    else
        print_counts(imports::parse_report(report));
    if (plan.errors_file) {
        const sheet::Workbook book = sheet::read(bytes);
        write_errors(*plan.errors_file,
                     sheet::error_workbook(book, imports::remarks_of(imports::parse_report(report))));
    }
    return Exit::done;
}

/// Goes on with what is half done, or begins to take back, and works until that is over.
enum class Verb { undo, resume };
imports::Import work_on(const Store& store, Id<imports::Import> which, Verb verb) {
    Actor actor{.hat = Hat::system};
    imports::Import import;
    store.read(actor, import_command, [&](const Reader& reader) {
        actor.school =
            reader.load(reader.catalog().of(type_key<imports::Import>()), which.value, &import).school;
    });
    store.write(actor, import_command, [&](Tx& tx) {
        import = verb == Verb::undo ? imports::begin_undo(tx, which) : imports::resume_import(tx, which);
    });
    if (import.state == imports::ImportState::applying)
        imports::run_apply(store, actor, which, {});
    else
        imports::run_undo(store, actor, which, {});
    store.read(actor, import_command, [&](const Reader& reader) { import = reader.get(which); });
    return import;
}

Exit work_command(Arguments& arguments, Verb verb, bool as_json) {
    const auto id = parse_id("imp", arguments.required("--id"));
    if (!id) throw Usage("--id imp_…");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const imports::Import import = work_on(installation->store(), Id<imports::Import>{*id}, verb);
    if (as_json)
        std::cout << "{\"state\":\"" << name_of(import.state)
                  << "\",\"fault\":" << (import.fault.empty() ? "null" : import.fault) << "}\n";
    else if (import.fault.empty())
        std::cout << (import.state == imports::ImportState::undone ? "đã hoàn tác / undone\n"
                                                                   : "đã nhập / applied\n");
    if (!as_json && !import.fault.empty()) print_fault(import.fault);
    return import.fault.empty() ? Exit::done : Exit::refused;
}

}  // namespace

Exit import_file(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::string sheet = arguments.word(1).value_or("");
    if (sheet == "undo") return work_command(arguments, Verb::undo, as_json);
    if (sheet == "resume") return work_command(arguments, Verb::resume, as_json);
    ImportPlan plan{.sheet = sheet,
                    .file = arguments.word(2).value_or(""),
                    .year = arguments.option("--year", ""),
                    .apply = arguments.flag("--apply"),
                    .create_missing = arguments.flag("--create-classes"),
                    .all_or_nothing = arguments.flag("--all-or-nothing"),
                    .columns = decisions_in(arguments.option("--columns", "")),
                    .errors_file = arguments.option("--errors")};
    if (plan.sheet.empty() || plan.file.empty()) throw Usage("import SHEET FILE");
    const std::string school = arguments.required("--school");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(3);
    const Store& store = installation->store();
    const Actor actor = actor_at(store, school);
    std::vector<sheet::ColumnChoice> choices;
    store.read(actor, import_command, [&](const Reader& reader) {
        choices = imports::choices_of(reader, imports::sheet_for(reader, plan.sheet), plan.columns);
    });
    const std::string bytes = bytes_of(plan.file);
    require_folder(plan.errors_file);
    if (!plan.apply) {
        const sheet::Report report = imports::look_at({.store = store,
                                                       .actor = actor,
                                                       .sheet = plan.sheet,
                                                       .year = plan.year,
                                                       .create_missing = plan.create_missing,
                                                       .choices = choices},
                                                      bytes);
        return finish_import(plan, bytes, imports::json_of(store.catalog(), report), as_json);
    }
    // What is no spreadsheet at all leaves no trace.
    sheet::read(bytes, {.file_bytes = imports::file_limit_bytes});
    const imports::Import import = apply_file(store, actor, plan, bytes);
    if (!import.fault.empty()) {
        if (as_json)
            std::cout << "{\"import\":\"" << imported_id(import) << "\",\"findings\":" << import.fault
                      << "}\n";
        else
            print_fault(import.fault);
        return Exit::refused;
    }
    std::string report = report_of(store, import);
    if (as_json)
        report.insert(1, "\"import\":\"" + imported_id(import) + "\",");
    else
        std::cout << "lần nhập / import " << imported_id(import) << '\n';
    return finish_import(plan, bytes, report, as_json);
}

}  // namespace truong::app
