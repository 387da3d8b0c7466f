#include "platform/outbox/failures.hpp"

#include <set>

#include "platform/outbox/cursor.hpp"

namespace truong::outbox {

namespace {

constexpr std::int64_t list_limit = 50;
constexpr std::int64_t day_ms = std::int64_t{24} * 3600 * 1000;
// A consumer that was away for a holiday still finds everything, and what went wrong a month ago can be seen.
constexpr std::int64_t event_life_ms = 30 * day_ms;
constexpr std::int64_t dead_letter_life_ms = 180 * day_ms;
constexpr std::int64_t rows_a_batch = 1'000;

std::string text_of_id(std::string_view prefix, std::int64_t id) {
    std::string text;
    if (id != 0) append_id(text, prefix, id);
    return text;
}

void require_administrator(const Reader& reader) {
    if (is_never(reader.ask(server_administrator)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

std::int64_t failure_id(const std::string& text) {
    const auto id = parse_id("und", text);
    if (!id) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    return *id;
}

std::vector<FailureReport> find(const Reader& reader, Condition condition) {
    condition.sql =
        "select id, consumer, event, event_id, school_id, attempts, dead, error, error_vi, error_en, at, "
        "next_at from outbox_failure where "
        + condition.sql + " order by id desc limit ?";
    condition.params.emplace_back(list_limit);
    std::vector<FailureReport> reports;
    db::Query query(reader.connection(), condition.sql);
    store::bind(query, condition.params);
    while (query.next())
        reports.push_back({.id = text_of_id("und", query.number(0)),
                           .consumer = std::string(query.text(1)),
                           .event = std::string(query.text(2)),
                           .event_id = text_of_id("evt", query.number(3)),
                           .school_id = text_of_id("sch", query.number(4)),
                           .attempts = static_cast<std::int32_t>(query.number(5)),
                           .dead = query.number(6) != 0,
                           .error = std::string(query.text(7)),
                           .error_vi = std::string(query.text(8)),
                           .error_en = std::string(query.text(9)),
                           .failed_at = {query.number(10)},
                           .next_at = {query.number(11)}});
    return reports;
}

std::set<std::string> known_consumers(const Reader& reader) {
    std::set<std::string> known;
    const Contributions& contributions = reader.store().contributions();
    for (const EventHandler& handler : contributions.events) known.emplace(handler.name);
    for (const EventOutlet& outlet : contributions.event_outlets) {
        std::vector<Recipient> recipients;
        outlet.append_recipients(reader, recipients);
        for (const Recipient& recipient : recipients) known.insert(consumer_name(outlet.name, recipient.id));
    }
    return known;
}

/// Cursors of handlers and recipients that this program knows no more, and that nobody has moved for long,
/// would keep every event for ever.
void forget_consumers(const Store& store) {
    std::vector<std::string> gone;
    store.read({.hat = Hat::system}, {}, [&](const Reader& reader) {
        const std::set<std::string> known = known_consumers(reader);
        db::Query query(reader.connection(), "select consumer from outbox_cursor where at < ?");
        query.bind(store.now().ms - event_life_ms);
        while (query.next())
            if (!known.contains(std::string(query.text(0)))) gone.emplace_back(query.text(0));
    });
    store.database().write([&](db::Connection& connection) {
        for (const std::string& consumer : gone)
            db::Query(connection, "delete from outbox_cursor where consumer = ?").bind(consumer).run();
    });
}

void forget_dead_letters(const Store& store) {
    store.database().write([&](db::Connection& connection) {
        db::Query query(connection, "delete from outbox_failure where dead = 1 and at < ?");
        query.bind(store.now().ms - dead_letter_life_ms).run();
    });
}

/// The newest event stays in any case: on SQLite the next position is counted from it.
std::int64_t forget_batch(const Store& store) {
    const std::int64_t first_kept = id_layout::tick_of({store.now().ms - event_life_ms})
                                    << (id_layout::node_bits + id_layout::sequence_bits);
    std::int64_t removed = 0;
    store.database().write([&](db::Connection& connection) {
        db::Query query(
            connection,
            "delete from outbox where id in (select o.id from outbox o where o.id < ? and o.position < "
            "(select max(position) from outbox) and not exists (select 1 from outbox_cursor c where "
            "c.position <= o.position) and not exists (select 1 from outbox_failure f where f.position = "
            "o.position and f.event_id = o.id) order by o.position limit ?)");
        removed = query.bind(first_kept).bind(rows_a_batch).run();
    });
    return removed;
}

}  // namespace

std::vector<FailureReport> failures(const Reader& reader, const FailureQuery& query) {
    require_administrator(reader);
    Condition wanted = always();
    if (query.dead) wanted = access::compare("dead", " = ", std::int64_t{*query.dead});
    if (!query.after.empty())
        wanted = std::move(wanted) && access::compare("id", " < ", failure_id(query.after));
    return find(reader, std::move(wanted));
}

FailureReport replay(Tx& tx, const FailureChoice& choice) {
    require_administrator(tx);
    const std::int64_t id = failure_id(choice.id);
    db::Query(tx.connection(), "update outbox_failure set attempts = 0, dead = 0, next_at = 0 where id = ?")
        .bind(id)
        .run();
    auto found = find(tx, access::compare("id", " = ", id));
    if (found.empty()) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    tx.leave_work();
    return std::move(found.front());
}

void declare(Catalog& catalog) {
    const FieldOptions words{.limit = 500, .required = false}, optional{.required = false};
    catalog.message<FailureReport>()
        .field<&FailureReport::id>({"Mã", "Id"}, {.limit = 20})
        .field<&FailureReport::consumer>({"Bên nhận", "Consumer"}, words)
        .field<&FailureReport::event>({"Sự kiện", "Event"}, words)
        .field<&FailureReport::event_id>({"Mã sự kiện", "Id of the event"}, words)
        .field<&FailureReport::school_id>({"Trường", "School"}, words)
        .field<&FailureReport::attempts>({"Số lần thử", "Attempts"}, optional)
        .field<&FailureReport::dead>({"Thôi thử lại", "Dead"}, optional)
        .field<&FailureReport::error>({"Mã lỗi", "Code of the error"}, words)
        .field<&FailureReport::error_vi>({"Lỗi", "Error in Vietnamese"}, words)
        .field<&FailureReport::error_en>({"Lỗi (tiếng Anh)", "Error"}, words)
        .field<&FailureReport::failed_at>({"Hỏng lúc", "Failed at"})
        .field<&FailureReport::next_at>({"Thử lại lúc", "Tried again at"});
    catalog.message<FailureQuery>()
        .field<&FailureQuery::dead>({"Thôi thử lại", "Dead"})
        .field<&FailureQuery::after>({"Sau mã", "After"}, {.limit = 20, .required = false});
    catalog.message<FailureChoice>().field<&FailureChoice::id>({"Mã", "Id"}, {.limit = 20});
}

std::vector<Route> routes() {
    return {get("/undelivered", {"Sự kiện chưa xử lý được", "Events that could not be handled"}, failures),
            post("/undelivered/{id}/replay", {"Xử lý lại một sự kiện", "Try an event again"}, replay)};
}

void forget_old_events(jobs::Work& work) {
    const Store& store = work.store();
    forget_dead_letters(store);
    forget_consumers(store);
    std::int64_t removed = 0, all = 0;
    do {
        removed = forget_batch(store);
        all += removed;
        work.progress(all, all);
    } while (removed == rows_a_batch && !work.cancelled());
}

}  // namespace truong::outbox
