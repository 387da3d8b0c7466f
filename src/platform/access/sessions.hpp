#pragma once
// People who have signed in. The token is shown once; the database keeps its hash.
#include <optional>
#include <vector>

#include "platform/access/limits.hpp"
#include "platform/access/secrets.hpp"

namespace truong::access {

inline constexpr std::string_view session_prefix = "ss_";

/// How long somebody may be away: staff and officers hours, families weeks.
enum class Patience { staff, family };

struct SignedIn {
    std::int64_t id = 0;
    Id<accounts::Account> account;
    std::string seat;  // the key that was chosen; empty: the first
    Instant created_at, seen_at, expires_at, absolute_at;
    std::optional<Instant> revoked_at;
    std::string client, address;
};
/// Neither revoked nor away for too long.
bool is_live(const SignedIn& session, Instant now);
/// Ran out a short while ago: a password makes it go on.
bool is_renewable(const SignedIn& session, Instant now);

struct NewSession {
    Id<accounts::Account> account;
    Patience patience = Patience::family;
    std::string seat;
    std::string client;   // what the browser calls itself
    std::string address;  // kept masked
};
struct OpenedSession {
    std::int64_t id = 0;
    std::string token;
    Instant expires_at;
};
/// The oldest go when an account has too many.
OpenedSession open_session(const Ledger& ledger, const NewSession& wanted);

/// By its token, or for a moment by the one before; also one that has run out.
std::optional<SignedIn> find_session(const Ledger& ledger, std::string_view token);
std::optional<SignedIn> find_session(const Ledger& ledger, std::int64_t id);
/// Not revoked and not run out, the newest first.
std::vector<SignedIn> sessions_of(const Ledger& ledger, Id<accounts::Account> account);

/// Seen now: it runs on from here.
void touch(const Ledger& ledger, const SignedIn& session, Patience patience);
enum class Overlap { none, brief };
/// A new token for the same session; the one before is good for a moment, or at once for nothing.
OpenedSession renew(const Ledger& ledger, const SignedIn& session, Patience patience, Overlap overlap);
/// The same with its whole life before it, after a password.
OpenedSession prolong(const Ledger& ledger, const SignedIn& session, Patience patience);
void choose_seat(const Ledger& ledger, std::int64_t session, const std::string& seat);

/// False where the account has no such live session.
bool revoke_session(const Ledger& ledger, Id<accounts::Account> account, std::int64_t session);
/// All but one, or all with zero; gives how many.
std::int64_t revoke_sessions(const Ledger& ledger, Id<accounts::Account> account, std::int64_t except);

}  // namespace truong::access
