// Any bytes as a table of text, in whatever encoding they seem to be.
#include "platform/sheet/encoding_fonts.hpp"
#include "platform/sheet/text_table.hpp"
#include "tests/fuzz/fuzz.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace truong;
    return fuzz::run([&] {
        sheet::Workbook workbook = sheet::read_text_table(fuzz::view(data, size), fuzz::limits());
        sheet::restore_typed_texts(workbook, fuzz::limits());
        fuzz::check_workbook(workbook);
    });
}
