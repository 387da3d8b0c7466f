#include "platform/backup/remembered.hpp"

#include <fstream>

namespace truong::backup {

namespace {

constexpr std::string_view file_name = "last-backup";

}  // namespace

void remember(const std::filesystem::path& data, const Remembered& backup) {
    const std::filesystem::path file = data / file_name, next = data / (std::string(file_name) + ".new");
    {
        std::ofstream out(next);
        out << backup.made_at.ms << ' ' << backup.bytes << ' '
            << (backup.verified_at ? backup.verified_at->ms : 0) << '\n';
        if (!out.flush()) return;  // the backup itself stands; only its age is not shown
    }
    std::error_code ignored;
    std::filesystem::rename(next, file, ignored);
}

std::optional<Remembered> last_backup(const std::filesystem::path& data) {
    std::ifstream in(data / file_name);
    Remembered backup;
    std::int64_t verified = 0;
    if (!(in >> backup.made_at.ms >> backup.bytes >> verified)) return std::nullopt;
    if (verified != 0) backup.verified_at = Instant{verified};
    return backup;
}

void remember_verified(const std::filesystem::path& data, Instant made_at, Instant now) {
    auto backup = last_backup(data);
    if (!backup || backup->made_at != made_at) return;
    backup->verified_at = now;
    remember(data, *backup);
}

}  // namespace truong::backup
