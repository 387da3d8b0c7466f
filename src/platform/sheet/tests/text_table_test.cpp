// Tables as text: what separates cells and rows, and which encodings their bytes are in.
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "platform/sheet/read.hpp"
#include "tests/world/problem.hpp"

namespace truong::sheet {
namespace {

using test::Seen;

Seen refused_text(std::string_view bytes, const ReadLimits& limits = {}) {
    return test::problem_of([&] { read(bytes, limits); });
}

/// "1: a|b" for each row; blank cells as nothing.
std::string rows_of(std::string_view bytes, const ReadLimits& limits = {}) {
    const Workbook workbook = read(bytes, limits);
    const Worksheet& sheet = workbook.sheets.at(0);
    std::string all;
    for (const Row& row : sheet.rows) {
        all += (all.empty() ? "" : "\n") + std::to_string(row.number) + ": ";
        std::uint32_t column = 0;
        for (std::uint32_t place = row.first; place < row.first + row.count; ++place) {
            for (; column < sheet.cells[place].column; ++column) all += '|';
            if (sheet.cells[place].kind == CellKind::fault) all += '!';
            all += sheet.cells[place].text;
        }
    }
    return all;
}

std::string converted(const Workbook& workbook) {
    return workbook.notes.empty() ? "" : workbook.notes[0].code + " " + workbook.notes[0].args.at(0);
}

TEST(TextTable, separators_are_recognised) {
    EXPECT_EQ(rows_of("a\tb,c;d\n1\t2,5;3\n"), "1: a|b,c;d\n2: 1|2,5;3");
    EXPECT_EQ(rows_of("Tên;Toán;Văn\nAn;7,5;8,5\nBi;8,0;9,5\n"),
              "1: Tên|Toán|Văn\n2: An|7,5|8,5\n3: Bi|8,0|9,5");
    EXPECT_EQ(rows_of("An;7,5;8,5\nBi;8,0;9,5\n"), "1: An|7,5|8,5\n2: Bi|8,0|9,5");
    EXPECT_EQ(rows_of("a,b\n\"x;y\",c\n"), "1: a|b\n2: x;y|c");
    EXPECT_EQ(rows_of("a|b\n1|2\n"), "1: a|b\n2: 1|2");
    EXPECT_EQ(rows_of("Danh sách, lớp 6A1\nSTT\tTên\tĐịa chỉ\n1\tAn\tthôn 1, xã 2, tỉnh 3\n2\tBi\t\n"),
              "1: Danh sách, lớp 6A1\n2: STT|Tên|Địa chỉ\n3: 1|An|thôn 1, xã 2, tỉnh 3\n4: 2|Bi");
    EXPECT_EQ(rows_of("only\none\ncolumn"), "1: only\n2: one\n3: column");
    EXPECT_EQ(rows_of("a,b;c\nd,e;f\n"), "1: a,b|c\n2: d,e|f");
}

TEST(TextTable, a_line_may_name_the_separator_and_is_no_row) {
    EXPECT_EQ(rows_of("sep=,\r\na,b;c\r\nd,e;f\r\n"), "1: a|b;c\n2: d|e;f");
    EXPECT_EQ(rows_of("\"SEP=|\"\na|b,c\n"), "1: a|b,c");
    EXPECT_EQ(rows_of("\xEF\xBB\xBFsep=\t\na\tb\n"), "1: a|b");
    EXPECT_EQ(rows_of("sep=;"), "");
    EXPECT_EQ(rows_of("separate;x\na;b"), "1: separate|x\n2: a|b");
}

TEST(TextTable, rows_are_counted_as_the_program_shows_them) {
    EXPECT_EQ(rows_of("a,b\r\n\r\nc,d\r\n"), "1: a|b\n3: c|d");
    EXPECT_EQ(rows_of("a,b\r\rc,d\r"), "1: a|b\n3: c|d");
    EXPECT_EQ(rows_of("a,b\n,\n,d"), "1: a|b\n3: |d");
    EXPECT_EQ(rows_of("a,\"x\r\ny\nz\"\nc,d"), "1: a|x\r\ny\nz\n2: c|d");
}

TEST(TextTable, quotation_marks) {
    EXPECT_EQ(rows_of("\"a \"\"b\"\"\",\"\"\"\",\"\",\"c\"d\n1,2,3,4"), "1: a \"b\"|\"||cd\n2: 1|2|3|4");
    EXPECT_EQ(rows_of("a\"b,c \"d\"\n1,2"), "1: a\"b|c \"d\"\n2: 1|2");
    EXPECT_EQ(refused_text("a,b\nc,\"d\ne,f\n"), (Seen{ProblemKind::invalid, "spreadsheet_damaged"}));
    try {
        read("a,b\nc,\"d\ne,f\n");
    } catch (const Problem& problem) {
        EXPECT_TRUE(problem.findings()[0].args.at(0).starts_with("2 ")) << "the row where it began";
    }
}

TEST(TextTable, cells_stay_texts) {
    const Workbook workbook = read("STT,SĐT,Ngày\n01,0912345678,05/09/2012\n");
    for (const Cell& cell : workbook.sheets.at(0).cells) EXPECT_EQ(cell.kind, CellKind::text);
    EXPECT_EQ(rows_of("01,0912345678,=1+1\n"), "1: 01|0912345678|=1+1");
}

TEST(TextTable, a_field_beyond_measure_becomes_a_fault) {
    const std::string big(4 << 20, 'x');
    EXPECT_EQ(rows_of("a,b,c\n1," + big + ",3\n2,\"" + big + "\",4\n"),
              "1: a|b|c\n2: 1|!too_long|3\n3: 2|!too_long|4");
    const ReadLimits limits{.rows = 2, .columns = 2, .cell_bytes = 3};
    EXPECT_EQ(rows_of("abc,abcd\n\n\n", limits), "1: abc|!too_long");
    EXPECT_EQ(rows_of("a,b,\n\n,,,\nc,d\n", limits), "1: a|b\n4: c|d");
    EXPECT_EQ(refused_text("a\nb\nc\n", limits), (Seen{ProblemKind::too_large, "too_many_rows"}));
    EXPECT_EQ(refused_text("a,b,c\n", limits), (Seen{ProblemKind::too_large, "too_many_columns"}));
}

// Each character of the text as two bytes.
std::string wide(std::u16string_view text, bool low_first) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF), high = static_cast<char>(unit >> 8);
        bytes += low_first ? low : high;
        bytes += low_first ? high : low;
    }
    return bytes;
}

