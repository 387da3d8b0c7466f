#pragma once
// Taking back everything that one operation wrote.
#include "platform/store/tx.hpp"

namespace truong::store {

/// Computes the undo from the log and writes it as a change set of its own. Refused with what stands in the
/// way when one of the rows was changed since (`not_undoable`), when it was undone before, or where the
/// actor's write rules do not hold.
void undo(Tx& tx, std::int64_t change_set);

}  // namespace truong::store
