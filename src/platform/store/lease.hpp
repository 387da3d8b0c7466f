#pragma once
// Node numbers for making ids, lent by the database so that no two makers ever share one.
#include <string>

#include "base/id.hpp"
#include "platform/db/database.hpp"

namespace truong::store {

inline constexpr std::int64_t server_nodes = 4096;

struct Lease {
    NodeLease nodes;
    std::int64_t reserved_until = 0;  // the tick up to which ids may have been made
    std::string holder;
};

/// The lease of `holder` again, or one that ran out, or new numbers. A process that vanished frees its
/// numbers after ten minutes; the ticks it may have used stay reserved. Throws `unavailable` when every
/// number is lent.
Lease take_lease(db::Database& database, const std::string& holder, std::int64_t count, Instant now);

/// Moves the reservation ahead of what `source` has used; to be called more often than every 30 s.
/// Throws `unavailable` (lease_lost) when they were lent to somebody else, after a long sleep: the source
/// then makes no more ids.
void extend_lease(db::Database& database, const Lease& lease, IdSource& source, Instant now);
/// At an orderly end: only what was used stays reserved, and the numbers are free.
void release_lease(db::Database& database, const Lease& lease, const IdSource& source, Instant now);

/// In a database that was brought back from a backup: what was lent then, and what has been lent since by the
/// one that was lost, is lent to nobody else any more. A holder of then gets his own numbers again.
void retire_leases(db::Connection& connection);

}  // namespace truong::store
