#pragma once
#include "modules/usage/api.hpp"

namespace truong::usage {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
/// A kind for reading and one for writing of every module, where they are missing.
void fill_reference(Tx& tx);
/// Who leads the school and answers for its figures.
Condition leaders(const Question& question);

}  // namespace truong::usage
