#pragma once
#include "modules/imports/entities.hpp"
#include "platform/sheet/workbook.hpp"

namespace truong::imports {

/// Which lists of those that the actor may import the workbook could be, the likeliest first:
/// {"worksheets":[{"name", "rows", "hidden"}], "lists":[{"code", …, "understood", "unknown", "records"}]}.
std::string recognised(const Reader& reader, const sheet::Workbook& book);

}  // namespace truong::imports
