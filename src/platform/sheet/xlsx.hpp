#pragma once
#include "platform/sheet/archive.hpp"
#include "platform/sheet/read.hpp"

namespace truong::sheet {

/// A workbook in the form of Office Open XML, transitional or strict.
Workbook read_xlsx(const Archive& archive, const ReadLimits& limits);

}  // namespace truong::sheet
