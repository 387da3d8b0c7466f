#pragma once
// What a backup says of itself: at its beginning where it comes from, at its end what it holds.
#include <map>
#include <string>
#include <vector>

#include "base/instant.hpp"
#include "platform/backup/table_sum.hpp"
#include "platform/migrate/migrate.hpp"

namespace truong::backup {

inline constexpr std::string_view about_entry = "about.json", manifest_entry = "manifest.json";
inline constexpr std::string_view table_prefix = "table/";
inline constexpr std::string_view files_prefix = "data/";  // with the path below the data directory

struct About {
    std::string version;   // of the program that made it
    std::string database;  // "sqlite", "postgres"
    Instant made_at;
    std::vector<migrate::Recorded> steps;
};

struct TableContent {
    std::int64_t rows = 0;
    std::string sum;
    friend bool operator==(const TableContent&, const TableContent&) = default;
};

struct Manifest {
    std::map<std::string, TableContent> tables;
    std::int64_t files = 0, file_bytes = 0;
    std::string file_digest;  // over name, size and SHA-256 of every file, in their order
    friend bool operator==(const Manifest&, const Manifest&) = default;
    std::int64_t rows() const;
};

/// Gathers a manifest while the parts pass by.
class Ledger {
public:
    void add_table(const std::string& name, const TableSum& sum) {
        manifest_.tables[name] = {sum.rows(), sum.hex()};
    }
    void add_file(std::string_view name, std::int64_t size, std::string_view hash);
    Manifest finish();

private:
    Manifest manifest_;
    ByteHash files_;
};

std::string to_json(const About& about);
std::string to_json(const Manifest& manifest);
/// Throw Bug for what no program of ours wrote: the text has been authenticated.
About about_in(std::string_view json);
Manifest manifest_in(std::string_view json);

}  // namespace truong::backup
