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
        {"name", {"họ tên", "tên học sinh"}, {"Họ và tên", "Name"}, true, true},
        {"birth", {"ngày sinh"}, {"Ngày sinh", "Birth"}, true},
        {"family_name", {"họ đệm"}, {"Họ và đệm", "Family name"}, true, true},
        {"birth_day", {"sinh ngày ngày"}, {"Ngày sinh: ngày", "Birth: day"}, true},
        {"class", {"lớp"}, {"Lớp", "Class"}, true},
        {"father", {"họ tên cha"}, {"Cha", "Father"}},
        {"phone", {"điện thoại", "sđt"}, {"Điện thoại", "Phone"}},
        {"note", {"ghi chú"}, {"Ghi chú", "Note"}}};
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

TEST(FindTable, a_remark_about_a_class_is_no_section) {
    SheetBook book;
    book.line({"STT", "Họ tên", "Ngày sinh", "SĐT", "Ghi chú"}).line({"", "Lớp 6a1"});
    book.line({"1", "Lê A", "", "", "chuyển từ lớp 8b về"}).line({"2", "Lê B", "1/1/2015"});
    book.line({"", "", "", "", "chuyển từ lớp 8b về"}).line({"3", "Lê C", "1/1/2015"});
    book.line({"", "", "", "hỏi lớp 8b"}).line({"4", "Lớp 8b", "1/1/2015"}).line({"II", "Lớp 6a2"});
    book.line({"5", "Lê D", "1/1/2015"});
    const SheetTable table = table_of(book).sheets[0];
    ASSERT_EQ(rows(table), "3 4 6 7 8 10");
    for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(table.records[i].context, "6a1") << i;
    EXPECT_EQ(table.records[5].context, "6a2");
}

TEST(FindTable, totals_over_several_columns_and_pupils_named_like_them) {
    SheetBook book;
    book.line({"STT", "Họ tên", "Ngày sinh", "Lớp", "Ghi chú"});
    book.line({"1", "Tống Công Minh", "1/1/2015", "6a1"}).line({"2", "Tống Số"});
    book.line({"3", "Văn Thu Hà", "", "", "Lưu ý: dị ứng"}).line({"4", "Công Thị B", "1/1/2015", "6a1"});
    book.line({"Tổng cộng", "3", "Nam: 2", "Nữ: 1"}).line({"", "Cộng: 4", "Nam: 2", "Nữ: 1"});
    book.line({"Lớp trưởng:", "Lê A"}).line({"5", "Lê B", "2/1/2015", "6a1"});
    book.line({"", "HIỆU TRƯỞNG", "", "NGƯỜI LẬP"}).line({"", "Nguyễn Thị Hạnh"});
    EXPECT_EQ(rows(table_of(book).sheets[0]), "2 3 4 5 9");
}

TEST(FindTable, what_somebody_is_stands_before_his_name) {
    SheetBook book;
    book.line({"SĐT", "Họ tên", "Ngày sinh"}).line({"Hiệu trưởng", "Lê A", "1/1/1970"});
    book.line({"Hiệu trưởng", "Lê B"});
    EXPECT_EQ(rows(table_of(book).sheets[0]), "2 3");
    SheetBook unknown;
    unknown.line({"Nhiệm vụ", "Họ tên", "Ngày sinh"}).line({"Tổng phụ trách Đội", "Lê A", "1/1/1990"});
    EXPECT_EQ(rows(table_of(unknown).sheets[0]), "2");
}

TEST(FindTable, a_line_with_a_telephone_and_no_name_is_a_record) {
    SheetBook book;
    book.line({"STT", "Họ tên", "Ngày sinh", "SĐT", "Ghi chú"}).line({"1", "Lê A", "1/1/2015"});
    book.line({"2", "", "", "0912345678"}).line({"3"}).line({"", "", "", "", "nghỉ"});
    book.line({"Tổng: 3"}).line({"", "", "", "0912345679"});
    EXPECT_EQ(rows(table_of(book).sheets[0]), "2 3");
}

TEST(FindTable, a_summary_that_shares_words_is_no_table) {
    SheetBook book;
    book.line({"Họ tên", "Ngày sinh"}).line({"Lê A", "1/1/2015"});
    book.sheet("Tổng hợp").line({"Lớp", "SĐT", "Ngày sinh"}).line({"6a1", "35", "20"});
    const Table table = table_of(book);
    ASSERT_EQ(table.sheets.size(), 1u);
    EXPECT_EQ(table.findings.back().code, "sheet_without_table");
    // Above the list it does not take its place either.
    SheetBook above;
    above.line({"Lớp", "SĐT", "Ngày sinh"}).line({"6a1", "35", "20"}).line({});
    above.line({"Họ tên", "Lớp"}).line({"Lê A", "6a1"});
    EXPECT_EQ(meant(table_of(above).sheets[0]), "A name, B class");
    // A person may say which column is the name.
    SheetBook unusual;
    unusual.line({"Quý danh", "Ngày sinh", "Lớp"}).line({"Lê A", "1/1/2015", "6a1"});
    EXPECT_THROW(table_of(unusual), Problem);
    EXPECT_EQ(rows(table_of(unusual, {{.column = 0, .field = "name"}}).sheets[0]), "2");
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

TEST(FindTable, a_choice_goes_before_what_is_remembered) {
    SheetBook book;
    book.line({"Tên cũ", "Ngày sinh", "Họ tên"}).line({"Lê A", "1/1/2015", "Lê B"});
    const auto remembered = [](const std::string&) {
        return std::vector<ColumnChoice>{{.column = 0, .field = "name"}};
    };
    TableAsk ask{.columns = columns(), .remembered = remembered};
    EXPECT_EQ(meant(find_table(book.workbook(), ask).sheets[0]), "A name, B birth");
    ask.choices = {{.column = 2, .field = "name"}};
    const Table table = find_table(book.workbook(), ask);
    EXPECT_EQ(meant(table.sheets[0]), "B birth, C name");
    EXPECT_EQ(table.sheets[0].column_of("name")->source, ColumnSource::chosen);
}

TEST(FindTable, without_a_header_it_is_refused) {
    SheetBook book;
    book.line({"a", "b"}).line({"c", "d"});
    try {
        table_of(book);
        FAIL();
    } catch (const Problem& problem) {
        EXPECT_EQ(problem.findings().front().code, "header_not_found");
        EXPECT_EQ(problem.findings().front().args.front(), "Họ và tên, Ngày sinh, Lớp");
    }
}

}  // namespace
}  // namespace truong::sheet
