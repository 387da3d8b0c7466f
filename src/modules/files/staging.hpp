#pragma once
// The bytes of an upload on the disk, before anybody knows whether they are worth keeping.
#include <filesystem>
#include <functional>

#include "modules/files/api.hpp"
#include "modules/files/source.hpp"
#include "platform/files/disk.hpp"

namespace truong::files {

std::filesystem::path staging_folder(const std::filesystem::path& data);
std::filesystem::path staged_path(const std::filesystem::path& data, Id<Upload> upload);
/// Bytes that no fault of the machine takes away; 0 where there is no file.
std::int64_t durable_size(const std::filesystem::path& path);

class FileSource final : public Source {
public:
    explicit FileSource(const Descriptor& file) : file_(file), size_(size_of(file, {})) {}
    std::uint64_t size() const override { return size_; }
    std::string read(std::uint64_t offset, std::size_t length) const override {
        return read_at(file_, offset, length);
    }

private:
    const Descriptor& file_;
    std::uint64_t size_;
};

/// The staged bytes of one upload, in the hands of one request: another one is refused (upload_busy), in
/// whichever process of the data directory.
class Staged {
public:
    Staged(const std::filesystem::path& data, Id<Upload> upload);
    const Descriptor& file() const { return file_; }
    const std::filesystem::path& path() const { return path_; }
    std::int64_t size() const { return static_cast<std::int64_t>(size_of(file_, path_)); }

private:
    std::filesystem::path path_;
    Descriptor file_;
};

/// Takes the staged bytes over as content and lets `write_row` commit the row that names it. The order makes
/// it safe to die anywhere: the content is durable before the row names it.
void put_and_name(const Store& store, const std::string& hash, const std::filesystem::path& staged,
                  const std::function<void()>& write_row);

}  // namespace truong::files
