#pragma once
#include <string>
#include <vector>

#include "catalog/routes.hpp"

namespace truong {

/// types.ts: the types of everything that travels, and tables of the entities and actions with what a client
/// needs to draw its lists and forms.
std::string typescript(const Catalog& catalog, const std::vector<RouteSketch>& actions);

}  // namespace truong
