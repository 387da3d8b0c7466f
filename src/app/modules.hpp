#pragma once
#include <vector>

#include "platform/module.hpp"

namespace truong {

/// Every module of the product, in the order of the tiers: the one place that names them all.
std::vector<Manifest> modules();

}  // namespace truong
