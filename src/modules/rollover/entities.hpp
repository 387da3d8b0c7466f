#pragma once
#include "modules/rollover/api.hpp"

namespace truong::rollover {

void declare(Catalog& catalog);
void declare_planned_rows(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
void declare_messages(Catalog& catalog);
void declare_sentences(Catalog& catalog);

/// Who prepares the plan of the whole school: those who keep its records and work at no campus alone.
Condition planners(const Question& question);
/// Who has it written and taken back.
Condition deciders(const Question& question);

void judge_planned_pupils(Tx& tx, const std::vector<std::int64_t>& rows);
void judge_planned_assignments(Tx& tx, const std::vector<std::int64_t>& rows);

/// The findings' code of an exception: "rollover_no_class".
std::string code_of(PupilException exception);
std::string code_of(ClassException exception);

}  // namespace truong::rollover
