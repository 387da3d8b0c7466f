#pragma once
// Which passwords are refused: too short, and what everybody who guesses tries first. No rules of
// composition: they make people write Matkhau@123 (NIST SP 800-63B).
#include <string>
#include <string_view>

#include "base/finding.hpp"

namespace truong::passwords {

inline constexpr std::size_t shortest = 8, longest = 128;

/// What a guesser would know about the one who chooses.
struct Chooser {
    std::string user_name;
    std::string phone;  // +84…, or empty
};

/// One spelling of a password however it was typed; done before every derivation.
std::string normal(std::string_view password);
/// Faults of a password in its normal form, under `path`.
Findings judge(std::string_view password, const Chooser& chooser, std::string_view path);

}  // namespace truong::passwords
