#pragma once
// After a rotation of keys: secret values are sealed anew under the newest key.
#include "platform/store/store.hpp"

namespace truong::store {

/// Goes through every secret field in batches; gives the number of values sealed anew. May be interrupted and
/// begun again. No version changes and nothing is logged: the values are what they were.
std::int64_t reseal(const Store& store);

}  // namespace truong::store
