#include "platform/access/secrets.hpp"

#include <openssl/rand.h>

#include <array>

#include "base/check.hpp"
#include "platform/crypto/digest.hpp"
#include "platform/log/log.hpp"

namespace truong::access {

namespace {

constexpr std::size_t secret_size = 32, code_size = 10;
constexpr std::string_view code_letters = "23456789abcdefghjkmnpqrstuvwxyz";

template <std::size_t size> std::array<unsigned char, size> random_bytes() {
    std::array<unsigned char, size> bytes{};
    check(RAND_bytes(bytes.data(), static_cast<int>(size)) == 1, "no random bytes");
    return bytes;
}

}  // namespace

std::string new_secret(std::string_view prefix) {
    std::string text(prefix);
    for (const unsigned char byte : random_bytes<secret_size>()) {
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string hash_of(std::string_view secret) {
    crypto::Digest digest;
    digest.add(secret);
    return digest.hex();
}

std::string new_code() {
    // Bytes beyond the last whole multiple would make the first letters likelier.
    constexpr std::size_t even = 256 / code_letters.size() * code_letters.size();
    std::string code;
    while (code.size() < code_size)
        for (const unsigned char byte : random_bytes<16>())
            if (byte < even && code.size() < code_size) code += code_letters[byte % code_letters.size()];
    return code;
}

std::string normal_code(std::string_view typed) {
    std::string code;
    for (const char letter : typed) {
        if (letter == ' ' || letter == '-') continue;
        code += letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    }
    return code;
}

std::string masked(std::string_view address) { return log::masked_address(address).text; }

}  // namespace truong::access
