#pragma once
// What a cell says for a field of the catalogue. Pure.
#include "catalog/catalog.hpp"
#include "platform/sheet/plan.hpp"

namespace truong::sheet {

/// "1.200.000 đ", "1,200,000", "1200000"; nothing for anything else.
std::optional<Money> read_money(std::string_view text);
/// "07:30", "7h30", "7 giờ", or the part of a day that a spreadsheet keeps.
std::optional<TimeOfDay> read_time(const Cell& cell);
/// The enumerator that the text means by itself or by its words in one of the languages; empty: none, or
/// several.
std::string_view read_choice(const Catalog& catalog, const Field& field, std::string_view text);
/// The words of all choices: "Sáng, Chiều".
std::string list_of_choices(const Catalog& catalog, const Field& field);

/// Stores what the line's cell says in a field that is no id. What cannot be read rejects the line and stores
/// nothing.
bool read_cell(const Catalog& catalog, RowReader& cells, const Field& field, DayOrder order, void* row);

}  // namespace truong::sheet
