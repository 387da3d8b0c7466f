#pragma once
// Brings a database to the schema of this program: which steps it has had, and the rest in order.
#include <filesystem>
#include <string>
#include <vector>

#include "catalog/migration.hpp"
#include "platform/db/database.hpp"

namespace truong::migrate {

struct StepFile {
    std::string name;  // "0007_rooms.json"
    std::string text;
};

/// The steps that were in the source tree when the program was built, in order.
std::vector<StepFile> embedded_steps();
/// Those of a folder, in order.
std::vector<StepFile> read_steps(const std::filesystem::path& folder);
/// Read and replayed: throws `invalid` for any of them that is faulty or does not fit.
std::vector<schema::Step> parse_steps(const std::vector<StepFile>& files);

struct Plan {
    std::vector<schema::Step> applied, pending;
};

/// Throws `conflict` where files and database have parted: step_changed (a file is not the one that was
/// applied), step_unknown (the database had a step that is not among the files: it belongs to a newer
/// program).
Plan plan(db::Database& database, const std::vector<StepFile>& files);

/// A step as the database remembers it.
struct Recorded {
    std::int64_t number = 0;
    std::string name, hash;
};
std::vector<Recorded> recorded(db::Connection& connection);
/// How many of the files these are; throws as plan() does.
std::size_t count_applied(const std::vector<Recorded>& steps, const std::vector<StepFile>& files);
/// The table that holds them, beside those of the schema.
schema::Table step_table();

/// Applies what is pending, each step in one transaction, and tells what it applied. Nothing at all happens
/// while a pending step destroys data and nobody has confirmed it: `conflict`, not_confirmed. A step that
/// fails leaves the database as the step before it did; its Problem gets a finding step_failed with the file.
std::vector<schema::Step> apply_steps(db::Database& database, const std::vector<StepFile>& files);
/// Likewise inside of Database::exclusively().
std::vector<schema::Step> apply_steps(db::Connection& connection, const std::vector<StepFile>& files);

/// The tables of the database as one text: columns, keys, indexes, constraints, triggers, each sorted, so
/// that two databases of the same kind have equal texts when their schemas are equal. Without the table of
/// steps.
std::string dump(db::Connection& connection);

}  // namespace truong::migrate
