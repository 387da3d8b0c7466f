#include "platform/files/disk.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/finding.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/log/log.hpp"

namespace truong::files {
namespace {

constexpr std::size_t hashed_at_once = 256 * 1024;

}  // namespace

Descriptor::~Descriptor() {
    if (number_ >= 0) ::close(number_);
}

void fail(int error, std::string_view what, const std::filesystem::path& path) {
    log::error("a file of the data directory failed", {{"what", log::machine(what)},
                                                       {"file", log::machine(path.string())},
                                                       {"error", log::machine(std::strerror(error))}});
    // EFBIG: the limit that an administrator has set for a process is a full disk too.
    const bool full = error == ENOSPC || error == EDQUOT || error == EFBIG;
    if (full) throw Problem(ProblemKind::unavailable, {{.path = "", .code = "disk_full"}});
    throw Problem(ProblemKind::unavailable, {{.path = "", .code = "files_unavailable"}});
}

Descriptor open_to_read(const std::filesystem::path& path) {
    Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK));
    if (!file && errno != ENOENT && errno != ENOTDIR) fail(errno, "open", path);
    return file;
}

Descriptor open_to_write(const std::filesystem::path& path) {
    Descriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file) fail(errno, "open", path);
    return file;
}

std::uint64_t size_of(const Descriptor& file, const std::filesystem::path& path) {
    struct stat about {};
    if (::fstat(file.number(), &about) != 0) fail(errno, "stat", path);
    return static_cast<std::uint64_t>(about.st_size);
}

void make_durable(const Descriptor& file, const std::filesystem::path& path) {
    if (::fsync(file.number()) != 0) fail(errno, "fsync", path);
}

void make_names_durable(const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened || ::fsync(opened.number()) != 0) fail(errno, "fsync", folder);
}

std::string read_at(const Descriptor& file, std::uint64_t offset, std::size_t length) {
    std::string bytes(length, '\0');
    std::size_t have = 0;
    while (have < length) {
        const ssize_t got =
            ::pread(file.number(), bytes.data() + have, length - have, static_cast<off_t>(offset + have));
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail(errno, "read", {});
        if (got == 0) break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

std::size_t write_at(const Descriptor& file, std::uint64_t offset, std::string_view bytes, int& error) {
    std::size_t done = 0;
    error = 0;
    while (done < bytes.size()) {
        const ssize_t put = ::pwrite(file.number(), bytes.data() + done, bytes.size() - done,
                                     static_cast<off_t>(offset + done));
        if (put < 0 && errno == EINTR) continue;
        if (put <= 0) {
            error = put < 0 ? errno : ENOSPC;
            break;
        }
        done += static_cast<std::size_t>(put);
    }
    return done;
}

bool remove_file(const std::filesystem::path& path) {
    if (::unlink(path.c_str()) == 0) return true;
    if (errno != ENOENT && errno != ENOTDIR) fail(errno, "unlink", path);
    return false;
}

void make_folder(const std::filesystem::path& folder) {
    if (::mkdir(folder.c_str(), S_IRWXU) == 0) return make_names_durable(folder.parent_path());
    if (errno == EEXIST) return;
    if (errno != ENOENT) fail(errno, "mkdir", folder);
    make_folder(folder.parent_path());
    if (::mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) fail(errno, "mkdir", folder);
    make_names_durable(folder.parent_path());
}

std::string hash_of(const Descriptor& file) {
    crypto::Sha256 digest;
    for (std::uint64_t offset = 0;;) {
        const std::string bytes = read_at(file, offset, hashed_at_once);
        if (bytes.empty()) return crypto::hex(digest.bytes());
        digest.add(bytes);
        offset += bytes.size();
    }
}

}  // namespace truong::files
