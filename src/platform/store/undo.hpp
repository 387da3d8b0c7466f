#pragma once
// Taking back everything that one operation wrote.
#include "platform/store/tx.hpp"

namespace truong::store {

/// Computes the undo from the log and writes it as a change set of its own. Refused with what stands in the
/// way when one of the rows was changed since (`not_undoable`), when it was undone before, or where the
/// actor's write rules do not hold. They are asked before the first row is taken back: what the set made may
/// itself be what gives the actor his reach.
void undo(Tx& tx, std::int64_t change_set);

/// "org.rooms.create": what the set was written for; empty: there is no such set.
std::string operation_of(const Reader& reader, std::int64_t change_set);

/// The set wrote only derived rows, or none: nobody can take it back, nor has to.
bool nothing_to_undo(const Reader& reader, std::int64_t change_set);

/// For sets that are too large for one transaction, as the actor who undoes, before the first part. Throws
/// where anything stands in the way that is known beforehand: a row out of his reach, one changed since
/// (`not_undoable`), one to which rows point that the set did not write (`in_use`). Of an undo that stopped
/// half-way only the rows that are left are asked, and not for reach where the actor began it himself.
void require_undoable(const Reader& reader, std::int64_t change_set);
/// Takes back the next `most` lines, newest first, as one part of an undo that goes on
/// (Operation::continues). Gives true when nothing is left. It asks no write rule: the caller has asked
/// require_undoable as the same actor before the first part, and later parts find rows whose reach went with
/// an earlier one.
bool undo_part(Tx& tx, std::int64_t change_set, std::size_t most);

}  // namespace truong::store
