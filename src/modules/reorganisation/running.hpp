#pragma once
// Applying a decision and taking it back, as jobs do it: in parts that belong to one change set.
#include "modules/reorganisation/gathering.hpp"

namespace truong::reorganisation {

/// Told how far it is; gives false where it has to stop for now.
using DecisionProgress = std::function<bool(std::int64_t done, std::int64_t total)>;

void run_apply(const Store& store, const Actor& actor, Id<Decision> id, const DecisionProgress& progress);
void run_undo(const Store& store, const Actor& actor, Id<Decision> id, const DecisionProgress& progress);

/// Changes what the server keeps about a decision.
void keep_decision(Tx& tx, Id<Decision> id, const std::function<void(Decision&)>& work);

std::vector<JobKind> decision_jobs();

}  // namespace truong::reorganisation
