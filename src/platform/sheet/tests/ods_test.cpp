// OpenDocument written by hand: repeated cells, other tables, and what does harm. What LibreOffice writes is
// in libreoffice_test.cpp.
#include <gtest/gtest.h>

#include "platform/sheet/read.hpp"
#include "platform/sheet/tests/zip_maker.hpp"
#include "tests/world/problem.hpp"

namespace truong::sheet {
namespace {

using test::Seen;

std::string ods_of(std::string_view body, std::string_view manifest = "<manifest/>") {
    return test::zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                         {"META-INF/manifest.xml", std::string(manifest)},
                         {"content.xml",
                          "<o:document-content xmlns:o=\"o\" xmlns:t=\"t\" xmlns:c=\"c\"><o:body>"
                          "<o:spreadsheet>"
                              + std::string(body) + "</o:spreadsheet></o:body></o:document-content>"}});
}

std::string table(std::string_view rows) {
    return "<t:table t:name=\"6A1\">" + std::string(rows) + "</t:table>";
}

std::string ods_cells(std::string_view rows) {
    const Workbook workbook = read(ods_of(table(rows)));
    const Worksheet& sheet = workbook.sheets.at(0);
    std::string all;
    for (const Row& row : sheet.rows)
        for (std::uint32_t place = row.first; place < row.first + row.count; ++place)
            all += (all.empty() ? "" : "|") + cell_name(row.number, sheet.cells[place].column) + " "
                   + std::string(name_of(sheet.cells[place].kind)) + " "
                   + std::string(sheet.cells[place].text);
    return all;
}

TEST(Ods, repeated_rows_and_cells_stand_where_the_program_shows_them) {
    EXPECT_EQ(
        ods_cells(
            "<t:table-row t:number-rows-repeated=\"3\"><t:table-cell t:number-columns-repeated=\"16384\"/>"
            "</t:table-row><t:table-row t:number-rows-repeated=\"2\"><t:table-cell "
            "t:number-columns-repeated=\"2\"/><t:table-cell o:value-type=\"float\" o:value=\"1.50\" "
            "t:number-columns-repeated=\"2\"/></t:table-row><t:table-row "
            "t:number-rows-repeated=\"1048570\"><t:table-cell/></t:table-row>"),
        "C4 number 1.5|D4 number 1.5|C5 number 1.5|D5 number 1.5");
}

TEST(Ods, kinds_of_cells) {
    EXPECT_EQ(
        ods_cells(
            "<t:table-row><t:table-cell o:value-type=\"string\"><p>a<s c=\"2\"/>b<tab/><span>c</span></p>"
            "<annotation><p>a comment</p></annotation><p>d</p></t:table-cell>"
            "<t:table-cell o:value-type=\"percentage\" o:value=\"0.5\"><p>50%</p></t:table-cell>"
            "<t:table-cell o:value-type=\"date\" o:date-value=\"2012-09-05T08:00:00\"/>"
            "<t:table-cell o:value-type=\"date\" o:date-value=\"1850-01-01\"/>"
            "<t:table-cell o:value-type=\"string\" o:string-value=\"\" c:value-type=\"error\"><p>#N/A</p>"
            "</t:table-cell><t:table-cell t:formula=\"of:=1\"/>"
            "<t:table-cell t:formula=\"of:=1\" o:value-type=\"string\" o:string-value=\"\"/>"
            "<t:table-cell o:value-type=\"time\" o:time-value=\"PT8H\"><p>08:00</p></t:table-cell>"
            "</t:table-row>"),
        "A1 text a  b\tc\nd|B1 number 0.5|C1 day 41157|D1 text 1850-01-01|E1 fault #N/A|F1 fault formula|"
        "H1 text 08:00");
}

TEST(Ods, tables_inside_of_links_and_drawings_are_no_sheets) {
    const Workbook workbook = read(ods_of(
        "<t:dde-links><t:dde-link><t:table t:name=\"link\"><t:table-row><t:table-cell o:value-type=\"float\" "
        "o:value=\"1\"/></t:table-row></t:table></t:dde-link></t:dde-links>"
        + table("<t:shapes><t:table t:name=\"x\"/></t:shapes><t:table-row-group><t:table-row><t:table-cell "
                "o:value-type=\"float\" o:value=\"2\"/></t:table-row></t:table-row-group>")));
    ASSERT_EQ(workbook.sheets.size(), 1U);
    EXPECT_EQ(workbook.sheets[0].cells.size(), 1U);
}

TEST(Ods, harm_is_refused) {
    const auto refused_ods = [](const std::string& bytes) { return test::problem_of([&] { read(bytes); }); };
    const std::string cell = "<t:table-cell o:value-type=\"float\" o:value=\"1\" ";
    EXPECT_EQ(refused_ods(ods_of(
                  table("<t:table-row t:number-rows-repeated=\"1000000\">" + cell + "/></t:table-row>"))),
              (Seen{ProblemKind::too_large, "too_many_rows"}));
    EXPECT_EQ(refused_ods(ods_of(
                  table("<t:table-row>" + cell + "t:number-columns-repeated=\"99999\"/></t:table-row>"))),
              (Seen{ProblemKind::too_large, "too_many_columns"}));
    EXPECT_EQ(refused_ods(ods_of("", "<manifest><encryption-data/></manifest>")),
              (Seen{ProblemKind::invalid, "spreadsheet_protected"}));
    EXPECT_EQ(refused_ods(test::zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}})),
              (Seen{ProblemKind::invalid, "spreadsheet_damaged"}));
    EXPECT_EQ(refused_ods(test::zip_of({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                                        {"content.xml", "<!DOCTYPE x []><x/>"}})),
              (Seen{ProblemKind::invalid, "spreadsheet_unsafe"}));
}

}  // namespace
}  // namespace truong::sheet
