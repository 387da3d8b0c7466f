#pragma once
// Writes a backup entry by entry. A second thread seals and writes while the caller gathers the next chunk.
#include <span>
#include <thread>

#include "platform/backup/new_file.hpp"
#include "platform/backup/queue.hpp"

namespace truong::backup {

class Writer {
public:
    Writer(const std::filesystem::path& target, const keys::Key& key, Replace replace);
    /// Unless it was finished, there is no file.
    ~Writer();
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void begin(std::string_view name);
    void add(std::string_view bytes);
    /// Where bytes may be put that filled() then adds; never empty.
    std::span<char> room();
    void filled(std::size_t size);
    void end() { send(Kind::last); }
    /// Ends the last entry; the backup is durable under its name when it returns.
    void finish();

private:
    void send(Kind kind);
    void work(const keys::Key& own);

    NewFile file_;
    Queue full_, spent_;
    std::shared_ptr<const std::string> entry_;
    Chunk chunk_;
    std::thread thread_;
};

}  // namespace truong::backup
