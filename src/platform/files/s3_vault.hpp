#pragma once
#include <optional>

#include "platform/files/s3_client.hpp"
#include "platform/files/vault.hpp"

namespace truong::files {

/// Nothing where there is no such file. Throws `invalid` (files_settings) where it is not understood or names
/// a store on another machine without https.
std::optional<S3Settings> read_s3_settings(const std::filesystem::path& file);

/// Contents in a bucket: <prefix>ab/cd/abcd…, by path-style addresses.
class S3Vault final : public Vault {
public:
    explicit S3Vault(S3Settings settings) : settings_(std::move(settings)) {}
    void put(const std::string& hash, const std::filesystem::path& finished, Instant now) override;
    std::unique_ptr<Content> open(const std::string& hash) override;
    bool remove(const std::string& hash) override;
    void each(const std::function<void(const Kept&)>& visit) override;

private:
    std::string place_of(const std::string& hash) const;
    void put_in_parts(S3Client& client, const std::string& place, const Descriptor& file);
    S3Settings settings_;
};

}  // namespace truong::files
