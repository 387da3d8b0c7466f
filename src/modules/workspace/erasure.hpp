#pragma once
// What was put beside a record goes with it.
#include "modules/workspace/api.hpp"

namespace truong::workspace {

/// Everything about the person in the actor's school, before his rows go themselves.
void erase_beside(Tx& tx, std::int64_t person);
/// Everything beside one row, whatever its audience.
void erase_beside_record(Tx& tx, const Entity& entity, std::int64_t row);
/// Erases what hangs on records that are not there any more, at most so many rows of each kind; gives how
/// many went.
int collect_orphans(const Store& store, int limit);

}  // namespace truong::workspace
