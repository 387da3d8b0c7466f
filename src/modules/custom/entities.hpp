#pragma once
#include "modules/custom/api.hpp"

namespace truong::custom {

void declare(Catalog& catalog);
void declare_words(Catalog& catalog);
void declare_sentences(Catalog& catalog);

}  // namespace truong::custom
