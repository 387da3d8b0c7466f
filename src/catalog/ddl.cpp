#include "catalog/ddl.hpp"

#include <algorithm>
#include <cstdint>

#include "base/check.hpp"

namespace truong::schema::ddl {

namespace {

constexpr std::size_t longest_name = 60;

// Reserved in PostgreSQL 15 or SQLite 3.40, or a hidden column there; both tell only when the statement
// fails.
constexpr std::string_view reserved_words =
    " add all alter analyse analyze and any array as asc asymmetric authorization autoincrement "
    "between binary both case cast check cmax cmin collate collation column commit concurrently "
    "constraint create cross ctid current_catalog current_date current_role current_schema "
    "current_time current_timestamp current_user default deferrable delete desc distinct do drop else "
    "end escape except exists false fetch for foreign freeze from full grant group having ilike in "
    "index initially inner insert intersect into is isnull join lateral leading left like limit "
    "localtime localtimestamp natural not nothing notnull null offset oid on only or order outer "
    "overlaps placing primary raise references returning right rowid select session_user set similar "
    "some symmetric table tableoid tablesample then to trailing transaction true union unique update "
    "user using values variadic verbose when where window with xmax xmin ";

std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) text += between;
        text += word;
    }
    return text;
}

/// FNV-1a: stays the same for ever, unlike std::hash.
std::string short_hash(std::string_view text) {
    std::uint32_t hash = 2'166'136'261U;
    for (const char letter : text) hash = (hash ^ static_cast<unsigned char>(letter)) * 16'777'619U;
    std::string digits;
    for (int shift = 28; shift >= 0; shift -= 4) digits += "0123456789abcdef"[(hash >> shift) & 15U];
    return digits;
}

std::string bounded(const std::string& stem, std::string_view ending) {
    const std::string whole = stem + std::string(ending);
    if (whole.size() <= longest_name) return whole;
    const std::string tail = '_' + short_hash(stem) + std::string(ending);
    return stem.substr(0, longest_name - tail.size()) + tail;
}

void check_names(const Table& table) {
    check(permitted_name(table.name), "a table cannot be called " + table.name);
    for (const Column& column : table.columns)
        check(permitted_name(column.name), "a column cannot be called " + table.name + '.' + column.name);
}

const ForeignKey* pointing(const Table& table, std::string_view column) {
    for (const ForeignKey& key : table.foreign_keys)
        if (key.column == column) return &key;
    return nullptr;
}

bool is_id(const Table& table, std::string_view column) { return column == "id" || pointing(table, column); }

/// The id of a row of one school says which school it is.
bool names_the_school(const Table& table, std::string_view column) {
    const ForeignKey* key = pointing(table, column);
    return column == "id" || column == "school_id" || (key && key->with_school);
}

/// A key holds inside one school. On PostgreSQL the school stands first (partitioning). On SQLite an id
/// stands first where there is one, so that the planner never prefers the school to it; the school then
/// follows unless one of the columns implies it.
std::vector<std::string> unique_columns(const Table& table, std::vector<std::string> columns,
                                        Dialect dialect) {
    if (!table.school_owned) return columns;
    const auto implied = [&](const std::string& column) { return names_the_school(table, column); };
    if (dialect == Dialect::postgres || !is_id(table, columns.front())) {
        std::erase(columns, "school_id");
        columns.insert(columns.begin(), "school_id");
    } else if (std::none_of(columns.begin(), columns.end(), implied)) {
        columns.push_back("school_id");
    }
    return columns;
}

std::string_view type_name(ColumnType type, Dialect dialect) {
    const bool postgres = dialect == Dialect::postgres;
    switch (type) {
        case ColumnType::integer: return postgres ? "bigint" : "integer";
        case ColumnType::date: return postgres ? "date" : "text";
        case ColumnType::bytes: return postgres ? "bytea" : "blob";
        case ColumnType::text: break;
    }
    return postgres ? "text collate \"C\"" : "text";
}

