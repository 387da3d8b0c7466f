#pragma once
// What follows for screens from a declaration, where it does not say so itself: pure.
#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace truong {

using Language = std::string_view Label::*;

/// "people.pupils": how a screen is named in addresses of the client.
std::string screen_id(const Entity& entity);

/// What people call a row of that kind; nullptr: it has no name, only an id.
const Field* naming_field(const Entity& entity, Language language);
/// The fields that name a row on screens, and those that stand smaller below.
std::vector<const Field*> title_of(const Entity& entity, Language language);
std::vector<const Field*> subtitle_of(const Entity& entity);

/// "text", "date", "choice" …: how a client shows and asks for the value.
std::string_view input_type(const Field& field);
Show role_of(const Entity& entity, const Field& field);
/// 1 to 3; see FieldOptions::priority.
int priority_of(const Entity& entity, const Field& field);

Label heading_of(Task task);
/// The label of the list: what the presentation calls it, or the entity.
Label label_of_list(const Entity& entity);

}  // namespace truong
