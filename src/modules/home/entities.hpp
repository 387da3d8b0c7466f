#pragma once
#include "modules/home/api.hpp"

namespace truong::home {

void declare(Catalog& catalog);
/// Who is shown the figures of a whole school day by day: who leads it or keeps its records, and the officers
/// above. Who works at one campus would compare his part with the whole.
Condition whole_school(const Question& question);
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::home
