#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "catalog/routes.hpp"

namespace truong {

/// The API as OpenAPI 3.1, for machines and for differences: sorted, one member a line. `version` is the
/// program's.
std::string openapi(const Catalog& catalog, const std::vector<RouteSketch>& actions,
                    std::string_view version);

}  // namespace truong
