#pragma once
// What the declared types are called outside: in OpenAPI and in TypeScript alike.
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "catalog/catalog.hpp"

namespace truong {

/// "school_year" → "SchoolYear".
std::string camel_case(std::string_view snake);

/// The type's own name; with its module before it only where another module, or the API itself, uses the
/// same.
class TypeNames {
public:
    /// Fails when one module declares two types whose names outside would be the same.
    explicit TypeNames(const Catalog& catalog);
    const std::string& of(const Entity& type) const { return names_.at(&type); }
    /// The union of a field's choices: "RollShift".
    std::string choice(const Entity& type, const Field& field) const;

private:
    std::map<const Entity*, std::string> names_;
    std::set<std::string, std::less<>> taken_;
};

}  // namespace truong
