// How the rows of a bulk load reach either database.
#include <deque>
#include <exception>
#include <thread>

#include "catalog/ddl.hpp"
#include "platform/store/bulk.hpp"

namespace truong::store {

namespace {

constexpr std::size_t batches_waiting = 2;  // so that neither side waits for long, and memory stays small

/// The other side of the line has given up.
struct LineClosed {};

/// Batches on their way from the thread that makes them to the one that writes them.
class Line {
public:
    void push(BulkBatch batch) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return closed_ || waiting_.size() < batches_waiting; });
        if (closed_) throw LineClosed();
        waiting_.push_back(std::move(batch));
        changed_.notify_all();
    }
    /// Nothing: there are no more.
    std::optional<BulkBatch> pop() {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [this] { return ended_ || !waiting_.empty(); });
        if (waiting_.empty()) return std::nullopt;
        BulkBatch batch = std::move(waiting_.front());
        waiting_.pop_front();
        changed_.notify_all();
        return batch;
    }
    void end() { set(ended_); }
    void close() { set(closed_); }

private:
    void set(bool& flag) {
        const std::lock_guard lock(mutex_);
        flag = true;
        changed_.notify_all();
    }
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<BulkBatch> waiting_;
    bool ended_ = false, closed_ = false;
};

/// The thread in which rows are made, to the end of the scope.
class Making {
public:
    Making(BulkRows& rows, const BulkLoad& load, Line& line)
        : line_(line), thread_([this, &rows, &load] { run(rows, load); }) {}
    ~Making() {
        line_.close();
        if (thread_.joinable()) thread_.join();
    }
    Making(const Making&) = delete;
    Making& operator=(const Making&) = delete;
    /// Throws what the making threw.
    void finish() {
        thread_.join();
        if (error_) std::rethrow_exception(error_);
    }

private:
    void run(BulkRows& rows, const BulkLoad& load) {
        try {
            load.make(rows);
            rows.flush();
        } catch (const LineClosed&) {  // whoever closed it knows why
        } catch (...) {                // whatever it was, it is thrown where the rows are written
            error_ = std::current_exception();
        }
        line_.end();
    }
    Line& line_;
    std::exception_ptr error_;
    std::thread thread_;
};

/// Makes all rows and has each batch written.
std::map<std::string, std::int64_t> stream(const Store& store, const BulkLoad& load,
                                           const std::function<void(const BulkBatch&)>& write) {
    Line line;
    BulkRows rows(store, load.entities, [&](BulkBatch batch) { line.push(std::move(batch)); });
    Making making(rows, load, line);
    while (const auto batch = line.pop()) write(*batch);
    making.finish();
    return rows.counts();
}

void write_batch(db::Connection& connection, const BulkBatch& batch) {
    for (const BulkParcel& parcel : batch) {
        bool given = false;
        connection.write_rows(*parcel.table, [&]() -> std::string_view {
            return std::exchange(given, true) ? std::string_view() : std::string_view(parcel.rows);
        });
    }
}

void run_all(db::Connection& connection, const schema::ddl::Statements& statements) {
    for (const std::string& statement : statements) connection.script(statement);
}

std::vector<schema::Table> loaded_tables(const Store& store, const BulkLoad& load) {
    std::vector<schema::Table> tables;
    for (const TypeKey key : load.entities) tables.push_back(schema::table_of(store.catalog().of(key)));
    return tables;
}

/// Primary keys stay: rows come in the order of their ids, and foreign keys of others need them.
void take_apart(db::Connection& connection, const std::vector<schema::Table>& tables) {
    for (const schema::Table& table : tables) {
        for (const schema::ForeignKey& key : table.foreign_keys)
            connection.script("alter table " + table.name + " drop constraint "
                              + schema::ddl::foreign_key_name(table, key));
        run_all(connection, schema::ddl::drop_period(table, Dialect::postgres));
        for (const schema::Index& index : table.indexes)
            connection.script("drop index " + schema::ddl::index_name(table, index));
    }
}

void put_together(db::Connection& connection, const std::vector<schema::Table>& tables) {
    for (const schema::Table& table : tables) {
        for (const schema::Index& index : table.indexes)
            connection.script(schema::ddl::create_index(table, index, Dialect::postgres));
        run_all(connection, schema::ddl::create_period(table, Dialect::postgres));
    }
    for (const schema::Table& table : tables)
        for (const schema::ForeignKey& key : table.foreign_keys)
            connection.script("alter table " + table.name + " add "
                              + schema::ddl::foreign_key(table, key, Dialect::postgres));
    for (const schema::Table& table : tables) connection.script("analyze " + table.name);
}

std::map<std::string, std::int64_t> load_postgres(const Store& store, const BulkLoad& load) {
    std::map<std::string, std::int64_t> counts;
    const std::vector<schema::Table> tables = loaded_tables(store, load);
    store.database().write([&](db::Connection& connection) {
        connection.script("set local maintenance_work_mem = '512MB'");
        take_apart(connection, tables);
        counts = stream(store, load, [&](const BulkBatch& batch) { write_batch(connection, batch); });
        put_together(connection, tables);
    });
    return counts;
}

/// Nobody waits for the disk; what dies meanwhile is made again from the beginning.
void loosen(db::Database& database) {
    database.exclusively([](db::Connection& connection) {
        connection.script("pragma synchronous=off; pragma cache_size=-524288;");
    });
}

/// As every writer has it; what the log still holds goes into the file, and the file to the disk.
void tighten(db::Database& database) {
    database.exclusively([](db::Connection& connection) {
        connection.script("pragma synchronous=full; pragma cache_size=-8192; pragma wal_checkpoint;");
    });
}

std::map<std::string, std::int64_t> load_sqlite(const Store& store, const BulkLoad& load) {
    std::map<std::string, std::int64_t> counts;
    loosen(store.database());
    try {
        // In a transaction of its own, not in one shared with others: inside a savepoint SQLite keeps what
        // each statement might have to undo in a list that every later one walks through.
        counts = stream(store, load, [&](const BulkBatch& batch) {
            store.database().exclusively([&](db::Connection& connection) {
                connection.nested([&] { write_batch(connection, batch); });
            });
        });
    } catch (...) {  // whatever it was, later writes are durable again
        tighten(store.database());
        throw;
    }
    tighten(store.database());
    return counts;
}

}  // namespace

std::map<std::string, std::int64_t> load_bulk(const Store& store, const BulkLoad& load) {
    return store.dialect() == Dialect::postgres ? load_postgres(store, load) : load_sqlite(store, load);
}

}  // namespace truong::store
