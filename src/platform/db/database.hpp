#pragma once
// What a database is to the rest of the platform: statements, transactions, and who may run them when.
// SQLite and PostgreSQL behind one face; SQL of the common subset (docs/SQL.md) with '?' for parameters.
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "catalog/dialect.hpp"
#include "catalog/schema.hpp"
#include "platform/db/rows.hpp"

namespace truong::db {

using truong::Dialect;

/// Bytes of a blob (bytea). A type of its own, so that text and bytes are never confused.
struct Bytes {
    std::string data;
    friend bool operator==(const Bytes&, const Bytes&) = default;
};

/// A parameter: null, a whole number, text, or bytes. Dates go as ISO text, instants as numbers.
using Param = std::variant<std::monostate, std::int64_t, std::string, Bytes>;
using Params = std::vector<Param>;

/// One execution of a prepared statement. A result is read forward, once.
class Statement {
public:
    virtual ~Statement() = default;
    virtual void bind_null() = 0;
    virtual void bind(std::int64_t number) = 0;
    virtual void bind_text(std::string_view text) = 0;   // must live until reset(): not copied
    virtual void bind_bytes(std::string_view data) = 0;  // must live until reset(): not copied
    /// The first call executes. False: no further row.
    virtual bool next() = 0;
    /// Rows changed by an insert, update or delete that has been executed.
    virtual std::int64_t changes() const = 0;
    virtual bool is_null(int column) const = 0;
    virtual std::int64_t number(int column) const = 0;
    virtual std::string_view text(int column) const = 0;   // until the next next()
    virtual std::string_view bytes(int column) const = 0;  // until the next next()
    virtual void reset() = 0;
};

/// One connection, for one thread at a time, with its prepared statements. Faults are thrown as Problem:
/// `conflict` for a broken unique key or an overlap of dated rows, `invalid` for a missing target of a
/// foreign key, `unavailable` for a database that is locked, full or gone, else `internal`; the database's
/// own text goes to the log, never into a finding.
class Connection {
public:
    virtual ~Connection() = default;
    virtual Dialect dialect() const = 0;
    /// From the cache of prepared statements, ready to be bound. Two executions of the same text may not
    /// overlap.
    virtual Statement& prepare(std::string_view sql) = 0;
    /// Several statements without parameters, separated by ';', not cached: DDL and settings.
    virtual void script(const std::string& sql) = 0;
    /// The same statement for many rows, in one round trip where the database can.
    virtual void run_many(std::string_view sql, const std::vector<Params>& rows) = 0;
    /// One execution that nobody waits for: told to the database before the next statement whose answer is
    /// wanted, together with its neighbours, and before the commit at the latest. Faults come then;
    /// `missed` throws what is to be thrown where no row was changed.
    virtual void run_later(std::string_view sql, Params row, std::function<void()> missed = {}) = 0;
    /// A savepoint inside the transaction: what `work` throws undoes its writes and is thrown on.
    virtual void nested(const std::function<void()>& work) = 0;
    /// Every row of the table, in no order that means anything, and as one row looks on either database.
    virtual void read_rows(const schema::Table& table, const TakeRow& take) = 0;
    /// Rows that read_rows() gave, also of the other database.
    virtual void write_rows(const schema::Table& table, const GiveRows& give) = 0;
};

/// One execution: binds in order, resets at the end of its scope.
class Query {
public:
    Query(Connection& connection, std::string_view sql) : statement_(connection.prepare(sql)) {}
    ~Query() { statement_.reset(); }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    Query& null() { return statement_.bind_null(), *this; }
    Query& bind(std::int64_t number) { return statement_.bind(number), *this; }
    Query& bind(std::string_view text) { return statement_.bind_text(text), *this; }
    Query& bind(const Bytes& bytes) { return statement_.bind_bytes(bytes.data), *this; }
    Query& bind_bytes(std::string_view data) { return statement_.bind_bytes(data), *this; }
    // Of exactly this type: otherwise a std::string or a literal would fit both a view and a Param.
    template <std::same_as<Param> Exact> Query& bind(const Exact& param) {  // must outlive the query
        return bind_param(param), *this;
    }
    Query& bind(const Params& params);  // likewise
    bool next() { return statement_.next(); }
    /// Executes a statement that returns no rows; gives the number of rows changed.
    std::int64_t run() { return statement_.next(), statement_.changes(); }
    bool is_null(int column) const { return statement_.is_null(column); }
    std::int64_t number(int column) const { return statement_.number(column); }
    std::string_view text(int column) const { return statement_.text(column); }
    std::string_view bytes(int column) const { return statement_.bytes(column); }

private:
    void bind_param(const Param& param);
    Statement& statement_;
};

using Work = std::function<void(Connection&)>;

/// Everything that one database does for a process; all functions may be called from any thread.
class Database {
public:
    virtual ~Database() = default;
    virtual Dialect dialect() const = 0;
    /// Runs `work` in a transaction of its own and returns when it is durable. What `work` throws is thrown
    /// here after its writes were undone. `work` may be run again (serialization failure): it must keep
    /// nothing outside the database from a run that failed. On SQLite many works share one commit, each in
    /// its savepoint.
    virtual void write(const Work& work) = 0;
    /// Runs `work` on one read-only snapshot.
    virtual void read(const Work& work) = 0;
    /// Runs `work` alone on a connection outside any transaction, e.g. for migrations; no write runs
    /// meanwhile in this process.
    virtual void exclusively(const Work& work) = 0;
    /// Stops taking work, finishes what was given.
    virtual void drain() = 0;
};

struct Settings {
    int connections = 0;                  // readers (SQLite) or pool (PostgreSQL); 0: four a core
    std::int64_t write_limit_ms = 2'000;  // a write function that takes longer is refused and undone
    std::int64_t busy_limit_ms = 5'000;   // waiting for a lock or a connection, then `unavailable`
    bool alone = true;                    // SQLite: no other process that says so may have it open
    bool check_sql = false;               // refuse statements outside docs/SQL.md (tests set it)
};

/// Where the databases' own words go, which no user may see: faults that are `unavailable` or `internal`,
/// without the values of rows. One log for the process, called from any thread; without one they are dropped.
void set_fault_log(std::function<void(std::string_view)> log);

/// `location` is a file path (SQLite) or a postgres:// address.
std::unique_ptr<Database> open(const std::string& location, const Settings& settings = {});

/// The first fault of a statement against the permitted subset of docs/SQL.md; empty: permitted.
std::string outside_subset(std::string_view sql);

}  // namespace truong::db
