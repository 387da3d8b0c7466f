#include "platform/outbox/handling.hpp"

#include <algorithm>
#include <cstdlib>

#include "base/check.hpp"
#include "platform/jobs/claims.hpp"
#include "platform/log/log.hpp"

namespace truong::outbox {

namespace {

constexpr int page_limit = 200;
constexpr int retry_limit = 50;
// A step holds its lease with its own commit; this is only to keep other processes from trying in vain.
constexpr std::int64_t handling_lease_ms = 10'000;
constexpr std::int64_t idle_ms = std::int64_t{10} * 60 * 1000;
constexpr std::int64_t retry_pause_ms = 10'000, longest_retry_pause_ms = std::int64_t{3600} * 1000;

const Actor by_system{.hat = Hat::system};

Operation operation_of(const EventHandler& handler) {
    return {"outbox." + std::string(handler.name), {}, {}};
}

/// What is not there for the moment (the database, a file store) is no fault of the event.
bool is_unavailable(const std::exception& thrown) {
    const auto* problem = dynamic_cast<const Problem*>(&thrown);
    return problem && problem->kind() == ProblemKind::unavailable;
}

/// Throws `invalid` for a payload of another time, which no longer fits the declaration.
std::shared_ptr<void> decoded(const Catalog& catalog, const EventHandler& handler,
                              const std::string& payload) {
    const Entity& message = catalog.of(handler.event);
    auto value = message.make();
    require(decode(message, json::parse(payload), value.get()));
    return value;
}

void tell(Tx& tx, const EventHandler& handler, const Event& event, const void* value) {
    if (event.school)
        tx.in_school(event.school, [&] { handler.handle(tx, value); });
    else
        handler.handle(tx, value);
}

/// One page on its way to one handler.
class Telling {
public:
    Telling(const Store& store, const Consumer& consumer, const std::string& holder, Place from)
        : store_(store), consumer_(consumer), holder_(holder), from_(from) {}

    /// All of them or none. False: another process was faster.
    bool together(const std::vector<Event>& events, Place to) {
        std::vector<std::shared_ptr<void>> values;
        values.reserve(events.size());
        for (const Event& event : events)
            values.push_back(decoded(store_.catalog(), *consumer_.handler, event.payload));
        bool moved = false;
        store_.write(by_system, operation_of(*consumer_.handler), [&](Tx& tx) {
            moved = move(tx.connection(), step(to, tx.now()));
            for (std::size_t i = 0; moved && i < events.size(); ++i)
                tell(tx, *consumer_.handler, events[i], values[i].get());
        });
        if (moved) from_ = to;
        return moved;
    }

    /// What fails is put aside; throws what is unavailable. False: another process was faster.
    bool one(const Event& event) {
        try {
            return together({event}, event.place);
        } catch (const std::exception& thrown) {
            if (is_unavailable(thrown)) throw;
            return put_aside(event, jobs::fault_of(store_.catalog(), thrown), thrown.what());
        }
    }

private:
    Step step(Place to, Instant now) const {
        return {consumer_.name, from_, to, holder_, now, handling_lease_ms};
    }

    bool put_aside(const Event& event, const jobs::Fault& fault, std::string_view what) {
        log::warning("an event was not handled",
                     {{"consumer", log::machine(consumer_.name)}, {"what", log::machine(what)}});
        bool moved = false;
        store_.database().write([&](db::Connection& connection) {
            const Instant now = store_.now();
            moved = move(connection, step(event.place, now));
            if (moved) insert(connection, event, fault, now);
        });
        if (moved) from_ = event.place;
        return moved;
    }

    void insert(db::Connection& connection, const Event& event, const jobs::Fault& fault, Instant now) const {
        db::Query query(connection,
                        "insert into outbox_failure (id, consumer, position, event_id, event, school_id, "
                        "attempts, next_at, dead, error, error_vi, error_en, at) values (?, ?, ?, ?, ?, ?, "
                        "1, ?, 0, ?, ?, ?, ?)");
        query.bind(store_.ids().next(now)).bind(consumer_.name).bind(event.place.position);
        query.bind(event.place.id).bind(event.name).bind(event.school.value);
        query.bind(now.ms + jobs::back_off_ms(1, retry_pause_ms, longest_retry_pause_ms));
        query.bind(fault.code).bind(fault.vi).bind(fault.en).bind(now.ms).run();
    }

