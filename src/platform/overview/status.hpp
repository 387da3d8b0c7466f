#pragma once
// How the installation fares: for who runs the server all of it, for those who answer for a school what
// concerns them. No address, no path, no key.
#include "platform/module.hpp"

namespace truong::platform {

struct StatusQuery {};

/// What stands empty is not for the reader, or does not exist.
struct SystemStatus {
    std::string version;
    Instant now;
    std::optional<Instant> backup_at, backup_verified_at;
    std::int64_t jobs_waiting = 0, jobs_running = 0, jobs_dead = 0;  // of the school, or all

    std::optional<std::string> database, schema_step;
    std::optional<std::int64_t> database_bytes, backup_bytes, disk_free, disk_total;
    std::optional<std::int64_t> files, file_bytes;
    std::optional<std::int64_t> events_waiting, events_retried, events_dead;
    std::optional<std::int64_t> keys;
    std::optional<Instant> newest_key_at, log_sealed_at, schema_applied_at;
};
SystemStatus status(const Reader& reader, const StatusQuery& query);

/// Of this program, as `truong --version` tells it.
std::string_view program_version();

void declare_status(Catalog& catalog);

}  // namespace truong::platform
