#include "platform/db/sqlite_fault.hpp"

#include <sqlite3.h>

#include <string>

#include "platform/db/fault.hpp"

namespace truong::db {

namespace {

constexpr std::string_view foreign_key_message = "FOREIGN KEY constraint failed";

// "UNIQUE constraint failed: t.a, t.b" → "a,b"
std::string columns_in(std::string_view message) {
    const std::size_t colon = message.find(": ");
    return colon == message.npos ? std::string() : column_path(message.substr(colon + 2));
}

[[noreturn]] void throw_logged(ProblemKind kind, std::string_view code, int number,
                               std::string_view message) {
    log_fault("SQLite " + std::to_string(number) + ": " + std::string(message));
    throw fault(kind, code);
}

[[noreturn]] void throw_constraint(int code, std::string_view message) {
    switch (code) {
        case SQLITE_CONSTRAINT_UNIQUE:
        case SQLITE_CONSTRAINT_PRIMARYKEY:
        case SQLITE_CONSTRAINT_ROWID: throw fault(ProblemKind::conflict, "taken", columns_in(message));
        case SQLITE_CONSTRAINT_NOTNULL: throw fault(ProblemKind::invalid, "required", columns_in(message));
        case SQLITE_CONSTRAINT_FOREIGNKEY: throw fault(ProblemKind::invalid, "missing_target");
        case SQLITE_CONSTRAINT_TRIGGER:
            // `on delete restrict` comes as a trigger of SQLite's own.
            if (message == foreign_key_message) throw fault(ProblemKind::invalid, "missing_target");
            if (is_code(message)) throw fault(ProblemKind::conflict, message);
            [[fallthrough]];
        default: throw_logged(ProblemKind::internal, "database_fault", code, message);
    }
}

}  // namespace

void throw_sqlite_fault(int code, std::string_view message) {
    switch (code & 0xff) {
        case SQLITE_CONSTRAINT: throw_constraint(code, message);
        case SQLITE_INTERRUPT: throw_logged(ProblemKind::unavailable, "write_too_slow", code, message);
        case SQLITE_BUSY:
        case SQLITE_LOCKED: throw_logged(ProblemKind::unavailable, "database_busy", code, message);
        case SQLITE_FULL:
        case SQLITE_IOERR:
        case SQLITE_CANTOPEN:
        case SQLITE_READONLY:
        case SQLITE_CORRUPT:
        case SQLITE_NOTADB:
        case SQLITE_NOMEM:
        case SQLITE_PERM:
        case SQLITE_AUTH:
        case SQLITE_PROTOCOL:
        case SQLITE_ABORT: throw_logged(ProblemKind::unavailable, "database_unavailable", code, message);
        default: throw_logged(ProblemKind::internal, "database_fault", code, message);
    }
}

}  // namespace truong::db