    const Store& store_;
    const Consumer& consumer_;
    const std::string& holder_;
    Place from_;
};

/// An event that was put aside.
struct Aside {
    std::int64_t id = 0;
    int attempts = 0;
    const EventHandler* handler = nullptr;
    Event event;
};

std::vector<Aside> due_again(const Store& store, const std::vector<EventHandler>& handlers) {
    std::vector<Aside> due;
    store.database().read([&](db::Connection& connection) {
        db::Query query(connection,
                        "select f.id, f.attempts, f.consumer, f.position, f.event_id, f.school_id, f.event, "
                        "o.payload from outbox_failure f join outbox o on o.position = f.position and o.id = "
                        "f.event_id where f.dead = 0 and f.next_at <= ? order by f.next_at, f.id limit ?");
        query.bind(store.now().ms).bind(std::int64_t{retry_limit});
        while (query.next()) {
            const auto handler = std::find_if(handlers.begin(), handlers.end(),
                                              [&](const auto& each) { return each.name == query.text(2); });
            if (handler == handlers.end()) continue;
            due.push_back({query.number(0),
                           static_cast<int>(query.number(1)),
                           &*handler,
                           {{query.number(3), query.number(4)},
                            {query.number(5)},
                            std::string(query.text(6)),
                            std::string(query.text(7))}});
        }
    });
    return due;
}

void put_aside_again(const Store& store, const Aside& aside, const std::exception& thrown) {
    const jobs::Fault fault = jobs::fault_of(store.catalog(), thrown);
    const int attempts = aside.attempts + (is_unavailable(thrown) ? 0 : 1);
    store.database().write([&](db::Connection& connection) {
        db::Query query(connection,
                        "update outbox_failure set attempts = ?, next_at = ?, dead = ?, error = ?, error_vi "
                        "= ?, error_en = ? where id = ? and attempts = ?");
        query.bind(std::int64_t{attempts});
        query.bind(store.now().ms + jobs::back_off_ms(attempts, retry_pause_ms, longest_retry_pause_ms));
        query.bind(std::int64_t{attempts >= attempt_limit}).bind(fault.code).bind(fault.vi).bind(fault.en);
        query.bind(aside.id).bind(std::int64_t{aside.attempts}).run();
    });
}

void try_again(const Store& store, const Aside& aside) {
    try {
        const auto value = decoded(store.catalog(), *aside.handler, aside.event.payload);
        store.write(by_system, operation_of(*aside.handler), [&](Tx& tx) {
            db::Query query(tx.connection(), "delete from outbox_failure where id = ? and attempts = ?");
            if (query.bind(aside.id).bind(std::int64_t{aside.attempts}).run() == 1)
                tell(tx, *aside.handler, aside.event, value.get());
        });
    } catch (const std::exception& thrown) {
        put_aside_again(store, aside, thrown);
    }
}

/// Together where that goes, else one by one; throws what is unavailable. False: another process was faster.
bool tell_page(Telling& telling, const Consumer& consumer, const std::vector<Event>& events) {
    try {
        return telling.together(events, events.back().place);
    } catch (const std::exception& thrown) {
        if (is_unavailable(thrown)) throw;
        log::warning("events are handled one by one",
                     {{"consumer", log::machine(consumer.name)}, {"what", log::machine(thrown.what())}});
    }
    return std::all_of(events.begin(), events.end(), [&](const Event& event) { return telling.one(event); });
}

}  // namespace

Look handle_page(const Store& store, Consumer& consumer, const std::string& holder, int& handled) {
    Page page;
    store.read(by_system, {}, [&](const Reader& reader) { page = read_page(reader, consumer, page_limit); });
    if (!page.cursor) return Look::nothing;
    if (held_by_another(*page.cursor, holder, store.now())) return Look::busy_elsewhere;
    if (page.events.empty()) {
        consumer.looked = page.looked;
        keep_up(store, consumer, page, holder);
        return Look::nothing;
    }
    Telling telling(store, consumer, holder, page.cursor->place);
    try {
        if (!tell_page(telling, consumer, page.events)) return Look::busy_elsewhere;
    } catch (const Problem& problem) {
        if (!is_unavailable(problem)) throw;
        log::warning("events wait for what is unavailable",
                     {{"consumer", log::machine(consumer.name)}, {"what", log::machine(problem.what())}});
        return Look::nothing;  // the rest of the page, in its order, at the next look
    }
    handled += static_cast<int>(page.events.size());
    consumer.looked = page.looked;
    return std::ssize(page.events) < page_limit ? Look::nothing : Look::more;
}

int retry(const Store& store, const std::vector<EventHandler>& handlers) {
    const std::vector<Aside> due = due_again(store, handlers);
    for (const Aside& aside : due) try_again(store, aside);
    return static_cast<int>(due.size());
}

void keep_up(const Store& store, const Consumer& consumer, const Page& page, const std::string& holder) {
    const Instant now = store.now();
    const bool behind = page.cursor->place < page.looked;
    if (!behind || std::abs(now.ms - page.cursor->at.ms) < idle_ms) return;
    store.database().write([&](db::Connection& connection) {
        move(connection, {consumer.name, page.cursor->place, page.looked, holder, now, 0});
    });
}

}  // namespace truong::outbox
