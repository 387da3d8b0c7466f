// The form of the data files.
#include <gtest/gtest.h>

#include "base/check.hpp"
#include "base/csv.hpp"

namespace truong {
namespace {

TEST(Csv, cells_may_be_quoted_and_empty) {
    const CsvTable table("a,b,c\n1,\"x, \"\"y\"\"\",\n,\"\",2026-09-05\n");
    ASSERT_EQ(table.size(), 2U);
    EXPECT_EQ(table[0].number("a"), 1);
    EXPECT_EQ(table[0].text("b"), "x, \"y\"");
    EXPECT_EQ(table[0].optional_day("c"), std::nullopt);
    EXPECT_EQ(table[1].optional_number("a"), std::nullopt);
    EXPECT_EQ(table[1].text("b"), "");
    EXPECT_EQ(table[1].day("c"), *parse_date("2026-09-05"));
}

TEST(Csv, a_wrong_file_is_a_bug) {
    EXPECT_THROW(CsvTable("a,b\n1\n"), Bug);
    EXPECT_THROW(CsvTable("a,b\n1,2,3\n"), Bug);
    EXPECT_THROW(CsvTable("a,b\n1,\"2\n"), Bug);
    const CsvTable table("a\nx\n");
    EXPECT_THROW(table[0].text("b"), Bug);
    EXPECT_THROW(table[0].number("a"), Bug);
    EXPECT_THROW(table[0].day("a"), Bug);
}

}  // namespace
}  // namespace truong
