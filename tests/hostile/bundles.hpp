#pragma once
// Named bundles of bad input, made from the declaration of an entity: whatever a field is, something it is
// not.
#include <string>
#include <vector>

#include "catalog/entity.hpp"
#include "catalog/json_text.hpp"

namespace truong::test {

struct Bundle {
    std::string name;
    std::string body;
};

/// What is no JSON object of ours, whatever the entity.
std::vector<Bundle> broken_bodies();
/// One bad value for one field at a time, the rest as in `good`.
std::vector<Bundle> bad_values(const Entity& entity, const json::Value& good);

/// The body with the member replaced by JSON text, or with it added.
std::string with_member(const json::Value& body, std::string_view name, const std::string& json);

/// Texts that a careless program would run, break on or store half; all of them are texts like any other.
const std::vector<std::string>& odd_texts();

}  // namespace truong::test
