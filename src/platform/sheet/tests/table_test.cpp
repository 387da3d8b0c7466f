// Where the table is and what its columns mean.
#include <gtest/gtest.h>

#include "base/text.hpp"
#include "platform/sheet/table.hpp"
#include "tests/world/sheet_book.hpp"

namespace truong::sheet {
namespace {

using test::SheetBook;

const std::vector<SheetColumn>& columns() {
    static const std::vector<SheetColumn> all = {
        {"name", {"họ tên", "tên học sinh"}, {"Họ và tên", "Name"}, true},
        {"birth", {"ngày sinh"}, {"Ngày sinh", "Birth"}, true},
        {"class", {"lớp"}, {"Lớp", "Class"}, true},
        {"father", {"họ tên cha"}, {"Cha", "Father"}},
        {"phone", {"điện thoại", "sđt"}, {"Điện thoại", "Phone"}}};
    return all;
}
std::string class_of(std::string_view text, bool sheet_name) {
    const std::string folded = text::fold(text);
    const std::size_t at = folded.find("lop ");
    if (at != std::string::npos) return folded.substr(at + 4);
    return sheet_name && folded.size() == 3 ? folded : std::string();
}
Table table_of(const SheetBook& book, std::vector<ColumnChoice> choices = {}) {
    return find_table(book.workbook(),
                      {.columns = columns(), .context = class_of, .choices = std::move(choices)});
}
/// "A name, B birth"
std::string meant(const SheetTable& table) {
    std::string all;
    for (const ColumnMatch& column : table.columns)
        if (!column.field.empty())
            (all += all.empty() ? "" : ", ") += column_letters(column.column) + ' ' + column.field;
    return all;
}
std::string rows(const SheetTable& table) {
    std::string all;
    for (const Record& record : table.records)
        (all += all.empty() ? "" : " ") += std::to_string(record.row->number);
    return all;
}

TEST(FindTable, below_titles_without_the_footer) {
    SheetBook book;
    book.line({"TRƯỜNG THCS"}).line({"Danh sách lớp 6a1"}).line({"STT", "Họ và tên (*)", "Ngày sinh"});
    book.line({"1", "Lê A", "1/1/2015"}).line({"2", "Lê B", "2/1/2015"}).line({"Tổng số: 2"});
    book.line({"", "", "HIỆU TRƯỞNG"}).line({"", "Nguyễn Thị Hạnh"});
    const Table table = table_of(book);
    ASSERT_EQ(table.sheets.size(), 1u);
    EXPECT_EQ(meant(table.sheets[0]), "B name, C birth");
    EXPECT_EQ(rows(table.sheets[0]), "4 5");
    EXPECT_EQ(table.sheets[0].records[0].context, "6a1");
    EXPECT_EQ(table.skipped, 6u);
}

TEST(FindTable, a_record_without_its_name_is_a_record) {
    SheetBook book;
    book.line({"Họ tên", "Ngày sinh", "Lớp"}).line({"", "1/1/2015", "6a1"}).line({"Lê B"});
    EXPECT_EQ(rows(table_of(book).sheets[0]), "2 3");
}

TEST(FindTable, groups_above_names_with_and_without_merged_cells) {
    SheetBook book;
    book.line({"Họ tên", "Ngày sinh", "Cha", ""}).line({"", "", "Họ tên", "SĐT"});
    book.line({"Lê A", "1/1/2015", "Lê Cha", "0912"});
    const Table table = table_of(book);
    EXPECT_EQ(meant(table.sheets[0]), "A name, B birth, C father");
    EXPECT_EQ(rows(table.sheets[0]), "3");
    SheetBook general;
    general.line({"STT", "Thông tin học sinh", "", "Người đón", ""});
    general.line({"", "Họ tên", "Ngày sinh", "Họ tên", "SĐT"});
    EXPECT_EQ(meant(table_of(general).sheets[0]), "B name, C birth");
    SheetBook uneven;
    uneven.line({"Họ tên", "", "Lớp"}).line({"", "Ngày sinh", ""}).line({"Lê A", "1/1/2015", "6a1"});
    EXPECT_EQ(meant(table_of(uneven).sheets[0]), "A name, B birth, C class");
}

TEST(FindTable, sections_and_repeated_headers_and_numbering) {
    SheetBook book;
    book.line({"Họ tên", "Ngày sinh", "SĐT"}).line({"(1)", "(2)", "(3)"}).line({"Lớp 6a1"});
    book.line({"Lê A", "1/1/2015"}).line({"Họ tên", "Ngày sinh", "SĐT"}).line({"Lớp 6a2"});
    book.line({"Lê B", "1/1/2015"});
    const SheetTable table = table_of(book).sheets[0];
    ASSERT_EQ(rows(table), "4 7");
    EXPECT_EQ(table.records[0].context, "6a1");
    EXPECT_EQ(table.records[1].context, "6a2");
    std::string reasons;
    for (const SkippedRow& row : table.skipped) (reasons += ' ') += name_of(row.reason);
    EXPECT_EQ(reasons, " title numbering section repeated_header section");
}

TEST(FindTable, one_sheet_a_class_and_a_summary) {
    SheetBook book("6A1");
    book.line({"Họ tên", "Ngày sinh"}).line({"Lê A", "1/1/2015"});
    book.sheet("6A2").line({"Họ tên", "Ngày sinh"}).line({"Lê B", "1/1/2015"});
    book.sheet("Tổng hợp").line({"Khối", "Sĩ số"}).line({"6", "2"});
    const Table table = table_of(book);
    ASSERT_EQ(table.sheets.size(), 2u);
    EXPECT_EQ(table.sheets[1].records[0].context, "6a2");
    EXPECT_EQ(table.skipped, 4u);
    EXPECT_EQ(table.findings.back().code, "sheet_without_table");
}

TEST(FindTable, a_person_corrects_the_columns) {
    SheetBook book;
    book.line({"Họ tên", "Ngày sinh", "Liên lạc"}).line({"Lê A", "1/1/2015", "0912"});
    EXPECT_EQ(meant(table_of(book, {{.column = 2, .field = "phone"}}).sheets[0]), "A name, B birth, C phone");
    EXPECT_EQ(meant(table_of(book, {{.column = 1, .field = ""}}).sheets[0]), "A name");
    // The column that was taken for it before gives way.
    EXPECT_EQ(meant(table_of(book, {{.column = 2, .field = "birth"}}).sheets[0]), "A name, C birth");
}

TEST(FindTable, without_a_header_it_is_refused) {
    SheetBook book;
    book.line({"a", "b"}).line({"c", "d"});
    try {
        table_of(book);
        FAIL();
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.findings().front().code, "header_not_found");
    }
}

}  // namespace
}  // namespace truong::sheet
