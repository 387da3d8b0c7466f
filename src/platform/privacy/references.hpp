#pragma once
// Who else points to a row: what is pointed to cannot be removed.
#include <cstdint>

#include "platform/store/reader.hpp"

namespace truong::privacy {

/// Whether any row, ended or not, of any school points to it.
bool pointed_to(const Reader& reader, const Entity& entity, std::int64_t id);

/// Whether a school other than the actor's holds rows that point to the person.
bool known_to_others(const Reader& reader, std::int64_t person);

}  // namespace truong::privacy
