#include "platform/sheet/archive.hpp"

#include <unicode/unistr.h>
#include <zip.h>

#include <algorithm>
#include <array>
#include <map>

#include "platform/sheet/refusal.hpp"

namespace truong::sheet {
namespace {

constexpr std::size_t archive_piece_bytes = std::size_t{64} << 10, archive_name_bytes = 512;
constexpr std::uint64_t ratio_free_bytes = std::uint64_t{1} << 20;

struct CloseEntry {
    void operator()(zip_file_t* entry) const { ::zip_fclose(entry); }
};
struct FreeSource {
    void operator()(zip_source_t* source) const { ::zip_source_free(source); }
};
using ZipEntry = std::unique_ptr<zip_file_t, CloseEntry>;

struct ZipFault {
    ZipFault() { ::zip_error_init(&error); }
    ~ZipFault() { ::zip_error_fini(&error); }
    ZipFault(const ZipFault&) = delete;
    ZipFault& operator=(const ZipFault&) = delete;
    zip_error_t error{};
};

std::string folded_name(std::string_view name) {
    std::string result;
    icu::UnicodeString::fromUTF8({name.data(), static_cast<std::int32_t>(name.size())})
        .foldCase()
        .toUTF8String(result);
    return result;
}

/// Whether every program would take the name for a place inside of the archive.
bool stays_inside(std::string_view name) {
    if (name.empty() || name.size() > archive_name_bytes) return false;
    if (name.find_first_of("\\:") != std::string_view::npos) return false;
    if (std::ranges::any_of(name, [](char each) { return static_cast<unsigned char>(each) < ' '; }))
        return false;
    for (std::size_t begin = 0; begin < name.size();) {
        const std::size_t end = std::min(name.find('/', begin), name.size());
        const std::string_view step = name.substr(begin, end - begin);
        if (step.empty() || step == "." || step == "..") return false;
        begin = end + 1;
    }
    return true;
}

}  // namespace

struct Archive::Opened {
    struct CloseArchive {
        void operator()(zip_t* archive) const { ::zip_discard(archive); }
    };
    ArchiveLimits limits;
    std::unique_ptr<zip_t, CloseArchive> zip;
    std::vector<ArchiveEntry> entries;
    std::map<std::string, zip_uint64_t, std::less<>> places;  // by folded name

    void open(zip_source_t* new_source, ZipFault& fault) {
        std::unique_ptr<zip_source_t, FreeSource> source(new_source);
        if (!source) refuse_file("spreadsheet_damaged", {"zip"}, limits.path);
        zip.reset(::zip_open_from_source(source.get(), ZIP_RDONLY, &fault.error));
        if (!zip) refuse_file("spreadsheet_damaged", {"zip"}, limits.path);
        // An opened archive keeps its source.
        static_cast<void>(source.release());
    }

    /// The directory is checked as a whole before any entry is read.
    void check_directory(std::uint64_t file_bytes) {
        const zip_int64_t count = ::zip_get_num_entries(zip.get(), 0);
        if (count < 0 || static_cast<std::uint64_t>(count) > limits.entries)
            refuse_file("spreadsheet_unsafe", {std::to_string(count) + " zip"}, limits.path);
        std::uint64_t packed = 0, unpacked = 0;
        for (zip_uint64_t place = 0; place < static_cast<zip_uint64_t>(count); ++place) {
            const zip_stat_t about = check_entry(place);
            packed += about.comp_size;
            unpacked += about.size;
            // Entries that share their packed bytes: a small file that unpacks without end.
            if (about.comp_size > file_bytes || packed > file_bytes)
                refuse_file("spreadsheet_unsafe", {shown_name(about.name)}, limits.path);
            if (about.size > limits.unpacked_bytes || unpacked > limits.unpacked_bytes)
                refuse_file("file_too_large", {std::to_string(limits.unpacked_bytes >> 20)}, limits.path);
        }
    }

