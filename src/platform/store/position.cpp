#include "platform/store/position.hpp"

namespace truong::store {

namespace {

constexpr std::string_view transaction_number = "cast(cast(pg_current_xact_id() as text) as bigint)";
constexpr std::string_view offset = "(select amount from position_offset where id = 1)";

}  // namespace

std::string position_sql(std::string_view table, Dialect dialect) {
    if (dialect == Dialect::postgres) return std::string(transaction_number) + " + " + std::string(offset);
    return "(select coalesce(max(position), 0) + 1 from " + std::string(table) + ')';
}

std::int64_t settled_below(db::Connection& connection) {
    const bool sqlite = connection.dialect() == Dialect::sqlite;
    db::Query query(connection, sqlite ? "select coalesce(max(position), 0) + 1 from change_log"
                                       : "select cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) "
                                         "as bigint) + amount from position_offset where id = 1");
    query.next();
    return query.number(0);
}

void prepare_positions(db::Database& database) {
    if (database.dialect() == Dialect::sqlite) return;
    // Behind every position that was ever written, also by another cluster: rows, and who has read how far.
    const std::string newest =
        "(select coalesce(max(position), 0) from (select max(position) as position from change_log union all "
        "select max(position) from outbox union all select max(position) from outbox_cursor) as newest)";
    database.write([&](db::Connection& connection) {
        db::Query(connection, "insert into position_offset (id, amount) values (1, 0) on conflict do nothing")
            .run();
        const std::string raise = "update position_offset set amount = " + newest
                                  + " where id = 1 and amount + " + std::string(transaction_number)
                                  + " <= " + newest;
        db::Query(connection, raise).run();
    });
}

}  // namespace truong::store
