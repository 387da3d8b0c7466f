#pragma once
// Writes what was measured and judged, past the change log: it follows from what the log has already.
#include "modules/readiness/standing.hpp"

namespace truong::readiness {

/// The school against every framework that holds there.
std::vector<Standing> standings_of(const Reader& reader, const Ground& ground);

/// Readings, standings and days; what somebody measured later stays.
void keep(Tx& tx, const Ground& ground, const std::vector<Standing>& standings);
/// A snapshot where something is known and has moved since the last one. Of nights long past the last one of
/// each month stays.
void keep_nightly_snapshots(Tx& tx, const Ground& ground, const std::vector<Standing>& standings);
/// Days that no line shows any more.
void forget_old_days(Tx& tx, Id<org::School> school);

}  // namespace truong::readiness