TEST(TextTable, utf_16_with_and_without_its_mark) {
    const std::u16string_view text = u"Họ và tên\tLớp\r\nNguyễn Văn An\t6A1\r\n";
    for (const bool low_first : {true, false})
        for (const bool marked : {true, false}) {
            const std::string bytes =
                wide(marked ? u"\uFEFF" + std::u16string(text) : std::u16string(text), low_first);
            EXPECT_EQ(rows_of(bytes), "1: Họ và tên|Lớp\n2: Nguyễn Văn An|6A1");
            const Workbook workbook = read(bytes);
            EXPECT_EQ(converted(workbook), "text_converted UTF-16");
            EXPECT_EQ(workbook.notes[0].severity, Severity::information);
        }
    EXPECT_EQ(refused_text(wide(u"\uFEFFtên\n\xD800\n", true)).code, "text_encoding_unknown");
    EXPECT_EQ(refused_text(wide(u"\uFEFFtên", true) + "x").code, "spreadsheet_damaged");
    EXPECT_EQ(refused_text(wide(std::u16string_view(u"\uFEFFa\0b", 4), true)).code, "text_has_nul");
    EXPECT_EQ(rows_of(wide(u"\uFEFF😀,b\n", true)), "1: 😀|b");
}

// "Họ và tên,Giới tính / Nguyễn Văn An,Nữ / TRẦN THỊ BÌNH,Đặng" as the three encodings have it.
constexpr std::string_view as_1258 =
    "H\x6F\xF2 v\x61\xCC t\xEAn,Gi\xF5\xEC\x69 t\xEDnh\nNguy\xEA\xDEn V\xE3n An,N\xFD\xDE\nTR\xC2\xCCN "
    "TH\x49\xF2 B\x49\xCCNH,\xD0\xE3\xF2ng\n";
