#pragma once
// What the scope of an entity looks at, read out of its SQL: the tables and columns whose changes may bring
// a row into somebody's scope or take it out of it without a change of the row itself.
#include <set>
#include <string>

#include "platform/store/reader.hpp"

namespace truong::feed {

struct Reach {
    const Entity* entity = nullptr;
    Condition scope;
    std::set<std::string, std::less<>> columns;    // of the entity's own table that it names
    std::set<std::string, std::less<>> tables;     // that it reads from; its own too where it asks itself
    std::set<std::string, std::less<>> elsewhere;  // of these, those whose rows in other schools matter too
    bool follows_day = false;                      // the scope of that other day is not the one of today

    /// Whether id and school are all that it asks of the row itself: then it can be asked of an erased one.
    bool asks_identity_only() const;
};

/// `day`: when the scope was looked at before.
Reach reach_of(const Reader& reader, const Entity& entity, Date day);

}  // namespace truong::feed
