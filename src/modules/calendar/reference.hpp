#pragma once
// What every installation begins with, from data/*.csv.
#include "modules/calendar/api.hpp"

namespace truong::calendar {

/// A file of data/, built into the program; empty when there is none.
std::string_view embedded(std::string_view file);

/// The rows of the files; a frame or snapshot day still without the id of its year.
std::vector<SchoolYear> shipped_years();
std::vector<std::pair<int, YearFrame>> shipped_frames();
std::vector<DayException> shipped_exceptions();

/// Adds what is missing. What somebody has changed, moved or ended stays as it is.
void fill_reference(Tx& tx);

}  // namespace truong::calendar
