#include <gtest/gtest.h>

#include "platform/sheet/read.hpp"
#include "platform/sheet/write.hpp"

namespace truong::sheet {

namespace {

/// Two sheets as a school may send them: a title over two columns, a hidden row, a hidden sheet.
std::string sent_file() {
    Book book;
    Page pupils = book.add("6A1");
    pupils.merge({1, 1, 0, 2}, Style::title);
    pupils.text({1, 0}, "DANH SÁCH", Style::title);
    const char* names[] = {"Họ tên", "Ngày sinh", "Điện thoại"};
    for (std::uint32_t i = 0; i < 3; ++i) pupils.text({3, i}, names[i], Style::header);
    pupils.text({4, 0}, "=Đào Văn An");
    pupils.day({4, 1}, *parse_date("2014-09-05"));
    pupils.whole({4, 2}, 912345678);
    pupils.text({5, 0}, "Lê Thị Bình");
    pupils.text({5, 1}, "31/02/2014");
    pupils.boolean({5, 2}, true);
    pupils.text({6, 0}, "ẩn");
    pupils.hide_row(6);
    pupils.hide_column(2);
    Page notes = book.add("Ghi chú");
    notes.text({1, 0}, "x");
    notes.hide();
    return book.finish();
}

const std::vector<CellRemark> remarks{{"6A1", 5, 1, Severity::error, "Không có ngày này."},
                                      {"6A1", 5, 1, Severity::warning, "Viết 05/09/2014."},
                                      {"6A1", 4, 3, Severity::warning, "Thiếu."},
                                      {"6A1", 6, std::nullopt, Severity::error, "Dòng thiếu dữ liệu."}};

std::string text_at(const Workbook& book, std::uint32_t row, std::uint32_t column) {
    const Row* found = book.sheets.front().row(row);
    const Cell* cell = found ? book.sheets.front().at(*found, column) : nullptr;
    return cell ? std::string(cell->text) : std::string();
}

TEST(ErrorWorkbook, every_cell_stands_where_it_stood_and_is_what_it_was) {
    const Workbook sent = read(sent_file());
    const Workbook back = read(error_workbook(sent, remarks));
    ASSERT_EQ(back.sheets.size(), 2U);
    std::size_t compared = 0;
    for (std::size_t s = 0; s < 2; ++s) {
        const Worksheet &before = sent.sheets[s], &after = back.sheets[s];
        EXPECT_EQ(after.name, before.name);
        EXPECT_EQ(after.hidden, before.hidden);
        EXPECT_EQ(after.hidden_columns, before.hidden_columns);
        for (const Row& row : before.rows) {
            ASSERT_TRUE(after.row(row.number));
            EXPECT_EQ(after.row(row.number)->hidden, row.hidden) << row.number;
            for (std::uint32_t i = row.first; i < row.first + row.count; ++i) {
                const Cell* cell = after.at(*after.row(row.number), before.cells[i].column);
                ASSERT_TRUE(cell) << row.number;
                EXPECT_EQ(cell->kind, before.cells[i].kind);
                EXPECT_EQ(cell->text, before.cells[i].text);
                EXPECT_FALSE(cell->formula);
                ++compared;
            }
        }
    }
    EXPECT_EQ(compared, 12U);
    ASSERT_EQ(back.sheets.front().merges.size(), 1U);
    EXPECT_EQ(back.sheets.front().merges.front().last_column, 2U);
}

TEST(ErrorWorkbook, a_column_behind_the_last_one_says_what_to_correct) {
    const Workbook back = read(error_workbook(read(sent_file()), remarks));
    EXPECT_EQ(text_at(back, 3, 4), remark_heading);
    EXPECT_EQ(text_at(back, 4, 4), "D4: Thiếu.");
    EXPECT_EQ(text_at(back, 5, 4), "B5: Không có ngày này.\nB5: Viết 05/09/2014.");
    EXPECT_EQ(text_at(back, 6, 4), "Dòng thiếu dữ liệu.");
    EXPECT_EQ(text_at(read(error_workbook(read(sent_file()), remarks, {{"6A1", 2}})), 2, 4), remark_heading);
}

TEST(ErrorWorkbook, the_column_of_an_earlier_round_is_used_again) {
    const Workbook once = read(error_workbook(read(sent_file()), remarks));
    const Workbook twice = read(error_workbook(once, {{"6A1", 4, 0, Severity::error, "Tên lạ."}}));
    EXPECT_EQ(text_at(twice, 3, 4), remark_heading);
    EXPECT_EQ(text_at(twice, 4, 4), "A4: Tên lạ.");
    EXPECT_EQ(text_at(twice, 5, 4), "") << "what was said before is said no more";
    EXPECT_EQ(text_at(twice, 3, 5), "");
}

TEST(ErrorWorkbook, areas_that_overlap_or_claim_a_million_rows_do_no_harm) {
    Workbook sent = read(sent_file());
    sent.sheets.front().merges = {{4, 5, 0, 1}, {5, 6, 1, 2}, {4, 1'048'576, 2, 16'000}};
    const Workbook back = read(error_workbook(sent, remarks));
    ASSERT_EQ(back.sheets.front().merges.size(), 2U);
    EXPECT_EQ(back.sheets.front().merges.back().last_row, 6U);
    EXPECT_EQ(text_at(back, 5, 1), "31/02/2014");
}

}  // namespace

}  // namespace truong::sheet
