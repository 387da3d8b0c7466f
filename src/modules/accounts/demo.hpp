#pragma once
#include "modules/accounts/api.hpp"

namespace truong::accounts {

/// Appoints the staff of the demo, posts officers and opens accounts: of everybody who leads, works or
/// teaches at the first two schools and of some families there; beyond them of the first school whose pupils
/// are old enough. Without passwords, which lie elsewhere.
void fill_demo(Tx& tx, DemoSize size, std::uint64_t seed);

}  // namespace truong::accounts
