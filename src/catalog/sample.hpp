#pragma once
// Rows made up for tests: valid, varied, the same for the same seed.
#include <cstdint>
#include <vector>

#include "catalog/entity.hpp"

namespace truong {

/// Fills every field but the ids: texts of Vietnamese words (and signs that need escaping) within the limit,
/// choices, numbers within their limits, days of which the last is not before the first; lists get up to
/// three elements. An optional field stays empty in one row of four. False when a field takes no value at
/// all.
bool fill_sample(const Entity& entity, void* row, std::uint64_t seed);

/// The ids that the caller must set before the row can be stored, without its own.
std::vector<const Field*> ids_to_set(const Entity& entity);

}  // namespace truong
