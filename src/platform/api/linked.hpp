#pragma once
// What later modules know of rows, as lists show it and narrow by it; see LinkedField.
#include <string>
#include <string_view>
#include <vector>

#include "platform/api/names.hpp"
#include "platform/contributions.hpp"

namespace truong::api {

/// Those of the entity whose targets the actor may see at all.
std::vector<const LinkedField*> linked_fields(const Reader& reader, const Entity& entity);
const LinkedField* find_linked(const Reader& reader, const Entity& entity, std::string_view name);
/// Puts the ids behind the members of each row's JSON; gives what they are called, as names_json() does.
std::string append_linked(const Reader& reader, const Entity& entity,
                          const std::vector<std::shared_ptr<void>>& rows, Language language,
                          std::vector<std::string>& texts);
/// By row, what the target is called.
Names linked_names(const Reader& reader, const LinkedField& field, const std::vector<std::int64_t>& rows,
                   Language language);
/// filter[class_id]=cls_…; throws `invalid`.
Condition linked_filter(const Reader& reader, const LinkedField& field, std::string_view sign,
                        const std::string& value, const std::string& path);

}  // namespace truong::api
