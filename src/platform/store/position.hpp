#pragma once
// In which order changes became visible. SQLite has one writer at a time: each row takes the next number.
// PostgreSQL commits in any order: there the transaction number is the position, and only those below the
// oldest running transaction are settled.
#include <cstdint>
#include <string>
#include <string_view>

#include "platform/db/database.hpp"

namespace truong::store {

/// SQL for the position of a row being written to `table`.
std::string position_sql(std::string_view table, Dialect dialect);

/// Rows with a position below this one are all there; none can appear among them any more.
std::int64_t settled_below(db::Connection& connection);

/// Makes sure, at every start, that new positions lie behind all that are stored.
void prepare_positions(db::Database& database);

}  // namespace truong::store
