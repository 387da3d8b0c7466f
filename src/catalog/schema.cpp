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

/// What a row that exists already gets in a new column: the default of the struct, where it means something.
/// No day, moment or row can be guessed.
Param initial_of(const Field& field, const void* fresh) {
    const Kind kind = field.codec->kind;
    const bool guessed = kind == Kind::id || kind == Kind::date || kind == Kind::instant;
    if (guessed || field.codec->nullable || field.options.privacy == Privacy::secret) return {};
    const Value value = field.load(fresh);
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    return std::string(std::get<std::string_view>(value));
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
        table.period = Period{std::string(entity.dated->from->name), std::string(entity.dated->to->name), {}};
        for (const Field* field : entity.dated->key) table.period->key.emplace_back(field->name);
        if (!entity.dated->key.empty()) add_lookup(table, table.period->key.front());
    }
    for (const Field& field : entity.fields) {
        // Of a text that is searched whoever looks for it types no diacritics.
        if (field.options.lookup)
            add_lookup(table, std::string(field.name) + (field.options.searched ? "_folded" : ""));
        if (!field.target || !field.target->stored() || &field == &entity.id()) continue;
        const bool with_school = entity.school_owned && field.target->school_owned;
        table.foreign_keys.push_back({std::string(field.name), field.target->table, with_school});
        add_lookup(table, std::string(field.name));
    }
}

}  // namespace

std::vector<StoredColumn> stored_columns(const Entity& entity) {
    std::vector<StoredColumn> columns;
    const std::shared_ptr<void> fresh = entity.make();
    for (const Field& field : entity.fields) {
        const std::string name(field.name);
        add_derived(columns, field, Derived::value,
                    {name, type_of(field), field.codec->nullable, {}, initial_of(field, fresh.get())});
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
    Table table{.name = entity.table, .was = std::string(entity.was), .school_owned = entity.school_owned};
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
            table.indexes.push_back(
                {.columns = entity.school_owned ? std::vector<std::string>{"school_id", stored.column.name}
                                                : std::vector<std::string>{stored.column.name}});
    if (entity.school_owned) add_lookup(table, "school_id");
    return table;
}

namespace {

/// A table after those that it points to; a circle stays in the order of its declarations.
class Ordering {
public:
    explicit Ordering(std::vector<Table> tables) : waiting_(std::move(tables)), seen_(waiting_.size()) {}
    Schema take() {
        for (std::size_t i = 0; i < waiting_.size(); ++i) place(i);
        return std::move(placed_);
    }

private:
    void place(std::size_t index) {
        if (seen_[index]) return;
        seen_[index] = true;
        for (const ForeignKey& key : waiting_[index].foreign_keys)
            for (std::size_t i = 0; i < waiting_.size(); ++i)
                if (waiting_[i].name == key.table) place(i);
        placed_.tables.push_back(waiting_[index]);
    }
    std::vector<Table> waiting_;
    std::vector<bool> seen_;
    Schema placed_;
};

}  // namespace

Schema schema_of(const Catalog& catalog, std::vector<Table> platform) {
    std::vector<Table> tables = std::move(platform);
    for (const Entity& entity : catalog.entities())
        if (entity.stored()) tables.push_back(table_of(entity));
    return Ordering(std::move(tables)).take();
}

}  // namespace truong::schema
