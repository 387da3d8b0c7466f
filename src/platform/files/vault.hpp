#pragma once
// Contents of files by the SHA-256 of their bytes: what is in never changes, and equal contents are kept
// once. Who may see a content is not asked here.
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/instant.hpp"
#include "platform/files/disk.hpp"
#include "platform/http/message.hpp"

namespace truong::files {

/// Whether the text is the name of a content: 64 small hexadecimal digits.
bool is_hash(std::string_view text);

/// One content, open. On a disk it stays readable when it is removed meanwhile.
class Content {
public:
    virtual ~Content() = default;
    virtual std::uint64_t size() const = 0;
    /// Where it lies on this machine; else null, and it is read piece by piece.
    virtual std::shared_ptr<const http::File> file() const = 0;
    /// At most `length` bytes; fewer at its end only.
    virtual std::string read(std::uint64_t offset, std::size_t length) = 0;
};
inline constexpr std::size_t piece_limit = 1024 * 1024;  // read at once

/// What lies in a vault; `hash` is empty where the name is no content's.
struct Kept {
    std::string hash;
    std::string name;
    std::uint64_t size = 0;
    Instant since;  // it was last put
};

/// All of them throw `unavailable`: disk_full or files_unavailable.
class Vault {
public:
    virtual ~Vault() = default;
    /// Keeps what the file holds, which must be the content of that hash; durable when it returns. The file
    /// itself stays, so that nothing is lost by who dies before he has written down what it is.
    virtual void put(const std::string& hash, const std::filesystem::path& finished, Instant now) = 0;
    /// Null where there is none.
    virtual std::unique_ptr<Content> open(const std::string& hash) = 0;
    /// False where there was none.
    virtual bool remove(const std::string& hash) = 0;
    virtual void each(const std::function<void(const Kept&)>& visit) = 0;
};

/// Hexadecimal SHA-256 of all of it.
std::string hash_of(Content& content);

/// The vault of a data directory: the folder `files` in it, or what `files.json` in it names (README.md).
/// Throws `invalid` where that file cannot be understood.
std::unique_ptr<Vault> open_vault(const std::filesystem::path& data);

/// Between putting a content and committing the row that names it nobody may remove it, in whichever process
/// of the data directory.
class Guard {
public:
    enum class Purpose { putting, removing };
    Guard(const std::filesystem::path& data, Purpose purpose);

private:
    Descriptor file_;
};

}  // namespace truong::files
