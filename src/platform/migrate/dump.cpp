#include <algorithm>
#include <map>

#include "platform/migrate/migrate.hpp"

namespace truong::migrate {

namespace {

// Each query gives the table and one line about it.
constexpr std::string_view sqlite_queries[] = {
    R"(select m.name, 'column ' || c.name || ' ' || lower(c.type)
        || case when c."notnull" = 1 then ' not null' else '' end || coalesce(' default ' || c.dflt_value, '')
        from sqlite_master as m, pragma_table_info(m.name) as c where m.type = 'table')",
    R"(select name, 'key ' || group_concat(part, ', ') from (select m.name as name, c.name as part
        from sqlite_master as m, pragma_table_info(m.name) as c where m.type = 'table' and c.pk > 0
        order by m.name, c.pk) as keys group by name)",
    R"(select m.name, 'foreign key ' || f."from" || ' to ' || f."table" || ' (' || f."to" || ')'
        from sqlite_master as m, pragma_foreign_key_list(m.name) as f where m.type = 'table')",
    "select tbl_name, sql from sqlite_master where type in ('index', 'trigger') and sql is not null"};

constexpr std::string_view postgres_queries[] = {
    R"(select c.relname::text, 'column ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
        || coalesce(' collate ' || l.collname, '') || case when a.attnotnull then ' not null' else '' end
        || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
        from pg_class as c join pg_attribute as a on a.attrelid = c.oid
        left join pg_collation as l on l.oid = a.attcollation
        left join pg_attrdef as d on d.adrelid = c.oid and d.adnum = a.attnum
        where c.relkind in ('r', 'p') and c.relnamespace = current_schema()::regnamespace
        and a.attnum > 0 and not a.attisdropped)",
    R"(select c.relname::text, 'constraint ' || o.conname || ' ' || pg_get_constraintdef(o.oid)
        from pg_class as c join pg_constraint as o on o.conrelid = c.oid
        where c.relnamespace = current_schema()::regnamespace)",
    R"(select tablename::text, indexdef from pg_indexes where schemaname = current_schema())",
    R"(select c.relname::text, pg_get_triggerdef(t.oid) from pg_class as c
        join pg_trigger as t on t.tgrelid = c.oid
        where not t.tgisinternal and c.relnamespace = current_schema()::regnamespace)"};

}  // namespace

std::string dump(db::Connection& connection) {
    std::map<std::string, std::vector<std::string>> tables;
    const auto gather = [&](std::string_view sql) {
        db::Query query(connection, sql);
        while (query.next()) {
            std::string line(query.text(1));
            std::erase(line, '"');  // SQLite quotes a name once it has renamed something
            tables[std::string(query.text(0))].push_back(std::move(line));
        }
    };
    if (connection.dialect() == Dialect::sqlite)
        std::for_each(std::begin(sqlite_queries), std::end(sqlite_queries), gather);
    else
        std::for_each(std::begin(postgres_queries), std::end(postgres_queries), gather);
    tables.erase("schema_step");
    std::string text;
    for (auto& [name, lines] : tables) {
        std::sort(lines.begin(), lines.end());
        text += "table " + name + '\n';
        for (const std::string& line : lines) text += "  " + line + '\n';
    }
    return text;
}

}  // namespace truong::migrate
