#include "platform/db/database.hpp"

#include "platform/db/bind.hpp"
#include "platform/db/postgres_database.hpp"
#include "platform/db/sqlite_database.hpp"

namespace truong::db {

void bind_param(Statement& statement, const Param& param) {
    if (const auto* number = std::get_if<std::int64_t>(&param))
        statement.bind(*number);
    else if (const auto* text = std::get_if<std::string>(&param))
        statement.bind_text(*text);
    else if (const auto* bytes = std::get_if<Bytes>(&param))
        statement.bind_bytes(bytes->data);
    else
        statement.bind_null();
}

void Query::bind_param(const Param& param) { db::bind_param(statement_, param); }

Query& Query::bind(const Params& params) {
    for (const Param& param : params) bind_param(param);
    return *this;
}

std::unique_ptr<Database> open(const std::string& location, const Settings& settings) {
    if (location.starts_with("postgres://") || location.starts_with("postgresql://"))
        return open_postgres(location, settings);
    return open_sqlite(location, settings);
}

}  // namespace truong::db
