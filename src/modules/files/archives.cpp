// Zip and what is made of it: office documents. Judged by the central directory, against the local headers,
// without unpacking a byte.
#include <algorithm>
#include <array>
#include <vector>

#include "modules/files/inspection.hpp"

namespace truong::files {
namespace {

constexpr std::size_t end_bytes = 22, comment_limit = 65535, entry_bytes = 46, local_bytes = 30;
constexpr std::size_t entry_limit = 10'000, directory_limit = 4 * 1024 * 1024, gap_limit = 1024;
// Deflate reaches 1032 to 1; documents stay far below.
constexpr std::uint64_t unpacked_limit = std::uint64_t{2} << 30, ratio_limit = 200, harmless = 16 << 20;

struct Entry {
    std::string name;
    std::uint64_t flags = 0, method = 0, packed = 0, unpacked = 0, at = 0;
};

struct Directory {
    std::vector<Entry> entries;
    std::uint64_t begin = 0;  // of itself in the file
    std::string_view fault;
};

bool ends_with_one_of(std::string_view name, std::string_view endings) {
    const std::string ending = ending_of(name);
    return !ending.empty()
           && (' ' + std::string(endings) + ' ').find(' ' + ending + ' ') != std::string::npos;
}

bool is_path(std::string_view name) {
    const bool outside = name.empty() || name.front() == '/' || name.find('\\') != std::string_view::npos
                         || name.find(':') != std::string_view::npos
                         || name.find('\0') != std::string_view::npos;
    return outside || name == ".." || name.starts_with("../") || name.ends_with("/..")
           || name.find("/../") != std::string_view::npos;
}

bool has_descriptor(const Entry& entry) { return (entry.flags & 8) != 0; }

std::string_view fault_of_entry(const Entry& entry) {
    if ((entry.flags & 0x2041) != 0) return "archive_encrypted";
    if (entry.method != 0 && entry.method != 8) return "archive_method";
    if (is_path(entry.name)) return "archive_path";
    if (entry.method == 0 && entry.packed != entry.unpacked) return "archive_damaged";
    if (ends_with_one_of(entry.name,
                         "exe dll scr com bat cmd msi vbs vbe js jse wsf wsh ps1 sh jar apk lnk hta"))
        return "archive_program";
    return "";
}

Directory read_directory(const Source& source) {
    Directory directory;
    directory.fault = "archive_damaged";
    const std::uint64_t from =
        source.size() - std::min<std::uint64_t>(source.size(), end_bytes + comment_limit);
    const std::string tail = source.read(from, end_bytes + comment_limit);
    const std::size_t end = tail.rfind("PK\x05\x06");
    if (end == std::string::npos || end + end_bytes + low(tail, end + 20, 2) != tail.size()) return directory;
    const std::uint64_t count = low(tail, end + 10, 2), size = low(tail, end + 12, 4);
    directory.begin = low(tail, end + 16, 4);
    // More than that, or in the form for more (zip64), is nothing that a school hands in.
    if (count > entry_limit || size > directory_limit)
        return directory.fault = "archive_too_large", directory;
    const bool one_disk = low(tail, end + 4, 4) == 0 && low(tail, end + 8, 2) == count;
    if (!one_disk || directory.begin + size != from + end || count == 0) return directory;
    const std::string bytes = source.read(directory.begin, size);
    std::size_t at = 0;
    while (at + entry_bytes <= bytes.size() && bytes.compare(at, 4, "PK\x01\x02") == 0) {
        const std::size_t name = low(bytes, at + 28, 2), extra = low(bytes, at + 30, 2);
        if (at + entry_bytes + name > bytes.size()) return directory;
        directory.entries.push_back({.name = bytes.substr(at + entry_bytes, name),
                                     .flags = low(bytes, at + 8, 2),
                                     .method = low(bytes, at + 10, 2),
                                     .packed = low(bytes, at + 20, 4),
                                     .unpacked = low(bytes, at + 24, 4),
                                     .at = low(bytes, at + 42, 4)});
        at += entry_bytes + name + extra + low(bytes, at + 32, 2);
    }
    if (at == bytes.size() && directory.entries.size() == count) directory.fault = "";
    return directory;
}

/// Where the entry's data end, by its local header; nothing where that tells another story.
std::optional<std::uint64_t> end_of(const Source& source, const Entry& entry) {
    const std::string local = source.read(entry.at, local_bytes + entry.name.size());
    const bool same = local.size() == local_bytes + entry.name.size() && local.starts_with("PK\x03\x04")
                      && local.compare(local_bytes, entry.name.size(), entry.name) == 0
                      && low(local, 26, 2) == entry.name.size() && low(local, 8, 2) == entry.method;
    const bool sizes =
        has_descriptor(entry) || (low(local, 18, 4) == entry.packed && low(local, 22, 4) == entry.unpacked);
    if (!same || !sizes) return {};
    return entry.at + local.size() + low(local, 28, 2) + entry.packed;
}

/// Entries lie one behind the other and fill the file: no byte is told twice, none belongs to nobody.
std::string_view fault_of_places(const Source& source, const Directory& directory) {
    std::vector<Entry> entries = directory.entries;
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at < b.at; });
    std::uint64_t end = 0;
    for (const Entry& entry : entries) {
        if (entry.at < end) return "archive_overlap";
        if (entry.at - end > (end == 0 ? 0 : gap_limit)) return "file_hides_another";
        const auto next = end_of(source, entry);
        if (!next || *next > directory.begin) return "archive_damaged";
        end = *next;
    }
    return directory.begin - end > gap_limit ? "file_hides_another" : "";
}

