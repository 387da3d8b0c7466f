#pragma once
#include "catalog/catalog.hpp"

namespace truong::sheet {

/// What the readers of spreadsheets refuse and notice, in both languages.
void declare_sentences(Catalog& catalog);

}  // namespace truong::sheet
