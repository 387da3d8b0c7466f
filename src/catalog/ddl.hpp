#pragma once
// The pieces of DDL of which tables and migrations are made, in the words of either database.
#include <string>
#include <string_view>
#include <vector>

#include "catalog/schema.hpp"

namespace truong::schema::ddl {

using Statements = std::vector<std::string>;

/// Whether a table or column may be called so: snake_case, at most 60 characters, no word that either
/// database keeps for itself. Names go into SQL unquoted.
bool permitted_name(std::string_view name);

/// What the database calls them; at most 60 characters, told apart by a hash where that cuts them.
std::string index_name(const Table& table, const Index& index);
std::string foreign_key_name(const Table& table, const ForeignKey& key);
std::string primary_key_name(const Table& table);
/// Of the exclusion constraint on PostgreSQL, of the two triggers on SQLite.
std::string period_name(const Table& table);
Statements trigger_names(const Table& table);

/// "name text not null".
std::string column(const Column& column, Dialect dialect);
/// A text for SQL, in quotes; a number; null.
std::string literal(const Param& value);

/// "constraint … foreign key …", for create and alter table.
std::string foreign_key(const Table& table, const ForeignKey& key, Dialect dialect);
std::string create_index(const Table& table, const Index& index, Dialect dialect);
/// An exclusion constraint or two triggers; none for a table without a period.
Statements create_period(const Table& table, Dialect dialect);
Statements drop_period(const Table& table, Dialect dialect);

/// "(…)" after create table.
std::string body(const Table& table, Dialect dialect);
/// The table, its indexes and its period, a statement each.
Statements create(const Table& table, Dialect dialect);

}  // namespace truong::schema::ddl
