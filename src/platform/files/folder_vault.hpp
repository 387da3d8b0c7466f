#pragma once
#include "platform/files/vault.hpp"

namespace truong::files {

/// Contents as files of a folder: ab/cd/abcd….
class FolderVault final : public Vault {
public:
    explicit FolderVault(std::filesystem::path folder) : folder_(std::move(folder)) {}
    void put(const std::string& hash, const std::filesystem::path& finished, Instant now) override;
    std::unique_ptr<Content> open(const std::string& hash) override;
    bool remove(const std::string& hash) override;
    void each(const std::function<void(const Kept&)>& visit) override;

private:
    std::filesystem::path place_of(const std::string& hash) const;
    std::filesystem::path folder_;
};

}  // namespace truong::files
