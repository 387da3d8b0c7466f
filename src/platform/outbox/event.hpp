#pragma once
// Events after their commit, and those outside the house who are told of them.
#include <atomic>
#include <compare>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "catalog/access.hpp"

namespace truong::outbox {

/// The order in which events became visible (store/position.hpp). Those of one transaction share a position
/// on PostgreSQL.
struct Place {
    std::int64_t position = 0, id = 0;
    friend auto operator<=>(const Place&, const Place&) = default;
    /// Behind everything of that position.
    static Place end_of(std::int64_t position) {
        return {position, std::numeric_limits<std::int64_t>::max()};
    }
};

struct Event {
    Place place;
    Id<org::School> school;  // zero: of no school
    std::string name;        // "toy_roll_called"
    std::string payload;     // JSON, as the catalogue wrote it
};

/// Somebody outside with a cursor of his own.
struct Recipient {
    std::int64_t id = 0;
    Id<org::School> school;           // zero: every school's events
    std::vector<std::string> events;  // empty: all of them
};

struct Parcel {
    const Recipient& recipient;
    const std::vector<Event>& events;
    std::optional<Instant> failing_since;  // nothing: the last one arrived
    const std::atomic<bool>& stopping;     // the server stops: give up
};

struct Sent {
    std::string fault;  // the code of a finding; empty: it has arrived
    int status = 0;     // what the receiver answered, where it speaks HTTP
};

}  // namespace truong::outbox
