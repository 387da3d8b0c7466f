#pragma once
// One connection to an SQLite file, with its prepared statements.
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "platform/db/database.hpp"
#include "platform/db/statement_cache.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace truong::db {

class SqliteConnection;

class SqliteStatement final : public Statement {
public:
    SqliteStatement(SqliteConnection& connection, sqlite3_stmt* handle);
    ~SqliteStatement() override;
    SqliteStatement(const SqliteStatement&) = delete;
    SqliteStatement& operator=(const SqliteStatement&) = delete;

    void bind_null() override;
    void bind(std::int64_t number) override;
    void bind_text(std::string_view text) override;
    void bind_bytes(std::string_view data) override;
    bool next() override;
    std::int64_t changes() const override { return changes_; }
    bool is_null(int column) const override;
    std::int64_t number(int column) const override;
    std::string_view text(int column) const override;
    std::string_view bytes(int column) const override;
    void reset() override;

    void lend();
    bool leased() const { return stage_ != Stage::idle; }
    /// next() without the question whether the transaction is sound: for the end of a transaction itself.
    bool step();

private:
    enum class Stage { idle, lent, running, done };
    void require_bound(int code);

    SqliteConnection& connection_;
    sqlite3_stmt* handle_;
    int parameters_;
    bool changes_rows_;
    int bound_ = 0;
    Stage stage_ = Stage::idle;
    std::int64_t changes_ = 0;
};

class SqliteConnection final : public Connection {
public:
    enum class Access { writing, reading };
    SqliteConnection(const std::string& path, Access access, const Settings& settings);
    ~SqliteConnection() override;
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    Dialect dialect() const override { return Dialect::sqlite; }
    Statement& prepare(std::string_view sql) override;
    void script(const std::string& sql) override;
    void run_many(std::string_view sql, const std::vector<Params>& rows) override;
    void run_later(std::string_view sql, Params row, std::function<void()> missed) override;
    void nested(const std::function<void()>& work) override;
    void read_rows(const schema::Table& table, const TakeRow& take) override;
    void write_rows(const schema::Table& table, const GiveRows& give) override;

    void begin(std::string_view sql);
    void commit();
    void rollback() noexcept;
    bool in_transaction() const;
    /// A savepoint for one work of the writer, kept or undone by the following two.
    void mark();
    void keep();
    void undo();

    /// From now on statements of this connection are stopped at the deadline.
    void limit(std::chrono::steady_clock::time_point deadline);
    void lift_limit();
    bool expired() const { return expired_; }
    /// Throws unless all went well since the transaction or savepoint began: a fault that somebody caught and
    /// forgot, a missed deadline, a foreign key that waits for the commit.
    void require_finished();
    void require_sound() const;
    std::size_t cached() const { return cache_.size(); }
    [[noreturn]] void fail();

private:
    SqliteStatement& statement(std::string_view sql);
    void control(std::string_view sql);
    void configure(Access access, const Settings& settings);
    void own_transaction(const std::function<void()>& work);
    static int on_progress(void* self);

    sqlite3* handle_ = nullptr;
    StatementCache<SqliteStatement> cache_;
    bool check_sql_;
    bool inside_ = false;  // a transaction is meant to be open; SQLite may have ended it by itself
    bool broken_ = false;  // a statement of this transaction has failed
    bool expired_ = false;
    std::chrono::steady_clock::time_point deadline_ = std::chrono::steady_clock::time_point::max();
};

}  // namespace truong::db
