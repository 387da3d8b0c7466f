#include "catalog/schema.hpp"

#include <algorithm>

namespace truong::schema {

const Column* Table::find(std::string_view column) const {
    for (const Column& candidate : columns)
        if (candidate.name == column) return &candidate;
    return nullptr;
}

const Table* Schema::find(std::string_view table) const {
    for (const Table& candidate : tables)
        if (candidate.name == table) return &candidate;
    return nullptr;
}

namespace {

ColumnType type_of(const Field& field) {
    if (field.options.privacy == Privacy::secret) return ColumnType::bytes;
    switch (field.codec->kind) {
        case Kind::date: return ColumnType::date;
        case Kind::text:
        case Kind::choice: return ColumnType::text;
        default: return ColumnType::integer;
    }
}

void add_derived(std::vector<StoredColumn>& columns, const Field& field, Derived derived, Column column) {
    if (!field.options.was.empty())
        column.was = std::string(field.options.was) + column.name.substr(field.name.size());
    columns.push_back({&field, derived, std::move(column)});
}

/// An index of its own for every column that joins or scopes.
void add_lookup(Table& table, const std::string& column) {
    const bool covered = std::any_of(table.indexes.begin(), table.indexes.end(),
                                     [&](const Index& index) { return index.columns.front() == column; });
    if (!covered) table.indexes.push_back({.columns = {column}});
}

void add_keys(Table& table, const Entity& entity) {
    for (const auto& unique : entity.uniques) {
        Index& index = table.indexes.emplace_back(Index{.unique = true, .live = true});
        for (const Field* field : unique) index.columns.emplace_back(field->name);
    }
    if (entity.dated) {
        table.period =
            Period{std::string(entity.dated->from->name), std::string(entity.dated->to->name), {}};
        for (const Field* field : entity.dated->key) table.period->key.emplace_back(field->name);
        if (!entity.dated->key.empty()) add_lookup(table, table.period->key.front());
    }
    for (const Field& field : entity.fields) {
        if (!field.target || !field.target->stored() || &field == &entity.id()) continue;
        const bool with_school = entity.school_owned && field.target->school_owned;
        table.foreign_keys.push_back({std::string(field.name), field.target->table, with_school});
        add_lookup(table, std::string(field.name));
    }
}

}  // namespace

std::vector<StoredColumn> stored_columns(const Entity& entity) {
    std::vector<StoredColumn> columns;
    for (const Field& field : entity.fields) {
        const std::string name(field.name);
        add_derived(columns, field, Derived::value, {name, type_of(field), field.codec->nullable, {}});
        if (field.options.order != Order::none)
            add_derived(columns, field, Derived::sort_key, {name + "_key", ColumnType::bytes, true, {}});
        if (field.options.searched)
            add_derived(columns, field, Derived::folded, {name + "_folded", ColumnType::text, true, {}});
        if (field.options.privacy == Privacy::secret)
            add_derived(columns, field, Derived::keyed_hash, {name + "_hash", ColumnType::text, true, {}});
    }
    return columns;
}

Table table_of(const Entity& entity) {
    Table table{.name = entity.table,
                .was = std::string(entity.was),
                .school_owned = entity.school_owned};
    for (StoredColumn& stored : stored_columns(entity)) {
        table.columns.push_back(std::move(stored.column));
        if (table.columns.size() == 1 && entity.school_owned) table.columns.push_back({"school_id"});
    }
    table.columns.push_back({"version"});
    table.columns.push_back({"ended_at", ColumnType::integer, true, {}});
    if (entity.school_owned) table.foreign_keys.push_back({"school_id", "org_school"});
    add_keys(table, entity);
    for (const StoredColumn& stored : stored_columns(entity))
        if (stored.derived == Derived::sort_key || stored.derived == Derived::keyed_hash)
            table.indexes.push_back({.columns = entity.school_owned
                                                    ? std::vector<std::string>{"school_id", stored.column.name}
                                                    : std::vector<std::string>{stored.column.name}});
    if (entity.school_owned) add_lookup(table, "school_id");
    return table;
}

}  // namespace truong::schema
