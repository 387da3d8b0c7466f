#pragma once
// Rows that follow from others, written past the change log: a line of the log for each would tell nothing
// that the change itself does not, and an undo derives them anew.
#include "modules/quality/rules.hpp"

namespace truong::quality {

struct DerivedRows {
    std::vector<const void*> added, changed;  // those that are added have their ids
    std::vector<std::int64_t> gone;
};
void write_derived(Tx& tx, const Entity& entity, Id<org::School> school, const DerivedRows& rows);

template <class Row> void write_derived(Tx& tx, Id<org::School> school, Difference<Row> difference) {
    DerivedRows rows;
    for (Row& row : difference.added) {
        row.id = tx.new_id<Row>();
        rows.added.push_back(&row);
    }
    for (const Row& row : difference.changed) rows.changed.push_back(&row);
    for (const Row& row : difference.gone) rows.gone.push_back(row.id.value);
    write_derived(tx, tx.catalog().of(type_key<Row>()), school, rows);
}

}  // namespace truong::quality
