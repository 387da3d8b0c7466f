#pragma once
// Steps from one schema to the next: portable data that a person reads before it is applied, and that is
// never rewritten afterwards. Format of their files: src/platform/migrate/README.md.
#include <string>
#include <string_view>
#include <vector>

#include "catalog/schema.hpp"

namespace truong::schema {

enum class Verb {
    create_table,
    drop_table,
    rename_table,
    add_column,
    drop_column,
    rename_column,
    change_column,
    add_index,
    drop_index,
    add_foreign_key,
    drop_foreign_key,
    set_period,
    drop_period
};

/// Which members count depends on the verb.
struct Operation {
    Verb verb = Verb::create_table;
    std::string table;
    std::string name;        // of the column that is dropped or renamed, or whose foreign key is dropped
    std::string to;          // the new name
    Table created;           // create_table: the name is also in `table`
    Column column;           // add_column, change_column
    Index index;             // add_index, drop_index
    ForeignKey foreign_key;  // add_foreign_key
    Period period;           // set_period, also in place of another one
};

struct Step {
    int number = 0;
    std::string name;
    std::vector<Operation> operations;
    bool confirmed = false;  // a person has agreed to what it destroys
    /// Drops a table or a column, and what is in it.
    bool destructive() const;
};

/// "0007_rooms.json".
std::string file_name(const Step& step);

/// What the operation makes of the schema. Throws `invalid` with bad_step {reason} when it does not fit.
void apply(Schema& schema, const Operation& operation);
/// All steps from the empty schema on; they are numbered from 1 without gaps. A fault names file and
/// operation.
Schema replay(const std::vector<Step>& steps);

/// The operations that lead from one schema to the other; none: they are equal. Without number and name.
/// Throws `invalid` with bad_step {reason} for what no step can do on both databases.
Step difference(const Schema& from, const Schema& to);
/// The difference as the step after these, named after what it does.
Step propose(const std::vector<Step>& steps, const Schema& wanted);

/// Laid out for people, with a line end; step_from_json reads it back.
std::string to_json(const Step& step);
/// Number and name come from the file's name. Throws `invalid`; the path of each finding is "file: place".
Step step_from_json(std::string_view file, std::string_view text);

/// The operation in SQL, where the schema is as it was before it. On SQLite a table may be rebuilt: foreign
/// keys must be off meanwhile, and be checked afterwards.
std::vector<std::string> statements(const Operation& operation, const Schema& before, Dialect dialect);

}  // namespace truong::schema
