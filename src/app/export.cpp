// Statutory lists and exchange formats from the command line: `truong export national_pupils`.
#include <fstream>
#include <iostream>

#include "app/commands.hpp"
#include "modules/exchange/api.hpp"

namespace truong::app {

namespace {

constexpr std::string_view export_usage =
    "export FORMAT --data DIR --school CODE [--year 2026-2027] [--as xlsx|csv|json] --out FILE";

struct ExportPlan {
    exchange::ExportQuery query;
    std::string school, year, file;
};

ExportPlan export_plan(Arguments& arguments) {
    ExportPlan plan{.school = arguments.required("--school"),
                    .year = arguments.option("--year", ""),
                    .file = arguments.required("--out")};
    plan.query.code = arguments.word(1).value_or("");
    const std::string as = arguments.option("--as", "xlsx");
    if (plan.query.code.empty() || !codecs::store_choice(plan.query.format, as))
        throw Usage(std::string(export_usage));
    return plan;
}

exchange::ExportFile exported_file(const Store& store, const ExportPlan& plan) {
    const Operation operation{"command-line.export", {}, {}};
    Actor actor{.hat = Hat::system};
    exchange::ExportQuery query = plan.query;
    store.read(actor, operation, [&](const Reader& reader) {
        const auto school = reader.first<org::School>(where<&org::School::code> == plan.school);
        if (!school) throw Problem(ProblemKind::invalid, {{.path = "--school", .code = "missing_target"}});
        actor.school = school->id;
        if (plan.year.empty()) return;
        const auto year = reader.first<calendar::SchoolYear>(where<&calendar::SchoolYear::code> == plan.year);
        if (!year) throw Problem(ProblemKind::invalid, {{.path = "--year", .code = "missing_target"}});
        query.year_id = year->id;
    });
    exchange::ExportFile file;
    store.read(actor, operation, [&](const Reader& reader) { file = exchange::exported(reader, query); });
    return file;
}

}  // namespace

Exit export_file(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const ExportPlan plan = export_plan(arguments);
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const exchange::ExportFile file = exported_file(installation->store(), plan);
    std::ofstream out(plan.file, std::ios::binary | std::ios::trunc);
    out << file.bytes;
    if (!out.flush()) throw Usage("--out " + plan.file);
    if (as_json) {
        std::string json;
        {
            json::Object object(json);
            object.text("file", plan.file);
            object.number("bytes", std::ssize(file.bytes));
        }
        std::cout << json << '\n';
    } else {
        std::cout << file.name << ": " << plan.file << '\n';
    }
    return Exit::done;
}

}  // namespace truong::app
