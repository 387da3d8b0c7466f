#pragma once
// SHA-256 of a stream of bytes, as everybody else computes it, and HMAC with it.
#include <array>
#include <memory>
#include <string>
#include <string_view>

namespace truong::crypto {

class Sha256 {
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256&) = delete;
    Sha256& operator=(const Sha256&) = delete;
    void add(std::string_view bytes);
    /// 32 bytes; it is finished then.
    std::string bytes();

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

std::string sha256(std::string_view bytes);
/// 32 bytes.
std::string hmac_sha256(std::string_view key, std::string_view text);
/// Small hexadecimal digits.
std::string hex(std::string_view bytes);

}  // namespace truong::crypto
