#pragma once
// A zip archive being written, from files and from contents of the vault, none of which is held in memory.
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "platform/files/vault.hpp"

namespace truong::school_archive {

class ZipFile {
public:
    /// With a time every entry carries it: equal content gives equal bytes.
    explicit ZipFile(const std::filesystem::path& path, std::optional<Instant> time_of_all = {});
    ~ZipFile();
    ZipFile(const ZipFile&) = delete;
    ZipFile& operator=(const ZipFile&) = delete;

    /// The file must stay until finish().
    void add_file(const std::string& name, const std::filesystem::path& path);
    /// Not packed again: what people upload is packed already.
    void add_content(const std::string& name, files::Vault& vault, const std::string& hash);
    /// Writes everything. Throws `unavailable` where the disk or the vault fails.
    void finish();

private:
    struct Reading;
    struct Discard;
    void require(bool done) const;
    void set_time(std::uint64_t index);
    std::filesystem::path path_;
    std::optional<Instant> time_;
    std::vector<std::unique_ptr<Reading>> readings_;  // outlive the archive, which calls them
    std::unique_ptr<Discard> zip_;
};

}  // namespace truong::school_archive
