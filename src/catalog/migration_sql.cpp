// Operations in the words of either database.
#include <algorithm>

#include "base/check.hpp"
#include "catalog/ddl.hpp"
#include "catalog/migration.hpp"

namespace truong::schema {

namespace {

using ddl::Statements;

constexpr std::string_view rebuilt = "rebuilt_table";

/// One operation on one table that exists before and after it.
class Alteration {
public:
    Alteration(const Operation& operation, const Table& before, const Table& after)
        : operation_(operation), before_(before), after_(after) {}

    Statements sqlite() {
        const Column& column = operation_.column;
        switch (operation_.verb) {
            case Verb::rename_table:
            case Verb::rename_column: rename_on_sqlite(); break;
            case Verb::add_column:
                if (!column.nullable) return rebuild();
                alter("add column " + ddl::column(column, Dialect::sqlite));
                if (column.initial.index() != 0)
                    add("update " + after_.name + " set " + column.name + " = "
                        + ddl::literal(column.initial));
                break;
            case Verb::change_column:
            case Verb::add_foreign_key:
            case Verb::drop_foreign_key: return rebuild();
            case Verb::set_period:
                change_period(Dialect::sqlite);
                // Triggers look at no row that is there already, unless it is touched.
                add("update " + after_.name + " set " + after_.period->from + " = " + after_.period->from);
                break;
            default: common(Dialect::sqlite);
        }
        return std::move(statements_);
    }

    Statements postgres() {
        switch (operation_.verb) {
            case Verb::rename_table:
            case Verb::rename_column: rename_on_postgres(); break;
            case Verb::add_column: add_on_postgres(operation_.column); break;
            case Verb::change_column: change_on_postgres(operation_.column); break;
            case Verb::add_foreign_key:
                alter("add " + ddl::foreign_key(after_, operation_.foreign_key, Dialect::postgres));
                break;
            case Verb::drop_foreign_key:
                alter("drop constraint " + ddl::foreign_key_name(before_, {operation_.name, {}, false}));
                break;
            case Verb::set_period: change_period(Dialect::postgres); break;
            default: common(Dialect::postgres);
        }
        return std::move(statements_);
    }

private:
    void add(std::string statement) { statements_.push_back(std::move(statement)); }
    void add(const Statements& statements) {
        statements_.insert(statements_.end(), statements.begin(), statements.end());
    }
    void alter(const std::string& what) { add("alter table " + before_.name + ' ' + what); }

    void common(Dialect dialect) {
        switch (operation_.verb) {
            case Verb::drop_column: alter("drop column " + operation_.name); break;
            case Verb::add_index: add(ddl::create_index(after_, operation_.index, dialect)); break;
            case Verb::drop_index: add("drop index " + ddl::index_name(before_, operation_.index)); break;
            default: change_period(dialect);
        }
    }

    void change_period(Dialect dialect) {
        add(ddl::drop_period(before_, dialect));
        add(ddl::create_period(after_, dialect));
    }

    std::string renaming() const {
        if (operation_.verb == Verb::rename_table) return "rename to " + operation_.to;
        return "rename column " + operation_.name + " to " + operation_.to;
    }

    /// Indexes and triggers cannot be renamed there.
    void rename_on_sqlite() {
        add(ddl::drop_period(before_, Dialect::sqlite));
        std::vector<Index> renamed;
        for (std::size_t i = 0; i < before_.indexes.size(); ++i) {
            const std::string old = ddl::index_name(before_, before_.indexes[i]);
            if (old == ddl::index_name(after_, after_.indexes[i])) continue;
            add("drop index " + old);
            renamed.push_back(after_.indexes[i]);
        }
        alter(renaming());
        for (const Index& index : renamed) add(ddl::create_index(after_, index, Dialect::sqlite));
        add(ddl::create_period(after_, Dialect::sqlite));
    }

    void rename_constraint(const std::string& old, const std::string& name) {
        if (old != name) add("alter table " + after_.name + " rename constraint " + old + " to " + name);
    }