/// The one column that is SQLite's rowid.
bool is_rowid(const Table& table, const Column& column) {
    return table.key.size() == 1 && table.key.front() == column.name && column.type == ColumnType::integer;
}

/// Null equals null here, as `is` has it on SQLite. The second element tells it from the value that stands
/// for it in the first.
std::vector<std::string> excluding(const Column& column) {
    if (!column.nullable) return {column.name + " with ="};
    std::string_view blank = "0";
    if (column.type == ColumnType::text) blank = "''";
    if (column.type == ColumnType::date) blank = "date '0001-01-01'";
    if (column.type == ColumnType::bytes) blank = "'\\x'::bytea";
    return {"coalesce(" + column.name + ", " + std::string(blank) + ") with =",
            "(case when " + column.name + " is null then 1 else 0 end) with ="};
}

std::string exclusion(const Table& table, const Period& period) {
    std::vector<std::string> elements;
    if (table.school_owned) elements.emplace_back("school_id with =");
    for (const std::string& name : period.key) {
        if (table.school_owned && name == "school_id") continue;
        const auto wanted = excluding(*table.find(name));
        elements.insert(elements.end(), wanted.begin(), wanted.end());
    }
    elements.push_back("daterange(" + period.from + ", " + period.to + ", '[]') with &&");
    return "constraint " + period_name(table) + " exclude using gist (" + joined(elements, ", ")
           + ") where (ended_at is null)";
}

/// `self`: which row the one being written is, itself no rival: new on insert, old on update.
std::string trigger_body(const Table& table, const Period& period, const std::string& self) {
    std::vector<std::string> same, rival{"other.ended_at is null"};
    for (const std::string& key : table.key) same.push_back("other." + key + " is " + self + '.' + key);
    rival.push_back("not (" + joined(same, " and ") + ')');
    const auto& key = period.key;
    if (table.school_owned && std::find(key.begin(), key.end(), "school_id") == key.end())
        rival.emplace_back("+other.school_id = new.school_id");
    for (const std::string& column : key) rival.push_back("other." + column + " is new." + column);
    rival.push_back("(new." + period.to + " is null or other." + period.from + " <= new." + period.to + ')');
    rival.push_back("(other." + period.to + " is null or other." + period.to + " >= new." + period.from
                    + ')');
    return "\nfor each row when new.ended_at is null begin\n"
           "    select raise(abort, 'period_reversed') where new."
           + period.to + " < new." + period.from
           + ";\n    select raise(abort, 'overlap') where exists (select 1 from " + table.name
           + " as other\n        where " + joined(rival, "\n        and ") + ");\nend";
}

Statements triggers(const Table& table, const Period& period) {
    std::vector<std::string> watched{period.from, period.to, "ended_at"};
    for (const std::string& column : period.key) watched.push_back(column);
    if (table.school_owned && std::find(watched.begin(), watched.end(), "school_id") == watched.end())
        watched.emplace_back("school_id");
    const Statements names = trigger_names(table);
    return {
        "create trigger " + names[0] + " before insert on " + table.name + trigger_body(table, period, "new"),
        "create trigger " + names[1] + " before update of " + joined(watched, ", ") + " on " + table.name
            + trigger_body(table, period, "old")};
}

void check_period(const Table& table, const Period& period) {
    std::vector<std::string> columns = period.key;
    columns.insert(columns.end(), {period.from, period.to, "ended_at"});
    for (const std::string& column : columns)
        check(table.find(column) != nullptr, "a period of " + table.name + " names no column: " + column);
    check(!table.find(period.from)->nullable, "the period of " + table.name + " needs a first day");
}

}  // namespace

bool permitted_name(std::string_view name) {
    if (name.empty() || name.size() > longest_name || name.front() < 'a' || name.front() > 'z') return false;
    const auto permitted = [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '_';
    };
    return std::all_of(name.begin(), name.end(), permitted)
           && reserved_words.find(' ' + std::string(name) + ' ') == std::string_view::npos;
}

