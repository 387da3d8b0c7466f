#include "platform/crypto/digest.hpp"

#include <openssl/evp.h>

#include <array>

#include "base/check.hpp"

namespace truong::crypto {

struct Digest::Context {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> state{EVP_MD_CTX_new(), &EVP_MD_CTX_free};
    void update(const void* data, std::size_t size) {
        check(EVP_DigestUpdate(state.get(), data, size) == 1, "SHA-256 failed");
    }
};

Digest::Digest() : context_(std::make_unique<Context>()) {
    check(EVP_DigestInit_ex(context_->state.get(), EVP_sha256(), nullptr) == 1, "SHA-256 is missing");
}
Digest::~Digest() = default;

void Digest::add(std::string_view part) {
    add(static_cast<std::int64_t>(part.size()));
    context_->update(part.data(), part.size());
}

void Digest::add(std::int64_t number) {
    std::array<unsigned char, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<unsigned char>(static_cast<std::uint64_t>(number) >> (8 * i));
    context_->update(bytes.data(), bytes.size());
}

std::string Digest::hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> bytes{};
    unsigned size = 0;
    check(EVP_DigestFinal_ex(context_->state.get(), bytes.data(), &size) == 1, "SHA-256 failed");
    std::string text;
    for (unsigned i = 0; i < size; ++i) {
        text += "0123456789abcdef"[bytes[i] >> 4];
        text += "0123456789abcdef"[bytes[i] & 15];
    }
    return text;
}

}  // namespace truong::crypto
