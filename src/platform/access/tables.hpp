#pragma once
#include <vector>

#include "catalog/schema.hpp"

namespace truong::access {

/// Everything of signing in, for the migrations. No entities: secrets and last-seen times belong into no
/// change log and no answer.
std::vector<schema::Table> tables();

}  // namespace truong::access
