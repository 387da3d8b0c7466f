#pragma once
// What a data directory remembers of its last backup, so that people see how old it is without having it at
// hand. It says nothing of where the backup lies.
#include <cstdint>
#include <filesystem>
#include <optional>

#include "base/instant.hpp"

namespace truong::backup {

struct Remembered {
    Instant made_at;
    std::int64_t bytes = 0;
    std::optional<Instant> verified_at;  // all of it was read again
};
void remember(const std::filesystem::path& data, const Remembered& backup);
/// Nothing where none was ever made, or what stands there is no program's.
std::optional<Remembered> last_backup(const std::filesystem::path& data);
/// The backup made at that moment was read again; another one than the last changes nothing.
void remember_verified(const std::filesystem::path& data, Instant made_at, Instant now);

}  // namespace truong::backup
