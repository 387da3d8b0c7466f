#include "platform/backup/chunk.hpp"

#include <openssl/evp.h>

#include <algorithm>
#include <array>

#include "base/check.hpp"

namespace truong::backup {

namespace {

constexpr std::string_view magic = "TRUONG-BACKUP-1\n";
constexpr std::string_view key_context = "truong backup";
constexpr std::size_t key_name_size = 32;
constexpr std::uint32_t wrapping_number = 1;

void expect(int result) { check(result == 1, "OpenSSL refused"); }

void put_big_endian(unsigned char* place, std::uint64_t number, std::size_t bytes) {
    for (std::size_t i = 0; i < bytes; ++i)
        place[i] = static_cast<unsigned char>(number >> (8 * (bytes - 1 - i)));
}

/// Says which key is meant and nothing about it.
std::string name_of_key(const keys::Key& key) { return keys::keyed_hash(key, "name", key_context); }

std::string_view text_of(const keys::Key& key) {
    return {reinterpret_cast<const char*>(key.bytes().data()), keys::Key::size};
}

}  // namespace

void Cipher::Free::operator()(evp_cipher_ctx_st* context) const { EVP_CIPHER_CTX_free(context); }

Cipher::Cipher(const keys::Key& key, Direction direction) : context_(EVP_CIPHER_CTX_new()) {
    check(context_ != nullptr, "OpenSSL refused");
    const int sealing = direction == Direction::sealing ? 1 : 0;
    expect(
        EVP_CipherInit_ex(context_.get(), EVP_aes_256_gcm(), nullptr, key.bytes().data(), nullptr, sealing));
}

/// The key is this backup's alone, so its numbers are nonces that never come twice.
void Cipher::start(const Chunk& chunk) {
    std::array<unsigned char, 12> nonce{};
    put_big_endian(nonce.data() + 4, number_++, 8);
    expect(EVP_CipherInit_ex(context_.get(), nullptr, nullptr, nullptr, nonce.data(), -1));
    int written = 0;
    expect(EVP_CipherUpdate(context_.get(), nullptr, &written, chunk.frame.data(), frame_head));
    if (!chunk.entry) return;
    expect(EVP_CipherUpdate(context_.get(), nullptr, &written,
                            reinterpret_cast<const unsigned char*>(chunk.entry->data()),
                            static_cast<int>(chunk.entry->size())));
}

void Cipher::transform(Chunk& chunk) {
    int written = 0;
    expect(
        EVP_CipherUpdate(context_.get(), chunk.text(), &written, chunk.text(), static_cast<int>(chunk.size)));
}

void Cipher::seal(Chunk& chunk) {
    chunk.frame[0] = static_cast<unsigned char>(chunk.kind);
    put_big_endian(chunk.frame.data() + 1, chunk.size, 4);
    start(chunk);
    transform(chunk);
    int written = 0;
    unsigned char* const tag = chunk.text() + chunk.size;
    expect(EVP_CipherFinal_ex(context_.get(), tag, &written));
    expect(EVP_CIPHER_CTX_ctrl(context_.get(), EVP_CTRL_GCM_GET_TAG, frame_tail, tag));
}

bool Cipher::open(Chunk& chunk) {
    start(chunk);
    transform(chunk);
    unsigned char* const tag = chunk.text() + chunk.size;
    expect(EVP_CIPHER_CTX_ctrl(context_.get(), EVP_CTRL_GCM_SET_TAG, frame_tail, tag));
    std::array<unsigned char, frame_tail> rest;
    int written = 0;
    return EVP_CipherFinal_ex(context_.get(), rest.data(), &written) == 1;
}

std::string head_for(const keys::Key& key, const keys::Key& own) {
    std::string head(magic);
    head += name_of_key(key);
    return head += keys::seal_under(key, wrapping_number, text_of(own), key_context);
}

std::size_t head_size() { return magic.size() + key_name_size + keys::Key::size + keys::sealed_overhead; }

bool is_head(std::string_view head) { return head.size() == head_size() && head.starts_with(magic); }

keys::Key own_key(std::string_view head, const keys::Key& key, const std::filesystem::path& file) {
    if (head.empty() || !head.starts_with(magic.substr(0, head.size())))
        throw refusal(ProblemKind::invalid, "not_a_backup", {file.string()});
    if (!is_head(head)) throw refusal(ProblemKind::invalid, "backup_cut_off", {file.string()});
    if (head.substr(magic.size(), key_name_size) != name_of_key(key))
        throw refusal(ProblemKind::invalid, "backup_key_other", {file.string()});
    keys::Key own;
    if (!keys::open_under(key, head.substr(magic.size() + key_name_size), key_context, own.bytes()))
        throw refusal(ProblemKind::invalid, "backup_damaged", {file.string(), "0"});
    return own;
}

Problem refusal(ProblemKind kind, std::string_view code, std::vector<std::string> args) {
    return Problem(kind, {{.path = {}, .code = std::string(code), .args = std::move(args)}});
}

}  // namespace truong::backup
