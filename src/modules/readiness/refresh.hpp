#pragma once
// What follows from the rows is kept: readings, standings, days, snapshots.
#include "modules/readiness/standing.hpp"

namespace truong::jobs {
class Work;
}

namespace truong::readiness {

/// See ChangeWatcher.
bool watches(const Contributions& contributions, TypeKey entity);
void changed(Tx& tx, const ChangedRows& rows);

/// Everything of one school, in this transaction.
void refresh(Tx& tx, Id<org::School> school);
/// Written past the log; `replaces`: the day may stand already.
void keep_day(Tx& tx, Id<org::School> school, const LevelDay& day, bool replaces = true);
void run_follow(jobs::Work& work);
/// Puts down the parts of the night; each measures its schools, beside the others.
void run_nightly(jobs::Work& work);
void run_night_part(jobs::Work& work);

void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::readiness
