#pragma once
// A database with the tables of the keys and a folder for the master keys, for each test its own.
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "platform/db/tests/backend.hpp"
#include "platform/keys/keys.hpp"
#include "platform/keys/master.hpp"

namespace truong::keys {

/// A folder that is gone at the end of its scope.
class OwnFolder {
public:
    OwnFolder();
    ~OwnFolder();
    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;
    /// Inside it; nothing is there yet.
    std::filesystem::path operator/(std::string_view name) const { return path_ / name; }

private:
    std::filesystem::path path_;
};

std::string text_in(const std::filesystem::path& file);
/// Mode 0600 at first; an existing file keeps its mode.
void put_text(const std::filesystem::path& file, std::string_view text);
void set_mode(const std::filesystem::path& file, unsigned mode);

/// "unavailable master_key_missing <file>", for a finding of a master key; fails the test when nothing was
/// thrown.
std::string master_fault(const std::function<void()>& call);
/// The path of the finding "sealed_value".
std::string sealed_fault(const std::function<void()>& call);

class KeysBackend : public db::DbBackend {
protected:
    void SetUp() override;
    void TearDown() override;

    std::unique_ptr<Ring> open_ring() { return open_ring(*db_); }
    std::unique_ptr<Ring> open_ring(db::Database& database) { return Ring::open(key_folder_, database, now); }
    std::filesystem::path master(std::int64_t number) const { return MasterFolder(key_folder_).file(number); }
    /// As another process has it; a SQLite file belongs to one process, whose threads share its database.
    std::shared_ptr<db::Database> database_of_another();
    /// A person with a new key; gives the key as it was stored.
    std::string add_person(const Ring& ring, std::int64_t person);
    /// Of one row; empty when the key was erased.
    std::string wrapped_of(std::int64_t person);
    /// Whether the program's own log has a line.
    bool log_speaks() const;

    static constexpr Instant now{1'788'000'000'000};
    const OwnFolder own_folder_;
    const std::filesystem::path key_folder_ = own_folder_ / "keys";

private:
    int log_ = -1;
};

}  // namespace truong::keys
