#include "modules/files/staging.hpp"

#include <sys/file.h>
#include <sys/stat.h>

#include <cerrno>

#include "platform/files/vault.hpp"
#include "platform/services.hpp"

namespace truong::files {

namespace {

bool has_name(const Descriptor& file, const std::filesystem::path& path) {
    struct stat opened {
    }, named{};
    return ::fstat(file.number(), &opened) == 0 && ::stat(path.c_str(), &named) == 0
           && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

}  // namespace

std::filesystem::path staging_folder(const std::filesystem::path& data) { return data / "uploads"; }

std::filesystem::path staged_path(const std::filesystem::path& data, Id<Upload> upload) {
    std::string name;
    append_id(name, "upl", upload.value);
    return staging_folder(data) / name;
}

std::int64_t durable_size(const std::filesystem::path& path) {
    const Descriptor file = open_to_read(path);
    if (!file) return 0;
    make_durable(file, path);
    return static_cast<std::int64_t>(size_of(file, path));
}

Staged::Staged(const std::filesystem::path& data, Id<Upload> upload) : path_(staged_path(data, upload)) {
    make_folder(staging_folder(data));
    file_ = open_to_write(path_);
    // Whoever finished or aborted it meanwhile has taken the name away from what we have open.
    const bool ours = ::flock(file_.number(), LOCK_EX | LOCK_NB) == 0 && has_name(file_, path_);
    if (!ours) throw Problem(ProblemKind::conflict, {{.path = "id", .code = "upload_busy"}});
    make_names_durable(staging_folder(data));
}

void put_and_name(const Store& store, const std::string& hash, const std::filesystem::path& staged,
                  const std::function<void()>& write_row) {
    Vault& vault = *store.services().files;
    const Guard guard(store.services().data, Guard::Purpose::putting);
    vault.put(hash, staged, store.now());
    write_row();
    // A collector on another machine, which the guard does not reach, may have been a moment faster.
    if (!vault.open(hash)) vault.put(hash, staged, store.now());
}

}  // namespace truong::files
