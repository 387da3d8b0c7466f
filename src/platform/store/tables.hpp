#pragma once
// The tables that the store itself keeps beside those of the entities.
#include <vector>

#include "catalog/schema.hpp"

namespace truong::store {

/// change_set, change_log, change_seal, access_log, outbox, idempotency, node_lease. Rows of the server
/// itself carry school 0.
std::vector<schema::Table> tables();

}  // namespace truong::store
