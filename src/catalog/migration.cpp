// What each operation makes of a schema, and whether it may.
#include "catalog/migration.hpp"

#include <algorithm>

#include "catalog/ddl.hpp"

namespace truong::schema {

namespace {

[[noreturn]] void misfit(std::string reason) {
    throw Problem(ProblemKind::invalid, {{.code = "bad_step", .args = {std::move(reason)}}});
}

void demand(bool holds, const std::string& reason) {
    if (!holds) misfit(reason);
}

Table& existing(Schema& schema, const std::string& name) {
    for (Table& table : schema.tables)
        if (table.name == name) return table;
    misfit("there is no table " + name);
}

Column& existing_column(Table& table, const std::string& name) {
    for (Column& column : table.columns)
        if (column.name == name) return column;
    misfit("the table " + table.name + " has no column " + name);
}

bool contains(const std::vector<std::string>& names, const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void demand_name(const std::string& name) {
    const std::string rule = "it must be snake_case, have at most 60 characters and not be a word of SQL";
    demand(ddl::permitted_name(name), '"' + name + "\" cannot be a name: " + rule);
}

/// Which of the columns the DDL itself names, so that they cannot go or be called otherwise.
bool is_fixed(const Table& table, const std::string& column) {
    return column == "id" || column == "ended_at" || (table.school_owned && column == "school_id")
           || contains(table.key, column);
}

void demand_columns(const Table& table, const std::vector<std::string>& columns, const std::string& what) {
    for (const std::string& column : columns)
        demand(table.find(column) != nullptr, what + " of " + table.name + " names no column: " + column);
}

void demand_target(const Schema& schema, const Table& table, const ForeignKey& key) {
    demand_columns(table, {key.column}, "a foreign key");
    const Table* target = key.table == table.name ? &table : schema.find(key.table);
    demand(target != nullptr, "the foreign key of " + key.column + " points to no table: " + key.table);
    demand(
        target->key == std::vector<std::string>{"id"} && table.find(key.column)->type == ColumnType::integer,
        "the foreign key of " + key.column + " needs an integer that is the id of " + key.table);
    demand(table.school_owned || !target->school_owned,
           "a row of no school, in " + table.name + ", cannot point into one school's " + key.table);
    demand(key.with_school == target->school_owned,
           "the foreign key of " + key.column
               + " must say \"with_school\": " + (target->school_owned ? "true" : "false"));
}

void demand_index(const Table& table, const Index& index) {
    demand(!index.columns.empty(), "an index of " + table.name + " has no columns");
    demand_columns(table, index.columns, "an index");
    demand(!index.live || table.find("ended_at"),
           "a live index of " + table.name + " needs the column ended_at");
}

void demand_period(const Table& table, const Period& period) {
    demand_columns(table, period.key, "the period");
    demand_columns(table, {period.from, period.to, "ended_at"}, "the period");
    const Column &from = *table.find(period.from), &to = *table.find(period.to);
    demand(from.type == ColumnType::date && to.type == ColumnType::date && !from.nullable && to.nullable,
           "the period of " + table.name + " needs a date that is required and one that is not");
}

bool same_index(const Table& table, const Index& left, const Index& right) {
    return ddl::index_name(table, left) == ddl::index_name(table, right);
}

void create(Schema& schema, const Table& table) {
    demand_name(table.name);
    demand(!schema.find(table.name), "there is a table " + table.name + " already");
    demand(!table.columns.empty(), "the table " + table.name + " has no columns");
    std::vector<std::string> names;
    for (const Column& column : table.columns) {
        demand_name(column.name);
        demand(!contains(names, column.name), "the column " + column.name + " occurs twice");
        names.push_back(column.name);
    }
    demand(!table.key.empty(), "the table " + table.name + " has no key");
    demand_columns(table, table.key, "the key");
    for (const std::string& name : table.key)
        demand(!table.find(name)->nullable, "the key of " + table.name + " may be null: " + name);
    const Column* school = table.find("school_id");
    demand(!table.school_owned || (school && !school->nullable), table.name + " needs a required school_id");
    for (const ForeignKey& key : table.foreign_keys) demand_target(schema, table, key);
    for (const Index& index : table.indexes) demand_index(table, index);
    if (table.period) demand_period(table, *table.period);
    schema.tables.push_back(table);
}

void drop(Schema& schema, const std::string& name) {
    existing(schema, name);
    for (const Table& other : schema.tables)
        for (const ForeignKey& key : other.foreign_keys)
            demand(key.table != name || other.name == name,
                   other.name + '.' + key.column + " still points to " + name);
    std::erase_if(schema.tables, [&](const Table& table) { return table.name == name; });
}

void rename(Schema& schema, const std::string& name, const std::string& to) {
    demand_name(to);
    demand(!schema.find(to), "there is a table " + to + " already");
    existing(schema, name).name = to;
    for (Table& table : schema.tables)
        for (ForeignKey& key : table.foreign_keys)
            if (key.table == name) key.table = to;
}

void add_column(Table& table, const Column& column) {
    demand_name(column.name);
    demand(!table.find(column.name), table.name + " has a column " + column.name + " already");
    Column& added = table.columns.emplace_back(column);
    added.was.clear();
    added.initial = {};
}

void drop_column(Table& table, const std::string& name) {
    existing_column(table, name);
    demand(!is_fixed(table, name), "the column " + name + " cannot be dropped");
    for (const ForeignKey& key : table.foreign_keys)
        demand(key.column != name, "drop the foreign key of " + name + " first");
    for (const Index& index : table.indexes)
        demand(!contains(index.columns, name), "drop the index with " + name + " first");
    const auto& period = table.period;
    demand(!period || (period->from != name && period->to != name && !contains(period->key, name)),
           "drop the period with " + name + " first");
    std::erase_if(table.columns, [&](const Column& column) { return column.name == name; });
}

void rename_column(Table& table, const std::string& name, const std::string& to) {
    demand_name(to);
    demand(!is_fixed(table, name), "the column " + name + " cannot be renamed");
    demand(!table.find(to), table.name + " has a column " + to + " already");
    existing_column(table, name).name = to;
    for (ForeignKey& key : table.foreign_keys)
        if (key.column == name) key.column = to;
    for (Index& index : table.indexes) std::replace(index.columns.begin(), index.columns.end(), name, to);
    if (!table.period) return;
    if (table.period->from == name) table.period->from = to;
    if (table.period->to == name) table.period->to = to;
    std::replace(table.period->key.begin(), table.period->key.end(), name, to);
}

void change_column(Table& table, const Column& changed) {
    Column& column = existing_column(table, changed.name);
    const bool widens = changed.type == ColumnType::text && column.type != ColumnType::bytes;
    const std::string hint = "add another column, fill it in code, drop this one";
    demand(changed.type == column.type || widens,
           "the column " + table.name + '.' + column.name
               + " cannot change its type so on both databases: " + hint);
    demand(!is_fixed(table, column.name), "the column " + column.name + " cannot be changed");
    column.type = changed.type;
    column.nullable = changed.nullable;
    for (const ForeignKey& key : table.foreign_keys)
        demand(key.column != column.name || column.type == ColumnType::integer,
               "a foreign key needs an integer: " + column.name);
    if (table.period) demand_period(table, *table.period);
}

void change_index(Table& table, const Operation& operation) {
    const auto found = std::find_if(table.indexes.begin(), table.indexes.end(), [&](const Index& index) {
        return same_index(table, index, operation.index);
    });
    if (operation.verb == Verb::add_index) {
        demand(found == table.indexes.end(), table.name + " has this index already");
        demand_index(table, operation.index);
        table.indexes.push_back(operation.index);
        return;
    }
    demand(found != table.indexes.end() && *found == operation.index, table.name + " has no such index");
    table.indexes.erase(found);
}

void change_foreign_key(const Schema& schema, Table& table, const Operation& operation) {
    const bool adds = operation.verb == Verb::add_foreign_key;
    const std::string& column = adds ? operation.foreign_key.column : operation.name;
    const auto found = std::find_if(table.foreign_keys.begin(), table.foreign_keys.end(),
                                    [&](const ForeignKey& key) { return key.column == column; });
    const bool exists = found != table.foreign_keys.end();
    if (adds) {
        demand(!exists, "the column " + column + " has a foreign key already");
        demand_target(schema, table, operation.foreign_key);
        table.foreign_keys.push_back(operation.foreign_key);
        return;
    }
    demand(exists, "the column " + column + " has no foreign key");
    table.foreign_keys.erase(found);
}

void change_period(Table& table, const Operation& operation) {
    if (operation.verb == Verb::drop_period) {
        demand(table.period.has_value(), table.name + " has no period");
        table.period.reset();
        return;
    }
    demand_period(table, operation.period);
    table.period = operation.period;
}

}  // namespace

bool Step::destructive() const {
    return std::any_of(operations.begin(), operations.end(), [](const Operation& operation) {
        return operation.verb == Verb::drop_table || operation.verb == Verb::drop_column;
    });
}

std::string file_name(const Step& step) {
    const std::string digits = std::to_string(step.number);
    return std::string(4 - std::min<std::size_t>(4, digits.size()), '0') + digits + '_' + step.name + ".json";
}

void apply(Schema& schema, const Operation& operation) {
    if (operation.verb == Verb::create_table) return create(schema, operation.created);
    if (operation.verb == Verb::drop_table) return drop(schema, operation.table);
    if (operation.verb == Verb::rename_table) return rename(schema, operation.table, operation.to);
    Table& table = existing(schema, operation.table);
    switch (operation.verb) {
        case Verb::add_column: return add_column(table, operation.column);
        case Verb::drop_column: return drop_column(table, operation.name);
        case Verb::rename_column: return rename_column(table, operation.name, operation.to);
        case Verb::change_column: return change_column(table, operation.column);
        case Verb::add_index:
        case Verb::drop_index: return change_index(table, operation);
        case Verb::add_foreign_key:
        case Verb::drop_foreign_key: return change_foreign_key(schema, table, operation);
        default: return change_period(table, operation);
    }
}

Schema replay(const std::vector<Step>& steps) {
    Schema schema;
    int number = 0;
    std::string place;
    try {
        for (const Step& step : steps) {
            place = file_name(step);
            ++number;
            demand(step.number == number, "its number should be " + std::to_string(number)
                                              + ": steps are numbered from 1 without gaps");
            for (std::size_t i = 0; i < step.operations.size(); ++i) {
                place = file_name(step) + ": operations[" + std::to_string(i) + ']';
                apply(schema, step.operations[i]);
            }
        }
    } catch (const Problem& problem) {
        Findings findings = problem.findings();
        for (Finding& finding : findings) finding.path = place;
        throw Problem(problem.kind(), std::move(findings));
    }
    return schema;
}

}  // namespace truong::schema
