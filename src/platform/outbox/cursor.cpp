#include "platform/outbox/cursor.hpp"

#include "platform/store/position.hpp"

namespace truong::outbox {

namespace {

// A lease that ends later than this was given before the clock was set back.
constexpr std::int64_t longest_lease_ms = std::int64_t{10} * 60 * 1000;

constexpr std::string_view cursor_columns =
    "position, event_id, leased_by, leased_until, next_at, at, failures, failing_since";

std::optional<Cursor> find_cursor(db::Connection& connection, const std::string& consumer) {
    const std::string sql =
        "select " + std::string(cursor_columns) + " from outbox_cursor where consumer = ?";
    db::Query query(connection, sql);
    query.bind(consumer);
    return query.next() ? std::optional(cursor_in(query)) : std::nullopt;
}

std::vector<std::string> wanted_events(const Catalog& catalog, const Consumer& consumer) {
    if (consumer.handler) return {catalog.of(consumer.handler->event).table};
    return consumer.recipient.events;
}

/// Behind `from` and before `settled`, in order.
std::vector<Event> read_events(const Reader& reader, const Consumer& consumer, Place from,
                               std::int64_t settled, int limit) {
    std::string sql =
        "select position, id, school_id, event, payload from outbox where position >= ? and (position > ? or "
        "id > ?) and position < ?";
    db::Params params{from.position, from.position, from.id, settled};
    std::string marks;
    for (std::string& name : wanted_events(reader.catalog(), consumer)) {
        marks += marks.empty() ? "?" : ", ?";
        params.emplace_back(std::move(name));
    }
    if (!marks.empty()) sql += " and event in (" + marks + ')';
    if (consumer.recipient.school) {
        sql += " and school_id = ?";
        params.emplace_back(consumer.recipient.school.value);
    }
    sql += " order by position, id limit ?";
    params.emplace_back(std::int64_t{limit});
    std::vector<Event> events;
    db::Query query(reader.connection(), sql);
    query.bind(params);
    while (query.next())
        events.push_back({{query.number(0), query.number(1)},
                          {query.number(2)},
                          std::string(query.text(3)),
                          std::string(query.text(4))});
    return events;
}

}  // namespace

std::string consumer_name(std::string_view outlet, std::int64_t recipient) {
    std::string name(outlet);
    append_id(name += '/', "to", recipient);
    return name;
}

std::vector<schema::Table> tables() {
    using schema::ColumnType;
    const auto text = [](std::string name) { return schema::Column{std::move(name), ColumnType::text}; };
    const auto optional_number = [](std::string name) {
        return schema::Column{std::move(name), ColumnType::integer, true};
    };
    return {
        {.name = "outbox_cursor",
         .columns = {text("consumer"),
                     {"position"},
                     {"event_id"},
                     text("leased_by"),
                     {"leased_until"},
                     {"next_at"},
                     {"at"},
                     {"failures"},
                     optional_number("failing_since")},
         .key = {"consumer"}},
        {.name = "outbox_failure",
         .columns = {{"id"},
                     text("consumer"),
                     {"position"},
                     {"event_id"},
                     text("event"),
                     {"school_id"},
                     {"attempts"},
                     {"next_at"},
                     {"dead"},
                     text("error"),
                     text("error_vi"),
                     text("error_en"),
                     {"at"}},
         .indexes = {{.columns = {"dead", "next_at"}}, {.columns = {"position"}}}},
        {.name = "outbox_attempt",
         .columns = {{"id"}, text("consumer"), {"at"}, {"events"}, {"took_ms"}, text("fault"), {"status"}},
         .indexes = {{.columns = {"consumer", "id"}}}}};
}

Cursor cursor_in(const db::Query& query) {
    Cursor cursor{.place = {query.number(0), query.number(1)},
                  .leased_by = std::string(query.text(2)),
                  .leased_until = {query.number(3)},
                  .next_at = {query.number(4)},
                  .at = {query.number(5)},
                  .failures = static_cast<int>(query.number(6))};
    if (!query.is_null(7)) cursor.failing_since = Instant{query.number(7)};
    return cursor;
}

Horizon horizon(db::Connection& connection) {
    Horizon found;
    {
        db::Query query(connection, "select coalesce(max(position), 0) from outbox");
        query.next();
        found.newest = query.number(0);
    }
    // SQLite has one writer: what can be read is all there is.
    found.settled =
        connection.dialect() == Dialect::sqlite ? found.newest + 1 : store::settled_below(connection);
    return found;
}

Page read_page(const Reader& reader, const Consumer& consumer, int limit) {
    Page page{.cursor = find_cursor(reader.connection(), consumer.name)};
    if (!page.cursor) return page;
    const Place from = std::max(page.cursor->place, consumer.looked);
    const std::int64_t settled = horizon(reader.connection()).settled;
    page.events = read_events(reader, consumer, from, settled, limit);
    page.looked = std::ssize(page.events) < limit ? std::max(from, Place::end_of(settled - 1))
                                                  : page.events.back().place;
    return page;
}

void begin(db::Connection& connection, const std::string& consumer, Place place, Instant now) {
    db::Query query(connection,
                    "insert into outbox_cursor (consumer, position, event_id, leased_by, leased_until, "
                    "next_at, at, failures) values (?, ?, ?, '', 0, 0, ?, 0) on conflict do nothing");
    query.bind(consumer).bind(place.position).bind(place.id).bind(now.ms).run();
}

void begin(Tx& tx, const std::string& consumer) {
    begin(tx.connection(), consumer, Place::end_of(horizon(tx.connection()).settled - 1), tx.now());
}

void forgive(Tx& tx, const std::string& consumer) {
    db::Query query(
        tx.connection(),
        "update outbox_cursor set failures = 0, failing_since = null, next_at = 0 where consumer = ?");
    query.bind(consumer).run();
    tx.leave_work();
}

void leave(Tx& tx, const std::string& consumer) {
    db::Query(tx.connection(), "delete from outbox_cursor where consumer = ?").bind(consumer).run();
    db::Query(tx.connection(), "delete from outbox_attempt where consumer = ?").bind(consumer).run();
}

bool move(db::Connection& connection, const Step& step) {
    db::Query query(connection,
                    "update outbox_cursor set position = ?, event_id = ?, leased_by = ?, leased_until = ?, "
                    "at = ?, failures = 0, failing_since = null, next_at = 0 where consumer = ? and "
                    "position = ? and event_id = ? and (leased_by = ? or leased_until < ? or leased_until > "
                    "?)");
    query.bind(step.to.position).bind(step.to.id).bind(step.holder).bind(step.now.ms + step.lease_ms);
    query.bind(step.now.ms).bind(step.consumer).bind(step.from.position).bind(step.from.id);
    query.bind(step.holder).bind(step.now.ms).bind(step.now.ms + longest_lease_ms);
    return query.run() == 1;
}

bool hold(db::Connection& connection, const Step& step) {
    db::Query query(
        connection,
        "update outbox_cursor set leased_by = ?, leased_until = ? where consumer = ? and position "
        "= ? and event_id = ? and (leased_by = ? or leased_until < ? or leased_until > ?)");
    query.bind(step.holder).bind(step.now.ms + step.lease_ms).bind(step.consumer).bind(step.from.position);
    query.bind(step.from.id).bind(step.holder).bind(step.now.ms).bind(step.now.ms + longest_lease_ms);
    return query.run() == 1;
}

bool held_by_another(const Cursor& cursor, const std::string& holder, Instant now) {
    const std::int64_t left = cursor.leased_until.ms - now.ms;
    return cursor.leased_by != holder && left >= 0 && left <= longest_lease_ms;
}

void set_failing(db::Connection& connection, const Step& step, const Cursor& cursor, std::int64_t pause_ms) {
    db::Query query(connection,
                    "update outbox_cursor set failures = ?, failing_since = ?, next_at = ?, at = ? where "
                    "consumer = ? and position = ? and event_id = ? and leased_by = ?");
    query.bind(std::int64_t{cursor.failures} + 1).bind(cursor.failing_since.value_or(step.now).ms);
    query.bind(step.now.ms + pause_ms).bind(step.now.ms).bind(step.consumer).bind(step.from.position);
    query.bind(step.from.id).bind(step.holder).run();
}

void keep_attempt(db::Connection& connection, const std::string& consumer, std::int64_t id,
                  const Attempt& attempt) {
    {
        db::Query query(
            connection,
            "insert into outbox_attempt (id, consumer, at, events, took_ms, fault, status) values "
            "(?, ?, ?, ?, ?, ?, ?)");
        query.bind(id).bind(consumer).bind(attempt.at.ms).bind(attempt.events).bind(attempt.took_ms);
        query.bind(attempt.sent.fault).bind(std::int64_t{attempt.sent.status}).run();
    }
    db::Query query(connection,
                    "delete from outbox_attempt where consumer = ? and id not in (select id from "
                    "outbox_attempt where consumer = ? order by id desc limit ?)");
    query.bind(consumer).bind(consumer).bind(std::int64_t{attempts_kept}).run();
}

std::vector<Attempt> attempts(const Reader& reader, const std::string& consumer) {
    std::vector<Attempt> list;
    db::Query query(reader.connection(),
                    "select at, events, took_ms, fault, status from outbox_attempt where consumer = ? order "
                    "by id desc limit ?");
    query.bind(consumer).bind(std::int64_t{attempts_kept});
    while (query.next())
        list.push_back({{query.number(0)},
                        query.number(1),
                        query.number(2),
                        {std::string(query.text(3)), static_cast<int>(query.number(4))}});
    return list;
}

void release_leases(db::Database& database, const std::string& holder) {
    database.write([&](db::Connection& connection) {
        db::Query query(connection,
                        "update outbox_cursor set leased_by = '', leased_until = 0 where leased_by = ?");
        query.bind(holder).run();
    });
}

}  // namespace truong::outbox
