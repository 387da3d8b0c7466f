#pragma once
#include "modules/rollover/api.hpp"
#include "platform/jobs/work.hpp"

namespace truong::rollover {

/// Throws `forbidden` where the rule can never hold for the actor.
void require_rule(const Reader& reader, Rule rule);
/// Whether a job works on it; one that was cancelled or has failed for good leaves its state behind.
bool is_under_way(const Reader& reader, const Plan& plan);
/// The plan, where no job works on it.
Plan idle_plan(const Reader& reader, Id<Plan> id);

}  // namespace truong::rollover
