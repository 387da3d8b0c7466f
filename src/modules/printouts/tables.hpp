#pragma once
// A table with the head and the signatures of an official paper, the same as PDF and as a spreadsheet.
#include "modules/printouts/house.hpp"

namespace truong::printouts {

struct PaperTable {
    House house;
    std::string title, subtitle;
    std::vector<pdf::TableColumn> columns;
    std::vector<std::vector<std::string>> rows;
    std::string remark;                // below the table
    std::string left_post, left_name;  // who signs beside the principal
    bool landscape = false;
};

/// Shares by what stands in the columns; across the page where it would be too narrow.
void fit_columns(PaperTable& table);

/// Each on a page of its own, or on a sheet of its own.
http::Response table_paper(const std::vector<PaperTable>& tables, PaperFormat format,
                           const std::string& name);

}  // namespace truong::printouts
