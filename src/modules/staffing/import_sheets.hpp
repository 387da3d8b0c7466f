#pragma once
#include "platform/contributions.hpp"

namespace truong::staffing {

ImportSheet assignment_sheet();
std::vector<sheet::SheetColumn> assignment_columns();
/// The subject of a column that holds the teachers of one subject, one class a line; empty: another column.
std::string_view subject_of_column(std::string_view field);
void declare_import(Catalog& catalog);

}  // namespace truong::staffing
