#pragma once
// What the rules say to every change, however it was written: hooks at the end of the transaction.
#include "modules/calendar/api.hpp"

namespace truong::calendar {

void judge_years(Tx& tx, const std::vector<std::int64_t>& years);
void judge_snapshots(Tx& tx, const std::vector<std::int64_t>& snapshots);
void judge_frames(Tx& tx, const std::vector<std::int64_t>& frames);
void judge_plans(Tx& tx, const std::vector<std::int64_t>& plans);
void judge_exceptions(Tx& tx, const std::vector<std::int64_t>& exceptions);
void judge_school_exceptions(Tx& tx, const std::vector<std::int64_t>& exceptions);
void judge_shifts(Tx& tx, const std::vector<std::int64_t>& shifts);

}  // namespace truong::calendar
