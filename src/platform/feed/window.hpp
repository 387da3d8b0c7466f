#pragma once
// The stretch of the change log that one page of the feed looks at: bounded, settled, and no more of it than
// may concern the actor.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "platform/feed/cursor.hpp"

namespace truong::feed {

/// A row that the stretch touches.
struct Touched {
    Place last;
    std::int64_t school = 0;
    bool erased = false;
};

struct Window {
    Place after, end;  // the lines behind `after`, up to and with `end`
    bool more = false;
    std::map<const Entity*, std::map<std::int64_t, Touched>> rows;  // of the wanted entities
    std::set<std::string, std::less<>> tables;                      // all that it touches
};

/// At most `row_limit` rows.
Window read_window(const Reader& reader, const std::vector<const Entity*>& entities, Place after,
                   int row_limit);
/// Whether the stretch holds, in schools other than the actor's, a change of one of these tables. A long
/// stretch is not read to its end: then they count as changed.
std::set<std::string, std::less<>> changed_elsewhere(const Reader& reader, const Window& window,
                                                     const std::set<std::string, std::less<>>& tables);
/// Whether one of these columns changed in the stretch, or the row was ended or brought back and they hold
/// ended_at.
bool touches_columns(const Reader& reader, const Window& window, const Entity& entity, std::int64_t row,
                     const std::set<std::string, std::less<>>& columns);
bool holds_line(const Reader& reader, Place place);

}  // namespace truong::feed
