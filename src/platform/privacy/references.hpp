#pragma once
// Who else points to a row: what is pointed to cannot be removed.
#include <cstdint>

#include "platform/store/reader.hpp"

namespace truong::privacy {

/// Whether any row, ended or not, of any school points to it.
bool pointed_to(const Reader& reader, const Entity& entity, std::int64_t id);

/// Whether a school other than the actor's holds rows that point to the person.
bool known_elsewhere(const Reader& reader, const Entity& person, std::int64_t id);

}  // namespace truong::privacy
