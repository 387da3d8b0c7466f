#pragma once
// How far each consumer of the outbox has come, and what lies before him.
#include <chrono>

#include "catalog/schema.hpp"
#include "platform/contributions.hpp"
#include "platform/outbox/event.hpp"
#include "platform/store/store.hpp"

namespace truong::outbox {

/// One who is told of events: a handler inside the database, or a recipient of an outlet.
struct Consumer {
    std::string name;
    const EventHandler* handler = nullptr;
    const EventOutlet* outlet = nullptr;
    Recipient recipient;
    // What this process knows of him.
    Place looked;  // up to here nothing is left for him
    std::chrono::steady_clock::time_point looked_at, look_again;
    bool busy = false;
    bool gone = false;
};
/// "integrations.web_hooks/0000000000042": the name of a recipient's cursor.
std::string consumer_name(std::string_view outlet, std::int64_t recipient);

struct Cursor {
    Place place;
    std::string leased_by;
    Instant leased_until, next_at, at;
    int failures = 0;
    std::optional<Instant> failing_since;
};

/// What is there for a consumer.
struct Page {
    std::optional<Cursor> cursor;  // nothing: he is new
    std::vector<Event> events;
    Place looked;  // with these events nothing is left for him up to here
};

/// Positions below `settled` have all their events; `newest` is the last one that is stored.
struct Horizon {
    std::int64_t settled = 0, newest = 0;
};
Horizon horizon(db::Connection& connection);

Page read_page(const Reader& reader, const Consumer& consumer, int limit);
Cursor cursor_in(const db::Query& query);

/// A new consumer begins here, unless he has begun already.
void begin(db::Connection& connection, const std::string& consumer, Place place, Instant now);
/// A new consumer is told what happens from now on.
void begin(Tx& tx, const std::string& consumer);
/// What kept him from being told is over: he is tried again at once.
void forgive(Tx& tx, const std::string& consumer);
/// He will not be told any more.
void leave(Tx& tx, const std::string& consumer);

/// One process delivers to a consumer: the lease goes with the step.
struct Step {
    const std::string& consumer;
    Place from, to;
    const std::string& holder;
    Instant now;
    std::int64_t lease_ms = 0;
};
/// False: another process was there, or is; then nothing was changed.
bool move(db::Connection& connection, const Step& step);
/// Takes or prolongs the lease before something that no transaction holds together. False: another has it.
bool hold(db::Connection& connection, const Step& step);
bool held_by_another(const Cursor& cursor, const std::string& holder, Instant now);
void set_failing(db::Connection& connection, const Step& step, const Cursor& cursor, std::int64_t pause_ms);
/// At an orderly end: others need not wait.
void release_leases(db::Database& database, const std::string& holder);

/// A parcel that was sent, or could not be.
struct Attempt {
    Instant at;
    std::int64_t events = 0, took_ms = 0;
    Sent sent;
};
inline constexpr int attempts_kept = 50;
void keep_attempt(db::Connection& connection, const std::string& consumer, std::int64_t id,
                  const Attempt& attempt);
/// The last ones, newest first.
std::vector<Attempt> attempts(const Reader& reader, const std::string& consumer);

/// outbox_cursor, outbox_failure and outbox_attempt.
std::vector<schema::Table> tables();

}  // namespace truong::outbox
