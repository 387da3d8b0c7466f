#include "platform/http/limits.hpp"

#include <algorithm>
#include <cstring>

namespace truong::http {
namespace {

// The network that one client owns: the address of IPv4, the upper half of IPv6.
Address household(const Address& address) {
    static const Network four = *parse_network("::ffff:0:0/96");
    Address key = address;
    if (!four.contains(address)) std::fill(key.bytes.begin() + 8, key.bytes.end(), std::uint8_t{0});
    return key;
}

}  // namespace

std::size_t AddressLimits::Hash::operator()(const Address& address) const {
    std::uint64_t halves[2];
    std::memcpy(halves, address.bytes.data(), sizeof halves);
    std::uint64_t mixed = (halves[0] ^ (halves[1] * 0x9e3779b97f4a7c15u)) * 0xbf58476d1ce4e5b9u;
    mixed ^= mixed >> 31;
    return static_cast<std::size_t>(mixed);
}

bool AddressLimits::enter(const Address& address) {
    if (quota_.connections == 0 || exempt(address)) return true;
    const Address key = household(address);
    Shard& shard = shard_of(key);
    const std::lock_guard lock(shard.mutex);
    Entry& entry = shard.entries[key];
    if (entry.connections >= quota_.connections) return false;
    ++entry.connections;
    return true;
}

void AddressLimits::leave(const Address& address) {
    if (quota_.connections == 0 || exempt(address)) return;
    const Address key = household(address);
    Shard& shard = shard_of(key);
    const std::lock_guard lock(shard.mutex);
    const auto found = shard.entries.find(key);
    if (found == shard.entries.end()) return;
    --found->second.connections;
    // The bucket stays until it is full again: a new connection must not bring a new one.
    if (found->second.connections == 0 && !found->second.counts_requests) shard.entries.erase(found);
}

double AddressLimits::tokens_at(const Entry& entry, Clock::time_point now) const {
    const std::chrono::duration<double> passed = now - entry.filled;
    return std::min(quota_.request_burst, entry.tokens + passed.count() * quota_.requests_per_second);
}

// Drops what says no more than a new entry would. Called when a shard is full, so its cost is spread over
// the thousands of addresses that filled it.
void AddressLimits::forget_full(Shard& shard, Clock::time_point now) {
    std::erase_if(shard.entries, [&](const auto& item) {
        const Entry& entry = item.second;
        return entry.connections == 0 && tokens_at(entry, now) >= quota_.request_burst;
    });
    // Still full: tens of thousands of addresses at once. Forgetting buckets is kinder than refusing
    // everybody.
    if (shard.entries.size() >= shard_limit)
        std::erase_if(shard.entries, [](const auto& item) { return item.second.connections == 0; });
}

bool AddressLimits::allow(const Address& address, Clock::time_point now) {
    if (quota_.requests_per_second <= 0 || exempt(address)) return true;
    const Address key = household(address);
    Shard& shard = shard_of(key);
    const std::lock_guard lock(shard.mutex);
    if (shard.entries.size() >= shard_limit && !shard.entries.contains(key)) forget_full(shard, now);
    Entry& entry = shard.entries[key];
    entry.tokens = entry.counts_requests ? tokens_at(entry, now) : quota_.request_burst;
    entry.filled = now;
    entry.counts_requests = true;
    if (entry.tokens < 1) return false;
    entry.tokens -= 1;
    return true;
}

}  // namespace truong::http
