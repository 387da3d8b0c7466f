#include "platform/backup/table_sum.hpp"

#include <openssl/evp.h>

#include <cstring>
#include <span>

#include "base/check.hpp"
#include "platform/keys/cipher.hpp"

namespace truong::backup {

namespace {

using Hash = std::array<unsigned char, 32>;

void require_hash(int result) { check(result == 1, "SHA-256 failed"); }

Hash finished(evp_md_ctx_st* context) {
    Hash hash;
    unsigned size = 0;
    require_hash(EVP_DigestFinal_ex(context, hash.data(), &size));
    return hash;
}

}  // namespace

void TableSum::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }
void ByteHash::Free::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

TableSum::TableSum() : context_(EVP_MD_CTX_new()) {
    require_hash(EVP_DigestInit_ex2(context_.get(), EVP_sha256(), nullptr));
}

void TableSum::add(std::string_view row) {
    // Without an algorithm the context keeps its own, which spares looking it up for every row.
    require_hash(EVP_DigestInit_ex2(context_.get(), nullptr, nullptr));
    require_hash(EVP_DigestUpdate(context_.get(), row.data(), row.size()));
    const Hash hash = finished(context_.get());
    for (std::size_t lane = 0; lane < sum_.size(); ++lane) {
        std::uint64_t part = 0;
        std::memcpy(&part, hash.data() + lane * sizeof part, sizeof part);
        sum_[lane] += part;
    }
    ++rows_;
}

std::string TableSum::hex() const {
    std::string digits;
    keys::append_hex(digits, std::span(reinterpret_cast<const unsigned char*>(sum_.data()), sizeof sum_));
    return digits;
}

ByteHash::ByteHash() : context_(EVP_MD_CTX_new()) {
    require_hash(EVP_DigestInit_ex2(context_.get(), EVP_sha256(), nullptr));
}

void ByteHash::add(std::string_view bytes) {
    require_hash(EVP_DigestUpdate(context_.get(), bytes.data(), bytes.size()));
}

std::string ByteHash::hex() {
    std::string digits;
    keys::append_hex(digits, finished(context_.get()));
    return digits;
}

}  // namespace truong::backup
