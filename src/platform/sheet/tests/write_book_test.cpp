#include <gtest/gtest.h>

#include "platform/sheet/read.hpp"
#include "platform/sheet/write.hpp"

namespace truong::sheet {

namespace {

/// The cell as the reader finds it: its kind and its text.
struct Found {
    CellKind kind = CellKind::blank;
    std::string text;
    bool formula = false;
};

Found at(const Workbook& book, std::uint32_t row, std::uint32_t column) {
    const Worksheet& sheet = book.sheets.front();
    const Row* found = sheet.row(row);
    const Cell* cell = found ? sheet.at(*found, column) : nullptr;
    return cell ? Found{cell->kind, std::string(cell->text), cell->formula} : Found{};
}

Workbook read_back(Book& book) { return read(book.finish()); }

TEST(Writing, a_text_comes_back_as_it_was_whatever_it_begins_with) {
    const std::vector<std::string> texts{"=1+1",           "+84 912 345 678", "-5",       "@SUM(A1)",
                                         "0123",           "_x0041_",         "a<b>&\"c", "hai\ndòng",
                                         "http://a.vn/?b", "{=A1}",           " đầu",     "😀 Ê-đê"};
    Book book;
    Page page = book.add("Chữ");
    for (std::size_t i = 0; i < texts.size(); ++i)
        page.text({static_cast<std::uint32_t>(i + 1), 0}, texts[i]);
    const Workbook back = read_back(book);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const Found cell = at(back, static_cast<std::uint32_t>(i + 1), 0);
        EXPECT_EQ(cell.text, texts[i]);
        EXPECT_EQ(cell.kind, CellKind::text) << texts[i];
        EXPECT_FALSE(cell.formula) << texts[i];
    }
}

TEST(Writing, what_no_xml_can_hold_is_left_out) {
    Book book;
    Page page = book.add("Chữ");
    page.text({1, 0}, std::string("a\x01\x1F\0b\x7F\xEF\xBF\xBE\r\nc\rd", 15));
    page.text({2, 0}, "\xED\xA0\x80\xFFx");
    page.comment({1, 0}, "\x02ghi chú");
    const Workbook back = read_back(book);
    EXPECT_EQ(at(back, 1, 0).text, "ab\nc\nd");
    EXPECT_EQ(at(back, 2, 0).text, "????x");
}

TEST(Writing, numbers_days_and_truth_stay_what_they_are) {
    Book book;
    Page page = book.add("Số");
    page.whole({1, 0}, -42);
    page.decimal({1, 1}, "7.25");
    page.decimal({1, 2}, "bảy");
    page.whole({1, 3}, 1234567890123456789);
    page.day({1, 4}, *parse_date("2014-09-05"));
    page.day({1, 5}, *parse_date("1899-12-31"));
    page.boolean({1, 6}, true);
    const Workbook back = read_back(book);
    EXPECT_EQ(at(back, 1, 0).text, "-42");
    EXPECT_EQ(at(back, 1, 1).text, "7.25");
    EXPECT_EQ(at(back, 1, 2).kind, CellKind::text);
    EXPECT_EQ(at(back, 1, 3).text, "1234567890123456789") << "beyond 15 digits only a text keeps them all";
    EXPECT_EQ(at(back, 1, 4).kind, CellKind::day);
    EXPECT_EQ(day_of_serial(at(back, 1, 4).text, back.day_system), parse_date("2014-09-05"));
    EXPECT_EQ(at(back, 1, 5).text, "31/12/1899");
    EXPECT_EQ(at(back, 1, 6).kind, CellKind::boolean);
}

TEST(Writing, a_day_before_the_29_february_that_never_was_comes_back) {
    for (const std::string_view iso : {"1900-01-01", "1900-02-28", "1900-03-01", "1999-12-31"}) {
        Book book;
        book.add("Ngày").day({1, 0}, *parse_date(iso));
        EXPECT_EQ(day_of_serial(at(read_back(book), 1, 0).text, DaySystem::from_1900), parse_date(iso));
    }
}

TEST(Writing, every_name_becomes_one_that_a_sheet_may_have_and_none_twice) {
    Book book;
    for (const std::string_view name : {"6A1", "6a1", "", "a/b:c[d]*?", "'6A'"}) book.add(name);
    book.add(std::string(200, 'x'));
    book.add(std::string(200, 'x'));
    std::vector<std::string> names;
    const Workbook back = read(book.finish());
    for (const Worksheet& sheet : back.sheets) names.push_back(sheet.name);
    const std::vector<std::string> expected{
        "6A1", "6a1 (2)", "Bảng", "a b c d   ", " 6A ", std::string(31, 'x'), std::string(27, 'x') + " (2)"};
    EXPECT_EQ(names, expected);
}

TEST(Writing, what_lies_beyond_the_edges_is_left_out) {
    Book book;
    Page page = book.add("Mép");
    page.text({0, 0}, "trên");
    page.text({1'048'577, 0}, "dưới");
    page.text({1, 16'384}, "phải");
    page.comment({2'000'000, 0}, "xa");
    page.text({1, 0}, "đây");
    const Workbook back = read_back(book);
    ASSERT_EQ(back.sheets.front().cells.size(), 1U);
    EXPECT_EQ(at(back, 1, 0).text, "đây");
}

TEST(Writing, a_text_longer_than_a_cell_is_cut) {
    Book book;
    book.add("Dài").text({1, 0}, std::string(40'000, 'x'));
    EXPECT_EQ(at(read_back(book), 1, 0).text.size(), 32'767U);
}

TEST(Csv, what_a_program_would_compute_is_guarded_and_can_be_taken_back) {
    for (const std::string_view text :
         {"=1+1", "+1+1", "-1+2", "@SUM(A1)", "\t=1", "\rx", " =1", "\"=1", "'=1", "＝1", "＋1", "－x", "＠x",
          "\xC2\xA0=1", "\xEF\xBB\xBF=1", "+cmd|' /C calc'!A0", "-", "\n=1"}) {
        EXPECT_EQ(guarded(text), '\'' + std::string(text));
        EXPECT_EQ(unguarded(guarded(text)), text);
    }
    for (const std::string_view text : {"Nguyễn Văn An", "", "a=1", "+84 912 345 678", "-5", "-7,25", "'Ê-đê",
                                        "1-2", "05/09/2014", "a@b.vn"}) {
        EXPECT_EQ(guarded(text), text);
        EXPECT_EQ(unguarded(text), text);
    }
}

TEST(Csv, a_line_is_one_of_rfc_4180) {
    EXPECT_EQ(csv_line({"a", "b,c", "d\"e", "hai\ndòng", "", "=1;2", " x"}),
              "a,\"b,c\",\"d\"\"e\",\"hai\ndòng\",,\"'=1;2\",\" x\"\r\n");
}

TEST(Csv, what_is_written_is_read_again) {
    const std::string file = std::string(csv_mark) + csv_line({"Họ và tên", "Ghi chú"})
                             + csv_line({"Đào \"Bin\" Thị", "một; hai,\nba"});
    const Workbook back = read(file);
    EXPECT_EQ(at(back, 1, 0).text, "Họ và tên");
    EXPECT_EQ(at(back, 2, 0).text, "Đào \"Bin\" Thị");
    EXPECT_EQ(at(back, 2, 1).text, "một; hai,\nba");
}

}  // namespace

}  // namespace truong::sheet
