#pragma once
// 64-bit identities, ordered by time, made by the application and unique over every node that ever makes
// one. Outside the process they are a prefix, '_' and 13 base-32 characters. See docs/adr/0002.
#include <compare>
#include <cstdint>
#include <limits>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.hpp"

namespace truong {

template <class Type> struct Id {
    using target = Type;
    std::int64_t value = 0;  // zero: not given yet
    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id&, const Id&) = default;
};

/// 1 bit of sign, 39 bits of 10 ms since 2020, 20 bits of node, 4 bits of sequence.
namespace id_layout {
inline constexpr int tick_bits = 39, node_bits = 20, sequence_bits = 4;
inline constexpr std::int64_t tick_ms = 10, epoch_ms = 1'577'836'800'000;  // 2020-01-01T00:00:00Z
inline constexpr std::int64_t node_limit = std::int64_t{1} << node_bits;
std::int64_t tick_of(Instant now);
std::int64_t tick_in(std::int64_t id);
std::int64_t node_in(std::int64_t id);
}  // namespace id_layout

/// The right to make ids, lent by the database: `count` neighbouring node numbers from `first` on. A phone
/// leases one, a campus 256, a server process 4,096 (65,536 ids every 10 ms).
struct NodeLease {
    std::int64_t first = 0;
    std::int64_t count = 1;  // a power of two
};

/// Makes the ids of one lease. A clock that stands or jumps back makes no id twice: time only goes forward
/// here, and a full tick borrows from the next one.
class IdSource {
public:
    /// `reserved_until`: the last tick that an earlier holder of this lease may have used.
    explicit IdSource(NodeLease lease, std::int64_t reserved_until = 0);
    std::int64_t next(Instant now);
    /// Beyond this tick the source refuses to make ids, until it is moved on: its lease may have gone to
    /// another.
    void allow_until(std::int64_t tick);
    /// The last tick used so far; kept durable by the lease so that a restart begins behind it.
    std::int64_t last_tick() const;

private:
    NodeLease lease_;
    mutable std::mutex mutex_;
    std::int64_t tick_;
    std::int64_t used_ = 0;  // ids made in this tick
    std::int64_t allowed_ = std::numeric_limits<std::int64_t>::max();
};

/// Appends "rol_" and 13 digits of Crockford's base 32 (no i, l, o, u), lower case.
void append_id(std::string& out, std::string_view prefix, std::int64_t value);
/// Nothing when the prefix is another one or the text is not one that append_id writes.
std::optional<std::int64_t> parse_id(std::string_view prefix, std::string_view text);

}  // namespace truong
