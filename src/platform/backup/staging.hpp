#pragma once
// A data directory in the making: it lies hidden beside its place, and goes there whole or not at all.
#include <filesystem>
#include <functional>
#include <optional>
#include <string>

#include "platform/backup/content.hpp"

namespace truong::backup {

class Staging {
public:
    /// Throws restore_place_taken unless `target` does not exist or is an empty folder, restore_place_fixed
    /// where nothing can be put in its stead. Removes what killed processes have left.
    explicit Staging(const std::filesystem::path& target);
    /// Unless it was published, there is nothing.
    ~Staging();
    Staging(const Staging&) = delete;
    Staging& operator=(const Staging&) = delete;

    const std::filesystem::path& folder() const { return folder_; }
    /// Writes the file, reads it again and compares.
    void add(const std::string& name, const GivePieces& give);
    void sync() const { sync_all(folder_); }
    void publish();

private:
    std::filesystem::path target_, folder_;
    std::optional<Descriptor> lock_;
    bool published_ = false;
};

}  // namespace truong::backup
