#pragma once
#include "modules/calendar/api.hpp"

namespace truong::calendar {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
/// The sentences of this module's findings.
void declare_findings(Catalog& catalog);

}  // namespace truong::calendar
