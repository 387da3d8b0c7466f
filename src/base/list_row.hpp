#pragma once
// A line of an official list, which all have the same columns.
#include "base/csv.hpp"

namespace truong {

template <class List> List list_row(const CsvLine& line) {
    List row;
    row.code = line.text("code");
    row.name_vi = line.text("name_vi");
    row.name_en = line.text("name_en");
    row.print_name = line.text("print_name");
    if constexpr (requires { row.official_code; }) row.official_code = line.text("official_code");
    row.legal_basis = line.text("legal_basis");
    row.sort = line.number("sort");
    row.valid_from = line.day("valid_from");
    row.valid_to = line.optional_day("valid_to");
    return row;
}

}  // namespace truong
