#pragma once
#include "platform/sheet/archive.hpp"
#include "platform/sheet/read.hpp"

namespace truong::sheet {

/// A spreadsheet in the form of OpenDocument, as LibreOffice saves it.
Workbook read_ods(const Archive& archive, const ReadLimits& limits);

}  // namespace truong::sheet
