#include "platform/school_archive/staging.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>

namespace truong::school_archive {

namespace {

constexpr std::uint64_t spare_bytes = std::uint64_t{64} << 20;

std::filesystem::path made_folder(const std::filesystem::path& target) {
    backup::remove_left_over(target);
    std::filesystem::path folder = backup::temporary_for(target);
    if (::mkdir(folder.c_str(), S_IRWXU) != 0) backup::refuse_place(target, errno);
    return folder;
}

}  // namespace

Staging::Staging(const std::filesystem::path& target)
    : target_(target), folder_(made_folder(target)), lock_(folder_, O_RDONLY | O_DIRECTORY | O_CLOEXEC) {
    ::flock(lock_.get(), LOCK_EX | LOCK_NB);
}

Staging::~Staging() {
    std::error_code error;
    std::filesystem::remove_all(folder_, error);
}

void Staging::require_room(std::uint64_t bytes) const {
    std::error_code error;
    const auto room = std::filesystem::space(folder_, error);
    if (!error && room.available < bytes + spare_bytes) backup::refuse_place(target_, ENOSPC);
}

std::string part_file(std::string_view part) {
    std::string name(part);
    std::replace(name.begin(), name.end(), '/', '_');
    return name;
}

PartFile::PartFile(std::filesystem::path path)
    : path_(std::move(path)), stream_(path_, std::ios::binary | std::ios::trunc) {
    if (!stream_) backup::refuse_place(path_, errno);
}

void PartFile::append(std::string_view bytes) {
    digest_.add(bytes);
    content_.bytes += bytes.size();
    if (!stream_.write(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        backup::refuse_place(path_, errno);
}

void PartFile::append_line(std::string_view line) {
    append(line);
    append("\n");
    ++content_.lines;
}

PartContent PartFile::close() {
    stream_.close();
    if (!stream_) backup::refuse_place(path_, errno);
    content_.sha256 = crypto::hex(digest_.bytes());
    return content_;
}

}  // namespace truong::school_archive
