#pragma once
// A file that has its name only when it is whole and durable.
#include <filesystem>
#include <string_view>

namespace truong::backup {

/// The system's refusal as a Problem: backup_disk_full, or place_unusable with the reason in the log.
[[noreturn]] void refuse_place(const std::filesystem::path& path, int error);

/// An open file or folder; closed at the end of its scope.
class Descriptor {
public:
    Descriptor(const std::filesystem::path& path, int flags, unsigned mode = 0600);
    ~Descriptor();
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int get() const { return number_; }
    bool opened() const { return number_ >= 0; }

private:
    int number_;
};

/// A hidden name beside the target that nobody else chooses. Who makes it locks it (flock).
std::filesystem::path temporary_for(const std::filesystem::path& target);
/// Removes what processes that were killed have left beside the target.
void remove_left_over(const std::filesystem::path& target);

enum class Replace { no, yes };

class NewFile {
public:
    /// Refuses a name that exists (backup_exists) unless it may be replaced. Removes what killed processes
    /// have left of this name.
    NewFile(std::filesystem::path target, Replace replace);
    ~NewFile();
    NewFile(const NewFile&) = delete;
    NewFile& operator=(const NewFile&) = delete;
    void write(std::string_view bytes);
    /// Durable under its name when it returns.
    void publish();
    const std::filesystem::path& target() const { return target_; }

private:
    void require_free() const;
    std::filesystem::path target_, temporary_;
    Replace replace_;
    Descriptor file_;
    std::size_t unsent_ = 0;  // bytes that the disk has not been told to take
    std::size_t written_ = 0;
    bool published_ = false;
};

/// A folder's names are on the disk only when it is.
void sync_folder(const std::filesystem::path& folder);
/// Everything on the file system of this folder.
void sync_all(const std::filesystem::path& folder);

}  // namespace truong::backup
