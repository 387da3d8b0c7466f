#pragma once
#include "modules/org/api.hpp"

namespace truong::org {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
/// The sentences of this module's findings.
void declare_findings(Catalog& catalog);

}  // namespace truong::org
