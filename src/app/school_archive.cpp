// One school out of an installation and into another.
#include <iostream>

#include "app/commands.hpp"
#include "modules/org/api.hpp"
#include "platform/school_archive/school_archive.hpp"

namespace truong::app {

namespace {

void append_about(json::Object& object, const school_archive::About& about) {
    std::string id;
    append_id(id, "sch", about.school.value);
    object.text("school", id);
    object.text("code", about.school_code);
    object.text("name", about.school_name);
    object.text("made_at", iso_text(about.made_at));
    std::int64_t rows = 0;
    for (const auto& [table, content] : about.entities) rows += content.rows;
    object.number("rows", rows);
    std::int64_t files = 0;
    for (const auto& [name, part] : about.parts) files += name.starts_with(school_archive::files_folder);
    object.number("files", files);
    json::Array missing(object.member("missing"));
    for (const std::string& hash : about.missing) json::append_text(missing.item(), hash);
}

Id<org::School> school_with_code(const Store& store, const std::string& code) {
    std::optional<org::School> found;
    store.read({.hat = Hat::system}, {"command-line", {}, {}}, [&](const Reader& reader) {
        found = reader.first<org::School>(where<&org::School::code> == code);
    });
    if (!found) throw Problem(ProblemKind::invalid, {{.path = "--school", .code = "missing_target"}});
    return found->id;
}

std::string text_of(const school_archive::Arrival& arrival) {
    return arrival.about.school_code + ' ' + arrival.about.school_name + ": thêm / added "
           + std::to_string(arrival.added) + ", đã có / found " + std::to_string(arrival.found)
           + ", đổi mã / renumbered " + std::to_string(arrival.renumbered) + ", tra được / looked up "
           + std::to_string(arrival.references) + ", tệp / files " + std::to_string(arrival.files);
}

}  // namespace

Exit export_school(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::string code = arguments.required("--school");
    const std::filesystem::path target = arguments.required("--out");
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(2);
    const Store& store = installation->store();
    const school_archive::About about =
        school_archive::save(store, {school_with_code(store, code), target, std::string(program_version)});
    std::string json;
    {
        json::Object object(json);
        object.text("file", target.string());
        append_about(object, about);
    }
    if (as_json)
        std::cout << json << '\n';
    else
        std::cout
            << "đã xuất / exported: " << target.string()
            << "\ndữ liệu trẻ em không mã hóa, hãy giữ kỹ / children's data in the clear: keep it safe\n";
    for (const std::string& hash : about.missing)
        if (!as_json) std::cout << "nội dung mất hoặc hỏng / a content is lost: " << hash << '\n';
    return about.missing.empty() ? Exit::done : Exit::refused;
}

Exit import_school(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const bool dry = arguments.flag("--dry-run");
    const auto file = arguments.word(2);
    if (!file) throw Usage("school import FILE.zip --data DIR [--dry-run]");
    const auto installation = open_installation(arguments, Presence::alone);
    arguments.finish(3);
    const auto arrival = school_archive::load(installation->store(), *file,
                                              dry ? school_archive::Trial::yes : school_archive::Trial::no);
    std::string json;
    {
        json::Object object(json);
        append_about(object, arrival.about);
        object.number("added", arrival.added);
        object.number("found", arrival.found);
        object.number("renumbered", arrival.renumbered);
        object.number("references", arrival.references);
        object.flag("dry_run", dry);
    }
    const std::string done = dry ? "nạp được / could be imported: " : "đã nạp / imported: ";
    std::cout << (as_json ? json : done + text_of(arrival)) << '\n';
    return Exit::done;
}

}  // namespace truong::app
