#pragma once
#include "catalog/catalog.hpp"

namespace truong::platform {

/// The sentences of the findings that the platform makes outside any module.
void declare_sentences(Catalog& catalog);
/// What people read in place of the platform's enumerators.
void declare_words(Catalog& catalog);

}  // namespace truong::platform
