#include "platform/files/vault.hpp"

#include "platform/crypto/sha256.hpp"
#include "platform/files/folder_vault.hpp"
#include "platform/files/s3_vault.hpp"

namespace truong::files {

std::string hash_of(Content& content) {
    crypto::Sha256 digest;
    for (std::uint64_t offset = 0; offset < content.size();) {
        const std::string bytes = content.read(offset, piece_limit);
        if (bytes.empty()) break;  // shorter than it says: the hash will not be the right one
        digest.add(bytes);
        offset += bytes.size();
    }
    return crypto::hex(digest.bytes());
}

std::unique_ptr<Vault> open_vault(const std::filesystem::path& data) {
    if (const auto settings = read_s3_settings(data / "files.json"))
        return std::make_unique<S3Vault>(*settings);
    return std::make_unique<FolderVault>(data / "files");
}

}  // namespace truong::files
