#pragma once
// Reads a backup entry by entry; nothing of a chunk is given before it has been authenticated. A second
// thread reads and opens while the caller uses the chunk before.
#include <atomic>
#include <optional>
#include <thread>

#include "platform/backup/new_file.hpp"
#include "platform/backup/queue.hpp"

namespace truong::backup {

class Reader {
public:
    /// Throws place_unusable, not_a_backup or backup_key_other.
    Reader(const std::filesystem::path& file, const keys::Key& key);
    ~Reader();
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;

    /// The name of the next entry; what is left of the one before is passed over. Nothing: the backup ended,
    /// whole. Throws backup_damaged or backup_cut_off.
    std::optional<std::string> next();
    /// A piece of the entry, until the next call; empty: the entry has ended. Throws likewise.
    std::string_view piece();
    /// The rest of an entry that is known to be short.
    std::string rest(std::size_t limit);

private:
    void work(const keys::Key& own);
    std::optional<Chunk> read_chunk(std::uint64_t number);
    std::size_t read_up_to(unsigned char* place, std::size_t size);
    bool fill(unsigned char* place, std::size_t size);
    void follow(Chunk& chunk, std::shared_ptr<const std::string>& entry, std::uint64_t number) const;
    [[noreturn]] void refuse_damage(std::uint64_t number) const;

    std::filesystem::path path_;
    Descriptor file_;
    Queue full_, spent_;
    std::optional<Chunk> chunk_;
    bool inside_ = false;  // an entry has not ended
    std::thread thread_;
};

}  // namespace truong::backup
