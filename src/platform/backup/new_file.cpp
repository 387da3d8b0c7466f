#include "platform/backup/new_file.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <system_error>

#include "platform/backup/chunk.hpp"
#include "platform/keys/cipher.hpp"
#include "platform/log/log.hpp"

namespace truong::backup {

namespace {

constexpr std::size_t told_at_once = 8 << 20;
constexpr std::string_view unfinished = ".unfinished-";

std::filesystem::path folder_of(const std::filesystem::path& file) {
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

/// Hidden, and never taken for a backup by its name.
std::string begin_of_temporary(const std::filesystem::path& target) {
    return "." + target.filename().string() + std::string(unfinished);
}

/// Who still writes holds a lock on it, which goes with his process.
bool is_left_over(const std::filesystem::path& path) {
    const Descriptor opened(path, O_RDONLY | O_CLOEXEC);
    return opened.opened() && ::flock(opened.get(), LOCK_EX | LOCK_NB) == 0;
}

}  // namespace

std::filesystem::path temporary_for(const std::filesystem::path& target) {
    std::array<unsigned char, 8> random;
    keys::fill_random(random);
    std::string name = begin_of_temporary(target);
    keys::append_hex(name, random);
    return folder_of(target) / name;
}

void remove_left_over(const std::filesystem::path& target) {
    std::error_code error;
    std::vector<std::filesystem::path> found;
    for (std::filesystem::directory_iterator entry(folder_of(target), error), end; !error && entry != end;
         entry.increment(error))
        if (entry->path().filename().string().starts_with(begin_of_temporary(target)))
            found.push_back(entry->path());
    for (const std::filesystem::path& file : found)
        if (is_left_over(file)) std::filesystem::remove_all(file, error);
}

void refuse_place(const std::filesystem::path& path, int error) {
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    if (full) throw refusal(ProblemKind::unavailable, "backup_disk_full", {path.string()});
    log::error("file", {{"file", log::machine(path.string())},
                        {"reason", log::machine(std::generic_category().message(error))}});
    throw refusal(ProblemKind::unavailable, "place_unusable",
                  {path.string(), std::generic_category().message(error)});
}

Descriptor::Descriptor(const std::filesystem::path& path, int flags, unsigned mode)
    : number_(::open(path.c_str(), flags, mode)) {}

Descriptor::~Descriptor() {
    if (number_ >= 0) ::close(number_);
}

NewFile::NewFile(std::filesystem::path target, Replace replace)
    : target_(std::move(target)), temporary_(temporary_for(target_)), replace_(replace),
      file_((require_free(), remove_left_over(target_), temporary_),
            O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC) {
    if (!file_.opened()) refuse_place(target_, errno);
    ::flock(file_.get(), LOCK_EX | LOCK_NB);
}

NewFile::~NewFile() {
    if (!published_) ::unlink(temporary_.c_str());
}

void NewFile::require_free() const {
    if (replace_ == Replace::no && std::filesystem::exists(std::filesystem::symlink_status(target_)))
        throw refusal(ProblemKind::conflict, "backup_exists", {target_.string()});
}

void NewFile::write(std::string_view bytes) {
    unsent_ += bytes.size();
    while (!bytes.empty()) {
        const ssize_t size = ::write(file_.get(), bytes.data(), bytes.size());
        if (size < 0 && errno == EINTR) continue;
        if (size < 0) refuse_place(target_, errno);
        written_ += static_cast<std::size_t>(size);
        bytes.remove_prefix(static_cast<std::size_t>(size));
    }
    if (unsent_ < told_at_once) return;
    // The disk begins now, so that there is little left to wait for at the end.
    ::sync_file_range(file_.get(), static_cast<off_t>(written_ - unsent_), static_cast<off_t>(unsent_),
                      SYNC_FILE_RANGE_WRITE);
    unsent_ = 0;
}

void NewFile::publish() {
    if (::fsync(file_.get()) != 0) refuse_place(target_, errno);
    require_free();
    if (::rename(temporary_.c_str(), target_.c_str()) != 0) refuse_place(target_, errno);
    published_ = true;
    sync_folder(folder_of(target_));
}

void sync_folder(const std::filesystem::path& folder) {
    const Descriptor opened(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!opened.opened() || ::fsync(opened.get()) != 0) refuse_place(folder, errno);
}

void sync_all(const std::filesystem::path& folder) {
    const Descriptor opened(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (!opened.opened() || ::syncfs(opened.get()) != 0) refuse_place(folder, errno);
}

}  // namespace truong::backup
