#include "platform/outgoing/addresses.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace truong::outgoing {

namespace {

struct Block {
    std::uint32_t first;
    int bits;
};
constexpr std::uint32_t of(std::uint32_t a, std::uint32_t b, std::uint32_t c) {
    return a << 24 | b << 16 | c << 8;
}
// The special-purpose registry of IANA (RFC 6890): what is not globally reachable.
constexpr Block closed_blocks[] = {{of(0, 0, 0), 8},      {of(10, 0, 0), 8},      {of(100, 64, 0), 10},
                                   {of(169, 254, 0), 16}, {of(172, 16, 0), 12},   {of(192, 0, 0), 24},
                                   {of(192, 0, 2), 24},   {of(192, 88, 99), 24},  {of(192, 168, 0), 16},
                                   {of(198, 18, 0), 15},  {of(198, 51, 100), 24}, {of(203, 0, 113), 24},
                                   {of(224, 0, 0), 4},    {of(240, 0, 0), 4}};

bool in_block(std::uint32_t address, const Block& block) {
    return (address ^ block.first) >> (32 - block.bits) == 0;
}

Place place_of_four(std::uint32_t address) {
    if (in_block(address, {of(127, 0, 0), 8})) return Place::this_machine;
    const bool closed = std::any_of(std::begin(closed_blocks), std::end(closed_blocks),
                                    [&](const Block& block) { return in_block(address, block); });
    return closed ? Place::elsewhere : Place::internet;
}

/// Global unicast is 2000::/3. Below it 2001::/23 holds Teredo and other protocols, 2002::/16 carries an IPv4
/// address inside, 2001:db8::/32 and 3fff::/20 stand in books.
Place place_of_six(const std::array<std::uint8_t, 16>& bytes) {
    const bool zeros =
        std::all_of(bytes.begin(), bytes.end() - 1, [](std::uint8_t byte) { return byte == 0; });
    if (zeros && bytes.back() == 1) return Place::this_machine;
    if (bytes[0] >> 5 != 1) return Place::elsewhere;
    const unsigned first = bytes[0] * 256u + bytes[1], second = bytes[2] * 256u + bytes[3];
    const bool protocols = first == 0x2001 && second < 0x0200;
    const bool books = (first == 0x2001 && second == 0x0db8) || (first == 0x3fff && second < 0x1000);
    return protocols || books || first == 0x2002 ? Place::elsewhere : Place::internet;
}

}  // namespace

Place place_of(const sockaddr& address) {
    if (address.sa_family == AF_INET) {
        sockaddr_in four{};
        std::memcpy(&four, &address, sizeof four);
        return place_of_four(ntohl(four.sin_addr.s_addr));
    }
    if (address.sa_family != AF_INET6) return Place::elsewhere;
    sockaddr_in6 six{};
    std::memcpy(&six, &address, sizeof six);
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), &six.sin6_addr, bytes.size());
    return place_of_six(bytes);
}

Place place_of(const std::string& address) {
    in_addr four{};
    if (::inet_pton(AF_INET, address.c_str(), &four) == 1) return place_of_four(ntohl(four.s_addr));
    std::array<std::uint8_t, 16> bytes{};
    if (::inet_pton(AF_INET6, address.c_str(), bytes.data()) == 1) return place_of_six(bytes);
    return Place::elsewhere;
}

}  // namespace truong::outgoing
