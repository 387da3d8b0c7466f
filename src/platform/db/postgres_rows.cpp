// Whole tables of PostgreSQL as rows of bytes, and back, by COPY.
#include <libpq-fe.h>

#include <algorithm>
#include <memory>

#include "base/check.hpp"
#include "platform/db/postgres.hpp"
#include "platform/db/rows.hpp"

namespace truong::db {

namespace {

constexpr std::string_view copy_signature{"PGCOPY\n\377\r\n\0", 11};
constexpr std::size_t copy_head = copy_signature.size() + 4 + 4;  // flags, and a length of more that is zero
constexpr std::string_view copy_end{"\377\377", 2};
constexpr std::size_t piece_limit = 1 << 20;

std::string copied(const schema::Table& table) {
    std::string names;
    for (const schema::Column& column : table.columns)
        names += (names.empty() ? "\"" : ", \"") + column.name + '"';
    return "copy " + table.name + " (" + names + ")";
}

/// libpq gives what one message held: a row, the first one behind the head.
std::string_view row_in(std::string_view message, bool first) {
    if (!first) return message;
    check(message.substr(0, copy_signature.size()) == copy_signature, "Not the binary form of COPY");
    return message.substr(copy_head);
}

void require_sent(int result) { check(result == 1 || result == -1, "The connection does not copy"); }

}  // namespace

void PostgresConnection::read_rows(const schema::Table& table, const TakeRow& take) {
    require_sound();
    flush();
    start_copy(copied(table) + " to stdout (format binary)", PGRES_COPY_OUT);
    char* buffer = nullptr;
    int size = 0;
    for (bool first = true; (size = PQgetCopyData(handle_, &buffer, 0)) > 0; first = false) {
        const std::unique_ptr<char, decltype(&PQfreemem)> owned(buffer, &PQfreemem);
        const auto row = row_in({buffer, static_cast<std::size_t>(size)}, first);
        if (row == copy_end) continue;
        check(row_length(row) == row.size(), "COPY gave no whole row");
        take(row);
    }
    end_copy();
}

void PostgresConnection::write_rows(const schema::Table& table, const GiveRows& give) {
    require_sound();
    flush();
    start_copy(copied(table) + " from stdin (format binary)", PGRES_COPY_IN);
    try {
        put_copy(std::string(copy_signature) + std::string(copy_head - copy_signature.size(), '\0'));
        for (std::string_view rows = give(); !rows.empty(); rows = give()) put_copy(rows);
        put_copy(copy_end);
    } catch (...) {  // the server must hear that there will be no more, or it waits
        PQputCopyEnd(handle_, "given up");
        PQclear(PQgetResult(handle_));
        throw;
    }
    require_sent(PQputCopyEnd(handle_, nullptr));
    end_copy();
}

void PostgresConnection::start_copy(const std::string& sql, int wanted) {
    PostgresResult result(PQexec(handle_, sql.c_str()));
    if (PQresultStatus(result.get()) != wanted) fail(result.get());
}

/// A large piece in parts: libpq would hold all of it in memory until it is sent.
void PostgresConnection::put_copy(std::string_view piece) {
    for (; !piece.empty(); piece.remove_prefix(std::min(piece.size(), piece_limit)))
        require_sent(
            PQputCopyData(handle_, piece.data(), static_cast<int>(std::min(piece.size(), piece_limit))));
}

void PostgresConnection::end_copy() {
    PostgresResult end(PQgetResult(handle_));
    PQclear(PQgetResult(handle_));  // a null ends the results of the statement
    if (PQresultStatus(end.get()) != PGRES_COMMAND_OK) fail(end.get());
}

}  // namespace truong::db
