// Files that a real spreadsheet program wrote, at the places and with the words that it shows.
#include <gtest/gtest.h>

#include "platform/sheet/read.hpp"
#include "tests/world/calc.hpp"
#include "tests/world/problem.hpp"

namespace truong::sheet {
namespace {

namespace calc = test::calc;

/// What stands in a cell: its kind and its text; "-" where it is blank.
std::string shown(const Worksheet& sheet, std::uint32_t row, std::uint32_t column) {
    const Row* found = sheet.row(row);
    const Cell* cell = found != nullptr ? sheet.at(*found, column) : nullptr;
    if (cell == nullptr) return "-";
    return std::string(name_of(cell->kind)) + (cell->formula ? "= " : " ") + std::string(cell->text);
}

std::string day_shown(const Workbook& workbook, std::uint32_t row, std::uint32_t column) {
    const Worksheet& sheet = workbook.sheets.front();
    const Cell* cell = sheet.at(*sheet.row(row), column);
    const auto day = day_of_serial(cell->text, workbook.day_system);
    const auto text = iso_text(day.value_or(Date{}));
    return day ? std::string(text.begin(), text.end()) : "no day";
}

// "ễ" as e with two marks, as one system of keyboards writes it.
constexpr std::string_view apart = "Nguye\u0302\u0303n";

calc::Book school_book(bool from_1904) {
    using namespace calc;
    const Sheet first{
        .name = "6A1",
        .rows = {{{merged(text("DANH SÁCH HỌC SINH"), 1, 3), covered(), covered()}},
                 {},
                 {{text("STT"), text("Họ và tên"), text("Ngày sinh"), text("Điểm"), text("Nữ")}},
                 {{number("1"), text("Nguyễn Văn An"), day("2012-09-05"), number("7.65"), boolean(false)}},
                 {{formula("of:=[.A4]+1"), text(apart), number("41157"), formula("of:=NA()"), boolean(true)},
                  true},
                 {{number("3"), text("Trần Thị\nBình"), text("05/09/2012"), formula("of:=\"\""),
                   number("912345678")}},
                 {{merged(text("Tổ 1"), 2), text("0912345678"), day("1999-12-31"), formula("of:=1/0"),
                   number("0.1")}},
                 {{covered(), text(" Niê  Ksơr "), number("-3"), number("123456789012")}}},
        .hidden_columns = {3}};
    const Sheet second{.name = "Ẩn & đi", .rows = {{{text("x")}}}, .hidden = true};
    const Sheet third{.name = "6A2", .rows = {{}, {}, {{blank(), text("ở B3")}}}};
    return {.sheets = {first, second, third}, .from_1904 = from_1904};
}

void check_school_book(const Workbook& workbook) {
    ASSERT_EQ(workbook.sheets.size(), 3U);
    EXPECT_TRUE(workbook.notes.empty());
    EXPECT_EQ(workbook.sheets[1].name, "Ẩn & đi");
    EXPECT_FALSE(workbook.sheets[0].hidden);
    EXPECT_TRUE(workbook.sheets[1].hidden);
    EXPECT_EQ(shown(workbook.sheets[2], 3, 1), "text ở B3");
    EXPECT_EQ(workbook.sheets[2].rows.size(), 1U);

    const Worksheet& sheet = workbook.sheets[0];
    EXPECT_EQ(sheet.name, "6A1");
    EXPECT_EQ(shown(sheet, 1, 0), "text DANH SÁCH HỌC SINH");
    EXPECT_EQ(sheet.row(2), nullptr);
    EXPECT_EQ(shown(sheet, 4, 0), "number 1");
    EXPECT_EQ(shown(sheet, 4, 2), "day 41157");
    EXPECT_EQ(day_shown(workbook, 4, 2), "2012-09-05");
    EXPECT_EQ(shown(sheet, 4, 3), "number 7.65");
    EXPECT_EQ(shown(sheet, 4, 4), "boolean 0");
    EXPECT_EQ(shown(sheet, 5, 0), "number= 2");
    EXPECT_EQ(shown(sheet, 5, 1), "text " + std::string(apart));
    EXPECT_EQ(shown(sheet, 5, 2), "number 41157") << "a serial in a cell that is not shown as a day";
    EXPECT_EQ(shown(sheet, 5, 3), "fault= #N/A");
    EXPECT_EQ(shown(sheet, 5, 4), "boolean 1");
    EXPECT_EQ(shown(sheet, 6, 1), "text Trần Thị\nBình");
    EXPECT_EQ(shown(sheet, 6, 3), "-") << "a formula that gives an empty text";
    EXPECT_EQ(shown(sheet, 6, 4), "number 912345678");
    EXPECT_EQ(shown(sheet, 7, 1), "text 0912345678");
    EXPECT_EQ(day_shown(workbook, 7, 2), "1999-12-31");
    EXPECT_EQ(shown(sheet, 7, 3), "fault= #DIV/0!");
    EXPECT_EQ(shown(sheet, 7, 4), "number 0.1");
    EXPECT_EQ(shown(sheet, 8, 1), "text  Niê  Ksơr ");
    EXPECT_EQ(shown(sheet, 8, 2), "number -3");
    EXPECT_EQ(shown(sheet, 8, 3), "number 123456789012");
    EXPECT_FALSE(sheet.row(4)->hidden);
    EXPECT_TRUE(sheet.row(5)->hidden);
    EXPECT_EQ(sheet.hidden_columns, (std::set<std::uint32_t>{3}));
    ASSERT_EQ(sheet.merges.size(), 2U);
    EXPECT_EQ(sheet.merges[1].first_row, 7U);
    EXPECT_EQ(sheet.merges[1].last_row, 8U);
    EXPECT_EQ(sheet.merges[1].last_column, 0U);
}

void check_days_from_1904(const Workbook& workbook) {
    EXPECT_EQ(workbook.day_system, DaySystem::from_1904);
    EXPECT_EQ(shown(workbook.sheets.at(0), 4, 2), "day 39695");
    EXPECT_EQ(day_shown(workbook, 4, 2), "2012-09-05");
}

TEST(LibreOffice, a_workbook_stands_as_the_program_shows_it) {
    const std::vector<std::string> files = calc::save(
        {{school_book(false), std::string(calc::xlsx)}, {school_book(true), std::string(calc::xlsx)}});
    check_school_book(read(files[0]));
    check_days_from_1904(read(files[1]));
}

TEST(LibreOffice, so_does_one_in_its_own_form) {
    const std::vector<std::string> files = calc::save(
        {{school_book(false), std::string(calc::ods)}, {school_book(true), std::string(calc::ods)}});
    check_school_book(read(files[0]));
    check_days_from_1904(read(files[1]));
}

TEST(LibreOffice, text_tables_in_every_encoding_and_with_every_separator) {
    using namespace calc;
    const Book book{
        .sheets = {{.name = "6A1",
                    .rows = {{{text("Họ và tên"), text("Ngày sinh"), text("Điện thoại"), text("Điểm")}},
                             {},
                             {{text("Nguyễn Văn An"), day("2012-09-05"), text("0912345678"), number("7.5")}},
                             {{text("Trần \"Bi\"; Thị\nBình, 2"), blank(), text("02\t6")}}}}}};
    const std::vector<Job> jobs = {{book, csv(',', Charset::utf8)},
                                   {book, csv('\t', Charset::utf8)},
                                   {book, csv('\t', Charset::utf16)},
                                   {book, csv(',', Charset::utf16)},
                                   {book, csv(';', Charset::windows_1258)}};
    const std::vector<std::string> files = save(jobs);
    for (std::size_t file = 0; file < files.size(); ++file) {
        SCOPED_TRACE(jobs[file].as);
        const Workbook workbook = read(files[file]);
        const Worksheet& sheet = workbook.sheets.at(0);
        EXPECT_EQ(shown(sheet, 1, 0), "text Họ và tên");
        EXPECT_EQ(sheet.row(2), nullptr);
        EXPECT_EQ(shown(sheet, 3, 0), "text Nguyễn Văn An");
        EXPECT_EQ(shown(sheet, 3, 1), "text 05/09/2012");
        EXPECT_EQ(shown(sheet, 3, 2), "text 0912345678");
        EXPECT_EQ(shown(sheet, 4, 0), "text Trần \"Bi\"; Thị\nBình, 2");
        EXPECT_EQ(shown(sheet, 4, 1), "-");
        EXPECT_EQ(shown(sheet, 4, 2), "text 02\t6");
        const std::string converted = workbook.notes.empty() ? "" : workbook.notes[0].args.at(0);
        EXPECT_EQ(converted, file < 2 ? "" : file < 4 ? "UTF-16" : "Windows-1258");
    }
}

TEST(LibreOffice, other_kinds_of_files_are_known_by_their_bytes) {
    using namespace calc;
    const Book book{.sheets = {{.name = "6A1", .rows = {{{text("Họ và tên"), text("Lớp")}}}}}};
    const std::vector<std::string> files =
        save({{book, std::string(xls)}, {book, std::string(pdf)}, {book, std::string(html)}});
    const char* codes[] = {"spreadsheet_old", "file_is_pdf", "file_is_html"};
    for (std::size_t file = 0; file < files.size(); ++file)
        EXPECT_EQ(test::problem_of([&] { read(files[file]); }),
                  (test::Seen{ProblemKind::invalid, codes[file]}));
}

}  // namespace
}  // namespace truong::sheet
