#pragma once
// What changed for one actor since he last asked: rows as they are now, and tombstones of rows that are not
// his any more. See README.md.
#include <vector>

#include "platform/feed/cursor.hpp"

namespace truong::feed {

inline constexpr int page_limit = 500;

struct Change {
    const Entity* entity = nullptr;
    std::int64_t id = 0;
    Place place;      // of its last change in this page
    std::string row;  // as the list shows it; empty: it is gone
};

struct Page {
    std::vector<Change> changes;           // each row once, in the order of its last change
    std::vector<const Entity*> reconcile;  // rows of these may have come or gone without a change of theirs
    Place next;                            // where the next page begins
    bool more = false;
};

struct Wanted {
    Place after;
    Date day;  // on which the page before was read
    std::vector<const Entity*> entities;
    int limit = page_limit;
};

/// Entities of the API whose rows this actor may see any of, by table.
std::vector<const Entity*> followed(const Reader& reader);
/// The last line of the log behind which everything is still to come.
Place last_settled(const Reader& reader);
/// Throws `conflict` (cursor_too_old) where the log does not hold the line `after` any more.
Page changes(const Reader& reader, const Wanted& wanted);

}  // namespace truong::feed
