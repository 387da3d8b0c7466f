#pragma once
// Where a reader of the feed stands. The server keeps nothing for him: the cursor is all there is, sealed so
// that nobody reads from it how much is written on the server, or makes one up.
#include <compare>
#include <optional>
#include <string>
#include <string_view>

#include "platform/store/reader.hpp"

namespace truong::feed {

/// A line of the change log. On PostgreSQL all lines of a transaction share a position.
struct Place {
    std::int64_t position = 0;
    std::int64_t line = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
};

struct Cursor {
    Place place;
    Date day;          // of the scopes that were read under
    std::string seat;  // a digest of who read, as what, and which entities
};

/// What the cursor of this actor and these entities must carry.
std::string seat_digest(const Actor& actor, const std::vector<const Entity*>& entities);
std::string cursor_text(const Reader& reader, const Cursor& cursor);
/// Throws `invalid` (bad_cursor) for anything that cursor_text() of this installation did not write.
Cursor parse_cursor(const Reader& reader, std::string_view text);

}  // namespace truong::feed