std::string_view fault_of_sizes(const Source& source, const Directory& directory) {
    std::uint64_t unpacked = 0;
    for (const Entry& entry : directory.entries) unpacked += entry.unpacked;
    if (unpacked > unpacked_limit) return "archive_too_large";
    return unpacked > harmless && unpacked / source.size() > ratio_limit ? "archive_bomb" : "";
}

bool has_entry(const Directory& directory, std::string_view name) {
    return std::any_of(directory.entries.begin(), directory.entries.end(),
                       [&](const Entry& entry) { return entry.name == name; });
}

constexpr std::string_view open_document = "application/vnd.oasis.opendocument.";
constexpr std::string_view plain_zip = "application/zip";

/// Office documents by their main part, Open Document by the type that it says first.
std::string_view kind_of(const Source& source, const Directory& directory) {
    struct Main {
        std::string_view part, media_type;
    };
    constexpr std::array<Main, 3> mains{
        {{"word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
         {"xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
         {"ppt/presentation.xml",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation"}}};
    if (has_entry(directory, "[Content_Types].xml"))
        for (const Main& main : mains)
            if (has_entry(directory, main.part)) return main.media_type;
    const Entry& first = directory.entries.front();
    if (first.name != "mimetype" || first.method != 0 || first.packed > 100) return plain_zip;
    const auto end = end_of(source, first);
    const std::string said = end ? source.read(*end - first.packed, first.packed) : std::string();
    for (const std::string_view kind : {"text", "spreadsheet", "presentation"})
        if (said == std::string(open_document) + std::string(kind))
            return kind == "text"          ? "application/vnd.oasis.opendocument.text"
                   : kind == "spreadsheet" ? "application/vnd.oasis.opendocument.spreadsheet"
                                           : "application/vnd.oasis.opendocument.presentation";
    return plain_zip;
}

bool is_macro(std::string_view name) {
    return name.ends_with("vbaProject.bin") || name.ends_with("vbaData.xml")
           || name.starts_with("xl/macrosheets/") || name.starts_with("Basic/")
           || name.starts_with("Scripts/");
}

std::string_view fault_of_content(std::string_view media_type, const Directory& directory) {
    for (const Entry& entry : directory.entries) {
        const std::string_view fault = fault_of_entry(entry);
        if (!fault.empty()) return fault;
        if (media_type != plain_zip && is_macro(entry.name)) return "file_macros";
        // Documents hold tables inside; a zip in a zip is how an endless one begins.
        if (media_type == plain_zip
            && ends_with_one_of(entry.name, "zip 7z rar gz tgz bz2 xz zst tar iso cab"))
            return "archive_nested";
    }
    return "";
}

}  // namespace

std::optional<Inspection> inspect_archive(const Source& source, std::string_view head) {
    if (!head.starts_with("PK\x03\x04")) return {};
    const Directory directory = read_directory(source);
    if (!directory.fault.empty()) return Inspection{plain_zip, directory.fault};
    Inspection found{kind_of(source, directory), fault_of_places(source, directory)};
    if (found.fault.empty()) found.fault = fault_of_sizes(source, directory);
    if (found.fault.empty()) found.fault = fault_of_content(found.media_type, directory);
    return found;
}

}  // namespace truong::files
