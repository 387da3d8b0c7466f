#pragma once
#include <string_view>

#include "catalog/catalog.hpp"

namespace truong::store {

/// Rows of which one searched text contains this one, without regard to case and diacritics; never where
/// nothing of the entity is searched.
Condition containing(const Entity& entity, std::string_view text);
/// Likewise, where a word of the text begins so.
Condition with_word(const Entity& entity, std::string_view text);

}  // namespace truong::store
