#include "platform/sheet/xlsx.hpp"

#include "platform/sheet/refusal.hpp"
#include "platform/sheet/xlsx_package.hpp"
#include "platform/sheet/xlsx_sheet.hpp"
#include "platform/sheet/xlsx_styles.hpp"

namespace truong::sheet {

Workbook read_xlsx(const Archive& archive, const ReadLimits& limits) {
    const XlsxPackage package = read_package(archive, limits);
    Workbook workbook;
    workbook.day_system = package.day_system;
    for (const auto& [there, code] :
         {std::pair(package.macros, "macros_ignored"), std::pair(package.links, "links_ignored")})
        if (there)
            workbook.notes.push_back({.path = "file", .code = code, .severity = Severity::information});

    Collector collector(workbook, limits);
    const XlsxTables tables{.strings = read_strings(archive, package.strings, collector),
                            .day_styles = read_day_styles(archive, package.styles, limits),
                            .day_system = package.day_system};
    for (const XlsxSheet& sheet : package.sheets) {
        collector.begin_sheet(sheet.name, sheet.hidden);
        XlsxSheetSink sink(collector, tables, sheet.part);
        read_part(archive, sheet.part, sink, {.depth = limits.xml_depth});
    }
    return workbook;
}

}  // namespace truong::sheet
