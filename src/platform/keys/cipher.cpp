#include "platform/keys/cipher.hpp"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>

#include "base/check.hpp"

namespace truong::keys {

namespace {

constexpr char sealed_version = 1;
constexpr std::size_t header_size = 5, nonce_size = 12, tag_size = 16;
constexpr std::size_t text_at = header_size + nonce_size;

struct Free {
    void operator()(EVP_CIPHER* cipher) const { EVP_CIPHER_free(cipher); }
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(EVP_MAC* mac) const { EVP_MAC_free(mac); }
    void operator()(EVP_MAC_CTX* context) const { EVP_MAC_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Free>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, Free>;

// No result here depends on the data: a failure means that OpenSSL is broken or out of memory.
void expect(int result) { check(result == 1, "OpenSSL refused"); }

unsigned char* bytes_of(std::string& text) { return reinterpret_cast<unsigned char*>(text.data()); }
const unsigned char* bytes_of(std::string_view text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}
int length_of(std::size_t size) {
    check(size <= std::size_t{std::numeric_limits<int>::max()}, "Too long to be sealed in one piece");
    return static_cast<int>(size);
}

// Finding an algorithm by name costs more than sealing a short text with it: once a process, and one
// context for each direction a thread. A context forgets its key when the thread ends.
CipherContext cipher_context(bool sealing) {
    static const std::unique_ptr<EVP_CIPHER, Free> cipher(EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr));
    CipherContext context(EVP_CIPHER_CTX_new());
    expect(cipher && context ? 1 : 0);
    expect(EVP_CipherInit_ex2(context.get(), cipher.get(), nullptr, nullptr, sealing ? 1 : 0, nullptr));
    return context;
}

EVP_CIPHER_CTX* sealing_context() {
    thread_local const CipherContext context = cipher_context(true);
    return context.get();
}

EVP_CIPHER_CTX* opening_context() {
    thread_local const CipherContext context = cipher_context(false);
    return context.get();
}

MacContext mac_context() {
    static const std::unique_ptr<EVP_MAC, Free> mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    check(mac != nullptr, "OpenSSL has no HMAC");
    MacContext context(EVP_MAC_CTX_new(mac.get()));
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, digest, 0),
                                     OSSL_PARAM_construct_end()};
    expect(context ? EVP_MAC_CTX_set_params(context.get(), parameters) : 0);
    return context;
}

// The header has a fixed length, so that no context can pass for a part of it.
void authenticate(EVP_CIPHER_CTX* cipher, std::string_view header, std::string_view context) {
    int written = 0;
    expect(EVP_CipherUpdate(cipher, nullptr, &written, bytes_of(header), length_of(header.size())));
    expect(EVP_CipherUpdate(cipher, nullptr, &written, bytes_of(context), length_of(context.size())));
}

void transform(EVP_CIPHER_CTX* cipher, std::string_view from, unsigned char* to) {
    int written = 0;
    expect(EVP_CipherUpdate(cipher, to, &written, bytes_of(from), length_of(from.size())));
}

std::atomic<unsigned> forks = 0;

// Asking the generator costs as much for 12 bytes as for many, and more than sealing a short text. A nonce is
// no secret, but two texts under one nonce give each other away: after a fork neither process may use what
// both have drawn.
class Nonces {
public:
    std::span<const unsigned char, nonce_size> next() {
        const unsigned now = forks.load(std::memory_order_relaxed);
        if (left_ == 0 || forks_ != now) {
            fill_random(drawn_);
            left_ = drawn_at_once;
            forks_ = now;
        }
        --left_;
        return std::span(drawn_).subspan(left_ * nonce_size).first<nonce_size>();
    }

private:
    static constexpr std::size_t drawn_at_once = 32;
    std::array<unsigned char, drawn_at_once * nonce_size> drawn_;
    std::size_t left_ = 0;
    unsigned forks_ = 0;
};

Nonces& nonces() {
    static const int watched = pthread_atfork(nullptr, nullptr, [] { ++forks; });
    check(watched == 0, "Forks cannot be watched");
    thread_local Nonces drawn;
    return drawn;
}

}  // namespace

