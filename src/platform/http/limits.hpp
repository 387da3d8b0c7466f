#pragma once
// How much one address may have: connections at a time and requests per second.
#include <array>
#include <chrono>
#include <cstddef>
#include <mutex>
#include <unordered_map>

#include "platform/http/address.hpp"

namespace truong::http {

struct AddressQuota {
    std::size_t connections = 0;     // 0: no limit
    double requests_per_second = 0;  // 0: no limit
    double request_burst = 1;
    bool loopback_exempt = false;
};

/// An IPv6 client owns a /64 and is counted by it. Safe from several threads.
class AddressLimits {
public:
    using Clock = std::chrono::steady_clock;
    explicit AddressLimits(AddressQuota quota) : quota_(quota) {}
    /// False when the address has all it may have; else `leave` must follow.
    bool enter(const Address& address);
    void leave(const Address& address);
    /// Takes one request out of the bucket of the address; false when it is empty.
    bool allow(const Address& address, Clock::time_point now);

private:
    struct Entry {
        std::size_t connections = 0;
        double tokens = 0;
        Clock::time_point filled;
        bool counts_requests = false;
    };
    struct Hash {
        std::size_t operator()(const Address& address) const;
    };
    // Shards so that the I/O threads seldom wait for each other.
    struct Shard {
        std::mutex mutex;
        std::unordered_map<Address, Entry, Hash> entries;
    };
    static constexpr std::size_t shard_count = 16, shard_limit = 4096;

    bool exempt(const Address& address) const { return quota_.loopback_exempt && is_loopback(address); }
    Shard& shard_of(const Address& key) { return shards_[Hash{}(key) % shard_count]; }
    void forget_full(Shard& shard, Clock::time_point now);
    double tokens_at(const Entry& entry, Clock::time_point now) const;

    AddressQuota quota_;
    std::array<Shard, shard_count> shards_;
};

}  // namespace truong::http
