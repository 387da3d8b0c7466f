#pragma once
// One connection to a PostgreSQL server, with its prepared statements.
#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "platform/db/database.hpp"
#include "platform/db/postgres_fault.hpp"
#include "platform/db/statement_cache.hpp"

struct pg_conn;
struct pg_result;

namespace truong::db {

struct PostgresResultEnd {
    void operator()(pg_result* result) const;
};
using PostgresResult = std::unique_ptr<pg_result, PostgresResultEnd>;

class PostgresConnection;

class PostgresStatement final : public Statement {
public:
    PostgresStatement(PostgresConnection& connection, std::string name, int parameters);
    ~PostgresStatement() override;
    PostgresStatement(const PostgresStatement&) = delete;
    PostgresStatement& operator=(const PostgresStatement&) = delete;

    void bind_null() override;
    void bind(std::int64_t number) override;
    void bind_text(std::string_view text) override;
    void bind_bytes(std::string_view data) override;
    bool next() override;
    std::int64_t changes() const override;
    bool is_null(int column) const override;
    std::int64_t number(int column) const override;
    std::string_view text(int column) const override;
    std::string_view bytes(int column) const override;
    void reset() override;

    void lend();
    bool leased() const { return leased_; }
    /// Puts one execution into the connection's pipeline.
    void send(const Params& row);

private:
    std::size_t slot();
    void require_bound() const;

    PostgresConnection& connection_;
    std::string name_;
    bool leased_ = false;
    std::size_t bound_ = 0;
    // libpq wants text that ends with NUL, so text is copied; the strings keep their room between executions.
    std::vector<std::string> texts_;
    std::vector<const char*> values_;
    std::vector<int> lengths_;
    std::vector<int> formats_;
    PostgresResult result_;
    int row_ = -1;
    mutable std::vector<std::string> decoded_;
};

class PostgresConnection final : public Connection {
public:
    PostgresConnection(const std::string& address, const Settings& settings);
    ~PostgresConnection() override;
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;

    Dialect dialect() const override { return Dialect::postgres; }
    Statement& prepare(std::string_view sql) override;
    void script(const std::string& sql) override;
    void run_many(std::string_view sql, const std::vector<Params>& rows) override;
    void run_later(std::string_view sql, Params row, std::function<void()> missed) override;
    void nested(const std::function<void()>& work) override;
    void read_rows(const schema::Table& table, const TakeRow& take) override;
    void write_rows(const schema::Table& table, const GiveRows& give) override;

    /// Sends what run_later() left waiting.
    void flush();
    void begin(const std::string& sql);
    void commit();
    /// False: the connection is of no more use.
    bool rollback() noexcept;
    bool in_transaction() const;
    /// Throws when a fault of this transaction was caught and forgotten.
    void require_sound() const;
    /// The worst that has happened since the transaction began.
    PostgresFault fault_seen() const { return fault_; }
    std::size_t cached() const { return cache_.size(); }

    pg_conn* handle() const { return handle_; }
    /// The result, unless it is a fault: that is thrown.
    PostgresResult require_result(pg_result* result);

private:
    [[noreturn]] void fail(const pg_result* result);
    void note(PostgresFault seen);
    void command(const char* sql);
    PostgresStatement& statement(std::string_view sql);
    void own_transaction(const std::function<void()>& work);
    void send_rows(PostgresStatement& known, const std::vector<Params>& rows, std::size_t first);
    /// The first result that is a fault, if there is one; `see` is shown the others.
    PostgresResult gather(std::size_t count, const std::function<void(std::size_t, pg_result*)>& see = {});
    /// `wanted` is the state that the connection is then in.
    void start_copy(const std::string& sql, int wanted);
    void put_copy(std::string_view piece);
    void end_copy();

    struct Waiting {
        PostgresStatement* statement;
        Params row;
        std::function<void()> missed;
    };

    pg_conn* handle_ = nullptr;
    StatementCache<PostgresStatement> cache_;
    std::vector<Waiting> waiting_;
    bool check_sql_;
    std::uint64_t names_ = 0;
    PostgresFault fault_ = PostgresFault::none;
};

}  // namespace truong::db
