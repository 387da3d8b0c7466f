#pragma once
// In which order changes became visible. SQLite has one writer, so ids in the order of their making are it.
// PostgreSQL commits in any order: there the transaction number is the position, and only those below the oldest running
// transaction are settled.
#include <cstdint>
#include <string_view>

#include "platform/db/database.hpp"

namespace truong::store {

/// SQL for the position of a row being written; its parameter is what position_of() gives.
inline std::string_view position_sql(Dialect dialect) {
    return dialect == Dialect::sqlite ? "?" : "coalesce(?, cast(cast(pg_current_xact_id() as text) as bigint))";
}
inline db::Param position_of(Dialect dialect, std::int64_t row_id) {
    return dialect == Dialect::sqlite ? db::Param(row_id) : db::Param();
}

/// Rows with a position below this one are all there; none can appear among them any more.
std::int64_t settled_below(db::Connection& connection);

}  // namespace truong::store
