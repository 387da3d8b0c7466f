#pragma once
// Saves a whole installation beside its running server, checks what was saved, and brings it back.
#include <filesystem>
#include <string>
#include <vector>

#include "platform/backup/manifest.hpp"
#include "platform/backup/new_file.hpp"
#include "platform/db/database.hpp"
#include "platform/keys/key_file.hpp"

namespace truong::backup {

/// What is saved, and by which program.
struct Source {
    db::Database& database;
    std::filesystem::path data;
    std::vector<migrate::StepFile> steps;  // all that the program knows
    std::string version;
    Instant now;
};

struct Summary {
    About about;
    Manifest content;
    std::vector<std::string> damaged;  // contents that are not what their name says, as they were found
};

/// One snapshot of the database, then the files that exist. Writers go on meanwhile.
Summary save(const Source& source, const keys::Key& key, const std::filesystem::path& target,
             Replace replace = Replace::no);

/// Reads all of it: every chunk authentic, every table and file as the manifest has it.
Summary verify(const std::filesystem::path& file, const keys::Key& key);

struct Place {
    std::filesystem::path data;  // does not exist, or is empty
    std::string database;        // an empty PostgreSQL database; empty: SQLite in `data`
    std::vector<migrate::StepFile> steps;
};
/// Nothing is there before all of it is there and was read back from where it now lies.
Summary restore(const std::filesystem::path& file, const keys::Key& key, const Place& place);

/// The key file of an installation where --key names no other.
inline constexpr std::string_view default_key_file = "backup.key";
inline keys::KeyFile key_file(std::filesystem::path path) { return {"backup_key", std::move(path)}; }

/// "truong-20260905-021500.backup", by the clock of the schools.
std::string name_at(Instant now);
/// Removes the oldest of those in the folder whose names begin so, until `keep` are left; only backups.
void remove_old(const std::filesystem::path& folder, std::string_view prefix, std::size_t keep);

/// The table of steps and those that these steps make, without what `steps` does not know of yet.
std::vector<schema::Table> tables_after(const std::vector<migrate::StepFile>& steps, std::size_t applied);

}  // namespace truong::backup
