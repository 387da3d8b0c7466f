#pragma once
#include "modules/custom/api.hpp"

namespace truong::custom {

void declare(Catalog& catalog);
void declare_words(Catalog& catalog);
void declare_sentences(Catalog& catalog);
/// Hook: fields that were made or changed are sound, and what rows hold under them still means the same.
void judge_fields(Tx& tx, const std::vector<std::int64_t>& rows);

}  // namespace truong::custom
