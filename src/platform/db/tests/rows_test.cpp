// Whole tables as bytes: the same from both databases, and back into either.
#include "platform/db/rows.hpp"

#include <gtest/gtest.h>

#include <limits>

#include "base/check.hpp"

namespace truong::db {
namespace {

TEST(DbRows, AreWhatPostgresqlCopies) {
    RowMaker maker;
    maker.begin(4);
    maker.add_number(-2);
    maker.add_null();
    maker.add_bytes("đ");
    maker.add_day(*parse_date("2000-01-02"));
    const std::string expected(
        "\0\4"
        "\0\0\0\10\377\377\377\377\377\377\377\376"
        "\377\377\377\377"
        "\0\0\0\2\304\221"
        "\0\0\0\4\0\0\0\1",
        2 + 12 + 4 + 6 + 8);
    EXPECT_EQ(maker.row(), expected);
}

TEST(DbRows, ComeBackFieldByField) {
    RowMaker maker;
    maker.begin(3);
    maker.add_number(std::numeric_limits<std::int64_t>::min());
    maker.add_day(*parse_date("0001-01-01"));
    maker.add_bytes("");
    RowFields fields(maker.row());
    ASSERT_TRUE(fields.begin_row(3));
    EXPECT_EQ(number_in(*fields.next()), std::numeric_limits<std::int64_t>::min());
    EXPECT_EQ(day_in(*fields.next()), *parse_date("0001-01-01"));
    EXPECT_EQ(fields.next(), "");
    EXPECT_FALSE(fields.begin_row(3));
}

TEST(DbRows, ARowIsWholeOnlyWithItsLastByte) {
    RowMaker maker;
    maker.begin(2);
    maker.add_bytes("abc");
    maker.add_null();
    const std::string row(maker.row());
    for (std::size_t size = 0; size < row.size(); ++size)
        EXPECT_FALSE(row_length(std::string_view(row).substr(0, size))) << size;
    EXPECT_EQ(row_length(row + row), row.size());
}

TEST(DbRows, WhatIsNoRowIsABug) {
    const std::string negative("\0\1\377\377\377\376", 6);
    EXPECT_THROW(row_length(negative), Bug);
    RowFields fields(std::string_view("\0\2", 2));
    EXPECT_THROW(fields.begin_row(3), Bug);
    RowFields cut(std::string_view("\0\1\0\0\0\5ab", 8));
    ASSERT_TRUE(cut.begin_row(1));
    EXPECT_THROW(cut.next(), Bug);
}

}  // namespace
}  // namespace truong::db
