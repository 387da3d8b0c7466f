#include "platform/crypto/sha256.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include "base/check.hpp"

namespace truong::crypto {
namespace {

constexpr std::size_t sha256_bytes = 32;

const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

}  // namespace

struct Sha256::Context {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> state{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
};

Sha256::Sha256() : context_(std::make_unique<Context>()) {
    check(EVP_DigestInit_ex(context_->state.get(), EVP_sha256(), nullptr) == 1, "SHA-256 is missing");
}
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes) {
    check(EVP_DigestUpdate(context_->state.get(), bytes.data(), bytes.size()) == 1, "SHA-256 failed");
}

std::string Sha256::bytes() {
    std::string made(sha256_bytes, '\0');
    unsigned size = 0;
    const int done =
        EVP_DigestFinal_ex(context_->state.get(), reinterpret_cast<unsigned char*>(made.data()), &size);
    check(done == 1 && size == sha256_bytes, "SHA-256 failed");
    return made;
}

std::string sha256(std::string_view bytes) {
    Sha256 digest;
    digest.add(bytes);
    return digest.bytes();
}

std::string hmac_sha256(std::string_view key, std::string_view text) {
    std::string made(sha256_bytes, '\0');
    unsigned size = 0;
    const auto* done = HMAC(EVP_sha256(), key.data(), static_cast<int>(key.size()), octets(text), text.size(),
                            reinterpret_cast<unsigned char*>(made.data()), &size);
    check(done != nullptr && size == sha256_bytes, "HMAC failed");
    return made;
}

std::string hex(std::string_view bytes) {
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char byte : bytes) {
        const auto value = static_cast<unsigned char>(byte);
        text += "0123456789abcdef"[value >> 4];
        text += "0123456789abcdef"[value & 15];
    }
    return text;
}

}  // namespace truong::crypto
