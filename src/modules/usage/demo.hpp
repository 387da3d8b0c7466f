#pragma once
#include "modules/usage/api.hpp"

namespace truong::usage {

/// Needs the accounts: who of the staff has one used the product in most weeks.
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::usage
