#include "platform/db/postgres_fault.hpp"

#include <libpq-fe.h>

#include <string>

#include "platform/db/fault.hpp"

namespace truong::db {

namespace {

std::string_view field_of(const pg_result* result, int field) {
    const char* value = result ? PQresultErrorField(result, field) : nullptr;
    return value ? std::string_view(value) : std::string_view();
}

bool is_gone(std::string_view state) { return state.starts_with("08") || state.starts_with("57P"); }

// "Key (a, b)=(1, 2) already exists." or "… is not present in table" in whatever language the server speaks →
// "a,b"
std::string key_columns(std::string_view detail) {
    const std::size_t open = detail.find('('), close = detail.find(")=(");
    if (close == detail.npos || open > close) return {};
    return column_path(detail.substr(open + 1, close - open - 1));
}

[[noreturn]] void throw_expected(std::string_view state, const pg_result* result) {
    const std::string_view message = field_of(result, PG_DIAG_MESSAGE_PRIMARY);
    if (state == "23505")
        throw fault(ProblemKind::conflict, "taken", key_columns(field_of(result, PG_DIAG_MESSAGE_DETAIL)));
    if (state == "23P01") throw fault(ProblemKind::conflict, "overlap");
    // The exclusion constraint cannot even make the range; on SQLite the trigger asks first.
    if (state == "22000") throw fault(ProblemKind::conflict, "period_reversed");
    if (state == "23503" || state == "23001") throw fault(ProblemKind::invalid, "missing_target");
    if (state == "23502")
        throw fault(ProblemKind::invalid, "required", column_path(field_of(result, PG_DIAG_COLUMN_NAME)));
    if (state == "22021") throw fault(ProblemKind::invalid, "bad_text");
    if (state == "40001" || state == "40P01") throw fault(ProblemKind::conflict, "try_again");
    throw fault(ProblemKind::conflict, message);
}

bool is_expected(std::string_view state, const pg_result* result) {
    for (const std::string_view known :
         {"23505", "23P01", "23503", "23001", "23502", "22000", "22021", "40001", "40P01"})
        if (state == known) return true;
    return state == "P0001" && is_code(field_of(result, PG_DIAG_MESSAGE_PRIMARY));
}

}  // namespace

PostgresFault classify_fault(const pg_conn* connection, const pg_result* result) {
    const std::string_view state = field_of(result, PG_DIAG_SQLSTATE);
    if (PQstatus(connection) == CONNECTION_BAD || is_gone(state)) return PostgresFault::gone;
    if (state == "40001" || state == "40P01") return PostgresFault::collided;
    if (state == "0A000" || state == "26000") return PostgresFault::stale_plan;
    return PostgresFault::refused;
}

std::string describe_fault(const pg_result* result) {
    const std::string_view state = field_of(result, PG_DIAG_SQLSTATE);
    std::string line = "PostgreSQL " + std::string(state);
    // Class 22 are faults of data, and their messages quote it; the details of others quote whole rows.
    if (!state.starts_with("22")) line.append(": ").append(field_of(result, PG_DIAG_MESSAGE_PRIMARY));
    for (const int field : {PG_DIAG_TABLE_NAME, PG_DIAG_COLUMN_NAME, PG_DIAG_CONSTRAINT_NAME})
        if (const std::string_view name = field_of(result, field); !name.empty())
            line.append(", ").append(name);
    return line;
}

void throw_postgres_fault(const pg_conn* connection, const pg_result* result) {
    const std::string_view state = field_of(result, PG_DIAG_SQLSTATE);
    if (is_expected(state, result)) throw_expected(state, result);
    // What libpq finds out by itself has no code.
    log_fault(state.empty() ? "PostgreSQL connection: " + std::string(PQerrorMessage(connection))
                            : describe_fault(result));
    if (state == "57014") throw fault(ProblemKind::unavailable, "write_too_slow");
    if (state == "55P03") throw fault(ProblemKind::unavailable, "database_busy");
    if (classify_fault(connection, result) == PostgresFault::gone || state.starts_with("53")
        || state.starts_with("58") || state.starts_with("XX"))
        throw fault(ProblemKind::unavailable, "database_unavailable");
    throw fault(ProblemKind::internal, "database_fault");
}

}  // namespace truong::db
