#pragma once
// What a transaction knows of a row without asking the database again.
#include <optional>

#include "platform/store/reader.hpp"

namespace truong::store {

/// What is asked of a row beside its being there.
struct Asked {
    Reader::Access access;
    Condition rule;
};

/// Whether the row of that school is in the reader's place and the rule holds for it; nothing where more than
/// the school decides, and the database must be asked.
std::optional<bool> within(const Reader& reader, const Entity& entity, const Asked& asked,
                           Id<org::School> school);

}  // namespace truong::store
