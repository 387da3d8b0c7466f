#pragma once
#include "catalog/catalog.hpp"

namespace truong::backup {

/// What saving and restoring refuse, in both languages.
void declare_sentences(Catalog& catalog);

}  // namespace truong::backup
