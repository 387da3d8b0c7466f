// Out of an installation.
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/check.hpp"
#include "platform/contributions.hpp"
#include "platform/files/vault.hpp"
#include "platform/school_archive/gather.hpp"
#include "platform/school_archive/readme.hpp"
#include "platform/school_archive/school_archive.hpp"
#include "platform/school_archive/zip_file.hpp"
#include "platform/services.hpp"

namespace truong::school_archive {

namespace {

const Operation saving{"school.export", "school export", {}};
constexpr std::string_view given_out = "*";  // in the access log: everything

void require_free(const std::filesystem::path& target) {
    if (std::filesystem::exists(std::filesystem::symlink_status(target)))
        throw refusal("archive_exists", {target.string()}, ProblemKind::conflict);
}

void describe_school(const Reader& reader, const Plan& plan, About& about) {
    const Entity& school = plan.school();
    const auto row = school.make();
    reader.load(school, about.school.value, row.get());
    about.school_code = std::get<std::string_view>(school.find("code")->load(row.get()));
    about.school_name = std::get<std::string_view>(school.find("name")->load(row.get()));
}

/// What is lost or damaged is said, and the rest goes.
void weigh_contents(files::Vault& vault, const std::set<std::string>& hashes, About& about) {
    for (const std::string& hash : hashes) {
        const auto content = files::is_hash(hash) ? vault.open(hash) : nullptr;
        if (!content || files::hash_of(*content) != hash)
            about.missing.insert(hash);
        else
            about.parts[std::string(files_folder) + hash] = {content->size(), 0, hash};
    }
}

std::uint64_t bytes_of(const About& about) {
    std::uint64_t bytes = 0;
    for (const auto& [name, part] : about.parts) bytes += part.bytes;
    return bytes;
}

void write_text(const Staging& staging, std::string_view name, const std::string& text, About& about) {
    PartFile file(staging.folder() / part_file(name));
    file.append(text);
    const PartContent content = file.close();
    if (name != manifest_name) about.parts[std::string(name)] = content;
}

void publish(const std::filesystem::path& made, const std::filesystem::path& target) {
    if (::chmod(made.c_str(), S_IRUSR | S_IWUSR) != 0) backup::refuse_place(target, errno);
    {
        const backup::Descriptor opened(made, O_RDONLY | O_CLOEXEC);
        if (!opened.opened() || ::fsync(opened.get()) != 0) backup::refuse_place(target, errno);
    }
    // A link never takes the place of a file that has come in between.
    if (::link(made.c_str(), target.c_str()) != 0) {
        if (errno == EEXIST) require_free(target);
        if (::rename(made.c_str(), target.c_str()) != 0) backup::refuse_place(target, errno);
    }
    backup::sync_folder(target.has_parent_path() ? target.parent_path() : ".");
}

}  // namespace

About save(const Store& store, const Wanted& wanted) {
    require_free(wanted.target);
    const Staging staging(wanted.target);
    const Plan plan(store.catalog(), store.contributions());
    files::Vault& vault = *store.services().files;
    About about{.product = wanted.product, .made_at = store.now(), .school = wanted.school};
    const Actor system{.hat = Hat::system, .school = wanted.school};
    std::set<std::string> contents;
    store.read(system, saving, [&](const Reader& reader) {
        describe_school(reader, plan, about);
        Gathering gathering(reader, plan, staging, about);
        gathering.run();
        contents = gathering.contents();
        reader.note_read({&plan.school(), wanted.school.value, wanted.school.value, std::string(given_out)});
    });
    weigh_contents(vault, contents, about);
    write_text(staging, readme_name, readme_text(about, plan), about);
    staging.require_room(bytes_of(about));
    write_text(staging, manifest_name, to_json(about, plan), about);
    const std::filesystem::path made = staging.folder() / "archive.zip";
    ZipFile zip(made);
    zip.add_file(std::string(manifest_name), staging.folder() / part_file(manifest_name));
    for (const auto& [name, part] : about.parts) {
        if (name.starts_with(files_folder))
            zip.add_content(name, vault, part.sha256);
        else
            zip.add_file(name, staging.folder() / part_file(name));
    }
    zip.finish();
    publish(made, wanted.target);
    return about;
}

}  // namespace truong::school_archive
