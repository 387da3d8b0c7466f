// Backup, verification and restoration, and the backup that goes before every migration.
#include <cstdio>
#include <iostream>

#include "app/commands.hpp"
#include "app/modules.hpp"
#include "catalog/json_text.hpp"
#include "platform/backup/backup.hpp"
#include "platform/backup/remembered.hpp"

namespace truong::app {

namespace {

constexpr std::size_t kept_before_migrations = 3;
constexpr std::string_view backup_prefix = "truong-", before_prefix = "before-";

/// The key file that --key names, else the one in the data directory.
keys::KeyFile key_file_of(Arguments& arguments, const std::optional<std::string>& data) {
    if (const auto named = arguments.option("--key")) return backup::key_file(*named);
    if (data) return backup::key_file(std::filesystem::path(*data) / backup::default_key_file);
    throw Usage("thiếu --key / --key is missing");
}

/// Made at its first use. Without it every backup is lost, so whoever makes it is told.
keys::Key key_for_saving(const keys::KeyFile& file) {
    if (!std::filesystem::exists(file.path()) && file.make())
        std::cerr << "đã tạo khóa sao lưu " << file.path().string()
                  << ": hãy cất một bản ở nơi khác, thiếu khóa thì không khôi phục được / "
                     "made this backup key: keep a copy elsewhere, without it nothing can be restored\n";
    return file.read();
}

void append_summary(json::Object& object, const backup::Summary& summary) {
    object.text("version", summary.about.version);
    object.text("database", summary.about.database);
    object.text("made_at", iso_text(summary.about.made_at));
    object.text("step", summary.about.steps.empty() ? std::string() : summary.about.steps.back().name);
    object.number("tables", static_cast<std::int64_t>(summary.content.tables.size()));
    object.number("rows", summary.content.rows());
    object.number("files", summary.content.files);
    object.number("file_bytes", summary.content.file_bytes);
    json::Array damaged(object.member("damaged"));
    for (const std::string& name : summary.damaged) json::append_text(damaged.item(), name);
}

std::string text_of(const backup::Summary& summary) {
    std::string text = iso_text(summary.about.made_at) + ", " + summary.about.database + ", truong "
                       + summary.about.version + ": " + std::to_string(summary.content.tables.size())
                       + " bảng / tables, " + std::to_string(summary.content.rows()) + " dòng / rows, "
                       + std::to_string(summary.content.files) + " tệp / files, "
                       + std::to_string(summary.content.file_bytes) + " byte";
    for (const std::string& name : summary.damaged)
        text += "\ntệp đã hỏng từ trước / a file was damaged already: " + name;
    return text;
}

/// Contents that had rotted before are saved as they are; somebody must hear of them.
Exit exit_of(const backup::Summary& summary) { return summary.damaged.empty() ? Exit::done : Exit::refused; }

void print_summary(bool as_json, const std::string& what, const std::string& file,
                   const backup::Summary& summary) {
    if (!as_json) {
        std::cout << what << ": " << file << '\n' << text_of(summary) << '\n';
        return;
    }
    std::string out;
    {
        json::Object object(out);
        object.text("file", file);
        append_summary(object, summary);
    }
    std::cout << out << '\n';
}

/// A folder that exists, or a name that ends like one, gets a file named after the moment.
std::filesystem::path target_in(const std::string& to, Instant now, bool& is_folder) {
    is_folder = to.ends_with('/') || std::filesystem::is_directory(to);
    if (!is_folder) return to;
    std::filesystem::create_directories(to);
    return std::filesystem::path(to) / backup::name_at(now);
}

/// Opening a place where there is nothing would make something there.
void require_installation(Arguments& arguments, const std::filesystem::path& data) {
    const bool there = arguments.option("--db") ? std::filesystem::is_directory(data)
                                                : std::filesystem::exists(data / "truong.db");
    if (!there) throw Problem(ProblemKind::conflict, {{.path = {}, .code = "nothing_to_save"}});
}

backup::Source source_of(Installation& installation, const std::vector<migrate::StepFile>& steps) {
    return {installation.database(), installation.data(), steps, std::string(program_version),
            machine_clock()};
}

/// The chain can be recomputed by a program whose tables these are; an older backup is migrated first.
std::optional<std::int64_t> broken_link(const backup::Place& place, const backup::Summary& summary) {
    if (summary.about.steps.size() < place.steps.size()) return std::nullopt;
    Installation installation({.data = place.data, .database = place.database}, modules());
    const auto fault = installation.verify_log();
    return fault ? std::optional(fault->seal) : std::nullopt;
}

void print_restored(bool as_json, const backup::Place& place, const backup::Summary& summary,
                    std::optional<std::int64_t> broken) {
    const bool older = summary.about.steps.size() < place.steps.size();
    if (!as_json) {
        std::cout << "đã khôi phục và đối chiếu / restored and compared: " << place.data.string() << '\n'
                  << text_of(summary) << '\n';
        if (older) std::cout << "chạy tiếp / go on with: truong migrate apply, truong log verify\n";
        if (broken)
            std::cout << "nhật ký bị sửa ở mắt xích / the log was altered at link " << *broken << '\n';
        return;
    }
    std::string out;
    {
        json::Object object(out);
        object.text("data", place.data.string());
        append_summary(object, summary);
        object.flag("log_verified", !older && !broken);
        if (broken) object.number("broken_at", *broken);
    }
    std::cout << out << '\n';
}

}  // namespace

Exit backup_all(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const std::filesystem::path data = arguments.required("--data");
    const std::string to = arguments.required("--to");
    const int keep = arguments.number("--keep", 0, 1, 1'000);
    const keys::KeyFile key_file = key_file_of(arguments, data);
    require_installation(arguments, data);
    const auto installation = open_installation(arguments, Presence::beside);
    arguments.finish(1);
    bool is_folder = false;
    const backup::Source source = source_of(*installation, migrate::embedded_steps());
    const std::filesystem::path target = target_in(to, source.now, is_folder);
    if (keep > 0 && !is_folder) throw Usage("--keep cần --to là thư mục / --keep wants --to to be a folder");
    const backup::Summary summary = backup::save(source, key_for_saving(key_file), target);
    backup::remember(data, {.made_at = summary.about.made_at,
                            .bytes = static_cast<std::int64_t>(std::filesystem::file_size(target))});
    if (keep > 0) backup::remove_old(target.parent_path(), backup_prefix, static_cast<std::size_t>(keep));
    print_summary(as_json, "đã sao lưu / backed up", target.string(), summary);
    return exit_of(summary);
}

Exit verify_backup(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const auto file = arguments.word(1);
    const auto data = arguments.option("--data");
    const keys::KeyFile key_file = key_file_of(arguments, data);
    arguments.finish(2);
    if (!file) throw Usage("verify FILE --key FILE");
    const backup::Summary summary = backup::verify(*file, key_file.read());
    if (data) backup::remember_verified(*data, summary.about.made_at, machine_clock());
    print_summary(as_json, "bản sao lưu nguyên vẹn / the backup is whole", *file, summary);
    return exit_of(summary);
}

Exit restore(Arguments& arguments) {
    const bool as_json = arguments.flag("--json");
    const auto file = arguments.word(1);
    const keys::Key key = backup::key_file(arguments.required("--key")).read();
    const backup::Place place{arguments.required("--data"), arguments.option("--db", ""),
                              migrate::embedded_steps()};
    arguments.finish(2);
    if (!file) throw Usage("restore FILE --key FILE --data DIR");
    const backup::Summary summary = backup::restore(*file, key, place);
    const auto broken = broken_link(place, summary);
    print_restored(as_json, place, summary, broken);
    return broken ? Exit::refused : exit_of(summary);
}

void backup_before_migration(Installation& installation, const std::vector<migrate::StepFile>& steps) {
    const auto plan = migrate::plan(installation.database(), steps);
    if (plan.applied.empty() || plan.pending.empty()) return;
    const std::filesystem::path folder = installation.data() / "backups";
    std::filesystem::create_directories(folder);
    const keys::KeyFile key_file = backup::key_file(installation.data() / backup::default_key_file);
    const std::filesystem::path step = schema::file_name(plan.pending.front());
    const auto target = folder / (std::string(before_prefix) + step.stem().string() + ".backup");
    backup::save(source_of(installation, steps), key_for_saving(key_file), target, backup::Replace::yes);
    backup::remove_old(folder, before_prefix, kept_before_migrations);
    std::cerr << "đã sao lưu trước khi nâng cấp / backed up before the migration: " << target.string()
              << '\n';
}

}  // namespace truong::app
