#include "base/id.hpp"

#include <array>
#include <bit>
#include <cstddef>

#include "base/check.hpp"
#include "base/finding.hpp"

namespace truong {

namespace id_layout {

namespace {
constexpr int node_shift = sequence_bits, tick_shift = sequence_bits + node_bits;
constexpr std::int64_t tick_limit = std::int64_t{1} << tick_bits;
}  // namespace

std::int64_t tick_of(Instant now) {
    // Rounded towards the past before 2020 too, so that the ticks stay in the order of the instants.
    const std::int64_t ticks = now.ms / tick_ms - (now.ms % tick_ms < 0 ? 1 : 0);
    return ticks - epoch_ms / tick_ms;
}

std::int64_t tick_in(std::int64_t id) { return id >> tick_shift; }

std::int64_t node_in(std::int64_t id) { return (id >> node_shift) & (node_limit - 1); }

}  // namespace id_layout

namespace {

constexpr std::string_view crockford_digits = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr std::size_t id_digits = 13;

std::int64_t ids_per_tick(NodeLease lease) { return lease.count << id_layout::sequence_bits; }

}  // namespace

// The reserved tick counts as full: the first id lies behind it, and no id is ever zero.
IdSource::IdSource(NodeLease lease, std::int64_t reserved_until)
    : lease_(lease), tick_(reserved_until), used_(ids_per_tick(lease)) {
    check(lease.count > 0 && std::has_single_bit(static_cast<std::uint64_t>(lease.count)),
          "the size of a node lease is a power of two");
    check(lease.count <= id_layout::node_limit && lease.first >= 0
              && lease.first <= id_layout::node_limit - lease.count,
          "a node lease outside the node numbers");
    check(reserved_until >= 0 && reserved_until < id_layout::tick_limit, "a reserved tick outside the ticks");
}

std::int64_t IdSource::next(Instant now) {
    const std::int64_t now_tick = id_layout::tick_of(now);
    const std::lock_guard lock(mutex_);
    const bool full = used_ == ids_per_tick(lease_);
    const std::int64_t tick = now_tick > tick_ ? now_tick : tick_ + (full ? 1 : 0);
    if (tick > allowed_) throw Problem(ProblemKind::unavailable, {{.path = {}, .code = "lease_lost"}});
    // Looked at before anything changes: one absurd reading of the clock must not spoil the source.
    check(tick < id_layout::tick_limit, "no tick left for an id");
    if (tick != tick_) used_ = 0;
    tick_ = tick;
    const std::int64_t place = (lease_.first << id_layout::node_shift) + used_++;
    return (tick << id_layout::tick_shift) | place;
}

void IdSource::allow_until(std::int64_t tick) {
    const std::lock_guard lock(mutex_);
    allowed_ = tick;
}

std::int64_t IdSource::last_tick() const {
    const std::lock_guard lock(mutex_);
    return tick_;
}

void append_id(std::string& out, std::string_view prefix, std::int64_t value) {
    check(value > 0, "an id that was never given leaves the process");
    std::array<char, id_digits> text{};
    for (std::size_t i = id_digits; i-- > 0; value >>= 5)
        text[i] = crockford_digits[static_cast<std::size_t>(value & 31)];
    out.append(prefix).append(1, '_').append(text.data(), text.size());
}

std::optional<std::int64_t> parse_id(std::string_view prefix, std::string_view text) {
    if (text.size() != prefix.size() + 1 + id_digits || !text.starts_with(prefix)
        || text[prefix.size()] != '_')
        return std::nullopt;
    const std::string_view digits = text.substr(prefix.size() + 1);
    if (digits.front() > '7') return std::nullopt;  // 13 digits hold 65 bits, a positive id has 63
    std::uint64_t value = 0;
    for (const char letter : digits) {
        const std::size_t digit = crockford_digits.find(letter);
        if (digit == std::string_view::npos) return std::nullopt;
        value = (value << 5) | digit;
    }
    if (value == 0) return std::nullopt;
    return static_cast<std::int64_t>(value);
}

}  // namespace truong