constexpr std::string_view as_tcvn3 =
    "H\xE4 v\xB5 t\xAAn,Gi\xEDi t\xDDnh\nNguy\xD4n V\xA8n An,N\xF7\nTR\xC7N TH\xDE B\xD7NH,\xA7\xC6ng\n";
constexpr std::string_view as_vni =
    "Ho\xEF va\xF8 te\xE2n,Gi\xF4\xF9i t\xEDnh\nNguye\xE3n Va\xEAn An,N\xF6\xF5\nTRA\xC0N TH\xD2 B\xCCNH,\xD1"
    "a\xEBng\n";
constexpr std::string_view as_meant = "1: Họ và tên|Giới tính\n2: Nguyễn Văn An|Nữ\n3: TRẦN THỊ BÌNH|Đặng";

TEST(TextTable, eight_bit_encodings_are_told_apart) {
    EXPECT_EQ(rows_of(as_1258), as_meant);
    EXPECT_EQ(rows_of(as_tcvn3), as_meant);
    EXPECT_EQ(rows_of(as_vni), as_meant);
    EXPECT_EQ(converted(read(as_1258)), "text_converted Windows-1258");
    EXPECT_EQ(converted(read(as_tcvn3)), "text_converted TCVN3");
    EXPECT_EQ(converted(read(as_vni)), "text_converted VNI");
    EXPECT_EQ(read(as_vni).notes[0].severity, Severity::warning);
    EXPECT_EQ(rows_of("\xC9tienne,6A1\n"), "1: Étienne|6A1");
    const std::string japanese =
        "\x93\xFA\x96\x7B\x8C\xEA,\x82\xA0\x82\xA2\x82\xA4\x82\xA6,\x8A\xBF\x8E\x9A,"
        "\x83\x65\x83\x58\x83\x67\n";
    EXPECT_EQ(refused_text(japanese).code, "text_encoding_unknown");
    const std::string broken_utf8 = "Họ và tên,Nguyễn,Trần,Phạm,Giới,Điện thoại,Đỗ,Lớp\n\xE1\xBB\n";
    EXPECT_EQ(refused_text(broken_utf8).code, "text_encoding_unknown");
}

TEST(TextTable, what_is_no_table_is_refused_by_its_bytes) {
    using namespace std::string_view_literals;
    const std::pair<std::string_view, const char*> cases[] = {
        {""sv, "file_empty"},
        {"\xEF\xBB\xBF \r\n\n"sv, "file_empty"},
        {"%PDF-1.7\n"sv, "file_is_pdf"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 old"sv, "spreadsheet_old"},
        {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv,
         "spreadsheet_protected"},
        {"\r\n <!DOCTYPE html><table>"sv, "file_is_html"},
        {"<HTML xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"sv, "file_is_html"},
        {"\xEF\xBB\xBF<table border=1>"sv, "file_is_html"},
        {"\xFF\xFE<\0h\0t\0m\0l\0>\0"sv, "file_is_html"},
        {"<?xml version=\"1.0\"?>\n<?mso-application progid=\"Excel.Sheet\"?>"sv, "spreadsheet_old"},
        {"<?xml version=\"1.0\"?><root/>"sv, "file_is_html"},
        {"MIME-Version: 1.0\nX-Document-Type: Workbook"sv, "file_is_html"},
        {"\x1F\x8B\x08"sv, "file_is_archive"},
        {"Rar!\x1A\x07"sv, "file_is_archive"},
        {"PK\x03\x04"sv, "spreadsheet_damaged"},
        {"a,b\nc,\0d\n"sv, "text_has_nul"},
        {"a,\x01\x02\x03\x04"sv, "text_encoding_unknown"},
    };
    for (const auto& [bytes, code] : cases)
        EXPECT_EQ(refused_text(bytes), (Seen{ProblemKind::invalid, code})) << bytes;
    EXPECT_EQ(refused_text("abcdef", {.file_bytes = 5}), (Seen{ProblemKind::too_large, "file_too_large"}));
}

}  // namespace
}  // namespace truong::sheet
