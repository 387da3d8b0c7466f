#pragma once
// SHA-256 over parts.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace truong::crypto {

class Digest {
public:
    Digest();
    ~Digest();
    Digest(const Digest&) = delete;
    Digest& operator=(const Digest&) = delete;
    /// Its length goes before it, so that two neighbours cannot exchange bytes unseen.
    void add(std::string_view part);
    void add(std::int64_t number);
    /// 64 hexadecimal digits; the digest is finished then.
    std::string hex();

private:
    struct Context;
    std::unique_ptr<Context> context_;
};

}  // namespace truong::crypto
