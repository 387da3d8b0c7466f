// Any bytes as the XML of one sheet, of Excel's form or of OpenDocument. The first byte says which, and into
// how small pieces it is cut.
#include "platform/sheet/collector.hpp"
#include "platform/sheet/ods_sheet.hpp"
#include "platform/sheet/xlsx_sheet.hpp"
#include "tests/fuzz/fuzz.hpp"

namespace {

void feed(truong::sheet::XmlSink& sink, std::string_view xml, std::size_t piece) {
    truong::sheet::XmlParser parser(sink, "fuzz.xml");
    for (std::size_t at = 0; at < xml.size(); at += piece) parser.feed(xml.substr(at, piece));
    parser.finish();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace truong;
    if (size == 0) return 0;
    const std::size_t piece = data[0] % 64 + std::size_t{1};
    const bool open_document = data[0] >= 64;
    const std::string_view xml = fuzz::view(data + 1, size - 1);
    return fuzz::run([&] {
        const sheet::ReadLimits limits = fuzz::limits();
        sheet::Workbook workbook;
        sheet::Collector collector(workbook, limits);
        if (open_document) {
            sheet::OdsContentSink sink(collector, workbook);
            feed(sink, xml, piece);
        } else {
            collector.begin_sheet("fuzz", false);
            const sheet::XlsxTables tables{.strings = {collector.keep("một"), "", std::nullopt},
                                           .day_styles = {false, true}};
            sheet::XlsxSheetSink sink(collector, tables, "fuzz.xml");
            feed(sink, xml, piece);
        }
        fuzz::check_workbook(workbook);
    });
}
