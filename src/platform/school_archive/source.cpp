#include "platform/school_archive/source.hpp"

#include "platform/crypto/sha256.hpp"

namespace truong::school_archive {

namespace {

constexpr std::uint64_t manifest_bytes = std::uint64_t{128} << 20;
constexpr std::size_t line_bytes = std::size_t{4} << 20;
/// Rows pack well, and a school may have many files: who brings more has a look at docs/OPERATING.md.
const sheet::ArchiveLimits limits{
    .unpacked_bytes = std::uint64_t{1} << 40, .ratio = 400, .entries = 500'000, .path = "file"};

/// The reader of archives speaks of spreadsheets; here they are archives.
template <class Work> auto as_archive(const Work& work) {
    try {
        return work();
    } catch (const Problem& problem) {
        const Finding& finding = problem.findings().front();
        if (!finding.code.starts_with("spreadsheet_") && finding.code != "file_too_large") throw;
        throw refusal("school_archive_damaged", {finding.args.empty() ? finding.code : finding.args.front()});
    }
}

bool known_text(std::string_view name) {
    return name == references_name || name == history_name || name == readme_name
           || (name.starts_with("rows/") && name.ends_with(".jsonl"))
           || (name.starts_with("tables/") && name.ends_with(".csv"));
}

About about_of(const sheet::Archive& archive) {
    if (!archive.has(manifest_name)) throw refusal("archive_not_ours");
    for (const sheet::ArchiveEntry& entry : archive.entries())
        if (entry.name == manifest_name && entry.bytes > manifest_bytes)
            throw refusal("archive_manifest", {std::string(manifest_name)});
    return about_from_json(as_archive([&] { return archive.read(manifest_name); }));
}

}  // namespace

Source::Source(const std::filesystem::path& file)
    : archive_(as_archive([&] { return sheet::Archive(file, limits); })), about_(about_of(archive_)) {
    compare_directory();
}

void Source::compare_directory() const {
    std::size_t listed = 0;
    for (const sheet::ArchiveEntry& entry : archive_.entries()) {
        if (entry.name == manifest_name) continue;
        const auto part = about_.parts.find(entry.name);
        if (part == about_.parts.end() || part->second.bytes != entry.bytes)
            throw refusal("archive_altered", {entry.name});
        if (!known_text(entry.name) && !entry.name.starts_with(files_folder))
            throw refusal("archive_altered", {entry.name});
        ++listed;
    }
    for (const auto& [name, part] : about_.parts)
        if (!archive_.has(name)) throw refusal("archive_altered", {name});
    if (listed != about_.parts.size()) throw refusal("archive_altered", {std::string(manifest_name)});
    if (!about_.parts.contains(std::string(references_name)))
        throw refusal("archive_altered", {std::string(references_name)});
}

void Source::each_piece(const std::string& name, const std::function<void(std::string_view)>& take) const {
    const auto part = about_.parts.find(name);
    if (part == about_.parts.end()) throw refusal("archive_altered", {name});
    crypto::Sha256 digest;
    as_archive([&] {
        archive_.each_piece(name, [&](std::string_view piece) {
            digest.add(piece);
            take(piece);
        });
    });
    if (crypto::hex(digest.bytes()) != part->second.sha256) throw refusal("archive_altered", {name});
}

void Source::each_line(const std::string& name,
                       const std::function<void(std::int64_t, std::string_view)>& take) const {
    std::string rest;
    std::int64_t number = 0;
    each_piece(name, [&](std::string_view piece) {
        for (std::size_t end = piece.find('\n'); end != std::string_view::npos; end = piece.find('\n')) {
            rest += piece.substr(0, end);
            piece.remove_prefix(end + 1);
            take(++number, rest);
            rest.clear();
        }
        rest += piece;
        if (rest.size() > line_bytes) throw refusal("school_archive_damaged", {name});
    });
    if (!rest.empty() || number != about_.parts.at(name).lines) throw refusal("archive_altered", {name});
}

}  // namespace truong::school_archive
