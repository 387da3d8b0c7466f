#pragma once
// Tables as both databases hold them: portable data, compared, written to migrations and turned into DDL.
// Limits and choices are not here: put() and decode() enforce them, so that a longer list or text is no
// migration (docs/adr/0003).
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/catalog.hpp"
#include "catalog/dialect.hpp"

namespace truong::schema {

using truong::Dialect;

/// integer: 64 bits (ids, numbers, booleans as 0 and 1, instants as ms, money, scores, minutes); date: a
/// civil day (ISO text on SQLite); text: UTF-8, compared by bytes; bytes: keys and ciphertext.
enum class ColumnType { integer, date, text, bytes };

struct Column {
    std::string name;
    ColumnType type = ColumnType::integer;
    bool nullable = false;
    std::string was;  // its name before; only the newest step looks at it
    Param initial;    // of rows that exist when the column is added; only that step looks at it
    friend bool operator==(const Column& left, const Column& right) {
        return left.name == right.name && left.type == right.type && left.nullable == right.nullable;
    }
};

/// To the id of another table. Inside one school the key carries the school on PostgreSQL.
struct ForeignKey {
    std::string column, table;
    bool with_school = false;
    friend bool operator==(const ForeignKey&, const ForeignKey&) = default;
};

/// `live`: only over rows that are not ended. What is unique is so inside one school; the DDL adds the
/// school.
struct Index {
    std::vector<std::string> columns;
    bool unique = false;
    bool live = false;
    friend bool operator==(const Index&, const Index&) = default;
};

/// No two live rows with the same key may share a day.
struct Period {
    std::string from, to;
    std::vector<std::string> key;
    friend bool operator==(const Period&, const Period&) = default;
};

struct Table {
    std::string name;
    std::string was;
    bool school_owned = false;
    std::vector<Column> columns;            // id first, then school_id where owned, then the rest
    std::vector<std::string> key = {"id"};  // primary key; the school is put before it on PostgreSQL
    std::vector<ForeignKey> foreign_keys;
    std::vector<Index> indexes;
    std::optional<Period> period;
    const Column* find(std::string_view column) const;
};

struct Schema {
    std::vector<Table> tables;  // a table after those it points to where that is possible
    const Table* find(std::string_view table) const;
};

/// A field as stored: the columns that it becomes, the value first, derived ones after it.
enum class Derived { value, sort_key, folded, keyed_hash };
struct StoredColumn {
    const Field* field = nullptr;
    Derived derived = Derived::value;
    Column column;
};
std::vector<StoredColumn> stored_columns(const Entity& entity);

/// Columns that every entity's table has beside its fields: school_id where owned, version, ended_at.
Table table_of(const Entity& entity);
/// The tables of all entities, after those of the platform itself (`platform`).
Schema schema_of(const Catalog& catalog, std::vector<Table> platform);

/// Complete DDL of one table, for an empty database.
std::string create_table(const Table& table, Dialect dialect);

}  // namespace truong::schema
