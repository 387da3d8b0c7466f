// What people type into cells.
#include <gtest/gtest.h>

#include "platform/sheet/values.hpp"

namespace truong::sheet {
namespace {

Cell typed(std::string_view text) { return {.kind = CellKind::text, .text = text}; }
Cell numbered(std::string_view text) { return {.kind = CellKind::number, .text = text}; }

std::string told(const DayReading& reading) {
    std::string text;
    const auto part = [&](const std::optional<int>& value) {
        (text += text.empty() ? "" : "-") += value ? std::to_string(*value) : "?";
    };
    part(reading.year);
    part(reading.month);
    part(reading.day);
    for (const Finding& finding : reading.findings) (text += ' ') += finding.code;
    return text;
}
std::string day(std::string_view text, DayOrder order = DayOrder::day_first) {
    return told(read_day(typed(text), DaySystem::from_1900, order));
}

TEST(Values, days_as_texts) {
    EXPECT_EQ(day("05/03/2012"), "2012-3-5");
    EXPECT_EQ(day(" 5-3-2012 "), "2012-3-5");
    EXPECT_EQ(day("5.3.2012"), "2012-3-5");
    EXPECT_EQ(day("2012-03-05"), "2012-3-5");
    EXPECT_EQ(day("2012/03/05 00:00:00"), "2012-3-5");
    EXPECT_EQ(day("2012-03-05T00:00:00"), "2012-3-5");
    EXPECT_EQ(day("20120305"), "2012-3-5");
    EXPECT_EQ(day("05032012"), "2012-3-5");
    EXPECT_EQ(day("31122012"), "2012-12-31");
    EXPECT_EQ(day("20111012"), "2011-10-12");
    EXPECT_EQ(day("Ngày 5 tháng 3 năm 2012"), "2012-3-5");
    EXPECT_EQ(day("03/2012"), "2012-3-?");
    EXPECT_EQ(day("2012-03"), "2012-3-?");
    EXPECT_EQ(day("2012"), "2012-?-?");
}

TEST(Values, short_years_turn_at_forty) {
    EXPECT_EQ(day("5/3/00"), "2000-3-5 short_year");
    EXPECT_EQ(day("5/3/39"), "2039-3-5 short_year");
    EXPECT_EQ(day("5/3/40"), "1940-3-5 short_year");
    EXPECT_EQ(day("5/3/99"), "1999-3-5 short_year");
}

TEST(Values, days_that_are_none) {
    for (const char* text : {"31/02/2012", "29/02/2013", "0/1/2012", "32/1/2012", "1/1/1899", "1/1/2200",
                             "13/13/2012", "32122012"})
        EXPECT_EQ(day(text), "?-?-? day_impossible") << text;
    for (const char* text :
         {"không rõ", "12", "1/2/3/2012", "05/03/12345", "5 thg 3", "=A1", "5/3", "3/12", "5 tháng 3"})
        EXPECT_EQ(day(text), "?-?-? day_unreadable") << text;
    EXPECT_EQ(day("29/02/2012"), "2012-2-29");
}

TEST(Values, the_column_tells_the_order) {
    const Cell first = typed("03/25/2012"), second = typed("04/05/2012"), contrary = typed("25/03/2012");
    EXPECT_EQ(order_of_days({&first, &second}), DayOrder::month_first);
    EXPECT_EQ(order_of_days({&second, nullptr}), DayOrder::day_first);
    EXPECT_EQ(order_of_days({&first, &contrary}), DayOrder::day_first);
    EXPECT_EQ(day("04/05/2012", DayOrder::month_first), "2012-4-5 day_order_guessed");
    // What can be read in one way only is read in that way.
    EXPECT_EQ(day("25/03/2012", DayOrder::month_first), "2012-3-25");
    EXPECT_EQ(day("03/25/2012"), "2012-3-25 day_order_guessed");
}

TEST(Values, serial_numbers_follow_the_workbook) {
    EXPECT_EQ(told(read_day(numbered("41157"), DaySystem::from_1900, DayOrder::day_first)), "2012-9-5");
    EXPECT_EQ(told(read_day(numbered("39695"), DaySystem::from_1904, DayOrder::day_first)), "2012-9-5");
    const Cell shown{.kind = CellKind::day, .text = "41157.5"};
    EXPECT_EQ(told(read_day(shown, DaySystem::from_1900, DayOrder::day_first)), "2012-9-5");
    EXPECT_EQ(told(read_day(numbered("2012"), DaySystem::from_1900, DayOrder::day_first)), "2012-?-?");
    EXPECT_EQ(day("41157"), "2012-9-5");
    EXPECT_EQ(told(read_day(numbered("-5"), DaySystem::from_1900, DayOrder::day_first)),
              "?-?-? day_impossible");
}

TEST(Values, header_words_do_not_depend_on_order_and_signs) {
    EXPECT_EQ(header_words("Họ và tên (*)"), header_words("HỌ  TÊN"));
    EXPECT_EQ(header_words("Cha: Họ và tên"), header_words("Họ tên cha"));
    EXPECT_EQ(header_words("Ngày sinh (dd/mm/yyyy)"), header_words("ngay sinh"));
    EXPECT_NE(header_words("Năm học"), header_words("Nam"));
    EXPECT_NE(header_words("Họ tên mẹ"), header_words("Họ tên cha"));
}

TEST(Values, numbers) {
    EXPECT_EQ(read_whole("35"), 35);
    EXPECT_EQ(read_whole("35,0"), 35);
    EXPECT_EQ(read_whole("-3"), -3);
    EXPECT_EQ(read_decimal("152,5", 10), 1'525);
    EXPECT_EQ(read_decimal("1.52", 1'000), 1'520);
    for (const char* text : {"", "x", "3a", "35,5", "1.200.000", "99999999999999999999"})
        EXPECT_FALSE(read_whole(text).has_value()) << text;
    EXPECT_FALSE(read_decimal("1,25", 10).has_value());
}

TEST(Values, ticks) {
    for (const char* text : {"x", "X", "Có", "1", "true", "✓"}) EXPECT_EQ(read_yes(text), true) << text;
    for (const char* text : {"Không", "0", "false", "chưa"}) EXPECT_EQ(read_yes(text), false) << text;
    EXPECT_FALSE(read_yes("có thể").has_value());
}

std::string_view five_digits(std::string_view text) {
    const bool digits = text.find_first_not_of("0123456789") == std::string_view::npos;
    return digits && text.size() == 5 ? "" : "five_digits";
}

TEST(Values, a_number_cell_gets_its_zero_back_and_a_text_does_not) {
    const TextForm form{.name = "five", .fault = five_digits};
    const DigitsReading restored = read_digits(numbered("1234"), form);
    EXPECT_TRUE(restored.restored);
    EXPECT_EQ(restored.text, "01234");
    const DigitsReading refused = read_digits(typed("1234"), form);
    EXPECT_FALSE(refused.restored);
    EXPECT_EQ(refused.fault, "five_digits");
    EXPECT_EQ(read_digits(numbered("123"), form).fault, "five_digits");
    EXPECT_EQ(read_digits(typed("'01 234"), form).text, "01234");
}

}  // namespace
}  // namespace truong::sheet
