#pragma once
#include <string>

struct pg_conn;
struct pg_result;

namespace truong::db {

/// What a fault means for the transaction it happened in, the mildest first.
enum class PostgresFault {
    none,
    refused,     // the statement; the transaction goes on behind a savepoint
    collided,    // with another transaction: the work may run again
    stale_plan,  // the tables changed under a prepared statement: may run again on a fresh connection
    gone         // the connection is lost
};

PostgresFault classify_fault(const pg_conn* connection, const pg_result* result);

/// For the log: no values of rows, which PostgreSQL's messages and details may show.
std::string describe_fault(const pg_result* result);

/// Throws the Problem for a failed result (or none, when the connection failed).
[[noreturn]] void throw_postgres_fault(const pg_conn* connection, const pg_result* result);

}  // namespace truong::db
