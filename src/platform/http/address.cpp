#include "platform/http/address.hpp"

#include <arpa/inet.h>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "platform/http/head.hpp"

namespace truong::http {
namespace {

constexpr std::array<std::uint8_t, 12> mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};

bool is_four(const Address& address) {
    return std::equal(mapped.begin(), mapped.end(), address.bytes.begin());
}

bool is_trusted(const Address& address, const std::vector<Network>& trusted) {
    return std::any_of(trusted.begin(), trusted.end(),
                       [&](const Network& network) { return network.contains(address); });
}

}  // namespace

std::optional<Address> parse_address(std::string_view text) {
    if (text.size() > 2 && text.front() == '[' && text.back() == ']') text = text.substr(1, text.size() - 2);
    const std::string terminated(text);
    Address address;
    if (::inet_pton(AF_INET6, terminated.c_str(), address.bytes.data()) == 1) return address;
    std::copy(mapped.begin(), mapped.end(), address.bytes.begin());
    if (::inet_pton(AF_INET, terminated.c_str(), address.bytes.data() + mapped.size()) == 1) return address;
    return {};
}

std::string address_text(const Address& address) {
    std::array<char, INET6_ADDRSTRLEN> text{};
    if (is_four(address))
        ::inet_ntop(AF_INET, address.bytes.data() + mapped.size(), text.data(), text.size());
    else
        ::inet_ntop(AF_INET6, address.bytes.data(), text.data(), text.size());
    return text.data();
}

bool is_loopback(const Address& address) {
    if (is_four(address)) return address.bytes[12] == 127;
    Address one;
    one.bytes[15] = 1;
    return address == one;
}

bool Network::contains(const Address& other) const {
    const auto whole = static_cast<std::size_t>(bits / 8);
    if (!std::equal(address.bytes.begin(), address.bytes.begin() + static_cast<std::ptrdiff_t>(whole),
                    other.bytes.begin()))
        return false;
    if (bits % 8 == 0) return true;
    const int shift = 8 - bits % 8;
    return address.bytes[whole] >> shift == other.bytes[whole] >> shift;
}

std::optional<Network> parse_network(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto address = parse_address(text.substr(0, slash));
    if (!address) return {};
    Network network{*address};
    if (slash == std::string_view::npos) return network;
    const std::string_view digits = text.substr(slash + 1);
    int bits = -1;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    const int most = text.find(':') == std::string_view::npos ? 32 : 128;
    if (error != std::errc() || end != digits.data() + digits.size() || bits < 0 || bits > most) return {};
    network.bits = bits + 128 - most;
    return network;
}

Origin origin_of(const Address& peer, const Headers& headers, const std::vector<Network>& trusted) {
    Origin origin{peer};
    if (!is_trusted(peer, trusted)) return origin;
    origin.secure = same_name(headers.get("x-forwarded-proto"), "https");
    std::vector<std::string_view> chain;
    for (std::string_view list : headers.all("x-forwarded-for"))
        for (std::string_view element; next_list_element(list, element);) chain.push_back(element);
    for (auto named = chain.rbegin(); named != chain.rend(); ++named) {
        const auto address = parse_address(*named);
        if (!address) return origin;
        origin.client = *address;
        if (!is_trusted(*address, trusted)) return origin;
    }
    return origin;
}

}  // namespace truong::http
