#pragma once
#include "modules/curriculum/api.hpp"

namespace truong::curriculum {

void declare(Catalog& catalog);
/// What people read in place of this module's enumerators.
void declare_words(Catalog& catalog);
/// The lists that every installation begins with, from data/*.csv.
void fill_reference(Tx& tx);
/// A file of data/, built into the program.
std::string_view embedded(std::string_view file);

}  // namespace truong::curriculum
