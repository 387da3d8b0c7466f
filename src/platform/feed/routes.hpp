#pragma once
// The addresses of the feed, a part of the platform's manifest.
#include <vector>

#include "platform/module.hpp"

namespace truong::feed {

void declare(Catalog& catalog);
std::vector<DirectRoute> routes();

}  // namespace truong::feed
