#include "platform/files/folder_vault.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

#include "base/check.hpp"

namespace truong::files {
namespace {

constexpr std::size_t hash_digits = 64;
constexpr std::size_t copied_at_once = 256 * 1024;

class FileContent final : public Content {
public:
    explicit FileContent(std::shared_ptr<const http::File> file) : file_(std::move(file)) {}
    std::uint64_t size() const override { return file_->size(); }
    std::shared_ptr<const http::File> file() const override { return file_; }
    std::string read(std::uint64_t offset, std::size_t length) override {
        std::string bytes(std::min(length, piece_limit), '\0');
        const ssize_t got =
            ::pread(file_->descriptor(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (got < 0) fail(errno, "read", {});
        bytes.resize(static_cast<std::size_t>(got));
        return bytes;
    }

private:
    std::shared_ptr<const http::File> file_;
};

// Under a name that nobody reads, then renamed: a half copy is no content.
void copy_in(const std::filesystem::path& from, const std::filesystem::path& to) {
    const std::filesystem::path half = to.string() + "." + from.filename().string();
    const Descriptor source = open_to_read(from), copy = open_to_write(half);
    if (::ftruncate(copy.number(), 0) != 0) fail(errno, "truncate", half);
    for (std::uint64_t offset = 0;;) {
        const std::string bytes = read_at(source, offset, copied_at_once);
        if (bytes.empty()) break;
        int error = 0;
        if (write_at(copy, offset, bytes, error) < bytes.size()) {
            remove_file(half);
            fail(error, "copy", half);
        }
        offset += bytes.size();
    }
    make_durable(copy, half);
    if (::rename(half.c_str(), to.c_str()) != 0) fail(errno, "rename", to);
}

bool is_whole(const std::filesystem::path& place, const std::filesystem::path& finished) {
    struct stat there {
    }, given{};
    return ::stat(place.c_str(), &there) == 0 && ::stat(finished.c_str(), &given) == 0
           && there.st_size == given.st_size;
}

void touch(const std::filesystem::path& place, Instant now) {
    const timespec at{now.ms / 1000, now.ms % 1000 * 1'000'000};
    const timespec both[] = {at, at};
    if (::utimensat(AT_FDCWD, place.c_str(), both, 0) != 0) fail(errno, "touch", place);
}

Kept kept_of(const std::filesystem::path& path, const std::string& name) {
    struct stat about {};
    if (::lstat(path.c_str(), &about) != 0) return {};
    return {.name = name,
            .size = static_cast<std::uint64_t>(about.st_size),
            .since = {about.st_mtim.tv_sec * 1000 + about.st_mtim.tv_nsec / 1'000'000}};
}

}  // namespace

bool is_hash(std::string_view text) {
    return text.size() == hash_digits && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

std::filesystem::path FolderVault::place_of(const std::string& hash) const {
    check(is_hash(hash), "not a hash");
    return folder_ / hash.substr(0, 2) / hash.substr(2, 2) / hash;
}

void FolderVault::put(const std::string& hash, const std::filesystem::path& finished, Instant now) {
    const std::filesystem::path place = place_of(hash);
    if (!is_whole(place, finished)) {
        make_folder(place.parent_path());
        const Descriptor file = open_to_read(finished);
        if (!file) fail(ENOENT, "put", finished);
        make_durable(file, finished);
        remove_file(place);  // one that is damaged, see is_whole
        // A second name of the same file where the folder lies on the same disk, which it does unless
        // somebody has mounted another one there.
        const bool linked = ::link(finished.c_str(), place.c_str()) == 0 || errno == EEXIST;
        if (!linked) copy_in(finished, place);
    }
    touch(place, now);
    make_names_durable(place.parent_path());
}

std::unique_ptr<Content> FolderVault::open(const std::string& hash) {
    Descriptor file = open_to_read(place_of(hash));
    if (!file) return nullptr;
    auto shared = http::File::adopt(file.release());
    return shared ? std::make_unique<FileContent>(std::move(shared)) : nullptr;
}

bool FolderVault::remove(const std::string& hash) {
    const std::filesystem::path place = place_of(hash);
    if (!remove_file(place)) return false;
    make_names_durable(place.parent_path());
    return true;
}

void FolderVault::each(const std::function<void(const Kept&)>& visit) {
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator at(folder_, error), end; at != end;
         at.increment(error)) {
        if (error) fail(error.value(), "list", folder_);
        if (at->is_directory() && !at->is_symlink()) continue;
        const std::string name = at->path().filename().string();
        Kept kept = kept_of(at->path(), at->path().lexically_relative(folder_).string());
        if (kept.name.empty()) continue;  // gone meanwhile
        if (is_hash(name) && at->path() == place_of(name) && at->is_regular_file()) kept.hash = name;
        visit(kept);
    }
    if (error && error != std::errc::no_such_file_or_directory) fail(error.value(), "list", folder_);
}

Guard::Guard(const std::filesystem::path& data, Purpose purpose) : file_(open_to_write(data / "files.lock")) {
    const int how = purpose == Purpose::putting ? LOCK_SH : LOCK_EX;
    while (::flock(file_.number(), how) != 0)
        if (errno != EINTR) fail(errno, "lock", data / "files.lock");
}

}  // namespace truong::files
