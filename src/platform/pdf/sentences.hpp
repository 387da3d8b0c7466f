#pragma once
#include "catalog/catalog.hpp"

namespace truong::pdf {

/// What making papers refuses, in both languages.
void declare_sentences(Catalog& catalog);

}  // namespace truong::pdf
