#pragma once
// Where in the archive the parts of a workbook are. Nothing outside of the archive is ever looked for.
#include "platform/sheet/archive.hpp"
#include "platform/sheet/read.hpp"

namespace truong::sheet {

struct XlsxSheet {
    std::string name;
    bool hidden = false;
    std::string part;
};

struct XlsxPackage {
    DaySystem day_system = DaySystem::from_1900;
    std::vector<XlsxSheet> sheets;  // those with cells, in the order of the tabs
    std::string styles, strings;    // empty: there are none
    bool macros = false, links = false;
};

/// Refuses what is no workbook of this form: spreadsheet_old for a binary one, file_is_archive for another
/// document.
XlsxPackage read_package(const Archive& archive, const ReadLimits& limits);

}  // namespace truong::sheet
