#pragma once
#include "platform/sheet/archive.hpp"
#include "platform/sheet/read.hpp"

namespace truong::sheet {

/// Whether a number in this format is shown as a day; a time of day alone is none.
bool is_day_format(std::string_view code);

/// Of each cell style whether it shows numbers as days.
std::vector<bool> read_day_styles(const Archive& archive, std::string_view part, const ReadLimits& limits);

}  // namespace truong::sheet
