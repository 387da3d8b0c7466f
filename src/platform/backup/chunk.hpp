#pragma once
// A backup on the disk: a head, then chunks. Each chunk is sealed by AES-256-GCM under the key of this one
// backup, together with its number, its kind and the entry it belongs to: what was changed, left out, moved,
// repeated or taken from another backup does not open. README.md has the layout.
#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.hpp"
#include "platform/keys/cipher.hpp"

struct evp_cipher_ctx_st;

namespace truong::backup {

inline constexpr std::size_t text_limit = 1 << 20;  // of one chunk
inline constexpr std::size_t frame_head = 1 + 4, frame_tail = 16;

/// The last one of an entry may be empty; the very last one says that nothing was cut off.
enum class Kind : unsigned char { name = 'n', part = 'p', last = 'l', very_last = 'v' };

/// A chunk in the bytes in which it lies in the file: kind, length, text, tag.
struct Chunk {
    Kind kind = Kind::part;
    std::shared_ptr<const std::string> entry;  // its name is authenticated, not stored
    std::size_t size = 0;                      // of the text
    std::vector<unsigned char> frame = std::vector<unsigned char>(frame_head + text_limit + frame_tail);

    unsigned char* text() { return frame.data() + frame_head; }
    std::string_view view() const { return {reinterpret_cast<const char*>(frame.data()) + frame_head, size}; }
    std::size_t frame_size() const { return frame_head + size + frame_tail; }
};

/// Seals or opens the chunks of one backup in their order, for one thread.
class Cipher {
public:
    enum class Direction { sealing, opening };
    Cipher(const keys::Key& key, Direction direction);
    /// In place; the frame is then as the file has it.
    void seal(Chunk& chunk);
    /// In place. False: it is not the chunk that was sealed with this number, kind and entry.
    bool open(Chunk& chunk);

private:
    struct Free {
        void operator()(evp_cipher_ctx_st* context) const;
    };
    void start(const Chunk& chunk);
    void transform(Chunk& chunk);
    std::unique_ptr<evp_cipher_ctx_st, Free> context_;
    std::uint64_t number_ = 0;
};

/// What stands in front of the chunks: what the file is, which key opens it, and that of this backup, wrapped
/// under it.
std::string head_for(const keys::Key& key, const keys::Key& own);
std::size_t head_size();
/// The backup's own key; throws not_a_backup, backup_cut_off or backup_key_other.
keys::Key own_key(std::string_view head, const keys::Key& key, const std::filesystem::path& file);
/// Whether a file that begins so is a backup.
bool is_head(std::string_view head);

/// A Problem with one finding about a file.
Problem refusal(ProblemKind kind, std::string_view code, std::vector<std::string> args);

}  // namespace truong::backup
