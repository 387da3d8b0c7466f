#pragma once
// Random texts that open something, and how they are kept.
#include <string>
#include <string_view>

#include "platform/store/store.hpp"

namespace truong::access {

/// One transaction, and what its rows are sealed, numbered and dated with.
struct Ledger {
    db::Connection& connection;
    const Store& store;
    Instant now;
};
inline Ledger ledger_of(const Reader& reader) { return {reader.connection(), reader.store(), reader.now()}; }

/// The prefix and 64 hexadecimal digits.
std::string new_secret(std::string_view prefix);
/// 256 random bits need no slow hash: nobody can try them all.
std::string hash_of(std::string_view secret);

/// Ten characters for people to read and type: no i, l, o, 0, 1.
std::string new_code();
/// As it was made, however it was typed.
std::string normal_code(std::string_view typed);

/// 203.113.4.x: enough to recognise a place, too little to find a household.
std::string masked(std::string_view address);

}  // namespace truong::access
