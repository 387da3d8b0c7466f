#pragma once
// Addresses of the network: who a client is to the limits, and which proxies are believed.
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "platform/http/message.hpp"

namespace truong::http {

/// IPv6, or IPv4 as ::ffff:a.b.c.d.
struct Address {
    std::array<std::uint8_t, 16> bytes{};
    friend bool operator==(const Address&, const Address&) = default;
};

/// "203.0.113.5", "2001:db8::1", "[2001:db8::1]"; nothing for names, ports and zones.
std::optional<Address> parse_address(std::string_view text);
std::string address_text(const Address& address);
bool is_loopback(const Address& address);

struct Network {
    Address address;
    int bits = 128;
    bool contains(const Address& other) const;
};
/// "10.0.0.0/8" or one address.
std::optional<Network> parse_network(std::string_view text);

/// What a chain of trusted proxies says about the request.
struct Origin {
    Address client;
    bool secure = false;
};

/// Walks X-Forwarded-For from its end: every trusted proxy vouches for the address before its own. What
/// stands before the first address that is not a trusted proxy was written by a stranger and is not read.
Origin origin_of(const Address& peer, const Headers& headers, const std::vector<Network>& trusted);

}  // namespace truong::http
