#pragma once
// The work of the jobs: writing a plan in parts that are one change set, and taking a run back.
#include <functional>

#include "modules/rollover/facts.hpp"

namespace truong::rollover {

/// Called between two parts with how much is done; false: leave soon.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;

inline constexpr std::size_t pupils_at_once = 250;
inline constexpr std::size_t lines_at_once = 500;  // of the log, which an undo takes back
/// What a job is charged with.
struct Charge {
    const Store& store;
    Actor actor;
    Id<Plan> plan;
    Progress progress = {};
    std::size_t at_once = pupils_at_once;
    std::size_t undone_at_once = lines_at_once;
};

void run_apply(const Charge& charge);
void run_undo(const Charge& charge);

/// The runs of a plan, the last one first.
std::vector<PlanRun> runs_of(const Reader& reader, Id<Plan> plan);
/// Whether the run holds anything that an undo would take back.
bool stands(const PlanRun& run);

std::vector<JobKind> rollover_jobs();

}  // namespace truong::rollover