Key::~Key() { OPENSSL_cleanse(bytes_.data(), bytes_.size()); }

Key Key::random() {
    Key key;
    fill_random(key.bytes_);
    return key;
}

void cleanse(std::string& text) { OPENSSL_cleanse(text.data(), text.size()); }

void fill_random(std::span<unsigned char> place) {
    expect(RAND_bytes(place.data(), length_of(place.size())));
}

std::string seal_under(const Key& key, std::uint32_t number, std::string_view plain,
                       std::string_view context) {
    std::string sealed(plain.size() + sealed_overhead, '\0');
    sealed[0] = sealed_version;
    for (std::size_t byte = 0; byte < 4; ++byte)
        sealed[1 + byte] = static_cast<char>(number >> (24 - 8 * byte) & 0xff);
    unsigned char* const nonce = bytes_of(sealed) + header_size;
    std::ranges::copy(nonces().next(), nonce);

    EVP_CIPHER_CTX* const cipher = sealing_context();
    expect(EVP_EncryptInit_ex2(cipher, nullptr, key.bytes().data(), nonce, nullptr));
    authenticate(cipher, std::string_view(sealed).substr(0, header_size), context);
    unsigned char* const text = bytes_of(sealed) + text_at;
    transform(cipher, plain, text);
    int written = 0;
    unsigned char* const tag = text + plain.size();
    expect(EVP_EncryptFinal_ex(cipher, tag, &written));
    expect(EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_GET_TAG, tag_size, tag));
    return sealed;
}

std::uint32_t number_in(std::string_view sealed) {
    if (sealed.size() < sealed_overhead || sealed[0] != sealed_version) return 0;
    std::uint32_t number = 0;
    for (const char byte : sealed.substr(1, 4)) number = number << 8 | static_cast<unsigned char>(byte);
    return number;
}

bool open_under(const Key& key, std::string_view sealed, std::string_view context,
                std::span<unsigned char> plain) {
    if (sealed.size() != plain.size() + sealed_overhead || sealed[0] != sealed_version) return false;
    EVP_CIPHER_CTX* const cipher = opening_context();
    expect(EVP_DecryptInit_ex2(cipher, nullptr, key.bytes().data(), bytes_of(sealed) + header_size, nullptr));
    authenticate(cipher, sealed.substr(0, header_size), context);
    transform(cipher, sealed.substr(text_at, plain.size()), plain.data());
    std::array<unsigned char, tag_size> tag;
    std::ranges::copy(sealed.substr(text_at + plain.size()), tag.begin());
    expect(EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_GCM_SET_TAG, tag_size, tag.data()));
    int written = 0;
    if (EVP_DecryptFinal_ex(cipher, tag.data(), &written) == 1) return true;
    OPENSSL_cleanse(plain.data(), plain.size());
    return false;
}

std::string keyed_hash(const Key& key, std::string_view plain, std::string_view context) {
    thread_local const MacContext mac = mac_context();
    // The length in front, so that no other pair of context and text reads the same.
    std::array<unsigned char, 8> length;
    for (std::size_t byte = 0; byte < length.size(); ++byte)
        length[byte] = static_cast<unsigned char>(context.size() >> (56 - 8 * byte));
    expect(EVP_MAC_init(mac.get(), key.bytes().data(), key.bytes().size(), nullptr));
    expect(EVP_MAC_update(mac.get(), length.data(), length.size()));
    expect(EVP_MAC_update(mac.get(), bytes_of(context), context.size()));
    expect(EVP_MAC_update(mac.get(), bytes_of(plain), plain.size()));
    std::array<unsigned char, 32> hash;
    std::size_t written = 0;
    expect(EVP_MAC_final(mac.get(), hash.data(), &written, hash.size()));
    std::string digits;
    append_hex(digits, std::span(hash).first(16));
    return digits;
}

void append_hex(std::string& out, std::span<const unsigned char> bytes) {
    constexpr std::string_view digits = "0123456789abcdef";
    for (const unsigned char byte : bytes) {
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
}

}  // namespace truong::keys
