#pragma once
// Who may do what with which entity, found by asking its rules as everybody who could come.
#include <span>
#include <string>
#include <vector>

#include "catalog/catalog.hpp"

namespace truong {

/// Somebody who could come, by hat and role; school, person and authority are filled in by whoever asks.
struct Archetype {
    Label label;
    Hat hat = Hat::none;
    Roles roles;
};
/// Everybody: each role of a school, staff without one, families, officers, services, strangers.
std::span<const Archetype> archetypes();
/// As the archetype at some place: only for asking rules, never for reading rows.
Actor somebody(const Archetype& archetype);

/// What a rule grants at one's place: no row, each row of the place, or those in a relation to him.
struct Grant {
    enum class Extent { none, every, some };
    Extent extent = Extent::none;
    std::vector<Label> relations;  // of some; empty: rows that are his by a column of their own
    friend bool operator==(const Grant& left, const Grant& right);
};
Grant grant_of(const Catalog& catalog, Rule rule, const Actor& actor);

struct Permission {
    Grant read, write, reveal;
    friend bool operator==(const Permission&, const Permission&) = default;
};
/// Of a child the rules of its parent.
Permission permission_of(const Catalog& catalog, const Entity& entity, const Archetype& archetype);

/// The whole matrix: a table for each entity, whoever may do the same in one line.
std::string permissions_text(const Catalog& catalog);

/// The matrix as it was printed: by table and by the Vietnamese name of the archetype the three cells.
struct PrintedCells {
    std::string read, write, reveal;
};
using PrintedMatrix = std::map<std::string, std::map<std::string, PrintedCells>>;
PrintedMatrix parse_permissions(std::string_view text);

}  // namespace truong
