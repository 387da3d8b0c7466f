#pragma once
#include "modules/reorganisation/api.hpp"

namespace truong::reorganisation {

void declare(Catalog& catalog);
void declare_decision_words(Catalog& catalog);
void declare_decision_messages(Catalog& catalog);
void declare_decision_findings(Catalog& catalog);

/// Who may enter decisions at all; whether his reach covers what a line concerns is asked of each line.
Condition deciders(const Question& question);

}  // namespace truong::reorganisation
