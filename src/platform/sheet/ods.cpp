#include "platform/sheet/ods.hpp"

#include "platform/sheet/ods_sheet.hpp"
#include "platform/sheet/refusal.hpp"

namespace truong::sheet {

namespace {

constexpr std::string_view ods_manifest = "META-INF/manifest.xml", ods_content = "content.xml";

}  // namespace

Workbook read_ods(const Archive& archive, const ReadLimits& limits) {
    // A password leaves the names of the parts as they are and hides what they hold.
    if (archive.has(ods_manifest) && archive.read(ods_manifest).find("encryption-data") != std::string::npos)
        refuse_file("spreadsheet_protected");
    Workbook workbook;
    Collector collector(workbook, limits);
    OdsContentSink sink(collector, workbook);
    read_part(archive, ods_content, sink, {.depth = limits.xml_depth});
    return workbook;
}

}  // namespace truong::sheet
