#pragma once
// The manifest of an archive: what is in it, of which school, and what the parts must hash to.
#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/instant.hpp"
#include "platform/school_archive/plan.hpp"

namespace truong::school_archive {

inline constexpr std::string_view format_name = "truong-school-archive";
inline constexpr std::int64_t format_version = 1;
inline constexpr std::string_view manifest_name = "manifest.json", references_name = "references.jsonl",
                                  history_name = "history.jsonl", readme_name = "README.txt",
                                  files_folder = "files/";

struct PartContent {
    std::uint64_t bytes = 0;
    std::int64_t lines = 0;  // of text
    std::string sha256;      // hexadecimal
    friend bool operator==(const PartContent&, const PartContent&) = default;
};

struct EntityContent {
    std::vector<std::string> fields;
    std::int64_t rows = 0;
    friend bool operator==(const EntityContent&, const EntityContent&) = default;
};

struct About {
    std::string product;  // the version of the program that wrote it
    Instant made_at;
    Id<org::School> school;
    std::string school_code, school_name;
    std::map<std::string, EntityContent> entities;  // by table
    std::map<std::string, PartContent> parts;       // by name; everything but the manifest
    std::set<std::string> missing;                  // contents that were lost or damaged before
};

std::string to_json(const About& about, const Plan& plan);
/// Throws `invalid`: archive_not_ours, archive_version, archive_manifest.
About about_from_json(std::string_view text);

/// `invalid` (or another kind) with one finding about the archive.
Problem refusal(std::string_view code, std::vector<std::string> args = {},
                ProblemKind kind = ProblemKind::invalid);

}  // namespace truong::school_archive
