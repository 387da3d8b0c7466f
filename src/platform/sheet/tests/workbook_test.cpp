#include "platform/sheet/workbook.hpp"

#include <gtest/gtest.h>

#include "platform/sheet/number_text.hpp"

namespace truong::sheet {
namespace {

TEST(SheetWorkbook, names_cells_as_the_program_does) {
    EXPECT_EQ(column_letters(0), "A");
    EXPECT_EQ(column_letters(25), "Z");
    EXPECT_EQ(column_letters(26), "AA");
    EXPECT_EQ(column_letters(701), "ZZ");
    EXPECT_EQ(column_letters(702), "AAA");
    EXPECT_EQ(cell_name(12, 2), "C12");
}

TEST(SheetWorkbook, letters_are_the_number_that_they_came_from) {
    for (const std::uint32_t column : {0U, 25U, 26U, 27U, 701U, 702U, 16'383U})
        EXPECT_EQ(column_number(column_letters(column)), column);
    for (const char* text : {"", "a", "A1", "AAAA", "Ă"}) EXPECT_FALSE(column_number(text)) << text;
}

std::string day_text(std::string_view serial, DaySystem system) {
    const auto day = day_of_serial(serial, system);
    if (!day) return "none";
    const auto text = iso_text(*day);
    return {text.begin(), text.end()};
}

TEST(SheetWorkbook, days_of_both_systems) {
    using enum DaySystem;
    EXPECT_EQ(day_text("1", from_1900), "1900-01-01");
    EXPECT_EQ(day_text("59", from_1900), "1900-02-28");
    EXPECT_EQ(day_text("60", from_1900), "none") << "29 February 1900 never was";
    EXPECT_EQ(day_text("61", from_1900), "1900-03-01");
    EXPECT_EQ(day_text("41157.75", from_1900), "2012-09-05");
    EXPECT_EQ(day_text("2958465", from_1900), "9999-12-31");
    EXPECT_EQ(day_text("0", from_1904), "1904-01-01");
    EXPECT_EQ(day_text("39695", from_1904), "2012-09-05");
    EXPECT_EQ(day_text("2957003", from_1904), "9999-12-31");
    EXPECT_EQ(day_text("2957004", from_1904), "none");
    for (const char* serial : {"0", "0.5", "-1", "2958466", "1E+30", "", "x", "99999999999"})
        EXPECT_EQ(day_text(serial, from_1900), "none") << serial;
    EXPECT_EQ(day_text("-0.5", from_1904), "none");
}

TEST(SheetWorkbook, numbers_are_written_as_people_do) {
    const std::pair<const char*, const char*> cases[] = {{"9.12345678E8", "912345678"},
                                                         {"0.10000000000000001", "0.1"},
                                                         {"7.6500000000000004", "7.65"},
                                                         {"1.0", "1"},
                                                         {"-0.0", "0"},
                                                         {"-12.50", "-12.5"},
                                                         {"007", "7"},
                                                         {"1E-3", "0.001"},
                                                         {"123456789012", "123456789012"},
                                                         {"12345678901234567", "12345678901234600"},
                                                         {"+5", "5"},
                                                         {"1.5E+300", "1.5E+300"},
                                                         {"2e-30", "2E-30"},
                                                         {"1e21", "1000000000000000000000"}};
    for (const auto& [stored, written] : cases) EXPECT_EQ(number_text(stored), written) << stored;
    for (const char* stored : {"", "nan", "inf", "1,5", "1 ", "x", "1e999", "0x10"})
        EXPECT_FALSE(number_text(stored)) << stored;
}

TEST(SheetWorkbook, texts_stay_where_they_are_when_it_is_moved) {
    Workbook workbook;
    const std::string long_text(100'000, 'x');
    const std::string_view first = workbook.keep("một"), big = workbook.keep(long_text),
                           second = workbook.keep("hai");
    std::vector<std::string_view> many;
    for (int count = 0; count < 50'000; ++count) many.push_back(workbook.keep(std::to_string(count)));
    const Workbook moved = std::move(workbook);
    EXPECT_EQ(first, "một");
    EXPECT_EQ(big, long_text);
    EXPECT_EQ(second, "hai");
    for (std::size_t count = 0; count < many.size(); ++count) EXPECT_EQ(many[count], std::to_string(count));
}

TEST(SheetWorkbook, finds_rows_and_cells_by_what_is_shown) {
    Worksheet sheet;
    sheet.rows = {{.number = 2, .first = 0, .count = 2}, {.number = 5, .first = 2, .count = 1}};
    sheet.cells = {{.column = 1}, {.column = 4}, {.column = 1}};
    ASSERT_NE(sheet.row(5), nullptr);
    EXPECT_EQ(sheet.row(3), nullptr);
    EXPECT_EQ(sheet.row(6), nullptr);
    EXPECT_EQ(sheet.at(*sheet.row(2), 4), &sheet.cells[1]);
    EXPECT_EQ(sheet.at(*sheet.row(5), 4), nullptr) << "a cell of another row";
    EXPECT_EQ(sheet.at(*sheet.row(2), 0), nullptr);
}

}  // namespace
}  // namespace truong::sheet
