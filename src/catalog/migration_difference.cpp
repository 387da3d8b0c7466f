// From the schema as the steps leave it to the schema as the catalogue declares it.
#include <algorithm>

#include "base/reflect.hpp"
#include "catalog/ddl.hpp"
#include "catalog/migration.hpp"

namespace truong::schema {

namespace {

/// Collects operations and keeps the schema that they have made so far.
class Difference {
public:
    Difference(const Schema& from, const Schema& to) : now_(from), to_(to) {}

    // Renames first, so that the rest compares like with like; constraints go before what they stand on and
    // come after it.
    std::vector<Operation> take() {
        rename_tables();
        for (const Table& table : to_.tables)
            if (now_.find(table.name)) rename_columns(table);
        for (const Table& table : to_.tables)
            if (now_.find(table.name)) drop_constraints(table);
        for (const Table& table : to_.tables)
            if (!now_.find(table.name)) create(table);
        for (const Table& table : to_.tables) change_columns(table);
        for (const Table& table : to_.tables) add_constraints(table);
        drop_tables();
        return std::move(operations_);
    }

private:
    Table now(const Table& table) const { return *now_.find(table.name); }

    void add(Operation operation) {
        apply(now_, operation);
        operations_.push_back(std::move(operation));
    }

    void rename_tables() {
        for (const Table& table : to_.tables)
            if (!table.was.empty() && now_.find(table.was) && !now_.find(table.name) && !to_.find(table.was))
                add({.verb = Verb::rename_table, .table = table.was, .to = table.name});
    }

    void rename_columns(const Table& table) {
        for (const Column& column : table.columns) {
            const Table old = now(table);
            if (!column.was.empty() && old.find(column.was) && !old.find(column.name)
                && !table.find(column.was))
                add({.verb = Verb::rename_column,
                     .table = table.name,
                     .name = column.was,
                     .to = column.name});
        }
    }

    void drop_constraints(const Table& table) {
        const Table old = now(table);
        const bool alike = old.school_owned == table.school_owned && old.key == table.key;
        if (!alike)
            throw Problem(ProblemKind::invalid,
                          {{.code = "bad_step",
                            .args = {"the table " + table.name
                                     + " cannot change its key or whether a school owns it: declare another "
                                       "table, fill it in code, drop this one"}}});
        for (const ForeignKey& key : old.foreign_keys)
            if (!has(table.foreign_keys, key))
                add({.verb = Verb::drop_foreign_key, .table = table.name, .name = key.column});
        for (const Index& index : old.indexes)
            if (!has(table.indexes, index))
                add({.verb = Verb::drop_index, .table = table.name, .index = index});
        if (old.period && old.period != table.period) add({.verb = Verb::drop_period, .table = table.name});
    }

    /// Without the foreign keys to tables that come later; add_constraints adds them.
    void create(const Table& table) {
        Operation operation{.verb = Verb::create_table, .table = table.name, .created = table};
        Table& created = operation.created;
        created.was.clear();
        for (Column& column : created.columns) column.was.clear(), column.initial = {};
        std::erase_if(created.foreign_keys, [&](const ForeignKey& key) {
            return key.table != table.name && !now_.find(key.table);
        });
        add(std::move(operation));
    }

    void change_columns(const Table& table) {
        const Table old = now(table);
        for (const Column& column : table.columns) {
            const Column* existing = old.find(column.name);
            if (existing && *existing == column) continue;
            const Verb verb = existing ? Verb::change_column : Verb::add_column;
            Operation operation{.verb = verb, .table = table.name, .column = column};
            operation.column.was.clear();
            if (existing && !existing->nullable) operation.column.initial = {};
            add(std::move(operation));
        }
        for (const Column& column : old.columns)
            if (!table.find(column.name))
                add({.verb = Verb::drop_column, .table = table.name, .name = column.name});
    }

    void add_constraints(const Table& table) {
        const Table old = now(table);
        for (const ForeignKey& key : table.foreign_keys)
            if (!has(old.foreign_keys, key))
                add({.verb = Verb::add_foreign_key, .table = table.name, .foreign_key = key});
        for (const Index& index : table.indexes)
            if (!has(old.indexes, index)) add({.verb = Verb::add_index, .table = table.name, .index = index});
        if (table.period && old.period != table.period)
            add({.verb = Verb::set_period, .table = table.name, .period = *table.period});
    }

    /// Those that leave may point to each other.
    void drop_tables() {
        std::vector<Table> leaving;
        for (const Table& table : now_.tables)
            if (!to_.find(table.name)) leaving.push_back(table);
        for (const Table& table : leaving)
            for (const ForeignKey& key : table.foreign_keys)
                if (key.table != table.name && !to_.find(key.table))
                    add({.verb = Verb::drop_foreign_key, .table = table.name, .name = key.column});
        for (const Table& table : leaving) add({.verb = Verb::drop_table, .table = table.name});
    }

    template <class Part> static bool has(const std::vector<Part>& parts, const Part& part) {
        return std::find(parts.begin(), parts.end(), part) != parts.end();
    }

    Schema now_;
    const Schema& to_;
    std::vector<Operation> operations_;
};

}  // namespace

Step difference(const Schema& from, const Schema& to) { return {.operations = Difference(from, to).take()}; }

Step propose(const std::vector<Step>& steps, const Schema& wanted) {
    Step step = difference(replay(steps), wanted);
    step.number = static_cast<int>(steps.size()) + 1;
    if (step.operations.empty()) return step;
    const Operation& first = step.operations.front();
    step.name = std::string(name_of(first.verb)) + '_' + first.table;
    return step;
}

}  // namespace truong::schema
