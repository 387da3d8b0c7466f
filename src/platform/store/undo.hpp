#pragma once
// Taking back everything that one operation wrote.
#include "platform/store/tx.hpp"

namespace truong::store {

/// Computes the undo from the log and writes it as a change set of its own. Refused with what stands in the
/// way when one of the rows was changed since (`not_undoable`), when it was undone before, or where the
/// actor's write rules do not hold.
void undo(Tx& tx, std::int64_t change_set);

/// For sets that are too large for one transaction. Throws `not_undoable` where anything stands in the way.
void require_undoable(const Reader& reader, std::int64_t change_set);
/// Takes back the next `lines` lines, newest first, as one part of an undo that goes on
/// (Operation::continues). Gives true when nothing is left.
bool undo_part(Tx& tx, std::int64_t change_set, std::size_t lines);

}  // namespace truong::store
