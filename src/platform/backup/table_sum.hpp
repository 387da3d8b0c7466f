#pragma once
// What a table holds, in a number of 256 bits that does not depend on the order of its rows: the databases
// give them in orders of their own. Against chance and our own mistakes; against attackers stand the seals.
#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace truong::backup {

class TableSum {
public:
    TableSum();
    /// Adds the SHA-256 of one row.
    void add(std::string_view row);
    std::int64_t rows() const { return rows_; }
    std::string hex() const;

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> context_;
    std::array<std::uint64_t, 4> sum_{};
    std::int64_t rows_ = 0;
};

/// SHA-256 of bytes that come in pieces.
class ByteHash {
public:
    ByteHash();
    void add(std::string_view bytes);
    /// 64 hexadecimal digits; the hash is finished then.
    std::string hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> context_;
};

}  // namespace truong::backup