std::string index_name(const Table& table, const Index& index) {
    return bounded(table.name + '_' + joined(index.columns, "_"), index.unique ? "_key" : "_idx");
}

std::string foreign_key_name(const Table& table, const ForeignKey& key) {
    return bounded(table.name + '_' + key.column, "_fkey");
}

std::string primary_key_name(const Table& table) { return bounded(table.name, "_pkey"); }
std::string period_name(const Table& table) { return bounded(table.name, "_period"); }

Statements trigger_names(const Table& table) {
    return {bounded(table.name, "_period_insert"), bounded(table.name, "_period_update")};
}

std::string column(const Column& column, Dialect dialect) {
    return column.name + ' ' + std::string(type_name(column.type, dialect))
           + (column.nullable ? "" : " not null");
}

std::string literal(const Param& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
    const auto* text = std::get_if<std::string>(&value);
    if (!text) return "null";
    std::string quoted = "'";
    for (const char letter : *text) quoted += letter == '\'' ? std::string("''") : std::string(1, letter);
    return quoted + '\'';
}

std::string foreign_key(const Table& table, const ForeignKey& key, Dialect dialect) {
    const bool with_school = key.with_school && dialect == Dialect::postgres;
    const std::string school = with_school ? "school_id, " : "";
    return "constraint " + foreign_key_name(table, key) + " foreign key (" + school + key.column
           + ") references " + key.table + " (" + school + "id)";
}

std::string create_index(const Table& table, const Index& index, Dialect dialect) {
    check(!index.columns.empty(), "an index of " + table.name + " has no columns");
    const auto columns = index.unique ? unique_columns(table, index.columns, dialect) : index.columns;
    return "create " + std::string(index.unique ? "unique " : "") + "index " + index_name(table, index)
           + " on " + table.name + " (" + joined(columns, ", ") + ')'
           + (index.live ? " where ended_at is null" : "");
}

Statements create_period(const Table& table, Dialect dialect) {
    if (!table.period) return {};
    check_period(table, *table.period);
    if (dialect == Dialect::sqlite) return triggers(table, *table.period);
    return {"alter table " + table.name + " add " + exclusion(table, *table.period)};
}

Statements drop_period(const Table& table, Dialect dialect) {
    if (!table.period) return {};
    if (dialect == Dialect::postgres)
        return {"alter table " + table.name + " drop constraint " + period_name(table)};
    Statements drops;
    for (const std::string& name : trigger_names(table)) drops.push_back("drop trigger " + name);
    return drops;
}

std::string body(const Table& table, Dialect dialect) {
    check_names(table);
    std::vector<std::string> lines;
    bool keyed = false;
    for (const Column& each : table.columns) {
        const bool rowid = dialect == Dialect::sqlite && is_rowid(table, each);
        lines.push_back(rowid ? each.name + " integer primary key" : column(each, dialect));
        keyed = keyed || rowid;
    }
    for (const std::string& name : table.key)
        check(table.find(name) != nullptr, "the key of " + table.name + " names no column: " + name);
    if (!keyed)
        lines.push_back("constraint " + primary_key_name(table) + " primary key ("
                        + joined(unique_columns(table, table.key, dialect), ", ") + ')');
    for (const ForeignKey& key : table.foreign_keys) lines.push_back(foreign_key(table, key, dialect));
    return "(\n    " + joined(lines, ",\n    ") + "\n)";
}

Statements create(const Table& table, Dialect dialect) {
    Statements statements{"create table " + table.name + ' ' + body(table, dialect)};
    for (const Index& index : table.indexes) statements.push_back(create_index(table, index, dialect));
    for (std::string& statement : create_period(table, dialect)) statements.push_back(std::move(statement));
    return statements;
}

}  // namespace truong::schema::ddl

namespace truong::schema {

std::string create_table(const Table& table, Dialect dialect) {
    std::string script;
    for (const std::string& statement : ddl::create(table, dialect)) script += statement + ";\n";
    return script;
}

}  // namespace truong::schema
