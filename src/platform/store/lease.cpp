#include "platform/store/lease.hpp"

#include <algorithm>
#include <limits>

#include "base/finding.hpp"

namespace truong::store {

namespace {

constexpr std::int64_t lease_ms = std::int64_t{10} * 60 * 1000;
constexpr std::int64_t reserved_ticks = 60'000 / id_layout::tick_ms;
constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
// Passed over at each restore: eight servers or 32,768 phones since the backup. Thirty times there is room.
constexpr std::int64_t passed_over = 8 * server_nodes;

/// Throws `unavailable` when the numbers were lent to somebody else meanwhile.
void set_lease(db::Connection& connection, const Lease& lease, std::int64_t leased_until) {
    db::Query query(connection,
                    "update node_lease set leased_until = ?, reserved_until = ? where id = ? and holder = ?");
    query.bind(leased_until).bind(lease.reserved_until).bind(lease.nodes.first).bind(lease.holder);
    if (query.run() == 0) throw Problem(ProblemKind::unavailable, {{.path = {}, .code = "lease_lost"}});
}

/// A lease that `condition` finds, with its reservation.
std::optional<Lease> find_lease(db::Connection& connection, std::string_view sql, const db::Params& params) {
    db::Query query(connection, sql);
    query.bind(params);
    if (!query.next()) return std::nullopt;
    return Lease{{query.number(0), query.number(1)}, query.number(2), {}};
}

/// The first number behind all that were ever lent, a multiple of `count`.
std::int64_t next_number(db::Connection& connection, std::int64_t count) {
    db::Query query(connection, "select coalesce(max(id + count), 0) from node_lease");
    query.next();
    // Node 0 belongs to nobody: an id of it tells of a mistake.
    return std::max((query.number(0) + count - 1) / count * count, count);
}

Lease new_numbers(db::Connection& connection, const std::string& holder, std::int64_t count) {
    const std::int64_t first = next_number(connection, count);
    if (first + count > id_layout::node_limit)
        throw Problem(ProblemKind::unavailable, {{.path = {}, .code = "unavailable"}});
    db::Query query(
        connection,
        "insert into node_lease (id, count, holder, leased_until, reserved_until) values (?, ?, ?, 0, 0)");
    query.bind(first).bind(count).bind(holder).run();
    return {{first, count}, 0, holder};
}

}  // namespace

Lease take_lease(db::Database& database, const std::string& holder, std::int64_t count, Instant now) {
    Lease lease;
    database.write([&](db::Connection& connection) {
        auto found = find_lease(
            connection, "select id, count, reserved_until from node_lease where holder = ? and count = ?",
            {holder, count});
        if (!found)
            found = find_lease(connection,
                               "select id, count, reserved_until from node_lease where count = ? and "
                               "leased_until < ? order by id limit 1",
                               {count, now.ms});
        lease = found ? *found : new_numbers(connection, holder, count);
        db::Query query(connection, "update node_lease set holder = ? where id = ?");
        query.bind(holder).bind(lease.nodes.first).run();
        lease.holder = holder;
        const Lease ahead{lease.nodes,
                          std::max(lease.reserved_until, id_layout::tick_of(now)) + reserved_ticks, holder};
        set_lease(connection, ahead, now.ms + lease_ms);
    });
    return lease;
}

void extend_lease(db::Database& database, const Lease& lease, IdSource& source, Instant now) {
    const std::int64_t used = std::max(source.last_tick(), id_layout::tick_of(now));
    database.write([&](db::Connection& connection) {
        set_lease(connection, {lease.nodes, used + reserved_ticks, lease.holder}, now.ms + lease_ms);
    });
    source.allow_until(used + reserved_ticks);
}

void release_lease(db::Database& database, const Lease& lease, const IdSource& source, Instant now) {
    database.write([&](db::Connection& connection) {
        set_lease(connection, {lease.nodes, source.last_tick(), lease.holder}, now.ms - 1);
    });
}

void retire_leases(db::Connection& connection) {
    db::Query(connection, "update node_lease set leased_until = ?").bind(never).run();
    const std::int64_t first = next_number(connection, 1);
    // Half of what is left at most: a restore is not refused because there were many.
    const std::int64_t count = std::min(passed_over, (id_layout::node_limit - first) / 2);
    db::Query query(connection,
                    "insert into node_lease (id, count, holder, leased_until, reserved_until) values "
                    "(?, ?, 'passed over', ?, 0)");
    query.bind(first).bind(count).bind(never).run();
}

}  // namespace truong::store
