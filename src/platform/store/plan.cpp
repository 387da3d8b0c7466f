#include "platform/store/plan.hpp"

namespace truong::store {

namespace {

/// PostgreSQL cannot guess the type of a parameter in a select list; SQLite needs no help.
std::string typed_mark(schema::ColumnType type, Dialect dialect) {
    if (dialect == Dialect::sqlite) return "?";
    switch (type) {
        case schema::ColumnType::integer: return "cast(? as bigint)";
        case schema::ColumnType::date: return "cast(? as date)";
        case schema::ColumnType::text: return "cast(? as text)";
        default: return "cast(? as bytea)";
    }
}

Plan plan_of(const Entity& entity, Dialect dialect) {
    Plan plan{.entity = &entity, .columns = schema::stored_columns(entity)};
    std::string fields, names, marks, typed, sets;
    for (const schema::StoredColumn& stored : plan.columns) {
        const std::string& name = stored.column.name;
        const char* comma = names.empty() ? "" : ", ";
        if (stored.derived == schema::Derived::value)
            fields += (fields.empty() ? "" : ", ") + entity.table + '.' + name;
        names += comma + name;
        marks += std::string(comma) + '?';
        typed += comma + typed_mark(stored.column.type, dialect) + " as " + name;
        if (name != "id") sets += name + " = ?, ";
    }
    const std::string number = typed_mark(schema::ColumnType::integer, dialect);
    const std::string owner = entity.school_owned ? ", school_id" : "";
    const std::string owner_mark = entity.school_owned ? ", ?" : "";
    const std::string owner_typed = entity.school_owned ? ", " + number + " as school_id" : "";
    const std::string into = "insert into " + entity.table + " (" + names + ", version" + owner + ") ";
    const std::string same =
        " where id = ?" + std::string(entity.school_owned ? " and school_id = ?" : "") + " and version = ?";
    plan.select = "select " + fields + ", " + entity.table + ".version, " + entity.table + ".ended_at"
                  + (entity.school_owned ? ", " + entity.table + ".school_id" : "") + " from " + entity.table;
    plan.insert = into + "values (" + marks + ", 1" + owner_mark + ')';
    plan.adopt = "insert into " + entity.table + " (" + names + ", version, ended_at" + owner + ") values ("
                 + marks + ", ?, ?" + owner_mark + ')';
    plan.insert_if = into + "select " + names + ", 1" + owner + " from (select " + typed + owner_typed
                     + ") as " + entity.table + " where ";
    plan.update = "update " + entity.table + " set " + sets + "version = version + 1" + same;
    plan.end = "update " + entity.table + " set ended_at = ?, version = version + 1" + same;
    plan.touch = "update " + entity.table + " set version = version + 1" + same;
    plan.erase = "delete from " + entity.table + same;
    plan.owner = std::string("select ") + (entity.school_owned ? "school_id" : "0") + ", ended_at from "
                 + entity.table + " where ";
    return plan;
}

/// Derived rows do not count: they go with what they are derived from.
void add_references(const Entity& from, std::unordered_map<const Entity*, Plan>& plans) {
    if (from.write.rule == system_only) return;
    for (const Field& field : from.fields) {
        if (!field.target || !field.target->stored() || &field == &from.id()) continue;
        Reference reference{.from = &from, .dated = from.dated.has_value()};
        reference.live =
            "select 1 from " + from.table + " where " + std::string(field.name) + " = ? and ended_at is null";
        if (from.dated) {
            const std::string to(from.dated->to->name);
            reference.live += " and (" + to + " is null or " + to + " >= ?)";
        }
        reference.live += " limit 1";
        plans.at(field.target).references.push_back(std::move(reference));
    }
}

}  // namespace

Plans::Plans(const Catalog& catalog, Dialect dialect) {
    for (const Entity& entity : catalog.entities())
        if (entity.stored()) plans_.emplace(&entity, plan_of(entity, dialect));
    for (const Entity& entity : catalog.entities())
        if (entity.stored()) add_references(entity, plans_);
}

}  // namespace truong::store
