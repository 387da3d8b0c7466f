// Into an installation.
#include "platform/files/vault.hpp"
#include "platform/school_archive/settling.hpp"
#include "platform/school_archive/staging.hpp"
#include "platform/services.hpp"

namespace truong::school_archive {

namespace {

const Actor system_actor{.hat = Hat::system};

bool is_content(std::string_view name) { return name.starts_with(files_folder); }

/// Parts that are not read for their rows, so that all of the archive was compared with its manifest.
void compare_the_rest(const Source& source) {
    for (const auto& [name, part] : source.about().parts)
        if (!name.starts_with("rows/") && name != references_name)
            source.each_piece(name, [](std::string_view) {});
}

void weigh_contents(Arrival& arrival) {
    for (const auto& [name, part] : arrival.about.parts) {
        if (!is_content(name)) continue;
        ++arrival.files;
        arrival.file_bytes += part.bytes;
    }
}

/// What the rows will name lies in the vault before they are there; a crash in between leaves contents that
/// nobody names, which are collected.
void put_contents(const Store& store, const Source& source, const Staging& staging) {
    files::Vault& vault = *store.services().files;
    for (const auto& [name, part] : source.about().parts) {
        if (!is_content(name)) continue;
        // A name of its own: the vault may keep this very file.
        PartFile file(staging.folder() / part.sha256);
        source.each_piece(name, [&](std::string_view part_piece) { file.append(part_piece); });
        file.close();
        vault.put(part.sha256, file.path(), store.now());
        std::filesystem::remove(file.path());
    }
}

}  // namespace

Arrival load(const Store& store, const std::filesystem::path& file, Trial trial) {
    const std::filesystem::path folder = store.services().data / "school-archive";
    backup::remove_left_over(folder);
    const Source source(file);
    const Plan plan(store.catalog(), store.contributions());
    const Operation loading{"school.import", "school import", file.filename().string()};
    Arrival arrival;
    compare_the_rest(source);
    const auto judge = [&](const Reader& reader) {
        Judging judging(reader, source, plan);
        judging.run();
        arrival = judging.arrival();
        return judging.places();
    };
    store.read(system_actor, loading, [&](const Reader& reader) { judge(reader); });
    weigh_contents(arrival);
    if (trial == Trial::yes) return arrival;
    const Staging staging(folder);
    staging.require_room(arrival.file_bytes);
    const files::Guard guard(store.services().data, files::Guard::Purpose::putting);
    put_contents(store, source, staging);
    store.write(system_actor, loading, [&](Tx& tx) {
        // Asked again: somebody may have been added since.
        Settling(tx, source, plan, judge(tx)).run();
    });
    weigh_contents(arrival);
    return arrival;
}

}  // namespace truong::school_archive
