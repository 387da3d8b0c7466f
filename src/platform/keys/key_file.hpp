#pragma once
// A key in a file of its own: 64 hex digits and a line break, readable by nobody but its owner.
#include <filesystem>
#include <string>
#include <string_view>

#include "platform/keys/cipher.hpp"

namespace truong::keys {

/// All faults are Problem `unavailable` with the file as their argument; the code is the kind of the key
/// ("master_key") with _missing, _exposed, _wrong or _unavailable behind it.
class KeyFile {
public:
    KeyFile(std::string_view kind, std::filesystem::path path) : kind_(kind), path_(std::move(path)) {}
    const std::filesystem::path& path() const { return path_; }
    Key read() const;
    /// A new key, durable when it returns. False: the file exists already and stays as it is.
    bool make() const;

private:
    std::string_view kind_;
    std::filesystem::path path_;
};

/// Throws `unavailable` with this code.
[[noreturn]] void refuse_key(std::string code, const std::filesystem::path& file);
/// Likewise, <kind>_unavailable; the system's reason goes to the log.
[[noreturn]] void refuse_system(std::string_view kind, const std::filesystem::path& file, int error);
/// A new name is on the disk only when its folder is.
void sync_key_folder(std::string_view kind, const std::filesystem::path& folder);

}  // namespace truong::keys
