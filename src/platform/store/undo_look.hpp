#pragma once
// A look before an undo of many parts, by who takes some pointers off himself before the first of them.
#include "platform/store/undo.hpp"

namespace truong::store {

/// As require_undoable; live rows of `loosened`, where it is given, that point to what the set made are no
/// reason against it.
void require_undoable_but(const Reader& reader, std::int64_t change_set, const Entity* loosened);

}  // namespace truong::store
