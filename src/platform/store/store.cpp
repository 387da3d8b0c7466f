#include "platform/store/store.hpp"

#include <chrono>

#include "platform/access/door.hpp"
#include "platform/services.hpp"
#include "platform/store/position.hpp"

namespace truong {

namespace {

/// Undoes a preview; nobody outside this file sees it.
struct Undone {};

/// Takes what a session read out of it, however the work ends.
struct KeptReads {
    Session& session;
    std::vector<SensitiveRead>& reads;
    ~KeptReads() { reads = std::move(session.sensitive_reads); }
};

/// "principal,teacher".
std::string roles_text(const Roles& roles) {
    std::string text;
    const auto& names = enumerators<Role>();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (roles.has(static_cast<Role>(i))) (text += text.empty() ? "" : ",") += names[i];
    return text;
}

}  // namespace

Instant machine_clock() {
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

namespace store {

LogSql::LogSql(Dialect dialect)
    : change_set(
        "insert into change_set (id, school_id, at, account_id, person_id, hat, request_id, operation, "
        "reason, undoes) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      change_log(
          "insert into change_log (id, school_id, position, change_set_id, entity, row_id, operation, "
          "version, before, after, person_id, sealed) values (?, ?, "
          + position_sql("change_log", dialect) + ", ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      outbox("insert into outbox (id, school_id, position, event, payload, change_set_id) values (?, ?, "
             + position_sql("outbox", dialect) + ", ?, ?, ?)") {}

}  // namespace store

Store::Store(const Catalog& catalog, db::Database& database, const keys::Ring& ring, IdSource& ids,
             Clock clock)
    : catalog_(catalog), database_(database), ring_(ring), ids_(ids), clock_(std::move(clock)),
      plans_(catalog, database.dialect()), log_sql_(database.dialect()) {}

void Store::read(const Actor& actor, const Operation& operation,
                 const std::function<void(const Reader&)>& work) const {
    std::vector<SensitiveRead> reads;
    database_.read([&](db::Connection& connection) {
        const Instant now = clock_();
        Session session{*this, connection, actor, now, civil_date(now), {}};
        work(Reader(session));
        reads = std::move(session.sensitive_reads);
    });
    if (!reads.empty()) log_access(actor, operation, reads);
}

void Store::write(const Actor& actor, const Operation& operation,
                  const std::function<void(Tx&)>& work) const {
    std::vector<SensitiveRead> reads;
    bool leaves_work = false;
    access::Door* const door = services_ ? services_->door : nullptr;
    const std::uint64_t news = door ? door->changes() : 0;
    try {
        database_.write([&](db::Connection& connection) {
            const Instant now = clock_();
            Session session{*this, connection, actor, now, civil_date(now), {}};
            const KeptReads kept{session, reads};
            Tx tx(session, operation);
            work(tx);
            tx.finish();
            leaves_work = tx.leaves_work();
        });
    } catch (...) {  // what was undone has been seen all the same: a preview, a refusal that tells a number
        if (!reads.empty()) log_access(actor, operation, reads);
        throw;
    }
    // What hooks told the door, they told before the commit: who looked in between saw the old rows.
    if (door && door->changes() != news) door->changed();
    if (leaves_work && waker_) waker_();
    if (!reads.empty()) log_access(actor, operation, reads);
}

void Store::preview(const Actor& actor, const Operation& operation,
                    const std::function<void(Tx&)>& work) const {
    try {
        write(actor, operation, [&](Tx& tx) {
            work(tx);
            tx.finish();
            throw Undone();
        });
    } catch (const Undone&) {
    }
}

std::string Store::person_key(db::Connection& connection, std::int64_t person, Instant now) const {
    {
        db::Query known(connection, "select wrapped from person_key where id = ?");
        known.bind(person);
        if (known.next()) return known.is_null(0) ? std::string() : std::string(known.bytes(0));
    }
    return make_person_key(connection, person, now);
}

std::string Store::make_person_key(db::Connection& connection, std::int64_t person, Instant now) const {
    std::string wrapped = ring_.new_person_key();
    connection.run_later("insert into person_key (id, wrapped, created_at) values (?, ?, ?)",
                         {person, db::Bytes{wrapped}, now.ms});
    return wrapped;
}

void Store::log_access(const Actor& actor, const Operation& operation,
                       const std::vector<SensitiveRead>& reads) const {
    database_.write([&](db::Connection& connection) {
        const Instant now = clock_();
        std::vector<db::Params> rows;
        for (const SensitiveRead& read : reads) {
            // Of a row that no school owns the log tells for which school it was read.
            const std::int64_t school = read.school != 0 ? read.school : actor.school.value;
            rows.push_back({ids_.next(now), school, now.ms, actor.account.value, actor.person.value,
                            std::string(name_of(actor.hat)), roles_text(actor.roles), operation.request_id,
                            read.entity->table, read.row_id, read.fields});
        }
        connection.run_many(
            "insert into access_log (id, school_id, at, account_id, person_id, hat, roles, request_id, "
            "entity, row_id, fields) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            rows);
    });
}

}  // namespace truong
