#pragma once
// The second factor: numbers that an app on a telephone shows (RFC 6238 with SHA-1, six digits, 30 seconds).
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/instant.hpp"

namespace truong::passwords {

inline constexpr std::int64_t totp_step_ms = 30'000;

/// 160 random bits.
std::string new_totp_secret();
/// As apps and people read a secret: RFC 4648 without padding.
std::string base32(std::string_view bytes);
/// Spaces and small letters are forgiven; nothing for what is no base 32.
std::optional<std::string> from_base32(std::string_view text);
/// What the square code of an app holds.
std::string totp_uri(std::string_view secret, std::string_view account);

std::int64_t totp_step_of(Instant now);
std::string totp_code(std::string_view secret, std::int64_t step);
/// The step whose number this is, one before or after now at most. A step that is not after `last_used` is
/// refused: a number opens once. Only when the last one lies in the future, because the clock was set back,
/// does it count for nothing, or nobody could sign in until that time comes again.
std::optional<std::int64_t> matching_totp_step(std::string_view secret, std::string_view code, Instant now,
                                               std::int64_t last_used);

}  // namespace truong::passwords
