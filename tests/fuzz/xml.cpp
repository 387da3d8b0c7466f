// Any bytes as the XML of one sheet, cut into pieces at a place that they choose, and as the other parts of a
// workbook: tables of texts and of styles have their turn through the sheet's elements.
#include "platform/sheet/collector.hpp"
#include "platform/sheet/xlsx_sheet.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace truong;
    if (size == 0) return 0;
    const std::size_t piece = data[0] % 64 + std::size_t{1};
    const std::string_view xml = fuzz::view(data + 1, size - 1);
    return fuzz::run([&] {
        const sheet::ReadLimits limits = fuzz::limits();
        sheet::Workbook workbook;
        sheet::Collector collector(workbook, limits);
        collector.begin_sheet("fuzz", false);
        const sheet::XlsxTables tables{.strings = {collector.keep("một"), "", sheet::too_long_word},
                                       .day_styles = {false, true}};
        sheet::XlsxSheetSink sink(collector, tables, "fuzz.xml");
        sheet::XmlParser parser(sink, "fuzz.xml", {.depth = limits.xml_depth});
        for (std::size_t at = 0; at < xml.size(); at += piece) parser.feed(xml.substr(at, piece));
        parser.finish();
        fuzz::check_workbook(workbook);
    });
}