    zip_stat_t check_entry(zip_uint64_t place) {
        zip_stat_t about;
        ::zip_stat_init(&about);
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE
                                        | ZIP_STAT_COMP_METHOD | ZIP_STAT_ENCRYPTION_METHOD;
        if (::zip_stat_index(zip.get(), place, ZIP_FL_ENC_GUESS, &about) != 0
            || (about.valid & needed) != needed)
            refuse_file("spreadsheet_damaged", {"zip"}, limits.path);
        if (!stays_inside(about.name))
            refuse_file("spreadsheet_unsafe", {shown_name(about.name)}, limits.path);
        if (about.encryption_method != ZIP_EM_NONE) refuse_file("spreadsheet_protected", {}, limits.path);
        if (about.comp_method != ZIP_CM_STORE && about.comp_method != ZIP_CM_DEFLATE)
            refuse_file("spreadsheet_damaged", {"zip " + std::to_string(about.comp_method)}, limits.path);
        if (about.size > ratio_free_bytes && about.size / limits.ratio > about.comp_size)
            refuse_file("spreadsheet_unsafe", {shown_name(about.name)}, limits.path);
        if (!places.emplace(folded_name(about.name), place).second)
            refuse_file("spreadsheet_unsafe", {shown_name(about.name)}, limits.path);
        entries.push_back({about.name, about.size});
        return about;
    }

    const zip_uint64_t* find(std::string_view name) const {
        const auto found = places.find(folded_name(name));
        return found == places.end() ? nullptr : &found->second;
    }
};

Archive::Archive(std::string_view bytes, ArchiveLimits limits) : opened_(std::make_unique<Opened>()) {
    opened_->limits = std::move(limits);
    // The library takes nothing at all for an archive without entries.
    if (bytes.empty()) refuse_file("spreadsheet_damaged", {"zip"}, opened_->limits.path);
    ZipFault fault;
    opened_->open(::zip_source_buffer_create(bytes.data(), bytes.size(), 0, &fault.error), fault);
    opened_->check_directory(bytes.size());
}

Archive::Archive(std::unique_ptr<Opened> opened) : opened_(std::move(opened)) {}

Archive Archive::of_file(const std::filesystem::path& file, ArchiveLimits limits) {
    auto opened = std::make_unique<Opened>();
    opened->limits = std::move(limits);
    std::error_code error;
    const std::uint64_t bytes = std::filesystem::file_size(file, error);
    if (error || bytes == 0)
        refuse_file("spreadsheet_damaged", {shown_name(file.filename().string())}, opened->limits.path);
    ZipFault fault;
    opened->open(::zip_source_file_create(file.c_str(), 0, 0, &fault.error), fault);
    opened->check_directory(bytes);
    return Archive(std::move(opened));
}

Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;

const std::vector<ArchiveEntry>& Archive::entries() const { return opened_->entries; }

const ArchiveEntry* Archive::find(std::string_view name) const {
    const zip_uint64_t* place = opened_->find(name);
    return place == nullptr ? nullptr : &opened_->entries[static_cast<std::size_t>(*place)];
}

std::string Archive::read(std::string_view name) const {
    std::string content;
    each_piece(name, [&](std::string_view piece) { content.append(piece); });
    return content;
}

void Archive::each_piece(std::string_view name, const std::function<void(std::string_view)>& take) const {
    const auto damaged = [&] {
        refuse_file("spreadsheet_damaged", {shown_name(name)}, opened_->limits.path);
    };
    const zip_uint64_t* place = opened_->find(name);
    if (!place) damaged();
    const ZipEntry entry(::zip_fopen_index(opened_->zip.get(), *place, 0));
    if (!entry) damaged();
    std::array<char, archive_piece_bytes> piece;
    std::uint64_t left = opened_->entries[static_cast<std::size_t>(*place)].bytes;
    for (;;) {
        // The library compares the checksum when it has come to the end.
        const zip_int64_t got = ::zip_fread(entry.get(), piece.data(), piece.size());
        if (got < 0) damaged();
        if (got == 0) break;
        if (static_cast<std::uint64_t>(got) > left)
            refuse_file("spreadsheet_unsafe", {shown_name(name)}, opened_->limits.path);
        left -= static_cast<std::uint64_t>(got);
        take({piece.data(), static_cast<std::size_t>(got)});
    }
    if (left > 0) damaged();
}

}  // namespace truong::sheet
