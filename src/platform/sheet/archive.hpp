#pragma once
// A zip archive that a stranger sent: names, sizes and checksums are believed only after they were checked.
// Nothing is ever written to the disk.
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace truong::sheet {

struct ArchiveLimits {
    std::uint64_t unpacked_bytes = std::uint64_t{256} << 20;  // of all entries together
    std::uint64_t ratio = 200;                                // unpacked to packed, beyond 1 MiB
    std::size_t entries = 4'000;
    std::string path = "file";  // of the findings
};

struct ArchiveEntry {
    std::string name;
    std::uint64_t bytes = 0;  // as declared; reading more or fewer is refused
};

/// Throws `invalid` spreadsheet_damaged, spreadsheet_unsafe (args: what) or spreadsheet_protected, or
/// `too_large` file_too_large. Everything that the directory of the archive says is checked at once, what an
/// entry holds while it is read. A name is found whatever the case of its letters: two that differ only in
/// that are refused.
class Archive {
public:
    /// The bytes must outlive the archive.
    explicit Archive(std::string_view bytes, ArchiveLimits limits = {});
    /// A path and nothing that turns into one: texts are bytes.
    template <std::same_as<std::filesystem::path> Path>
    explicit Archive(const Path& file, ArchiveLimits limits = {})
        : Archive(of_file(file, std::move(limits))) {}
    ~Archive();
    Archive(Archive&&) noexcept;
    Archive& operator=(Archive&&) noexcept;

    /// In the order of the archive; the entries of folders, which end with '/', among them.
    const std::vector<ArchiveEntry>& entries() const;
    bool has(std::string_view name) const { return find(name) != nullptr; }
    /// The entry as the archive spells it; null where there is none.
    const ArchiveEntry* find(std::string_view name) const;
    /// An entry that is not there: spreadsheet_damaged with its name.
    std::string read(std::string_view name) const;
    /// The content in pieces of at most 64 KiB, in order; what `take` throws passes through.
    void each_piece(std::string_view name, const std::function<void(std::string_view)>& take) const;

private:
    struct Opened;
    explicit Archive(std::unique_ptr<Opened> opened);
    static Archive of_file(const std::filesystem::path& file, ArchiveLimits limits);

    std::unique_ptr<Opened> opened_;
};

}  // namespace truong::sheet
