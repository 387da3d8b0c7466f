#pragma once
// Files of the machine, with every fault told apart: a full disk is nobody's bug and passes.
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>

namespace truong::files {

/// An open descriptor, closed with its end.
class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor();
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    int number() const { return number_; }
    int release() { return std::exchange(number_, -1); }
    explicit operator bool() const { return number_ >= 0; }

private:
    int number_ = -1;
};

/// `unavailable`: disk_full where there is no room, else files_unavailable; the system's own words go to the
/// log.
[[noreturn]] void fail(int error, std::string_view what, const std::filesystem::path& path);

/// Nothing where there is no such file.
Descriptor open_to_read(const std::filesystem::path& path);
Descriptor open_to_write(const std::filesystem::path& path);  // made where it is missing, mode 0600
std::uint64_t size_of(const Descriptor& file, const std::filesystem::path& path);
/// What was written is on the disk when it returns.
void make_durable(const Descriptor& file, const std::filesystem::path& path);
/// So are the names in the folder.
void make_names_durable(const std::filesystem::path& folder);
/// As many bytes as there are, at most `length`.
std::string read_at(const Descriptor& file, std::uint64_t offset, std::size_t length);
/// Bytes written before the disk was full or failed; `error` says why fewer.
std::size_t write_at(const Descriptor& file, std::uint64_t offset, std::string_view bytes, int& error);
/// False where there was none.
bool remove_file(const std::filesystem::path& path);
/// The folder and those above it, durable.
void make_folder(const std::filesystem::path& folder);
/// Hexadecimal SHA-256 of the whole file.
std::string hash_of(const Descriptor& file);

}  // namespace truong::files
