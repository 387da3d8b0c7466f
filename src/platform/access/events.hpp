#pragma once
// What happened at the door of an account, for its holder to read. Kept for event_life_ms.
#include <vector>

#include "platform/access/secrets.hpp"

namespace truong::access {

enum class EventKind {
    signed_in,
    sign_in_failed,
    signed_out,
    password_set,
    second_factor_on,
    second_factor_off,
    sessions_revoked,
    code_issued,
    code_used,
    session_prolonged
};

struct Event {
    std::int64_t id = 0;
    Id<accounts::Account> account;  // zero: of a failed sign-in
    std::string identifier;         // of a failed sign-in: the fingerprint of what was typed
    EventKind kind = EventKind::signed_in;
    Instant at;
    std::string address;            // as the client has it; kept masked
    Id<accounts::Account> by = {};  // who did it, where it was not the holder
};

/// Fills in id and time.
void note(const Ledger& ledger, Event event);

/// A name or telephone number as it stands in failed events and in the guard.
std::string fingerprint_of(const keys::Ring& ring, std::string_view identifier);

/// The newest first: the account's own, and failures under its names.
std::vector<Event> events_of(const Ledger& ledger, Id<accounts::Account> account,
                             const std::vector<std::string>& identifiers, int limit);

}  // namespace truong::access
