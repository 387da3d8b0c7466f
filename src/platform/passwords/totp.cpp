#include "platform/passwords/totp.hpp"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

#include <array>

#include "base/check.hpp"
#include "base/digits.hpp"
#include "platform/passwords/lane.hpp"

namespace truong::passwords {

namespace {

constexpr std::size_t secret_bytes = 20, code_digits = 6;
constexpr std::uint32_t code_limit = 1'000'000;
constexpr std::int64_t window = 1;  // steps that a telephone's clock may be off
constexpr std::string_view base32_letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

using Mac = std::array<unsigned char, EVP_MAX_MD_SIZE>;

Mac hmac_sha1(std::string_view key, std::string_view message) {
    Mac mac{};
    unsigned size = 0;
    const auto* done =
        HMAC(EVP_sha1(), key.data(), static_cast<int>(key.size()),
             reinterpret_cast<const unsigned char*>(message.data()), message.size(), mac.data(), &size);
    check(done != nullptr && size == 20, "HMAC-SHA-1 failed");
    return mac;
}

/// Everything but letters, digits and a few signs as %XX.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char letter : text) {
        const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z')
                           || (letter >= '0' && letter <= '9') || letter == '-' || letter == '.'
                           || letter == '_';
        if (plain) {
            out += letter;
            continue;
        }
        const auto byte = static_cast<unsigned char>(letter);
        ((out += '%') += "0123456789ABCDEF"[byte >> 4]) += "0123456789ABCDEF"[byte & 15];
    }
    return out;
}

}  // namespace

std::string new_totp_secret() {
    std::string secret(secret_bytes, '\0');
    check(RAND_bytes(reinterpret_cast<unsigned char*>(secret.data()), static_cast<int>(secret.size())) == 1,
          "no random bytes");
    return secret;
}

std::string base32(std::string_view bytes) {
    std::string text;
    std::uint32_t kept = 0;
    int bits = 0;
    for (const char letter : bytes) {
        kept = (kept << 8) | static_cast<unsigned char>(letter);
        for (bits += 8; bits >= 5; bits -= 5) text += base32_letters[(kept >> (bits - 5)) & 31];
    }
    if (bits > 0) text += base32_letters[(kept << (5 - bits)) & 31];
    return text;
}

std::optional<std::string> from_base32(std::string_view text) {
    std::string bytes;
    std::uint32_t kept = 0;
    int bits = 0;
    for (char letter : text) {
        if (letter == ' ' || letter == '=') continue;
        if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
        const std::size_t value = base32_letters.find(letter);
        if (value == std::string_view::npos) return std::nullopt;
        kept = (kept << 5) | static_cast<std::uint32_t>(value);
        bits += 5;
        if (bits < 8) continue;
        bits -= 8;
        bytes += static_cast<char>(static_cast<unsigned char>(kept >> bits));
    }
    return bytes;
}

std::string totp_uri(std::string_view secret, std::string_view account) {
    const std::string issuer = escaped("Trường Số");
    return "otpauth://totp/" + issuer + ':' + escaped(account) + "?secret=" + base32(secret)
           + "&issuer=" + issuer + "&algorithm=SHA1&digits=6&period=30";
}

std::int64_t totp_step_of(Instant now) { return now.ms / totp_step_ms; }

std::string totp_code(std::string_view secret, std::int64_t step) {
    std::string counter(8, '\0');
    for (std::size_t i = 0; i < 8; ++i)
        counter[7 - i] = static_cast<char>(static_cast<unsigned char>(step >> (8 * i)));
    const Mac mac = hmac_sha1(secret, counter);
    const std::size_t at = mac[19] & 15;
    const std::uint32_t number = (std::uint32_t{mac[at] & 0x7FU} << 24) | (std::uint32_t{mac[at + 1]} << 16)
                                 | (std::uint32_t{mac[at + 2]} << 8) | std::uint32_t{mac[at + 3]};
    std::string code(code_digits, '0');
    put_digits(code, number % code_limit);
    return code;
}

std::optional<std::int64_t> matching_totp_step(std::string_view secret, std::string_view code, Instant now,
                                               std::int64_t last_used) {
    const std::int64_t current = totp_step_of(now);
    const bool clock_was_set_back = last_used > current + window;
    std::optional<std::int64_t> found;
    for (std::int64_t step = current - window; step <= current + window; ++step) {
        const bool fits = same(totp_code(secret, step), code);
        if (fits && (step > last_used || clock_was_set_back)) found = step;
    }
    return found;
}

}  // namespace truong::passwords
