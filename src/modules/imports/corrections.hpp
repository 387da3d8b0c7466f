#pragma once
// What people change about the lines of a file before it is applied.
#include "modules/imports/entities.hpp"
#include "platform/sheet/correct.hpp"
#include "platform/sheet/run.hpp"

namespace truong::imports {

struct Corrections {
    std::vector<sheet::CellValue> cells;
    std::set<sheet::LinePlace> left_out;
};
Corrections corrections_of(const Reader& reader, Id<Import> id);
void erase_corrections(Tx& tx, Id<Import> id, std::string_view ground);

}  // namespace truong::imports
