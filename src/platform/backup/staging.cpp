#include "platform/backup/staging.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

#include "base/check.hpp"

namespace truong::backup {

namespace {

std::filesystem::path plain_path(const std::filesystem::path& target) {
    const auto path = std::filesystem::absolute(target).lexically_normal();
    return path.has_filename() ? path : path.parent_path();
}

dev_t device_of(const std::filesystem::path& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) refuse_place(path, errno);
    return status.st_dev;
}

void require_place(const std::filesystem::path& target) {
    const auto status = std::filesystem::symlink_status(target);
    if (!std::filesystem::exists(status)) return;
    if (!std::filesystem::is_directory(status) || !std::filesystem::is_empty(target))
        throw refusal(ProblemKind::conflict, "restore_place_taken", {target.string()});
    // Where another file system begins, a folder cannot be replaced.
    if (device_of(target) != device_of(target.parent_path()))
        throw refusal(ProblemKind::conflict, "restore_place_fixed", {target.string()});
}

/// A name from a backup leads to a place inside the folder.
bool stays_inside(const std::filesystem::path& name) {
    if (name.empty() || name.is_absolute()) return false;
    for (const std::filesystem::path& part : name)
        if (part == ".." || part == ".") return false;
    return true;
}

void write_all(const Descriptor& file, const std::filesystem::path& path, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t size = ::write(file.get(), bytes.data(), bytes.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) refuse_place(path, errno);
        bytes.remove_prefix(static_cast<std::size_t>(size));
    }
}

std::string hash_of_file(const std::filesystem::path& path) {
    const Descriptor file(path, O_RDONLY | O_CLOEXEC);
    if (!file.opened()) refuse_place(path, errno);
    ByteHash hash;
    std::string place(text_limit, '\0');
    for (;;) {
        const ssize_t size = ::read(file.get(), place.data(), place.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) refuse_place(path, errno);
        if (size == 0) return hash.hex();
        hash.add({place.data(), static_cast<std::size_t>(size)});
    }
}

}  // namespace

Staging::Staging(const std::filesystem::path& target) : target_(plain_path(target)) {
    require_place(target_);
    std::error_code error;
    std::filesystem::create_directories(target_.parent_path(), error);
    remove_left_over(target_);
    folder_ = temporary_for(target_);
    if (::mkdir(folder_.c_str(), 0700) != 0) refuse_place(folder_, errno);
    lock_.emplace(folder_, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    ::flock(lock_->get(), LOCK_EX | LOCK_NB);
}

Staging::~Staging() {
    std::error_code error;
    if (!published_) std::filesystem::remove_all(folder_, error);
}

void Staging::add(const std::string& name, const GivePieces& give) {
    check(stays_inside(name), "A file of a backup leads out of its folder");
    const std::filesystem::path path = folder_ / name;
    std::error_code error;
    std::filesystem::create_directories(path.parent_path(), error);
    ByteHash hash;
    {
        const Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC);
        if (!file.opened()) refuse_place(path, errno);
        for (std::string_view piece = give(); !piece.empty(); piece = give()) {
            hash.add(piece);
            write_all(file, path, piece);
        }
    }
    if (hash.hex() != hash_of_file(path))
        throw refusal(ProblemKind::internal, "restore_differs", {path.string()});
}

void Staging::publish() {
    sync();
    if (::rename(folder_.c_str(), target_.c_str()) != 0) refuse_place(target_, errno);
    published_ = true;
    sync_folder(target_.parent_path());
}

}  // namespace truong::backup
