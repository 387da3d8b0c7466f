// Workbooks written by hand: what no common program writes, or writes on purpose to do harm.
#include <gtest/gtest.h>

#include <algorithm>

#include "platform/sheet/read.hpp"
#include "platform/sheet/tests/zip_maker.hpp"
#include "platform/sheet/xlsx_strings.hpp"
#include "platform/sheet/xlsx_styles.hpp"
#include "platform/sheet/xml.hpp"
#include "tests/world/problem.hpp"

namespace truong::sheet {
namespace {

using test::Seen;
using test::workbook_of;

const Seen damaged{ProblemKind::invalid, "spreadsheet_damaged"},
    unsafe{ProblemKind::invalid, "spreadsheet_unsafe"};

Seen refused(const std::string& bytes, const ReadLimits& limits = {}) {
    return test::problem_of([&] { read(bytes, limits); });
}

/// All cells of the first sheet: "A1 text x|B1 number 2|…".
std::string cells_of(const Workbook& workbook) {
    const Worksheet& sheet = workbook.sheets.at(0);
    std::string all;
    for (const Row& row : sheet.rows)
        for (std::uint32_t place = row.first; place < row.first + row.count; ++place) {
            const Cell& cell = sheet.cells[place];
            all += (all.empty() ? "" : "|") + cell_name(row.number, cell.column) + " "
                   + std::string(name_of(cell.kind)) + (cell.formula ? "= " : " ") + std::string(cell.text);
        }
    return all;
}

std::string sheet_data(std::string_view rows) { return "<sheetData>" + std::string(rows) + "</sheetData>"; }
std::string cells_in(std::string_view cells, const std::vector<test::Part>& further = {}) {
    return cells_of(read(workbook_of(sheet_data("<row>" + std::string(cells) + "</row>"), further)));
}

test::Part strings(std::string_view content) {
    return {"xl/sharedStrings.xml",
            "<sst count=\"1\" uniqueCount=\"9999999\">" + std::string(content) + "</sst>"};
}

TEST(Xlsx, rows_and_cells_without_a_place_follow_each_other) {
    const Workbook workbook = read(workbook_of(sheet_data(
        "<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row r=\"7\"><c><v>4</v></c></row>"
        "<row><c r=\"B8\"><v>5</v></c></row>")));
    EXPECT_EQ(cells_of(workbook), "A1 number 1|D1 number 2|E1 number 3|A7 number 4|B8 number 5");
}

TEST(Xlsx, kinds_of_cells) {
    EXPECT_EQ(
        cells_in(
            R"(<c t="s"><v>1</v></c><c t="s"><v>0</v></c><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c>)"
            R"(<c t="d"><v>2012-09-05T00:00:00</v></c>)"
            R"(<c t="inlineStr"><is><t> x </t><rPh><t>y</t></rPh></is></c>)"
            R"(<c t="n"><v>typed</v></c><c t="str"><f>A1</f><v>s</v></c>)",
            {strings("<si><t>một</t></si><si><r><t>ha</t></r><r><rPr/><t xml:space=\"preserve\">i </t></r>"
                     "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>")}),
        "A1 text hai |B1 text một|C1 boolean 1|D1 fault #REF!|E1 day 41157|F1 text  x |G1 text typed|"
        "H1 text= s");
}

TEST(Xlsx, days_written_out_stand_in_the_days_of_the_workbook) {
    EXPECT_EQ(cells_in("<c t=\"d\"><v>1900-01-01</v></c><c t=\"d\"><v>1900-03-01</v></c>"
                       "<c t=\"d\"><v>1899-12-31</v></c><c t=\"d\"><v>soon</v></c>"),
              "A1 day 1|B1 day 61|C1 text 1899-12-31|D1 text soon");
}

TEST(Xlsx, a_formula_needs_a_stored_value) {
    EXPECT_EQ(cells_in(R"(<c><f>1+1</f></c><c><f>1+1</f><v/></c><c t="str"><f>""</f><v></v></c>)"
                       R"(<c t="str"><f>x</f></c><c><f t="shared" si="0"/><v>2</v></c>)"),
              "A1 fault= formula|B1 fault= formula|D1 fault= formula|E1 number= 2");
}

TEST(Xlsx, strict_namespaces_read_the_same) {
    const std::string main = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    const std::string relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const std::string file = workbook_of(
        "", {{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + relations
                                 + "/officeDocument\" Target=\"/other/book.xml\"/></Relationships>"},
             {"other/book.xml",
              "<x:workbook xmlns:x=\"" + main + "\" xmlns:r=\"" + relations
                  + "\"><x:workbookPr date1904=\"true\"/><x:sheets>"
                    "<x:sheet name=\"S\" r:id=\"b\" state=\"veryHidden\"/></x:sheets></x:workbook>"},
             {"other/_rels/book.xml.rels", "<Relationships><Relationship Id=\"b\" Type=\"" + relations
                                               + "/worksheet\" Target=\"../xl/one.xml\"/></Relationships>"},
             {"xl/one.xml", "<x:worksheet xmlns:x=\"" + main
                                + "\"><x:sheetData><x:row><x:c><x:v>5</x:v></x:c></x:row></x:sheetData>"
                                  "</x:worksheet>"}});
    const Workbook workbook = read(file);
    EXPECT_EQ(cells_of(workbook), "A1 number 5");
    EXPECT_EQ(workbook.day_system, DaySystem::from_1904);
    EXPECT_TRUE(workbook.sheets[0].hidden);
}

TEST(Xlsx, days_are_known_by_their_format) {
    EXPECT_EQ(
        cells_in(
            R"(<c s="0"><v>41157</v></c><c s="1"><v>41157</v></c><c s="2"><v>0.5</v></c>)"
            R"(<c s="3"><v>41157.25</v></c><c s="4"><v>5</v></c><c s="99"><v>6</v></c>)",
            {{"xl/styles.xml",
              R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd/mm/yyyy;@"/>)"
              R"(<numFmt numFmtId="171" formatCode="0.0&quot; điểm/day&quot;"/></numFmts>)"
              R"(<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>)"
              R"(<xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs>)"
              R"(</styleSheet>)"}}),
        "A1 number 41157|B1 day 41157|C1 number 0.5|D1 day 41157.25|E1 number 5|F1 number 6");
    for (const char* code :
         {"d", "YYYY-MM-DD", "mmmm", "dd\\/mm", "[Red]d/m/yy", "m/yyyy h:mm", "[$-F800]dddd"})
        EXPECT_TRUE(is_day_format(code)) << code;
    for (const char* code : {"General", "0.00E+00", "h:mm:ss AM/PM", "[h]:mm", "mm:ss",
                             "#,##0\\ \"đồng/ngày\"", "#,##0_d", "[Red]0", "@", "\"d", "[d", ""})
        EXPECT_FALSE(is_day_format(code)) << code;
}

TEST(Xlsx, notes_what_it_leaves_alone) {
    const auto relations = [](std::string_view further) {
        return test::Part{"xl/_rels/workbook.xml.rels",
                          "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                          "Target=\"worksheets/sheet1.xml\"/>"
                              + std::string(further) + "</Relationships>"};
    };
    const std::string file = workbook_of(
        sheet_data("<row><c><v>1</v></c></row>"),
        {relations("<Relationship Id=\"m\" Type=\"x/vbaProject\" Target=\"vbaProject.bin\"/>"
                   "<Relationship Id=\"l\" Type=\"x/externalLink\" Target=\"externalLinks/1.xml\"/>"
                   "<Relationship Id=\"h\" Type=\"x/hyperlink\" TargetMode=\"External\" "
                   "Target=\"../../../y\"/>"),
         {"xl/vbaProject.bin", "MZ"}});
    const Workbook workbook = read(file);
    ASSERT_EQ(workbook.notes.size(), 2U);
    EXPECT_EQ(workbook.notes[0].code, "macros_ignored");
    EXPECT_EQ(workbook.notes[1].code, "links_ignored");
    EXPECT_EQ(refused(workbook_of("", {relations("<Relationship Id=\"u\" Type=\"x/styles\" "
                                                 "Target=\"../../../etc/passwd\"/>")})),
              unsafe);
}

TEST(Xlsx, a_chart_sheet_has_no_cells) {
    const std::string file = workbook_of(
        sheet_data("<row><c><v>1</v></c></row>"),
        {{"xl/workbook.xml",
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Chart\" r:id=\"c\"/><sheet name=\"6A1\" "
          "r:id=\"w\"/></sheets>"
          "</workbook>"},
         {"xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id=\"c\" Type=\"x/chartsheet\" Target=\"c.xml\"/>"
          "<Relationship Id=\"w\" Type=\"x/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"}});
    const Workbook workbook = read(file);
    ASSERT_EQ(workbook.sheets.size(), 1U);
    EXPECT_EQ(workbook.sheets[0].name, "6A1");
}

TEST(Xlsx, two_tabs_of_one_part_are_damage) {
    EXPECT_EQ(refused(workbook_of(
                  "", {{"xl/workbook.xml",
                        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/><sheet name=\"b\" "
                        "r:id=\"rId2\"/></sheets></workbook>"},
                       {"xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" "
                        "Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"x/worksheet\" "
                        "Target=\"WORKSHEETS/sheet1.xml\"/></Relationships>"}})),
              damaged);
}

TEST(Xlsx, escapes_of_characters_that_xml_cannot_hold) {
    EXPECT_EQ(without_escapes("a_x000D_b_x005F_x0041__xZZZZ_ _x00E0_ _x1EC5_ _x0000_ _xD800_ _x00"),
              "a\rb_x0041__xZZZZ_ à ễ _x0000_ _xD800_ _x00");
}

TEST(Xlsx, xml_that_does_harm_is_refused) {
    const std::string laughs =
        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData/></worksheet>";
    const std::string foreign =
        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><worksheet>&a;</worksheet>";
    const auto sheet = [](std::string_view content) {
        return refused(workbook_of("", {{"xl/worksheets/sheet1.xml", std::string(content)}}));
    };
    EXPECT_EQ(sheet(laughs), unsafe);
    EXPECT_EQ(sheet(foreign), unsafe);
    EXPECT_EQ(sheet("<!DOCTYPE x SYSTEM \"http://x/y.dtd\"><worksheet/>"), unsafe);
    std::string deep;
    for (int level = 0; level < 40; ++level) deep += "<a>";
    EXPECT_EQ(sheet(deep), unsafe);
    std::string wide;
    for (int place = 0; place < 40'000; ++place)
        wide += " a" + std::to_string(place) + "=\"" + std::to_string(place) + "\"";
    EXPECT_EQ(sheet("<worksheet" + wide + "/>"), unsafe);
    for (const char* broken :
         {"<worksheet>&unknown;</worksheet>", "<worksheet>", "", "<worksheet>\xC3\x28</worksheet>",
          "<worksheet>\x01</worksheet>", "<x:worksheet/>", "no xml"})
        EXPECT_EQ(sheet(broken), damaged) << broken;
    EXPECT_EQ(sheet(std::string("<worksheet>\0</worksheet>", 24)), damaged);
    EXPECT_EQ(refused(workbook_of("", {strings("<si><t>\xFF\xFE</t></si>")})), damaged);
}

TEST(Xlsx, places_that_lie_are_refused) {
    for (const char* rows :
         {"<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>", "<row r=\"2\"/><row r=\"2\"/>",
          "<row r=\"5\"/><row r=\"4\"/>", "<row r=\"1\"><c r=\"A2\"/></row>", "<row><c r=\"XFE1\"/></row>",
          "<row><c r=\"B1\"/><c r=\"A1\"/></row>", "<row><c r=\"A1\"/><c r=\"A1\"/></row>",
          "<row><c r=\"1\"/></row>", "<row><c r=\"\"/></row>", "<row><c t=\"s\"><v>0</v></c></row>",
          "<row><c t=\"s\"><v>-1</v></c></row>", "<row r=\"99999999999\"/>"})
        EXPECT_EQ(refused(workbook_of(sheet_data(rows))), damaged) << rows;
    for (const char* range : {"A1:", "B2:A1", "x", "A0", "", "A1:XFD1048577"})
        EXPECT_EQ(
            refused(workbook_of("<mergeCells><mergeCell ref=\"" + std::string(range) + "\"/></mergeCells>")),
            damaged)
            << range;
    EXPECT_EQ(cells_of(read(workbook_of(std::string("<dimension ref=\"A1:XFD1048576\"/>")
                                        + sheet_data("<row><c><v>1</v></c></row>")))),
              "A1 number 1");
}

TEST(Xlsx, a_million_empty_formatted_rows_are_nothing) {
    std::string rows;
    for (int row = 1; row <= 1'048'576; ++row) rows += "<row r=\"" + std::to_string(row) + "\" s=\"1\"/>";
    std::string cells;
    for (int column = 0; column < 16'384; ++column) cells += "<c s=\"1\"/>";
    rows.replace(0, rows.find("/>") + 2, "<row r=\"1\">" + cells + "</row>");
    const Workbook workbook =
        read(workbook_of("<cols><col min=\"1\" max=\"2\"/><col min=\"3\" max=\"16384\" hidden=\"1\"/></cols>"
                         + sheet_data(rows)));
    EXPECT_TRUE(workbook.sheets.at(0).rows.empty());
    EXPECT_EQ(workbook.sheets[0].cells.capacity(), 0U);
    EXPECT_EQ(workbook.sheets[0].hidden_columns.size(), 1'022U) << "no more than can hold anything";
}

TEST(Xlsx, limits_are_kept) {
    const auto code = [](const std::string& file, const ReadLimits& limits) {
        const Seen seen = refused(file, limits);
        EXPECT_EQ(seen.kind, ProblemKind::too_large);
        return seen.code;
    };
    const std::string cells = "<c><v>1</v></c><c><v>2</v></c>";
    const std::string file = workbook_of(sheet_data("<row>" + cells + "</row><row>" + cells + "</row>"));
    EXPECT_EQ(code(file, {.rows = 1}), "too_many_rows");
    EXPECT_EQ(code(file, {.cells = 3}), "too_many_cells");
    EXPECT_EQ(code(file, {.columns = 1}), "too_many_columns");
    EXPECT_EQ(code(file, {.sheets = 0}), "too_many_sheets");
    EXPECT_EQ(code(file, {.text_bytes = 3}), "file_too_large");
    EXPECT_EQ(code(file, {.file_bytes = 100}), "file_too_large");
    EXPECT_EQ(code(file, {.unpacked_bytes = 100}), "file_too_large");
    EXPECT_NO_THROW(read(file, {.rows = 2, .cells = 4, .columns = 2, .text_bytes = 4, .sheets = 1}));
    const std::string merges =
        "<mergeCells><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:B2\"/></mergeCells>";
    EXPECT_EQ(code(workbook_of(merges), {.rows = 1}), "too_many_rows");
    EXPECT_EQ(code(workbook_of("", {strings("<si/><si/><si/>")}), {.cells = 2}), "too_many_cells");
}

TEST(Xlsx, a_cell_beyond_measure_becomes_a_fault) {
    std::string big;
    for (std::uint32_t state = 1; big.size() < (4U << 20); state = state * 1'664'525 + 1'013'904'223)
        big += static_cast<char>('a' + (state >> 24) % 26);
    EXPECT_EQ(cells_in("<c t=\"s\"><v>0</v></c><c t=\"inlineStr\"><is><t>" + big
                           + "</t></is></c><c><v>2</v></c><c t=\"str\"><v>" + big + "</v></c>",
                       {strings("<si><t>" + big + "</t></si>")}),
              "A1 fault too_long|B1 fault too_long|C1 number 2|D1 fault too_long");
}

TEST(Xlsx, a_text_beyond_measure_is_not_gathered) {
    RunText run(10);
    run.open();
    for (int piece = 0; piece < 1'000; ++piece) run.add("0123456789");
    EXPECT_TRUE(run.too_long());
    EXPECT_LE(run.text().size(), 20U);
}

TEST(Xlsx, cut_off_anywhere_it_is_refused_or_read) {
    std::string rows;
    for (int row = 0; row < 300; ++row)
        rows += "<row><c><v>" + std::to_string(row * 7919)
                + "</v></c><c t=\"inlineStr\"><is><t>học sinh</t></is></c></row>";
    const std::string whole = workbook_of(sheet_data(rows));
    EXPECT_EQ(read(whole).sheets.at(0).rows.size(), 300U);
    for (std::size_t size = 0; size < whole.size(); size += 100)
        EXPECT_EQ(refused(whole.substr(0, size)).kind, ProblemKind::invalid) << size;
    // Bytes that are wrong instead of missing.
    for (std::size_t at = 0; at < whole.size(); at += 10) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        try {
            read(changed);
        } catch (const Problem& problem) {
            EXPECT_EQ(problem.findings().size(), 1U);
        }
    }
}

TEST(Xlsx, other_archives_are_no_workbooks) {
    EXPECT_EQ(refused(test::zip_of({{"a.txt", "x"}})).code, "file_is_archive");
    EXPECT_EQ(refused(test::zip_of({{"inner.zip", test::zip_of({{"a", "x"}})}})).code, "file_is_archive");
    EXPECT_EQ(refused(test::zip_of({{"mimetype", "application/vnd.oasis.opendocument.text"}})).code,
              "file_is_archive");
    EXPECT_EQ(refused(workbook_of("", {{"xl/workbook.xml", "<document/>"}})).code, "file_is_archive");
    EXPECT_EQ(refused(workbook_of("", {{"_rels/.rels",
                                        "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
                                        "Target=\"xl/workbook.bin\"/></Relationships>"}}))
                  .code,
              "spreadsheet_old");
    EXPECT_EQ(refused(workbook_of("", {{"../evil", "x"}})), unsafe);
    EXPECT_EQ(refused(workbook_of("", {{"xl/media/bomb.bmp", std::string(16 << 20, '\0')}})), unsafe);
}

}  // namespace
}  // namespace truong::sheet
