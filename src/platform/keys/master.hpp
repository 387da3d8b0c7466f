#pragma once
// The folder of the master keys: master-0001.key, master-0002.key, … each 64 hex digits and a line break,
// readable by nobody but its owner.
#include <cstdint>
#include <filesystem>
#include <map>
#include <vector>

#include "platform/keys/cipher.hpp"

namespace truong::keys {

/// All faults are Problem `unavailable` with the file as their argument: master_key_missing,
/// master_key_exposed, master_key_wrong, master_key_unavailable.
class MasterFolder {
public:
    /// Makes the folder, mode 0700, where there is none.
    explicit MasterFolder(const std::filesystem::path& folder);
    std::filesystem::path file(std::int64_t number) const;
    /// Ascending; empty in a new folder.
    std::vector<std::int64_t> numbers() const;
    Key read(std::int64_t number) const;
    /// A new key, durable when it returns. False: there is one of this number already, which stays as it is.
    bool make(std::int64_t number) const;

private:
    std::filesystem::path folder_;
};

/// Each master key is read when it is first asked for.
class Masters {
public:
    explicit Masters(const MasterFolder& folder) : folder_(folder) {}
    const Key& at(std::int64_t number);

private:
    const MasterFolder& folder_;
    std::map<std::int64_t, Key> known_;
};

}  // namespace truong::keys
