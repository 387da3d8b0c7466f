#pragma once
// What an account proves itself with: the verifier of a password and the secret of a second factor.
#include <optional>

#include "platform/access/secrets.hpp"

namespace truong::access {

struct Credential {
    Id<accounts::Account> account;
    std::string salt, verifier;
    bool must_change = false;
    std::string totp_secret, totp_pending;  // empty: none
    std::optional<Instant> totp_since;
    std::int64_t totp_step = 0;       // whose number was used last
    std::optional<Instant> totp_due;  // from then on management may not do without
};

/// Nothing: no password was ever set.
std::optional<Credential> credential_of(const Ledger& ledger, Id<accounts::Account> account);

/// A password that was derived already: that takes the time of the lane and has no place in a transaction.
struct NewPassword {
    Id<accounts::Account> account;
    std::string salt, verifier;
    bool must_change = false;
    Id<accounts::Account> by = {};  // who set it, where it was not the holder
    std::string address;            // of whom, where it came by a request
};
/// Letters, recovery codes and tickets that wait under the one before are void.
void set_password(const Ledger& ledger, const NewPassword& password);

/// The same password under another salt: accounts that share a telephone number come to share one, so that a
/// sign-in by it costs one derivation however many they are.
void rehash(const Ledger& ledger, const NewPassword& password);

/// How somebody who signed in stands towards his password and second factor.
struct Standing {
    bool must_change = false, has_totp = false;
    std::optional<Instant> totp_due;
};
Standing standing_of(const Ledger& ledger, Id<accounts::Account> account);

/// Begun: it counts once a number of it was shown.
void propose_totp(const Ledger& ledger, Id<accounts::Account> account, std::string_view secret);
/// From now on asked for; the number of `step` is used up.
void turn_on_totp(const Ledger& ledger, Id<accounts::Account> account, std::string_view secret,
                  std::int64_t step);
/// Removes the backup codes too.
void turn_off_totp(const Ledger& ledger, Id<accounts::Account> account);
/// Uses the number up; false where another request was faster.
bool use_totp_step(const Ledger& ledger, const Credential& credential, std::int64_t step);
/// Unless a day was set before.
void set_totp_due(const Ledger& ledger, Id<accounts::Account> account, Instant due);

}  // namespace truong::access