    void rename_on_postgres() {
        alter(renaming());
        rename_constraint(ddl::primary_key_name(before_), ddl::primary_key_name(after_));
        for (std::size_t i = 0; i < before_.foreign_keys.size(); ++i)
            rename_constraint(ddl::foreign_key_name(before_, before_.foreign_keys[i]),
                              ddl::foreign_key_name(after_, after_.foreign_keys[i]));
        for (std::size_t i = 0; i < before_.indexes.size(); ++i) {
            const std::string old = ddl::index_name(before_, before_.indexes[i]);
            const std::string name = ddl::index_name(after_, after_.indexes[i]);
            if (old != name) add("alter index " + old + " rename to " + name);
        }
        if (before_.period) rename_constraint(ddl::period_name(before_), ddl::period_name(after_));
    }

    /// The default fills the rows that are there and then goes: new rows always come with a value.
    void add_on_postgres(const Column& column) {
        const std::string what = "add column " + ddl::column(column, Dialect::postgres);
        if (column.initial.index() == 0) return alter(what);
        alter(what + " default " + ddl::literal(column.initial));
        alter("alter column " + column.name + " drop default");
    }

    void change_on_postgres(const Column& column) {
        const Column& old = *before_.find(column.name);
        // The exclusion constraint names the column in another way once it may be null.
        const auto& period = before_.period;
        const bool in_period =
            period && std::find(period->key.begin(), period->key.end(), column.name) != period->key.end();
        if (in_period) add(ddl::drop_period(before_, Dialect::postgres));
        if (old.type != column.type)
            alter("alter column " + column.name + " type text collate \"C\" using " + column.name + "::text");
        if (column.initial.index() != 0)
            add("update " + before_.name + " set " + column.name + " = " + ddl::literal(column.initial)
                + " where " + column.name + " is null");
        if (old.nullable != column.nullable)
            alter("alter column " + column.name + (column.nullable ? " drop not null" : " set not null"));
        if (in_period) add(ddl::create_period(after_, Dialect::postgres));
    }

    /// What the new table takes from the old one for a column.
    std::string source(const Column& column) const {
        const Column* old = before_.find(column.name);
        const bool is_new = operation_.column.name == column.name;
        if (!old) return ddl::literal(operation_.column.initial);
        std::string value = column.name;
        if (old->type == ColumnType::integer && column.type == ColumnType::text)
            value = "cast(" + value + " as text)";
        if (is_new && operation_.column.initial.index() != 0)
            value = "coalesce(" + value + ", " + ddl::literal(operation_.column.initial) + ')';
        return value;
    }

    /// SQLite's own procedure for what its alter table cannot do. The new name must not be the old table's at
    /// any time: foreign keys of other tables would follow the old table.
    Statements rebuild() {
        std::string names, sources;
        for (const Column& column : after_.columns) {
            if (!names.empty()) names += ", ", sources += ", ";
            names += column.name;
            sources += source(column);
        }
        const std::string place(rebuilt);
        add("create table " + place + ' ' + ddl::body(after_, Dialect::sqlite));
        add("insert into " + place + " (" + names + ") select " + sources + " from " + before_.name);
        add("drop table " + before_.name);
        add("alter table " + place + " rename to " + after_.name);
        for (const Index& index : after_.indexes) add(ddl::create_index(after_, index, Dialect::sqlite));
        add(ddl::create_period(after_, Dialect::sqlite));
        return std::move(statements_);
    }

    const Operation& operation_;
    const Table &before_, &after_;
    Statements statements_;
};

}  // namespace

std::vector<std::string> statements(const Operation& operation, const Schema& before, Dialect dialect) {
    Schema after = before;
    apply(after, operation);
    if (operation.verb == Verb::create_table) return ddl::create(operation.created, dialect);
    if (operation.verb == Verb::drop_table) return {"drop table " + operation.table};
    const bool renamed = operation.verb == Verb::rename_table;
    const Table& old = *before.find(operation.table);
    const Table& made = *after.find(renamed ? operation.to : operation.table);
    Alteration alteration(operation, old, made);
    return dialect == Dialect::sqlite ? alteration.sqlite() : alteration.postgres();
}

}  // namespace truong::schema
