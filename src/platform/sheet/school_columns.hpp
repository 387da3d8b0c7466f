#pragma once
// The columns of a sheet at one school: what the sheet declares, and the fields that the school added to its
// entity.
#include <span>

#include "platform/contributions.hpp"
#include "platform/sheet/plan.hpp"

namespace truong::sheet {

class SchoolColumns {
public:
    SchoolColumns(const Reader& reader, const ImportSheet& sheet, Id<org::School> school);
    SchoolColumns(const SchoolColumns&) = delete;  // the columns point into the fields
    SchoolColumns& operator=(const SchoolColumns&) = delete;

    /// The declared ones first.
    const std::vector<SheetColumn>& all() const { return columns_; }
    const std::vector<custom::FieldFacts>& added() const { return added_; }

private:
    std::vector<custom::FieldFacts> added_;
    std::vector<SheetColumn> columns_;
};

/// Reads the added columns of lines that are planned already. What cannot be understood is told and reads as
/// if the cell were blank; a blank cell leaves what stands. A new record without a required value is rejected
/// where the file has the column.
void plan_added(const Reader& reader, const SchoolColumns& columns, const Entity& entity, DaySystem system,
                std::span<RowPlan> rows);
/// The record of the line stands.
void write_added(Tx& tx, const RowPlan& row);
void append_added(const RowPlan& row, std::vector<FieldChange>& changes);

}  // namespace truong::sheet
