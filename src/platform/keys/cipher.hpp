#pragma once
// AES-256-GCM and HMAC-SHA-256 of OpenSSL, in the one format in which anything sealed is stored:
// 1 byte version, 4 bytes number of the key (big endian), 12 bytes nonce, ciphertext, 16 bytes tag.
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace truong::keys {

/// What sealing adds to the length of a text.
inline constexpr std::size_t sealed_overhead = 1 + 4 + 12 + 16;

/// 256 bits that leave no copy behind in memory that is used again.
class Key {
public:
    static constexpr std::size_t size = 32;
    Key() = default;
    Key(const Key&) = default;
    Key& operator=(const Key&) = default;
    ~Key();
    static Key random();
    std::span<unsigned char, size> bytes() { return bytes_; }
    std::span<const unsigned char, size> bytes() const { return bytes_; }

private:
    std::array<unsigned char, size> bytes_{};
};

/// Overwrites in a way that the compiler may not leave out.
void cleanse(std::string& text);
/// From the generator of OpenSSL, which seeds itself from the operating system.
void fill_random(std::span<unsigned char> place);

/// The number stands in front of what is sealed and is authenticated with it and with the context.
std::string seal_under(const Key& key, std::uint32_t number, std::string_view plain,
                       std::string_view context);
/// The number of the key under which it says that it was sealed; zero, which no key has, when it is too short
/// or of another version.
std::uint32_t number_in(std::string_view sealed);
/// False, and nothing but zeros in `plain`, unless every bit is as it was sealed. `plain` is as long as the
/// text was.
bool open_under(const Key& key, std::string_view sealed, std::string_view context,
                std::span<unsigned char> plain);

/// HMAC-SHA-256 of both, cut to 128 bits, as 32 hex digits.
std::string keyed_hash(const Key& key, std::string_view plain, std::string_view context);

void append_hex(std::string& out, std::span<const unsigned char> bytes);

}  // namespace truong::keys
