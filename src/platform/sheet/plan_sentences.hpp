#pragma once
#include "catalog/catalog.hpp"

namespace truong::sheet {

/// What there is to say about the lines, columns and cells of a spreadsheet.
void declare_plan_sentences(Catalog& catalog);

}  // namespace truong::sheet
