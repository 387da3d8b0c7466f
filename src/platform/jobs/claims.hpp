#pragma once
// The rows of the table `job` as the runner moves them from state to state. Every step names the attempt that
// it belongs to, so that who lost a job changes nothing any more.
#include "platform/jobs/work.hpp"

namespace truong::jobs {

/// How long a job stays with a process that no longer says that it lives.
inline constexpr std::int64_t lease_ms = std::int64_t{20} * 1000;

/// The next job that is due, of those kinds, now ours. Nothing: none is, or somebody was faster; `more` says
/// which. A job whose last process vanished in its last attempt is dead.
std::optional<Claim> claim_next(const Store& store, const std::vector<JobKind>& kinds,
                                const std::string& holder, bool& more);
/// Keeps these jobs with their holder.
void renew(const Store& store, const std::string& holder, const std::vector<std::int64_t>& jobs);

void set_done(db::Connection& connection, const Claim& claim, std::string_view result, Instant now);
void set_cancelled(db::Connection& connection, const Claim& claim, Instant now);
/// The attempt does not count: nothing went wrong.
void give_back(db::Connection& connection, const Claim& claim);

/// What went wrong, for the asker: a code of a finding and its sentences.
struct Fault {
    std::string code, vi, en;
};
/// Of a Problem its first finding; of anything else no more than that it was our fault.
Fault fault_of(const Catalog& catalog, const std::exception& thrown);
/// Waits for another attempt, or is dead after `attempts`.
void set_failed(const Store& store, const Claim& claim, const Fault& fault, int attempts);

/// Jobs that nobody will ask for any more.
void forget_old_jobs(Work& work);

/// Longer after every failure, up to `longest_ms`; never the same for two that failed together.
std::int64_t back_off_ms(int failures, std::int64_t first_ms, std::int64_t longest_ms);

}  // namespace truong::jobs
