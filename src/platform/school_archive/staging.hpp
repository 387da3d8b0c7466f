#pragma once
// A folder that only we may look into, beside the place where its content will go; gone with its end.
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "platform/backup/new_file.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/school_archive/about.hpp"

namespace truong::school_archive {

class Staging {
public:
    /// Removes what killed processes have left beside that target.
    explicit Staging(const std::filesystem::path& target);
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;
    const std::filesystem::path& folder() const { return folder_; }
    /// Throws `unavailable` (backup_disk_full) unless there is room for so many bytes, and some to spare.
    void require_room(std::uint64_t bytes) const;

private:
    std::filesystem::path target_, folder_;
    backup::Descriptor lock_;
};

/// Where a part lies while it is in the making: its name as a name of one file.
std::string part_file(std::string_view part);

/// A part of an archive on its way to it.
class PartFile {
public:
    explicit PartFile(std::filesystem::path path);
    void append(std::string_view bytes);
    void append_line(std::string_view line);
    /// What was written; nothing more is.
    PartContent close();
    const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
    std::ofstream stream_;
    crypto::Sha256 digest_;
    PartContent content_;
};

}  // namespace truong::school_archive
