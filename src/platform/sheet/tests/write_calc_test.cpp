// What another spreadsheet program finds in a workbook that we wrote.
#include <gtest/gtest.h>

#include "platform/sheet/read.hpp"
#include "platform/sheet/write_table.hpp"
#include "tests/world/calc.hpp"

namespace truong::sheet {

namespace {

namespace calc = test::calc;

TEST(WritingForCalc, an_error_workbook_opens_with_its_marks_comments_and_texts) {
    Book sent;
    Page page = sent.add("6A1");
    page.text({1, 0}, "Họ tên");
    page.text({2, 0}, "=1+1");
    page.text({2, 1}, "_x0041_");
    page.text({3, 0}, "ẩn");
    page.hide_row(3);
    const std::string marked =
        error_workbook(read(sent.finish()), {{"6A1", 2, 0, Severity::error, "Tên <lạ> & _x0042_."},
                                             {"6A1", 2, 2, Severity::warning, "Thiếu ngày sinh."}});
    const std::string seen = calc::convert(marked, "marked.xlsx", "fods");
    for (const char* part :
         {"table:name=\"6A1\"", ">=1+1<", ">_x0041_<", "Tên &lt;lạ&gt; &amp; _x0042_.", "Thiếu ngày sinh.",
          "office:annotation", "Lỗi cần sửa", "#ffc7ce", "#ffeb9c", "table:visibility=\"collapse\""})
        EXPECT_NE(seen.find(part), std::string::npos) << part;
    EXPECT_EQ(seen.find("table:formula"), std::string::npos);
    EXPECT_EQ(seen.find("xlink:href=\"http"), std::string::npos);
}

TEST(WritingForCalc, days_and_moments_are_what_they_were) {
    TableOut table{.name = "Ngày", .columns = {"Ngày", "Lúc", "Điểm"}};
    table.rows = {{*parse_date("2014-09-05"), *parse_instant("2026-09-05T00:30:00Z"), Decimal{"7.25"}}};
    const std::string seen = calc::convert(xlsx_of({table}), "days.xlsx", "fods");
    EXPECT_NE(seen.find("office:date-value=\"2014-09-05\""), std::string::npos);
    EXPECT_NE(seen.find("office:date-value=\"2026-09-05T07:30:00"), std::string::npos);
    EXPECT_NE(seen.find("office:value=\"7.25\""), std::string::npos);
}

}  // namespace

}  // namespace truong::sheet
