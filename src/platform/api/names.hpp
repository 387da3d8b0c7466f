#pragma once
// What the rows are called that ids point to.
#include <map>
#include <set>
#include <string>

#include "catalog/screen.hpp"
#include "platform/store/reader.hpp"

namespace truong::api {

using Names = std::map<std::int64_t, std::string>;

/// The names of those rows that the actor may see, whatever their time: a list shows what was, too.
Names names_of(const Reader& reader, const Entity& entity, const std::set<std::int64_t>& ids,
               Language language);

/// {"cls_…":"6A1", …}: of all rows that the references of these rows point to.
std::string names_json(const Reader& reader, const Entity& entity,
                       const std::vector<std::shared_ptr<void>>& rows, Language language);

}  // namespace truong::api
